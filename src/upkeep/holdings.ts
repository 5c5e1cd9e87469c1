import type { PersonId } from '../model/identity.ts';
import type { Talk } from '../model/talk.ts';
import { contentOf } from '../store/copy.ts';
import { decode } from '../store/envelope.ts';
import { type Kind, keys, withPresentIds } from '../store/kinds.ts';
import type { Store, StoredDocument } from '../store/port.ts';

/** A place where something about somebody is stored, with what stands there. */
export interface Holding {
  /** `pk/id`. */
  readonly document: string;
  readonly type: string;
  /** Where in the document; empty when it is all about that person. */
  readonly at: string;
  readonly value: unknown;
}

/** Whether a document is a person's own: what is kept on the person, or reminders to the person. */
export const isOwnOf = (document: Pick<StoredDocument, 'pk'>, person: PersonId): boolean => {
  const pk = withPresentIds(document.pk);
  return pk === keys.person(person).pk || pk === `inbox:person:${person}`;
};

/**
 * Everything that is stored about a person: the person's own documents as a whole, and of others the parts that name
 * the person. Of a case only that the person has had to do with it and when: its words are about somebody else.
 */
export const holdingsOf = async function* (store: Pick<Store, 'all'>, person: PersonId): AsyncGenerator<Holding> {
  for await (const document of contentOf(store)) {
    const about = { document: `${document.pk}/${document.id}`, type: document.type };
    const body = withPresentIds(document['body']);
    if (isOwnOf(document, person)) yield { ...about, at: '', value: body };
    else for (const found of partsNaming(body, person, '')) yield { ...about, ...shown(document, found) };
  }
};

interface Part {
  readonly at: string;
  readonly value: unknown;
}

/** The smallest parts in which a person is named; a whole document is none. */
const partsNaming = (value: unknown, person: PersonId, at: string): Part[] => {
  if (typeof value === 'string') return value.includes(person) ? [{ at, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const isNamed = entries.some(([key, one]) => key.includes(person) || isText(one, person));
  if (isNamed && at !== '' && !Array.isArray(value)) return [{ at, value }];
  return entries.flatMap(([key, one]) => partsNaming(one, person, at === '' ? key : `${at}.${key}`));
};

const isText = (value: unknown, person: PersonId): boolean => typeof value === 'string' && value.includes(person);

/** What tells who did what when, without any words. */
const factsOfCase = ['by', 'to', 'what', 'at'];

const shown = ({ type }: StoredDocument, { at, value }: Part): Part =>
  type === 'case' && typeof value === 'object' && value !== null
    ? { at, value: Object.fromEntries(Object.entries(value).filter(([key]) => factsOfCase.includes(key))) }
    : { at, value };

/** What is stored about a team, but its cases: those are about others, and their contact persons can show them. */
export const holdingsOfTeam = async function* (
  store: Pick<Store, 'all' | 'read'>,
  team: string,
): AsyncGenerator<Holding> {
  for await (const { pk, id, type, ...document } of documentsOfTeam(store, team)) {
    if (type !== 'case') yield { document: `${pk}/${id}`, type, at: '', value: document['body'] };
  }
};

/** Everything that goes with a team. */
export const documentsOfTeam = async function* (
  store: Pick<Store, 'all' | 'read'>,
  team: string,
): AsyncGenerator<StoredDocument> {
  for await (const document of contentOf(store)) if (await isOfTeam(store, document, team)) yield document;
};

/** The team itself, its cases, its requests for guidance, what it shares, its talks with others, its chats and their reminders. */
const isOfTeam = async (store: Pick<Store, 'read'>, document: StoredDocument, team: string): Promise<boolean> => {
  if (document.pk === keys.team(team).pk) return true;
  const body = document['body'] as { readonly team?: unknown };
  if (document.type === 'thread' || document.type === 'share')
    return (body.team as { readonly id: string }).id === team;
  if (document.type === 'talk') return isInTalk(document['body'] as Pick<Talk, 'asker' | 'sharer'>, team);
  if (document.type === 'room' || document.type === 'teamSummary') return body.team === team;
  const room = /^inbox:room:(.*)$/.exec(document.pk)?.[1];
  if (room === undefined) return false;
  const found = await store.read(keys.room(room));
  return (found?.document['body'] as { readonly team?: string } | undefined)?.team === team;
};

/** A talk is of both teams: without one of them there is nobody to have it with. */
const isInTalk = ({ asker, sharer }: Pick<Talk, 'asker' | 'sharer'>, team: string): boolean =>
  asker.id === team || sharer.id === team;

/** What all documents of one kind hold. */
export const bodiesOf = async <T>(store: Pick<Store, 'all'>, kind: Kind<T>): Promise<T[]> => {
  const bodies: T[] = [];
  for await (const document of contentOf(store))
    if (document.type === kind.type) bodies.push(decode(kind, document).body);
  return bodies;
};
