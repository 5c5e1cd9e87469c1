import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Action, Measure } from '../../model/improvement.ts';
import { changeMeasure, currentMeasures, measuresOf } from '../../model/measures.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { annotationOn, putAnnotation, withAnnotation } from '../run-chart/index.ts';
import { findAction, openTest, touched } from './rules.ts';

/** The day an action is marked on the charts of its goal: when it began to be tried, or was kept. */
export interface Mark {
  readonly on: CalendarDate;
  readonly what: 'tried' | 'kept';
}

/** What a mark says on a chart. */
export type Wording = (mark: Mark) => string;

/** What there is to mark now. */
export const markOf = (action: Action): Mark | undefined => {
  if (action.state === 'kept') return { on: action.since, what: 'kept' };
  const test = openTest(action);
  return test && { on: test.startedOn, what: 'tried' };
};

/** The measures of an action's goal that are still measured: their charts show whether it helps. */
export const measuresFor = (team: Pick<Team, 'measures'>, { goal }: Action): readonly Measure[] =>
  goal === undefined ? [] : currentMeasures({ measures: [...measuresOf(team, goal)] });

/** A measure with the mark; the same one when it is there, or there is no room for it. */
const withMark = (measure: Measure, { on }: Mark, text: string): Measure => {
  try {
    return withAnnotation(measure, on, text);
  } catch (error) {
    if (error instanceof Refusal) return measure;
    throw error;
  }
};

/** The measures whose charts a mark is missing on. */
export const unmarked = (team: Pick<Team, 'measures'>, action: Action, wording: Wording): readonly Measure[] => {
  const mark = markOf(action);
  if (!mark) return [];
  return measuresFor(team, action).filter((measure) => withMark(measure, mark, wording(mark)) !== measure);
};

/**
 * Marks an action on the charts of its goal, on each once, after what has been said of that day before. It counts as a
 * change of the action: what was decided before it can be taken back no more. @throws Refusal `unknownTeamAction`
 */
export const markOnCharts = (team: Team, id: string, wording: Wording, now: Instant): Team => {
  const action = findAction(team, id);
  const mark = markOf(action);
  const missing = unmarked(team, action, wording);
  if (!mark || missing.length === 0) return team;
  return missing.reduce(
    (body, measure) => changeMeasure(body, measure.id, { now }, (one) => withMark(one, mark, wording(mark))),
    touched(team, id, now),
  );
};

// === Taking back

/** What was put on a chart, and what it said of that day before. */
export interface Marked {
  readonly measure: string;
  readonly on: CalendarDate;
  readonly text: string;
  readonly before?: string | undefined;
}

const textOn = (measure: Measure, on: CalendarDate): string | undefined => annotationOn(measure, on)?.text;

/** What a change has put on the charts. */
export const markedBy = (before: Team, after: Team): readonly Marked[] =>
  after.measures.flatMap((measure, at) => {
    const was = before.measures[at];
    const added = was && measure.annotations.find(({ on, text }) => textOn(was, on) !== text);
    return added ? [{ measure: measure.id, ...added, before: textOn(was, added.on) }] : [];
  });

/** Takes a mark off the charts again, where it stands as it was put. @throws Refusal `unknownTeamAction` */
export const takeMarkOff = (team: Team, action: string, marked: readonly Marked[], now: Instant): Team =>
  marked
    .filter(({ measure, on, text }) => team.measures.some((one) => one.id === measure && textOn(one, on) === text))
    .reduce(
      (body, { measure, on, before }) => changeMeasure(body, measure, { now }, (one) => putAnnotation(one, on, before)),
      touched(team, action, now),
    );
