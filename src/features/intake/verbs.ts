import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'intake.list': 'intake';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly intake: (typeof nb)['texts']['intake'];
  }
}

/** Applications to a learning network: rounds, the form on the web, answers. */
export const intakeHandlers = {
  'intake.list': handler({
    on: 'network',
    may: 'intake.run',
    seenBy: 'asAsked',
    input: z.object({}),
    run: ({ t }) => [text(t('intake.press.list'))],
  }),
} satisfies Handlers;
