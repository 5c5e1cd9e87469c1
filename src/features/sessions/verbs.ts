import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { page } from '../../dialog/reading.ts';
import { CalendarDate } from '../../model/identity.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { posterPage } from '../poster/index.ts';
import { attendanceCard } from './attendance-cards.ts';
import { type ListedSession, sessionCard, sessionsCard } from './hub-cards.ts';
import { atSession, looking, ofSession, teamId } from './planning.ts';
import { postersCard, sentPosterCard } from './poster-cards.ts';
import { isPosterSent } from './posters.ts';
import { holdersOf } from './target.ts';
import { readTeams, teamsOf } from './teams.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'session.list': 'sessions';
    'session.open': 'sessions';
    'session.posters': 'sessions';
    'session.poster': 'sessions';
    'session.attendance': 'sessions';
  }
}

/** What the sessions of a network hold, for its facilitators. */
export const sessionsHandlers = {
  'session.list': handler({
    on: 'network',
    may: 'session.review',
    seenBy: 'asAsked',
    input: z.object({}),
    run: async (turn) => {
      const { body: network } = turn.target;
      const next = network.sessions.find(({ last, cancelled }) => !cancelled && turn.today <= last);
      const listed = network.sessions.map(async (session): Promise<ListedSession> => {
        const plan = (await turn.documents.read(kinds.session, keys.session(session.id)))?.body;
        // A session that nobody has planned has no document yet, and its teams are to be counted all the same.
        const held = plan ?? { id: session.id, networks: [...holdersOf(network, session)] };
        return {
          session,
          plan,
          teams: session === next ? await readTeams(turn, await teamsOf(turn, held)) : undefined,
        };
      });
      return [sessionsCard(turn, network, await Promise.all(listed))];
    },
  }),
  'session.open': handler({
    ...looking,
    input: ofSession,
    run: async (turn) => [
      sessionCard(turn, atSession(turn), await readTeams(turn, await teamsOf(turn, turn.target.body))),
    ],
  }),
  'session.posters': handler({
    ...looking,
    input: ofSession.extend({ page }),
    run: async (turn, { page: wanted }) => {
      const teams = await readTeams(turn, await teamsOf(turn, turn.target.body));
      return [postersCard(turn, atSession(turn), teams, { page: wanted })];
    },
  }),
  'session.poster': handler({
    ...looking,
    input: ofSession.extend({ of: teamId }),
    run: async (turn, { of }) => {
      const teams = await readTeams(turn, await teamsOf(turn, turn.target.body));
      const team = teams.find(({ id }) => id === of);
      if (!team || !isPosterSent(team, turn.session.id)) {
        const problem = turn.t('session.posters.notSent');
        return [postersCard(turn, atSession(turn), teams, { problem })];
      }
      return [sentPosterCard(turn, atSession(turn), team, await posterPage(turn.documents, turn, team))];
    },
  }),
  'session.attendance': handler({
    ...looking,
    input: ofSession.extend({ page, day: CalendarDate.optional().catch(undefined) }),
    run: async (turn, asked) => [attendanceCard(turn, atSession(turn), await teamsOf(turn, turn.target.body), asked)],
  }),
} satisfies Handlers;
