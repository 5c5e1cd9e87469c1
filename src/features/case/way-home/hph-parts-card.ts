import type { HphCheckpointCard } from '../../../../cards/hph-checkpoint.ts';
import type { HphEventCard } from '../../../../cards/hph-event.ts';
import type { HphEventsCard } from '../../../../cards/hph-events.ts';
import type { Button } from '../../../dialog/elements.ts';
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
import { type Again, aboutCase, fieldValue, type Words, writtenIn } from '../parts.ts';
import { checkpointState, fullName, shortName } from './hph-card.ts';
import type { EnteredEvent } from './rules.ts';

/** As many as fit into a card of 20 KB when each note is as long as it may be. */
const eventsPerPage = 7;

const toPathway = ({ t }: Words): Button => ({ title: t('hph.press.toPathway'), data: { do: 'hph.show' } });

/** One checkpoint of the pathway under way, to be answered. */
export const checkpointCard = (
  words: Words,
  it: PathwayCase,
  pathway: HphPathway,
  checkpoint: HphCheckpoint,
  again: Again = {},
): Reply => {
  const { t, today } = words;
  const about = { checkpoint, pathway: pathwaysOf(it).length };
  const answer = hphAnswer(pathway, checkpoint);
  const press = (what: 'notRelevant' | 'reopen'): Button => ({
    title: t(`hph.press.${what}`),
    data: { do: `hph.${what}`, ...about },
  });
  const data: HphCheckpointCard = {
    subtitle: t('hph.summary', { code: it.code }),
    title: fullName(words, checkpoint),
    problem: again.problem ?? '',
    what: t(`hph.checkpoints.${checkpoint}.what`),
    state: checkpointState(words, pathway, checkpoint),
    on: fieldValue(again, 'on', answer?.state === 'done' ? answer.on : undefined) || today,
    done: { do: 'hph.done', ...about },
    actions: [
      ...(answer?.state === 'notRelevant' ? [] : [press('notRelevant')]),
      ...(answer ? [press('reopen')] : []),
      toPathway(words),
    ],
  };
  return show('hph-checkpoint', data, t('hph.summary', { code: it.code }), aboutCase(it));
};

export interface EventsView {
  readonly message?: string;
  readonly problem?: string;
  /** From 1, the newest events. */
  readonly page?: number | undefined;
  /** Which pathway of the case, from 1; the one under way without. */
  readonly pathway?: number | undefined;
}

/** Every HPH4 or HPH6 of a pathway, the newest first. What is history, or closed, is there to be read. */
export const eventsCard = (words: Words, it: PathwayCase, kind: HphEventKind, view: EventsView = {}): Reply => {
  const { t } = words;
  const all = pathwaysOf(it);
  const number = Math.min(view.pathway ?? all.length, all.length);
  const isOpen = number === all.length && !it.closedAt;
  const pathway = all[number - 1];
  const events = pathway ? eventsOf(pathway, kind).reverse() : [];
  const pages = Math.max(1, Math.ceil(events.length / eventsPerPage));
  const page = Math.min(view.page ?? 1, pages);
  const turnTo = (what: 'older' | 'newer', other: number): Button[] =>
    other < 1 || other > pages
      ? []
      : [{ title: t(`hph.press.${what}`), data: { do: 'hph.events', kind, pathway: number, page: other } }];
  const data: HphEventsCard = {
    subtitle: t('hph.summary', { code: it.code }),
    title: fullName(words, kind),
    problem: view.problem ?? '',
    message: view.message ?? '',
    what: t(`hph.checkpoints.${kind}.what`),
    rows: events.slice((page - 1) * eventsPerPage, page * eventsPerPage).map((event) => rowOf(words, event, isOpen)),
    actions: [
      ...(isOpen ? [{ title: t('hph.press.newEvent'), data: { do: 'hph.event', kind } } satisfies Button] : []),
      ...turnTo('older', page + 1),
      ...turnTo('newer', page - 1),
      { title: t('hph.press.toPathway'), data: { do: 'hph.show', pathway: number } },
    ],
  };
  return show('hph-events', data, t('hph.summary', { code: it.code }), aboutCase(it));
};

const rowOf = (
  { t, language }: Words,
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
  words: Words,
  it: PathwayCase,
  kind: HphEventKind,
  event: HphEvent | undefined,
  again: Again = {},
): Reply => {
  const { t, today } = words;
  const about = { kind, pathway: pathwaysOf(it).length, ...(event && { event: event.id }) };
  const checkpoint = shortName(kind);
  const data: HphEventCard = {
    subtitle: t('hph.summary', { code: it.code }),
    title: t(event ? 'hph.eventForm.change' : 'hph.eventForm.new', { checkpoint }),
    problem: again.problem ?? '',
    on: fieldValue(again, 'on', event?.on) || today,
    cause: fieldValue(again, 'cause', event?.cause),
    causes: kind === 'hph4' ? HphCause.options.map((cause) => ({ title: t(`hph.causes.${cause}`), value: cause })) : [],
    note: fieldValue(again, 'note', event?.note),
    save: { do: 'hph.saveEvent', ...about },
    actions: [
      ...(event
        ? [{ title: t('hph.press.removeEvent'), data: { do: 'hph.removeEvent', ...about } } satisfies Button]
        : []),
      { title: t('hph.press.back'), data: { do: 'hph.events', kind } },
    ],
  };
  return show('hph-event', data, t('hph.summary', { code: it.code }), aboutCase(it));
};

type Entered = Readonly<Record<string, unknown>>;

/**
 * The day a form sent; today when it was left empty.
 * @throws Refusal `invalidDate`
 */
export const enteredDay = ({ today }: Words, entered: Entered): string => {
  const written = (writtenIn(entered, 'on') ?? '').trim();
  return written === '' ? today : parseDate(written);
};

/**
 * What the form for an event sent.
 * @throws Refusal `invalidDate`
 */
export const enteredEvent = (words: Words, kind: HphEventKind, entered: Entered): EnteredEvent => ({
  kind,
  on: enteredDay(words, entered),
  cause: kind === 'hph4' ? HphCause.safeParse(entered['cause']).data : undefined,
  note: writtenIn(entered, 'note') ?? '',
});
