import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'session.list': 'sessions';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly session: (typeof nb)['texts']['session'];
  }
}

/** What a session holds: agenda, who presents, who is there. */
export const sessionsHandlers = {
  'session.list': handler({
    on: 'network',
    may: 'session.plan',
    seenBy: 'asAsked',
    input: z.object({}),
    run: ({ t }) => [text(t('session.press.list'))],
  }),
} satisfies Handlers;
