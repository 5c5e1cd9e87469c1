import { timesForm } from '../../../../src/features/sessions/agenda-forms.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, reader, sessionAt } from '../../sessions.ts';

export const samples: Samples<'sessions/agenda-times'> = (language) => ({
  usual: dataIn('sessions/agenda-times', timesForm(reader(language), sessionAt(1), {})),
});
