import { z } from 'zod';
import type { Button } from '../../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../../dialog/handler.ts';
import { notice } from '../../../dialog/notice.ts';
import type { Reply } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logLook } from '../../../model/cases.ts';
import { caseCard } from '../case-card.ts';
import { aboutCase, actOf, changeCase, presentCase } from '../parts.ts';
import { closeCase, reopenCase } from './rules.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'case.close': 'case';
    'case.closeNow': 'case';
    'case.reopen': 'case';
  }
}

/** Closing a case, after saying what happens then, and reopening it. */
export const closingHandlers = {
  'case.close': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await changeCase(turn, (before) => logLook(before, actOf(turn)));
      return [it.closedAt ? caseCard(turn, it) : askClose(turn, it)];
    },
  }),
  'case.closeNow': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => [
      caseCard(turn, await changeCase(turn, (it) => closeCase(it, actOf(turn), turn.wordsKeptDays))),
    ],
    again: (turn, _, problem) => [caseCard(turn, presentCase(turn), { problem })],
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

const askClose = ({ t, wordsKeptDays }: Turn, it: PathwayCase): Reply => {
  const title = t('closing.title', { code: it.code });
  const message = t('closing.message', { count: wordsKeptDays });
  const actions: Button[] = [
    { title: t('closing.keep'), data: { do: 'case.open' } },
    { title: t('closing.yes'), data: { do: 'case.closeNow' } },
  ];
  return notice({ title, message, buttons: actions }, aboutCase(it));
};
