import type { Instant } from '../../model/identity.ts';
import type { Team } from '../../model/team.ts';
import {
  isNoted,
  type Undelivered,
  withoutUndelivered,
  withUndelivered,
  withUnreached,
} from '../../model/undelivered.ts';
import type { MessageOutcome, OnOutcome } from '../../reminders/occasion.ts';
import { changeIfThere, type Documents } from '../../store/documents.ts';
import { type Kind, keys, kinds } from '../../store/kinds.ts';
import type { Key } from '../../store/port.ts';

interface Means {
  readonly documents: Documents;
  readonly now: () => Instant;
}

/**
 * Notes on each team and network concerned whom a message did not reach, and forgets it with the next one that
 * arrives. A message that arrives as usual costs no request more.
 */
export const noteOutcome: OnOutcome = (means, outcome) =>
  outcome.reason === undefined ? forget(means, outcome) : note(means, outcome, outcome.reason);

/** Notes that a team's chat is no more, before anything is posted there in vain. */
export const noteClosed = (means: Means, room: string, team: Team): Promise<void> =>
  note(means, { recipient: `room:${room}`, items: [], teams: [team] }, 'ConversationNotFound');

const note = async (
  means: Means,
  { recipient, items, teams }: Pick<MessageOutcome, 'recipient' | 'items' | 'teams'>,
  reason: string,
): Promise<void> => {
  const entry: Undelivered = { recipient, reason, at: means.now() };
  for (const id of teamsIn(items, teams)) {
    await change(means, kinds.team, keys.team(id), (team) => withUndelivered(team, entry));
    await tellNetwork(means, id);
  }
  for (const id of networksIn(items)) {
    await change(means, kinds.network, keys.network(id), (network) => withUndelivered(network, entry));
  }
};

const forget = async (means: Means, { recipient, items, teams }: MessageOutcome): Promise<void> => {
  for (const { id } of new Set(teams.filter((team) => isNoted(team, recipient)))) {
    await change(means, kinds.team, keys.team(id), (team) => withoutUndelivered(team, recipient));
    await tellNetwork(means, id);
  }
  for (const id of networksIn(items)) {
    await change(means, kinds.network, keys.network(id), (network) => withoutUndelivered(network, recipient));
  }
};

const teamsIn = (items: MessageOutcome['items'], teams: readonly Team[]): Set<string> =>
  new Set([...teams.map(({ id }) => id), ...items.flatMap(({ owner }) => owner['team'] ?? [])]);

const networksIn = (items: MessageOutcome['items']): Set<string> =>
  new Set(items.flatMap(({ owner }) => owner['network'] ?? []));

/** Settling the team makes up for it when this is cut off. */
const tellNetwork = async (means: Means, id: string): Promise<void> => {
  const team = (await means.documents.read(kinds.team, keys.team(id)))?.body;
  if (!team) return;
  await change(means, kinds.network, keys.network(team.network.id), (network) => withUnreached(network, team));
};

const change = <T>({ documents }: Means, kind: Kind<T>, key: Key, apply: (body: T) => T): Promise<void> =>
  changeIfThere(documents, kind, key, apply);
