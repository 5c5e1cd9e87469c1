import { practiceCard, practiceOverview } from '../../../../src/features/practice/practice-cards.ts';
import type { PracticeAnswer } from '../../../../src/model/team.ts';
import { dataIn, ownChecklist, team, voiceFor, walkedTeam } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

const answers = (letters: string): PracticeAnswer[] =>
  [...letters].map((letter) => ({ y: 'inPlace', n: 'notInPlace', x: 'notRelevant' })[letter] as PracticeAnswer);

export const samples: Samples<'practice/practice-result'> = (language) => {
  const words = voiceFor(language);
  const first = walkedTeam(team(), 'r1', '2026-03-14', answers('yynnnnyyyn'));
  const second = walkedTeam(first, 'r2', '2026-09-02', answers('yynnynyyyn'));
  const third = walkedTeam(second, 'r3', '2026-12-03', answers('yyxyynynyy'));
  const own = ownChecklist(second, language);
  const of = (walked: typeof third) => dataIn('practice/practice-result', practiceCard(words, walked, 'coordination'));
  const hph = walkedTeam(third, 'r4', '2026-12-03', answers('ynyynxy'), 'hph');
  return {
    usual: of(third),
    begun: dataIn(
      'practice/practice-result',
      practiceOverview(words, walkedTeam(team(), 'r1', '2026-12-03', answers('yyn')), 'coordination'),
    ),
    all: of(walkedTeam(team(), 'r1', '2026-12-03', answers('yyyyyyyyyy'))),
    own: of(walkedTeam(own, 'r3', '2026-12-03', answers('nyynnnxyyyyyyyyyyyyn'))),
    unchanged: of(walkedTeam(second, 'r3', '2026-12-03', answers('yynnynyyyn'))),
    hph: dataIn('practice/practice-result', practiceOverview(words, hph, 'hph')),
  };
};
