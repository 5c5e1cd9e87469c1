import { dateInNorway } from './calendar.ts';
import { ChecklistAnswer, type ChecklistItem, type FidelityPoint, type PathwayCase } from './case.ts';
import { type Act, changePart } from './cases.ts';
import type { CalendarDate } from './identity.ts';
import { Refusal } from './refusal.ts';
import { type Mean, meanOf, roundOf, roundUnderWay } from './scores.ts';

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
 * A case as it is counted: half a conversation is none yet, and so is fidelity that rests on it. Decided where it is read,
 * as a day that is over ends a conversation without anybody's writing it down.
 */
export const withoutUnderWay = (it: PathwayCase, today: CalendarDate): PathwayCase => {
  const underWay = roundUnderWay(it, today);
  if (!underWay) return it;
  const counted = { ...it, rounds: it.rounds.filter((round) => round !== underWay) };
  if (fidelityOfCase(counted).share !== undefined) return counted;
  const history = it.checklist.history.filter(({ on }) => on < underWay.heldOn);
  return { ...counted, checklist: { ...it.checklist, history } };
};

/** Answers by item; `undefined` takes one away. */
type Given = Readonly<Record<string, ChecklistAnswer | undefined>>;

/**
 * Answers items of a case's checklist; the others stay as they are. When every item is answered, the day's fidelity
 * goes into the history.
 * @throws Refusal as `changePart`
 */
export const answerChecklist = (it: PathwayCase, given: Given, act: Act): PathwayCase =>
  answer(it, given, it.checklist.version, act);

/** One item that is answered by itself. */
export interface AnsweredItem {
  readonly item: string;
  /** `undefined` takes the answer away. */
  readonly given: ChecklistAnswer | undefined;
  /** The answer that the card showed. */
  readonly had: ChecklistAnswer | undefined;
}

/**
 * Answers one item by itself. What others have answered of the other items meanwhile does no harm.
 * @throws Refusal as `changePart`; `outdatedCard` also when a conversation has answered the item, there is none, or it has
 * another answer than the card showed
 */
export const answerItem = (it: PathwayCase, { item, given, had }: AnsweredItem, act: Act): PathwayCase => {
  const { answers } = it.checklist;
  const isThere = itemsToAsk(it).some(({ id }) => id === item);
  if (isThere && answers[item] === given) return it;
  const after = answer(it, { [item]: given }, 0, act);
  if (!isThere || answers[item] !== had) throw new Refusal('outdatedCard');
  return after;
};

/** @param shown the version at which what is overwritten was last changed */
const answer = (it: PathwayCase, given: Given, shown: number, act: Act): PathwayCase => {
  const { items } = it.checklist;
  const known = items.filter((item) => item.id in given && mayAnswer(item, given[item.id]));
  const all = { ...it.checklist.answers, ...Object.fromEntries(known.map(({ id }) => [id, given[id]])) };
  const answers = Object.fromEntries(Object.entries(all).flatMap(([id, one]) => (one ? [[id, one] as const] : [])));
  const answered = changePart(it, act, shown, (version) => ({ checklist: { ...it.checklist, answers, version } }));
  return withPointOn(answered, dateInNorway(act.now));
};

const mayAnswer = (item: ChecklistItem, given: ChecklistAnswer | undefined): boolean =>
  given === undefined || answersOf(item).includes(given);

/** What an item can be answered with by hand: one that carries a mean is done by holding its conversation. */
export const answersOf = ({ carries }: ChecklistItem): readonly ChecklistAnswer[] =>
  ChecklistAnswer.options.filter((answer) => !(carries && answer === 'done'));

/** The items that are answered by hand, in order: those that no conversation has answered. */
export const itemsToAsk = (it: PathwayCase): readonly ChecklistItem[] =>
  it.checklist.items.filter((item) => !carriedMean(it, item));

/** The first of them that is not answered. @param after the item that one comes from */
export const nextToAsk = (it: PathwayCase, after?: ChecklistItem): ChecklistItem | undefined => {
  const items = itemsToAsk(it);
  const from = after ? items.indexOf(after) + 1 : 0;
  return items.slice(from).find(({ id }) => it.checklist.answers[id] === undefined);
};

/** More points than this are not looked back on. */
const longestHistory = 100;

/**
 * Writes down a fidelity that has followed from something else than answering: a conversation is held, or corrected,
 * and the item that carries its mean changes with it. What a conversation under way leads to is written down too, on its day,
 * and does not count yet (`withoutUnderWay`).
 */
export const followFidelity = (before: PathwayCase, after: PathwayCase, on: CalendarDate): PathwayCase =>
  sameFidelity(fidelityOfCase(before), fidelityOfCase(after)) ? after : withPointOn(after, on);

const sameFidelity = (one: Fidelity, other: Fidelity): boolean =>
  one.share === other.share && one.notRelevant === other.notRelevant;

/** A day's point is what the day ended with; a checklist that is not complete has none. */
const withPointOn = (it: PathwayCase, on: CalendarDate): PathwayCase => {
  const earlier = it.checklist.history.filter((point) => point.on !== on);
  const history = [...earlier, ...pointOn(fidelityOfCase(it), on)].slice(-longestHistory);
  return { ...it, checklist: { ...it.checklist, history } };
};

const pointOn = ({ points, items, notRelevant, share }: Fidelity, on: CalendarDate): FidelityPoint[] =>
  share === undefined ? [] : [{ on, points, items, notRelevant }];
