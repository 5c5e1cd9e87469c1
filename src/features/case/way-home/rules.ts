import type { PathwayCase } from '../../../model/case.ts';
import type {
  HphAnswer,
  HphCause,
  HphCheckpoint,
  HphEvent,
  HphEventKind,
  HphPathway,
} from '../../../model/case-hph.ts';
import { type Act, changePart } from '../../../model/cases.ts';
import { currentPathway, datedCheckpoints, eventsOf, isDated, pathwaysOf } from '../../../model/hph.ts';
import type { CalendarDate } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import { fitting } from '../../../model/written.ts';

/** As many HPH4 or HPH6 as a pathway holds of each. */
export const maximumEvents = 20;
const longestNote = 300;

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
      { startedOn: today, ...datesOf(dates, act), datesVersion: version, answers: {}, events: [] },
    ],
  }));
};

/**
 * Changes the dates of the pathway under way. The very dates that stand there change nothing.
 * @throws Refusal `homecomingFirst`, `beforeHomecoming` when a checkpoint would have been done before it, `outdatedCard`
 * when another pathway has begun, and as `changePart`
 */
export const changeDates = (it: PathwayCase, number: number, dates: HphDates, act: Act): PathwayCase => {
  const pathway = requireCurrent(it, number);
  if (dates.discharge === pathway.discharge && dates.homecoming === pathway.homecoming && !it.closedAt) return it;
  requireOrder(dates);
  for (const checkpoint of datedCheckpoints) requireAfterHomecoming(dates, pathway.answers[checkpoint]);
  return changePathway(it, act, pathway.datesVersion, (version) => {
    const { discharge: _, homecoming: __, homecomingSetAt, ...rest } = pathway;
    const isSame = dates.homecoming !== undefined && dates.homecoming === pathway.homecoming;
    return { ...rest, ...datesOf(dates, act), ...(isSame && { homecomingSetAt }), datesVersion: version };
  });
};

/** Whether nothing has been done on a pathway, so that it may have been begun by mistake. */
export const isUnanswered = ({ answers, events }: HphPathway): boolean =>
  events.length === 0 && Object.values(answers).every(({ state }) => state === 'open');

/**
 * Takes away the pathway under way, while nothing has been done on it; the one before is under way again.
 * @throws Refusal `pathwayInUse`, `outdatedCard` when another pathway has begun, and as `changePart`
 */
export const removePathway = (it: PathwayCase, number: number, act: Act): PathwayCase => {
  const pathway = requireCurrent(it, number);
  if (!isUnanswered(pathway)) throw new Refusal('pathwayInUse');
  const [before, ...earlier] = pathwaysOf(it).slice(0, -1).reverse();
  const { endedOn: _, ...underWay } = before ?? pathway;
  return changePart(it, act, pathway.datesVersion, () => ({
    hph: before ? [...earlier.reverse(), underWay] : [],
  }));
};

/** Puts a pathway that was taken away back; the one before it is history again. @throws Refusal as `changePart` */
export const putPathwayBack = (
  it: PathwayCase,
  pathway: HphPathway,
  endedOn: CalendarDate | undefined,
  act: Act,
): PathwayCase => {
  const earlier = pathwaysOf(it).map((one, index, all) =>
    index === all.length - 1 && endedOn !== undefined ? ended(one, endedOn) : one,
  );
  return changePart(it, act, 0, (version) => ({ hph: [...earlier, { ...pathway, datesVersion: version }] }));
};

/** Puts the dates back that the pathway under way had. @throws Refusal as `changeDates` */
export const putDatesBack = (
  it: PathwayCase,
  { discharge, homecoming, homecomingSetAt }: Pick<HphPathway, 'discharge' | 'homecoming' | 'homecomingSetAt'>,
  act: Act,
): PathwayCase => {
  const changed = changeDates(it, pathwaysOf(it).length, { discharge, homecoming }, act);
  // What has been said of the homecoming as it was is not said again.
  return {
    ...changed,
    hph: pathwaysOf(changed).with(-1, { ...requireCurrent(changed, pathwaysOf(it).length), homecomingSetAt }),
  };
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
  answer: HphAnswer | undefined,
): void => {
  if (homecoming === undefined || answer?.state !== 'done' || answer.on >= homecoming) return;
  throw new Refusal('beforeHomecoming', { date: homecoming });
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
    if (isDated(checkpoint)) requireAfterHomecoming(pathway, answer);
    return { ...pathway, answers: { ...pathway.answers, [checkpoint]: answer } };
  });
};

// === Events

/** @throws Refusal `textTooLong` */
export const fittingNote = (text: string): string => fitting(text.trim(), longestNote);

/** HPH4 or HPH6 as it was entered. */
export interface EnteredEvent {
  readonly kind: HphEventKind;
  readonly on: CalendarDate;
  readonly cause: HphCause | undefined;
  readonly note: string;
}

/** The event that is changed, or the id of a new one. */
export type WhichEvent = { readonly event: string } | { readonly made: string };

/**
 * Writes down HPH4 or HPH6, or changes what was written down. The very same as stands there changes nothing, and a new
 * one that is there already stays as it is.
 * @throws Refusal `dayNotCome`, `textTooLong`, `tooManyEvents`, `unknownEvent`, `outdatedCard` when another pathway has
 * begun, and as `changePart`
 */
export const recordEvent = (
  it: PathwayCase,
  number: number,
  which: WhichEvent,
  entered: EnteredEvent,
  today: CalendarDate,
  act: Act,
): PathwayCase => {
  const pathway = requireCurrent(it, number);
  const before = 'event' in which ? requireEvent(pathway, which.event) : undefined;
  if ('made' in which && pathway.events.some(({ id }) => id === which.made)) return it;
  requirePast(entered.on, today);
  fittingNote(entered.note);
  if (!before) requireRoom(pathway, entered.kind);
  if (before && isSame(before, entered) && !it.closedAt) return it;
  return changePathway(it, act, before?.version ?? 0, (version) => {
    const event = { ...eventOf(entered), id: 'event' in which ? which.event : which.made, version };
    return { ...pathway, events: [...pathway.events.filter((other) => other !== before), event] };
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

/** Puts an event back as it was. @throws Refusal `tooManyEvents`, `outdatedCard`, and as `changePart` */
export const putEventBack = (it: PathwayCase, event: HphEvent, at: number, act: Act): PathwayCase => {
  const pathway = requireCurrent(it, pathwaysOf(it).length);
  const others = pathway.events.filter(({ id }) => id !== event.id);
  requireRoom({ ...pathway, events: others }, event.kind);
  return changePathway(it, act, 0, (version) => ({
    ...pathway,
    events: others.toSpliced(at, 0, { ...event, version }),
  }));
};

const requireRoom = (pathway: HphPathway, kind: HphEventKind): void => {
  if (eventsOf(pathway, kind).length >= maximumEvents) throw new Refusal('tooManyEvents', { max: maximumEvents });
};

const requireEvent = ({ events }: HphPathway, id: string): HphEvent => {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Refusal('unknownEvent');
  return found;
};

const isSame = (event: HphEvent, entered: EnteredEvent): boolean =>
  event.kind === entered.kind &&
  event.on === entered.on &&
  event.cause === entered.cause &&
  event.note === entered.note.trim();

const eventOf = ({ kind, on, cause, note }: EnteredEvent) => ({
  kind,
  on,
  ...(cause !== undefined && { cause }),
  note: note.trim(),
});

/** What stays when the words of a closed case go: dates and answers, not the notes. */
export const hphWithoutWords = (pathways: readonly HphPathway[]): HphPathway[] =>
  pathways.map((pathway) => ({ ...pathway, events: pathway.events.map((event) => ({ ...event, note: '' })) }));
