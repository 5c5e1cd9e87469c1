import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'coaching.list': 'coaching';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly coaching: (typeof nb)['texts']['coaching'];
  }
}

/** Fifteen minutes a month with each team. */
export const coachingHandlers = {
  'coaching.list': handler({
    on: 'network',
    may: 'coaching.give',
    seenBy: 'asAsked',
    input: z.object({}),
    run: ({ t }) => [text(t('coaching.press.list'))],
  }),
} satisfies Handlers;
