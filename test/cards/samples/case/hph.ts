import { datesNews, hphCard } from '../../../../src/features/case/way-home/hph-card.ts';
import { startPathway } from '../../../../src/features/case/way-home/rules.ts';
import { actOn } from '../../../features/case/cases.ts';
import { dataIn, namedCase, voiceFor } from '../../cases.ts';
import { eventfulCase, homeCase, hph2Done } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/hph'> = (language) => {
  const words = voiceFor(language);
  const named = namedCase(language);
  const undated = startPathway(named, { discharge: undefined, homecoming: undefined }, words.today, actOn(named));
  const late = hph2Done(eventfulCase(language), '2026-12-05');
  const again = startPathway(late, { discharge: '2026-12-27', homecoming: '2026-12-28' }, '2026-12-28', actOn(late));
  return {
    usual: dataIn('case/hph', hphCard(words, homeCase(language), { news: datesNews(words, homeCase(language)) })),
    undated: dataIn('case/hph', hphCard(words, undated)),
    late: dataIn('case/hph', hphCard({ ...words, today: '2026-12-29' }, late)),
    again: dataIn('case/hph', hphCard(words, again, { problem: words.t('refusals.outdatedCard') })),
    history: dataIn('case/hph', hphCard(words, again, { pathway: 1 })),
  };
};
