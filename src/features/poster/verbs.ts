import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'poster.show': 'poster';
  }
}

/** The poster of a team’s work. */
export const posterHandlers = {
  'poster.show': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({}),
    run: (turn) => [text(turn.t('poster.title'))],
  }),
} satisfies Handlers;
