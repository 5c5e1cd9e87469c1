import { caseMoreCard } from '../../../../src/features/case/case-more-card.ts';
import { closeCase } from '../../../../src/features/case/closing/rules.ts';
import { actOn } from '../../../features/case/cases.ts';
import { comparedCase, dataIn, emptyCase, sharedBy, staff, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/case-more'> = (language) => {
  const [words, it] = [voiceFor(language), sharedBy(comparedCase(language), 1)];
  return {
    usual: dataIn('case/case-more', caseMoreCard(words, it, staff)),
    shared: dataIn('case/case-more', caseMoreCard(words, sharedBy(emptyCase('ÆØÅ-1234'), 4), staff)),
    closed: dataIn('case/case-more', caseMoreCard(words, closeCase(it, actOn(it)), staff)),
  };
};
