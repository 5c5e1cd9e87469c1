import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { PathwayCase } from '../model/case.ts';
import { Instant } from '../model/identity.ts';
import type { Network } from '../model/network.ts';
import type { Team } from '../model/team.ts';
import { contentOf } from '../store/copy.ts';
import { changeLoaded, type Documents } from '../store/documents.ts';
import { decode } from '../store/envelope.ts';
import { type Kind, keys, kinds } from '../store/kinds.ts';
import type { Store, StoredDocument } from '../store/port.ts';
import { settleNetwork, settleTeam } from './projections.ts';

/** A document of a copy: what it holds, without the frame that a store puts around it. */
const CopiedDocument = z.object({
  pk: z.string().max(500),
  id: z.string().max(500),
  type: z.string(),
  schema: z.number().int().min(1),
  body: z.record(z.string(), z.unknown()),
});
type CopiedDocument = z.infer<typeof CopiedDocument>;

/** A whole network as one file: without a word of its cases, and without what belongs to people rather than to it. */
const NetworkCopy = z.object({
  los: z.literal('network'),
  version: z.literal(1),
  at: Instant,
  network: z.string(),
  documents: z.array(CopiedDocument).min(1),
});
export type NetworkCopy = z.infer<typeof NetworkCopy>;

/** Why a copy was not taken. */
export class CopyNotTaken extends Error {
  override readonly name = 'CopyNotTaken';
  readonly why: 'noCopy' | 'strangeDocument' | 'alreadyThere';

  constructor(why: CopyNotTaken['why'], details = '', options?: ErrorOptions) {
    super(details === '' ? why : `${why}: ${details}`, options);
    this.why = why;
  }
}

interface Stored {
  readonly store: Store;
  readonly documents: Documents;
}

// === Out

/**
 * Everything that belongs to a network: itself, its teams with their cases, chats, sessions, applications and codes.
 * @param withoutWords takes the words out of a case
 * @returns `undefined` when there is no such network
 */
export const copyOfNetwork = async (
  { store, documents }: Stored,
  id: string,
  { at, withoutWords }: { readonly at: Instant; readonly withoutWords: (it: PathwayCase) => PathwayCase },
): Promise<NetworkCopy | undefined> => {
  const network = (await documents.read(kinds.network, keys.network(id)))?.body;
  if (!network) return undefined;
  const isOfIt = belongingTo(network, await roundsIn(store, network));
  const found: CopiedDocument[] = [];
  for await (const document of contentOf(store)) {
    const kind = kindOf(document);
    const { pk, type, body } = document;
    if (kind && isOfIt({ pk, type, body })) found.push(copied(document, kind, withoutWords));
  }
  return { los: 'network', version: 1, at, network: id, documents: found.sort(byKey) };
};

const kindOf = ({ type }: Pick<StoredDocument, 'type'>): Kind<unknown> | undefined =>
  Object.values(kinds).find((kind): kind is typeof kind & Kind<unknown> => kind.type === type) as
    | Kind<unknown>
    | undefined;

type Placed = Pick<CopiedDocument, 'pk' | 'type'> & { readonly body: unknown };

const roundsIn = async (store: Pick<Store, 'all'>, network: Network): Promise<string[]> => {
  const rounds: string[] = [];
  for await (const { pk, type, body } of contentOf(store)) rounds.push(...roundOf(network, { pk, type, body }));
  return rounds;
};

const roundOf = ({ id }: Network, { pk, type, body }: Placed): string[] =>
  pk === keys.network(id).pk && type === 'round' ? [(body as { readonly id: string }).id] : [];

/** Whether a document is one of a network's: by where it lies, or, of chats and codes, by what they open. */
const belongingTo = (network: Network, rounds: readonly string[]): ((one: Placed) => boolean) => {
  const own = keys.network(network.id).pk;
  const partitions = new Set([
    own,
    ...network.teams.map(({ id }) => keys.team(id).pk),
    ...network.sessions.map(({ id }) => `session:${id}`),
    ...rounds.map((round) => keys.application(round, '').pk),
  ]);
  const teams = new Set(network.teams.map(({ id }) => id));
  return ({ pk, type, body }) => {
    const { network: of, team } = body as { readonly network?: unknown; readonly team?: unknown };
    if (type === 'join') return of === network.id;
    if (type === 'room') return of === network.id || teams.has(String(team));
    return partitions.has(pk);
  };
};

/** What was taken away and can be put back for a day stays behind. */
const copied = (
  document: StoredDocument,
  kind: Kind<unknown>,
  withoutWords: (it: PathwayCase) => PathwayCase,
): CopiedDocument => {
  const { pk, id, type } = document;
  const { undos: _, ...body } = decode(kind, document).body as Record<string, unknown>;
  const bare = type === 'case' ? withoutWords(body as unknown as PathwayCase) : body;
  return { pk, id, type, schema: kind.schema, body: JSON.parse(JSON.stringify(bare)) };
};

const byKey = (one: CopiedDocument, other: CopiedDocument): number =>
  `${one.pk} ${one.id}` < `${other.pk} ${other.id}` ? -1 : 1;

// === In

/**
 * Reads a copy, all of it, before anything is written.
 * @throws CopyNotTaken `noCopy`, `strangeDocument`
 */
export const readCopy = (text: string): NetworkCopy => {
  const copy = NetworkCopy.safeParse(parsed(text)).data;
  if (!copy) throw new CopyNotTaken('noCopy');
  for (const document of copy.documents) bodyOf(document);
  const own = copy.documents.find(({ pk, type }) => type === 'network' && pk === keys.network(copy.network).pk);
  if (!own) throw new CopyNotTaken('noCopy');
  const network = bodyOf(own).body as Network;
  // Whoever wrote the file could else put something into other networks, or make themselves somebody.
  const isOfIt = belongingTo(
    network,
    copy.documents.flatMap((document) => roundOf(network, document)),
  );
  const strange = network.id === copy.network ? copy.documents.find((document) => !isOfIt(document)) : own;
  if (strange) throw new CopyNotTaken('strangeDocument', `${strange.pk}/${strange.id}`);
  return copy;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const bodyOf = (document: CopiedDocument): { readonly kind: Kind<unknown>; readonly body: unknown } => {
  const kind = kindOf(document);
  if (!kind) throw new CopyNotTaken('strangeDocument', `${document.pk}/${document.id}`);
  try {
    return { kind, body: decode(kind, { ...document, commands: [] }).body };
  } catch (cause) {
    throw new CopyNotTaken('strangeDocument', `${document.pk}/${document.id}`, { cause });
  }
};

/**
 * Puts a network into a store that has none of it, and tells its people that they are in it. The network itself comes
 * last: until it is there, the same copy can be taken again.
 * @returns how many documents there are
 * @throws CopyNotTaken `alreadyThere`, with nothing written
 */
export const takeCopy = async ({ store, documents }: Stored, copy: NetworkCopy, now: Instant): Promise<number> => {
  const isNetwork = ({ type }: CopiedDocument) => type === 'network';
  const inOrder = copy.documents.toSorted((one, other) => Number(isNetwork(one)) - Number(isNetwork(other)));
  const missing: CopiedDocument[] = [];
  for (const document of inOrder) if (await isMissing(store, document)) missing.push(document);
  if (!missing.some(isNetwork)) throw new CopyNotTaken('alreadyThere', copy.network);
  for (const document of missing) {
    const { kind, body } = bodyOf(document);
    await documents.create(kind, document, body);
  }
  await tellPeople(documents, copy, now);
  return copy.documents.length;
};

/** @throws CopyNotTaken `alreadyThere` for one that is not as it is in the copy */
const isMissing = async (store: Pick<Store, 'read'>, document: CopiedDocument): Promise<boolean> => {
  const there = await store.read(document);
  if (!there) return true;
  if (isDeepStrictEqual(there.document['body'], bodyOf(document).body)) return false;
  throw new CopyNotTaken('alreadyThere', `${document.pk}/${document.id}`);
};

/** What people keep of their memberships is a copy, which is made anew. */
const tellPeople = async (documents: Documents, copy: NetworkCopy, now: Instant): Promise<void> => {
  const network = await documents.read(kinds.network, keys.network(copy.network));
  if (!network) return;
  for (const { id } of network.body.teams) {
    const team = await documents.read(kinds.team, keys.team(id));
    if (!team) continue;
    const lagging = await changeLoaded(documents, team, (body: Team) => ({ ...body, settled: body.settled - 1 }));
    await settleTeam(documents, lagging, now);
  }
  const outdatedPeople = network.body.facilitators.map(({ person }) => person);
  const found = await documents.read(kinds.network, keys.network(copy.network));
  if (!found) return;
  const lagging = await changeLoaded(documents, found, (body) => ({ ...body, outdatedPeople }));
  await settleNetwork(documents, lagging, now);
};
