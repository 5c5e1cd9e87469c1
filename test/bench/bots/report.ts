import { cpus, release, totalmem, type } from 'node:os';
import { figure, median, table } from '../figures.ts';
import { type KindOfTurn, kindsOfTurn, people } from './activities.ts';
import { type BotName, botNames } from './bot.ts';
import { type Figure, isQuiet, ratioTo, summary } from './comparing.ts';
import { canPin } from './process.ts';
import { botCore, manyConnections, teamsCore, tolerated } from './setting.ts';
import type { Visit } from './visit.ts';

/** How it was measured. */
export interface Measured {
  readonly rounds: number;
  readonly seconds: number;
  readonly warm: number;
}

/** What was measured, as Markdown: a table for each kind of turn, one of starts and memory, and how quiet it was. */
export const reportOf = (visits: readonly Visit[], measured: Measured): string => {
  const bots = botNames.filter((name) => visits.some(({ bot }) => bot === name));
  return [
    settingOf(measured),
    ...kindsOfTurn.flatMap((kind) => [`**${titles[kind]}**`, underLoad(visits, bots, kind)]),
    '**Start and memory**',
    startAndMemory(visits, bots),
    quietness(visits, bots),
  ].join('\n\n');
};

const titles: Readonly<Record<KindOfTurn, string>> = {
  submit: 'Scoring with `Action.Submit`: one update of the card',
  execute: 'Scoring with `Action.Execute`: the card in the answer, and one update of it for the others',
  help: '«hjelp»: one message',
};

const settingOf = ({ rounds, seconds, warm }: Measured): string => {
  const [{ model = 'unknown' } = {}] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const place = canPin
    ? `the bot alone on core ${botCore}, those who ask and the connector on core ${teamsCore}`
    : 'cores not chosen';
  return `${day}. ${model}, ${cpus().length} cores, ${figure(totalmem() / 2 ** 30, 0)} GB, ${type()} ${release()}, Node ${process.versions.node}; ${place}. Rounds: ${rounds}, of ${seconds} s for each bot and kind of turn, after ${warm} s to get warm; ${manyConnections} of ${figure(people)} people at a time. «Los : it» is a median of the rounds.`;
};

const underLoad = (visits: readonly Visit[], bots: readonly BotName[], kind: KindOfTurn): string => {
  const rows = bots.map((bot) => {
    const middle = (of: Figure, digits = 0) => figure(summary(visits, bot, kind, of).median, digits);
    const beside = (of: Figure) => (bot === 'los' ? '' : figure(ratioTo(visits, bot, kind, of).value));
    const { spread, samples } = summary(visits, bot, kind, 'perSecond');
    return [
      bot,
      ...[middle('perSecond'), beside('perSecond'), middle('cpuPerTurn'), beside('cpuPerTurn')],
      ...[middle('p50', 1), middle('p99', 1), beside('p99'), middle('p50Alone', 1)],
      ...[`${figure(100 * spread, 0)} %`, `${samples.filter(isQuiet).length}`],
    ];
  });
  return table(
    [
      ...['bot', 'turns/s', 'Los : it', 'CPU µs a turn', 'Los : it', 'p50 ms', 'p99 ms', 'Los : it', 'alone p50 ms'],
      ...['spread', 'quiet rounds'],
    ],
    rows,
  );
};

const startAndMemory = (visits: readonly Visit[], bots: readonly BotName[]): string => {
  const rows = kindsOfTurn.flatMap((kind) =>
    bots.map((bot) => {
      const middle = (of: Figure) => figure(summary(visits, bot, kind, of).median, 0);
      const beside = (of: Figure) => (bot === 'los' ? '' : figure(ratioTo(visits, bot, kind, of).value));
      return [`${bot}, ${kind}`, middle('start'), beside('start'), middle('idle'), middle('memory'), beside('memory')];
    }),
  );
  return table(['bot', 'start ms', 'Los : it', 'MB before load', 'MB after load', 'Los : it'], rows);
};

const quietness = (visits: readonly Visit[], bots: readonly BotName[]): string => {
  const all = visits.flatMap(({ cells }) => cells);
  const disturbed = all.filter((cell) => !isQuiet(cell)).length;
  const used = bots.flatMap((bot) =>
    kindsOfTurn.flatMap((kind) => summary(visits, bot, kind, 'perSecond').samples.map((sample) => sample.disturbance)),
  );
  const sum = (of: (visit: Visit) => number) => visits.reduce((so, visit) => so + of(visit), 0);
  return [
    `${figure(sum(({ turns }) => turns))} turns, ${sum(({ faulty }) => faulty)} of them answered wrong.`,
    `Others took more than ${tolerated} of a core in ${disturbed} of ${all.length} measurements; in those that are used ${figure(median(used))} (median), ${figure(Math.max(...used))} (most).`,
    `Those who ask had at most ${figure(100 * Math.max(...all.map(({ asking }) => asking)), 0)} % of their core to do, the bots a median of ${figure(100 * median(all.map(({ busy }) => busy)), 0)} % of theirs.`,
    'Spread: the middle half of the rounds, as a share of the median.',
  ].join(' ');
};
