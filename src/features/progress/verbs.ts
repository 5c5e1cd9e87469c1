import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'progress.show': 'progress';
  }
}

/** Where a team is in its improvement work: phases and the IHI score. */
export const progressHandlers = {
  'progress.show': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({}),
    run: (turn) => [text(turn.t('progress.title'))],
  }),
} satisfies Handlers;
