import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'learning.network': 'learning';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly learning: (typeof nb)['texts']['learning'];
  }
}

/** What teams learn from one another. */
export const learningHandlers = {
  'learning.network': handler({
    on: 'network',
    may: 'learning.see',
    seenBy: 'asAsked',
    input: z.object({}),
    run: ({ t }) => [text(t('learning.press.network'))],
  }),
} satisfies Handlers;
