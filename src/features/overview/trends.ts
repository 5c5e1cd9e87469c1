import { z } from 'zod';
import type { Voice } from '../../dialog/handler.ts';
import { formatDecimal, formatMonths, formatPercent } from '../../language/format.ts';
import { translate } from '../../language/texts.ts';
import { type ChartReading, readChart } from '../../model/chart-reading.ts';
import { type Instant, Language, PersonId } from '../../model/identity.ts';
import { BuiltIn } from '../../model/improvement.ts';
import { networkMeans } from '../../model/network-spread.ts';
import { allows, rolesInNetwork } from '../../model/roles.ts';
import { toNumber } from '../../model/run-chart.ts';
import type { TeamSummary } from '../../model/team-summary.ts';
import type { Picturing } from '../../reports/pictures.ts';
import type { Drawing } from '../../reports/sheet.ts';
import type { Documents } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { summariesIn } from '../../upkeep/summaries.ts';
import { drawCharts, verdictLine } from '../run-chart/index.ts';

/** How the means of a network's teams go, for one person, who must still be one of its facilitators. */
const TrendsPicture = z.object({
  kind: z.literal('networkTrends'),
  network: z.string(),
  viewer: PersonId,
  language: Language,
  /** When the newest row was made: what has changed is another picture, also to caches. */
  mark: z.string().max(40),
});

declare module '../../reports/pictures.ts' {
  interface PictureKinds {
    networkTrends: z.infer<typeof TrendsPicture>;
  }
}

type Words = Pick<Voice, 't' | 'language'>;

interface Trend {
  readonly of: BuiltIn;
  readonly reading: ChartReading;
  /** Of how many teams the newest mean is. */
  readonly teams: number;
}

/** A mean that a chart takes: exact to a millionth. */
const exact = (mean: number) => ({ numerator: BigInt(Math.round(mean * 1_000_000)), denominator: 1_000_000n });

/** What goes for five teams or more, month for month; one month is no trend. */
const trendsOf = (rows: readonly TeamSummary[]): Trend[] =>
  BuiltIn.options.flatMap((of) => {
    const points = networkMeans(rows, of);
    const periods = points.map(({ on, mean }) => ({ on, value: mean === undefined ? undefined : exact(mean) }));
    const reading = readChart(periods, { frozenAt: undefined, splits: [], better: 'higher' });
    return points.length > 1 ? [{ of, reading, teams: points.at(-1)?.teams ?? 0 }] : [];
  });

const isShare = (of: BuiltIn): boolean => of !== 'benefit';

const written = ({ language }: Pick<Words, 'language'>, of: BuiltIn, value: number): string =>
  isShare(of) ? formatPercent(language, value) : formatDecimal(language, value);

/** Each as a chart, one below the other; none where nothing may be told. */
export const drawTrends = (words: Words, rows: readonly TeamSummary[]): Drawing | undefined =>
  drawCharts(
    trendsOf(rows).map(({ of, reading }) => ({
      heading: words.t(`runChart.builtIn.${of}`),
      form: isShare(of) ? 'share' : 'score',
      every: 'month',
      reading,
      written: (value) => written(words, of, toNumber(value)),
      range: isShare(of) ? [0, 1] : undefined,
    })),
    words,
  );

/** The same in words: the newest mean of each, and what its chart says. */
export const trendLines = (voice: Voice, rows: readonly TeamSummary[]): string[] =>
  trendsOf(rows).flatMap(({ of, reading, teams }) => {
    const { on, value } = reading.periods.at(-1) ?? {};
    if (on === undefined || value === undefined) return [];
    const month = on.slice(0, 7);
    return [
      voice.t('overview.network.trend', {
        name: voice.t(`runChart.builtIn.${of}`),
        value: written(voice, of, toNumber(value)),
        month: formatMonths(voice.language, month, month),
        count: teams,
        verdict: verdictLine(voice, reading.verdict, 'month'),
      }),
    ];
  });

export const trendsPicture: Picturing<'networkTrends'> = {
  kind: 'networkTrends',
  shape: TrendsPicture,
  keptDays: 30,
  gone: ({ language }) => translate(language, 'person')('overview.network.gone'),
  draw: async (documents: Documents, now: Instant, { network: id, viewer, language }) => {
    const network = (await documents.read(kinds.network, keys.network(id)))?.body;
    if (!network || !allows(rolesInNetwork(network, viewer), 'overview.see')) return undefined;
    return drawTrends({ language, t: translate(language) }, await summariesIn(documents, network, now));
  },
};
