import { noteForm } from '../../../../src/features/coaching/forms.ts';
import { dataIn } from '../../cases.ts';
import { agreedWith, reader } from '../../coaching.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'coaching/coaching-note'> = (language) => ({
  usual: dataIn('coaching/coaching-note', noteForm(reader(language), agreedWith(language), {})),
});
