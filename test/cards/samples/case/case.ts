import { caseCard } from '../../../../src/features/case/case-card.ts';
import { closeCase, purge } from '../../../../src/features/case/closing/rules.ts';
import { agreeOnConversation } from '../../../../src/features/case/next-conversation/rules.ts';
import { withAreas } from '../../../../src/features/case/parts.ts';
import { actOn } from '../../../features/case/cases.ts';
import {
  answering,
  begunCase,
  comparedCase,
  dataIn,
  emptyCase,
  fullCase,
  holding,
  namedCase,
  voiceFor,
} from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/case'> = (language) => {
  const words = voiceFor(language);
  const compared = comparedCase(language);
  const full = holding(fullCase(language), 1, '2026-11-16', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2]);
  return {
    usual: dataIn('case/case', caseCard(words, answering(begunCase(language), 4))),
    blank: dataIn('case/case', caseCard(words, emptyCase())),
    named: dataIn('case/case', caseCard(words, namedCase(language), { news: words.t('activities.saved') })),
    compared: dataIn('case/case', caseCard(words, answering(comparedCase(language), 10, { followUp: 'notDone' }))),
    agreed: dataIn(
      'case/case',
      caseCard(words, agreeOnConversation(compared, '2027-01-12', '2026-12-03', actOn(compared)), {
        news: words.t('nextConversation.saved'),
      }),
    ),
    closed: dataIn('case/case', caseCard(words, closeCase(compared, actOn(compared)))),
    wordless: dataIn(
      'case/case',
      caseCard(words, withAreas(words, purge(closeCase(compared, actOn(compared)), '2027-01-03T08:00:00Z'))),
    ),
    full: dataIn('case/case', caseCard(words, full, { problem: words.t('refusals.outdatedCard') })),
  };
};
