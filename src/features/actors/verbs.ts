import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'actors.show': 'actors';
  }
}

/** The actor map: whom the work depends on. */
export const actorsHandlers = {
  'actors.show': handler({
    on: 'team',
    may: 'improvement.see',
    input: z.object({}),
    run: (turn) => [text(turn.t('actorMap.title'))],
  }),
} satisfies Handlers;
