import { shareCard } from '../../../../src/features/case/sharing/views.ts';
import { dataIn, emptyCase, sharedBy, staff, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/case-share'> = (language) => {
  const words = { ...voiceFor(language), me: { person: 'tenant:0', userId: '29:0', name: 'Kari Nordmann' } };
  const problems = { to: words.t('refusals.contactPersonMissing') };
  return {
    usual: dataIn('case/case-share', shareCard(words, sharedBy(emptyCase(), 1), staff, false)),
    leaving: dataIn('case/case-share', shareCard(words, sharedBy(emptyCase(), 2), staff, true)),
    again: dataIn('case/case-share', shareCard(words, sharedBy(emptyCase('ÆØÅ-1234'), 4), staff, false), { problems }),
    alone: dataIn(
      'case/case-share',
      shareCard(words, sharedBy(emptyCase(), 1), { ...staff, members: staff.members.slice(0, 1) }, false),
    ),
  };
};
