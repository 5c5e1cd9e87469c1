import { languageFor } from '../language/languages.ts';
import type { Audience } from '../language/texts.ts';
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

const findPerson = (documents: Documents, arrival: Arrival): Promise<Loaded<Person>> => {
  const { sender, tenant } = arrival;
  return upToDate(documents, arrival, kinds.person, keys.person(sender.person), (seen) =>
    Person.parse({ id: sender.person, tenant, name: sender.name, ...seen }),
  );
};

const findRoom = (documents: Documents, arrival: Arrival): Promise<Loaded<Room>> => {
  const { tenant, scope, conversation } = arrival;
  const key = roomKey(tenant, conversation);
  return upToDate(documents, arrival, kinds.room, keys.room(key), (seen) =>
    Room.parse({ key, tenant, scope, ...seen }),
  );
};

/** A place where Los talks, or has talked. */
interface Place {
  readonly address?: string | undefined;
  readonly language?: Language | undefined;
  readonly uninstalledAt?: Instant | undefined;
}

/** What every arrival tells of a place. */
interface Seen {
  readonly address: string;
  readonly language?: Language;
}

/**
 * What is kept of a place: its newest address, and the language of the first who said one. Whoever talks with Los has it,
 * also where it was taken out once.
 */
const upToDate = async <T extends Place>(
  documents: Documents,
  { id, address, locale }: Arrival,
  kind: Kind<T>,
  key: Key,
  initial: (seen: Seen) => T,
): Promise<Loaded<T>> => {
  const seen: Seen = { address, ...(locale !== undefined && { language: languageFor(locale) }) };
  const isKnown = ({ address: known, language, uninstalledAt }: T): boolean =>
    known === address && uninstalledAt === undefined && (language !== undefined || locale === undefined);
  const place = await documents.open(kind, key, () => initial(seen));
  if (isKnown(place.body)) return place;
  const changed = await documents.change(place, `seen:${id}`, (body) => ({
    body: { ...body, ...seen, ...(body.language && { language: body.language }), uninstalledAt: undefined },
    answer: null,
  }));
  return changed.loaded;
};

/** Los was taken out here: nothing is posted until it is back. What it does not know it does not get to know by this. */
export const closeHere = (documents: Documents, arrival: Arrival, now: Instant): Promise<void> => {
  const close = <T extends Place>(body: T): T => (body.uninstalledAt ? body : { ...body, uninstalledAt: now });
  return arrival.scope === 'personal'
    ? changeIfThere(documents, kinds.person, keys.person(arrival.sender.person), close)
    : changeIfThere(documents, kinds.room, keys.room(roomKey(arrival.tenant, arrival.conversation)), close);
};

/** What was chosen for the place, or else what Teams was set to when somebody first wrote there. */
export const languageOf = (here: Here): Language => {
  const { language } = 'room' in here ? here.room.body : here.person.body;
  return language ?? languageFor(undefined);
};

/** Who reads what is said here. */
export const audienceOf = (here: Here): Audience => ('room' in here ? 'room' : 'person');

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
