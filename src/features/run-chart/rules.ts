import { type Changed, type ChartReading, unaskedChange } from '../../model/chart-reading.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Measure } from '../../model/improvement.ts';
import { changeMeasure, findMeasure, requireMeasurable } from '../../model/measures.ts';
import { periodOf } from '../../model/periods.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { tidyLine } from '../../model/written.ts';

export const longestAnnotation = 120;
const mostAnnotations = 40;
const mostSplits = 10;
const mostAsked = 20;

/** When something is done, on which day, and which version of the measure was seen. */
export interface Act {
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly seen?: number | undefined;
}

type Annotation = Measure['annotations'][number];

export const annotationOn = ({ annotations }: Pick<Measure, 'annotations'>, on: CalendarDate): Annotation | undefined =>
  annotations.find((one) => one.on === on);

/** What happened, as it is stored. @throws Refusal `emptyText`, `textTooLong` */
export const readAnnotation = (written: string): string => {
  const text = tidyLine(written, longestAnnotation);
  if (text === '') throw new Refusal('emptyText');
  return text;
};

/**
 * Says what happened on a day, after what has been said of that day before.
 * @throws Refusal `unknownMeasure`, `emptyText`, `textTooLong`, `periodInFuture`, `periodTooOld`, `tooManyAnnotations`
 */
export const annotate = (team: Team, id: string, { on, text }: Annotation, { now, today }: Act): Team => {
  requireMeasurable(on, today);
  return changeMeasure(team, id, { now }, (measure) => withAnnotation(measure, on, readAnnotation(text)));
};

/** A measure with what happened on a day, after what has been said of that day before. @throws Refusal `textTooLong`, `tooManyAnnotations` */
export const withAnnotation = (measure: Measure, on: CalendarDate, text: string): Measure => {
  const before = annotationOn(measure, on)?.text;
  if (before?.includes(text)) return measure;
  const together = before === undefined ? text : readAnnotation(`${before}; ${text}`);
  return putAnnotation(measure, on, together);
};

/** A measure with what it is to say of a day, or with nothing of it. @throws Refusal `tooManyAnnotations` */
export const putAnnotation = (measure: Measure, on: CalendarDate, text: string | undefined): Measure => {
  const others = measure.annotations.filter((one) => one.on !== on);
  if (text !== undefined && others.length >= mostAnnotations)
    throw new Refusal('tooManyAnnotations', { max: mostAnnotations });
  const annotations = text === undefined ? others : [...others, { on, text }];
  return { ...measure, annotations: annotations.sort((one, other) => (one.on < other.on ? -1 : 1)) };
};

/** Words what happened otherwise. @throws Refusal as `annotate`; `outdatedCard` */
export const reword = (team: Team, id: string, { on, text }: Annotation, { now, seen }: Act): Team =>
  changeMeasure(team, id, { now, seen }, (measure) => {
    requireAnnotation(measure, on);
    return putAnnotation(measure, on, readAnnotation(text));
  });

/** Takes away what was said of a day. @throws Refusal `unknownMeasure`, `outdatedCard` */
export const removeAnnotation = (team: Team, id: string, on: CalendarDate, { now, seen }: Act): Team =>
  changeMeasure(team, id, { now, seen }, (measure) => {
    requireAnnotation(measure, on);
    return putAnnotation(measure, on, undefined);
  });

const requireAnnotation = (measure: Measure, on: CalendarDate): void => {
  if (!annotationOn(measure, on)) throw new Refusal('outdatedCard');
};

/** Puts back what had been said of a day. @throws Refusal `unknownMeasure`, `tooManyAnnotations` */
export const putAnnotationBack = (team: Team, id: string, { on, text }: Annotation, now: Instant): Team =>
  changeMeasure(team, id, { now }, (measure) => putAnnotation(measure, on, text));

// === What the chart asks

/** The change that a team has not been asked about, of a measure whose chart is read so. */
export const questionOf = ({ asked, endedAt }: Measure, reading: ChartReading): Changed | undefined =>
  endedAt === undefined ? unaskedChange(reading, asked) : undefined;

/** Notes that a team has been asked what happened, with what it said: «Vet ikke ennå» is an answer, too. @throws Refusal as `annotate` */
export const answerQuestion = (
  team: Team,
  id: string,
  { since, text }: { readonly since: CalendarDate; readonly text: string | undefined },
  { now }: Act,
): Team =>
  changeMeasure(team, id, { now }, (measure) => {
    const said = text === undefined ? measure : withAnnotation(measure, since, readAnnotation(text));
    const others = measure.asked.filter((one) => one.since !== since);
    const isAnswered = text !== undefined || measure.asked.some((one) => one.since === since && one.answered);
    return { ...said, asked: [...others, { since, at: now, answered: isAnswered }].slice(-mostAsked) };
  });

/**
 * From when a new median may be suggested: a change that goes on and has been explained. Los never splits by itself.
 */
export const suggestedSplit = (
  { asked, splits, annotations }: Measure,
  { verdict, periods }: ChartReading,
): CalendarDate | undefined => {
  if (verdict.kind !== 'changed' || verdict.until !== undefined || verdict.run === undefined) return undefined;
  const { since } = verdict;
  const isExplained =
    asked.some((one) => one.since === since && one.answered) || annotations.some(({ on }) => on === since);
  const isFirst = periods.find(({ value }) => value)?.on === since;
  return isExplained && !isFirst && !splits.includes(since) ? since : undefined;
};

// === Baseline and parts

export type ChartSettings = Pick<Measure, 'frozenAt' | 'splits'>;

export const settingsOf = ({ frozenAt, splits }: Measure): ChartSettings => ({ frozenAt, splits });

/** Calls the periods up to one the baseline, whose median holds on; `undefined` lets the median be of all again. @throws Refusal as `changeMeasure` */
export const freezeAt = (team: Team, id: string, on: CalendarDate | undefined, { now, seen }: Act): Team =>
  changeMeasure(team, id, { now, seen }, ({ frozenAt, ...measure }) =>
    on === undefined ? measure : { ...measure, frozenAt: periodOf(measure.every, on) },
  );

/** Starts a new median from a period on. @throws Refusal as `changeMeasure`; `tooManySplits` */
export const splitFrom = (team: Team, id: string, on: CalendarDate, { now, seen }: Act): Team =>
  changeMeasure(team, id, { now, seen }, (measure) => {
    const from = periodOf(measure.every, on);
    if (measure.splits.includes(from)) return measure;
    if (measure.splits.length >= mostSplits) throw new Refusal('tooManySplits', { max: mostSplits });
    return { ...measure, splits: [...measure.splits, from].sort() };
  });

/** Puts two parts together again. @throws Refusal as `changeMeasure` */
export const joinAt = (team: Team, id: string, on: CalendarDate, { now, seen }: Act): Team =>
  changeMeasure(team, id, { now, seen }, (measure) => ({
    ...measure,
    splits: measure.splits.filter((from) => from !== on),
  }));

/** Puts baseline and parts back as they were. @throws Refusal as `changeMeasure` */
export const putSettingsBack = (team: Team, id: string, { frozenAt, splits }: ChartSettings, now: Instant): Team =>
  changeMeasure(team, id, { now }, ({ frozenAt: _, ...measure }) => ({
    ...measure,
    splits,
    ...(frozenAt !== undefined && { frozenAt }),
  }));

/** Tells states of baseline and parts apart. */
export const settingsVersion = (team: Team, id: string): string => {
  const { frozenAt = '', splits } = findMeasure(team, id);
  return [frozenAt, ...splits].join(' ');
};
