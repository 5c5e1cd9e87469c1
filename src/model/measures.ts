import { dateInNorway } from './calendar.ts';
import type { CalendarDate, Instant } from './identity.ts';
import { type Amount, Measure, type MeasuredPoint } from './improvement.ts';
import { workerIn } from './packages.ts';
import { lastDayOf, periodAfter, periodBefore, periodOf } from './periods.ts';
import { Refusal, refuseStale } from './refusal.ts';
import type { Member, Team } from './team.ts';
import { tidyLine } from './written.ts';

/** As many measures as a team keeps, ended ones too (docs/decisions/0058-improvement-work.md). */
export const maximumMeasures = 24;
/** More than five years of weeks. */
export const maximumPoints = 300;

/** How long the words of a measure may be. */
export const measureLimits = { name: 120, numerator: 120, denominator: 120, unit: 30, excluded: 200 } as const;

// === Finding

/** @throws Refusal `unknownMeasure` */
export const findMeasure = (team: Pick<Team, 'measures'>, id: string): Measure => {
  const measure = team.measures.find((one) => one.id === id);
  if (!measure) throw new Refusal('unknownMeasure');
  return measure;
};

/** Those that are still measured, in the order they were made. */
export const currentMeasures = ({ measures }: Pick<Team, 'measures'>): readonly Measure[] =>
  measures.filter(({ endedAt }) => endedAt === undefined);

/** Those of a goal, ended ones too. */
export const measuresOf = ({ measures }: Pick<Team, 'measures'>, goal: string): readonly Measure[] =>
  measures.filter((measure) => measure.goal === goal);

/** Who sees to a measure, as long as the person works in the team: never somebody who has left. */
export const measurerOf = (team: Team, { responsible }: Pick<Measure, 'responsible'>): Member | undefined =>
  workerIn(team, responsible);

/** By when the target is to be reached: the measure's own day, else that of its goal. */
export const deadlineOf = ({ goals }: Pick<Team, 'goals'>, { deadline, goal }: Measure): CalendarDate | undefined =>
  deadline ?? goals.find(({ id }) => id === goal)?.deadline;

/** Whether anybody is to be asked for its numbers: not when it fills itself, has ended, or its goal is closed. */
export const isMeasured = ({ goals }: Pick<Team, 'goals'>, { builtIn, endedAt, goal }: Measure): boolean =>
  builtIn === undefined && endedAt === undefined && goals.find(({ id }) => id === goal)?.closed === undefined;

// === Defining

/** What makes a measure what it is, as a form, a suggestion or the coach of goals gives it. */
export type MeasureDefinition = Pick<Measure, 'name' | 'form' | 'every' | 'better'> &
  Partial<
    Pick<
      Measure,
      'goal' | 'builtIn' | 'numerator' | 'denominator' | 'unit' | 'baseline' | 'target' | 'deadline' | 'responsible'
    >
  >;

/** @throws Refusal `measureNameMissing`, `textTooLong` */
export const readMeasureName = (written: string): string => {
  const name = tidyLine(written, measureLimits.name);
  if (name === '') throw new Refusal('measureNameMissing');
  return name;
};

/**
 * Gives the team a measure; one that is there already stays as it is.
 * @throws Refusal `tooManyMeasures`, `measureThere` when one that fills itself is measured already
 */
export const addMeasure = (team: Team, id: string, wanted: MeasureDefinition, now: Instant): Team => {
  if (team.measures.some((measure) => measure.id === id)) return team;
  requireRoom(team);
  requireOnce(team, wanted);
  const measure = Measure.parse({ ...wanted, id, createdAt: now, changedAt: now, version: 1 });
  return { ...team, measures: [...team.measures, measure] };
};

const requireRoom = ({ measures }: Team): void => {
  if (measures.length >= maximumMeasures) throw new Refusal('tooManyMeasures', { max: maximumMeasures });
};

const requireOnce = (team: Team, { builtIn }: Pick<Measure, 'builtIn'>): void => {
  if (builtIn !== undefined && currentMeasures(team).some((one) => one.builtIn === builtIn))
    throw new Refusal('measureThere');
};

interface Change {
  readonly now: Instant;
  readonly seen?: number | undefined;
}

/**
 * Changes a measure; one that is then as it was stays untouched.
 * @throws Refusal `unknownMeasure`; `outdatedCard` when it has changed since the card was shown
 */
export const changeMeasure = (
  team: Team,
  id: string,
  { now, seen }: Change,
  change: (measure: Measure) => Measure,
): Team => {
  const measure = findMeasure(team, id);
  const changed = change(measure);
  if (JSON.stringify(changed) === JSON.stringify(measure)) return team;
  refuseStale(seen, measure.version);
  const next = { ...changed, version: measure.version + 1, changedAt: now };
  return { ...team, measures: team.measures.map((one) => (one.id === id ? next : one)) };
};

/** What of a definition can still be changed once there are numbers: those would mean something else. */
export const redefineMeasure = (team: Team, id: string, wanted: Partial<MeasureDefinition>, change: Change): Team =>
  changeMeasure(team, id, change, (measure) => {
    const { form, builtIn, every, points } = measure;
    return { ...measure, ...wanted, form, builtIn, every: points.length > 0 ? every : (wanted.every ?? every) };
  });

/** The team measures it no more; its numbers and its chart stay. @throws Refusal as `changeMeasure` */
export const endMeasure = (team: Team, id: string, change: Change): Team =>
  changeMeasure(team, id, change, (measure) => ({ ...measure, endedAt: measure.endedAt ?? change.now }));

/** @throws Refusal as `changeMeasure`; `measureThere` */
export const takeUpMeasure = (team: Team, id: string, change: Change): Team =>
  changeMeasure(team, id, change, ({ endedAt, ...measure }) => {
    if (endedAt !== undefined) requireOnce(team, measure);
    return measure;
  });

/** Takes a measure away with its numbers. @throws Refusal `unknownMeasure`, `outdatedCard` */
export const removeMeasure = (team: Team, id: string, { seen }: Pick<Change, 'seen'>): Team => {
  refuseStale(seen, findMeasure(team, id).version);
  return { ...team, measures: team.measures.filter((one) => one.id !== id) };
};

/** Puts a measure that was taken away back in its place. @throws Refusal `tooManyMeasures`, `measureThere` */
export const putMeasureBack = (team: Team, measure: Measure, at: number): Team => {
  requireRoom(team);
  if (measure.endedAt === undefined) requireOnce(team, measure);
  return { ...team, measures: team.measures.toSpliced(at, 0, measure) };
};

// === Measurements

/** What was measured in a period. */
export interface NewPoint {
  readonly on: CalendarDate;
  readonly amount: Amount;
}

export const pointOn = ({ points }: Pick<Measure, 'points'>, on: CalendarDate): MeasuredPoint | undefined =>
  points.find((point) => point.on === on);

/** @throws Refusal `unknownPoint` */
export const findPoint = (measure: Pick<Measure, 'points'>, on: CalendarDate): MeasuredPoint => {
  const point = pointOn(measure, on);
  if (!point) throw new Refusal('unknownPoint');
  return point;
};

/**
 * Enters measurements, each in place of what its period had: whoever asks has shown that before. A day counts as the period it is in.
 * @throws Refusal `unknownMeasure`, `fillsItself`, `measureEnded`, `periodInFuture`, `periodTooOld`, `tooManyPoints`
 */
export const addPoints = (team: Team, id: string, added: readonly NewPoint[], now: Instant): Team =>
  changeMeasure(team, id, { now }, (measure) => {
    requireOpen(measure);
    const points = added.map(({ on, amount }) => {
      requireMeasurable(on, dateInNorway(now));
      const { numerator, denominator } = amount;
      return { on: periodOf(measure.every, on), numerator, denominator };
    });
    return { ...measure, points: withPoints(measure.points, points) };
  });

/** @throws Refusal `fillsItself`, `measureEnded` */
export const requireOpen = ({ builtIn, endedAt }: Measure): void => {
  if (builtIn !== undefined) throw new Refusal('fillsItself');
  if (endedAt !== undefined) throw new Refusal('measureEnded');
};

/** Nobody has a series from before. */
export const firstDay: CalendarDate = '2000-01-01';

/** @throws Refusal `periodInFuture`, `periodTooOld` */
export const requireMeasurable = (on: CalendarDate, today: CalendarDate): void => {
  if (on > today) throw new Refusal('periodInFuture');
  if (on < firstDay) throw new Refusal('periodTooOld');
};

/** The points with some instead of those of the same periods, by day. @throws Refusal `tooManyPoints` */
const withPoints = (before: readonly MeasuredPoint[], added: readonly MeasuredPoint[]): MeasuredPoint[] => {
  const byPeriod = new Map([...before, ...added].map((point) => [point.on, point]));
  if (byPeriod.size > maximumPoints) throw new Refusal('tooManyPoints', { max: maximumPoints });
  return [...byPeriod.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
};

/** Corrects what was measured. @throws Refusal as `changeMeasure`; `unknownPoint` */
export const correctPoint = (team: Team, id: string, { on, amount }: NewPoint, change: Change): Team =>
  changePoint(team, id, on, change, (point) => ({ ...point, ...amount }));

/** Leaves a measurement out of the median and the runs. @throws Refusal as `correctPoint`; `emptyText`, `textTooLong` */
export const excludePoint = (team: Team, id: string, on: CalendarDate, reason: string, change: Change): Team => {
  const excluded = tidyLine(reason, measureLimits.excluded);
  if (excluded === '') throw new Refusal('emptyText');
  return changePoint(team, id, on, change, (point) => ({ ...point, excluded }));
};

/** Lets a measurement count again. @throws Refusal as `correctPoint` */
export const includePoint = (team: Team, id: string, on: CalendarDate, change: Change): Team =>
  changePoint(team, id, on, change, ({ excluded, ...point }) => point);

/** @throws Refusal as `correctPoint` */
export const removePoint = (team: Team, id: string, on: CalendarDate, change: Change): Team =>
  changeMeasure(team, id, change, (measure) => {
    findPoint(measure, on);
    return { ...measure, points: measure.points.filter((point) => point.on !== on) };
  });

const changePoint = (
  team: Team,
  id: string,
  on: CalendarDate,
  change: Change,
  how: (point: MeasuredPoint) => MeasuredPoint,
): Team =>
  changeMeasure(team, id, change, (measure) => {
    findPoint(measure, on);
    return { ...measure, points: measure.points.map((point) => (point.on === on ? how(point) : point)) };
  });

/** How periods were before something happened to them; no point where there was none. */
export interface PointBefore {
  readonly on: CalendarDate;
  readonly point?: MeasuredPoint | undefined;
}

/** The periods in which two states of a measure differ, as they are in the first. */
export const pointsBefore = (before: Measure, after: Measure): PointBefore[] => {
  const periods = new Set([...before.points, ...after.points].map(({ on }) => on));
  return [...periods]
    .map((on) => ({ on, point: pointOn(before, on) }))
    .filter(({ on, point }) => JSON.stringify(point) !== JSON.stringify(pointOn(after, on)));
};

/** Puts periods back as they were; others stay as they are by now. */
export const putPointsBack = (team: Team, id: string, was: readonly PointBefore[], change: Change): Team =>
  changeMeasure(team, id, change, (measure) => {
    const touched = new Set(was.map(({ on }) => on));
    const others = measure.points.filter(({ on }) => !touched.has(on));
    return {
      ...measure,
      points: withPoints(
        others,
        was.flatMap(({ point }) => point ?? []),
      ),
    };
  });

// === When

/** A period that is to be measured, and since when it can be. */
export interface DuePeriod {
  readonly on: CalendarDate;
  /** The day after it ends. */
  readonly from: CalendarDate;
}

/**
 * The first period that is not measured yet: after the newest measurement, at the earliest the one in which the measure was
 * made. Of days, which are measured when they are, one in each week is enough.
 */
export const nextPeriodOf = ({ every, points, createdAt }: Measure): DuePeriod => {
  const rhythm = every === 'day' ? 'week' : every;
  const began = periodOf(rhythm, dateInNorway(createdAt));
  const newest = points.at(-1)?.on;
  const on = newest !== undefined && newest >= began ? periodAfter(rhythm, periodOf(rhythm, newest)) : began;
  return { on, from: periodAfter(rhythm, on) };
};

/** Whether a period has ended and was not measured. */
export const isDue = (measure: Measure, today: CalendarDate): boolean => nextPeriodOf(measure).from <= today;

/** The period that somebody who measures today most likely means: the one that has just ended, unless it is measured. Days are measured as they are. */
export const periodToMeasure = (measure: Measure, today: CalendarDate): CalendarDate => {
  const { every } = measure;
  const now = periodOf(every, today);
  const ended = periodBefore(every, now);
  const wants = every !== 'day' && pointOn(measure, now) === undefined && pointOn(measure, ended) === undefined;
  return wants && lastDayOf(every, ended) >= firstDay ? ended : now;
};
