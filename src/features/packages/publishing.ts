import { z } from 'zod';
import type { Button, Frame } from '../../dialog/elements.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { askFirst } from '../../dialog/notice.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { page } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { translate } from '../../language/texts.ts';
import type { Network } from '../../model/network.ts';
import { changesIn, discardDraft, type PackageChange, publishDraft } from '../../model/package-draft.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import type { Loaded } from '../../store/documents.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import { packageName, taskText } from '../tasks/index.ts';
import { aboutNetwork, isInOneForm, packageEditCard } from './package-edit-card.ts';
import { draftDiscarded, packagesPublished } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'package.preview': 'packages';
    'package.askPublish': 'packages';
    'package.publish': 'packages';
    'package.discard': 'packages';
  }
}

/** Data of `cards/packages/draft.json`: what is not published yet, as a team will read it. Empty text = not shown. */
interface DraftCard extends Frame {
  readonly intro: string;
  readonly changes: readonly {
    /** «Ny oppgave · Forberedelsespakke 2» */
    readonly kind: string;
    readonly title: string;
    readonly what: string;
    readonly firstStep: string;
    readonly note: string;
  }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'packages/draft': DraftCard;
  }
}

type NetworkTurn = TurnOn<Network>;
type Written = 'nb' | 'nn';

const nothing = z.object({});
const changesOnACard = 4;

/** What is not published yet: how a team will read it, and then out with it, or away. */
export const publishingHandlers = {
  'package.preview': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ form: z.enum(['nb', 'nn']).optional().catch(undefined), page }),
    run: (turn, { form, page: wanted }) => [previewOr(turn, form ?? readFormOf(turn), wanted)],
  }),
  'package.askPublish': handler({
    on: 'network',
    may: 'network.edit',
    input: nothing,
    run: (turn) => {
      const { t, target } = turn;
      const changes = changesIn(target.body).length;
      if (changes === 0) return [packageEditCard(turn, target.body)];
      const keep: Button = { title: t('packages.draft.keep'), data: { do: 'package.preview' } };
      const go: Button = { title: t('packages.draft.go'), data: { do: 'package.publish' } };
      const message = t('packages.draft.askWords', { count: target.body.teams.length });
      const title = t('packages.draft.ask', { count: changes });
      return [askFirst({ title, message, keep, go }, aboutNetwork(target.body))];
    },
  }),
  'package.publish': handler({
    on: 'network',
    may: 'network.edit',
    input: nothing,
    run: async (turn) => {
      const publish = (network: Network): Network => {
        if (!network.draft) throw new Refusal('nothingToPublish');
        refuseStale(turn.seen, versionIn(network));
        return publishDraft(network, turn.now);
      };
      const shown = async (_: Network, changed: Loaded<Network>): Promise<Reply> => {
        const { body } = await settleNetwork(turn.documents, changed, turn.now);
        return packageEditCard(turn, body, undefined, { news: turn.t('packages.draft.published') });
      };
      return [await takeAway(turn, packagesPublished, '', publish, shown)];
    },
    again: (turn) => [previewOr(turn, readFormOf(turn), undefined)],
  }),
  'package.discard': handler({
    on: 'network',
    may: 'network.edit',
    input: nothing,
    run: async (turn) => {
      const shown = (network: Network) =>
        packageEditCard(turn, network, undefined, { news: turn.t('packages.draft.discarded') });
      return [await takeAway(turn, draftDiscarded, '', discardDraft, shown)];
    },
  }),
} satisfies Handlers;

const versionIn = (network: Network): number => aboutNetwork(network).version;

const readFormOf = ({ t }: NetworkTurn): Written => (t('packages.ownForm') === 'nn' ? 'nn' : 'nb');

const previewOr = (turn: NetworkTurn, form: Written, wanted: number | undefined): Reply => {
  const changes = changesIn(turn.target.body);
  return changes.length === 0 ? packageEditCard(turn, turn.target.body) : preview(turn, changes, form, wanted);
};

const preview = (
  turn: NetworkTurn,
  changes: readonly PackageChange[],
  form: Written,
  wanted: number | undefined,
): Reply => {
  const { t, target } = turn;
  const other = form === 'nb' ? 'nn' : 'nb';
  const at = pageAt(changes, wanted, changesOnACard);
  const title = t('packages.draft.title', { count: changes.length });
  const card: DraftCard = {
    title,
    subtitle: target.body.name,
    intro: t(`packages.draft.reads.${form}`),
    changes: at.shown.map((change) => shownAs(turn, change, form)),
    buttons: [
      { title: t('packages.draft.publish'), data: { do: 'package.askPublish' } },
      { title: t(`packages.draft.show.${other}`), data: { do: 'package.preview', form: other, page: at.number } },
      { title: t('packages.draft.discard'), data: { do: 'package.discard' } },
      { title: t('packages.press.toPackages'), data: { do: 'package.edit' } },
      ...turning(t, at, (number) => ({ do: 'package.preview', form, page: number })),
    ],
  };
  return show('packages/draft', card, title, aboutNetwork(target.body));
};

const shownAs = ({ t }: NetworkTurn, change: PackageChange, form: Written): DraftCard['changes'][number] => {
  const kind = t('packages.draft.line', {
    kind: t(`packages.draft.kinds.${change.kind}`),
    name: packageName(t, change.package),
  });
  if (change.kind === 'order') return { kind, title: '', what: '', firstStep: '', note: '' };
  const { title, what, firstStep } = taskText(translate(form, 'person'), change.task);
  if (change.kind === 'removed') return { kind, title, what: '', firstStep: '', note: t('packages.draft.stays') };
  const note = form === 'nn' && isInOneForm(change.task) ? t('packages.draft.onlyBokmal') : '';
  return { kind, title, what, firstStep, note };
};
