/** What the goals of the bank are about. */
export const bankThemes = ['user', 'services', 'cooperation', 'method'] as const;
export type BankTheme = (typeof bankThemes)[number];

/** A goal that municipalities have had before. Its words are texts, by its number. */
export interface BankGoal {
  /** From 1 to 28, as the networks of 2014–2015 listed them: the most common first. */
  readonly number: number;
  /** How many of the 61 municipalities had it. */
  readonly municipalities: number;
  /** Absent where it is only counted, and offered to nobody: it is about making goals, and no goal. */
  readonly theme?: BankTheme;
}

const of = (theme: BankTheme | undefined, municipalities: number, ...numbers: readonly number[]): BankGoal[] =>
  numbers.map((number) => ({ number, municipalities, ...(theme && { theme }) }));

/** The goals of the networks of 2014–2015 and how many municipalities had each (DOMAIN §7), in their order. */
export const goalBank: readonly BankGoal[] = [
  ...of('cooperation', 9, 1, 2),
  ...of('services', 8, 3),
  ...of('user', 8, 4),
  ...of('services', 7, 5, 6),
  ...of('services', 6, 7),
  ...of('user', 5, 8),
  ...of('method', 4, 9),
  ...of(undefined, 3, 10),
  ...of('user', 3, 11),
  ...of('user', 2, 12, 13),
  ...of('method', 2, 14),
  ...of('cooperation', 2, 15),
  ...of('user', 2, 16),
  ...of('services', 1, 17),
  ...of('user', 1, 18),
  ...of('method', 1, 19),
  ...of('services', 1, 20),
  ...of('method', 1, 21),
  ...of('cooperation', 1, 22),
  ...of(undefined, 1, 23),
  ...of('user', 1, 24),
  ...of('services', 1, 25, 26, 27),
  ...of('cooperation', 1, 28),
];

/** A goal of the bank that can be begun with: all but two. */
export interface OfferedGoal extends BankGoal {
  readonly number: OfferedNumber;
  readonly theme: BankTheme;
}

/** The numbers of the goals that are offered, which have words. */
export type OfferedNumber =
  | (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9)
  | (11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19)
  | (20 | 21 | 22 | 24 | 25 | 26 | 27 | 28);

/** The goals that a team can begin with. */
export const offeredGoals: readonly OfferedGoal[] = goalBank.filter(
  (goal): goal is OfferedGoal => goal.theme !== undefined,
);

/** @returns `undefined` when that number is not offered */
export const offeredGoal = (number: number | undefined): OfferedGoal | undefined =>
  offeredGoals.find((goal) => goal.number === number);

/** The goals of the bank about one theme, the most common first. */
export const goalsAbout = (theme: BankTheme): readonly OfferedGoal[] =>
  offeredGoals.filter((goal) => goal.theme === theme);
