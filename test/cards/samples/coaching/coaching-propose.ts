import { proposeForm } from '../../../../src/features/coaching/forms.ts';
import { suggestedSlots } from '../../../../src/features/coaching/rules.ts';
import type { Language } from '../../../../src/model/identity.ts';
import { dataIn } from '../../cases.ts';
import { proposedTo, reader } from '../../coaching.ts';
import type { Samples } from '../../samples.ts';

const suggested = (language: Language) =>
  suggestedSlots(proposedTo(language), { facilitator: 'tenant:anne', others: [], place: 0 }, reader(language).today);

export const samples: Samples<'coaching/coaching-propose'> = (language) => ({
  usual: dataIn(
    'coaching/coaching-propose',
    proposeForm(reader(language), proposedTo(language), {}, suggested(language)),
  ),
});
