import type { Turn } from '../../dialog/handler.ts';
import { formatAmount } from '../../language/amounts.ts';
import { formatDecimal } from '../../language/format.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { Language, PersonId } from '../../model/identity.ts';
import type { Measure } from '../../model/improvement.ts';
import { type Fraction, toNumber } from '../../model/run-chart.ts';
import type { Documents } from '../../store/documents.ts';
import { casesIn } from '../../upkeep/lists.ts';

/** Who is alone with what is shown; nobody is where others look on. */
export const viewerOf = ({ scope, me }: Pick<Turn, 'scope' | 'me'>): PersonId | undefined =>
  scope === 'personal' ? me.person : undefined;

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
