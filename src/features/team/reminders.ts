import { z } from 'zod';
import { addDays, dateInNorway } from '../../model/calendar.ts';
import type { Person, Room } from '../../model/person.ts';
import { atOnce, planned } from '../../model/planning.ts';
import { needsSettling } from '../../model/roster.ts';
import { sendingTime } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import { addressed, type Owner, type Shared } from '../../reminders/occasion.ts';
import type { Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { settleTeam } from '../../upkeep/projections.ts';
import { listButton } from '../case/telling.ts';

declare module '../../reminders/occasion.ts' {
  interface Owners {
    team: { readonly document: Team; readonly told: { readonly team: Team } };
  }
  interface Occasions {
    /** The team lead has taken over cases of somebody who left. */
    casesTakenOver: { readonly of: 'team'; readonly says: { readonly cases: number } };
  }
}

/** A team reminds its chats and its members; its copies elsewhere are made at once. */
export const teamOwner: Owner<'team'> = {
  type: 'team',
  kind: kinds.team,
  ref: z.object({ team: z.string() }),
  refOf: ({ id }) => ({ team: id }),
  key: ({ team = '' }) => keys.team(team),
  prefix: ({ id }) => id,
  load: async (_, team) => ({ team }),
  team: ({ team }) => team,
  here: (documents, here) => teamsHere(documents, here),
  upkeepAt: (team) => (needsSettling(team) ? atOnce : undefined),
  upkeep: (documents, team, now) => settleTeam(documents, team, now),
};

/** The team that works in a chat; the teams a person is in, by their own rosters. */
export const teamsHere = async (documents: Reading, here: Room | Person): Promise<Team[]> => {
  const isRoom = 'scope' in here;
  const ids = isRoom ? [here.team].filter((id) => id !== undefined) : here.memberships.map(({ team }) => team);
  const teams = await Promise.all([...new Set(ids)].map((id) => documents.read(kinds.team, keys.team(id))));
  return teams.flatMap((found) => {
    const isThere = isRoom || found?.body.members.some(({ person }) => person === here.id);
    return found && isThere ? [found.body] : [];
  });
};

/** Told on the next working day, for a month at most; not to somebody who has left by then. */
export const casesTakenOver: Shared<'casesTakenOver'> = {
  kind: 'casesTakenOver',
  of: 'team',
  mutable: undefined,
  rank: 50,
  plan: (team) =>
    team.handovers
      .filter(({ to }) => team.members.some(({ person }) => person === to))
      .flatMap(({ to, cases, at }) => {
        const day = dateInNorway(at);
        const sending = sendingTime(addDays(day, 1), 'after', at);
        return addressed(planned(`handover@${at}`, sending, addDays(day, 30), { cases }), [`person:${to}`]);
      }),
  subject: () => undefined,
  name: () => '',
  section: {
    rank: 20,
    leadsTo: 'cases',
    thing: ({ kind }) => kind,
    parts: ({ say }, told, { team }) =>
      told.map(({ reminder }) => ({
        heading: say('reminders.takenOver.heading', { count: reminder.occasion.cases }),
        meta: '',
        lines: [],
        words: say('reminders.takenOver.words', { team: team.name }),
      })),
    buttons: (setting) => [{ rank: 30, button: listButton(setting) }],
  },
};
