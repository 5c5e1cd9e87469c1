import type { PathwayCase } from '../model/case.ts';
import type { Thread } from '../model/thread.ts';
import type { Reading } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

/** All cases of a team, in the order of their codes as text: a list turn. */
export const casesIn = async (documents: Reading, team: string): Promise<PathwayCase[]> => {
  const found: PathwayCase[] = [];
  for await (const { body } of documents.list(kinds.case, keys.team(team).pk, 'case:')) found.push(body);
  return found;
};

/** All questions for guidance of a network that are still kept, open or closed: a list turn. */
export const threadsIn = async (documents: Reading, network: string): Promise<Thread[]> => {
  const found: Thread[] = [];
  for await (const { body } of documents.list(kinds.thread, keys.network(network).pk, 'thread:')) found.push(body);
  return found;
};
