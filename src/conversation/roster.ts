import { z } from 'zod';
import type { Choice } from '../../cards/choice.ts';
import type { RosterCard } from '../../cards/roster.ts';
import type { RosterRow } from '../../cards/team-set-up.ts';
import type { PersonId } from '../domain/identity.ts';
import { type Candidate, changeRoster } from '../domain/roster.ts';
import { type Member, type Team, TeamRole } from '../domain/team.ts';
import { settleTeam } from '../store/projections.ts';
import type { ChatMember } from './arrival.ts';
import { type Handlers, handler, type Turn, type TurnOn } from './handler.ts';
import { type Reply, show } from './reply.ts';
import { teamCard } from './team-card.ts';

type Entered = Readonly<Record<string, unknown>>;

/** How many newcomers can be ticked off side by side; of more, one is picked at a time. */
const tickedSideBySide = 10;
/** Newcomers on the list of a large channel, so that the card stays small. */
const mostNewcomers = 60;

const filledIn = z.looseObject({
  newcomers: z.string().max(10_000).default(''),
  newcomersRole: TeamRole.catch('member'),
});

/** Who is in the team and as what: new people, other roles, handovers. */
export const rosterHandlers: Handlers = {
  'team.roster': handler({
    on: 'team',
    may: 'roster.edit',
    input: z.object({}),
    run: async (turn) => [await rosterForm(turn)],
  }),
  'team.saveRoster': handler({
    on: 'team',
    may: 'roster.edit',
    input: filledIn,
    run: async (turn, input) => {
      const chosen = chosenPeople(input.newcomers);
      const added = chosen.length === 0 ? [] : (await newcomers(turn)).filter(({ person }) => chosen.includes(person));
      const saved = await turn.change((team) => {
        const wanted = [...keptMembers(team, input), ...added.map((who) => ({ ...who, role: input.newcomersRole }))];
        return { body: changeRoster(team, wanted, turn), answer: null };
      });
      const team = await settleTeam(turn.documents, { ...turn.target, ...saved }, turn.now);
      return [teamCard(turn, team.body, turn.say('team.saved'))];
    },
    again: async (turn, entered, problem) => {
      const outdated = turn.seen !== undefined && turn.seen < turn.target.body.version;
      return [await rosterForm(turn, outdated ? {} : entered, problem)];
    },
  }),
};

const rosterForm = async (turn: TurnOn<Team>, entered: Entered = {}, problem = ''): Promise<Reply> => {
  const { id, members, version } = turn.target.body;
  const others = await newcomers(turn);
  const card: RosterCard = {
    problem,
    people: members.map((member) => rosterRow(turn, member, roleEntered(entered, member.person) ?? member.role)),
    newcomers: others.slice(0, mostNewcomers).map(({ name, person }) => ({ title: name, value: person })),
    manyNewcomers: others.length > tickedSideBySide,
    chosen: textOf(entered['newcomers']),
    newcomersRole: TeamRole.catch('member').parse(entered['newcomersRole']),
    roles: roleChoices(turn).filter(({ value }) => value !== 'none'),
  };
  return show('roster', card, problem || turn.say('cards.roster.title'), { team: id, version });
};

/** People of the chat who are not in the team. A personal chat has none to offer. */
const newcomers = async (turn: TurnOn<Team>): Promise<ChatMember[]> => {
  if (turn.scope === 'personal') return [];
  const inTeam = new Set(turn.target.body.members.map(({ person }) => person));
  return (await peopleHere(turn)).filter(({ person }) => !inTeam.has(person));
};

const keptMembers = (team: Team, entered: Entered): Candidate[] =>
  team.members.flatMap((member) => {
    const role = roleEntered(entered, member.person) ?? member.role;
    return role === 'none' ? [] : [{ ...member, role }];
  });

const chosenPeople = (value: string): string[] => value.split(',').map((person) => person.trim());

// === Shared with the form a team is set up with

/** What can be picked for a person: a role, or not to be in the team. */
const PickedRole = z.enum([...TeamRole.options, 'none']);
type PickedRole = z.infer<typeof PickedRole>;

const inputOf = (person: PersonId): string => `role:${person}`;

/** The role that was picked for a person; absent when none was, or none that there is. */
export const roleEntered = (entered: Entered, person: PersonId): PickedRole | undefined =>
  PickedRole.safeParse(entered[inputOf(person)]).data;

export const rosterRow = (
  turn: Turn,
  { person, name }: Pick<Member, 'person' | 'name'>,
  role: PickedRole,
): RosterRow => ({
  input: inputOf(person),
  name,
  role,
  choices: roleChoices(turn),
});

const roleChoices = ({ say }: Turn): Choice[] =>
  PickedRole.options.map((role) => ({ title: say(`team.role.${role}`), value: role }));

/** Everybody in the chat, the one who writes first. Where Teams does not give the roster, it is that one alone. */
export const peopleHere = async ({ chat, me }: Turn): Promise<ChatMember[]> => {
  // Teams may refuse to tell, which must not keep a team from being set up: others are added later.
  const found = await chat.members().catch(() => []);
  const others = found.filter(({ person }) => person !== me.person);
  return [me, ...others.sort((a, b) => a.name.localeCompare(b.name, 'nb'))];
};

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
