import { addDays, dateInNorway, daysBetween } from './calendar.ts';
import type { PathwayCase } from './case.ts';
import {
  type HphAnswer,
  type HphCause,
  HphCheckpoint,
  type HphEvent,
  type HphEventKind,
  type HphPathway,
} from './case-hph.ts';
import { type Act, changePart } from './cases.ts';
import type { CalendarDate } from './identity.ts';
import { Refusal } from './refusal.ts';

/** The source's order (DOMAIN §6), with the daily work, which is no checkpoint, where it stands there. */
export const hphOrder = ['hph0', 'hph1', 'hph2', 'hph3', 'hph5', 'dailyWork', 'hph4', 'hph6'] as const;

/** As many HPH4 or HPH6 as a pathway holds of each. */
export const maximumEvents = 20;
const longestNote = 300;

/** The checkpoints with a time limit, in days after the homecoming; weekends and holidays count. */
const daysAfterHomecoming = { hph2: 3, hph5: 28 } as const;
export type DatedCheckpoint = keyof typeof daysAfterHomecoming;
const datedCheckpoints: readonly DatedCheckpoint[] = ['hph2', 'hph5'];

const isDated = (checkpoint: HphCheckpoint): checkpoint is DatedCheckpoint => checkpoint in daysAfterHomecoming;

/** All pathways of a case, one after the other; the last is the one under way. */
export const pathwaysOf = ({ hph }: PathwayCase): readonly HphPathway[] => hph ?? [];

export const currentPathway = (it: PathwayCase): HphPathway | undefined => pathwaysOf(it).at(-1);

/** The last day on which a checkpoint is in time; there is none without a homecoming, nor for most checkpoints. */
export const hphDueDate = ({ homecoming }: HphPathway, checkpoint: HphCheckpoint): CalendarDate | undefined =>
  homecoming !== undefined && isDated(checkpoint) ? addDays(homecoming, daysAfterHomecoming[checkpoint]) : undefined;

/** What has been said of a checkpoint, unless it was taken back. */
export const hphAnswer = ({ answers }: HphPathway, checkpoint: HphCheckpoint): HphAnswer | undefined =>
  answers[checkpoint]?.state === 'open' ? undefined : answers[checkpoint];

/** How many days after the homecoming something was: 0 on the very day. */
export const dayAfterHomecoming = ({ homecoming }: HphPathway, on: CalendarDate): number | undefined =>
  homecoming === undefined ? undefined : daysBetween(homecoming, on);

/** The first checkpoint in the source's order of which nothing has been said. */
export const nextCheckpoint = (pathway: HphPathway): HphCheckpoint | undefined =>
  HphCheckpoint.options.find((checkpoint) => !hphAnswer(pathway, checkpoint));

export const eventsOf = ({ events }: HphPathway, kind: HphEventKind): HphEvent[] =>
  events.filter((event) => event.kind === kind).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

// === Pathways

export interface HphDates {
  readonly discharge: CalendarDate | undefined;
  readonly homecoming: CalendarDate | undefined;
}

/**
 * Begins a pathway. The one before it becomes history; one nobody has written anything in is used again.
 * @throws Refusal `homecomingFirst` when the dates are the wrong way round, and as `changePart`
 */
export const startPathway = (it: PathwayCase, dates: HphDates, today: CalendarDate, act: Act): PathwayCase => {
  requireOrder(dates);
  const earlier = pathwaysOf(it).filter((pathway, index, all) => index < all.length - 1 || !isUntouched(pathway));
  return changePart(it, act, currentPathway(it)?.datesVersion ?? 0, (version) => ({
    hph: [
      ...earlier.map((pathway, index) => (index === earlier.length - 1 ? ended(pathway, today) : pathway)),
      { startedOn: today, ...datesOf(dates, act), datesVersion: version, answers: {}, events: [], made: 0 },
    ],
  }));
};

/**
 * Changes the dates of the pathway under way.
 * @throws Refusal `homecomingFirst`, `beforeHomecoming` when a checkpoint would have been done before it, `outdatedCard`
 * when another pathway has begun, and as `changePart`
 */
export const changeDates = (it: PathwayCase, number: number, dates: HphDates, act: Act): PathwayCase => {
  const pathway = requireCurrent(it, number);
  requireOrder(dates);
  for (const checkpoint of datedCheckpoints) requireAfterHomecoming(dates, checkpoint, pathway.answers[checkpoint]);
  return changePathway(it, act, pathway.datesVersion, (version) => {
    const { discharge: _, homecoming: __, homecomingSetAt, ...rest } = pathway;
    const isSame = dates.homecoming !== undefined && dates.homecoming === pathway.homecoming;
    return { ...rest, ...datesOf(dates, act), ...(isSame && { homecomingSetAt }), datesVersion: version };
  });
};

const isUntouched = ({ discharge, homecoming, answers, events }: HphPathway): boolean =>
  discharge === undefined && homecoming === undefined && Object.keys(answers).length + events.length === 0;

const ended = (pathway: HphPathway, endedOn: CalendarDate): HphPathway =>
  pathway.endedOn === undefined ? { ...pathway, endedOn } : pathway;

const datesOf = ({ discharge, homecoming }: HphDates, { now }: Act) => ({
  ...(discharge !== undefined && { discharge }),
  ...(homecoming !== undefined && { homecoming, homecomingSetAt: now }),
});

const requireOrder = ({ discharge, homecoming }: HphDates): void => {
  if (discharge !== undefined && homecoming !== undefined && homecoming < discharge)
    throw new Refusal('homecomingFirst');
};

const requireAfterHomecoming = (
  { homecoming }: Pick<HphPathway, 'homecoming'>,
  checkpoint: DatedCheckpoint,
  answer: HphAnswer | undefined,
): void => {
  if (homecoming === undefined || answer?.state !== 'done' || answer.on >= homecoming) return;
  throw new Refusal('beforeHomecoming', { checkpoint: checkpoint.toUpperCase(), date: homecoming });
};

/** A card of an earlier pathway must not change the one that has begun since. */
const requireCurrent = (it: PathwayCase, number: number): HphPathway => {
  const pathway = currentPathway(it);
  if (!pathway || pathwaysOf(it).length !== number) throw new Refusal('outdatedCard');
  return pathway;
};

const requirePast = (on: CalendarDate, today: CalendarDate): void => {
  if (on > today) throw new Refusal('dayNotCome');
};

const changePathway = (
  it: PathwayCase,
  act: Act,
  shown: number,
  change: (version: number) => HphPathway,
): PathwayCase => changePart(it, act, shown, (version) => ({ hph: [...pathwaysOf(it).slice(0, -1), change(version)] }));

// === Checkpoints

/** What can be said of a checkpoint. */
export type EnteredAnswer =
  | { readonly state: 'done'; readonly on: CalendarDate }
  | { readonly state: 'notRelevant' }
  | { readonly state: 'open' };

/**
 * Writes down that a checkpoint is done, not relevant, or open again.
 * @throws Refusal `dayNotCome`, `beforeHomecoming` for HPH2 and HPH5, `outdatedCard` when another pathway has begun, and
 * as `changePart`
 */
export const answerCheckpoint = (
  it: PathwayCase,
  number: number,
  checkpoint: HphCheckpoint,
  entered: EnteredAnswer,
  today: CalendarDate,
  act: Act,
): PathwayCase => {
  const pathway = requireCurrent(it, number);
  if (entered.state === 'done') requirePast(entered.on, today);
  const before = pathway.answers[checkpoint];
  return changePathway(it, act, before?.version ?? 0, (version) => {
    const answer = { ...entered, version };
    if (isDated(checkpoint)) requireAfterHomecoming(pathway, checkpoint, answer);
    return { ...pathway, answers: { ...pathway.answers, [checkpoint]: answer } };
  });
};

// === Events

/** HPH4 or HPH6 as it was entered. */
export interface EnteredEvent {
  readonly kind: HphEventKind;
  readonly on: CalendarDate;
  readonly cause: HphCause | undefined;
  readonly note: string;
}

/**
 * Writes down HPH4 or HPH6, or changes what was written down.
 * @param id of the event that is changed; a new one without
 * @throws Refusal `dayNotCome`, `textTooLong`, `tooManyEvents`, `unknownEvent`, `outdatedCard` when another pathway has
 * begun, and as `changePart`
 */
export const recordEvent = (
  it: PathwayCase,
  number: number,
  id: string | undefined,
  entered: EnteredEvent,
  today: CalendarDate,
  act: Act,
): PathwayCase => {
  const pathway = requireCurrent(it, number);
  const before = id === undefined ? undefined : requireEvent(pathway, id);
  requirePast(entered.on, today);
  if (entered.note.trim().length > longestNote) throw new Refusal('textTooLong', { max: longestNote });
  if (!before && eventsOf(pathway, entered.kind).length >= maximumEvents)
    throw new Refusal('tooManyEvents', { max: maximumEvents });
  return changePathway(it, act, before?.version ?? 0, (version) => {
    const made = before ? pathway.made : pathway.made + 1;
    const event = { ...eventOf(entered), id: before?.id ?? `e${made}`, version };
    return { ...pathway, made, events: [...pathway.events.filter((other) => other !== before), event] };
  });
};

/**
 * Takes back what was written down by mistake. One that has gone already is fine.
 * @throws Refusal `outdatedCard` when another pathway has begun, and as `changePart`
 */
export const removeEvent = (it: PathwayCase, number: number, id: string, act: Act): PathwayCase => {
  const pathway = requireCurrent(it, number);
  const before = pathway.events.find((event) => event.id === id);
  if (!before) return it;
  return changePathway(it, act, before.version, () => ({
    ...pathway,
    events: pathway.events.filter((event) => event !== before),
  }));
};

const requireEvent = ({ events }: HphPathway, id: string): HphEvent => {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Refusal('unknownEvent');
  return found;
};

const eventOf = ({ kind, on, cause, note }: EnteredEvent) => ({
  kind,
  on,
  ...(cause !== undefined && { cause }),
  note: note.trim(),
});

/** What stays when the words of a closed case go: dates and answers, not the notes. */
export const hphWithoutWords = (pathways: readonly HphPathway[]): HphPathway[] =>
  pathways.map((pathway) => ({ ...pathway, events: pathway.events.map((event) => ({ ...event, note: '' })) }));

// === Figures

/** Whether HPH2 was in time after one homecoming. */
export interface Hph2Outcome {
  /** The calendar month of the homecoming, `2026-11`. */
  readonly month: string;
  readonly inTime: boolean;
}

/**
 * What HPH2 came to after each homecoming of a case. In time is done within three days. Not done counts as not in time
 * once the three days are over, but only when the user was at home for all of them: until a new admission, or until the
 * case was closed. Not relevant counts as nothing.
 */
export const hph2Outcomes = (it: PathwayCase, today: CalendarDate): Hph2Outcome[] =>
  pathwaysOf(it).flatMap((pathway) => {
    const { homecoming } = pathway;
    const inTime = isInTime(pathway, lastDayOf(it, pathway, today));
    return homecoming === undefined || inTime === undefined ? [] : [{ month: homecoming.slice(0, 7), inTime }];
  });

const isInTime = (pathway: HphPathway, lastDay: CalendarDate): boolean | undefined => {
  const due = hphDueDate(pathway, 'hph2');
  const answer = hphAnswer(pathway, 'hph2');
  if (due !== undefined && answer?.state === 'done') return answer.on <= due;
  return due === undefined || answer || due >= lastDay ? undefined : false;
};

const lastDayOf = ({ closedAt }: PathwayCase, { endedOn }: HphPathway, today: CalendarDate): CalendarDate =>
  [endedOn, closedAt && dateInNorway(closedAt)]
    .filter((day) => day !== undefined)
    .reduce((one, other) => (other < one ? other : one), today);
