import type { Announcement } from '../model/announcement.ts';
import type { Evaluation } from '../model/evaluation.ts';
import { revoke } from '../model/grants.ts';
import type { Instant, PersonId } from '../model/identity.ts';
import type { Inbox, InboxItem, Recipient } from '../model/inbox.ts';
import type { Network } from '../model/network.ts';
import { changeFacilitators } from '../model/network-set-up.ts';
import type { Room } from '../model/person.ts';
import { leave } from '../model/roster.ts';
import type { SessionPlan } from '../model/session-plan.ts';
import type { Team } from '../model/team.ts';
import { contentOf } from '../store/copy.ts';
import { changeIfThere, changeLoaded, type Documents } from '../store/documents.ts';
import { decode } from '../store/envelope.ts';
import { type Kind, keys, kinds, withPresentIds } from '../store/kinds.ts';
import { type Key, RevisionConflict, type Store, type StoredDocument } from '../store/port.ts';
import { withdraw } from './bank.ts';
import { bodiesOf, documentsOfTeam, isOwnOf } from './holdings.ts';
import { settleNetwork, settleTeam } from './projections.ts';

/** What was done to forget somebody, in documents. */
export interface Forgotten {
  readonly removed: number;
  /** In which the person's id and name were taken out of what stays. */
  readonly changed: number;
}

/** Stands where somebody stood who has been forgotten: what was done stays, who did it does not. */
export const nobody: PersonId = 'slettet:slettet';

/** A store, and its documents. */
interface Stored {
  readonly store: Store;
  readonly documents: Documents;
}

/** Networks that would be without a facilitator; somebody else has to be let in first. */
export const aloneIn = async (store: Pick<Store, 'all'>, person: PersonId): Promise<string[]> => {
  const names: string[] = [];
  for (const network of await bodiesOf(store, kinds.network)) {
    const isAlone = network.facilitators.every((facilitator) => facilitator.person === person);
    if (isAlone && network.facilitators.length > 0) names.push(network.name);
  }
  return names;
};

/**
 * Forgets a person: out of teams and networks first, so that cases are handed over and access ends; then what is the
 * person's own is removed, and everywhere else the person becomes nobody. Cut off anywhere it can be done again.
 * @throws Refusal `lastFacilitator`
 */
export const forgetPerson = async (
  { store, documents }: Stored,
  person: PersonId,
  now: Instant,
): Promise<Forgotten> => {
  const name = (await documents.read(kinds.person, keys.person(person)))?.body.name ?? '';
  const named = await listNaming(store, person);
  for (const team of await bodiesOf(store, kinds.team)) {
    await leaveTeam(documents, team.id, [person], now);
    if (team.offers.some(isOfferOf(person, name)))
      await changeIfThere(documents, kinds.team, keys.team(team.id), (body) =>
        withoutOffers(body, isOfferOf(person, name)),
      );
  }
  for (const network of await bodiesOf(store, kinds.network)) await leaveNetwork(documents, network.id, person, now);
  for (const { session, asked } of await bodiesOf(store, kinds.evaluation))
    if (asked.some(({ people }) => people.includes(person)))
      await changeIfThere(documents, kinds.evaluation, keys.evaluation(session), (body) => notAsking(body, [person]));
  await changeIfThere(documents, kinds.grants, keys.grants(), (grants) => revoke(grants, person));
  let removed = 0;
  const changed = new Set(named);
  for await (const document of contentOf(store)) {
    if (isOwnOf(document, person)) removed += await remove(store, document);
    else if (await makeNobody(store, document, person)) changed.add(nameOf(document));
  }
  return { removed, changed: changed.size };
};

/** Forgets a team with its cases, its requests for guidance, and the reminders to its chats; its people stay. */
export const forgetTeam = async ({ store, documents }: Stored, id: string, now: Instant): Promise<Forgotten> => {
  const team = (await documents.read(kinds.team, keys.team(id)))?.body;
  if (!team) return { removed: 0, changed: 0 };
  const members = team.members.map(({ person }) => person);
  await leaveTeam(documents, id, members, now);
  await changeIfThere(documents, kinds.network, keys.network(team.network.id), (network) => withoutTeam(network, id));
  for await (const announcement of documents.list(
    kinds.announcement,
    keys.network(team.network.id).pk,
    'announcement:',
  ))
    await changeLoaded(documents, announcement, (body) => notTo(body, id));
  for (const session of team.network.sessions) {
    await changeIfThere(documents, kinds.session, keys.session(session.id), (plan) => withoutTeamAtSession(plan, id));
    await changeIfThere(documents, kinds.evaluation, keys.evaluation(session.id), (body) =>
      notAsking(body, members, team.rooms),
    );
  }
  await withdraw(documents, id);
  let removed = 0;
  const rooms: Key[] = [];
  for await (const document of documentsOfTeam(store, id)) {
    if (document.type === 'room') rooms.push(document);
    else if (document.type !== 'team') removed += await remove(store, document);
  }
  for (const room of rooms)
    await changeIfThere(documents, kinds.room, room, (body: Room) => ({ ...body, team: undefined }));
  // Last: until it has gone, all of this can be done again.
  const found = await store.read(keys.team(id));
  if (found) removed += await remove(store, found.document);
  return { removed, changed: members.length + rooms.length + 1 };
};

/** Removes a case, figures and all, and what is left of reminders about it. */
export const forgetCase = async ({ store, documents }: Stored, team: string, code: string): Promise<Forgotten> => {
  const isAbout = ({ owner }: InboxItem): boolean =>
    owner.type === 'case' && owner['team'] === team && owner['code'] === code;
  let changed = 0;
  for await (const document of contentOf(store)) {
    if (document.type !== 'inbox' || !decode(kinds.inbox, document).body.items.some(isAbout)) continue;
    const without = (inbox: Inbox): Inbox => ({ ...inbox, items: inbox.items.filter((item) => !isAbout(item)) });
    await changeIfThere(documents, kinds.inbox, document, without);
    changed += 1;
  }
  // Last: until it has gone, all of this can be done again.
  const found = await store.read(keys.case(team, code));
  return { removed: found ? await remove(store, found.document) : 0, changed };
};

type Offer = Team['offers'][number];

/** Offers from the time before they told who it was carry a name alone. */
const isOfferOf =
  (person: PersonId, name: string) =>
  (offer: Offer): boolean =>
    offer.person === undefined ? name !== '' && offer.by === name : offer.person === person;

const withoutOffers = (team: Team, isGone: (offer: Offer) => boolean): Team => ({
  ...team,
  offers: team.offers.filter((offer) => !isGone(offer)),
});

const nameOf = ({ pk, id }: Key): string => `${pk}/${id}`;

/** Which documents of others name a person. */
const listNaming = async (store: Pick<Store, 'all'>, person: PersonId): Promise<string[]> => {
  const names: string[] = [];
  for await (const document of contentOf(store)) {
    if (!isOwnOf(document, person) && isNaming(document, person)) names.push(nameOf(document));
  }
  return names;
};

const leaveTeam = async (
  documents: Documents,
  id: string,
  people: readonly PersonId[],
  now: Instant,
): Promise<void> => {
  const found = await documents.read(kinds.team, keys.team(id));
  if (!found?.body.members.some(({ person }) => people.includes(person))) return;
  await settleTeam(documents, await changeLoaded(documents, found, (team) => leave(team, people)), now);
};

const leaveNetwork = async (documents: Documents, id: string, person: PersonId, now: Instant): Promise<void> => {
  const found = await documents.read(kinds.network, keys.network(id));
  if (!found?.body.facilitators.some((facilitator) => facilitator.person === person)) return;
  const without = await changeLoaded(documents, found, (body) => changeFacilitators(body, { add: [], remove: person }));
  await settleNetwork(documents, without, now);
};

const withoutTeam = (network: Network, id: string): Network => ({
  ...network,
  teams: network.teams.filter((team) => team.id !== id),
  contacts: network.contacts.filter(({ team }) => team !== id),
  outdatedTeams: network.outdatedTeams.filter((team) => team !== id),
  unreachedTeams: network.unreachedTeams.filter((team) => team !== id),
});

/** What was written to all teams stays, without this one. */
const notTo = (announcement: Announcement, team: string): Announcement => {
  const { to, sent } = announcement;
  return {
    ...announcement,
    to: to === 'all' ? to : to.filter((one) => one !== team),
    ...(sent && { sent: { ...sent, to: sent.to.filter((one) => one.team !== team) } }),
  };
};

/** Whoever has gone is asked nothing more; what they have answered nobody can find. */
const notAsking = (evaluation: Evaluation, people: readonly PersonId[], rooms: readonly string[] = []): Evaluation => {
  const isGone = (to: Recipient): boolean => rooms.some((room) => to === `room:${room}`);
  const asked = evaluation.asked.map((one) => ({ ...one, people: one.people.filter((it) => !people.includes(it)) }));
  return {
    ...evaluation,
    asked: asked.filter(({ to, people: left }) => left.length > 0 && !isGone(to)),
    told: evaluation.told.filter((to) => !isGone(to)),
  };
};

/** Also out of what can be put back. */
const withoutTeamAtSession = ({ undos: _, ...plan }: SessionPlan, id: string): SessionPlan => {
  const { [id]: __, ...teamQuestions } = plan.teamQuestions;
  return {
    ...plan,
    teamQuestions,
    presenters: plan.presenters.filter(({ team }) => team !== id),
    attendance: plan.attendance.filter(({ team }) => team !== id),
  };
};

// === What no other rule takes care of

/** @returns how many were removed */
const remove = (store: Store, key: Key): Promise<number> =>
  again(async () => {
    const found = await store.read(key);
    if (!found) return 0;
    await store.remove(key, found.revision);
    return 1;
  });

const isNaming = (document: StoredDocument, person: PersonId): boolean =>
  JSON.stringify(withPresentIds(document)).includes(person);

/** @returns whether anything had to be changed */
const makeNobody = async (store: Store, seen: StoredDocument, person: PersonId): Promise<boolean> => {
  if (!isNaming(seen, person)) return false;
  return again(async () => {
    const found = await store.read(seen);
    if (!found || !isNaming(found.document, person)) return false;
    const { pk, id, ...content } = found.document;
    const document = { pk, id, ...(withoutPerson(withPresentIds(content), person) as object) } as StoredDocument;
    const kind = Object.values(kinds).find(({ type }) => type === document.type);
    // What would not be understood afterwards is not written.
    if (kind) decode(kind as Kind<unknown>, document);
    await store.replace(document, found.revision);
    return true;
  });
};

/** The same without a person's id, and without the name that stands beside it. */
const withoutPerson = (value: unknown, person: PersonId): unknown => {
  if (typeof value === 'string') return value.replaceAll(person, nobody);
  if (Array.isArray(value)) return value.map((one) => withoutPerson(one, person));
  if (typeof value !== 'object' || value === null) return value;
  // What somebody is responsible for, such as a measure, has a name of its own.
  const isNamed = Object.entries(value).some(([key, one]) => key !== 'responsible' && one === person);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replaceAll(person, nobody),
      isNamed && key === 'name' ? '' : withoutPerson(one, person),
    ]),
  );
};

/** Somebody else may be writing: what is read anew is changed anew. */
const again = async <T>(work: () => Promise<T>, tries = 10): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RevisionConflict) || tries <= 1) throw error;
    return again(work, tries - 1);
  }
};
