import { atHour } from '../domain/calendar.ts';
import type { CalendarDate, Instant } from '../domain/identity.ts';
import { comingBack, type Inbox, type InboxItem } from '../domain/inbox.ts';
import { defaultHour } from '../domain/sendingTimes.ts';
import { kindOf, subjectOf } from '../domain/subjects.ts';
import { isMuted, snoozedUntil, type Wishes, waitsUntil } from '../domain/wishes.ts';
import type { Holding } from './recheck.ts';

/** What still holds, sorted by what its recipient wishes. */
export interface Wished {
  readonly tell: readonly Holding[];
  /** Items of a kind the recipient does not want to hear of. */
  readonly muted: readonly InboxItem[];
  /** Items that have been put off, and to which day. */
  readonly putOff: ReadonlyMap<InboxItem, CalendarDate>;
}

export const asWished = (wishes: Wishes, holding: readonly Holding[], today: CalendarDate): Wished => {
  const muted: InboxItem[] = [];
  const putOff = new Map<InboxItem, CalendarDate>();
  const tell = holding.filter(({ item, told }) => {
    const until = snoozedUntil(wishes, subjectOf(item.owner, told.reminder.occasion), today);
    if (isMuted(wishes, kindOf(told.reminder.occasion))) muted.push(item);
    else if (until !== undefined) putOff.set(item, until);
    else return true;
    return false;
  });
  return { tell, muted, putOff };
};

/** When a message may come; what stands apart is news that somebody waits for, and waits for no hour. */
export const earliest = (wishes: Wishes, { apart }: Pick<Inbox, 'apart'>, now: Instant): Instant | undefined =>
  apart === undefined || apart.startsWith('followUp') ? waitsUntil(wishes, now) : undefined;

/** Where an item stands that was put off before it was told; the same whenever it is moved again after a crash. */
export const movedTo = (item: InboxItem, day: CalendarDate): InboxItem =>
  comingBack(item, `${item.id} >${day}`, day, atHour(day, defaultHour));
