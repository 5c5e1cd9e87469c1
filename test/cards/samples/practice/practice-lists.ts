import { listsCard } from '../../../../src/features/practice/practice-cards.ts';
import { dataIn, team, voiceFor, walkedTeam } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'practice/practice-lists'> = (language) => {
  const words = voiceFor(language);
  const walked = walkedTeam(team(), 'r1', '2026-09-02', Array(10).fill('inPlace'));
  const begun = walkedTeam(walked, 'r2', '2026-12-03', ['inPlace', 'notInPlace'], 'hph');
  return {
    usual: dataIn('practice/practice-lists', listsCard(words, team(), 'practice.start')),
    known: dataIn('practice/practice-lists', listsCard(words, begun, 'practice.show')),
  };
};
