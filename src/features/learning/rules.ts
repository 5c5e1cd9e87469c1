import { isAfter, sameTimeLater } from '../../model/calendar.ts';
import type { Instant, Language } from '../../model/identity.ts';
import type { Recipient } from '../../model/inbox.ts';
import { findIdentifier } from '../../model/privacy.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import { atOnce, notHandedInYet } from '../../model/scheduling.ts';
import { type Share, type Shareable, type SharedContent, shareLimits } from '../../model/sharing.ts';
import type { Team } from '../../model/team.ts';
import { tidy, tidyLine } from '../../model/written.ts';

/** As much as a team shares at a time: others are to find what matters. */
export const mostShares = 12;

/** How long what a team has begun to share, and not shared, is kept. */
const draftDays = 14;
/** How long it is kept that somebody has asked for it: nobody is asked again before that. */
const askedDays = 60;

/** What is written of a share, as it is stored. @throws Refusal `textTooLong`, `shareTitleMissing` */
export const fittingShare = {
  title: (text: string): string => {
    const title = tidyLine(text, shareLimits.title);
    if (title === '') throw new Refusal('shareTitleMissing');
    return title;
  },
  did: (text: string) => tidy(text, shareLimits.did),
  happened: (text: string) => tidy(text, shareLimits.happened),
  learnt: (text: string) => tidy(text, shareLimits.learnt),
} as const;

/** The words of a share that its team may change before it leaves. */
export type ShareWords = Pick<SharedContent, 'title' | 'did' | 'happened' | 'learnt'>;

/** Which words are asked for: what stands on a poster is changed there. */
export const wordsOfShare = (what: Shareable): readonly (keyof ShareWords)[] =>
  what === 'poster' ? ['title', 'learnt'] : ['title', 'did', 'happened', 'learnt'];

/** What the team is shown before it shares, made anew of what is there. */
export const prepare = (share: Share, { name }: Pick<Team, 'name'>, draft: SharedContent): Share => ({
  ...share,
  team: { ...share.team, name },
  draft,
  version: share.version + 1,
});

/** Puts other words into what is to be shared. @throws Refusal `outdatedCard`, `draftGone` */
export const reword = (
  share: Share,
  words: Partial<ShareWords>,
  { seen, language }: { readonly seen: number | undefined; readonly language: Language },
): Share => {
  refuseStale(seen, share.version);
  if (!share.draft) throw new Refusal('draftGone');
  return { ...share, draft: { ...share.draft, ...words, language }, version: share.version + 1 };
};

/**
 * Lets the network see what the team has just looked at, and nothing else.
 * @throws Refusal `outdatedCard`, `draftGone`, `shareNamesSomebody`
 */
export const send = (
  share: Share,
  { seen, now }: { readonly seen: number | undefined; readonly now: Instant },
): Share => {
  refuseStale(seen, share.version);
  if (!share.draft) throw new Refusal('draftGone');
  if (textsOf(share.draft).some((text) => findIdentifier(text) !== undefined)) throw new Refusal('shareNamesSomebody');
  return { ...share, draft: undefined, shared: { ...share.draft, at: now }, version: share.version + 1 };
};

/** Takes back what was shared: nobody else sees it from then on. What is taken back already stays so. */
export const takeBack = (share: Share): Share =>
  share.shared || share.draft ? { ...share, draft: undefined, shared: undefined, version: share.version + 1 } : share;

/** The facilitators ask whether the team would share it: once, and not what is shared already. */
export const askToShare = (
  share: Share,
  asked: { readonly to: Recipient[]; readonly title: string },
  now: Instant,
): Share =>
  share.shared || share.asked
    ? share
    : { ...share, asked: { ...asked, at: notHandedInYet(share, now), declined: false } };

/** «Ikke nå» */
export const declineToShare = (share: Share): Share =>
  share.asked && !share.asked.declined ? { ...share, asked: { ...share.asked, declined: true } } : share;

/** All that people have written in it. */
export const textsOf = ({ title, did, happened, learnt, charts, poster }: SharedContent): readonly string[] => [
  ...[title, did, happened, learnt],
  ...charts.flatMap(({ name, unit, annotations }) => [name, unit, ...annotations.map(({ text }) => text)]),
  ...(poster
    ? [
        ...[poster.whose, poster.nextStep, ...poster.users],
        ...poster.goals.flatMap(({ goal, measure }) => [goal, measure]),
        ...poster.tried.flatMap((one) => [one.title, one.learnt]),
      ]
    : []),
];

// === Which there are

/** A share that others see. */
export interface Seen extends Share {
  readonly shared: SharedContent;
}

export const isSeen = (share: Share): share is Seen => share.shared !== undefined;

/** What others see in a network, the newest first. */
export const seenIn = (shares: readonly Share[]): readonly Seen[] =>
  shares.filter(isSeen).toSorted((one, other) => (one.shared.at < other.shared.at ? 1 : -1));

/** @throws Refusal `tooManyShares` when the team shares as much as it may beside this one */
export const requireRoom = (all: readonly Share[], share: Share): void => {
  const others = all.filter(({ id, team, shared }) => team.id === share.team.id && id !== share.id && shared);
  if (others.length >= mostShares) throw new Refusal('tooManyShares', { max: mostShares });
};

/** By what they are about, what has the newest one first, and in each the newest first. */
export const byKind = (shares: readonly Seen[]): readonly Seen[] => {
  const groups = Map.groupBy(shares, groupOf);
  return [...groups.values()].flat();
};

/** What a share stands under: its kind of action, or what it is where that is not known. */
export const groupOf = ({ what, shared }: Seen): string => shared.kind || what;

// === What becomes of it

/** Until when a draft is kept, and that somebody has asked for it. */
const endOfDraft = ({ draft }: Share): Instant | undefined => draft && sameTimeLater(draft.at, draftDays);
const endOfAsking = ({ asked }: Share): Instant | undefined => asked && sameTimeLater(asked.at, askedDays);

/** When something in a share has had its time; at once when nothing is left of it, not even to undo. */
export const shareUpkeepAt = (share: Share): Instant | undefined => {
  const [first] = [endOfDraft(share), endOfAsking(share)].filter((end) => end !== undefined).toSorted();
  return first ?? (share.shared || share.undos?.length ? undefined : atOnce);
};

/** A share without what has had its time; `undefined` when nothing is left of it. */
export const tended = (share: Share, now: Instant): Share | undefined => {
  const isOver = (end: Instant | undefined): boolean => end !== undefined && !isAfter(end, now);
  const kept = {
    ...share,
    ...(isOver(endOfDraft(share)) && { draft: undefined }),
    ...(isOver(endOfAsking(share)) && { asked: undefined }),
  };
  if (!kept.shared && !kept.draft && !kept.asked && !kept.undos?.length) return undefined;
  return kept.draft === share.draft && kept.asked === share.asked ? share : kept;
};
