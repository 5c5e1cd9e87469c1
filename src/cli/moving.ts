import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadOperatorConfig, type StoreConfig } from '../config.ts';
import type { Instant } from '../model/identity.ts';
import { BackupRefused, checkBackup, documentsIn, writeBackup } from '../store/backup.ts';
import { type Copying, CopyRefused, contentOf, copyInto } from '../store/copy.ts';
import type { Command } from './command.ts';
import {
  CommandFailed,
  documentsInWords,
  explained,
  formatInstant,
  Misunderstood,
  nameOf,
  requireFile,
  type Terminal,
  withStore,
} from './terminal.ts';

/** `los migrate`: from one store to another. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: ['migrate --to cosmos', 'migrate --to sqlite:<fil>'],
  summary: 'kopier alt fra lageret i LOS_STORE til et annet, og sammenlign hvert dokument etterpå',
  details: [
    '--to      lageret det skal til: cosmos (COSMOS_ENDPOINT) eller sqlite:<fil>; det må være tomt',
    'Stopp tjenesten først, sett LOS_STORE til det nye lageret etterpå, og start den igjen.',
    'Blir kommandoen avbrutt, kjør den igjen: den fortsetter der den slapp. Ingenting blir slettet noe sted.',
  ],
  options: { to: { type: 'string' } },
  takes: [0, 0],
  run: async ({ values }, terminal) => {
    if (!/^(cosmos|sqlite:.+)$/.test(String(values['to'])))
      throw new Misunderstood('Skriv hvor: «migrate --to cosmos» eller «migrate --to sqlite:<fil>».');
    const { store: from } = loadOperatorConfig(terminal.environment);
    const { store: to } = loadOperatorConfig(terminal.environment, String(values['to']));
    if (isSame(from, to)) throw new CommandFailed(`Det er samme lager: ${nameOf(from)}.`);
    requireFile(from);
    return withStore(terminal, from, (source) =>
      withStore(terminal, to, async (target) => {
        const name = nameOf(from.kind === 'sqlite' ? { ...from, path: resolve(from.path) } : from);
        const { documents, already } = await copied(terminal, { source: () => contentOf(source), target, from: name });
        terminal.print(
          `${documentsInWords(documents)} er i ${nameOf(to)}, like i begge lagre (${already} var der fra før).`,
        );
        terminal.print('Sett LOS_STORE til det nye lageret og start tjenesten.');
        return 0;
      }),
    );
  },
};

/** `los backup`: everything into one file. */
export const backupCommand: Command = {
  name: 'backup',
  usage: ['backup <fil>', 'backup <mappe>'],
  summary: 'skriv alt som er lagret, til én ny fil',
  details: [
    'I en mappe som finnes, får filen navn etter klokken (UTC), som los-2026-11-23T023000Z.gz.',
    'Kan kjøres mens tjenesten går. Filen får navnet sitt først når den er hel, og bare du kan lese den.',
    'Den inneholder det folk har betrodd Los: oppbevar den deretter.',
  ],
  options: {},
  takes: [1, 1],
  run: async ({ arguments: [given = ''] }, terminal) => {
    const { store: config } = loadOperatorConfig(terminal.environment);
    requireFile(config);
    const path = isFolder(given) ? join(given, nameAt(terminal.now())) : given;
    return withStore(terminal, config, async (store) => {
      const { documents, sha256 } = await explained(() => writeBackup(store, path, terminal.now()), wordsFor);
      terminal.print(`${documentsInWords(documents)} er i ${path} (sjekksum ${sha256.slice(0, 12)}).`);
      return 0;
    });
  },
};

/** `los restore`: from a backup into an empty store. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: ['restore <fil>'],
  summary: 'legg alt fra en sikkerhetskopi inn i lageret i LOS_STORE, som må være tomt',
  details: [
    'Filen blir lest helt gjennom og kontrollert før noe blir skrevet.',
    'Blir kommandoen avbrutt, kjør den igjen med samme fil: den fortsetter der den slapp.',
    'Påminnelser som ble sendt etter at kopien ble tatt, kan komme en gang til.',
  ],
  options: {},
  takes: [1, 1],
  run: async ({ arguments: [path = ''] }, terminal) => {
    const { store: config } = loadOperatorConfig(terminal.environment);
    const { at, sha256 } = await explained(() => checkBackup(path), wordsFor);
    return withStore(terminal, config, async (target) => {
      const { documents } = await copied(terminal, {
        source: () => documentsIn(path),
        target,
        from: `backup:${sha256}`,
      });
      terminal.print(`${documentsInWords(documents)} fra kopien av ${formatInstant(at)} er i ${nameOf(config)}.`);
      return 0;
    });
  },
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** No colons, which Windows does not take. */
const nameAt = (instant: Instant): string => `los-${instant.slice(0, 19).replaceAll(':', '')}Z.gz`;

const isSame = (one: StoreConfig, other: StoreConfig): boolean =>
  one.kind === 'sqlite' && other.kind === 'sqlite'
    ? resolve(one.path) === resolve(other.path)
    : one.kind === 'cosmos' && other.kind === 'cosmos' && one.endpoint === other.endpoint;

/** How many documents go by between two lines of how far it is. */
const toldEvery = 1_000;

const steps = { copied: 'kopiert', compared: 'sammenlignet' } as const;

const copied = (terminal: Terminal, copying: Omit<Copying, 'now' | 'progress'>) => {
  let told = '';
  const progress: Copying['progress'] = (step, documents) => {
    const line = `${Math.floor(documents / toldEvery) * toldEvery} ${steps[step]} …`;
    if (documents >= toldEvery && line !== told) terminal.tell(line);
    told = line;
  };
  return explained(() => copyInto({ ...copying, now: terminal.now, progress }), wordsFor);
};

const wordsFor = (error: unknown): string | undefined => {
  if (error instanceof CopyRefused) return `${copyWords[error.why]} (${error.message})`;
  if (error instanceof BackupRefused) return backupWords[error.why];
  return (error as { code?: unknown }).code === 'ENOENT' ? 'Filen eller mappen finnes ikke.' : undefined;
};

const copyWords: Record<CopyRefused['why'], string> = {
  targetNotEmpty: 'Lageret det skal til, er ikke tomt. Velg et tomt lager.',
  otherSource: 'Det er begynt på en kopi fra en annen kilde der. Velg et tomt lager.',
  targetInUse: 'Kopien var ferdig, og er siden tatt i bruk: den er ikke lenger lik kilden. Ingenting er endret.',
  sourceChanged: 'Kilden endret seg underveis. Stopp tjenesten, og kjør kommandoen igjen.',
  strangeDocuments:
    'Antallet er ikke likt i de to lagrene: det er noe i målet som ikke er i kilden. Velg et tomt lager.',
};

const backupWords: Record<BackupRefused['why'], string> = {
  fileExists: 'Filen finnes fra før. Velg et annet navn.',
  noBackup: 'Filen er ikke en sikkerhetskopi fra Los.',
  newerVersion: 'Sikkerhetskopien er fra en nyere Los. Oppgrader først.',
  strangeDocument: 'Filen er hel, men noe i den er ikke slik Los lagrer det. Ingenting er skrevet.',
  damaged: 'Filen er skadet eller ikke hel: antall eller sjekksum stemmer ikke. Ingenting er skrevet.',
};
