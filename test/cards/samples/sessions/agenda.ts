import { agendaCard } from '../../../../src/features/sessions/agenda-card.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, fullSession, reader, sessionAt } from '../../sessions.ts';

export const samples: Samples<'sessions/agenda'> = (language) => {
  const turn = reader(language);
  return {
    usual: dataIn('sessions/agenda', agendaCard(turn, sessionAt(1))),
    under: dataIn('sessions/agenda', agendaCard(turn, fullSession(), 1, turn.t('session.news.saved'))),
  };
};
