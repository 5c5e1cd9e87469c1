import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { loadOperatorConfig } from '../config.ts';
import { importedApplication } from '../features/intake/imported.ts';
import { type ReadApplications, readApplications } from '../features/intake/rows.ts';
import { nb } from '../features/intake/texts.nb.ts';
import { openDocuments } from '../los.ts';
import { Refusal } from '../model/refusal.ts';
import { NotReadable, rowsInFile } from '../reports/files/reading.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { applicationsIn, roundsIn } from '../upkeep/lists.ts';
import type { Command } from './command.ts';
import { CommandFailed, explained, Misunderstood, requireFile, withStore } from './terminal.ts';

/** As large as a file may be that is sent to Los as well. */
const mostBytes = 2_000_000;

/** `los intake`: applications from a spreadsheet into a round of a network. */
export const intakeCommand: Command = {
  name: 'intake',
  usage: ['intake rounds <nettverk>', 'intake import <nettverk> <runde> <fil.xlsx|fil.csv>'],
  summary: 'vis søknadsrundene i et nettverk, eller legg inn søknader fra et regneark',
  details: [
    'rounds    rundene med id, frist og hvor mange søknader som er sendt',
    'import    overskriftene må stå øverst; Los viser dem under «Legg inn fra regneark» i Teams',
    'Må noe i filen rettes, blir ingenting lagret, og hver rad som må rettes, blir vist med grunnen.',
    'Nettverkets id er den «list networks» viser.',
  ],
  options: {},
  takes: [2, 4],
  run: ({ arguments: [what, network = '', round, file] }, terminal) => {
    const isRounds = what === 'rounds' && round === undefined;
    if (!isRounds && (what !== 'import' || round === undefined || file === undefined))
      throw new Misunderstood('Skriv «intake rounds <nettverk>» eller «intake import <nettverk> <runde> <fil>».');
    const { store: config } = loadOperatorConfig(terminal.environment);
    requireFile(config);
    return withStore(terminal, config, async (store) => {
      const documents = openDocuments(store);
      const lines =
        round !== undefined && file !== undefined
          ? await taken(documents, { network, round, file, now: terminal.now() })
          : await roundLines(documents, network);
      for (const line of lines) terminal.print(line);
      return 0;
    });
  },
};

const roundLines = async (documents: Documents, network: string): Promise<string[]> => {
  const rounds = await roundsIn(documents, network);
  const lines = rounds.map(async ({ id, deadline }) => {
    const all = await applicationsIn(documents, id);
    const sent = all.filter(({ submittedAt }) => submittedAt !== undefined).length;
    return `${id}  frist ${deadline}  ${sent} ${sent === 1 ? 'søknad' : 'søknader'}`;
  });
  return rounds.length === 0 ? ['Ingen søknadsrunder ennå.'] : Promise.all(lines);
};

interface Taking {
  readonly network: string;
  readonly round: string;
  readonly file: string;
  readonly now: string;
}

/** @throws CommandFailed when something in the file has to be mended: then nothing is saved */
const taken = async (documents: Documents, { network, round: id, file, now }: Taking): Promise<string[]> => {
  const round = await documents.read(kinds.round, keys.round(network, id));
  if (!round) throw new CommandFailed('Det finnes ingen slik runde. «intake rounds <nettverk>» viser dem som finnes.');
  const known = (await applicationsIn(documents, id))
    .filter(({ submittedAt, withdrawnAt }) => submittedAt !== undefined && withdrawnAt === undefined)
    .map(({ form: { municipality } }) => municipality);
  const read = await explained(
    async () => readApplications(await rowsInFile(await contentOf(file)), { known, language: 'nb' }),
    wordsFor,
  );
  requireAllGood(read);
  for (const row of read.good) {
    const application = importedApplication(round.body, randomUUID(), row, now);
    await documents.create(kinds.application, keys.application(id, application.id), application);
  }
  const unknown = read.unknown.map((name) => `Kolonnen «${name}» kjenner jeg ikke, og hoppet over.`);
  return [...unknown, `${read.good.length} ${read.good.length === 1 ? 'søknad er' : 'søknader er'} lagt inn.`];
};

const contentOf = async (file: string): Promise<Uint8Array> => {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new CommandFailed(`Filen ${file} finnes ikke.`);
  if (found.size > mostBytes) throw new CommandFailed(nb.texts.refusals.fileTooLarge);
  return readFile(file);
};

const requireAllGood = ({ bad }: ReadApplications): void => {
  if (bad.length === 0) return;
  const lines = bad.map(({ line, name, why }) => `Rad ${line}  ${name}  ${wordsOf(why)}`);
  throw new CommandFailed([...lines, 'Ingenting er lagret.'].join('\n'));
};

const notReadable = { notSheet: 'fileNotSheet', tooLarge: 'fileTooLarge', broken: 'fileBroken' } as const;

const wordsFor = (error: unknown): string | undefined => {
  if (error instanceof Refusal) return wordsOf(error);
  return error instanceof NotReadable ? nb.texts.refusals[notReadable[error.why]] : undefined;
};

/** In the same words as in Teams. */
const wordsOf = ({ code, details }: Refusal): string => {
  const words = (nb.texts.refusals as Readonly<Record<string, string>>)[code] ?? code;
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(details[name] ?? ''));
};
