import { reviseActivities } from '../../../../src/features/case/activities/rules.ts';
import { scoresCard } from '../../../../src/features/case/scores/scores-card.ts';
import { actOn } from '../../../features/case/cases.ts';
import { dataIn, fullCase, holding, namedCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/scores'> = (language) => {
  const words = voiceFor(language);
  const entered = { score_a1: '1', score_a2: '4' };
  const full = holding(fullCase(language), 1, '2026-11-16', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  // All that was scored is taken out, and as much of nothing but signs that are escaped has come instead.
  const signs = Array.from({ length: 12 }, () => ({ area: 'other', text: '**** '.repeat(20).trim() }));
  const out = Object.fromEntries(full.activities.map(({ id }) => [id, '']));
  const twice = reviseActivities(full, { existing: out, added: signs }, actOn(full));
  const problems = {
    score_a3: words.t('refusals.invalidScore', { value: '11' }),
    held: words.t('refusals.dateInFuture'),
  };
  return {
    usual: dataIn('case/scores', scoresCard(words, namedCase(language), { round: 1 }, { entered })),
    empty: dataIn('case/scores', scoresCard(words, fullCase(language), { round: 1 })),
    retired: dataIn('case/scores', scoresCard(words, twice, { round: 1 })),
    rest: dataIn('case/scores', scoresCard(words, twice, { round: 1, page: 2 }), { problems: { held: problems.held } }),
    many: dataIn('case/scores', scoresCard(words, full, { round: 1 }), { problems }),
  };
};
