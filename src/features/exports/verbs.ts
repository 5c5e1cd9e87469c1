import { z } from 'zod';
import type { Frame } from '../../dialog/elements.ts';
import { offerFile, putFile } from '../../dialog/file-offer.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import type { Link } from '../../dialog/links.ts';
import { notice } from '../../dialog/notice.ts';
import { type Reply, show, text } from '../../dialog/reply.ts';
import type { Network } from '../../model/network.ts';
import { exportFor } from './files.ts';
import { tableNames } from './tables.ts';
import type { nb } from './texts.nb.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'exports.show': 'exports';
    'exports.file': 'exports';
    'exports.put': 'exports';
    'exports.keepNot': 'exports';
  }
}

declare module '../../language/texts.ts' {
  interface Texts {
    readonly exports: (typeof nb)['texts']['exports'];
  }
  interface CardTexts {
    readonly exports: (typeof nb)['texts']['cards']['exports'];
  }
}

/** Data of `cards/exports/exports.json`: where the files are fetched. */
interface ExportsCard extends Frame {
  readonly intro: string;
  readonly workbook: Link;
  readonly hint: string;
  readonly rows: readonly Link[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'exports/exports': ExportsCard;
  }
}

const nothing = z.object({});
const offered = z.object({ file: z.string().max(1_000) });

/** A network’s figures as files, for its facilitators: whoever has an address has the file, so only the asker sees it. */
export const exportsHandlers = {
  'exports.show': handler({
    on: 'network',
    may: 'exports.take',
    seenBy: 'sender',
    input: nothing,
    run: (turn) => [exportsCard(turn)],
  }),
  'exports.file': handler({
    on: 'network',
    may: 'exports.take',
    seenBy: 'sender',
    input: nothing,
    run: async (turn) => [await offer(turn)],
  }),
  'exports.put': handler({
    on: 'network',
    may: 'exports.take',
    seenBy: 'sender',
    input: offered,
    run: async (turn, { file }) => [await put(turn, file)],
  }),
  'exports.keepNot': handler({
    on: 'network',
    may: 'exports.take',
    seenBy: 'sender',
    input: nothing,
    run: ({ t }) => [text(t('exports.declined'))],
  }),
} satisfies Handlers;

const exportsCard = (turn: TurnOn<Network>, problem = ''): Reply => {
  const { t, files, scope } = turn;
  const { id, name, teams } = turn.target.body;
  const title = t('exports.title');
  const back = { title: t('exports.press.network'), data: { do: 'network.show' } } as const;
  if (teams.length === 0) return notice({ title, message: t('exports.noTeams'), buttons: [back] }, { network: id });
  const card: ExportsCard = {
    title,
    subtitle: name,
    problem,
    intro: t('exports.intro', { count: teams.length }),
    workbook: { title: t('exports.open'), url: files.address(exportFor(turn, id)) },
    hint: t('exports.hint'),
    rows: tableNames.map((table) => ({
      title: t(`exports.tables.${table}`),
      url: files.address(exportFor(turn, id, table)),
    })),
    buttons: [
      ...(scope === 'personal' ? [{ title: t('exports.press.file'), data: { do: 'exports.file' } } as const] : []),
      back,
    ],
    equal: true,
  };
  return show('exports/exports', card, `${title}. ${card.intro}`, { network: id });
};

const offer = async (turn: TurnOn<Network>): Promise<Reply> => {
  const { id } = turn.target.body;
  const offering = {
    description: turn.t('exports.offer'),
    yes: 'exports.put',
    no: 'exports.keepNot',
    about: { network: id },
  } as const;
  return (await offerFile(turn, exportFor(turn, id), offering)) ?? exportsCard(turn);
};

const put = async (turn: TurnOn<Network>, token: string): Promise<Reply> => {
  const { id } = turn.target.body;
  const reply = await putFile(
    turn,
    token,
    (wanted) => wanted.kind === 'export' && wanted.viewer === turn.me.person && wanted.network === id,
  );
  return typeof reply === 'string' ? exportsCard(turn, turn.t(`exports.${reply}`)) : reply;
};
