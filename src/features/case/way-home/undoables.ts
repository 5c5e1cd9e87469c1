import { z } from 'zod';
import type { PathwayCase } from '../../../model/case.ts';
import { HphEvent, HphPathway } from '../../../model/case-hph.ts';
import { currentPathway, pathwaysOf } from '../../../model/hph.ts';
import type { CalendarDate } from '../../../model/identity.ts';
import { caseUndoable } from '../undoing.ts';
import { hphCard } from './hph-card.ts';
import { eventsCard } from './hph-parts-card.ts';
import { putDatesBack, putEventBack, putPathwayBack } from './rules.ts';

/** The version of a part of the pathway under way: what belongs to an earlier one has been changed since. */
const within = (it: PathwayCase, version: number): string => `${pathwaysOf(it).length} ${version}`;

interface Removed {
  readonly pathway: HphPathway;
  /** When the one before it had ended. */
  readonly endedOn?: CalendarDate | undefined;
}

export const pathwayRemoved = caseUndoable<Removed>({
  kind: 'hphPathway',
  was: z.object({ pathway: HphPathway, endedOn: HphPathway.shape.endedOn }),
  before: (it) => {
    const [pathway, earlier] = pathwaysOf(it).toReversed();
    return pathway && { pathway, endedOn: earlier?.endedOn };
  },
  version: (it) => pathwaysOf(it).length,
  restore: (it, { pathway, endedOn }, _, act) => putPathwayBack(it, pathway, endedOn, act),
  done: 'hph.undone.pathway',
  card: (turn, it) => hphCard(turn, it),
});

export const datesReplaced = caseUndoable({
  kind: 'hphDates',
  was: HphPathway.pick({ discharge: true, homecoming: true, homecomingSetAt: true }),
  before: (it) => {
    const { discharge, homecoming, homecomingSetAt } = currentPathway(it) ?? {};
    return discharge === undefined && homecoming === undefined ? undefined : { discharge, homecoming, homecomingSetAt };
  },
  version: (it) => within(it, currentPathway(it)?.datesVersion ?? 0),
  restore: (it, dates, _, act) => putDatesBack(it, dates, act),
  done: 'hph.undone.dates',
  card: (turn, it) => hphCard(turn, it),
});

const eventIn = (it: PathwayCase, id: string) => currentPathway(it)?.events.find((event) => event.id === id);

/** HPH4 or HPH6, taken away or written over. */
export const eventReplaced = caseUndoable({
  kind: 'hphEvent',
  was: z.object({ at: z.number(), event: HphEvent }),
  before: (it, id) => {
    const event = eventIn(it, id);
    return event && { at: currentPathway(it)?.events.indexOf(event) ?? 0, event };
  },
  version: (it, id) => within(it, eventIn(it, id)?.version ?? 0),
  restore: (it, { at, event }, _, act) => putEventBack(it, event, at, act),
  done: 'hph.undone.event',
  card: (turn, it, id) => {
    const event = eventIn(it, id);
    return event ? eventsCard(turn, it, event.kind) : hphCard(turn, it);
  },
});
