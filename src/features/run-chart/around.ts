import type { Voice } from '../../dialog/handler.ts';
import { formatDecimal, formatPercent } from '../../language/format.ts';
import { formatPeriod } from '../../language/periods.ts';
import type { Measure } from '../../model/improvement.ts';
import { networkSpread, type SpreadPoint } from '../../model/network-spread.ts';
import type { Team } from '../../model/team.ts';
import type { Reading } from '../../store/documents.ts';
import { storedSummaries } from '../../upkeep/summaries.ts';

/** Where the other teams of the network lie, if the team wants to see that: the network's rows, one list. */
export const aroundFor = async (
  documents: Reading,
  { id, network, showsSpread = false }: Pick<Team, 'id' | 'network' | 'showsSpread'>,
  { builtIn }: Pick<Measure, 'builtIn'>,
): Promise<readonly SpreadPoint[]> =>
  showsSpread && builtIn ? networkSpread(await storedSummaries(documents, network.id), builtIn, id) : [];

/** The newest month of the other teams in words; '' where there is none. */
export const aroundLine = (voice: Voice, { form }: Pick<Measure, 'form'>, around: readonly SpreadPoint[]): string => {
  const newest = around.at(-1);
  if (!newest) return '';
  const written = (value: number): string =>
    form === 'share' ? formatPercent(voice.language, value) : formatDecimal(voice.language, value);
  return voice.t('runChart.around.line', {
    period: formatPeriod(voice, 'month', newest.on),
    median: written(newest.median),
    low: written(newest.low),
    high: written(newest.high),
  });
};
