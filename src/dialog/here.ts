import { languageFor } from '../language/languages.ts';
import type { Audience } from '../language/texts.ts';
import type { Instant, Language } from '../model/identity.ts';
import { withNewestName } from '../model/network-set-up.ts';
import { Person, Room } from '../model/person.ts';
import { withNewest } from '../model/roster.ts';
import { changeIfThere, changeLoaded, type Documents, type Loaded } from '../store/documents.ts';
import { keys, kinds, roomKey } from '../store/kinds.ts';
import { type Arrival, type ChatMember, isTold } from './arrival.ts';
import type { Here } from './handler.ts';

/**
 * The room or person a turn starts from, told what Teams tells anew. Made when somebody says something; of a chat where
 * nobody has, there is none.
 */
export const findHere = async (documents: Documents, arrival: Arrival): Promise<Here | undefined> => {
  if (arrival.scope === 'personal') return { person: await findPerson(documents, arrival) };
  const room = await findRoom(documents, arrival);
  return room && { room };
};

const findPerson = async (documents: Documents, arrival: Arrival): Promise<Loaded<Person>> => {
  const { sender, tenant, id } = arrival;
  const { person, userId, name } = sender;
  const found = await documents.open(kinds.person, keys.person(person), () =>
    Person.parse({ id: person, tenant, userId, name, ...seenIn(arrival) }),
  );
  const { body } = found;
  const told = { userId, name: name || body.name };
  if (body.userId !== told.userId || body.name !== told.name) await tellOthers(documents, body, sender);
  else if (isKnown(body, arrival)) return found;
  return changed(documents, found, id, (before) => ({ ...asSeen(before, arrival), ...told }));
};

/** Where else a person's name and id in Teams stand. */
const tellOthers = async (documents: Documents, { memberships, networks }: Person, who: ChatMember): Promise<void> => {
  for (const { team } of memberships) {
    await changeIfThere(documents, kinds.team, keys.team(team), (body) => withNewest(body, [who]));
  }
  for (const network of networks) {
    await changeIfThere(documents, kinds.network, keys.network(network), (body) => withNewestName(body, who));
  }
};

const findRoom = async (documents: Documents, arrival: Arrival): Promise<Loaded<Room> | undefined> => {
  const { tenant, scope, conversation, id, channel } = arrival;
  const key = roomKey(tenant, conversation);
  const room = listens(arrival)
    ? await documents.open(kinds.room, keys.room(key), () => Room.parse({ key, tenant, scope, ...seenIn(arrival) }))
    : await documents.read(kinds.room, keys.room(key));
  if (!room) return channel && documents.read(kinds.room, keys.room(roomKey(tenant, channel.team)));
  const known = room.body.channel;
  const isSame = !channel || (known?.team === channel.team && (channel.kind ?? known.kind) === known.kind);
  if (isSame && isKnown(room.body, arrival)) return room;
  if (channel && known?.team !== channel.team) await listChannel(documents, tenant, channel.team, key);
  return changed(documents, room, id, (before) => ({ ...asSeen(before, arrival), ...(!isSame && { channel }) }));
};

const listens = ({ event }: Arrival): boolean => !isTold(event) || event.kind === 'welcome';

/** What happens to a whole team is told once, in any of its channels: its first one, which has the team's id, knows the others. */
const listChannel = async (documents: Documents, tenant: string, team: string, key: string): Promise<void> => {
  const first = roomKey(tenant, team);
  if (first === key) return;
  const found = await documents.open(kinds.room, keys.room(first), () =>
    Room.parse({ key: first, tenant, scope: 'channel', address: '' }),
  );
  await changeLoaded(documents, found, (room) =>
    room.channels.includes(key) ? room : { ...room, channels: [...room.channels, key] },
  );
};

/** A place where Los talks, or has talked. */
interface Place {
  readonly address?: string | undefined;
  readonly language?: Language | undefined;
  readonly uninstalledAt?: Instant | undefined;
}

/** What every arrival tells of a place. */
const seenIn = ({ address, locale }: Arrival) => ({
  address,
  ...(locale !== undefined && { language: languageFor(locale) }),
});

const isKnown = ({ address, language, uninstalledAt }: Place, arrival: Arrival): boolean =>
  address === arrival.address &&
  (uninstalledAt === undefined || !listens(arrival)) &&
  (language !== undefined || arrival.locale === undefined);

/**
 * The place with its newest address, and the language of the first who said one. Whoever talks with Los has it, also where
 * it was taken out once.
 */
const asSeen = <T extends Place>(body: T, arrival: Arrival): T => ({
  ...body,
  ...seenIn(arrival),
  ...(body.language && { language: body.language }),
  uninstalledAt: listens(arrival) ? undefined : body.uninstalledAt,
});

const changed = async <T>(
  documents: Documents,
  place: Loaded<T>,
  arrival: string,
  apply: (body: T) => T,
): Promise<Loaded<T>> =>
  (await documents.change(place, `seen:${arrival}`, (body) => ({ body: apply(body), answer: null }))).loaded;

/**
 * Notes that Los was taken out here, so that nothing is posted until it is back, or that it is back. What Los does not know it
 * does not get to know by this.
 * @param uninstalledAt absent when it is back
 */
export const noteInstalled = async (
  documents: Documents,
  arrival: Arrival,
  uninstalledAt: Instant | undefined,
): Promise<void> => {
  const note = <T extends Place>(body: T): T =>
    (body.uninstalledAt === undefined) === (uninstalledAt === undefined) ? body : { ...body, uninstalledAt };
  if (arrival.scope === 'personal') {
    return changeIfThere(documents, kinds.person, keys.person(arrival.sender.person), note);
  }
  const here = roomKey(arrival.tenant, arrival.conversation);
  for (const key of await roomsWithTheApp(documents, arrival, here)) {
    const apply = (room: Room): Room => (key === here || isStandard(room.channel) ? note(room) : room);
    await changeIfThere(documents, kinds.room, keys.room(key), apply);
  }
};

/** A team in Teams has the app in all its standard channels; to the other kinds it is added by itself. */
const roomsWithTheApp = async (
  documents: Documents,
  { tenant, channel }: Arrival,
  here: string,
): Promise<ReadonlySet<string>> => {
  if (!channel || !isStandard(channel)) return new Set([here]);
  const first = roomKey(tenant, channel.team);
  const found = await documents.read(kinds.room, keys.room(first));
  return new Set([here, first, ...(found?.body.channels ?? [])]);
};

const isStandard = (channel: Room['channel']): boolean => channel?.kind !== 'private' && channel?.kind !== 'shared';

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

/** The team that works in a room; the teams a person is in. */
export const teamIdsHere = (here: Here): readonly string[] =>
  'room' in here ? [teamHere(here).id].filter((id) => id !== undefined) : ownTeamIds(here);

/** The networks a person facilitates, the one meant first; in a room, the one whose facilitators talk there. */
export const networksHere = (here: Here): readonly string[] => {
  if ('person' in here) return here.person.body.networks;
  const { network } = here.room.body;
  return network === undefined ? [] : [network];
};

/** Where a network's facilitators talk and there is no team. */
export const isAmongFacilitators = (here: Here): boolean =>
  teamHere(here).id === undefined && networksHere(here).length > 0;
