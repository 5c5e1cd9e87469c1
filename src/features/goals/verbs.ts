import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'goal.list': 'goals';
    'goal.show': 'goals';
    'goal.new': 'goals';
  }
}

/** A team’s goals: from a loose sentence to one that can be measured. */
export const goalsHandlers = {
  'goal.list': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({}),
    run: (turn) => [text(turn.t('goals.title'))],
  }),
  'goal.show': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({ goal: z.string() }),
    run: (turn) => [text(turn.t('goals.title'))],
  }),
  'goal.new': handler({
    on: 'team',
    may: 'improvement.work',
    input: z.object({}),
    run: (turn) => [text(turn.t('goals.title'))],
  }),
} satisfies Handlers;
