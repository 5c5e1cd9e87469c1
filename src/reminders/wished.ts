import { atHour } from '../model/calendar.ts';
import type { CalendarDate, Instant } from '../model/identity.ts';
import { comingBack, type InboxItem } from '../model/inbox.ts';
import { defaultHour } from '../model/sending-times.ts';
import { isMuted, snoozedUntil, type Wishes, waitsUntil } from '../model/wishes.ts';
import { isShared, type ToTell } from './occasion.ts';
import type { StillDue } from './recheck.ts';
import type { Reminders } from './registry.ts';

/** What still holds, sorted by what its recipient wishes. */
export interface Wished {
  readonly tell: readonly StillDue[];
  /** Items of a kind the recipient does not want to hear of. */
  readonly muted: readonly InboxItem[];
  /** Items that have been put off, and to which day. */
  readonly putOff: ReadonlyMap<InboxItem, CalendarDate>;
}

export const asWished = (
  reminders: Reminders,
  wishes: Wishes,
  holding: readonly StillDue[],
  today: CalendarDate,
): Wished => {
  const muted: InboxItem[] = [];
  const putOff = new Map<InboxItem, CalendarDate>();
  const tell = holding.filter(({ item, told }) => {
    const until = snoozedUntil(wishes, reminders.subjectOf(told), today);
    if (isMuted(wishes, reminders.mutableOf(told))) muted.push(item);
    else if (until !== undefined) putOff.set(item, until);
    else return true;
    return false;
  });
  return { tell, muted, putOff };
};

/** When a message may come; news that somebody waits for waits for no hour. */
export const earliest = (
  reminders: Reminders,
  wishes: Wishes,
  toTell: readonly ToTell[],
  now: Instant,
): Instant | undefined => {
  const isNews = ({ kind }: ToTell): boolean => {
    const occasion = reminders.occasion(kind);
    return !isShared(occasion) && occasion.atOnce;
  };
  return toTell.every(isNews) ? undefined : waitsUntil(wishes, now);
};

/** Where an item stands that was put off before it was told; the same whenever it is moved again after a crash. */
export const movedTo = (item: InboxItem, day: CalendarDate): InboxItem =>
  comingBack(item, `${item.id} >${day}`, day, atHour(day, defaultHour));
