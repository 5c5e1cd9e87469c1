import { questionsForm } from '../../../../src/features/sessions/question-cards.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, fullSession, reader } from '../../sessions.ts';

export const samples: Samples<'sessions/session-questions'> = (language) => ({
  usual: dataIn(
    'sessions/session-questions',
    questionsForm(reader(language), fullSession(), { of: undefined, name: '' }, {}),
  ),
});
