import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { type Entered, required } from '../../dialog/reading.ts';
import type { ChecklistItem } from '../../model/case.ts';
import { checklistOf } from '../../model/checklist-editing.ts';
import { answerPractice, startPractice, stopPractice } from '../../model/practice.ts';
import { ListKind, PracticeAnswer, type Team } from '../../model/team.ts';
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
} from './practice-cards.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'practice.choose': 'practice';
    'practice.start': 'practice';
    'practice.again': 'practice';
    'practice.stop': 'practice';
    'practice.stopNow': 'practice';
    'practice.answer': 'practice';
    'practice.item': 'practice';
    'practice.show': 'practice';
  }
}

const whichList = z.object({ list: ListKind.default('coordination') });
const oneItem = z.object({ round: z.string(), item: required('nothingChosen') });
const oneAnswer = z.object({ round: z.string(), item: z.string(), answer: PracticeAnswer });

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
    input: whichList,
    run: async (turn, { list }) => {
      const id = turn.newId();
      const { body } = await turn.change((team) => ({
        body: startPractice(team, { id, list, items: itemsToWalk(team, list) }, turn.now),
        answer: null,
      }));
      return [practiceCard(turn, body, list)];
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
      const { body } = await turn.change((team) => ({ body: stopPractice(team, round, turn.seen), answer: null }));
      return [practiceOverview(turn, body, list)];
    },
    again: (turn, entered) => [practiceOverview(turn, turn.target.body, listIn(entered))],
  }),
  'practice.answer': handler({
    on: 'team',
    may: 'practice.walk',
    input: oneAnswer,
    run: async (turn, given) => {
      const { body } = await turn.change((team) => ({
        body: answerPractice(team, { ...given, seen: turn.seen }, turn.now),
        answer: null,
      }));
      return [practiceCard(turn, body, listOf(body, given.round))];
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
    run: (turn, { round: id, item }) => {
      const team = turn.target.body;
      const round = team.practice.find((one) => one.id === id);
      if (!round?.items.includes(item)) return [practiceCard(turn, team, listOf(team, id))];
      return [practiceItemCard(turn, team, round, item)];
    },
    again: (turn, entered) => {
      const team = turn.target.body;
      return [practiceOverview(turn, team, listOf(team, entered['round']))];
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

const listOf = ({ practice }: Team, round: unknown): ListKind =>
  practice.find(({ id }) => id === round)?.list ?? 'coordination';

/** The one list a team has walked through; the coordination checklist before the first time. */
const onlyList = ({ practice }: Team): ListKind | undefined => {
  const walked = new Set(practice.map(({ list }) => list));
  return walked.size > 1 ? undefined : ([...walked][0] ?? 'coordination');
};
