import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'overview.show': 'overview';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly overview: (typeof nb)['texts']['overview'];
  }
}

/** Which of a network’s teams may need its facilitators, and why. */
export const overviewHandlers = {
  'overview.show': handler({
    on: 'network',
    may: 'overview.see',
    seenBy: 'asAsked',
    input: z.object({}),
    run: ({ t }) => [text(t('overview.press.show'))],
  }),
} satisfies Handlers;
