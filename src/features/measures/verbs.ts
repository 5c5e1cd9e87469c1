import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'measure.list': 'measures';
    'measure.new': 'measures';
    'measure.points': 'measures';
  }
}

/** What a team measures, and its measurements. */
export const measuresHandlers = {
  'measure.list': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({}),
    run: (turn) => [text(turn.t('measures.title'))],
  }),
  'measure.new': handler({
    on: 'team',
    may: 'improvement.work',
    input: z.object({ goal: z.string().optional() }),
    run: (turn) => [text(turn.t('measures.title'))],
  }),
  'measure.points': handler({
    on: 'team',
    may: 'improvement.work',
    input: z.object({ measure: z.string() }),
    run: (turn) => [text(turn.t('measures.title'))],
  }),
} satisfies Handlers;
