import { z } from 'zod';
import type { ChatMember } from '../../dialog/arrival.ts';
import type { Button, Choice, Frame, PeoplePicker } from '../../dialog/elements.ts';
import { form, type Showing, valueIn } from '../../dialog/form.ts';
import type { Handlers, Turn, TurnOn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import {
  called,
  keyOf,
  pickedFields,
  pickedPeople,
  pickerOf,
  readable,
  rosterAround,
  titleOf,
} from '../../dialog/people.ts';
import { type Entered, eachAfter, requireKnown, written } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import { type Candidate, changeRoster, withNewest } from '../../model/roster.ts';
import { type Member, type Team, TeamRole } from '../../model/team.ts';
import { settleTeam } from '../../upkeep/projections.ts';
import { teamCard } from './team-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'team.roster': 'team';
    'team.saveRoster': 'team';
  }
}

/** Somebody in the chat and the role that is to be picked; `none` is not in the team. */
export interface RosterRow {
  readonly input: string;
  readonly name: string;
  readonly role: string;
  readonly choices: readonly Choice[];
}

/** Data of `cards/team/roster.json`: the roles of a team's members, and who else is in the chat. */
interface RosterCard extends Frame {
  readonly rows: readonly RosterRow[];
  readonly newcomers: PeoplePicker;
  readonly newcomersRole: string;
  readonly roles: readonly Choice[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'team/roster': RosterCard;
  }
}

const newcomersRole = TeamRole.catch('member');
const sure = z.literal('yes').optional().catch(undefined);

/** Who is in the team and as what: new people, other roles, handovers. */
export const rosterHandlers = {
  ...form(
    { ask: 'team.roster', save: 'team.saveRoster' },
    {
      on: 'team',
      may: 'roster.edit',
      about: z.object({}),
      /** Who types may have said whom it is about. */
      asking: z.object({ name: written }),
      fields: z
        .looseObject({ ...pickedFields, newcomersRole, sure })
        .transform(({ picked, names, newcomersRole, sure, ...others }) => ({
          picked,
          names,
          newcomersRole,
          sure,
          roles: rolesEntered(others),
        })),
      blame: { personNotFound: 'names', personAmbiguous: 'names' },
      version: (turn) => turn.target.body.version,
      show: (turn, { name }, showing) => rosterForm(turn, name, showing),
      save: async (turn, entered) => {
        const around = await rosterAround(turn);
        const picked = pickedPeople(readable(turn, around), entered);
        const change = (before: Team): Team => {
          const team = withNewest(before, around);
          const added = notIn(team, picked).map((who) => ({ ...who, role: entered.newcomersRole }));
          return changeRoster(team, [...keptMembers(team, entered.roles), ...added], turn);
        };
        const gone = entered.sure ? [] : takenOut(turn.target.body, entered.roles);
        if (gone.length > 0) {
          // What cannot be done is said before it is asked.
          change(turn.target.body);
          return [askTakeOut(turn, gone, entered)];
        }
        const saved = await turn.change((before) => ({ body: change(before), answer: null }));
        const team = await settleTeam(turn.documents, saved.loaded, turn.now);
        return [teamCard(turn, team.body, turn.t('team.saved'))];
      },
    },
  ),
} satisfies Handlers;

const rosterForm = async (turn: TurnOn<Team>, name: string, showing: Showing): Promise<Reply> => {
  const { t } = turn;
  const around = await rosterAround(turn);
  const { id, members, version } = withNewest(turn.target.body, around);
  const newcomers = notIn(turn.target.body, readable(turn, around));
  const picked = called(newcomers, name).map(({ person }) => keyOf(person));
  const card: RosterCard = {
    title: t('cards.roster.title'),
    rows: members.map((member) => rosterRow(turn, member, showing, member.role)),
    newcomers: pickerOf(turn, newcomers, {
      ...showing,
      entered: { picked: picked.join(','), names: name, ...showing.entered },
    }),
    newcomersRole: newcomersRole.parse(valueIn(showing, 'newcomersRole')),
    roles: roleChoices(turn).filter(({ value }) => value !== 'none'),
    buttons: [{ title: t('cards.roster.save'), data: { do: 'team.saveRoster' }, sends: true }],
    cancel: { do: 'team.show' },
  };
  return show('team/roster', card, card.title, { team: id, version });
};

const takenOut = ({ members }: Team, roles: PickedRoles): readonly Member[] =>
  members.filter(({ person }) => roles[keyOf(person)] === 'none');

/** Whoever is taken out loses sight of the team, and the cases, at once: that is asked first, with all that was entered. */
const askTakeOut = (
  turn: TurnOn<Team>,
  gone: readonly Member[],
  { picked, names, newcomersRole, roles }: Entry,
): Reply => {
  const { t, target, language } = turn;
  const who = formatList(
    language,
    gone.map(({ name }) => name),
  );
  const given = Object.entries(roles).map(([key, role]) => [`${prefix}${key}`, role ?? '']);
  const data: Button['data'] = {
    do: 'team.saveRoster',
    picked: picked.join(','),
    names,
    newcomersRole,
    ...Object.fromEntries(given),
    sure: 'yes',
  };
  const keep: Button = { title: t('team.takeOut.no'), data: { do: 'team.show' } };
  const go: Button = { title: t('team.takeOut.yes'), data };
  const [title, message] = [t('team.takeOut.title', { names: who }), t('team.takeOut.message')];
  return askFirst({ title, message, keep, go }, { team: target.body.id, version: target.body.version });
};

interface Entry {
  readonly picked: readonly string[];
  readonly names: string;
  readonly newcomersRole: TeamRole;
  readonly roles: PickedRoles;
}

const notIn = ({ members }: Team, people: readonly ChatMember[]): ChatMember[] =>
  people.filter(({ person }) => !members.some((member) => member.person === person));

/** @throws Refusal `outdatedCard` */
const keptMembers = ({ members }: Team, roles: PickedRoles): Candidate[] =>
  withRoles(members, roles, ({ role }) => role);

// === Shared with the form a team is set up with

/** What can be picked for a person: a role, or not to be in the team. */
const PickedRole = z.enum([...TeamRole.options, 'none']);
type PickedRole = z.infer<typeof PickedRole>;

/** The picked roles, by the key that stands for the person. */
type PickedRoles = Readonly<Record<string, PickedRole | undefined>>;

const prefix = 'role:';

/** The roles that were picked; what is none that there is counts as not picked. */
export const rolesEntered = (entered: Entered): PickedRoles =>
  Object.fromEntries(
    Object.entries(eachAfter(prefix)(entered)).map(([key, role]) => [key, PickedRole.safeParse(role).data]),
  );

/**
 * People in the roles that were picked for them.
 * @param otherwise the role of somebody for whom none was
 * @throws Refusal `outdatedCard` when one was picked for somebody who is not among them: nothing is lost in silence
 */
export const withRoles = <T extends Pick<Member, 'person'>>(
  people: readonly T[],
  roles: PickedRoles,
  otherwise: (one: T) => PickedRole,
): (T & { readonly role: TeamRole })[] => {
  const keys = people.map(({ person }) => keyOf(person));
  requireKnown(Object.keys(roles), keys);
  return people.flatMap((one, at) => {
    const role = roles[keys[at] ?? ''] ?? otherwise(one);
    return role === 'none' ? [] : [{ ...one, role }];
  });
};

/** The question which role somebody has. @param standing the role that is shown unless another was picked */
export const rosterRow = (
  turn: Turn,
  who: Pick<Member, 'person' | 'name' | 'guest'>,
  showing: Showing,
  standing: PickedRole,
): RosterRow => {
  const input = `${prefix}${keyOf(who.person)}`;
  const role = PickedRole.catch(standing).parse(valueIn(showing, input, standing));
  return { input, name: titleOf(turn, who), role, choices: roleChoices(turn) };
};

const roleChoices = ({ t }: Turn): Choice[] =>
  PickedRole.options.map((role) => ({ title: t(`team.role.${role}`), value: role }));
