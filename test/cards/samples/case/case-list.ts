import { caseListCard } from '../../../../src/features/case/case-list-card.ts';
import { closeCase } from '../../../../src/features/case/closing/rules.ts';
import { agreeOnConversation } from '../../../../src/features/case/next-conversation/rules.ts';
import { actOn, contactPerson } from '../../../features/case/cases.ts';
import { comparedCase, dataIn, emptyCase, team, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { longTeam } from '../../support.ts';

export const samples: Samples<'case/case-list'> = (language) => {
  const words = voiceFor(language);
  const few = [comparedCase(language), emptyCase('B-08')];
  const agreed = few.map((it, at) =>
    agreeOnConversation(it, at === 0 ? '2027-01-12' : '2026-12-04', '2026-12-03', actOn(it)),
  );
  const closed = closeCase(emptyCase('B-02'), actOn(emptyCase()));
  const other = { ...team(longTeam), id: 'team2' };
  const elsewhere = { ...comparedCase(language), team: other.id };
  const many = Array.from({ length: 14 }, (_, at) => ({ ...comparedCase(language), code: `ÆØÅ-${1001 + at}` }));
  return {
    usual: dataIn('case/case-list', caseListCard(words, [team()], few, contactPerson)),
    due: dataIn('case/case-list', caseListCard(words, [team()], [...agreed, emptyCase('B-09'), closed], contactPerson)),
    second: dataIn('case/case-list', caseListCard(words, [team(longTeam)], many, contactPerson, 10)),
    many: dataIn('case/case-list', caseListCard(words, [team(longTeam)], many, contactPerson)),
    teams: dataIn('case/case-list', caseListCard(words, [team(), other], [...agreed, elsewhere], contactPerson)),
    none: dataIn('case/case-list', caseListCard(words, [team()], [], contactPerson)),
  };
};
