import { z } from 'zod';
import { type Handlers, handler } from '../../../dialog/handler.ts';
import { page } from '../../../dialog/reading.ts';
import type { Reply } from '../../../dialog/reply.ts';
import { ChecklistAnswer, type ChecklistItem, type PathwayCase } from '../../../model/case.ts';
import { answerChecklist, answerItem, itemsToAsk, nextToAsk, withoutUnderWay } from '../../../model/checklist.ts';
import { Refusal } from '../../../model/refusal.ts';
import { actOf, type CaseTurn, casePress, changeCase, look, presentCase } from '../parts.ts';
import { chooseWalk, newsOfWalk, Walk, walkOf } from '../walk.ts';
import { checklistResultCard } from './result-card.ts';
import { answerFields, checklistCard, fitsWhole, givenAnswer, itemCard } from './views.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'checklist.show': 'case/checklist';
    'checklist.save': 'case/checklist';
    'checklist.ask': 'case/checklist';
    'checklist.answer': 'case/checklist';
    'checklist.result': 'case/checklist';
  }
}

const how = z.object({ walk: Walk.optional() });
/** An item that is asked by itself; from the result one comes back to it. */
const one = z.object({ item: z.string().max(64), from: z.literal('result').optional() });

/** The coordination checklist of a case: one item at a time, or all on one card, and what it comes to. */
export const checklistHandlers = {
  'checklist.show': look('case.work', how, async (turn, it, { walk }) => begin(turn, it, await chooseWalk(turn, walk))),
  'checklist.save': casePress({
    about: how,
    fields: answerFields,
    version: (it) => it.checklist.version,
    card: (turn, it, _, showing) => checklistCard(turn, counted(turn, it), showing),
    save: async (turn, { walk, answers }) => {
      const isEmpty = Object.keys(answers).length === 0;
      if (isEmpty && walk === undefined) throw new Refusal('nothingAnswered');
      const it = await changeCase(turn, (before) => (isEmpty ? before : answerChecklist(before, answers, actOf(turn))));
      return walk === undefined ? result(turn, it) : begin(turn, it, await chooseWalk(turn, walk));
    },
  }),
  'checklist.ask': look('case.work', one, (turn, it, which) => ask(turn, it, which)),
  'checklist.answer': handler({
    on: 'case',
    may: 'case.work',
    once: true,
    input: z.intersection(one, z.object({ answer: givenAnswer, had: ChecklistAnswer.optional() })),
    run: async (turn, { item, from, answer, had }) => {
      const it = await changeCase(turn, (before) => answerItem(before, { item, given: answer, had }, actOf(turn)));
      if (from === undefined && answer === undefined) return [ask(turn, it, { item })];
      return [from === undefined ? goOn(turn, it, item) : result(turn, it)];
    },
    again: (turn, entered) => {
      const which = one.safeParse(entered);
      return which.success ? [ask(turn, presentCase(turn), which.data)] : undefined;
    },
  }),
  'checklist.result': look('case.open', z.object({ page }), (turn, it, { page: wanted }) => result(turn, it, wanted)),
} satisfies Handlers;

/** A conversation under way has answered nothing yet. */
const counted = ({ today }: CaseTurn, it: PathwayCase): PathwayCase => withoutUnderWay(it, today);

const result = (turn: CaseTurn, it: PathwayCase, wanted?: number): Reply =>
  checklistResultCard(turn, counted(turn, it), { walk: walkOf(turn), page: wanted });

/** Where one goes on: the first item without an answer, or all of them; what it has come to where nothing is left to ask. */
const begin = (turn: CaseTurn, stored: PathwayCase, walk: Walk): Reply => {
  const it = counted(turn, stored);
  const next = nextToAsk(it);
  if (it.closedAt || itemsToAsk(it).length === 0) return checklistResultCard(turn, it, { walk });
  if (walk === 'onOneCard' && fitsWhole(turn, it)) return checklistCard(turn, it, { news: newsOfWalk(turn, walk) });
  return next ? itemCard(turn, it, next) : checklistResultCard(turn, it, { walk });
};

/** The next item after one without an answer; after the last what it has come to. */
const goOn = (turn: CaseTurn, stored: PathwayCase, after: string): Reply => {
  const it = counted(turn, stored);
  const next = nextToAsk(it, itemIn(it, after));
  return next ? itemCard(turn, it, next) : result(turn, it);
};

/** An item by itself; where it is not to be asked any more, what the list has come to. */
const ask = (turn: CaseTurn, stored: PathwayCase, { item: id, from }: z.infer<typeof one>): Reply => {
  const it = counted(turn, stored);
  const item = itemIn(it, id);
  const isAsked = item !== undefined && itemsToAsk(it).includes(item) && !it.closedAt;
  return isAsked ? itemCard(turn, it, item, from) : result(turn, it);
};

const itemIn = (it: PathwayCase, id: string): ChecklistItem | undefined =>
  it.checklist.items.find((one) => one.id === id);
