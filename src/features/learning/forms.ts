import { z } from 'zod';
import type { Frame } from '../../dialog/elements.ts';
import { isStale, type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { ifSent } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Share } from '../../model/sharing.ts';
import { fittingShare, wordsOfShare } from './rules.ts';

/** Data of `cards/learning/share-words.json`: the words of what is to be shared. */
interface ShareWordsCard extends Frame {
  readonly name: string;
  /** Whether it is asked what was done and what happened: what stands on a poster is changed there. */
  readonly asksAll: boolean;
  readonly did: string;
  readonly happened: string;
  readonly learnt: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'learning/share-words': ShareWordsCard;
  }
}

export const shareFields = z.object({
  title: ifSent(fittingShare.title),
  did: ifSent(fittingShare.did),
  happened: ifSent(fittingShare.happened),
  learnt: ifSent(fittingShare.learnt),
});

/** The form for the words of what is to be shared. */
export const wordsForm = (turn: Pick<Turn, 't' | 'seen'>, share: Share, showing: Showing): Reply => {
  const { t } = turn;
  const shown = { ...showing, stale: isStale(turn, share.version) };
  const title = t('learning.words.title');
  const stored = share.draft ?? share.shared;
  const data: ShareWordsCard = {
    kicker: t(`learning.what.${share.what}`),
    title,
    name: valueIn(shown, 'title', stored?.title),
    asksAll: wordsOfShare(share.what).length > 2,
    did: valueIn(shown, 'did', stored?.did || undefined),
    happened: valueIn(shown, 'happened', stored?.happened || undefined),
    learnt: valueIn(shown, 'learnt', stored?.learnt || undefined),
    buttons: [{ title: t('learning.press.see'), data: { do: 'learning.saveWords', share: share.id }, sends: true }],
    cancel: { do: 'learning.preview', share: share.id },
  };
  return show('learning/share-words', data, title, { team: share.team.id, version: share.version });
};
