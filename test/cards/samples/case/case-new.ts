import { newCaseCard } from '../../../../src/features/case/case-new-card.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, team, wordsFor } from '../../toolkit.ts';

export const samples: Samples<'case/case-new'> = (language) => {
  const words = wordsFor(language);
  const again = { entered: { code: 'Kari' }, problem: words.t('refusals.invalidCaseCode') };
  return {
    usual: dataIn('case/case-new', newCaseCard(words, team(), 'B-08')),
    refused: dataIn('case/case-new', newCaseCard(words, team(), 'B-08', again)),
  };
};
