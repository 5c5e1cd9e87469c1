import { practiceCard, practiceItemCard } from '../../../../src/features/practice/practice-cards.ts';
import type { PracticeAnswer } from '../../../../src/model/team.ts';
import { dataIn, team, voiceFor, walkedTeam } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'practice/practice-item'> = (language) => {
  const words = voiceFor(language);
  const inPlace = Array<PracticeAnswer>(10).fill('inPlace');
  const before = walkedTeam(team(), 'r1', '2026-09-02', [...inPlace.slice(1), 'notInPlace']);
  const underWay = walkedTeam(before, 'r2', '2026-12-03', inPlace.slice(0, 9));
  const round = underWay.practice[1];
  if (!round) throw new Error('Nothing was begun');
  return {
    usual: dataIn(
      'practice/practice-item',
      practiceCard(words, walkedTeam(team(), 'r1', '2026-12-03', []), 'coordination'),
    ),
    again: dataIn('practice/practice-item', practiceCard(words, underWay, 'coordination'), {
      problem: words.t('refusals.outdatedCard'),
    }),
    changing: dataIn('practice/practice-item', practiceItemCard(words, underWay, round, 'crisisPlan')),
  };
};
