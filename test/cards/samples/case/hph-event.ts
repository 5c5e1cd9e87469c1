import { eventForm } from '../../../../src/features/case/way-home/hph-parts-card.ts';
import { currentPathway } from '../../../../src/model/hph.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, wordsFor } from '../../toolkit.ts';
import { homeCase } from '../../toolkit-plan.ts';

export const samples: Samples<'case/hph-event'> = (language) => {
  const words = wordsFor(language);
  const it = homeCase(language);
  const [fall] = currentPathway(it)?.events ?? [];
  return {
    usual: dataIn('case/hph-event', eventForm(words, it, 'hph4', undefined)),
    change: dataIn('case/hph-event', eventForm(words, it, 'hph4', fall, { problem: words.t('refusals.dayNotCome') })),
    hospital: dataIn('case/hph-event', eventForm(words, it, 'hph6', undefined)),
  };
};
