import { questionCard } from '../../../../src/features/sessions/question-cards.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, fullSession, reader } from '../../sessions.ts';
import { longTeam } from '../../support.ts';

export const samples: Samples<'sessions/session-question'> = (language) => ({
  usual: dataIn(
    'sessions/session-question',
    questionCard(reader(language), fullSession(), { of: 'team1', name: longTeam }, 3),
  ),
});
