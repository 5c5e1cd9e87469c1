import { scoresResultCard } from '../../../../src/features/case/scores/scores-result-card.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { roundOf } from '../../../../src/model/scores.ts';
import {
  begunCase,
  comparedCase,
  dataIn,
  followedCase,
  fullCase,
  giving,
  holding,
  longCase,
  viewing,
  voiceFor,
} from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/scores-result'> = (language) => {
  const { t } = voiceFor(language);
  const result = (it: PathwayCase, number: number, news = '') => {
    const round = roundOf(it, number);
    if (!round) throw new Error(`No conversation ${number}`);
    return dataIn('case/scores-result', scoresResultCard(viewing(language, it), it, round, news));
  };
  const mended = t('scores.news.corrected', { activity: language === 'nn' ? 'Bustad' : 'Bolig', from: 5, to: 8 });
  const hard = holding(fullCase(language), 1, '2026-11-16', [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6]);
  const harder = holding(hard, 2, '2026-11-30', [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
  const rectified = holding(longCase(language), 12, '2026-12-01', [1, 2, 3, 4, 5, 6, 7]);
  return {
    usual: result(comparedCase(language), 2),
    first: result(begunCase(language), 1),
    corrected: result(holding(comparedCase(language), 1, '2026-11-16', [3, 3]), 1),
    mended: result(holding(comparedCase(language), 2, '2026-12-03', [8]), 2, mended),
    'under-way': result(giving(begunCase(language), 2, [5, 6]), 2),
    closed: result({ ...comparedCase(language), closedAt: '2026-12-03T08:00:00Z' }, 2),
    third: result(followedCase(language), 3),
    many: result(harder, 2),
    long: result(rectified, 12),
  };
};
