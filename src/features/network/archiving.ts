import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { takeAway } from '../../dialog/undoing.ts';
import type { Network } from '../../model/network.ts';
import { archive, fetchBack } from '../../model/network-archive.ts';
import type { Loaded } from '../../store/documents.ts';
import { waitingApplications } from '../../upkeep/lists.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { networkCard } from './card.ts';
import { networkArchived } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'network.askArchive': 'network';
    'network.archive': 'network';
    'network.fetchBack': 'network';
  }
}

const nothing = z.object({});

const shown = (turn: TurnOn<Network>, what: 'done' | 'back') => async (_: Network, changed: Loaded<Network>) => {
  const { body } = await settleNetwork(turn.documents, changed, turn.now);
  return networkCard(turn, body, turn.t(`network.archiving.${what}`));
};

/** Puts a network away that has run its course, and fetches it back. */
export const archivingHandlers = {
  'network.askArchive': handler({
    on: 'network',
    may: 'network.archive',
    input: nothing,
    run: async (turn) => {
      const { t, target } = turn;
      // What cannot be done is said before it is asked.
      archive(target.body, turn);
      const keep: Button = { title: t('network.archiving.keep'), data: { do: 'network.show' } };
      const go: Button = { title: t('network.archiving.go'), data: { do: 'network.archive' } };
      const title = t('network.archiving.ask', { name: target.body.name });
      const waiting = await waitingApplications(turn.documents, target.body.id);
      // Whoever has applied has been promised an answer, and nobody gives one in a network that is put away.
      const applicants = waiting > 0 ? [t('network.archiving.applications', { count: waiting })] : [];
      const message = [...applicants, t('network.archiving.words', { count: target.body.teams.length })].join('\n\n');
      return [askFirst({ title, message, keep, go }, { network: target.body.id })];
    },
  }),
  'network.archive': handler({
    on: 'network',
    may: 'network.archive',
    input: nothing,
    run: async (turn) => [
      await takeAway(turn, networkArchived, '', (network) => archive(network, turn), shown(turn, 'done')),
    ],
  }),
  'network.fetchBack': handler({
    on: 'network',
    may: 'network.archive',
    input: nothing,
    anew: true,
    run: async (turn) => {
      const { body, loaded } = await turn.change((network) => ({ body: fetchBack(network, turn.now), answer: null }));
      return [await shown(turn, 'back')(body, loaded)];
    },
  }),
} satisfies Handlers;
