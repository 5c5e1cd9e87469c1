import type { ChecklistAnswer, ChecklistItem, PathwayCase } from './case.ts';
import { type Act, changePart } from './cases.ts';
import { type Mean, meanOf, roundOf } from './whatMatters.ts';

/** How much of a checklist is fulfilled. */
export interface Fidelity {
  readonly points: number;
  readonly items: number;
  readonly answered: number;
  readonly notRelevant: number;
  /** Programme fidelity, points / items (0–1); there is none before every item is answered (DOMAIN §5.4). */
  readonly share: number | undefined;
}

/** Done and not relevant give 1 point each, relevant and not done gives 0 (memo, appendix 2). */
export const fidelityOf = (answers: readonly (ChecklistAnswer | undefined)[]): Fidelity => {
  const count = (wanted: ChecklistAnswer) => answers.filter((answer) => answer === wanted).length;
  const points = count('done') + count('notRelevant');
  const answered = points + count('notDone');
  const complete = answers.length > 0 && answered === answers.length;
  const share = complete ? points / answers.length : undefined;
  return { points, items: answers.length, answered, notRelevant: count('notRelevant'), share };
};

const carriedRound = { firstMean: 1, secondMean: 2 } as const;

/** The mean an item carries (items 1 and 9 of the default list), once its conversation is held. */
export const carriedMean = (it: PathwayCase, { carries }: ChecklistItem): Mean | undefined =>
  carries && meanOf(roundOf(it, carriedRound[carries]));

/**
 * The answer that counts for an item. One that carries a mean is done when its conversation has scores, and only then;
 * before that it can be set to not relevant or not done by hand.
 */
export const answerTo = (it: PathwayCase, item: ChecklistItem): ChecklistAnswer | undefined =>
  carriedMean(it, item) ? 'done' : it.checklist.answers[item.id];

/** Programme fidelity of a case. */
export const fidelityOfCase = (it: PathwayCase): Fidelity =>
  fidelityOf(it.checklist.items.map((item) => answerTo(it, item)));

/**
 * Answers items of a case's checklist; the others stay as they are.
 * @throws Refusal as `changePart`
 */
export const answerChecklist = (
  it: PathwayCase,
  answers: Readonly<Record<string, ChecklistAnswer>>,
  act: Act,
): PathwayCase =>
  changePart(it, act, it.checklist.version, (version) => {
    const known = it.checklist.items.filter((item) => mayAnswer(item, answers[item.id]));
    const changes = Object.fromEntries(known.map(({ id }) => [id, answers[id] as ChecklistAnswer]));
    return { checklist: { ...it.checklist, answers: { ...it.checklist.answers, ...changes }, version } };
  });

const mayAnswer = (item: ChecklistItem, answer: ChecklistAnswer | undefined): boolean =>
  answer !== undefined && !(item.carries && answer === 'done');
