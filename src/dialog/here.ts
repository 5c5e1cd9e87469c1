import { languageFor } from '../language/languages.ts';
import type { Language } from '../model/identity.ts';
import { Person, Room } from '../model/person.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import { type Kind, keys, kinds, roomKey } from '../store/kinds.ts';
import type { Key } from '../store/port.ts';
import type { Arrival } from './arrival.ts';
import type { Here } from './handler.ts';

/** The room or person a turn starts from; made on first contact, and told when Teams gives a newer address. */
export const findHere = async (documents: Documents, arrival: Arrival): Promise<Here> =>
  arrival.scope === 'personal'
    ? { person: await findPerson(documents, arrival) }
    : { room: await findRoom(documents, arrival) };

const findPerson = (documents: Documents, { sender, tenant, address, id }: Arrival): Promise<Loaded<Person>> =>
  atAddress(documents, id, address, kinds.person, keys.person(sender.person), () =>
    Person.parse({ id: sender.person, tenant, name: sender.name, address }),
  );

const findRoom = (
  documents: Documents,
  { tenant, scope, conversation, address, id }: Arrival,
): Promise<Loaded<Room>> => {
  const key = roomKey(tenant, conversation);
  return atAddress(documents, id, address, kinds.room, keys.room(key), () =>
    Room.parse({ key, tenant, scope, address }),
  );
};

const atAddress = async <T extends { address?: string | undefined }>(
  documents: Documents,
  command: string,
  address: string,
  kind: Kind<T>,
  key: Key,
  initial: () => T,
): Promise<Loaded<T>> => {
  const place = await documents.open(kind, key, initial);
  if (place.body.address === address) return place;
  const moved = await documents.change(place, `address:${command}`, (body) => ({
    body: { ...body, address },
    answer: null,
  }));
  return moved.loaded;
};

/** What was chosen for the place, or else what Teams is set to. */
export const languageOf = (place: Here, locale: string | undefined): Language => {
  const chosen = 'room' in place ? place.room.body.language : place.person.body.language;
  return chosen ?? languageFor(locale);
};

/** The team meant when nothing else is said, or why there is none. */
export const teamHere = (place: Here) =>
  'room' in place
    ? { id: place.room.body.team, missing: 'noTeamHere' as const }
    : { id: place.person.body.currentTeam, missing: 'noTeamYet' as const };

/** The teams a person is in, the current one first; none in a room. */
export const ownTeamIds = (place: Here): readonly string[] => {
  if (!('person' in place)) return [];
  const { memberships, currentTeam } = place.person.body;
  return memberships.map(({ team }) => team).sort((a, b) => Number(b === currentTeam) - Number(a === currentTeam));
};

/** The networks a person facilitates, the one meant first; in a room, the one whose facilitators talk there. */
export const networksHere = (place: Here): readonly string[] => {
  if ('person' in place) return place.person.body.networks;
  const { network } = place.room.body;
  return network === undefined ? [] : [network];
};

/** Where a network's facilitators talk and there is no team. */
export const isAmongFacilitators = (place: Here): boolean =>
  teamHere(place).id === undefined && networksHere(place).length > 0;
