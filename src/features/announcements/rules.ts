import type { AnnouncedTo, AnnouncementWords } from '../../model/announcement.ts';
import { Announcement } from '../../model/announcement.ts';
import { addDays, atHour, dateInNorway, isAfter, sameTimeLater, workingDayAtOrAfter } from '../../model/calendar.ts';
import type { Instant, Language, PersonId } from '../../model/identity.ts';
import type { Recipient } from '../../model/inbox.ts';
import type { Network } from '../../model/network.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import { notHandedInYet } from '../../model/scheduling.ts';
import { defaultHour, sendingAtOnce } from '../../model/sending-times.ts';
import { tidy, tidyLine } from '../../model/written.ts';

export const longestTitle = 80;
export const longestText = 1500;
/** As many as anybody looks through; the oldest go by themselves. */
const mostDrafts = 10;
/** What nobody has gone on with for so long is thrown away; what was sent stays for a year. */
const draftKeptDays = 90;
const sentKeptDays = 365;
/** A draft that was thrown away can be put back for a day. */
const removedKeptDays = 2;
/** How long one that could not be delivered is worth delivering. */
export const worthDays = 5;

/** What a form says: the words in two written forms, the second of which may be left out. */
export interface Written {
  readonly title: string;
  readonly text: string;
  readonly titleNn: string;
  readonly textNn: string;
}

/** A title as it is stored. @throws Refusal `textTooLong` */
export const readTitle = (written: string): string => tidyLine(written, longestTitle);

/** A text as it is stored. @throws Refusal `textTooLong` */
export const readText = (written: string): string => tidy(written, longestText);

/** Of the two written forms, the one that a chat speaks; the first where there is no other, or only half of it. */
export const wordsFor = ({ words, nynorsk }: Pick<Announcement, 'words' | 'nynorsk'>, language: Language) =>
  language === 'nn' && nynorsk && nynorsk.title !== '' && nynorsk.text !== '' ? nynorsk : words;

interface Begun extends Written {
  readonly id: string;
  readonly writer: { readonly person: PersonId; readonly name: string };
  /** Without, to all teams. */
  readonly to?: Announcement['to'];
}

/** A draft as it begins. @throws Refusal `tooManyDrafts`, `halfNynorsk` */
export const beginAnnouncement = (
  network: Pick<Network, 'id' | 'name'>,
  { id, writer, to = 'all', ...written }: Begun,
  others: readonly Announcement[],
  now: Instant,
): Announcement => {
  if (others.filter(isDraft).length >= mostDrafts) throw new Refusal('tooManyDrafts', { max: mostDrafts });
  return Announcement.parse({
    id,
    network: { id: network.id, name: network.name },
    createdAt: now,
    changedAt: now,
    writer: { person: writer.person, name: writer.name },
    ...wordsOf(written),
    to,
    remindedUntil: '1970-01-01T00:00:00Z',
  });
};

/** @throws Refusal `halfNynorsk` */
const wordsOf = ({ title, text, titleNn, textNn }: Written): Pick<Announcement, 'words' | 'nynorsk'> => {
  if ((titleNn === '') !== (textNn === ''))
    throw new Refusal('halfNynorsk', { field: titleNn === '' ? 'titleNn' : 'textNn' });
  const nynorsk: AnnouncementWords | undefined = titleNn === '' ? undefined : { title: titleNn, text: textNn };
  return { words: { title, text }, nynorsk };
};

export const isDraft = ({ sent, removedAt }: Announcement): boolean => sent === undefined && removedAt === undefined;

const changed = (it: Announcement, now: Instant): Announcement => ({ ...it, changedAt: now, version: it.version + 1 });

/** @throws Refusal `announcementSent`, `announcementGone` */
const requireDraft = ({ sent, removedAt }: Announcement): void => {
  if (sent) throw new Refusal('announcementSent');
  if (removedAt !== undefined) throw new Refusal('announcementGone');
};

/** @throws Refusal `halfNynorsk`, `announcementSent`, `announcementGone`, `outdatedCard` */
export const rewrite = (it: Announcement, written: Written, now: Instant, seen?: number): Announcement => {
  requireDraft(it);
  refuseStale(seen, it.version);
  return changed({ ...it, ...wordsOf(written) }, now);
};

/** @throws Refusal `announcementNoTeams`, `announcementSent`, `announcementGone` */
export const address = (it: Announcement, to: Announcement['to'], now: Instant): Announcement => {
  requireDraft(it);
  if (to !== 'all' && to.length === 0) throw new Refusal('announcementNoTeams');
  return changed({ ...it, to: to === 'all' ? to : [...to] }, now);
};

/** Throws a draft away. @throws Refusal `announcementSent` */
export const throwAway = (it: Announcement, now: Instant): Announcement => {
  if (it.removedAt !== undefined) return it;
  requireDraft(it);
  return changed({ ...it, removedAt: now }, now);
};

/** Puts back what a draft was. @throws Refusal `announcementSent` */
export const putBack = (it: Announcement, was: Pick<Announcement, 'words' | 'nynorsk'>, now: Instant): Announcement => {
  if (it.sent) throw new Refusal('announcementSent');
  const { removedAt: _, ...draft } = it;
  return changed({ ...draft, words: was.words, nynorsk: was.nynorsk }, now);
};

/** The teams it is for, as the network lists them now, by name. */
export const teamsMeant = ({ to }: Pick<Announcement, 'to'>, { teams }: Pick<Network, 'teams'>): Network['teams'] =>
  teams
    .filter(({ id }) => to === 'all' || to.includes(id))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));

/**
 * When something that is sent now goes out: within the hours of working days, and one a day from each network, so that
 * teams are not drowned in messages.
 */
export const goesOutAt = (others: readonly Pick<Announcement, 'sent'>[], now: Instant): Instant => {
  const taken = new Set(others.flatMap(({ sent }) => (sent ? [dateInNorway(sent.goesOut)] : [])));
  const first = sendingAtOnce(now);
  if (!taken.has(first.day)) return first.at;
  let day = first.day;
  while (taken.has(day)) day = workingDayAtOrAfter(addDays(day, 1));
  return atHour(day, defaultHour);
};

interface Sending {
  readonly to: readonly AnnouncedTo[];
  readonly goesOut: Instant;
  readonly writer: Announcement['writer'];
}

/**
 * Sends it off. @throws Refusal `announcementSent` when that has been done, `announcementNoTeams`, `announcementNoChats`,
 * `outdatedCard` when it has been changed since it was looked at
 */
export const send = (it: Announcement, { to, goesOut, writer }: Sending, now: Instant, seen?: number): Announcement => {
  requireDraft(it);
  refuseStale(seen, it.version);
  if (to.length === 0) throw new Refusal('announcementNoTeams');
  if (to.every(({ rooms }) => rooms.length === 0)) throw new Refusal('announcementNoChats');
  // What is handed in already is not looked at again, and clocks of two machines differ a little.
  const at = notHandedInYet(it, goesOut);
  return changed({ ...it, writer, sent: { at: now, goesOut: at, to: [...to] }, outcomes: [] }, now);
};

/** Whether it waits for its hour, and can be stopped until then. */
export const isWaiting = ({ sent }: Announcement, now: Instant): boolean =>
  sent !== undefined && isAfter(sent.goesOut, now);

/** Makes it a draft again. @throws Refusal `announcementGoneOut` when it has gone out */
export const stop = (it: Announcement, now: Instant): Announcement => {
  const { sent, ...draft } = it;
  if (!sent) return it;
  if (!isWaiting(it, now) || !isAfter(sent.goesOut, it.remindedUntil)) throw new Refusal('announcementGoneOut');
  return changed(draft, now);
};

// === What becomes of it

type Outcome = Announcement['outcomes'][number];

/** Notes what became of it in one chat. */
export const withOutcome = (it: Announcement, outcome: Outcome): Announcement => ({
  ...it,
  outcomes: [...it.outcomes.filter(({ recipient }) => recipient !== outcome.recipient), outcome],
});

/** How it stands with one team. */
export type Delivery =
  | { readonly kind: 'noChat' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'delivered'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly reason: string };

/** A team has got it when one of its chats has. */
export const deliveryTo = ({ outcomes }: Pick<Announcement, 'outcomes'>, { rooms }: AnnouncedTo): Delivery => {
  if (rooms.length === 0) return { kind: 'noChat' };
  const recipients = new Set<Recipient>(rooms.map((room) => `room:${room}` as const));
  const own = outcomes.filter(({ recipient }) => recipients.has(recipient));
  const arrived = own.find(({ result }) => result === 'sent');
  if (arrived) return { kind: 'delivered', at: arrived.at };
  const [failed] = own;
  return failed && own.length === recipients.size
    ? { kind: 'failed', reason: failed.reason ?? 'noAnswer' }
    : { kind: 'waiting' };
};

/** How many teams have got it. */
export const deliveredTo = ({ sent, ...it }: Announcement): number =>
  (sent?.to ?? []).filter((to) => deliveryTo(it, to).kind === 'delivered').length;

const urgency: Readonly<Record<Delivery['kind'], number>> = { failed: 0, noChat: 1, waiting: 2, delivered: 3 };

/** The teams it was sent to, those that need something done first. */
export const deliveries = (it: Announcement): { readonly to: AnnouncedTo; readonly delivery: Delivery }[] =>
  (it.sent?.to ?? [])
    .map((to) => ({ to, delivery: deliveryTo(it, to) }))
    .sort(
      (one, other) =>
        urgency[one.delivery.kind] - urgency[other.delivery.kind] || one.to.name.localeCompare(other.to.name, 'nb'),
    );

/** When it is removed. */
export const removedAt = (it: Announcement): Instant => {
  if (it.removedAt !== undefined) return sameTimeLater(it.removedAt, removedKeptDays);
  return it.sent ? sameTimeLater(it.sent.goesOut, sentKeptDays) : sameTimeLater(it.changedAt, draftKeptDays);
};

/** Drafts first, then what was sent, the newest first. */
export const inOrder = (all: readonly Announcement[]): Announcement[] =>
  all
    .filter((it) => it.removedAt === undefined)
    .toSorted((one, other) => {
      if (isDraft(one) !== isDraft(other)) return isDraft(one) ? -1 : 1;
      return timeOf(one) < timeOf(other) ? 1 : -1;
    });

const timeOf = ({ sent, changedAt }: Announcement): Instant => sent?.at ?? changedAt;
