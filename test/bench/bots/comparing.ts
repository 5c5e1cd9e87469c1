import { median, spread } from '../figures.ts';
import type { KindOfTurn } from './activities.ts';
import type { BotName } from './bot.ts';
import { manyConnections, tolerated } from './setting.ts';
import type { Visit } from './visit.ts';

/** What is read of a visit. */
export type Figure =
  | 'perSecond'
  | 'cpuPerTurn'
  | 'p50'
  | 'p99'
  /** With one person at a time. */
  | 'p50Alone'
  | 'start'
  | 'idle'
  | 'memory';

/** One figure of one bot in one round. */
export interface Sample {
  readonly round: number;
  readonly value: number;
  /** How many cores others took meanwhile. */
  readonly disturbance: number;
}

/** A figure of a bot over all rounds. */
export interface Summary {
  readonly median: number;
  readonly spread: number;
  readonly samples: readonly Sample[];
}

/** Below this, those that were disturbed least are taken for good. */
const fewest = 3;

/** Where the system does not tell, nobody is known to have disturbed it. */
export const isQuiet = ({ disturbance }: Pick<Sample, 'disturbance'>): boolean => !(disturbance > tolerated);

/** The quiet ones; where too few were, the least disturbed. */
const chosen = (samples: readonly Sample[]): readonly Sample[] => {
  const sorted = samples.toSorted((one, other) => one.disturbance - other.disturbance);
  return sorted.slice(0, Math.max(fewest, sorted.filter(isQuiet).length));
};

export const summary = (visits: readonly Visit[], bot: BotName, kind: KindOfTurn, of: Figure): Summary => {
  const samples = chosen(samplesOf(visits, bot, kind, of));
  const values = samples.map(({ value }) => value);
  return { median: median(values), spread: spread(values), samples };
};

/** How Los stands beside a bot. */
export interface Ratio {
  /** How many times the bot's figure the one of Los is. */
  readonly value: number;
  /** How many rounds were quiet for both. */
  readonly quiet: number;
}

/**
 * How Los stands beside a bot: the median over the rounds that were quiet for both, since what a machine is like changes in the
 * course of a run. Where too few were, the medians of both by themselves.
 */
export const ratioTo = (visits: readonly Visit[], bot: BotName, kind: KindOfTurn, of: Figure): Ratio => {
  const [los, other] = [samplesOf(visits, 'los', kind, of), samplesOf(visits, bot, kind, of)];
  const ratios = los.filter(isQuiet).flatMap(({ round, value }) => {
    const beside = other.find((sample) => sample.round === round && isQuiet(sample));
    return beside ? [value / beside.value] : [];
  });
  const ofMedians = () => summary(visits, 'los', kind, of).median / summary(visits, bot, kind, of).median;
  return { value: ratios.length >= fewest ? median(ratios) : ofMedians(), quiet: ratios.length };
};

/** One of each round: what was measured again counts where it was disturbed least. */
const samplesOf = (visits: readonly Visit[], bot: BotName, kind: KindOfTurn, of: Figure): readonly Sample[] =>
  visits
    .filter((visit) => visit.bot === bot && visit.kind === kind)
    .map((visit) => ({ round: visit.round, ...sampleIn(visit, of) }));

const sampleIn = (visit: Visit, of: Figure): Omit<Sample, 'round'> => {
  if (of === 'start') return { value: visit.start.ms, disturbance: visit.start.disturbance };
  // Others do not make a process larger.
  if (of === 'idle') return { value: visit.memory.idle, disturbance: 0 };
  if (of === 'memory') return { value: visit.memory.loaded, disturbance: 0 };
  const connections = of === 'p50Alone' ? 1 : manyConnections;
  const [best] = visit.cells
    .filter((cell) => cell.connections === connections)
    .toSorted((one, other) => one.disturbance - other.disturbance);
  const value = best?.[of === 'p50Alone' ? 'p50' : of] ?? Number.NaN;
  return { value, disturbance: best?.disturbance ?? Number.POSITIVE_INFINITY };
};
