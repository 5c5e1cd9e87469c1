import { sizeOf } from '../dialog/render.ts';
import type { Reply } from '../dialog/reply.ts';
import { addDays, dateInNorway } from '../model/calendar.ts';
import type { CalendarDate, Instant } from '../model/identity.ts';
import {
  afterRefusal,
  type Delivery,
  type Inbox,
  type InboxItem,
  isDue,
  isSpent,
  type LeaseReport,
  lease,
  leaseMs,
  moved,
  pendingItems,
  postpone,
  promise,
  release,
} from '../model/inbox.ts';
import { maySendAt, nextSendingHour } from '../model/sending-times.ts';
import type { Team } from '../model/team.ts';
import { changeLoaded, type Documents, type Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Key } from '../store/port.ts';
import { type Addressee, findAddressee, personIn, rememberAddress, wayAnew } from './addressee.ts';
import { putInto } from './hand-in.ts';
import { messageTo } from './message.ts';
import type { MessageOutcome, ToTell } from './occasion.ts';
import { recheck, type StillDue, teamsOf, toTellOf } from './recheck.ts';
import { type Reminders, UnknownKind } from './registry.ts';
import { isOutdated, type Posted, type Route, type Sender } from './sender.ts';
import { asWished, earliest, movedTo } from './wished.ts';

interface Means {
  readonly documents: Documents;
  readonly reminders: Reminders;
  readonly sender: Sender;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Told of what could not be handled. */
  readonly onFailure: (key: Key, error: unknown) => void;
  /** Told why a message did not arrive, or may not have. */
  readonly onUndelivered?: (reason: string) => void;
  /** Told of an address that was made for another registration of the bot, also when the recipient was reached anew. */
  readonly onOutdated?: () => void;
}

/** What became of an inbox: `waiting` will be tried again, `nothing` needed no post. */
export type Sent = 'sent' | 'gone' | 'unknown' | 'waiting' | 'nothing';

/** What a post waits and takes at most. Who has less of a lease left gives it back: another may take it over meanwhile. */
const longestPostMs = 90_000;
/** What is left of it when all waiting is over: a token and the request itself. */
const requestMs = 20_000;
/** A card of more is tiresome to read on a phone and slow to draw (PLATFORM: decision 8). */
const mostBytes = 20_000;
/** So few reminders are never that much, and need not be measured. */
const surelyFit = 3;
/** A post that may have arrived is repeated once things have calmed down. */
const repeatAfterMs = 300_000;

/**
 * Posts what is pending in an inbox as one message: lease it, see what still holds, post, record. Whatever happens,
 * and however many processes do this, each reminder is posted once; twice only if the first post may have arrived.
 */
export const sendInbox = async (means: Means, key: Key): Promise<Sent> => {
  const inbox = await readOrRemove(means, key);
  const now = means.now();
  if (!inbox || !isDue(inbox.body, now)) return 'nothing';
  if (!maySendAt(now)) return wait(means, inbox, now);
  const today = dateInNorway(now);
  if (inbox.body.date >= today) return takeAndPost(means, inbox, now);
  const joined = await moveOn(means, key, today);
  return joined ? sendInbox(means, joined) : 'nothing';
};

/** @returns `undefined` also when the inbox was only waiting to be removed */
const readOrRemove = async ({ documents, now }: Means, key: Key): Promise<Loaded<Inbox> | undefined> => {
  const inbox = await documents.read(kinds.inbox, key);
  if (!inbox || !isSpent(inbox.body, now())) return inbox;
  await documents.remove(inbox);
  return undefined;
};

const wait = async ({ documents, newId }: Means, inbox: Loaded<Inbox>, now: Instant): Promise<Sent> => {
  await documents.change(inbox, newId(), (body) => ({
    body: isDue(body, now) ? postpone(body, nextSendingHour(now)) : body,
    answer: null,
  }));
  return 'waiting';
};

/**
 * Lets what an earlier day has left over join today's message.
 * @returns the inbox it stands in now; `undefined` when there was nothing left over
 */
export const moveOn = async (means: Means, key: Key, today: CalendarDate): Promise<Key | undefined> => {
  const { documents, now } = means;
  const inbox = await readOrRemove(means, key);
  if (!inbox) return undefined;
  const at = now();
  const promised = await changeLoaded(documents, inbox, (newest) =>
    isDue(newest, at) ? promise(newest, today) : newest,
  );
  const { body } = promised;
  if (body.movesTo === undefined) return undefined;
  const items = pendingItems(body);
  const { recipient, apart } = body;
  await putInto(means, { recipient, date: body.movesTo, apart }, items);
  const ids = items.map(({ id }) => id);
  await changeLoaded(documents, promised, (newest) => moved(newest, ids, at));
  return keys.inbox(recipient, body.movesTo, apart);
};

const takeAndPost = async (means: Means, inbox: Loaded<Inbox>, now: Instant): Promise<Sent> => {
  const { documents, newId } = means;
  const holder = newId();
  const { loaded, body, answer } = await documents.change(inbox, holder, (newest) => {
    const leased = lease(newest, holder, now, later(now, leaseMs));
    return { body: leased, answer: leased === newest ? 'nothing' : leased.lease ? 'mine' : 'unknown' } as const;
  });
  if (answer === 'mine') return postLeased(means, loaded, holder);
  if (answer === 'unknown') await tellUndelivered(means, body);
  return answer;
};

/** What has been tried often enough, and nobody knows what became of it. */
const tellUndelivered = async (means: Means, { recipient, items }: Inbox): Promise<void> => {
  const lost = items.filter(({ outcome }) => outcome?.result === 'unknown');
  const reason = lost.at(-1)?.outcome?.reason ?? 'noAnswer';
  means.onUndelivered?.(reason);
  await tellFeatures(means, { recipient, items: lost, result: 'unknown', reason, teams: [] });
};

const postLeased = async (means: Means, inbox: Loaded<Inbox>, holder: string): Promise<Sent> => {
  const message = await prepare(means, inbox).catch(async (error: unknown) => {
    await record(means, inbox, notPosted(means, inbox.body, holder));
    throw error;
  });
  const { tell, cancelled, putOff, until } = message;
  const report = { holder, cancelled, putOff };
  if (until !== undefined && tell.length > 0) {
    const early = { posted: idsOf(tell), at: means.now(), delivery: { result: 'early', until } } as const;
    const { sent, body } = await record(means, inbox, { ...report, ...early });
    await tellMissed(means, body, message);
    return sent;
  }
  if (isRunningOut(inbox.body, means.now(), longestPostMs)) {
    return (await record(means, inbox, notPosted(means, inbox.body, holder))).sent;
  }
  const { told, posted } = await postWhatFits(means, inbox.body, message);
  const at = means.now();
  const delivery = deliveryOf(posted, inbox.body, at);
  const left = idsOf(tell.slice(told.length));
  const { sent, body } = await record(means, inbox, { ...report, posted: idsOf(told), left, at, delivery });
  await keepAddress(means, inbox.body.recipient, posted);
  await tellOutcome(means, {
    inbox: inbox.body,
    message,
    told,
    sent,
    reason: 'reason' in posted ? posted.reason : undefined,
  });
  await tellMissed(means, body, message);
  return left.length > 0 && sent !== 'waiting' ? sendInbox(means, inbox.key) : sent;
};

const idsOf = (tell: readonly StillDue[]): string[] => tell.map(({ item }) => item.id);

const keepAddress = async (means: Means, recipient: Inbox['recipient'], posted: Posted): Promise<void> => {
  const person = personIn(recipient);
  if (person !== undefined && posted.result === 'sent' && posted.address !== undefined) {
    await rememberAddress(means, person, posted.address);
  }
};

/** What a message told, and what became of it. */
interface PostedPart {
  readonly told: readonly StillDue[];
  readonly posted: Posted;
}

/** Posts as much as one message holds; less of it when Teams says that it was too much. */
const postWhatFits = async (means: Means, inbox: Inbox, message: Prepared): Promise<PostedPart> => {
  const { tell, replyOf } = message;
  const mayLeave = () => !isRunningOut(inbox, means.now(), requestMs);
  let told = tell;
  for (;;) {
    const reply = replyOf(told);
    const isAll = told.length <= 1;
    const posted: Posted =
      told.length <= surelyFit || reply === undefined || sizeOf(reply, message.language) <= mostBytes
        ? await post(means, { ...message, recipient: inbox.recipient, reply, mayLeave })
        : { result: 'tooLarge', reason: '' };
    if (posted.result !== 'tooLarge' || isAll) return { told, posted };
    told = told.slice(0, Math.ceil(told.length / 2));
  }
};

const isRunningOut = ({ lease: held }: Inbox, now: Instant, neededMs: number): boolean =>
  held === undefined || Date.parse(held.until) - Date.parse(now) < neededMs;

interface Told {
  readonly inbox: Inbox;
  readonly message: Prepared;
  readonly told: readonly StillDue[];
  readonly sent: Sent;
  readonly reason: string | undefined;
}

/** Those who can do something about it get to see whom a message has not reached: the features see to that. */
const tellOutcome = async (means: Means, { inbox, message, told, sent, reason }: Told): Promise<void> => {
  if (sent === 'nothing' || sent === 'waiting') return;
  const { recipient } = inbox;
  if (reason !== undefined) means.onUndelivered?.(reason);
  await tellFeatures(means, {
    recipient,
    items: told.map(({ item }) => item),
    result: sent,
    reason,
    teams: message.teams,
  });
};

/** What has waited for Teams until it was of no use any more. */
const tellMissed = async (means: Means, { recipient, items }: Inbox, { cancelled }: Prepared): Promise<void> => {
  const missed = items.filter(({ id, outcome }) => cancelled.has(id) && outcome?.result !== 'cancelled');
  const outcome = missed.at(-1)?.outcome;
  if (outcome?.result !== 'gone' && outcome?.result !== 'unknown') return;
  const { result, reason = 'noAnswer' } = outcome;
  means.onUndelivered?.(reason);
  await tellFeatures(means, { recipient, items: missed, result, reason, teams: [] });
};

const tellFeatures = async (means: Means, outcome: MessageOutcome): Promise<void> => {
  for (const told of means.reminders.onOutcome) await told(means, outcome);
};

/** Something went wrong before anything was posted. */
const notPosted = ({ now }: Means, { lease: held }: Inbox, holder: string): LeaseReport => ({
  holder,
  at: now(),
  posted: held?.items ?? [],
  delivery: { result: 'throttled', until: later(now(), repeatAfterMs) },
  cancelled: new Map(),
});

interface Prepared extends Addressee {
  /** What there is to tell. */
  readonly tell: readonly StillDue[];
  /** The teams it is about. */
  readonly teams: readonly Team[];
  readonly cancelled: ReadonlyMap<string, string>;
  readonly putOff: ReadonlyMap<string, CalendarDate>;
  /** When the recipient wants it; `undefined` when it may come now. */
  readonly until: Instant | undefined;
  /** The message that tells some of it; `undefined` when no reminder holds any more. */
  readonly replyOf: (told: readonly StillDue[]) => Reply | undefined;
}

const prepare = async (means: Means, { key, body: inbox }: Loaded<Inbox>): Promise<Prepared> => {
  const { reminders, documents } = means;
  const now = means.now();
  const today = dateInNorway(now);
  const items = pendingItems(inbox).filter(({ id }) => inbox.lease?.items.includes(id));
  const { holding, cancelled, unknown } = await recheck(reminders, documents, items, today);
  for (const { owner } of unknown) means.onFailure(key, new UnknownKind(owner.type));
  const addressee = await findAddressee(documents, inbox.recipient, teamsIn(reminders, toTellOf(holding)));
  const wished = asWished(reminders, addressee.wishes, holding, today);
  // What only a newer Los can tell waits for it.
  const tomorrow = addDays(today, 1);
  const putOff = new Map([...wished.putOff, ...unknown.map((item) => [item, tomorrow] as const)]);
  await handOn(means, inbox, putOff);
  const toTell = toTellOf(wished.tell);
  return {
    ...addressee,
    tell: wished.tell,
    teams: teamsIn(reminders, toTell),
    cancelled: new Map([...cancelled, ...wished.muted.map(({ id }) => [id, 'muted'] as const)]),
    putOff: new Map([...putOff].map(([{ id }, day]) => [id, day])),
    until: earliest(reminders, addressee.wishes, toTell, now),
    replyOf: (told) => (told.length === 0 ? undefined : messageTo(reminders, addressee, toTellOf(told), today, inbox)),
  };
};

const teamsIn = (reminders: Reminders, toTell: readonly ToTell[]): Team[] => [
  ...new Set(toTell.flatMap((told) => teamsOf(reminders, told))),
];

/** What has been put off goes into the inbox of its day first, and is ticked off here afterwards. */
const handOn = async (
  means: Means,
  { recipient, apart }: Inbox,
  putOff: ReadonlyMap<InboxItem, CalendarDate>,
): Promise<void> => {
  for (const [date, items] of Map.groupBy(putOff.keys(), (item) => putOff.get(item) ?? '')) {
    await putInto(
      means,
      { recipient, date, apart },
      items.map((item) => movedTo(item, date)),
    );
  }
};

/** A message in the hand. */
interface Posting extends Pick<Prepared, 'to' | 'isClosed' | 'language' | 'teams'> {
  readonly recipient: Inbox['recipient'];
  readonly reply: Reply | undefined;
  readonly mayLeave: () => boolean;
}

/** Posts a message; when there is no such chat, once more by opening it anew. */
const post = async ({ documents, sender, onOutdated }: Means, posting: Posting): Promise<Posted> => {
  const { to, isClosed, reply, recipient, teams } = posting;
  if (reply === undefined) return { result: 'sent', activityId: '' };
  if (isClosed) return { result: 'gone', reason: 'uninstalled' };
  if (to === undefined) return { result: 'gone', reason: 'noAddress' };
  const posted = await postOnce(sender, to, { ...posting, reply });
  if (posted.result !== 'noChat') return posted;
  if (isOutdated(posted)) onOutdated?.();
  const anew = await wayAnew(documents, recipient, { to, teams });
  if (anew === undefined) return { ...posted, result: 'refused' };
  const again = await postOnce(sender, anew, { ...posting, reply });
  const isRefused = again.result === 'noChat' || again.result === 'refused';
  return isRefused ? { result: 'gone', reason: again.reason } : again;
};

const postOnce = async (
  sender: Sender,
  to: Route,
  { reply, language, mayLeave }: Pick<Posting, 'language' | 'mayLeave'> & { readonly reply: Reply },
): Promise<Posted> => {
  try {
    return await sender.post(to, reply, language, mayLeave);
  } catch (error) {
    return { result: 'unknown', reason: error instanceof Error ? error.name : 'Error' };
  }
};

interface Recorded {
  readonly sent: Sent;
  readonly body: Inbox;
}

const record = async ({ documents, newId }: Means, inbox: Loaded<Inbox>, report: LeaseReport): Promise<Recorded> => {
  const { body } = await documents.change(inbox, newId(), (newest) => ({
    body: release(newest, report),
    answer: null,
  }));
  const { posted, delivery } = report;
  return { sent: posted.length === 0 ? 'nothing' : sentOf(body, posted, delivery), body };
};

const sentOf = (body: Inbox, posted: readonly string[], { result }: Delivery): Sent => {
  const isPending = pendingItems(body).some(({ id }) => posted.includes(id));
  if (isPending || result === 'throttled' || result === 'early') return 'waiting';
  return result === 'refused' ? 'gone' : result;
};

const deliveryOf = (posted: Posted, inbox: Inbox, now: Instant): Delivery => {
  switch (posted.result) {
    case 'sent':
      return { result: 'sent' };
    case 'gone':
    case 'tooLarge':
      return { result: 'gone', reason: posted.reason };
    case 'throttled':
      return { ...posted, until: later(now, posted.retryAfterMs) };
    case 'refused':
    case 'noChat':
      return { result: 'refused', reason: posted.reason, until: afterRefusal(inbox, now) };
    case 'unknown':
      return { ...posted, until: later(now, repeatAfterMs) };
  }
};

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();
