import { newCaseCard } from '../../../../src/features/case/case-new-card.ts';
import { dataIn, team, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/case-new'> = (language) => {
  const words = voiceFor(language);
  const again = { entered: { code: 'Kari' } };
  const problems = { code: words.t('refusals.invalidCaseCode') };
  return {
    usual: dataIn('case/case-new', newCaseCard(words, team(), 'B-08')),
    refused: dataIn('case/case-new', newCaseCard(words, team(), 'B-08', again), { problems }),
  };
};
