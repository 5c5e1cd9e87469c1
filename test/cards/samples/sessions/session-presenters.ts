import { presentersForm } from '../../../../src/features/sessions/presenter-cards.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, reader, sessionAt, teams } from '../../sessions.ts';

export const samples: Samples<'sessions/session-presenters'> = (language) => ({
  usual: dataIn('sessions/session-presenters', presentersForm(reader(language), sessionAt(1), teams, {})),
});
