import type { Announcement } from '../model/announcement.ts';
import type { PathwayCase } from '../model/case.ts';
import { type Application, isWaiting, type Round } from '../model/intake.ts';
import type { Share } from '../model/sharing.ts';
import type { Talk } from '../model/talk.ts';
import type { Team } from '../model/team.ts';
import type { Thread } from '../model/thread.ts';
import { type Loaded, listed, type Reading } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

/** All cases of a team, in the order of their codes as text: a list turn. */
export const casesIn = (documents: Reading, team: string): Promise<PathwayCase[]> =>
  bodiesOf(documents.list(kinds.case, keys.team(team).pk, 'case:'));

/** All questions for guidance of a network that are still kept, open or closed: a list turn. */
export const threadsIn = (documents: Reading, network: string): Promise<Thread[]> =>
  bodiesOf(documents.list(kinds.thread, keys.network(network).pk, 'thread:'));

/** Everything the facilitators of a network have written to its teams, and what they are writing: a list turn. */
export const announcementsIn = (documents: Reading, network: string): Promise<Announcement[]> =>
  bodiesOf(documents.list(kinds.announcement, keys.network(network).pk, 'announcement:'));

/** All that teams of a network share, or have begun to: a list turn. */
export const sharesIn = (documents: Reading, network: string): Promise<Share[]> =>
  bodiesOf(documents.list(kinds.share, keys.network(network).pk, 'share:'));

/** All talks between teams of a network: a list turn. */
export const talksIn = (documents: Reading, network: string): Promise<Talk[]> =>
  bodiesOf(documents.list(kinds.talk, keys.network(network).pk, 'talk:'));

/** Several teams, in the order in which they are asked for, without those that are no more: a read for each. */
export const teamsIn = async (documents: Reading, ids: readonly string[]): Promise<Team[]> => {
  const found = await Promise.all(ids.map((id) => documents.read(kinds.team, keys.team(id))));
  return found.flatMap((loaded) => loaded?.body ?? []);
};

/** All rounds of applications of a network: a list turn. */
export const roundsIn = (documents: Reading, network: string): Promise<Round[]> =>
  bodiesOf(documents.list(kinds.round, keys.network(network).pk, 'round:'));

/** All applications of a round, drafts too: a list turn. */
export const applicationsIn = (documents: Reading, round: string): Promise<Application[]> =>
  bodiesOf(documents.list(kinds.application, keys.application(round, '').pk, 'application:'));

/** How many applications to a network wait for an answer: a list turn, and one more for each of its rounds. */
export const waitingApplications = async (documents: Reading, network: string): Promise<number> => {
  const rounds = await roundsIn(documents, network);
  const all = await Promise.all(rounds.map(({ id }) => applicationsIn(documents, id)));
  return all.flat().filter(isWaiting).length;
};

const bodiesOf = async <T>(list: AsyncIterable<Loaded<T>>): Promise<T[]> =>
  (await listed(list)).map(({ body }) => body);
