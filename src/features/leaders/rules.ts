import { addDays, atHour, dateInNorway, isAfter, latest, sameTimeLater } from '../../model/calendar.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Person } from '../../model/person.ts';
import { type Beat, beatsBetween, type Frequency, nextBeat, type Rhythm } from '../../model/rhythm.ts';
import type { Scheduled } from '../../model/scheduling.ts';
import { hourOf } from '../../model/wishes.ts';

/** What a leader gets regularly (ledermelding): how the teams do, and one thing to do now. */
export interface DigestDue {
  /** The digest before it; what the teams have done after that is news. */
  readonly since: Instant;
  /** The date it is meant for. */
  readonly date: CalendarDate;
}

type Membership = Person['memberships'][number];

/** The teams a person is a leader of. */
export const leadershipsOf = ({ memberships }: Pick<Person, 'memberships'>): (Membership & { since: Instant })[] =>
  memberships.flatMap((one) =>
    one.role === 'leader' && one.since !== undefined ? [{ ...one, since: one.since }] : [],
  );

/** Monday, as weeks are planned then; every other, for a team does not get far in one. */
export const usualRhythm = { weekday: 1, every: 'fortnightly' } as const;
/** A new leader has just read the story so far. */
const firstAfter = 7;
/** Later than this it would come too close to the next one. */
const worthSendingDays = 5;

/** When a leader gets the digest; `undefined` for who is not a leader of any team. */
export const rhythmOf = (person: Pick<Person, 'memberships' | 'digest'>): Rhythm | undefined => {
  const began = beganToLead(person);
  if (began === undefined) return undefined;
  const since = dateInNorway(began);
  const { weekday, every, from } = person.digest ?? { ...usualRhythm, from: addDays(since, firstAfter) };
  // Not on the day itself: the story so far comes then.
  return { weekday, every, from: from > since ? from : addDays(since, 1) };
};

const beganToLead = (person: Pick<Person, 'memberships'>): Instant | undefined =>
  leadershipsOf(person)
    .map(({ since }) => since)
    .reduce<Instant | undefined>((one, other) => (one && isAfter(other, one) ? one : other), undefined);

/**
 * Another weekday or pace. What was told until now stays told; the same wish again changes nothing, so that fortnights
 * go on as they were.
 */
export const withRhythm = (person: Person, wanted: { weekday: number; every: Frequency }, now: Instant): Person => {
  const rhythm = rhythmOf(person);
  if (rhythm && rhythm.weekday === wanted.weekday && rhythm.every === wanted.every) return person;
  const toldUntil = lastTold(person, now);
  return { ...person, digest: { ...wanted, from: firstDay(person, now), ...(toldUntil && { toldUntil }) } };
};

/** Today, as long as the person's hour is still to come. */
const firstDay = ({ wishes }: Person, now: Instant): CalendarDate => {
  const today = dateInNorway(now);
  return isAfter(atHour(today, hourOf(wishes)), now) ? today : addDays(today, 1);
};

/** The newest digest that has come. */
const lastTold = (person: Person, now: Instant): Instant | undefined => {
  const rhythm = rhythmOf(person);
  const before = rhythm && beatsBetween(rhythm, earlier(now), now).at(-1)?.at;
  return before ?? person.digest?.toldUntil;
};

/** Longer than any pause between two digests, in days. */
const longestPause = 45;
const earlier = (instant: Instant): Instant => sameTimeLater(instant, -longestPause);

/** The digests around a point in time, those that have come and the next ones. */
export const digestDates = (person: Person, now: Instant): Scheduled<DigestDue>[] => {
  const rhythm = rhythmOf(person);
  if (!rhythm) return [];
  const beats = beatsBetween(rhythm, earlier(now), now);
  return [...beats, nextBeat(rhythm, now)].map((beat, index) => digestOn(person, beat, beats[index - 1]));
};

const digestOn = (person: Person, { date, day, at }: Beat, before: Beat | undefined): Scheduled<DigestDue> => {
  const since = before?.at ?? latest(person.digest?.toldUntil, beganToLead(person)) ?? at;
  return { id: `digest@${date}`, day, at, lastDay: addDays(day, worthSendingDays), occasion: { since, date } };
};

/** The newest digest that has come, or when the leader began: what has happened after it is news. */
export const sinceLast = (person: Person, now: Instant): Instant => {
  const before = digestDates(person, now).findLast(({ at }) => !isAfter(at, now));
  return before?.at ?? latest(person.digest?.toldUntil, beganToLead(person)) ?? now;
};

/** The day the next digest comes; today, when its hour is still ahead. */
export const comingDigest = (person: Person, now: Instant): CalendarDate | undefined => {
  const today = dateInNorway(now);
  const isToCome = (day: CalendarDate) => day > today || isAfter(atHour(day, hourOf(person.wishes)), now);
  const coming = digestDates(person, atHour(addDays(today, 1), 0));
  return coming.map(({ at }) => dateInNorway(at)).find((day) => day >= today && isToCome(day));
};

/** When a leader's next digest comes. Also when it is muted: what was not wanted must not come later all at once. */
export const nextDigestAt = (person: Person, after: Instant): Instant | undefined => {
  const rhythm = rhythmOf(person);
  return rhythm && nextBeat(rhythm, after).at;
};
