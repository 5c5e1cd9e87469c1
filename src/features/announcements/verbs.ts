import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'announcement.list': 'announcements';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly announcement: (typeof nb)['texts']['announcement'];
  }
}

/** What facilitators write to their teams. */
export const announcementsHandlers = {
  'announcement.list': handler({
    on: 'network',
    may: 'announcement.write',
    seenBy: 'asAsked',
    input: z.object({}),
    run: ({ t }) => [text(t('announcement.press.list'))],
  }),
} satisfies Handlers;
