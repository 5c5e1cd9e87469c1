import type { PathwayCase } from '../model/case.ts';
import type { Thread } from '../model/thread.ts';
import type { Loaded, Reading } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

/** All cases of a team, in the order of their codes as text: a list turn. */
export const casesIn = (documents: Reading, team: string, most?: number): Promise<PathwayCase[]> =>
  bodiesOf(documents.list(kinds.case, keys.team(team).pk, 'case:'), most);

/** All questions for guidance of a network that are still kept, open or closed: a list turn. */
export const threadsIn = (documents: Reading, network: string, most?: number): Promise<Thread[]> =>
  bodiesOf(documents.list(kinds.thread, keys.network(network).pk, 'thread:'), most);

const bodiesOf = async <T>(list: AsyncIterable<Loaded<T>>, most = Number.POSITIVE_INFINITY): Promise<T[]> => {
  const found: T[] = [];
  for await (const { body } of list) if (found.push(body) >= most) break;
  return found;
};
