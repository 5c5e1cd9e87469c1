import { isDeepStrictEqual } from 'node:util';
import { lastChangeOf } from '../model/activity.ts';
import { addMinutes, isAfter } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import type { Network } from '../model/network.ts';
import { summaryOf, withGuidance } from '../model/summarising.ts';
import type { Team } from '../model/team.ts';
import type { TeamSummary } from '../model/team-summary.ts';
import type { Thread } from '../model/thread.ts';
import { changeIfThere, changeLoaded, type Documents, type Loaded, listed, type Reading } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { contribute } from './bank.ts';
import { casesIn, threadsIn } from './lists.ts';

/**
 * The rows of a network's overview: a copy of each team at a glance, so that the overview is one list. Made some minutes
 * after a team's last change, all of them before the facilitators' weekly list, and where one is missing when somebody looks.
 */

/** A busy hour is one row. */
const settlesFor = 5;

/** When a team's row is to be made again; `undefined` while it knows the newest change. */
export const summaryAt = (team: Team): Instant | undefined => {
  const changed = lastChangeOf(team);
  const isKnown = team.summarised !== undefined && !isAfter(changed, team.summarised);
  return isKnown ? undefined : addMinutes(changed, settlesFor);
};

/** Makes a team's row when it is time. @returns the team as it then is */
export const settleSummary = async (documents: Documents, team: Loaded<Team>, now: Instant): Promise<Loaded<Team>> => {
  const at = summaryAt(team.body);
  if (at === undefined || isAfter(at, now)) return team;
  const threads = await threadsIn(documents, team.body.network.id);
  await put(documents, await made(documents, team.body, threads, now));
  return tickOff(documents, team);
};

/** What has changed since the row was made is left for the next time. */
const tickOff = (documents: Documents, team: Loaded<Team>): Promise<Loaded<Team>> => {
  const known = lastChangeOf(team.body);
  return changeLoaded(documents, team, (newest) => ({ ...newest, summarised: known }));
};

/** Makes the rows of all teams of a network, one after the other: cases and time change what they say, too. */
export const settleSummaries = async (documents: Documents, network: Network, now: Instant): Promise<void> => {
  const threads = await threadsIn(documents, network.id);
  for (const { id } of network.teams) {
    const team = await documents.read(kinds.team, keys.team(id));
    if (team) await put(documents, await made(documents, team.body, threads, now));
  }
};

/** Notes on its team's row whether a request waits for an answer. */
export const noteGuidance = (documents: Documents, thread: Thread): Promise<void> =>
  changeIfThere(documents, kinds.teamSummary, keys.teamSummary(thread.network, thread.team.id), (row) =>
    withGuidance(row, thread),
  );

/** The teams of a network at a glance, in the order of the network; rows that are missing are made for this once. */
export const summariesIn = async (documents: Reading, network: Network, now: Instant): Promise<TeamSummary[]> => {
  const rows = await rowsIn(documents, network);
  return (await withMissing(documents, network, rows, now)).map(({ row }) => row);
};

/** The same, where rows that are missing stay. */
export const openSummaries = async (documents: Documents, network: Network, now: Instant): Promise<TeamSummary[]> => {
  const rows = await withMissing(documents, network, await rowsIn(documents, network), now);
  for (const { row, isNew } of rows) if (isNew) await put(documents, row);
  return rows.map(({ row }) => row);
};

/** The rows of a network as they are stored: one list, and nothing made. */
export const storedSummaries = async (documents: Reading, network: string): Promise<readonly TeamSummary[]> =>
  (await listed(documents.list(kinds.teamSummary, keys.network(network).pk, 'summary:'))).map(({ body }) => body);

const rowsIn = async (documents: Reading, { id }: Network): Promise<ReadonlyMap<string, TeamSummary>> => {
  const rows = await storedSummaries(documents, id);
  return new Map(rows.map((row) => [row.team, row]));
};

const withMissing = async (
  documents: Reading,
  network: Network,
  rows: ReadonlyMap<string, TeamSummary>,
  now: Instant,
): Promise<{ readonly row: TeamSummary; readonly isNew: boolean }[]> => {
  const missing = network.teams.filter(({ id }) => !rows.has(id));
  const threads = missing.length > 0 ? await threadsIn(documents, network.id) : [];
  const found = await Promise.all(network.teams.map(({ id }) => rows.get(id) ?? rowOf(documents, id, threads, now)));
  return found.flatMap((row) => (row ? [{ row, isNew: !rows.has(row.team) }] : []));
};

const rowOf = async (
  documents: Reading,
  id: string,
  threads: readonly Thread[],
  now: Instant,
): Promise<TeamSummary | undefined> => {
  const team = await documents.read(kinds.team, keys.team(id));
  return team && made(documents, team.body, threads, now);
};

const made = async (documents: Reading, team: Team, threads: readonly Thread[], now: Instant): Promise<TeamSummary> =>
  summaryOf(team, { cases: await casesIn(documents, team.id), threads }, now);

/** A row that says the same as before is left alone. */
const put = async (documents: Documents, row: TeamSummary): Promise<void> => {
  const key = keys.teamSummary(row.network, row.team);
  const before = await documents.read(kinds.teamSummary, key);
  // First: cut off after it, this is done again.
  if (!isDeepStrictEqual(before?.body.actions ?? [], row.actions)) await contribute(documents, before?.body, row);
  const there = before ?? (await documents.open(kinds.teamSummary, key, () => row));
  if (!isDeepStrictEqual({ ...there.body, madeAt: row.madeAt }, row)) await changeLoaded(documents, there, () => row);
};

/** A team's row as it is now, for whoever looks at this team alone. */
export const refreshedSummary = async (documents: Documents, team: Team, now: Instant): Promise<TeamSummary> => {
  const row = await made(documents, team, await threadsIn(documents, team.network.id), now);
  await put(documents, row);
  return row;
};
