import { z } from 'zod';
import type { RosterCard } from '../../../cards/roster.ts';
import type { RosterRow } from '../../../cards/team-set-up.ts';
import type { ChatMember } from '../../dialog/arrival.ts';
import type { Choice } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { keyOf, peopleHere, pickedPeople, pickerOf } from '../../dialog/people.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { PersonId } from '../../model/identity.ts';
import { type Candidate, changeRoster } from '../../model/roster.ts';
import { type Member, type Team, TeamRole } from '../../model/team.ts';
import { settleTeam } from '../../upkeep/projections.ts';
import { teamCard } from './team-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'team.roster': 'team';
    'team.saveRoster': 'team';
  }
}

type Entered = Readonly<Record<string, unknown>>;

const filledIn = z.looseObject({ newcomersRole: TeamRole.catch('member') });

/** Who is in the team and as what: new people, other roles, handovers. */
export const rosterHandlers = {
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
      const picked = pickedPeople(await peopleAround(turn), input);
      const saved = await turn.change((team) => {
        const added = notIn(team, picked).map((who) => ({ ...who, role: input.newcomersRole }));
        return { body: changeRoster(team, [...keptMembers(team, input), ...added], turn), answer: null };
      });
      const team = await settleTeam(turn.documents, saved.loaded, turn.now);
      return [teamCard(turn, team.body, turn.t('team.saved'))];
    },
    again: async (turn, entered, problem) => {
      const outdated = turn.seen !== undefined && turn.seen < turn.target.body.version;
      return [await rosterForm(turn, outdated ? {} : entered, problem)];
    },
  }),
} satisfies Handlers;

const rosterForm = async (turn: TurnOn<Team>, entered: Entered = {}, problem = ''): Promise<Reply> => {
  const { id, members, version } = turn.target.body;
  const card: RosterCard = {
    problem,
    rows: members.map((member) => rosterRow(turn, member, roleEntered(entered, member.person) ?? member.role)),
    newcomers: pickerOf(notIn(turn.target.body, await peopleAround(turn)), entered),
    newcomersRole: TeamRole.catch('member').parse(entered['newcomersRole']),
    roles: roleChoices(turn).filter(({ value }) => value !== 'none'),
  };
  return show('roster', card, problem || turn.t('cards.roster.title'), { team: id, version });
};

/** Who could be picked. A personal chat has nobody to offer. */
const peopleAround = async (turn: Turn): Promise<readonly ChatMember[]> =>
  turn.scope === 'personal' ? [] : peopleHere(turn);

const notIn = ({ members }: Team, people: readonly ChatMember[]): ChatMember[] =>
  people.filter(({ person }) => !members.some((member) => member.person === person));

const keptMembers = (team: Team, entered: Entered): Candidate[] =>
  team.members.flatMap((member) => {
    const role = roleEntered(entered, member.person) ?? member.role;
    return role === 'none' ? [] : [{ ...member, role }];
  });

// === Shared with the form a team is set up with

/** What can be picked for a person: a role, or not to be in the team. */
const PickedRole = z.enum([...TeamRole.options, 'none']);
type PickedRole = z.infer<typeof PickedRole>;

const inputOf = (person: PersonId): string => `role:${keyOf(person)}`;

/** The role that was picked for a person; absent when none was, or none that there is. */
export const roleEntered = (entered: Entered, person: PersonId): PickedRole | undefined =>
  PickedRole.safeParse(entered[inputOf(person)]).data;

export const rosterRow = (
  turn: Turn,
  { person, name }: Pick<Member, 'person' | 'name'>,
  role: PickedRole,
): RosterRow => ({ input: inputOf(person), name, role, choices: roleChoices(turn) });

const roleChoices = ({ t }: Turn): Choice[] =>
  PickedRole.options.map((role) => ({ title: t(`team.role.${role}`), value: role }));
