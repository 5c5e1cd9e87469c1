import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { beside, type Reply, text } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Share, Shareable } from '../../model/sharing.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { sharesIn } from '../../upkeep/lists.ts';
import { contentOf, type Wanted } from './content.ts';
import { shareFields, wordsForm } from './forms.ts';
import { newShare } from './new-share.ts';
import { declineToShare, prepare, requireRoom, reword, send, takeBack } from './rules.ts';
import { draftCard, shareCard } from './share-card.ts';
import { showShares } from './showing.ts';
import { sharedBefore } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'learning.share': 'learning';
    'learning.preview': 'learning';
    'learning.words': 'learning';
    'learning.saveWords': 'learning';
    'learning.send': 'learning';
    'learning.takeBack': 'learning';
    'learning.noShare': 'learning';
  }
}

const one = z.object({ share: z.string().max(64) });
type ShareTurn = TurnOn<Share> & { readonly team: Team };

/** A team shares a tried action, a chart or its poster: what the others will see is shown first. */
export const shareHandlers = {
  'learning.share': handler({
    on: 'team',
    may: 'learning.share',
    input: z.object({ what: Shareable, of: z.string().max(80).default('') }),
    anew: true,
    run: async (turn, wanted) => [await preparing(turn, wanted)],
  }),
  'learning.preview': handler({
    on: 'ownShare',
    may: 'learning.share',
    input: one,
    anew: true,
    run: (turn) => [present(turn)],
  }),
  ...form(
    { ask: 'learning.words', save: 'learning.saveWords' },
    {
      on: 'ownShare',
      may: 'learning.share',
      about: one,
      fields: shareFields,
      version: (turn) => turn.target.body.version,
      show: (turn, _, showing) => wordsForm(turn, turn.target.body, showing),
      save: async (turn, { share: _, ...words }) => {
        const { body } = await turn.change((share) => ({ body: reword(share, words, turn), answer: null }));
        return [present(turn, body, turn.t('learning.news.reworded'))];
      },
    },
  ),
  'learning.send': handler({
    on: 'ownShare',
    may: 'learning.share',
    input: one,
    run: async (turn) => {
      requireRoom(await sharesIn(turn.documents, turn.target.body.network), turn.target.body);
      const sent = await takeAway(
        turn,
        sharedBefore,
        '',
        (share) => send(share, turn),
        (share) => present(turn, share, turn.t('learning.news.shared')),
      );
      return [sent];
    },
    again: (turn) => [present(turn)],
  }),
  'learning.takeBack': handler({
    on: 'ownShare',
    may: 'learning.share',
    input: one,
    run: async (turn) => {
      const news = turn.t('learning.news.takenBack');
      return [await takeAway(turn, sharedBefore, '', takeBack, () => showShares(turn, turn.team, { news }))];
    },
    again: (turn) => [present(turn)],
  }),
  'learning.noShare': handler({
    on: 'ownShare',
    may: 'learning.share',
    input: one,
    run: async (turn) => {
      await turn.change((share) => ({ body: declineToShare(share), answer: null }));
      return [text(turn.t('learning.news.noShare'))];
    },
  }),
} satisfies Handlers;

/** Makes anew what the others would see; nobody else sees it yet. */
const preparing = async (turn: TurnOn<Team>, wanted: Wanted): Promise<Reply> => {
  const team = turn.target.body;
  const content = await contentOf(turn, team, wanted);
  const share = newShare(team, wanted.what, wanted.of);
  const found = await turn.documents.open(kinds.share, keys.share(share.network, share.id), () => share);
  const { body } = await turn.documents.change(found, turn.commandId, (before) => ({
    body: prepare(before, team, content),
    answer: null,
  }));
  // Beside the pressed card, which may be a message whose other buttons are still of use.
  return beside(draftCard(turn, team, body, content));
};

/** What is to be shared while it is looked at, else what is shared. */
const present = (turn: ShareTurn, share = turn.target.body, news?: string): Reply => {
  const around = news === undefined ? {} : { news };
  if (share.draft) return draftCard(turn, turn.team, share, share.draft, around);
  if (share.shared) return shareCard(turn, turn, share, share.shared, around);
  throw new Refusal('unknownShare');
};
