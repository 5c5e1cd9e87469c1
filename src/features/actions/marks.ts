import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Action, Measure } from '../../model/improvement.ts';
import { changeMeasure, currentMeasures, measuresOf } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { findAction, openTest, touched } from './rules.ts';

/** As many days as a chart may have marks on, and as many signs as one of them may have (`Measure.annotations`). */
const mostDays = 40;
const longestMark = 120;

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

const textOn = ({ annotations }: Measure, day: CalendarDate): string | undefined =>
  annotations.find(({ on }) => on === day)?.text;

/** What a chart says of a day with the mark; `undefined` when it says so already, or there is no room. */
const textWith = (measure: Measure, on: CalendarDate, text: string): string | undefined => {
  const before = textOn(measure, on);
  if (before === undefined) return measure.annotations.length < mostDays ? text : undefined;
  const together = `${before}; ${text}`;
  return before.includes(text) || together.length > longestMark ? undefined : together;
};

/** The measures whose charts a mark is missing on. */
export const unmarked = (team: Pick<Team, 'measures'>, action: Action, wording: Wording): readonly Measure[] => {
  const mark = markOf(action);
  if (!mark) return [];
  return measuresFor(team, action).filter((measure) => textWith(measure, mark.on, wording(mark)) !== undefined);
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
    (before, measure) => withText(before, measure.id, mark.on, textWith(measure, mark.on, wording(mark)), now),
    touched(team, id, now),
  );
};

const withText = (team: Team, id: string, on: CalendarDate, text: string | undefined, now: Instant): Team =>
  changeMeasure(team, id, { now }, (measure) => {
    const others = measure.annotations.filter((one) => one.on !== on);
    const annotations = text === undefined ? others : [...others, { on, text }];
    return { ...measure, annotations: annotations.toSorted((one, other) => (one.on < other.on ? -1 : 1)) };
  });

// === Taking back

/** What was put on a chart, and what it said of that day before. */
export interface Marked {
  readonly measure: string;
  readonly on: CalendarDate;
  readonly text: string;
  readonly before?: string | undefined;
}

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
      (before, { measure, on, before: text }) => withText(before, measure, on, text, now),
      touched(team, action, now),
    );
