import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ChatMember } from '../../dialog/arrival.ts';
import type { Frame } from '../../dialog/elements.ts';
import { form, type Showing, valueIn } from '../../dialog/form.ts';
import type { Handlers, Turn } from '../../dialog/handler.ts';
import { peopleHere } from '../../dialog/people.ts';
import { reading, required } from '../../dialog/reading.ts';
import { type Reply, show, text } from '../../dialog/reply.ts';
import { tidyJoinCode } from '../../model/joining.ts';
import type { Network } from '../../model/network.ts';
import { requireOpenCode } from '../../model/network-set-up.ts';
import type { Room } from '../../model/person.ts';
import { Refusal } from '../../model/refusal.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import { type Candidate, setUpTeam } from '../../model/roster.ts';
import type { Team } from '../../model/team.ts';
import { changeIfThere, type Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { AlreadyExists } from '../../store/port.ts';
import { settleTeam } from '../../upkeep/projections.ts';
import { detailsFields } from './details-fields.ts';
import { type RosterRow, rolesEntered, rosterRow, withRoles } from './roster.ts';
import { teamCard } from './team-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'team.new': 'team';
    'team.create': 'team';
  }
}

/** Data of `cards/team/team-set-up.json`: the form a team is set up with. */
interface TeamSetUpCard extends Frame {
  readonly code: string;
  readonly name: string;
  /** One or several, as they were written. */
  readonly municipalities: string;
  /** What to know before roles are picked. */
  readonly advice: string;
  readonly rows: readonly RosterRow[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'team/team-set-up': TeamSetUpCard;
  }
}

/** In a larger chat most people are not in the team: the form asks for oneself, and the others are added later. */
const largestRoster = 12;

/** What is longer is no join code. */
const joinCodeIn = (text: string): string => text.slice(0, 40);

/** From a join code to a team that is in its network, its chat and its members' lists. */
export const teamSetUpHandlers = {
  ...form(
    { ask: 'team.new', save: 'team.create' },
    {
      on: 'nothing',
      may: 'team.create',
      about: z.object({ code: required('joinCodeMissing', joinCodeIn) }),
      asking: z.object({ code: reading(joinCodeIn) }),
      fields: z
        .looseObject(detailsFields)
        .transform(({ name, municipalities, ...others }) => ({ name, municipalities, roles: rolesEntered(others) })),
      blame: { unknownJoinCode: 'code', expiredJoinCode: 'code' },
      show: (turn, { code }, showing) => setUpForm(turn, code, showing),
      ask: async (turn, { code }) => {
        const existing = await teamOf(turn, roomOf(turn));
        return existing ? alreadyHere(turn, existing.body) : setUpForm(turn, code, {});
      },
      save: async (turn, { code, name, municipalities, roles }) => {
        const room = roomOf(turn);
        const existing = await teamOf(turn, room);
        if (existing) return [setUpAlready(turn, existing.body, name)];
        const details = { name, municipalities };
        const network = await networkBehind(turn, code);
        const members = await candidates(turn, roles);
        const wanted = { ...details, id: teamIdOf(room), tenant: turn.tenant, room: room.key, members, network };
        const made = await createOnce(turn, setUpTeam(wanted, turn.now));
        await noteCameIn(turn, code, made.body);
        const { body: team } = await settleTeam(turn.documents, made, turn.now);
        return [setUpAlready(turn, team, name)];
      },
    },
  ),
} satisfies Handlers;

/** @throws Refusal `setUpInTeamChat` */
const roomOf = ({ here }: Turn): Room => {
  if (!('room' in here)) throw new Refusal('setUpInTeamChat');
  return here.room.body;
};

/**
 * One chat, one team: the id follows from the chat, so that of two people who set it up at once, or of a form that is
 * delivered twice, only one team comes to be.
 */
const teamIdOf = (room: Room): string =>
  createHash('sha256').update(`team\n${room.key}`).digest('base64url').slice(0, 22);

const teamOf = async ({ documents }: Turn, room: Room): Promise<Loaded<Team> | undefined> =>
  room.team === undefined ? undefined : documents.read(kinds.team, keys.team(room.team));

const createOnce = async (turn: Turn, team: Team): Promise<Loaded<Team>> => {
  const key = keys.team(team.id);
  try {
    return await turn.documents.create(kinds.team, key, team);
  } catch (error) {
    const existing = error instanceof AlreadyExists ? await turn.documents.read(kinds.team, key) : undefined;
    if (existing) return existing;
    throw error;
  }
};

/** Which teams a code let in: an application that was accepted with it shows its team. */
const noteCameIn = ({ documents }: Turn, typed: string, { id }: Team): Promise<void> =>
  changeIfThere(documents, kinds.join, keys.join(tidyJoinCode(typed)), (ticket) =>
    ticket.teams?.includes(id) ? ticket : { ...ticket, teams: [...(ticket.teams ?? []), id] },
  );

// === What was entered

/** @throws Refusal `unknownJoinCode`, `expiredJoinCode` */
const networkBehind = async ({ documents, tenant, now }: Turn, typed: string): Promise<Network> => {
  const code = tidyJoinCode(typed);
  const ticket = code === '' ? undefined : await documents.read(kinds.join, keys.join(code));
  const network = ticket && (await documents.read(kinds.network, keys.network(ticket.body.network)));
  if (network?.body.tenant !== tenant) throw new Refusal('unknownJoinCode', { code: typed });
  requireOpenCode(network.body, code, now);
  return network.body;
};

/**
 * Only people Teams has in the chat get in, under the names Teams has for them.
 * @throws Refusal `outdatedCard`
 */
const candidates = async (turn: Turn, roles: ReturnType<typeof rolesEntered>): Promise<Candidate[]> =>
  withRoles(await peopleHere(turn), roles, () => 'none');

// === Answers

/** @throws Refusal `setUpInTeamChat` */
const setUpForm = async (turn: Turn, code: string, showing: Showing): Promise<Reply> => {
  roomOf(turn);
  const { t, me } = turn;
  const people = await peopleHere(turn);
  const isLarge = people.length > largestRoster;
  const card: TeamSetUpCard = {
    title: t('cards.team-set-up.title'),
    code: valueIn(showing, 'code', code),
    name: valueIn(showing, 'name'),
    municipalities: valueIn(showing, 'municipalities'),
    advice: t(isLarge ? 'team.largeChat' : 'team.chatNote'),
    rows: (isLarge ? [me] : people).map((who) => rosterRow(turn, who, showing, suggestedRole(turn, who))),
    buttons: [{ title: t('cards.team-set-up.save'), data: { do: 'team.create' }, sends: true }],
    cancel: { do: 'help.show' },
  };
  return show('team/team-set-up', card, card.title);
};

/** Whoever sets the team up is likely to lead it. */
const suggestedRole = ({ me }: Turn, { person }: ChatMember) => (person === me.person ? 'teamLead' : 'member');

/** A form that is delivered twice, or pressed by two at once, finds the team there. */
const setUpAlready = (turn: Turn, team: Team, name: string): Reply =>
  isSame(team, name) ? done(turn, team) : alreadyHere(turn, team);

const isSame = (team: Team, name: string): boolean => team.name === name.trim().replace(/\s+/g, ' ');

const done = (turn: Turn, team: Team): Reply =>
  teamCard(turn, team, turn.t('team.done', { network: team.network.name }));

/** Who is in the team sees it; others in the chat learn that there is one. */
const alreadyHere = (turn: Turn, team: Team): Reply =>
  allows(rolesInTeam(team, turn.me.person), 'team.see')
    ? teamCard(turn, team, turn.t('team.already'))
    : text(turn.t('refusals.teamAlreadyHere', { team: team.name }));
