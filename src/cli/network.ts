import { readFile, writeFile } from 'node:fs/promises';
import { loadOperatorConfig } from '../config.ts';
import { purge } from '../features/case/index.ts';
import { openDocuments } from '../los.ts';
import type { PathwayCase } from '../model/case.ts';
import { CopyNotTaken, copyOfNetwork, readCopy, takeCopy } from '../upkeep/network-copy.ts';
import type { Command } from './command.ts';
import {
  CommandFailed,
  documentsInWords,
  explained,
  Misunderstood,
  nameOf,
  requireFile,
  type Terminal,
  withStore,
} from './terminal.ts';

/** `los network`: a whole network as one JSON file, and back into a store that does not have it. */
export const networkCommand: Command = {
  name: 'network',
  usage: ['network export <id> <fil.json>', 'network import <fil.json>'],
  summary: 'skriv et helt nettverk til én JSON-fil, eller legg et inn fra en slik fil',
  details: [
    'export    nettverket, teamene, chattene, samlingene, søknadene og sakene, men ikke et ord av det som står i sakene',
    'import    i et lager som ikke har nettverket fra før; filen blir lest og kontrollert før noe blir skrevet',
    'Id-en er den «list networks» viser. Filen inneholder navn og det teamene har skrevet: bare du kan lese den.',
    'Blir import avbrutt, kjør den igjen med samme fil.',
  ],
  options: {},
  takes: [2, 3],
  run: ({ arguments: [what, ...rest] }, terminal) => {
    const [first = '', second] = rest;
    if (what === 'export' && second !== undefined) return exported(terminal, first, second);
    if (what === 'import' && second === undefined) return imported(terminal, first);
    throw new Misunderstood('Skriv «network export <id> <fil.json>» eller «network import <fil.json>».');
  },
};

const exported = (terminal: Terminal, id: string, path: string): Promise<number> => {
  const { store: config } = loadOperatorConfig(terminal.environment);
  requireFile(config);
  return withStore(terminal, config, async (store) => {
    const at = terminal.now();
    // Words may have been written anew in a case that has been opened again.
    const withoutWords = (it: PathwayCase) => ({ ...purge(it, it.purgedAt ?? at), version: it.version });
    const copy = await copyOfNetwork({ store, documents: openDocuments(store) }, id, { at, withoutWords });
    if (!copy)
      throw new CommandFailed('Det finnes ikke noe nettverk med den id-en. «list networks» viser dem som finnes.');
    await explained(() => writeFile(path, `${JSON.stringify(copy, null, 1)}\n`, { flag: 'wx', mode: 0o600 }), wordsFor);
    terminal.print(`${documentsInWords(copy.documents.length)} er i ${path}.`);
    return 0;
  });
};

const imported = async (terminal: Terminal, path: string): Promise<number> => {
  const { store: config } = loadOperatorConfig(terminal.environment);
  const copy = await explained(async () => readCopy(await readFile(path, 'utf8')), wordsFor);
  return withStore(terminal, config, async (store) => {
    const stored = { store, documents: openDocuments(store) };
    const count = await explained(() => takeCopy(stored, copy, terminal.now()), wordsFor);
    terminal.print(`${documentsInWords(count)} er i ${nameOf(config)}.`);
    return 0;
  });
};

const wordsFor = (error: unknown): string | undefined =>
  error instanceof CopyNotTaken ? notTaken[error.why] : ofFile[String((error as { code?: unknown }).code)];

const notTaken: Record<CopyNotTaken['why'], string> = {
  noCopy: 'Filen er ikke et nettverk fra Los.',
  strangeDocument: 'Noe i filen er ikke slik Los lagrer det, eller er fra en nyere Los. Ingenting er skrevet.',
  alreadyThere: 'Noe av nettverket er i lageret fra før, og er ikke likt. Ingenting er skrevet.',
};

const ofFile: Readonly<Record<string, string>> = {
  ENOENT: 'Filen eller mappen finnes ikke.',
  EEXIST: 'Filen finnes fra før. Velg et annet navn.',
};
