import { builtInPeriods } from '../../model/built-in.ts';
import { addDays, dateInNorway } from '../../model/calendar.ts';
import type { PathwayCase } from '../../model/case.ts';
import { type Changed, readChart, unaskedChange } from '../../model/chart-reading.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Measure } from '../../model/improvement.ts';
import { currentMeasures } from '../../model/measures.ts';
import { beatsBetween, nextBeat, type Rhythm } from '../../model/rhythm.ts';
import { type Scheduled, scheduled } from '../../model/scheduling.ts';
import type { Team } from '../../model/team.ts';

/** The first Tuesday of each month. */
const tuesday = 2;
const monthly = (team: Team): Rhythm => ({ weekday: tuesday, every: 'monthly', from: dateInNorway(team.createdAt) });

const fillsItself = ({ builtIn }: Pick<Measure, 'builtIn'>): boolean => builtIn !== undefined;

/** When the charts of measures that nobody enters are looked through, each month. */
export const lookDates = (team: Team, until: Instant): Scheduled<object>[] =>
  currentMeasures(team).some(fillsItself)
    ? beatsBetween(monthly(team), daysBefore(until, 45), until).flatMap(({ date, day, at }) =>
        scheduled(`charts@${date}`, { day, at }, addDays(day, 20), {}),
      )
    : [];

export const nextLookAt = (team: Team, after: Instant): Instant | undefined =>
  currentMeasures(team).some(fillsItself) ? nextBeat(monthly(team), after).at : undefined;

/** A measure that fills itself, and the change its chart shows since the last look. */
export interface NewChange {
  readonly measure: Measure;
  readonly change: Changed;
}

/** The day of the look before the newest one. */
const lookBefore = (team: Team, today: CalendarDate): CalendarDate =>
  beatsBetween(monthly(team), `${addDays(today, -75)}T00:00:00Z`, `${today}T23:00:00Z`).at(-2)?.day ??
  addDays(today, -31);

const daysBefore = (until: Instant, days: number): Instant => `${addDays(dateInNorway(until), -days)}T00:00:00Z`;

/** What has come to be seen since the last look: what was seen then has been told. */
export const newChanges = (team: Team, cases: readonly PathwayCase[], today: CalendarDate): NewChange[] =>
  currentMeasures(team).flatMap((measure) => {
    const change = changeOn(measure, cases, today);
    return change && !changeOn(measure, cases, lookBefore(team, today)) ? [{ measure, change }] : [];
  });

const changeOn = (measure: Measure, cases: readonly PathwayCase[], day: CalendarDate): Changed | undefined =>
  measure.builtIn &&
  unaskedChange(readChart(builtInPeriods(measure.builtIn, cases, undefined, day), measure), measure.asked);
