import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { chartVerdict } from '../model/chart-reading.ts';
import { type Part, readRunChart, toNumber } from '../model/run-chart.ts';
import type { Command } from './command.ts';
import { readSeries } from './series.ts';
import { CommandFailed, Misunderstood } from './terminal.ts';

/** Far more than anybody measures by hand, and read in a second. */
const mostBytes = 1_000_000;

/** `los runchart`: judges any series by the rules that the charts in Teams have. */
export const runChartCommand: Command = {
  name: 'runchart',
  usage: ['runchart <fil>', 'runchart <fil> --json', 'runchart <fil> --freeze 12', 'runchart <fil> --split 12,24'],
  summary: 'les en tallserie som et run chart: median, serier, kryssinger og signal',
  details: [
    'Filen har én verdi på hver linje. Tom linje, NA og - betyr at målingen mangler. Komma og punktum er desimaltegn.',
    'En overskrift øverst hoppes over. Har filen flere kolonner (semikolon eller tabulator), leses den siste.',
    'En bindestrek i stedet for filen leser fra standard inn.',
    '--freeze  siste måling i grunnlaget: Medianen i delen den ligger i, regnes av målingene til og med den',
    '--split   siste måling i hver del før den siste; hver del får sin egen median, og dommen gjelder den siste',
    '--json    skriv resultatet som JSON',
    'Målingene telles fra 1 gjennom hele filen, også de som mangler.',
  ],
  options: { freeze: { type: 'string' }, split: { type: 'string' }, json: { type: 'boolean' } },
  takes: [1, 1],
  run: async ({ values: given, arguments: [file = ''] }, terminal) => {
    const [freeze] = numbersIn('--freeze', given['freeze'], 1);
    const splits = numbersIn('--split', given['split'], Number.POSITIVE_INFINITY);
    const values = readSeries(await textOf(file));
    requireWithin('--freeze', freeze === undefined ? [] : [freeze], values.length);
    requireWithin('--split', splits, values.length - 1);
    const parts = readRunChart(values, { freeze, splits });
    const report = given['json'] ? asJson : inWords;
    terminal.print(report(parts, { freeze, splits }));
    return 0;
  },
};

const textOf = async (file: string): Promise<string> => {
  const bytes = await bytesOf(file);
  if (bytes.length > mostBytes) throw new CommandFailed('Filen er for stor: Det er plass til 1 MB.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailed('Filen er ikke tekst i UTF-8.');
  }
};

const bytesOf = async (file: string): Promise<Buffer> => {
  try {
    return await beginningOf(file === '-' ? process.stdin : createReadStream(file));
  } catch (error) {
    throw new CommandFailed(
      `Filen ${file} kan ikke leses (${(error as NodeJS.ErrnoException).code ?? 'ukjent feil'}).`,
    );
  }
};

/** No more than it takes to know that there is too much: a device has no end. */
const beginningOf = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > mostBytes) break;
  }
  return Buffer.concat(chunks);
};

// === What is asked for

/** @throws Misunderstood when it is not whole numbers from 1 on, with commas between */
const numbersIn = (option: string, given: string | boolean | undefined, most: number): number[] => {
  if (typeof given !== 'string') return [];
  const written = given.split(',').map((one) => one.trim());
  const numbers = written.map(Number);
  const isUnderstood = written.every((one) => /^[1-9]\d{0,6}$/.test(one)) && numbers.length <= most;
  if (!isUnderstood)
    throw new Misunderstood(
      `${option}: «${given}» forstår jeg ikke. Skriv hele tall fra 1, for eksempel ${most === 1 ? '12' : '12,24'}.`,
    );
  return [...new Set(numbers)].sort((one, other) => one - other);
};

/** @throws Misunderstood */
const requireWithin = (option: string, numbers: readonly number[], most: number): void => {
  const outside = numbers.find((number) => number > most);
  if (outside !== undefined)
    throw new Misunderstood(
      `${option} ${outside}: Det høyeste som gir mening for denne filen, er ${Math.max(most, 0)}.`,
    );
};

interface Asked {
  readonly freeze: number | undefined;
  readonly splits: readonly number[];
}

// === What is answered

const figuresOf = (part: Part) => ({
  median: part.median ? toNumber(part.median) : null,
  n_obs: part.observations,
  n_useful: part.useful,
  longest_run: part.longestRun?.length ?? null,
  longest_run_max: part.longestRunMax ?? null,
  n_crossings: part.crossings ?? null,
  n_crossings_min: part.crossingsMin ?? null,
  runs_signal: part.signal,
});

const lastOf = (parts: readonly Part[]): Part => {
  const last = parts.at(-1);
  if (!last) throw new Error('A run chart has at least one part');
  return last;
};

const asJson = (parts: readonly Part[], { freeze, splits }: Asked): string => {
  const last = lastOf(parts);
  const answer = {
    ...figuresOf(last),
    verdict: chartVerdict(last),
    freeze: freeze ?? null,
    split: splits,
    parts: parts.map((part, at) => ({
      part_index: at + 1,
      part_from: part.from,
      part_to: part.to,
      ...figuresOf(part),
    })),
  };
  return JSON.stringify(answer, null, 2);
};

const verdicts = {
  empty: 'Ingen målinger.',
  tooFew: 'For få målinger utenfor medianen til å si noe. Det trengs minst ti.',
  steady: 'Ingen tegn til varig endring.',
  changed: 'Noe har endret seg.',
} as const;

const inWords = (parts: readonly Part[], { freeze }: Asked): string => {
  const about = parts.map((part, at) => partInWords(part, parts.length > 1 ? `Del ${at + 1}, ` : '').join('\n'));
  const frozen = freeze === undefined ? [] : [`Medianen er låst til og med måling ${freeze}.`];
  return [verdicts[chartVerdict(lastOf(parts))], ...frozen, ...about].join('\n\n');
};

const decimal = new Intl.NumberFormat('nb-NO', { maximumSignificantDigits: 6, useGrouping: false });

const partInWords = (part: Part, named: string): string[] => {
  const { median, observations, useful, longestRun, longestRunMax, crossings, crossingsMin } = part;
  return [
    `${named}${named === '' ? 'M' : 'm'}åling ${part.from}–${part.to}`,
    `  median                 ${median ? decimal.format(toNumber(median)) : 'ingen'}`,
    `  målinger               ${observations}, av dem ${useful} utenfor medianen`,
    ...(longestRun
      ? [
          `  lengste serie          ${longestRun.length} (tilfeldig inntil ${longestRunMax}), måling ${longestRun.from}–${longestRun.to}`,
          `  kryssinger av medianen ${crossings} (tilfeldig fra ${crossingsMin})`,
        ]
      : []),
    `  signal                 ${part.signal ? 'ja' : 'nei'}`,
  ];
};
