import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ChatMember } from '../../dialog/arrival.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { peopleHere, textOf } from '../../dialog/people.ts';
import { type Reply, show, text } from '../../dialog/reply.ts';
import { tidyJoinCode } from '../../model/joining.ts';
import type { Network } from '../../model/network.ts';
import { requireOpenCode } from '../../model/network-set-up.ts';
import type { Room } from '../../model/person.ts';
import { Refusal } from '../../model/refusal.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import { type Candidate, readDetails, setUpTeam } from '../../model/roster.ts';
import type { Team } from '../../model/team.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { AlreadyExists } from '../../store/port.ts';
import { settleTeam } from '../../upkeep/projections.ts';
import { roleEntered, rosterRow } from './roster.ts';
import { teamCard } from './team-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'team.new': 'team';
    'team.create': 'team';
  }
}

type Entered = Readonly<Record<string, unknown>>;

/** In a larger chat most people are not in the team: the form asks for oneself, and the others are added later. */
const largestRoster = 12;

const started = z.object({ code: z.string().max(40).default('') });
const filledIn = z.looseObject({
  code: z.string().default(''),
  name: z.string().default(''),
  municipalities: z.string().default(''),
});

/** From a join code to a team that is in its network, its chat and its members' lists. */
export const teamSetUpHandlers = {
  'team.new': handler({
    on: 'nothing',
    may: 'team.create',
    input: started,
    run: async (turn, { code }) => {
      const existing = await teamOf(turn, roomOf(turn));
      return [existing ? alreadyHere(turn, existing.body) : await setUpForm(turn, { code })];
    },
  }),
  'team.create': handler({
    on: 'nothing',
    may: 'team.create',
    input: filledIn,
    run: async (turn, input) => {
      const room = roomOf(turn);
      const existing = await teamOf(turn, room);
      if (existing)
        return [isSame(existing.body, input.name) ? done(turn, existing.body) : alreadyHere(turn, existing.body)];
      readDetails(input);
      const network = await networkBehind(turn, input.code);
      const members = await candidates(turn, input);
      const wanted = { ...input, id: teamIdOf(room), tenant: turn.tenant, room: room.key, members, network };
      const made = await createOnce(turn, setUpTeam(wanted, turn.now));
      const { body: team } = await settleTeam(turn.documents, made, turn.now);
      return [isSame(team, input.name) ? done(turn, team) : alreadyHere(turn, team)];
    },
    again: async (turn, entered, problem) =>
      'room' in turn.here ? [await setUpForm(turn, entered, problem)] : undefined,
  }),
} satisfies Handlers;

/** @throws Refusal `setUpInTeamChat` */
const roomOf = ({ here: place }: Turn): Room => {
  if (!('room' in place)) throw new Refusal('setUpInTeamChat');
  return place.room.body;
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

// === What was entered

/** @throws Refusal `joinCodeMissing`, `unknownJoinCode`, `expiredJoinCode` */
const networkBehind = async ({ documents, tenant, now }: Turn, typed: string): Promise<Network> => {
  const code = tidyJoinCode(typed);
  if (typed.trim() === '') throw new Refusal('joinCodeMissing');
  const ticket = code === '' ? undefined : await documents.read(kinds.join, keys.join(code));
  const network = ticket && (await documents.read(kinds.network, keys.network(ticket.body.network)));
  if (network?.body.tenant !== tenant) throw new Refusal('unknownJoinCode', { code: typed.trim().slice(0, 40) });
  requireOpenCode(network.body, code, now);
  return network.body;
};

/** Only people Teams has in the chat get in, under the names Teams has for them. */
const candidates = async (turn: Turn, entered: Entered): Promise<Candidate[]> => {
  const people = await peopleHere(turn);
  return people.flatMap((who) => {
    const role = roleEntered(entered, who.person) ?? 'none';
    return role === 'none' ? [] : [{ ...who, role }];
  });
};

// === Answers

const setUpForm = async (turn: Turn, entered: Entered, problem = ''): Promise<Reply> => {
  const people = await peopleHere(turn);
  const isLarge = people.length > largestRoster;
  const card = {
    problem,
    code: textOf(entered['code']),
    name: textOf(entered['name']),
    municipalities: textOf(entered['municipalities']),
    note: turn.t(isLarge ? 'team.largeChat' : 'team.chatNote'),
    rows: (isLarge ? [turn.me] : people).map((who) => rosterRow(turn, who, suggestedRole(turn, who, entered))),
  };
  return show('team-set-up', card, problem || turn.t('cards.team-set-up.title'));
};

/** Whoever sets the team up is likely to lead it. */
const suggestedRole = ({ me }: Turn, { person }: ChatMember, entered: Entered) =>
  roleEntered(entered, person) ?? (person === me.person ? 'teamLead' : 'member');

const isSame = (team: Team, name: string): boolean => team.name === name.trim().replace(/\s+/g, ' ');

const done = (turn: Turn, team: Team): Reply =>
  teamCard(turn, team, turn.t('team.done', { network: team.network.name }));

/** Who is in the team sees it; others in the chat learn that there is one. */
const alreadyHere = (turn: Turn, team: Team): Reply =>
  allows(rolesInTeam(team, turn.me.person), 'team.see')
    ? teamCard(turn, team, turn.t('team.already'))
    : text(turn.t('refusals.teamAlreadyHere', { team: team.name }));
