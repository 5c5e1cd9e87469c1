import { z } from 'zod';
import { offerFile, putFile } from '../../dialog/file-offer.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { type Reply, text } from '../../dialog/reply.ts';
import type { Network } from '../../model/network.ts';
import { exportsCard } from './exports-card.ts';
import { exportFor } from './files.ts';
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

const nothing = z.object({});
const offered = z.object({ file: z.string().max(1_000) });

/** A network’s figures as files, for its facilitators: whoever has an address has the file, so only the asker sees it. */
export const exportsHandlers = {
  'exports.show': handler({
    on: 'network',
    may: 'exports.take',
    seenBy: 'sender',
    input: nothing,
    run: (turn) => [exportsCard(turn, turn.target.body)],
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

const offer = async (turn: TurnOn<Network>): Promise<Reply> => {
  const { id } = turn.target.body;
  const offering = {
    description: turn.t('exports.offer'),
    yes: 'exports.put',
    no: 'exports.keepNot',
    about: { network: id },
  } as const;
  return (await offerFile(turn, exportFor(turn, id), offering)) ?? exportsCard(turn, turn.target.body);
};

const put = async (turn: TurnOn<Network>, token: string): Promise<Reply> => {
  const { id } = turn.target.body;
  const reply = await putFile(
    turn,
    token,
    (wanted) => wanted.kind === 'export' && wanted.viewer === turn.me.person && wanted.network === id,
  );
  return typeof reply === 'string' ? exportsCard(turn, turn.target.body, turn.t(`exports.${reply}`)) : reply;
};
