import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '../model/identity.ts';
import type { Documents } from '../store/documents.ts';
import { type Kind, keys, kinds, roomKey } from '../store/kinds.ts';
import type { Key } from '../store/port.ts';
import { chats, host } from './people.ts';

/** The local client starts with empty chats each time, so Los introduces itself there again. */
export const welcomeAgain = async (documents: Documents): Promise<void> => {
  await forget(documents, kinds.person, keys.person(host.person));
  for (const chat of chats) await forget(documents, kinds.room, keys.room(roomKey(host.tenant, chat)));
};

const forget = async <T extends { readonly welcomedOn?: CalendarDate | undefined }>(
  documents: Documents,
  kind: Kind<T>,
  key: Key,
): Promise<void> => {
  const place = await documents.read(kind, key);
  if (place === undefined) return;
  await documents.change(place, randomUUID(), (body) => ({ body: { ...body, welcomedOn: undefined }, answer: null }));
};
