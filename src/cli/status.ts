import { existsSync } from 'node:fs';
import { loadOperatorConfig, type StoreConfig } from '../config.ts';
import { openDocuments } from '../los.ts';
import type { Instant } from '../model/identity.ts';
import { type Backlog, isStalled, type SweepStatus } from '../model/sweep-status.ts';
import { countBacklog } from '../reminders/status.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Store } from '../store/port.ts';
import type { Command } from './command.ts';
import { formatInstant, nameOf, type Terminal } from './terminal.ts';

/** `los status`: how it is going, for people and for whoever watches. */
export const statusCommand: Command = {
  name: 'status',
  usage: ['status', 'status --json'],
  summary: 'vis hvordan det går: lageret, siste runde med påminnelser, hva som venter og hva som har feilet',
  details: [
    '--json    det samme som JSON, for overvåking',
    'Avslutter med 1 når lageret ikke svarer eller påminnelsene står stille, ellers med 0.',
    'Påminnelsene står stille når ingen har fullført en runde på to intervaller (LOS_REMINDERS).',
  ],
  options: { json: { type: 'boolean' } },
  takes: [0, 0],
  run: async ({ values }, terminal) => {
    const { store, reminders } = loadOperatorConfig(terminal.environment);
    const status = await statusOf(terminal, store, reminders.everyMs);
    terminal.print(values['json'] ? JSON.stringify(status, null, 2) : wordsFor(status, terminal.now()));
    return 'problem' in status || status.reminders === 'stalled' ? 1 : 0;
  },
};

type Status =
  | { readonly store: string; readonly reachable: false; readonly problem: string }
  | (Omit<Partial<SweepStatus>, 'aliveAt'> &
      Backlog & { readonly store: string; readonly reachable: true; readonly reminders: 'ok' | 'stalled' });

const statusOf = async (terminal: Terminal, config: StoreConfig, everyMs: number): Promise<Status> => {
  const name = nameOf(config);
  const unreachable = (problem: string): Status => ({ store: name, reachable: false, problem });
  // Looking must not make the file it looks for.
  if (config.kind === 'sqlite' && !existsSync(config.path)) return unreachable('filen finnes ikke');
  try {
    const store = await terminal.open(config);
    try {
      await store.ready();
      return { store: name, reachable: true, ...(await read(store, terminal.now, everyMs)) };
    } finally {
      await store.close();
    }
  } catch (error) {
    return unreachable(error instanceof Error ? error.message : String(error));
  }
};

const read = async (store: Store, now: () => Instant, everyMs: number) => {
  const found = await openDocuments(store).read(kinds.sweepStatus, keys.sweepStatus());
  const { aliveAt: _, ...status } = found?.body ?? { aliveAt: '' };
  const backlog = await countBacklog({ store, now, everyMs });
  const stalled = isStalled(found?.body, { now: now(), since: '1970-01-01T00:00:00Z', everyMs });
  return { ...status, ...backlog, reminders: stalled ? ('stalled' as const) : ('ok' as const) };
};

const wordsFor = (status: Status, now: Instant): string => {
  const lines: [string, string][] = [['Lager', `${status.store}, ${status.reachable ? 'svarer' : 'SVARER IKKE'}`]];
  if (!status.reachable) return table([...lines, ['Årsak', status.problem]]);
  lines.push(['Påminnelser', status.reminders === 'ok' ? 'i rute' : 'STÅR STILLE']);
  lines.push(['Siste runde', status.lastSweep ? since(status.lastSweep, now) : 'ingen ennå']);
  lines.push(['Venter nå', status.late > 0 ? `${status.due}, av dem ${status.late} for sent ute` : `${status.due}`]);
  lines.push(['Feilet', `${status.failed ?? 0} i siste runde`]);
  for (const { document, problem } of status.failures ?? []) lines.push(['', `${document}: ${problem}`]);
  return table([...lines, ...dayOf(status)]);
};

const dayOf = ({ day }: { readonly day?: SweepStatus['day'] }): [string, string][] => {
  if (!day) return [];
  const sent = `${day.sent} sendt, ${day.gone} ikke levert, ${day.unknown} uvisst`;
  const reasons = Object.entries(day.reasons).sort(([, a], [, b]) => b - a);
  return [[day.date, sent], ...reasons.map(([reason, count]): [string, string] => ['', `${reason}: ${count}`])];
};

const since = (then: Instant, now: Instant): string =>
  `${formatInstant(then)} (for ${inWords(Math.max(0, Date.parse(now) - Date.parse(then)))} siden)`;

/** Spans of time in milliseconds, the largest first. */
const spans = [
  [86_400_000, 'dag', 'dager'],
  [3_600_000, 'time', 'timer'],
  [60_000, 'minutt', 'minutter'],
  [1_000, 'sekund', 'sekunder'],
] as const;

/** In the largest span of which there are two at least; «1 sekund» where there is no such. */
const inWords = (ms: number): string => {
  const [size, one, several] = spans.find(([span]) => ms >= 2 * span) ?? spans[3];
  const count = Math.round(ms / size);
  return `${count} ${count === 1 ? one : several}`;
};

const table = (lines: readonly (readonly [string, string])[]): string =>
  lines.map(([name, value]) => `${(name === '' ? '' : `${name}:`).padEnd(14)}${value}`).join('\n');
