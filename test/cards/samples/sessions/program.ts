import { programCard } from '../../../../src/features/sessions/program-card.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, fullSession, reader, teams } from '../../sessions.ts';

export const samples: Samples<'sessions/program'> = (language) => {
  const { plan, session } = fullSession();
  const [team] = teams;
  if (!team) throw new Error('no team');
  const presents = { place: 3, minutes: 5, at: '2026-11-20T09:00:00Z' };
  const presenting = { ...team, atSessions: [{ session: session.id, presents }] };
  return {
    usual: dataIn('sessions/program', programCard(reader(language), presenting, session, plan)),
    empty: dataIn('sessions/program', programCard(reader(language, 'group'), team, session, undefined)),
  };
};
