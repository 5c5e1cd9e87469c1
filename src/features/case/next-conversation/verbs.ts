import { z } from 'zod';
import type { Handlers } from '../../../dialog/handler.ts';
import { optional } from '../../../dialog/reading.ts';
import { withFreeDays } from '../../../language/free-days.ts';
import { parseDate } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import { Refusal } from '../../../model/refusal.ts';
import { caseCard } from '../case-card.ts';
import { actOf, caseForm } from '../parts.ts';
import { takeAwayInCase } from '../undoing.ts';
import { agreeOnConversation } from './rules.ts';
import { agreementReplaced } from './undoables.ts';
import { dateCard } from './views.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'conversation.plan': 'case/next-conversation';
    'conversation.agree': 'case/next-conversation';
  }
}

/** When the user and the contact person have agreed to talk again. */
export const nextConversationHandlers = {
  ...caseForm(
    { ask: 'conversation.plan', save: 'conversation.agree' },
    {
      about: z.object({}),
      // That nothing is agreed on is said by a button; an empty field is a date that was forgotten.
      fields: z.object({ on: optional(parseDate), none: z.string().optional() }),
      blame: { dateMissing: 'on', dateInPast: 'on', dateTooFar: 'on' },
      version: (it) => it.nextConversationVersion,
      log: logWork,
      card: (turn, it, _, showing) => (it.closedAt ? caseCard(turn, it, showing) : dateCard(turn, it, showing)),
      save: async (turn, { on, none }) => {
        if (on === undefined && none === undefined) throw new Refusal('dateMissing');
        const date = none === undefined ? on : undefined;
        const agree = (it: PathwayCase) => agreeOnConversation(it, date, turn.today, actOf(turn));
        const said = turn.t(date ? 'nextConversation.saved' : 'nextConversation.removed');
        const news = withFreeDays(turn, said, [date]);
        return takeAwayInCase(turn, agreementReplaced, '', agree, (it) => caseCard(turn, it, { news }));
      },
    },
  ),
} satisfies Handlers;
