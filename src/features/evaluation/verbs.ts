import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'evaluation.list': 'evaluation';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly evaluation: (typeof nb)['texts']['evaluation'];
  }
}

/** What participants think of a session, anonymously. */
export const evaluationHandlers = {
  'evaluation.list': handler({
    on: 'network',
    may: 'evaluation.run',
    seenBy: 'asAsked',
    input: z.object({}),
    run: ({ t }) => [text(t('evaluation.press.list'))],
  }),
} satisfies Handlers;
