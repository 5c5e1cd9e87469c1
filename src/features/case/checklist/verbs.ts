import { z } from 'zod';
import type { Handlers } from '../../../dialog/handler.ts';
import { answerChecklist } from '../../../model/checklist.ts';
import { actOf, caseForm, changeCase } from '../parts.ts';
import { answerFields, checklistCard, checklistResultCard } from './views.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'checklist.show': 'case/checklist';
    'checklist.save': 'case/checklist';
  }
}

/** The coordination checklist of a case. */
export const checklistHandlers = {
  ...caseForm(
    { ask: 'checklist.show', save: 'checklist.save' },
    {
      about: z.object({}),
      fields: answerFields,
      version: (it) => it.checklist.version,
      card: (turn, it, _, showing) =>
        it.closedAt && !showing.entered ? checklistResultCard(turn, it) : checklistCard(turn, it, showing),
      save: async (turn, { answers }) =>
        checklistResultCard(turn, await changeCase(turn, (before) => answerChecklist(before, answers, actOf(turn)))),
    },
  ),
} satisfies Handlers;
