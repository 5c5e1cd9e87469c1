import { practiceCard, practiceOverview } from '../../../src/conversation/practice-cards.ts';
import type { PracticeAnswer } from '../../../src/domain/team.ts';
import type { Samples } from '../samples.ts';
import { dataIn, team, walkedTeam, wordsFor } from '../toolkit.ts';

const answers = (letters: string): PracticeAnswer[] =>
  [...letters].map((letter) => ({ y: 'inPlace', n: 'notInPlace', x: 'notRelevant' })[letter] as PracticeAnswer);

export const samples: Samples<'practice-result'> = (language) => {
  const words = wordsFor(language);
  const first = walkedTeam(team(), 'r1', '2026-03-14', answers('yynnnnyyyn'));
  const second = walkedTeam(first, 'r2', '2026-09-02', answers('yynnynyyyn'));
  const third = walkedTeam(second, 'r3', '2026-12-03', answers('yyxyynynyy'));
  return {
    usual: dataIn('practice-result', practiceCard(words, third)),
    begun: dataIn('practice-result', practiceOverview(words, walkedTeam(team(), 'r1', '2026-12-03', answers('yyn')))),
    all: dataIn('practice-result', practiceCard(words, walkedTeam(team(), 'r1', '2026-12-03', answers('yyyyyyyyyy')))),
  };
};
