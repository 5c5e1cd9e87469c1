import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay, shortened } from '../../language/format.ts';
import type { TextKey } from '../../language/texts.ts';
import { type ActionKind, actionKinds } from '../../model/action-kinds.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { Talk } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import { byKind, groupOf, type Seen } from './rules.ts';
import { aboutOf, type Looker } from './share-card.ts';
import { timeWords } from './talk-card.ts';
import { inOrder, otherSide, sideOf, stateOf, turnOf } from './talk-rules.ts';

/** Data of `cards/learning/learning-list.json`: what can be learnt from others, in groups. Empty text = not shown. */
interface ListCard extends Frame {
  readonly intro: string;
  readonly groups: readonly Group[];
  /** At the end: what is counted, and what is not shown. */
  readonly note: string;
}

export interface Group {
  readonly heading: string;
  readonly rows: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'learning/learning-list': ListCard;
  }
}

/** As many rows as a phone shows without much scrolling. */
export const mostRows = 8;

/** What is shown of what is shared: all of it, or what was asked for. */
export interface Listing {
  readonly shares: readonly Seen[];
  readonly query?: string | undefined;
  /** Of one kind of action alone. */
  readonly kind?: ActionKind | undefined;
  readonly page?: number | undefined;
  readonly news?: string;
  /** What else stands on the first page: a suggestion, talks. */
  readonly before?: readonly Group[];
  readonly after?: readonly Group[];
  readonly note?: string;
}

/** What has been shared in a network, by kind of action, the newest first. */
export const sharesCard = (
  turn: Voice,
  looker: Looker,
  { shares, query, kind, page: wanted, ...more }: Listing,
): Reply => {
  const { t } = turn;
  const page = pageAt(query === undefined ? byKind(shares) : shares, wanted, mostRows);
  const isFirst = page.number === 1;
  const own = 'team' in looker ? looker.team : undefined;
  const verb = own ? 'learning.show' : 'learning.network';
  const about = kind === undefined ? query : t(`learning.kind.${kind}`);
  const title = t(about === undefined ? 'learning.list.title' : 'learning.list.found', { query: about ?? '' });
  const data: ListCard = {
    title,
    ...(more.news !== undefined && { news: more.news }),
    intro: introOf(turn, shares.length, about),
    groups: [
      ...(isFirst ? (more.before ?? []) : []),
      ...groupsOf(turn, page.shown, own),
      ...(isFirst ? (more.after ?? []) : []),
    ],
    note: isFirst ? (more.note ?? '') : '',
    buttons: [
      ...turning(
        t,
        page,
        (number) =>
          ({
            do: verb,
            ...(query === undefined ? {} : { query }),
            ...(kind && { kind }),
            page: number,
          }) as Button['data'],
      ),
      ...leading(turn, own, about, kind),
    ],
  };
  return listReply(data, looker);
};

/** The same for any list of this feature. */
export const listReply = (data: ListCard, looker: Looker): Reply => {
  const said = data.groups.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [heading]),
    ...rows.map(({ title, meta }) => `${title}: ${meta}`),
  ]);
  const summary = [data.news ?? '', data.title, data.intro, ...said].filter((line) => line !== '').join('\n');
  return show(
    'learning/learning-list',
    { ...data, gist: [data.intro, data.note].filter(Boolean) },
    summary,
    aboutOf(looker),
  );
};

const introOf = ({ t }: Voice, count: number, query: string | undefined): string => {
  if (count > 0) return query === undefined ? t('learning.list.intro') : '';
  return query === undefined ? t('learning.list.none') : t('learning.list.nothing');
};

const groupsOf = (turn: Voice, shares: readonly Seen[], own: Team | undefined): Group[] =>
  [...Map.groupBy(shares, groupOf)].map(([group, found]) => ({
    heading: turn.t(groupName(group)),
    rows: found.map((share) => shareRow(turn, share, own)),
  }));

/** What a group of things that are shared is called. */
export const groupName = (group: string): TextKey =>
  isKind(group)
    ? `learning.kind.${group}`
    : `learning.group.${group === 'chart' || group === 'poster' ? group : 'action'}`;

export const isKind = (kind: string): kind is ActionKind => (actionKinds as readonly string[]).includes(kind);

/** Something that is shared, in a list. */
export const shareRow = ({ t, language }: Voice, share: Seen, own: Team | undefined): Row => ({
  title: shortened(share.shared.title, 90),
  meta: [
    share.team.id === own?.id ? t('learning.list.ours') : share.team.name,
    t(`learning.what.${share.what}`),
    formatDay(language, dateInNorway(share.shared.at)),
  ].join(' · '),
  data: { do: own ? 'learning.open' : 'learning.look', share: share.id },
});

const leading = (
  { t }: Voice,
  own: Team | undefined,
  query: string | undefined,
  kind: ActionKind | undefined,
): Button[] => [
  ...(own && kind !== undefined ? [{ title: t('learning.press.newAction'), data: { do: 'action.new' } } as const] : []),
  ...(query === undefined
    ? []
    : [{ title: t('learning.press.all'), data: { do: own ? 'learning.show' : 'learning.network' } } as const]),
  { title: t('learning.press.bank'), data: { do: own ? 'learning.bank' : 'learning.networkBank' } },
  ...(own && query !== undefined && kind === undefined
    ? [{ title: t('guidance.press.ask'), data: { do: 'guidance.ask' } } as const]
    : []),
  ...(own ? [] : [{ title: t('learning.press.desk'), data: { do: 'network.show' } } as const]),
];

// === Talks

/** A team's talks, what waits for an answer first. */
export const talkRows = (voice: Voice, team: Team, talks: readonly Talk[]): Row[] =>
  inOrder(talks, voice.today).map((talk) => talkRow(voice, team, talk));

const talkRow = (voice: Voice, team: Team, talk: Talk): Row => {
  const side = sideOf(talk, team.id) ?? 'asker';
  return {
    title: talk[otherSide(side)].name,
    meta: [shortened(talk.about.title, 60), standing(voice, talk, side)].join(' · '),
    data: { do: 'learning.openTalk', talk: talk.id },
  };
};

const standing = (voice: Voice, talk: Talk, side: 'asker' | 'sharer'): string => {
  const { t, today } = voice;
  const state = stateOf(talk, today);
  if (state === 'agreed' && talk.agreed) return timeWords(voice, talk.agreed);
  if (state === 'held') return t(`learning.talk.short.${talk.learnt[side] ? 'learnt' : 'held'}`);
  if (state === 'declined') return t('learning.talk.short.declined');
  return t(`learning.talk.short.${turnOf(talk, today) === side ? 'ours' : 'theirs'}`);
};

/** All talks of a team. */
export const talksCard = (turn: Turn, team: Team, talks: readonly Talk[], wanted: number | undefined): Reply => {
  const { t } = turn;
  const page = pageAt(talkRows(turn, team, talks), wanted, mostRows);
  const data: ListCard = {
    title: t('learning.talks.title'),
    intro: talks.length === 0 ? t('learning.talks.none') : '',
    groups: page.shown.length === 0 ? [] : [{ heading: '', rows: page.shown }],
    note: '',
    buttons: [
      ...turning(t, page, (number) => ({ do: 'learning.talks', page: number })),
      { title: t('learning.press.all'), data: { do: 'learning.show' } },
    ],
  };
  return listReply(data, { team });
};
