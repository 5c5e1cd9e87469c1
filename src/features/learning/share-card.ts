import type { Button, CardPicture, Frame } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { isOffered } from '../../dialog/offered.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { formatDay, shortened } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import type { Network } from '../../model/network.ts';
import type { Share, Shareable, SharedContent } from '../../model/sharing.ts';
import type { Team } from '../../model/team.ts';
import { verdictLine } from '../run-chart/index.ts';
import { isDrawn } from './picture.ts';
import { readShared } from './shared-chart.ts';

/** Data of `cards/learning/share.json`: something that is shared, as the others see it. Empty text = not shown. */
interface ShareCard extends Frame {
  /** Who will see it, before it is shared. */
  readonly intro: string;
  /** What was done, what happened, what was learnt: those that are said. */
  readonly parts: readonly { readonly heading: string; readonly words: string }[];
  readonly picture?: CardPicture;
  /** What it was written in, where that is not what the reader reads. */
  readonly note: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'learning/share': ShareCard;
  }
}

/** Who looks: a team of the network, or its facilitators. */
export type Looker = { readonly team: Team } | { readonly network: Network };

type View = Pick<Turn, 't' | 'language' | 'today' | 'scope' | 'me' | 'picture'>;

interface Around {
  readonly news?: string;
}

/** What a team is about to share, word for word as the others will see it. */
export const draftCard = (
  turn: View,
  team: Team,
  share: Share,
  content: SharedContent,
  { news }: Around = {},
): Reply => {
  const { t } = turn;
  const buttons: Button[] = [
    { title: t('learning.press.send'), data: { do: 'learning.send', share: share.id } },
    { title: t('learning.press.words'), data: { do: 'learning.words', share: share.id } },
    { title: t('learning.press.dontShare'), data: sourceOf(share) },
  ];
  const data: ShareCard = {
    ...bodyOf(turn, { team }, share, 'draft', content),
    intro: t(`learning.preview.${share.shared ? 'again' : 'first'}`),
    ...(news !== undefined && { news }),
    buttons,
  };
  return show('learning/share', data, summaryOf(data), { team: team.id, version: share.version });
};

/** Something that is shared, as whoever looks sees it, with what can be done with it. */
export const shareCard = (
  turn: View,
  looker: Looker,
  share: Share,
  content: SharedContent,
  { news }: Around = {},
): Reply => {
  const data: ShareCard = {
    ...bodyOf(turn, looker, share, 'shared', content),
    intro: '',
    ...(news !== undefined && { news }),
    buttons: buttonsOf(turn, looker, share, content),
  };
  return show('learning/share', data, summaryOf(data), aboutOf(looker, share.version));
};

export const aboutOf = (looker: Looker, version?: number): About => ({
  ...('team' in looker ? { team: looker.team.id } : { network: looker.network.id }),
  ...(version !== undefined && { version }),
});

const summaryOf = ({ news = '', kicker = '', title, parts }: ShareCard): string =>
  [news, kicker, title, ...parts.map(({ heading, words }) => `${heading}: ${words}`)]
    .filter((line) => line !== '')
    .join('\n');

const bodyOf = (
  turn: View,
  looker: Looker,
  share: Share,
  of: 'draft' | 'shared',
  content: SharedContent,
): Omit<ShareCard, 'intro' | 'buttons'> => {
  const { t, language } = turn;
  const parts = partsOf(turn, content);
  return {
    kicker: [share.team.name, t(`learning.what.${share.what}`), formatDay(language, dateInNorway(content.at))].join(
      ' · ',
    ),
    title: content.title,
    parts,
    gist: parts.map(({ heading, words }) => `${heading}: ${words}`),
    ...(isDrawn(content) && { picture: pictureOf(turn, looker, share, of, content) }),
    note: content.language === language ? '' : t(`learning.writtenIn.${content.language}`),
  };
};

const partsOf = ({ t }: Pick<Voice, 't'>, content: SharedContent): ShareCard['parts'] =>
  (['did', 'happened', 'learnt'] as const).flatMap((part) =>
    content[part] === '' ? [] : [{ heading: t(`learning.part.${part}`), words: content[part] }],
  );

const pictureOf = (
  turn: View,
  looker: Looker,
  share: Share,
  of: 'draft' | 'shared',
  content: SharedContent,
): CardPicture => ({
  ...turn.picture({
    kind: 'share',
    network: share.network,
    share: share.id,
    of,
    ...('team' in looker && { team: looker.team.id }),
    ...(turn.scope === 'personal' && { viewer: turn.me.person }),
    language: turn.language,
    version: share.version,
  }),
  alt: altOf(turn, content),
});

/** All that the picture shows, in words. */
const altOf = (turn: View, { title, charts, poster }: SharedContent): string => {
  const { t } = turn;
  const said = charts.map((chart) => `${chart.name}: ${verdictLine(turn, readShared(chart).verdict, chart.every)}`);
  if (!poster) return t('learning.alt.chart', { title, told: said.join(' ') });
  const goals = poster.goals.map(({ goal, measure, from, now }) =>
    [goal, measure, from, now].filter(Boolean).join(', '),
  );
  const tried = poster.tried.map((one) => [one.title, one.learnt].filter(Boolean).join(': '));
  const told = [...goals, ...tried, ...said, ...poster.users, poster.nextStep].filter((line) => line !== '');
  return t('learning.alt.poster', { title, told: shortened(told.join('. '), 900) });
};

/** Asks whether the team would share something, which it may leave. */
export const wantedCard = ({ t }: Pick<Voice, 't'>, { id, what, of, team, asked }: Share): Reply =>
  notice(
    {
      title: t('learning.wanted.title', { title: asked?.title ?? '' }),
      message: t('learning.wanted.message'),
      buttons: [
        { title: t('learning.press.look'), data: { do: 'learning.share', what, of } },
        { title: t('learning.press.notNow'), data: { do: 'learning.noShare', share: id } },
      ],
    },
    { team: team.id },
  );

/** Where the team came from. */
export const sourceOf = ({ what, of }: { readonly what: Shareable; readonly of: string }): Button['data'] => {
  if (what === 'action') return { do: 'action.show', action: of };
  return what === 'chart' ? { do: 'chart.show', measure: of } : { do: 'poster.show' };
};

const buttonsOf = (turn: View, looker: Looker, share: Share, content: SharedContent): Button[] => {
  const { t } = turn;
  if ('network' in looker) return [{ title: t('learning.press.all'), data: { do: 'learning.network' } }];
  const all: Button = { title: t('learning.press.all'), data: { do: 'learning.show' } };
  if (share.team.id === looker.team.id) return [...ofOwn(turn, looker.team, share), all];
  const working = isOffered(turn, looker.team, 'learning.talk');
  return [
    ...(working ? [{ title: t('learning.press.talk'), data: { do: 'learning.talk', share: share.id } } as const] : []),
    ...(working && share.what === 'action'
      ? [{ title: t('learning.press.try'), data: { do: 'action.new', title: content.title } } as const]
      : []),
    all,
  ];
};

const ofOwn = (turn: View, team: Team, share: Share): Button[] =>
  isOffered(turn, team, 'learning.share')
    ? [
        { title: turn.t('learning.press.again'), data: { do: 'learning.share', what: share.what, of: share.of } },
        { title: turn.t('learning.press.takeBack'), data: { do: 'learning.takeBack', share: share.id } },
      ]
    : [];
