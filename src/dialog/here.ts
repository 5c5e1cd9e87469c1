import { languageFor } from '../language/languages.ts';
import type { Instant, Language } from '../model/identity.ts';
import { Person, Room } from '../model/person.ts';
import { changeIfThere, type Documents, type Loaded } from '../store/documents.ts';
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

/** A place where Los talks, or has talked. */
interface Place {
  readonly address?: string | undefined;
  readonly uninstalledAt?: Instant | undefined;
}

/** Whoever talks with Los has it, also where it was taken out once. */
const atAddress = async <T extends Place>(
  documents: Documents,
  command: string,
  address: string,
  kind: Kind<T>,
  key: Key,
  initial: () => T,
): Promise<Loaded<T>> => {
  const place = await documents.open(kind, key, initial);
  if (place.body.address === address && place.body.uninstalledAt === undefined) return place;
  const moved = await documents.change(place, `address:${command}`, (body) => ({
    body: { ...body, address, uninstalledAt: undefined },
    answer: null,
  }));
  return moved.loaded;
};

/** Los was taken out here: nothing is posted until it is back. What it does not know it does not get to know by this. */
export const closeHere = (documents: Documents, arrival: Arrival, now: Instant): Promise<void> => {
  const close = <T extends Place>(body: T): T => (body.uninstalledAt ? body : { ...body, uninstalledAt: now });
  return arrival.scope === 'personal'
    ? changeIfThere(documents, kinds.person, keys.person(arrival.sender.person), close)
    : changeIfThere(documents, kinds.room, keys.room(roomKey(arrival.tenant, arrival.conversation)), close);
};

/** What was chosen for the place, or else what Teams is set to. */
export const languageOf = (here: Here, locale: string | undefined): Language => {
  const chosen = 'room' in here ? here.room.body.language : here.person.body.language;
  return chosen ?? languageFor(locale);
};

/** The team meant when nothing else is said, or why there is none. */
export const teamHere = (here: Here) =>
  'room' in here
    ? { id: here.room.body.team, missing: 'noTeamHere' as const }
    : { id: here.person.body.currentTeam, missing: 'noTeamYet' as const };

/** The teams a person is in, the current one first; none in a room. */
export const ownTeamIds = (here: Here): readonly string[] => {
  if (!('person' in here)) return [];
  const { memberships, currentTeam } = here.person.body;
  return memberships.map(({ team }) => team).sort((a, b) => Number(b === currentTeam) - Number(a === currentTeam));
};

/** The networks a person facilitates, the one meant first; in a room, the one whose facilitators talk there. */
export const networksHere = (here: Here): readonly string[] => {
  if ('person' in here) return here.person.body.networks;
  const { network } = here.room.body;
  return network === undefined ? [] : [network];
};

/** Where a network's facilitators talk and there is no team. */
export const isAmongFacilitators = (here: Here): boolean =>
  teamHere(here).id === undefined && networksHere(here).length > 0;
