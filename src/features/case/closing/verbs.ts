import { z } from 'zod';
import type { Button } from '../../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../../dialog/handler.ts';
import { askFirst } from '../../../dialog/notice.ts';
import type { Reply } from '../../../dialog/reply.ts';
import { takingAway } from '../../../dialog/undoing.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { caseCard } from '../case-card.ts';
import { aboutCase, actOf, casePress, changeCase, look } from '../parts.ts';
import { closeCase, reopenCase } from './rules.ts';
import { caseClosed } from './undoables.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'case.close': 'case';
    'case.closeNow': 'case';
    'case.reopen': 'case';
  }
}

/** Closing a case, after saying what happens then, and reopening it. */
export const closingHandlers = {
  'case.close': look('case.work', z.object({}), (turn, it) => (it.closedAt ? caseCard(turn, it) : askClose(turn, it))),
  'case.closeNow': casePress({
    about: z.object({}),
    fields: z.object({}),
    card: (turn, it, _, showing) => caseCard(turn, it, showing),
    save: async (turn) =>
      // The way back stands on the card already.
      caseCard(turn, await changeCase(turn, takingAway(turn, caseClosed, '', close(turn)))),
  }),
  'case.reopen': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await changeCase(turn, (before) => reopenCase(before, actOf(turn)));
      return [caseCard(turn, it, { news: turn.t(it.purgedAt ? 'closing.reopenedWithoutWords' : 'closing.reopened') })];
    },
  }),
} satisfies Handlers;

const close =
  (turn: Turn) =>
  (it: PathwayCase): PathwayCase =>
    closeCase(it, actOf(turn), turn.wordsKeptDays);

const askClose = ({ t, wordsKeptDays }: Turn, it: PathwayCase): Reply => {
  const title = t('closing.title', { code: it.code });
  const message = t('closing.message', { count: wordsKeptDays });
  const keep: Button = { title: t('closing.keep'), data: { do: 'case.open' } };
  const go: Button = { title: t('closing.yes'), data: { do: 'case.closeNow' } };
  return askFirst({ title, message, keep, go }, aboutCase(it));
};
