import { z } from 'zod';
import { type Handlers, handler } from '../../../dialog/handler.ts';
import { parseDate } from '../../../model/calendar.ts';
import { logWork } from '../../../model/cases.ts';
import { caseCard } from '../case-card.ts';
import { actOf, changeCase, isOutdated, presentCase } from '../parts.ts';
import { agreeOnConversation } from './rules.ts';
import { dateCard } from './views.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'conversation.plan': 'case/next-conversation';
    'conversation.agree': 'case/next-conversation';
  }
}

/** When the user and the contact person have agreed to talk again. */
export const nextConversationHandlers = {
  'conversation.plan': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await changeCase(turn, (before) => logWork(before, actOf(turn)));
      return [dateCard(turn, it)];
    },
  }),
  'conversation.agree': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({ on: z.string().default(''), none: z.string().optional() }),
    run: async (turn, { on, none }) => {
      const date = none === undefined ? parseDate(on) : undefined;
      const it = await changeCase(turn, (before) => agreeOnConversation(before, date, turn.today, actOf(turn)));
      return [caseCard(turn, it, turn.t(date ? 'nextConversation.saved' : 'nextConversation.removed'))];
    },
    again: (turn, entered, problem) => {
      const it = presentCase(turn);
      if (it.closedAt) return [caseCard(turn, it, '', problem)];
      return [dateCard(turn, it, { entered, problem, outdated: isOutdated(turn, it.nextConversationVersion) })];
    },
  }),
} satisfies Handlers;
