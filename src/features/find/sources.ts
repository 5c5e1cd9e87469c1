import type { Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { isAmongFacilitators, networksHere, ownTeamIds, teamHere } from '../../dialog/here.ts';
import { formatDay } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { casesOf } from '../../model/cases.ts';
import type { Network } from '../../model/network.ts';
import { tasksOf } from '../../model/packages.ts';
import { allows, belongsIn, type Permission, type Role, rolesInNetwork, rolesInTeam } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import type { Thread } from '../../model/thread.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { casesIn, threadsIn } from '../../upkeep/lists.ts';
import { caseInALine, wordsOfCase } from '../case/index.ts';
import { packageName, taskText } from '../tasks/index.ts';
import type { Searchable } from './searching.ts';

/** The kinds of things that can be found. */
export type FindableKind = 'cases' | 'tasks' | 'guidance' | 'teams';

/** Something that can be found, with the row that opens it. */
export interface Findable extends Searchable, Row {
  readonly kind: FindableKind;
}

/** A search touches no more than so many teams and networks, and so many cases or questions of each. */
const mostTeams = 6;
const mostNetworks = 3;
const mostOfEach = 300;

/** Everything that somebody may find here: each kind by its own row of the table of permissions. */
export const findablesFor = async (turn: Turn): Promise<readonly Findable[]> => {
  const [teams, networks] = await Promise.all([teamsFor(turn), networksFor(turn)]);
  const asking = new Set([...teams.map(({ network }) => network.id), ...networks.map(({ id }) => id)]);
  const threads = (
    await Promise.all([...asking].map((network) => threadsIn(turn.documents, network, mostOfEach)))
  ).flat();
  const cases = await Promise.all(teams.map((team) => ownCases(turn, team)));
  const several = teams.length > 1;
  return [
    ...cases.flat(),
    ...teams.flatMap((team) => [
      ...tasksFor(turn, team, several),
      ...(mayIn(turn, team, 'guidance.ask')
        ? threads.filter(({ team: { id } }) => id === team.id).map((thread) => askedBy(turn, thread, several))
        : []),
    ]),
    ...networks.flatMap((network) => [
      ...threads.filter((thread) => thread.network === network.id).map((thread) => askedOf(turn, thread)),
      ...network.teams.map((team) => teamOf(network, team.name)),
    ]),
  ];
};

const teamsFor = async ({ here, documents }: Turn): Promise<Team[]> => {
  const current = teamHere(here).id;
  const ids = 'person' in here ? ownTeamIds(here) : current === undefined ? [] : [current];
  return bodies(ids.slice(0, mostTeams).map((id) => documents.read(kinds.team, keys.team(id))));
};

/** Those whose facilitator one is; in a chat, the one whose facilitators talk there. */
const networksFor = async (turn: Turn): Promise<Network[]> => {
  const { here, documents } = turn;
  const ids = 'person' in here || isAmongFacilitators(here) ? networksHere(here) : [];
  const read = ids.slice(0, mostNetworks).map((id) => documents.read(kinds.network, keys.network(id)));
  return (await bodies(read)).filter((one) => may(turn, rolesInNetwork(one, turn.me.person), 'guidance.answer'));
};

const bodies = async <T>(read: readonly Promise<Loaded<T> | undefined>[]): Promise<T[]> =>
  (await Promise.all(read)).flatMap((one) => one?.body ?? []);

const may = ({ scope }: Turn, held: readonly Role[], permission: Permission): boolean =>
  belongsIn(permission, scope) && allows(held, permission);

const mayIn = (turn: Turn, team: Team, permission: Permission): boolean =>
  may(turn, rolesInTeam(team, turn.me.person), permission);

// === What is found, by kind

/** One's own, open or closed. The user's words find a case and are not shown: a search is no opening, which is logged. */
const ownCases = async (turn: Turn, team: Team): Promise<Findable[]> => {
  if (!mayIn(turn, team, 'case.list')) return [];
  const own = casesOf(await casesIn(turn.documents, team.id, mostOfEach), turn.me.person);
  return own.map((it) => ({
    kind: 'cases',
    title: it.code,
    texts: [],
    unseen: wordsOfCase(turn.t, it, turn.now),
    meta: caseInALine(turn, it),
    data: { do: 'case.open', code: it.code, team: it.team, los: { team: it.team } },
  }));
};

const tasksFor = (turn: Turn, team: Team, several: boolean): Findable[] => {
  if (!mayIn(turn, team, 'task.see')) return [];
  return tasksOf(team).map(({ definition, package: number, work }) => {
    const { title, what, firstStep } = taskText(turn.t, definition);
    return {
      kind: 'tasks',
      title,
      texts: [work.answer, work.note, ...(work.interviews?.themes ?? []), what, firstStep],
      meta: [...(several ? [team.name] : []), packageName(turn.t, number)].join(' · '),
      data: { do: 'task.show', task: definition.id, los: { team: team.id } },
    };
  });
};

const wordsOf = ({ text, messages }: Thread): string[] => [text, ...messages.map((message) => message.text)];

const whenAsked = ({ t, language }: Turn, { askedAt }: Thread): string =>
  t('guidance.asked', { date: formatDay(language, dateInNorway(askedAt)) });

/** As its team sees it. */
const askedBy = (turn: Turn, thread: Thread, several: boolean): Findable => ({
  kind: 'guidance',
  title: turn.t(`guidance.reasons.${thread.reason}`),
  texts: wordsOf(thread),
  meta: [...(several ? [thread.team.name] : []), whenAsked(turn, thread)].join(' · '),
  data: { do: 'guidance.show', los: { team: thread.team.id, thread: thread.id } },
});

/** As the facilitators see it. */
const askedOf = (turn: Turn, thread: Thread): Findable => ({
  kind: 'guidance',
  title: thread.team.name,
  texts: [turn.t(`guidance.reasons.${thread.reason}`), ...wordsOf(thread)],
  meta: whenAsked(turn, thread),
  data: { do: 'guidance.open', network: thread.network, los: { thread: thread.id } },
});

const teamOf = (network: Network, name: string): Findable => ({
  kind: 'teams',
  title: name,
  texts: [],
  meta: network.name,
  data: { do: 'guidance.contacts', network: network.id },
});
