import type { Recipient } from '../model/inbox.ts';
import type { Network } from '../model/network.ts';
import type { Reading } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

/** Whom a network's facilitators are reached as. */
export interface FacilitatorsReached {
  /** Their chats; without one each of them alone. */
  readonly usual: readonly Recipient[];
  /** What has been handed in for one of them before their chats changed still goes there. */
  readonly possible: readonly Recipient[];
}

/** Whom a network's facilitators are reached as. */
export const facilitatorsOf = async (documents: Reading, id: string): Promise<FacilitatorsReached> => {
  const network = (await documents.read(kinds.network, keys.network(id)))?.body;
  if (!network) return { usual: [], possible: [] };
  const rooms = await roomsOf(documents, network);
  const people = network.facilitators.map(({ person }) => `person:${person}` as const);
  return { usual: rooms.length > 0 ? rooms : people, possible: [...rooms, ...people] };
};

/** A chat may have gone over to another network since; where a team talks, it must not read what others ask. */
const roomsOf = async (documents: Reading, { id, rooms }: Network): Promise<Recipient[]> => {
  const found = await Promise.all(rooms.map((room) => documents.read(kinds.room, keys.room(room))));
  return found.flatMap((room) =>
    room?.body.network === id && room.body.team === undefined ? [`room:${room.body.key}` as const] : [],
  );
};
