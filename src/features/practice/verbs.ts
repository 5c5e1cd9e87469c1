import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { type Entered, page, required } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import type { ChecklistItem } from '../../model/case.ts';
import { checklistOf } from '../../model/checklist-editing.ts';
import { answerPractice, nextItem, startPractice, stopPractice } from '../../model/practice.ts';
import { ListKind, PracticeAnswer, type Team, type WalkThrough } from '../../model/team.ts';
import { coordinationChecklist as proposal } from '../case/index.ts';
import { hphCheckpoints } from './hph.ts';
import {
  askAgain,
  askStop,
  finishedOverview,
  listsCard,
  practiceCard,
  practiceItemCard,
  practiceOverview,
  roundCard,
} from './practice-cards.ts';
import { walkThroughStopped } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'practice.choose': 'practice';
    'practice.start': 'practice';
    'practice.again': 'practice';
    'practice.stop': 'practice';
    'practice.stopNow': 'practice';
    'practice.answer': 'practice';
    'practice.item': 'practice';
    'practice.result': 'practice';
    'practice.show': 'practice';
  }
}

const whichList = z.object({ list: ListKind.default('coordination') });
const oneRound = z.object({ round: z.string() });
/** From the result one comes back to it. */
const comingFrom = z.object({ from: z.literal('result').optional() });
/** On older cards an item is chosen from a list, or not. */
const oneItem = z.object({ ...oneRound.shape, ...comingFrom.shape, item: required('nothingChosen') });
const oneAnswer = z.object({ ...oneRound.shape, ...comingFrom.shape, item: z.string(), answer: PracticeAnswer });

/** The team walks through a list for its own practice, one item at a time, without any case. */
export const practiceHandlers = {
  'practice.choose': handler({
    on: 'team',
    may: 'practice.walk',
    input: z.object({}),
    run: (turn) => [listsCard(turn, turn.target.body, 'practice.start')],
  }),
  'practice.start': handler({
    on: 'team',
    may: 'practice.walk',
    once: true,
    input: whichList,
    run: async (turn, { list }) => {
      const id = idOfMade(turn, 'walkThrough');
      const { body, answer: begun } = await turn.change((team) => ({
        body: startPractice(team, { id, list, items: itemsToWalk(team, list) }, turn.now),
        answer: list,
      }));
      return [practiceCard(turn, body, begun)];
    },
  }),
  'practice.again': handler({
    on: 'team',
    may: 'practice.walk',
    input: whichList,
    run: (turn, { list }) => [askAgain(turn, turn.target.body, list)],
  }),
  'practice.stop': handler({
    on: 'team',
    may: 'practice.walk',
    input: whichList,
    run: (turn, { list }) => [askStop(turn, turn.target.body, list)],
  }),
  'practice.stopNow': handler({
    on: 'team',
    may: 'practice.walk',
    input: z.object({ list: ListKind, round: z.string() }),
    run: async (turn, { list, round }) => {
      const stop = (team: Team) => stopPractice(team, round, turn.seen);
      return [await takeAway(turn, walkThroughStopped, round, stop, (team) => practiceOverview(turn, team, list))];
    },
    again: (turn, entered) => [practiceOverview(turn, turn.target.body, listIn(entered))],
  }),
  'practice.answer': handler({
    on: 'team',
    may: 'practice.walk',
    once: true,
    input: oneAnswer,
    run: async (turn, { from, ...given }) => {
      const { body } = await turn.change((team) => ({
        body: answerPractice(team, { ...given, seen: turn.seen }, turn.now),
        answer: null,
      }));
      return [nextCard(turn, body, { ...given, from })];
    },
    again: (turn, entered) => {
      const team = turn.target.body;
      return [practiceCard(turn, team, listOf(team, entered['round']))];
    },
  }),
  'practice.item': handler({
    on: 'team',
    may: 'practice.walk',
    input: oneItem,
    run: (turn, { round: id, item, from }) => {
      const team = turn.target.body;
      const round = roundIn(team, id);
      if (!round?.items.includes(item)) return [practiceCard(turn, team, listOf(team, id))];
      return [practiceItemCard(turn, team, round, item, from)];
    },
    again: (turn, entered) => {
      const team = turn.target.body;
      return [practiceOverview(turn, team, listOf(team, entered['round']))];
    },
  }),
  'practice.result': handler({
    on: 'team',
    may: 'practice.see',
    input: z.object({ ...oneRound.shape, page }),
    run: (turn, { round, page: wanted }) => {
      const team = turn.target.body;
      return [
        roundIn(team, round) ? roundCard(turn, team, round, wanted) : practiceOverview(turn, team, listOf(team, round)),
      ];
    },
  }),
  'practice.show': handler({
    on: 'team',
    may: 'practice.see',
    seenBy: 'asAsked',
    input: z.object({ list: ListKind.optional(), finished: z.literal('yes').optional() }),
    run: (turn, { list, finished }) => {
      const team = turn.target.body;
      if (list && finished) return [finishedOverview(turn, team, list)];
      const shown = list ?? onlyList(team);
      return [shown ? practiceOverview(turn, team, shown) : listsCard(turn, team, 'practice.show')];
    },
  }),
} satisfies Handlers;

const listIn = (entered: Entered): ListKind => ListKind.catch('coordination').parse(entered['list']);

const itemsToWalk = (team: Team, list: ListKind): readonly ChecklistItem[] =>
  list === 'hph' ? hphCheckpoints : checklistOf(team, { proposal });

const roundIn = ({ practice }: Team, round: unknown): WalkThrough | undefined =>
  practice.find(({ id }) => id === round);

const listOf = (team: Team, round: unknown): ListKind => roundIn(team, round)?.list ?? 'coordination';

/** Where an answer leads: to the next item without one, or to what the walk-through has come to. */
const nextCard = (turn: TurnOn<Team>, team: Team, { round: id, item, from }: z.infer<typeof oneItem>): Reply => {
  const round = roundIn(team, id);
  if (!round) return practiceOverview(turn, team, 'coordination');
  const next = from === undefined ? nextItem(round, item) : undefined;
  return next === undefined ? roundCard(turn, team, id) : practiceItemCard(turn, team, round, next);
};

/** The one list a team has walked through; the coordination checklist before the first time. */
const onlyList = ({ practice }: Team): ListKind | undefined => {
  const walked = new Set(practice.map(({ list }) => list));
  return walked.size > 1 ? undefined : ([...walked][0] ?? 'coordination');
};
