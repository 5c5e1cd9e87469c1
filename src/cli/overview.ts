import { loadOperatorConfig } from '../config.ts';
import type { Instant } from '../model/identity.ts';
import { kinds } from '../store/kinds.ts';
import type { Store } from '../store/port.ts';
import { bodiesOf } from '../upkeep/holdings.ts';
import type { Command, Given } from './command.ts';
import { formatInstant, Misunderstood, requireFile, type Terminal, withStore } from './terminal.ts';

/** `los list`: which networks and teams there are, by the ids that other commands ask for. No names of people. */
export const listCommand: Command = {
  name: 'list',
  usage: ['list networks', 'list teams', 'list teams --json'],
  summary: 'vis hvilke nettverk eller team som finnes, med id og antall',
  details: ['--json    det samme som JSON', 'Viser ingen navn på personer.'],
  options: { json: { type: 'boolean' } },
  takes: [1, 1],
  run: async (given, terminal) => {
    const [what = ''] = given.arguments;
    const list = lists[what];
    if (!list) throw new Misunderstood('Skriv «list networks» eller «list teams».');
    return reading(given, terminal, async (store) => {
      const rows = await list(store);
      const words = rows.map(lineOf);
      return { data: rows, words: rows.length > 0 ? words : ['Ingen ennå.'] };
    });
  },
};

/** `los report`: what has not reached people, and what is about to be deleted. */
export const reportCommand: Command = {
  name: 'report',
  usage: ['report', 'report --json'],
  summary: 'vis hvem meldinger ikke når, og hva som skal slettes og når',
  details: [
    '--json    det samme som JSON',
    'Mottakere vises med id, saker med teamets id og koden. Ingen navn, og ingenting av det som er skrevet.',
    'Avslutter med 1 når ord i en sak skulle vært slettet for mer enn et døgn siden.',
  ],
  options: { json: { type: 'boolean' } },
  takes: [0, 0],
  run: async (given, terminal) => {
    let late = 0;
    await reading(given, terminal, async (store) => {
      const [undelivered, deletions] = [await undeliveredIn(store), await deletionsIn(store)];
      late = deletions.filter(({ at }) => isLate(at, terminal.now())).length;
      return {
        data: { undelivered, deletions },
        words: [...wordsOf(undelivered), ...wordsFor(deletions, terminal.now())],
      };
    });
    return late > 0 ? 1 : 0;
  },
};

/** Reads the store of the settings, and prints what comes of it as was asked for. */
const reading = (
  { values }: Given,
  terminal: Terminal,
  read: (store: Store) => Promise<{ readonly data: unknown; readonly words: readonly string[] }>,
): Promise<number> => {
  const { store: config } = loadOperatorConfig(terminal.environment);
  requireFile(config);
  return withStore(terminal, config, async (store) => {
    const { data, words } = await read(store);
    terminal.print(values['json'] ? JSON.stringify(data, null, 2) : words.join('\n'));
    return 0;
  });
};

type Row = Readonly<Record<string, string | number>>;

const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  teams: ['team', 'team'],
  facilitators: ['i prosjektgruppen', 'i prosjektgruppen'],
  sessions: ['samling', 'samlinger'],
  members: ['medlem', 'medlemmer'],
  rooms: ['chat', 'chatter'],
};

const lineOf = (row: Row): string =>
  Object.entries(row)
    .map(([name, value]) => (name in units ? `${value} ${units[name]?.[value === 1 ? 0 : 1]}` : value))
    .join('  ');

const lists: Readonly<Record<string, (store: Store) => Promise<Row[]>>> = {
  networks: async (store) =>
    (await bodiesOf(store, kinds.network)).map(({ id, name, teams, facilitators, sessions }) => ({
      id,
      name,
      teams: teams.length,
      facilitators: facilitators.length,
      sessions: sessions.length,
    })),
  teams: async (store) =>
    (await bodiesOf(store, kinds.team)).map(({ id, name, network, members, rooms }) => ({
      id,
      name,
      network: network.id,
      members: members.length,
      rooms: rooms.length,
    })),
};

interface NotReached {
  readonly of: string;
  readonly recipient: string;
  readonly reason: string;
  readonly at: Instant;
}

const undeliveredIn = async (store: Store): Promise<NotReached[]> => {
  const teams = (await bodiesOf(store, kinds.team)).map((team) => ({ of: `team:${team.id}`, ...team }));
  const networks = (await bodiesOf(store, kinds.network)).map((one) => ({ of: `network:${one.id}`, ...one }));
  return [...networks, ...teams].flatMap(({ of, undelivered }) => undelivered.map((note) => ({ of, ...note })));
};

const wordsOf = (undelivered: readonly NotReached[]): string[] => [
  `Ikke nådd: ${undelivered.length}`,
  ...undelivered.map(({ of, recipient, reason, at }) => `  ${of}  ${recipient}  ${reason}  ${formatInstant(at)}`),
];

interface Deletion {
  readonly team: string;
  readonly code: string;
  readonly at: Instant;
}

const deletionsIn = async (store: Store): Promise<Deletion[]> =>
  (await bodiesOf(store, kinds.case))
    .flatMap(({ team, code, purgeAt, purgedAt }) => (purgeAt && !purgedAt ? [{ team, code, at: purgeAt }] : []))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));

/** The sweeps see to it within a day. */
const isLate = (at: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(at) > 24 * 3_600_000;

const wordsFor = (deletions: readonly Deletion[], now: Instant): string[] => [
  `Saker som skal miste ordene: ${deletions.length}`,
  ...deletions.map(
    ({ team, code, at }) => `  team:${team}  ${code}  ${formatInstant(at)}${isLate(at, now) ? '  FOR SENT' : ''}`,
  ),
];
