import type { Arrival } from '../dialog/arrival.ts';
import { languageFor } from '../language/languages.ts';
import { type Language, objectIdOf, type PersonId } from '../model/identity.ts';
import type { Recipient as InboxRecipient } from '../model/inbox.ts';
import type { Person, Room } from '../model/person.ts';
import type { Team } from '../model/team.ts';
import { noWishes, type Wishes } from '../model/wishes.ts';
import { changeIfThere, type Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Route } from './sender.ts';

/** Who a message goes to, as reached and spoken to. */
export interface Addressee {
  readonly kind: 'room' | 'person';
  /** Absent when there is no way to reach the recipient. */
  readonly to: Route | undefined;
  /** Whether Los has been taken out there, and is not to try. */
  readonly isClosed: boolean;
  readonly language: Language;
  readonly wishes: Wishes;
}

/**
 * Looks up how a recipient is reached. A person who has not written yet is reached by way of the team's chat.
 * @param teams those the message is about
 */
export const findAddressee = (
  documents: Documents,
  recipient: InboxRecipient,
  teams: readonly Team[],
): Promise<Addressee> => {
  const [kind, id] = [recipient.slice(0, recipient.indexOf(':')), recipient.slice(recipient.indexOf(':') + 1)];
  return kind === 'room' ? findRoom(documents, id) : findPerson(documents, id, teams);
};

const findRoom = async (documents: Documents, key: string): Promise<Addressee> => {
  const room = (await documents.read(kinds.room, keys.room(key)))?.body;
  return {
    kind: 'room',
    to: at(room?.address),
    ...settingsOf(room),
    language: room?.language ?? languageFor(undefined),
  };
};

const findPerson = async (documents: Documents, id: PersonId, teams: readonly Team[]): Promise<Addressee> => {
  const person = (await documents.read(kinds.person, keys.person(id)))?.body;
  const to = at(person?.address) ?? (await byWayOfTheTeam(documents, id, teams));
  const language = person?.language ?? (await languageOfTeams(documents, teams));
  return { kind: 'person', to, ...settingsOf(person), language };
};

const settingsOf = (place: Person | Room | undefined): Pick<Addressee, 'isClosed' | 'wishes'> => ({
  isClosed: place?.uninstalledAt !== undefined,
  wishes: place?.wishes ?? noWishes,
});

const at = (address: string | undefined): Route | undefined => (address ? { address } : undefined);

const byWayOfTheTeam = async (
  documents: Documents,
  person: PersonId,
  teams: readonly Team[],
): Promise<Route | undefined> => {
  for (const team of teams) {
    const userId = team.members.find((member) => member.person === person)?.userId;
    const via = (await roomOf(documents, team))?.address;
    if (userId && via) return { person, userId, via };
  }
  return undefined;
};

/** Somebody who has not written yet is spoken to as the team is. */
const languageOfTeams = async (documents: Documents, [team]: readonly Team[]): Promise<Language> =>
  (team && (await roomOf(documents, team))?.language) ?? languageFor(undefined);

const roomOf = async (documents: Documents, team: Team): Promise<Room | undefined> => {
  const [room] = team.rooms;
  return room === undefined ? undefined : (await documents.read(kinds.room, keys.room(room)))?.body;
};

/** How somebody who is in a chat with others is reached alone; absent where they have taken Los out. */
export const routeToSender = async (
  documents: Documents,
  { sender: { person, userId }, address }: Pick<Arrival, 'sender' | 'address'>,
): Promise<Route | undefined> => {
  const { to, isClosed } = await findPerson(documents, person, []);
  return isClosed ? undefined : (to ?? { person, userId, via: address });
};

/**
 * Another way to somebody whose address leads to no chat: it is opened anew, by way of the team where there is one.
 * @returns `undefined` for a chat or channel, which only its people can open
 */
export const wayAnew = async (
  documents: Documents,
  recipient: InboxRecipient,
  { to, teams }: { readonly to: Route; readonly teams: readonly Team[] },
): Promise<Route | undefined> => {
  const person = personIn(recipient);
  if (person === undefined || !('address' in to)) return undefined;
  return (await byWayOfTheTeam(documents, person, teams)) ?? { person, userId: objectIdOf(person), via: to.address };
};

/** Whose inbox it is; `undefined` for that of a chat or channel. */
export const personIn = (recipient: InboxRecipient): PersonId | undefined =>
  recipient.startsWith('person:') ? recipient.slice('person:'.length) : undefined;

/** Keeps the personal chat that was opened. */
export const rememberAddress = (
  { documents }: { readonly documents: Documents },
  person: PersonId,
  address: string,
): Promise<void> =>
  changeIfThere(documents, kinds.person, keys.person(person), (body) =>
    body.address === address ? body : { ...body, address },
  );
