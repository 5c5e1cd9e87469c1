import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'action.list': 'actions';
    'action.show': 'actions';
    'action.new': 'actions';
  }
}

/** What a team tries, step by step. */
export const actionsHandlers = {
  'action.list': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({ goal: z.string().optional() }),
    run: (turn) => [text(turn.t('actions.title'))],
  }),
  'action.show': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({ action: z.string() }),
    run: (turn) => [text(turn.t('actions.title'))],
  }),
  'action.new': handler({
    on: 'team',
    may: 'improvement.work',
    input: z.object({ goal: z.string().optional() }),
    run: (turn) => [text(turn.t('actions.title'))],
  }),
} satisfies Handlers;
