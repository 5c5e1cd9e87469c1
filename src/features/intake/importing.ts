import { z } from 'zod';
import { filePlaceIn } from '../../dialog/file-sent.ts';
import { form, type Showing, saving } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { networksHere } from '../../dialog/here.ts';
import { idOfMade } from '../../dialog/made.ts';
import { written } from '../../dialog/reading.ts';
import { type Reply, text as said } from '../../dialog/reply.ts';
import type { Round } from '../../model/intake.ts';
import { Refusal } from '../../model/refusal.ts';
import { rolesInNetwork } from '../../model/roles.ts';
import { NotReadable, rowsInFile, rowsInText } from '../../reports/files/reading.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { applicationsIn, roundsIn } from '../../upkeep/lists.ts';
import { applicationList } from './applications.ts';
import { newestFirst } from './desk-rules.ts';
import { importMark, importPreview, notSaved, pasteForm, type Source, whichRoundCard } from './import-card.ts';
import { importedApplication } from './imported.ts';
import { type ReadApplications, readApplications } from './rows.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'intake.paste': 'intake';
    'intake.checkPaste': 'intake';
    'intake.savePaste': 'intake';
    'intake.file': 'intake';
    'intake.readFile': 'intake';
    'intake.saveFile': 'intake';
  }
}

const nothing = z.object({});
const marked = z.object({ mark: z.string().max(40) });
const sent = z.object({ file: z.string().max(6_000) });

/** As much as comes back with a card; a longer list comes as a file. */
const mostPasted = 6_000;

const fields = z.object({
  text: written.transform((text) => text.replace(/\r\n?/g, '\n')),
});
const blame = {
  noRows: 'text',
  noMunicipalityColumn: 'text',
  sameColumn: 'text',
  tooManyApplications: 'text',
  pasteTooLong: 'text',
} as const;

const showForm = (turn: TurnOn<Round>, _: object, showing: Showing): Reply =>
  pasteForm(turn, turn.target.body, showing);

/** Applications from a spreadsheet: pasted or sent, looked at, and only then saved. */
export const importHandlers = {
  ...form(
    { ask: 'intake.paste', save: 'intake.checkPaste' },
    {
      on: 'round',
      may: 'intake.run',
      about: nothing,
      fields,
      blame,
      table: 'text',
      show: showForm,
      save: async (turn, { text }) => [await preview(turn, { text })],
    },
  ),
  'intake.savePaste': saving({
    on: 'round',
    may: 'intake.run',
    about: marked,
    asking: nothing,
    fields,
    blame,
    table: 'text',
    show: showForm,
    save: async (turn, { text, mark }) => [await save(turn, { text }, mark)],
  }),
  'intake.file': handler({
    on: 'nothing',
    may: 'network.list',
    input: sent,
    takesFile: true,
    run: async (turn, { file }) => [await whichRound(turn, file)],
  }),
  'intake.readFile': handler({
    on: 'round',
    may: 'intake.run',
    input: sent,
    run: async (turn, { file }) => [await preview(turn, fileSource(file))],
  }),
  'intake.saveFile': handler({
    on: 'round',
    may: 'intake.run',
    input: sent.extend(marked.shape),
    run: async (turn, { file, mark }) => [await save(turn, fileSource(file), mark)],
  }),
} satisfies Handlers;

/** @throws Refusal `fileGone` */
const fileSource = (file: string): Source => {
  const place = filePlaceIn(file);
  if (!place) throw new Refusal('fileGone');
  return { file, name: place.name };
};

/** @throws Refusal as `readApplications`, and when a file cannot be had or read */
const readIn = async (turn: TurnOn<Round>, source: Source): Promise<ReadApplications> => {
  const cells = 'text' in source ? rowsInText(fittingText(source.text)) : await rowsOfFile(turn, source.file);
  const known = (await applicationsIn(turn.documents, turn.target.body.id))
    .filter(({ submittedAt, withdrawnAt }) => submittedAt !== undefined && withdrawnAt === undefined)
    .map(({ form: { municipality } }) => municipality);
  return readApplications(cells, { known, language: turn.language });
};

const fittingText = (text: string): string => {
  if (text.trim() === '') throw new Refusal('noRows');
  if (text.length > mostPasted) throw new Refusal('pasteTooLong', { length: text.length, max: mostPasted });
  return text;
};

const refusals = { notSheet: 'fileNotSheet', tooLarge: 'fileTooLarge', broken: 'fileBroken' } as const;

/** @throws Refusal `fileGone`, `fileTooLarge`, `fileNotSheet`, `fileBroken` */
const rowsOfFile = async ({ fetchFile }: Turn, file: string) => {
  const place = filePlaceIn(file);
  const bytes = place && (await fetchFile(place));
  if (bytes === undefined) throw new Refusal('fileGone');
  if (bytes === 'tooLarge') throw new Refusal('fileTooLarge');
  try {
    return await rowsInFile(bytes);
  } catch (error) {
    if (error instanceof NotReadable) throw new Refusal(refusals[error.why]);
    throw error;
  }
};

const preview = async (turn: TurnOn<Round>, source: Source, problem?: string): Promise<Reply> => {
  const read = await readIn(turn, source);
  return importPreview(turn, turn.target.body, { read, source, ...(problem !== undefined && { problem }) });
};

/** Saves what was shown; where that would be something else by now, it is shown first. */
const save = async (turn: TurnOn<Round>, source: Source, mark: string): Promise<Reply> => {
  const round = turn.target.body;
  const before = await turn.documents.read(kinds.application, keys.application(round.id, idOf(turn, 0)));
  // Pressed or delivered twice: what came of it stands there.
  if (before) return applicationList(turn, round);
  const read = await readIn(turn, source);
  if (importMark(read) !== mark) return preview(turn, source, turn.t('intake.news.importChanged'));
  for (const [at, row] of read.good.entries()) {
    const id = idOf(turn, at);
    await turn.documents.open(kinds.application, keys.application(round.id, id), () =>
      importedApplication(round, id, row, turn.now),
    );
  }
  const news = [turn.t('intake.news.imported', { count: read.good.length }), notSaved(turn, read)].join(' ').trim();
  return applicationList(turn, round, { news });
};

const idOf = (turn: Turn, at: number): string => idOfMade(turn, `application ${at}`);

/** Where the applications of a file belong is said first; who runs no round hears what files are for. */
const whichRound = async (turn: Turn, file: string): Promise<Reply> => {
  const { documents, here, me, t } = turn;
  const networks = await Promise.all(networksHere(here).map((id) => documents.read(kinds.network, keys.network(id))));
  const own = networks.flatMap((loaded) =>
    loaded && rolesInNetwork(loaded.body, me.person).includes('facilitator') ? [loaded.body] : [],
  );
  const found = await Promise.all(
    own.map(async ({ id, name }) => {
      const [newest] = newestFirst(await roundsIn(turn.documents, id));
      return newest ? [{ round: newest, network: name }] : [];
    }),
  );
  const rounds = found.flat();
  const place = filePlaceIn(file);
  return rounds.length === 0 || !place
    ? said(t('intake.import.noFileHere'))
    : whichRoundCard(turn, { file, name: place.name }, rounds);
};
