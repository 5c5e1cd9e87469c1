import { caseListCard } from '../../../src/conversation/cases/case-list-card.ts';
import { contactPerson } from '../../support/cases.ts';
import type { Samples } from '../samples.ts';
import { longTeam } from '../support.ts';
import { comparedCase, dataIn, emptyCase, team, wordsFor } from '../toolkit.ts';

export const samples: Samples<'case-list'> = (language) => {
  const words = wordsFor(language);
  const few = [comparedCase(language), emptyCase('B-08')];
  const many = Array.from({ length: 14 }, (_, at) => ({ ...comparedCase(language), code: `ÆØÅ-${1001 + at}` }));
  return {
    usual: dataIn('case-list', caseListCard(words, team(), few, contactPerson)),
    many: dataIn('case-list', caseListCard(words, team(longTeam), many, contactPerson)),
    none: dataIn('case-list', caseListCard(words, team(), [], contactPerson)),
  };
};
