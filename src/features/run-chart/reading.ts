import type { Turn } from '../../dialog/handler.ts';
import { formatAmount } from '../../language/amounts.ts';
import { formatDecimal } from '../../language/format.ts';
import { builtInPeriods } from '../../model/built-in.ts';
import type { PathwayCase } from '../../model/case.ts';
import { type ChartReading, periodsOf, readChart } from '../../model/chart-reading.ts';
import type { CalendarDate, Language, PersonId } from '../../model/identity.ts';
import type { Measure } from '../../model/improvement.ts';
import { type Fraction, toNumber } from '../../model/run-chart.ts';
import type { Documents } from '../../store/documents.ts';
import { casesIn } from '../../upkeep/lists.ts';

/** Who looks, and when. */
export interface Viewing {
  /** Who is alone with it; absent where others look on. */
  readonly viewer?: PersonId | undefined;
  readonly today: CalendarDate;
}

/** Who is alone with what is shown; nobody is where others look on. */
export const viewerOf = ({ scope, me }: Pick<Turn, 'scope' | 'me'>): PersonId | undefined =>
  scope === 'personal' ? me.person : undefined;

/**
 * Reads a measure's chart.
 * @param cases the team's, for a measure that fills itself from them (`casesFor`); of no use to others
 */
export const readMeasure = (
  measure: Measure,
  cases: readonly PathwayCase[],
  { viewer, today }: Viewing,
): ChartReading =>
  readChart(measure.builtIn ? builtInPeriods(measure.builtIn, cases, viewer, today) : periodsOf(measure), measure);

/** What a chart of some measures takes of the store: the cases where one of them fills itself (a list turn), else nothing. */
export const casesFor = async (
  documents: Pick<Documents, 'list'>,
  team: string,
  measures: readonly Pick<Measure, 'builtIn'>[],
): Promise<readonly PathwayCase[]> =>
  measures.some(({ builtIn }) => builtIn !== undefined) ? casesIn(documents as Documents, team) : [];

/** A measure's number as it is written: means over cases with one decimal, others as they were entered. */
export const writeValue = (
  language: Language,
  { form, builtIn }: Pick<Measure, 'form' | 'builtIn'>,
  value: Fraction,
): string =>
  builtIn && form !== 'share' ? formatDecimal(language, toNumber(value)) : formatAmount(language, form, value);
