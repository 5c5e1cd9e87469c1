import { z } from 'zod';
import { type Handlers, handler } from '../../../dialog/handler.ts';
import { logLook } from '../../../model/cases.ts';
import { answerChecklist } from '../../../model/checklist.ts';
import { actOf, changeCase, isOutdated, presentCase } from '../parts.ts';
import { checklistCard, checklistResultCard, enteredAnswers } from './views.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'checklist.show': 'case/checklist';
    'checklist.save': 'case/checklist';
  }
}

/** The coordination checklist of a case. */
export const checklistHandlers = {
  'checklist.show': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await changeCase(turn, (before) => logLook(before, actOf(turn)));
      return [it.closedAt ? checklistResultCard(turn, it) : checklistCard(turn, it)];
    },
  }),
  'checklist.save': handler({
    on: 'case',
    may: 'case.work',
    input: z.looseObject({}),
    run: async (turn, entered) => {
      const it = await changeCase(turn, (before) =>
        answerChecklist(before, enteredAnswers(before, entered), actOf(turn)),
      );
      return [checklistResultCard(turn, it)];
    },
    again: (turn, entered, problem) => {
      const it = presentCase(turn);
      return [checklistCard(turn, it, { entered, problem, outdated: isOutdated(turn, it.checklist.version) })];
    },
  }),
} satisfies Handlers;
