import { eventForm } from '../../../../src/features/case/way-home/hph-parts-card.ts';
import { currentPathway } from '../../../../src/model/hph.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import { homeCase } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/hph-event'> = (language) => {
  const words = voiceFor(language);
  const it = homeCase(language);
  const [fall] = currentPathway(it)?.events ?? [];
  return {
    usual: dataIn('case/hph-event', eventForm(words, it, 'hph4', undefined)),
    change: dataIn('case/hph-event', eventForm(words, it, 'hph4', fall), {
      problems: {
        on: words.t('refusals.dayNotCome'),
        note: words.t('refusals.textTooLong', { length: 512, max: 300 }),
      },
    }),
    hospital: dataIn('case/hph-event', eventForm(words, it, 'hph6', undefined)),
  };
};
