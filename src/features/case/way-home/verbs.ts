import { z } from 'zod';
import type { Showing } from '../../../dialog/form.ts';
import type { Handlers } from '../../../dialog/handler.ts';
import { idOfMade } from '../../../dialog/made.ts';
import { page } from '../../../dialog/reading.ts';
import type { Reply } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { HphCheckpoint, HphEventKind, type HphPathway } from '../../../model/case-hph.ts';
import { currentPathway, pathwaysOf } from '../../../model/hph.ts';
import { Refusal } from '../../../model/refusal.ts';
import { caseCard } from '../case-card.ts';
import { actOf, type CaseTurn, caseForm, casePress, changeCase, checkpointName, look, presentCase } from '../parts.ts';
import { takeAwayInCase } from '../undoing.ts';
import { datesFields, datesNews, hphCard, hphDatesForm } from './hph-card.ts';
import { checkpointCard, doneFields, eventFields, eventForm, eventsCard } from './hph-parts-card.ts';
import {
  answerCheckpoint,
  changeDates,
  type EnteredAnswer,
  type HphDates,
  recordEvent,
  removeEvent,
  removePathway,
  startPathway,
} from './rules.ts';

import { datesReplaced, eventReplaced, pathwayRemoved } from './undoables.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'hph.show': 'case/way-home';
    'hph.new': 'case/way-home';
    'hph.start': 'case/way-home';
    'hph.dates': 'case/way-home';
    'hph.saveDates': 'case/way-home';
    'hph.remove': 'case/way-home';
    'hph.checkpoint': 'case/way-home';
    'hph.done': 'case/way-home';
    'hph.notRelevant': 'case/way-home';
    'hph.reopen': 'case/way-home';
    'hph.events': 'case/way-home';
    'hph.event': 'case/way-home';
    'hph.saveEvent': 'case/way-home';
    'hph.removeEvent': 'case/way-home';
  }
}

const number = z.coerce.number().int().min(1);
const ofCheckpoint = z.object({ checkpoint: HphCheckpoint, pathway: number });
const ofEvent = z.object({ kind: HphEventKind, pathway: number, event: z.string().max(40).optional() });
const someEvent = ofEvent.partial({ pathway: true });

type OfCheckpoint = z.infer<typeof ofCheckpoint>;
type SomeEvent = z.infer<typeof someEvent>;

const nothing = z.object({});

/** Nothing is changed in a closed case; what there is can be looked at. What was entered already is kept in any case. */
const whileOpen = (turn: CaseTurn, it: PathwayCase, { entered }: Showing, reply: () => Reply): Reply =>
  it.closedAt && !entered ? hphCard(turn, it, { problem: closed(turn, it) }) : reply();

const closed = ({ t }: CaseTurn, { code }: PathwayCase): string => t('refusals.caseClosed', { code });

/** Something of the pathway under way; if that is over by now, or the case closed, the pathway as it is. */
const onPathway = (
  turn: CaseTurn,
  it: PathwayCase,
  wanted: number | undefined,
  reply: (pathway: HphPathway) => Reply,
): Reply => {
  if (it.closedAt) return hphCard(turn, it, { problem: closed(turn, it) });
  const pathway = currentPathway(it);
  return pathway && underWay(it, wanted) === pathwaysOf(it).length ? reply(pathway) : hphCard(turn, it);
};

/** The number of the pathway that is meant: the one under way, when none is named. */
const underWay = (it: PathwayCase, wanted: number | undefined): number => wanted ?? pathwaysOf(it).length;

const checkpoints = {
  about: ofCheckpoint,
  version: (it: PathwayCase, { checkpoint }: OfCheckpoint) => currentPathway(it)?.answers[checkpoint]?.version ?? 0,
  card: (turn: CaseTurn, it: PathwayCase, { checkpoint, pathway: wanted }: OfCheckpoint, showing: Showing) =>
    onPathway(turn, it, wanted, (pathway) => checkpointCard(turn, it, pathway, checkpoint, showing)),
};

const answer = async (
  turn: CaseTurn,
  { checkpoint, pathway }: OfCheckpoint,
  news: 'done' | 'notRelevant' | 'reopened',
  entered: EnteredAnswer,
): Promise<Reply> => {
  const it = await changeCase(turn, (before) =>
    answerCheckpoint(before, pathway, checkpoint, entered, turn.today, actOf(turn)),
  );
  return hphCard(turn, it, { news: turn.t(`hph.news.${news}`, { checkpoint: checkpointName(turn, checkpoint) }) });
};

/** A form sent as it stood saves nothing. @throws Refusal `hphDatesMissing` */
const requireSomeDate = ({ discharge, homecoming }: HphDates): void => {
  if (discharge === undefined && homecoming === undefined) throw new Refusal('hphDatesMissing');
};

const eventIn = (it: PathwayCase, wanted: string | undefined) =>
  currentPathway(it)?.events.find(({ id }) => id === wanted);

const events = {
  about: ofEvent,
  asking: someEvent,
  version: (it: PathwayCase, { event }: SomeEvent) => eventIn(it, event)?.version ?? 0,
  card: (turn: CaseTurn, it: PathwayCase, { kind, pathway, event }: SomeEvent, showing: Showing) =>
    onPathway(turn, it, pathway, () => {
      const found = eventIn(it, event);
      return event !== undefined && !found ? eventsCard(turn, it, kind) : eventForm(turn, it, kind, found, showing);
    }),
};

/** Home from hospital: the HPH checklist of one user, pathway after pathway (DOMAIN §6). */
export const hphHandlers = {
  'hph.show': look('case.work', z.object({ pathway: number.optional() }), hphCard),
  ...caseForm(
    { ask: 'hph.new', save: 'hph.start' },
    {
      about: nothing,
      fields: datesFields,
      blame: { homecomingFirst: 'homecoming', beforeHomecoming: 'homecoming', hphDatesMissing: 'discharge' },
      version: (it) => currentPathway(it)?.datesVersion ?? 0,
      card: (turn, it, _, showing) =>
        showing.stale ? hphCard(turn, it) : whileOpen(turn, it, showing, () => hphDatesForm(turn, it, 'new', showing)),
      save: async (turn, dates) => {
        requireSomeDate(dates);
        const it = await changeCase(turn, (before) => startPathway(before, dates, turn.today, actOf(turn)));
        return hphCard(turn, it, { news: datesNews(turn, it) });
      },
    },
  ),
  ...caseForm(
    { ask: 'hph.dates', save: 'hph.saveDates' },
    {
      about: z.object({ pathway: number }),
      asking: z.object({ pathway: number.optional() }),
      fields: datesFields,
      blame: { homecomingFirst: 'homecoming', beforeHomecoming: 'homecoming', hphDatesMissing: 'discharge' },
      version: (it) => currentPathway(it)?.datesVersion ?? 0,
      card: (turn, it, { pathway }, showing) =>
        currentPathway(it)
          ? onPathway(turn, it, pathway, () => hphDatesForm(turn, it, 'change', showing))
          : whileOpen(turn, it, showing, () => hphDatesForm(turn, it, 'new', showing)),
      save: async (turn, { pathway, ...dates }) => {
        const { discharge, homecoming } = currentPathway(presentCase(turn)) ?? {};
        if (discharge === undefined && homecoming === undefined) requireSomeDate(dates);
        const set = (it: PathwayCase) => changeDates(it, pathway, dates, actOf(turn));
        return takeAwayInCase(turn, datesReplaced, '', set, (it) => hphCard(turn, it, { news: datesNews(turn, it) }));
      },
    },
  ),
  'hph.remove': casePress({
    about: z.object({ pathway: number }),
    fields: nothing,
    card: (turn, it) => hphCard(turn, it),
    save: async (turn, { pathway }) => {
      const remove = (it: PathwayCase) => removePathway(it, pathway, actOf(turn));
      const news = turn.t('hph.news.pathwayRemoved');
      return takeAwayInCase(turn, pathwayRemoved, '', remove, (it) => caseCard(turn, it, { news }));
    },
  }),
  ...caseForm(
    { ask: 'hph.checkpoint', save: 'hph.done' },
    {
      ...checkpoints,
      fields: doneFields,
      blame: { dayNotCome: 'on', beforeHomecoming: 'on' },
      save: (turn, { on, ...which }) => answer(turn, which, 'done', { state: 'done', on: on ?? turn.today }),
    },
  ),
  'hph.notRelevant': casePress({
    ...checkpoints,
    fields: nothing,
    save: (turn, which) => answer(turn, which, 'notRelevant', { state: 'notRelevant' }),
  }),
  'hph.reopen': casePress({
    ...checkpoints,
    fields: nothing,
    save: (turn, which) => answer(turn, which, 'reopened', { state: 'open' }),
  }),
  'hph.events': look(
    'case.work',
    z.object({ kind: HphEventKind, page, pathway: number.optional() }),
    (turn, it, { kind, ...view }) => (currentPathway(it) ? eventsCard(turn, it, kind, view) : hphCard(turn, it)),
  ),
  ...caseForm(
    { ask: 'hph.event', save: 'hph.saveEvent' },
    {
      ...events,
      fields: eventFields,
      blame: { dayNotCome: 'on' },
      save: async (turn, { kind, pathway, event, on = turn.today, cause, note }) => {
        const entered = { kind, on, cause: kind === 'hph4' ? cause : undefined, note };
        const which = event === undefined ? { made: idOfMade(turn, 'hphEvent') } : { event };
        const record = (it: PathwayCase) => recordEvent(it, pathway, which, entered, turn.today, actOf(turn));
        const news = turn.t('hph.news.event');
        return takeAwayInCase(turn, eventReplaced, event ?? '', record, (it) => eventsCard(turn, it, kind, { news }));
      },
    },
  ),
  'hph.removeEvent': casePress({
    ...events,
    fields: nothing,
    save: async (turn, { kind, pathway, event = '' }) => {
      const remove = (it: PathwayCase) => removeEvent(it, pathway, event, actOf(turn));
      const news = turn.t('hph.news.removed');
      return takeAwayInCase(turn, eventReplaced, event, remove, (it) => eventsCard(turn, it, kind, { news }));
    },
  }),
} satisfies Handlers;
