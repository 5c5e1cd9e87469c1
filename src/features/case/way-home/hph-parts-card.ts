import { z } from 'zod';
import type { Button, Choice, Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { pageAt } from '../../../dialog/pager.ts';
import { optional, reading } from '../../../dialog/reading.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { formatDate } from '../../../language/format.ts';
import { parseDate } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import {
  HphCause,
  type HphCheckpoint,
  type HphEvent,
  type HphEventKind,
  type HphPathway,
} from '../../../model/case-hph.ts';
import { eventsOf, hphAnswer, pathwaysOf } from '../../../model/hph.ts';
import { aboutCase, checkpointName } from '../parts.ts';
import { checkpointState, toPathway } from './hph-card.ts';
import { fittingNote } from './rules.ts';

/** Data of `cards/case/hph-checkpoint.json`: one checkpoint, to be answered. */
interface HphCheckpointCard extends Frame {
  readonly what: string;
  readonly state: string;
  /** The day it was done, or today. */
  readonly on: string;
}

/** Data of `cards/case/hph-events.json`: every HPH4 or HPH6 of a pathway, the newest first. */
interface HphEventsCard extends Frame {
  readonly what: string;
  readonly rows: readonly {
    readonly title: string;
    readonly note: string;
    /** Not in a pathway that is history. */
    readonly pressable: boolean;
    readonly data: Button['data'];
  }[];
}

/** Data of `cards/case/hph-event.json`: one HPH4 or HPH6 to write down or to change. */
interface HphEventCard extends Frame {
  readonly on: string;
  readonly cause: string;
  /** What may have led to HPH4; none for HPH6. */
  readonly causes: readonly Choice[];
  readonly note: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/hph-checkpoint': HphCheckpointCard;
    readonly 'case/hph-events': HphEventsCard;
    readonly 'case/hph-event': HphEventCard;
  }
}

/** As many as fit into a card of 20 KB when each note is as long as it may be. */
const eventsPerPage = 7;

/** One checkpoint of the pathway under way, to be answered. */
export const checkpointCard = (
  voice: Voice,
  it: PathwayCase,
  pathway: HphPathway,
  checkpoint: HphCheckpoint,
  showing: Showing = {},
): Reply => {
  const { t, today } = voice;
  const about = { checkpoint, pathway: pathwaysOf(it).length };
  const answer = hphAnswer(pathway, checkpoint);
  const press = (what: 'notRelevant' | 'reopen'): Button => ({
    title: t(`hph.press.${what}`),
    data: { do: `hph.${what}`, ...about },
  });
  const data: HphCheckpointCard = {
    kicker: t('hph.summary', { code: it.code }),
    title: checkpointName(voice, checkpoint),
    what: t(`hph.checkpoints.${checkpoint}.what`),
    state: checkpointState(voice, pathway, checkpoint),
    on: valueIn(showing, 'on', answer?.state === 'done' ? answer.on : undefined) || today,
    buttons: [
      { title: t('cards.hph-checkpoint.done'), data: { do: 'hph.done', ...about }, sends: true },
      ...(answer?.state === 'notRelevant' ? [] : [press('notRelevant')]),
      ...(answer ? [press('reopen')] : []),
    ],
    cancel: toPathway(voice).data,
  };
  return show('case/hph-checkpoint', data, t('hph.summary', { code: it.code }), aboutCase(it));
};

/** The day that is entered; today when it was left empty. */
const day = optional(parseDate);

/** What is entered when a checkpoint is done. */
export const doneFields = z.object({ on: day });

export interface EventsView {
  readonly news?: string;
  /** From 1, the newest events. */
  readonly page?: number | undefined;
  /** Which pathway of the case, from 1; the one under way without. */
  readonly pathway?: number | undefined;
}

/** Every HPH4 or HPH6 of a pathway, the newest first. What is history, or closed, is there to be read. */
export const eventsCard = (voice: Voice, it: PathwayCase, kind: HphEventKind, view: EventsView = {}): Reply => {
  const { t } = voice;
  const all = pathwaysOf(it);
  const number = Math.min(view.pathway ?? all.length, all.length);
  const isOpen = number === all.length && !it.closedAt;
  const pathway = all[number - 1];
  const events = pathway ? eventsOf(pathway, kind).reverse() : [];
  const page = pageAt(events, view.page, eventsPerPage);
  const turnTo = (other: number): Button => ({
    title: t(other > page.number ? 'hph.press.older' : 'hph.press.newer'),
    data: { do: 'hph.events', kind, pathway: number, page: other },
  });
  const data: HphEventsCard = {
    kicker: t('hph.summary', { code: it.code }),
    title: checkpointName(voice, kind),
    news: view.news ?? '',
    what: t(`hph.checkpoints.${kind}.what`),
    rows: page.shown.map((event) => rowOf(voice, event, isOpen)),
    buttons: [
      ...(isOpen ? [{ title: t('hph.press.newEvent'), data: { do: 'hph.event', kind } } satisfies Button] : []),
      ...page.others.toReversed().map(turnTo),
      { title: t('hph.press.toPathway'), data: { do: 'hph.show', pathway: number } },
    ],
  };
  return show('case/hph-events', data, t('hph.summary', { code: it.code }), aboutCase(it));
};

const rowOf = (
  { t, language }: Voice,
  { id, kind, on, cause, note }: HphEvent,
  pressable: boolean,
): HphEventsCard['rows'][number] => {
  const date = formatDate(language, on);
  return {
    title: cause === undefined ? date : t('hph.event', { date, cause: t(`hph.causes.${cause}`) }),
    note,
    pressable,
    data: { do: 'hph.event', kind, event: id },
  };
};

/** One HPH4 or HPH6 to write down, or to change. */
export const eventForm = (
  voice: Voice,
  it: PathwayCase,
  kind: HphEventKind,
  event: HphEvent | undefined,
  showing: Showing = {},
): Reply => {
  const { t, today } = voice;
  const about = { kind, pathway: pathwaysOf(it).length, ...(event && { event: event.id }) };
  const data: HphEventCard = {
    kicker: t('hph.summary', { code: it.code }),
    title: t(event ? 'hph.eventForm.change' : 'hph.eventForm.new'),
    subtitle: checkpointName(voice, kind),
    on: valueIn(showing, 'on', event?.on) || today,
    cause: valueIn(showing, 'cause', event?.cause),
    causes: kind === 'hph4' ? HphCause.options.map((cause) => ({ title: t(`hph.causes.${cause}`), value: cause })) : [],
    note: valueIn(showing, 'note', event?.note),
    buttons: [
      { title: t('cards.hph-event.save'), data: { do: 'hph.saveEvent', ...about }, sends: true },
      ...(event
        ? [{ title: t('hph.press.removeEvent'), data: { do: 'hph.removeEvent', ...about } } satisfies Button]
        : []),
    ],
    cancel: { do: 'hph.events', kind },
  };
  return show('case/hph-event', data, t('hph.summary', { code: it.code }), aboutCase(it));
};

/** What the form for an event sends. */
export const eventFields = z.object({
  on: day,
  cause: HphCause.optional().catch(undefined),
  note: reading(fittingNote),
});
