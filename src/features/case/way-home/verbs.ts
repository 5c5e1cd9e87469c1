import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../../dialog/handler.ts';
import type { Reply } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { HphCheckpoint, HphEventKind, type HphPathway } from '../../../model/case-hph.ts';
import { logLook } from '../../../model/cases.ts';
import { currentPathway, pathwaysOf } from '../../../model/hph.ts';
import { actOf, changeCase, isOutdated, presentCase } from '../parts.ts';
import { datesNews, enteredDates, hphCard, hphDatesForm, shortName } from './hph-card.ts';
import { checkpointCard, enteredDay, enteredEvent, eventForm, eventsCard } from './hph-parts-card.ts';
import { answerCheckpoint, changeDates, type EnteredAnswer, recordEvent, removeEvent, startPathway } from './rules.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'hph.show': 'case/way-home';
    'hph.new': 'case/way-home';
    'hph.start': 'case/way-home';
    'hph.dates': 'case/way-home';
    'hph.saveDates': 'case/way-home';
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

type CaseTurn = TurnOn<PathwayCase>;
type Entered = Readonly<Record<string, unknown>>;

const number = z.coerce.number().int().min(1);
const ofCheckpoint = z.looseObject({ checkpoint: HphCheckpoint, pathway: number });
const ofEvent = z.looseObject({ kind: HphEventKind, pathway: number, event: z.string().max(20).optional() });

const look = (turn: CaseTurn): Promise<PathwayCase> => changeCase(turn, (it) => logLook(it, actOf(turn)));

/** Home from hospital: the HPH checklist of one user, pathway after pathway (DOMAIN §6). */
export const hphHandlers = {
  'hph.show': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({ pathway: number.optional() }),
    run: async (turn, view) => [hphCard(turn, await look(turn), view)],
  }),
  'hph.new': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => [whileOpen(turn, await look(turn), (it) => hphDatesForm(turn, it, 'new'))],
  }),
  'hph.start': handler({
    on: 'case',
    may: 'case.work',
    input: z.looseObject({}),
    run: async (turn, entered) => {
      const it = await changeCase(turn, (before) =>
        startPathway(before, enteredDates(entered), turn.today, actOf(turn)),
      );
      return [hphCard(turn, it, { message: datesNews(turn, it) })];
    },
    again: (turn, entered, problem) => {
      const it = presentCase(turn);
      const isLate = isOutdated(turn, currentPathway(it)?.datesVersion ?? 0);
      return [isLate ? hphCard(turn, it, { problem }) : hphDatesForm(turn, it, 'new', { entered, problem })];
    },
  }),
  'hph.dates': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => [
      whileOpen(turn, await look(turn), (it) => hphDatesForm(turn, it, currentPathway(it) ? 'change' : 'new')),
    ],
  }),
  'hph.saveDates': handler({
    on: 'case',
    may: 'case.work',
    input: z.looseObject({ pathway: number }),
    run: async (turn, entered) => {
      const it = await changeCase(turn, (before) =>
        changeDates(before, entered.pathway, enteredDates(entered), actOf(turn)),
      );
      return [hphCard(turn, it, { message: datesNews(turn, it) })];
    },
    again: (turn, entered, problem) => [
      ofCurrent(turn, entered, problem, (it, pathway) =>
        hphDatesForm(turn, it, 'change', { entered, problem, outdated: isOutdated(turn, pathway.datesVersion) }),
      ),
    ],
  }),
  'hph.checkpoint': handler({
    on: 'case',
    may: 'case.work',
    input: ofCheckpoint,
    run: async (turn, { checkpoint, pathway: wanted }) => [
      whileOpen(turn, await look(turn), (it) => {
        const pathway = currentPathway(it);
        const isCurrent = pathway && pathwaysOf(it).length === wanted;
        return isCurrent ? checkpointCard(turn, it, pathway, checkpoint) : hphCard(turn, it);
      }),
    ],
  }),
  'hph.done': handler({
    on: 'case',
    may: 'case.work',
    input: ofCheckpoint,
    run: (turn, entered) => answer(turn, entered, 'done', () => ({ state: 'done', on: enteredDay(turn, entered) })),
    again: (turn, entered, problem) => [checkpointAgain(turn, entered, problem)],
  }),
  'hph.notRelevant': handler({
    on: 'case',
    may: 'case.work',
    input: ofCheckpoint,
    run: (turn, entered) => answer(turn, entered, 'notRelevant', () => ({ state: 'notRelevant' })),
    again: (turn, entered, problem) => [checkpointAgain(turn, entered, problem)],
  }),
  'hph.reopen': handler({
    on: 'case',
    may: 'case.work',
    input: ofCheckpoint,
    run: (turn, entered) => answer(turn, entered, 'reopened', () => ({ state: 'open' })),
    again: (turn, entered, problem) => [checkpointAgain(turn, entered, problem)],
  }),
  'hph.events': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({ kind: HphEventKind, page: number.optional(), pathway: number.optional() }),
    run: async (turn, { kind, ...view }) => {
      const it = await look(turn);
      return [currentPathway(it) ? eventsCard(turn, it, kind, view) : hphCard(turn, it)];
    },
  }),
  'hph.event': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({ kind: HphEventKind, event: z.string().max(20).optional() }),
    run: async (turn, { kind, event }) => [
      whilePathway(turn, await look(turn), (it, pathway) => {
        const found = pathway.events.find(({ id }) => id === event);
        if (event !== undefined && !found) return eventsCard(turn, it, kind);
        return eventForm(turn, it, kind, found);
      }),
    ],
  }),
  'hph.saveEvent': handler({
    on: 'case',
    may: 'case.work',
    input: ofEvent,
    run: async (turn, entered) => {
      const { kind, pathway, event } = entered;
      const it = await changeCase(turn, (before) =>
        recordEvent(before, pathway, event, enteredEvent(turn, kind, entered), turn.today, actOf(turn)),
      );
      const message = turn.t('hph.news.event');
      return [whilePathway(turn, it, (now) => eventsCard(turn, now, kind, { message }))];
    },
    again: (turn, entered, problem) => [eventAgain(turn, entered, problem)],
  }),
  'hph.removeEvent': handler({
    on: 'case',
    may: 'case.work',
    input: ofEvent,
    run: async (turn, { kind, pathway, event = '' }) => {
      const it = await changeCase(turn, (before) => removeEvent(before, pathway, event, actOf(turn)));
      const message = turn.t('hph.news.removed');
      return [whilePathway(turn, it, (now) => eventsCard(turn, now, kind, { message }))];
    },
    again: (turn, entered, problem) => [eventAgain(turn, entered, problem)],
  }),
} satisfies Handlers;

/** Nothing is changed in a closed case; what there is can be looked at. */
const whileOpen = (turn: CaseTurn, it: PathwayCase, reply: (it: PathwayCase) => Reply): Reply =>
  it.closedAt ? hphCard(turn, it, { problem: turn.t('refusals.caseClosed', { code: it.code }) }) : reply(it);

const whilePathway = (turn: CaseTurn, it: PathwayCase, reply: (it: PathwayCase, pathway: HphPathway) => Reply): Reply =>
  whileOpen(turn, it, () => {
    const pathway = currentPathway(it);
    return pathway ? reply(it, pathway) : hphCard(turn, it);
  });

/** After a no: what it was about, if it is still about the pathway under way; else the pathway as it is now. */
const ofCurrent = (
  turn: CaseTurn,
  entered: Entered,
  problem: string,
  reply: (it: PathwayCase, pathway: HphPathway) => Reply,
): Reply => {
  const it = presentCase(turn);
  const pathway = currentPathway(it);
  const isCurrent = pathway && Number(entered['pathway']) === pathwaysOf(it).length && !it.closedAt;
  return isCurrent ? reply(it, pathway) : hphCard(turn, it, { problem });
};

const answer = async (
  turn: CaseTurn,
  { checkpoint, pathway }: z.infer<typeof ofCheckpoint>,
  news: 'done' | 'notRelevant' | 'reopened',
  entered: () => EnteredAnswer,
): Promise<Reply[]> => {
  const it = await changeCase(turn, (before) =>
    answerCheckpoint(before, pathway, checkpoint, entered(), turn.today, actOf(turn)),
  );
  return [hphCard(turn, it, { message: turn.t(`hph.news.${news}`, { checkpoint: shortName(checkpoint) }) })];
};

const checkpointAgain = (turn: CaseTurn, entered: Entered, problem: string): Reply =>
  ofCurrent(turn, entered, problem, (it, pathway) => {
    const checkpoint = HphCheckpoint.safeParse(entered['checkpoint']).data;
    if (!checkpoint) return hphCard(turn, it, { problem });
    const outdated = isOutdated(turn, pathway.answers[checkpoint]?.version ?? 0);
    return checkpointCard(turn, it, pathway, checkpoint, { entered, problem, outdated });
  });

const eventAgain = (turn: CaseTurn, entered: Entered, problem: string): Reply =>
  ofCurrent(turn, entered, problem, (it, pathway) => {
    const kind = HphEventKind.safeParse(entered['kind']).data;
    if (!kind) return hphCard(turn, it, { problem });
    const event = pathway.events.find(({ id }) => id === entered['event']);
    if (entered['event'] !== undefined && !event) return eventsCard(turn, it, kind, { problem });
    return eventForm(turn, it, kind, event, { entered, problem, outdated: isOutdated(turn, event?.version ?? 0) });
  });
