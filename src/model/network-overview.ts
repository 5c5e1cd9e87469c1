import { monthLater } from './calendar.ts';
import { type BankTheme, bankThemes, goalBank } from './goal-bank.ts';
import type { BuiltIn } from './improvement.ts';
import { monthOf } from './observations.ts';
import type { TeamSummary } from './team-summary.ts';

// === Goals

/** A goal of the bank, and how many municipalities of the network have it. */
export interface GoalCount {
  readonly number: number;
  readonly municipalities: number;
}

/** Goals that are not from the bank, by what they are about; without a theme where nobody can tell. */
export interface OwnGoals {
  readonly theme: BankTheme | undefined;
  readonly goals: number;
  readonly municipalities: number;
}

/** What the municipalities of a network want to achieve. */
export interface GoalOverview {
  /** The most common first; those that are as common in the order of the bank (DOMAIN §7). */
  readonly bank: readonly GoalCount[];
  readonly own: readonly OwnGoals[];
  /** How many municipalities have goals about each theme. */
  readonly themes: readonly OwnGoals[];
}

interface Had {
  readonly bank: number | undefined;
  readonly theme: BankTheme | undefined;
  readonly municipalities: readonly string[];
}

/** Who has which goal: what was dropped is nobody's. */
const goalsHad = (rows: readonly TeamSummary[]): Had[] =>
  rows.flatMap(({ goals, municipalities }) =>
    goals.filter(({ closed }) => closed?.how !== 'dropped').map(({ bank, theme }) => ({ bank, theme, municipalities })),
  );

const municipalitiesOf = (goals: readonly Had[]): number =>
  new Set(goals.flatMap(({ municipalities }) => municipalities)).size;

/** Goals by what they are about, as the memo counts them: by municipality, each goal once for each. */
export const goalOverview = (rows: readonly TeamSummary[]): GoalOverview => {
  const had = goalsHad(rows);
  const own = had.filter(({ bank }) => bank === undefined);
  return {
    bank: goalBank
      .map(({ number }) => ({ number, municipalities: municipalitiesOf(had.filter(({ bank }) => bank === number)) }))
      .filter(({ municipalities }) => municipalities > 0)
      .sort((one, other) => other.municipalities - one.municipalities || one.number - other.number),
    own: byTheme(own),
    themes: byTheme(had),
  };
};

const byTheme = (goals: readonly Had[]): OwnGoals[] =>
  [...bankThemes, undefined].flatMap((theme) => {
    const about = goals.filter((goal) => goal.theme === theme);
    return about.length > 0 ? [{ theme, goals: about.length, municipalities: municipalitiesOf(about) }] : [];
  });

// === Sums

/** A network in figures. */
export interface NetworkFigures {
  readonly teams: number;
  readonly municipalities: number;
  /** Teams with a goal that can be measured. */
  readonly measurable: number;
  /** Teams with a measure of which the chart says something, and those whose chart tells of a change for the better. */
  readonly readable: number;
  readonly better: number;
  readonly tests: number;
  readonly talks: number;
}

const sumOf = (months: readonly { readonly count: number }[]): number =>
  months.reduce((sum, { count }) => sum + count, 0);

export const isMeasurable = ({ goals }: TeamSummary): boolean =>
  goals.some(({ measurableSince, closed }) => measurableSince !== undefined && closed?.how !== 'dropped');

const tells = ({ measures }: TeamSummary): boolean =>
  measures.some(({ verdict }) => verdict === 'steady' || verdict === 'changed');

const isBetter = ({ measures }: TeamSummary): boolean => measures.some(({ change }) => change === 'better');

export const networkFigures = (rows: readonly TeamSummary[]): NetworkFigures => ({
  teams: rows.length,
  municipalities: new Set(rows.flatMap(({ municipalities }) => municipalities)).size,
  measurable: rows.filter(isMeasurable).length,
  readable: rows.filter(tells).length,
  better: rows.filter(isBetter).length,
  tests: rows.reduce((sum, { tests }) => sum + sumOf(tests), 0),
  talks: rows.reduce((sum, { coaching }) => sum + sumOf(coaching), 0),
});

// === Months

/** A month of a network. */
export interface NetworkMonth {
  readonly month: string;
  readonly tests: number;
  readonly talks: number;
  /** Teams with a goal that could be measured by the end of it. */
  readonly measurable: number;
  /** The mean of the teams’ own scores, of five or more; in halves. */
  readonly score?: number;
}

/** A mean of fewer teams would tell of the single one (DOMAIN §12). */
const fewestTeams = 5;

/** The months up to one, the earliest first. */
export const networkMonths = (rows: readonly TeamSummary[], from: string, to: string): NetworkMonth[] =>
  monthsFrom(from, to).map((month) => {
    const scores = rows.flatMap(({ scores: set }) => set.find((one) => one.month === month)?.team ?? []);
    const inMonth = (counts: TeamSummary['tests']) => counts.find((one) => one.month === month)?.count ?? 0;
    return {
      month,
      tests: rows.reduce((sum, { tests }) => sum + inMonth(tests), 0),
      talks: rows.reduce((sum, { coaching }) => sum + inMonth(coaching), 0),
      measurable: rows.filter((row) => isMeasurable(row) && measurableBy(row, month)).length,
      ...(scores.length >= fewestTeams && {
        score: scores.reduce<number>((sum, one) => sum + one, 0) / scores.length,
      }),
    };
  });

const measurableBy = ({ goals }: TeamSummary, month: string): boolean =>
  goals.some(({ measurableSince }) => measurableSince !== undefined && monthOf(measurableSince) <= month);

const monthsFrom = (from: string, to: string): string[] => {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthOf(monthLater(`${month}-01`))) months.push(month);
  return months;
};

/** The newest figure over a team’s cases of one kind. */
export const newestFigure = (
  { figures }: Pick<TeamSummary, 'figures'>,
  of: BuiltIn,
): TeamSummary['figures'][number] | undefined => figures.findLast((figure) => figure.of === of);
