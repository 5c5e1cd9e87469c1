import type { PathwayCase } from './case.ts';
import type { CalendarDate } from './identity.ts';

/** Something in a case that has a date. */
export interface DueInCase {
  readonly kind: 'conversation';
  readonly on: CalendarDate;
}

type Source = (it: PathwayCase) => readonly DueInCase[];

const ofNextConversation: Source = ({ nextConversation }) =>
  nextConversation ? [{ kind: 'conversation', on: nextConversation.on }] : [];

const sources: readonly Source[] = [ofNextConversation];

/** What comes in an open case, or is late, the earliest first. */
export const dueInCase = (it: PathwayCase): DueInCase[] =>
  it.closedAt
    ? []
    : sources
        .flatMap((source) => source(it))
        .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
