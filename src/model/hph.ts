import { addDays, dateInNorway, daysBetween } from './calendar.ts';
import type { PathwayCase } from './case.ts';
import { type HphAnswer, HphCheckpoint, type HphEvent, type HphEventKind, type HphPathway } from './case-hph.ts';
import type { CalendarDate } from './identity.ts';

/** The source's order (DOMAIN §6). The daily work, which stands there too, is no checkpoint: there is nothing to answer. */
export const hphOrder = ['hph0', 'hph1', 'hph2', 'hph3', 'hph5', 'hph4', 'hph6'] as const;

/** The checkpoints with a time limit, in days after the homecoming; weekends and holidays count. */
const daysAfterHomecoming = { hph2: 3, hph5: 28 } as const;
export type DatedCheckpoint = keyof typeof daysAfterHomecoming;
export const datedCheckpoints: readonly DatedCheckpoint[] = ['hph2', 'hph5'];

export const isDated = (checkpoint: HphCheckpoint): checkpoint is DatedCheckpoint => checkpoint in daysAfterHomecoming;

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
