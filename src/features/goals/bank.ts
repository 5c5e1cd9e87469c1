import type { Translate } from '../../language/texts.ts';
import { goalsAbout, type OfferedGoal, type OfferedNumber, offeredGoal, offeredGoals } from '../../model/goal-bank.ts';
import type { BuiltIn, Goal, Measure } from '../../model/improvement.ts';

/** What a goal of the bank is in words, and one that was made of it. */
export interface BankWords {
  /** As a municipality has said it. */
  readonly goal: string;
  readonly whom: string;
  /** What it could be measured by. */
  readonly measure: string;
  /** Why it matters to the users. */
  readonly why: string;
}

export const bankWords = (t: Translate, number: OfferedNumber): BankWords => ({
  goal: t(`goals.bank.g${number}.goal`),
  whom: t(`goals.bank.g${number}.whom`),
  measure: t(`goals.bank.g${number}.measure`),
  why: t(`goals.bank.g${number}.why`),
});

/** How the measure of a goal counts; most are a share of which more is better. */
type Counted = Pick<Measure, 'form' | 'better'>;

const share: Counted = { form: 'share', better: 'higher' };
const count: Counted = { form: 'count', better: 'higher' };

const counted: Readonly<Partial<Record<OfferedNumber, Counted>>> = {
  2: count,
  3: count,
  6: count,
  14: count,
  15: count,
  17: count,
  22: count,
  24: count,
  28: count,
};

/** How the measure that goes with a goal of the bank is counted. */
export const countedAs = (number: OfferedNumber): Counted => counted[number] ?? share;

/** What fills itself from the cases and tells of such a goal. */
const builtIns: Readonly<Partial<Record<OfferedNumber, readonly BuiltIn[]>>> = {
  4: ['asked', 'benefit'],
  5: ['fidelity'],
  9: ['benefit'],
  11: ['asked'],
  12: ['asked'],
  13: ['hph2', 'fidelity'],
  19: ['asked', 'benefit'],
  20: ['fidelity'],
  21: ['asked', 'benefit'],
};

/** The measures that fill themselves and suit a goal of the bank, the likeliest first; the one most goals can use last. */
export const builtInsFor = (number: OfferedNumber): readonly BuiltIn[] => builtIns[number] ?? ['asked'];

/**
 * The goal of the bank that examples for a team's goal come from: the one it was begun with, else the one with most
 * letters of words alike, else the first of those about the user.
 */
export const nearestInBank = (t: Translate, goal: Pick<Goal, 'bank' | 'rough' | 'what'>): OfferedGoal => {
  const begun = offeredGoal(goal.bank);
  if (begun) return begun;
  const words = stems(`${goal.rough} ${goal.what}`);
  const alike = ({ number }: OfferedGoal): number =>
    [...stems(bankWords(t, number).goal)].reduce((sum, one) => sum + (words.has(one) ? one.length : 0), 0);
  const [usual = offeredGoals[0] as OfferedGoal] = goalsAbout('user');
  return offeredGoals.reduce((one, other) => (alike(other) > alike(one) ? other : one), usual);
};

/** The beginnings of the long words, which are alike in most forms of a word. */
const stems = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 9)));
