import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { text } from '../../dialog/reply.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'exports.show': 'exports';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly exports: (typeof nb)['texts']['exports'];
  }
}

/** A network’s figures as files. */
export const exportsHandlers = {
  'exports.show': handler({
    on: 'network',
    may: 'exports.take',
    seenBy: 'asAsked',
    input: z.object({}),
    run: ({ t }) => [text(t('exports.press.show'))],
  }),
} satisfies Handlers;
