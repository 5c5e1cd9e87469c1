import { z } from 'zod';
import { coordinationChecklist } from '../content/checklists.ts';
import { answerPractice, startPractice } from '../domain/practice.ts';
import { PracticeAnswer } from '../domain/team.ts';
import { type Handlers, handler } from './handler.ts';
import { list, practiceCard, practiceItemCard, practiceOverview } from './practice-cards.ts';

const items = coordinationChecklist.map(({ id }) => id);
const oneItem = z.object({ round: z.string(), item: z.string().default('') });
const oneAnswer = z.object({ round: z.string(), item: z.string(), answer: PracticeAnswer });

/** The team walks through the checklist for its own practice, one item at a time, without any case. */
export const practiceHandlers: Handlers = {
  'practice.start': handler({
    on: 'team',
    may: 'practice.walk',
    input: z.object({}),
    run: async (turn) => {
      const id = turn.newId();
      const { body } = await turn.change((team) => ({
        body: startPractice(team, { id, list, items }, turn.now),
        answer: null,
      }));
      return [practiceCard(turn, body)];
    },
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
      return [practiceCard(turn, body)];
    },
    again: (turn, _, problem) => [practiceCard(turn, turn.target.body, problem)],
  }),
  'practice.item': handler({
    on: 'team',
    may: 'practice.walk',
    input: oneItem,
    run: (turn, { round: id, item }) => {
      const team = turn.target.body;
      const round = team.practice.find((one) => one.id === id);
      return [round?.items.includes(item) ? practiceItemCard(turn, team, round, item) : practiceCard(turn, team)];
    },
  }),
  'practice.show': handler({
    on: 'team',
    may: 'practice.see',
    input: z.object({}),
    run: (turn) => [practiceOverview(turn, turn.target.body)],
  }),
};
