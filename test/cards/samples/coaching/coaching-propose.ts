import { proposeForm } from '../../../../src/features/coaching/forms.ts';
import { dataIn } from '../../cases.ts';
import { proposedTo, reader } from '../../coaching.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'coaching/coaching-propose'> = (language) => ({
  usual: dataIn('coaching/coaching-propose', proposeForm(reader(language), proposedTo(language), {})),
});
