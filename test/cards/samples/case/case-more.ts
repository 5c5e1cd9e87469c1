import { caseMoreCard } from '../../../../src/features/case/case-more-card.ts';
import { closeCase } from '../../../../src/features/case/closing/rules.ts';
import { actOn } from '../../../support/cases.ts';
import type { Samples } from '../../samples.ts';
import { comparedCase, dataIn, emptyCase, sharedBy, staff, wordsFor } from '../../toolkit.ts';

export const samples: Samples<'case/case-more'> = (language) => {
  const [words, it] = [wordsFor(language), sharedBy(comparedCase(language), 1)];
  return {
    usual: dataIn('case/case-more', caseMoreCard(words, it, staff)),
    shared: dataIn('case/case-more', caseMoreCard(words, sharedBy(emptyCase('ÆØÅ-1234'), 4), staff)),
    closed: dataIn('case/case-more', caseMoreCard(words, closeCase(it, actOn(it)), staff)),
  };
};
