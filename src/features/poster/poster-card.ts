import type { Button, CardPicture, Fact, Frame, Row } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import type { Link } from '../../dialog/links.ts';
import { isOffered } from '../../dialog/offered.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { formatList, shortened } from '../../language/format.ts';
import type { Team } from '../../model/team.ts';
import { sessionForPoster, teamSession } from '../../model/team-sessions.ts';
import { type Poster, posterOf, proposedStep, proposedTitle } from './content.ts';
import { fileFor, markOf } from './files.ts';
import { plenumOf, plenumText } from './plenum.ts';
import { goalsOf, longest, missingIn, nextMissing, type PosterPart, wordsOf } from './rules.ts';

/** Data of `cards/poster/poster.json`: what stands on the poster, in short, and as it looks. */
interface PosterCard extends Frame {
  readonly link: Link;
  readonly linkHint: string;
  readonly facts: readonly Fact[];
  /** What is missing, or that nothing is. */
  readonly hint: string;
  readonly picture: CardPicture;
  /** To sharing it. */
  readonly more: readonly Row[];
}

/** Data of `cards/poster/poster-question.json`: one thing that is missing on the poster. */
interface PosterQuestionCard extends Frame {
  readonly label: string;
  readonly hint: string;
  readonly words: string;
  readonly max: number;
}

/** Data of `cards/poster/poster-words.json`: all of the team's own words. */
interface PosterWordsCard extends Frame {
  readonly words: Readonly<Record<PosterPart, string>>;
  /** What Los takes where a field is empty. */
  readonly proposed: Readonly<Record<PosterPart, string>>;
}

/** Data of `cards/poster/plenum.json`: what to say in plenary. */
interface PlenumCard extends Frame {
  readonly intro: string;
  readonly said: readonly { readonly about: string; readonly words: string }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'poster/poster': PosterCard;
    readonly 'poster/poster-question': PosterQuestionCard;
    readonly 'poster/poster-words': PosterWordsCard;
    readonly 'poster/plenum': PlenumCard;
  }
}

/** Who looks, and where. */
export type Reader = Voice & Pick<Turn, 'scope' | 'me' | 'picture' | 'files'>;

/** A team, and its poster as it is now. */
export interface Shown {
  readonly team: Team;
  readonly poster: Poster;
}

const aboutPoster = (team: Team): About => ({ team: team.id, version: wordsOf(team).version });

/** The poster as it is now. */
export const posterCard = (turn: Reader, { team, poster }: Shown, { news = '', problem = '' } = {}): Reply => {
  const { t } = turn;
  const title = t('poster.title', { team: team.name });
  const facts = factsOf(turn, poster);
  const data: PosterCard = {
    title,
    news,
    problem,
    subtitle: poster.title,
    link: { title: t('poster.open'), url: turn.files.address(fileFor(turn, team)) },
    linkHint: t('poster.openHint'),
    facts,
    hint: hintOf(turn, team, poster),
    picture: pictureOf(turn, team, poster),
    more:
      isOffered(turn, team, 'learning.share') && facts.some(({ value }) => value !== t('poster.none'))
        ? [shareRow(turn)]
        : [],
    buttons: buttonsOf(turn, team),
  };
  const summary = [title, ...facts.map((fact) => `${fact.title}: ${fact.value}`)].join('. ');
  return show('poster/poster', data, summary, aboutPoster(team));
};

const factsOf = ({ t }: Voice, poster: Poster): Fact[] => {
  const counted = (what: 'goals' | 'actions' | 'charts', count: number) =>
    count === 0 ? t('poster.none') : t(`poster.${what}`, { count });
  const goals = poster.goals.filter(({ goal }) => goal !== '').length;
  return [
    { title: t('poster.facts.goals'), value: counted('goals', goals) },
    { title: t('poster.facts.tried'), value: counted('actions', poster.tried.length) },
    { title: t('poster.facts.charts'), value: counted('charts', poster.charts.length) },
    {
      title: t('poster.facts.users'),
      value: inShort(poster.users.join(' · ').replace(': · ', ': ')) || t('poster.none'),
    },
    { title: t('poster.facts.nextStep'), value: inShort(poster.nextStep) || t('poster.none') },
  ];
};

const shareRow = ({ t }: Voice): Row => ({
  title: t('learning.press.share'),
  meta: t('learning.press.shareMeta'),
  data: { do: 'learning.share', what: 'poster' },
});

const inShort = (text: string): string => shortened(text, 90);

/** What is missing on a team's poster, in words. */
export const posterGaps = ({ t }: Pick<Voice, 't'>, team: Team): string[] =>
  missingIn(team).map((part) => t(`poster.parts.${part}`));

const hintOf = (turn: Voice, team: Team, poster: Poster): string => {
  const { t, language } = turn;
  const missing = posterGaps(turn, team);
  return [
    sentLine(turn, team),
    missing.length === 0
      ? t('poster.complete')
      : t('poster.missing', { count: missing.length, parts: formatList(language, missing) }),
    poster.charts.some(({ note }) => note !== '') ? t('poster.left') : '',
  ]
    .filter((line) => line !== '')
    .join(' ');
};

/** That the facilitators may look at it. */
const sentLine = ({ t, today }: Voice, team: Team): string => {
  const session = sessionForPoster(team, today);
  const isSent = session && teamSession(team, session.id).posterAt !== undefined;
  return isSent ? t('poster.sent', { number: session.number }) : '';
};

const pictureOf = (turn: Reader, team: Team, poster: Poster): CardPicture => {
  const { scope, me, language } = turn;
  const viewer = scope === 'personal' ? { viewer: me.person } : {};
  const mark = markOf(poster);
  return {
    ...turn.picture({ kind: 'poster', team: team.id, language, mark, ...viewer }),
    alt: turn.t('poster.alt', { title: poster.title }),
  };
};

/** What is missing comes first; where nothing is, taking the poster along. */
const buttonsOf = (turn: Reader, team: Team): Button[] => {
  const { t, scope } = turn;
  const mayWork = isOffered(turn, team, 'improvement.work');
  const [first] = missingIn(team);
  const file: Button[] = scope === 'personal' ? [{ title: t('poster.press.file'), data: { do: 'poster.file' } }] : [];
  const working: Button[] = mayWork ? [{ title: t('poster.press.words'), data: { do: 'poster.words' } }] : [];
  return [
    ...(mayWork && first ? [{ title: t('poster.press.fill'), data: { do: 'poster.ask', part: first } } as const] : []),
    ...(mayWork && goalsOf(team).length === 0
      ? [{ title: t('poster.press.goal'), data: { do: 'goal.new' } } as const]
      : []),
    ...file,
    { title: t('poster.press.note'), data: { do: 'poster.note' } },
    ...working,
    ...(mayWork ? sending(turn, team) : []),
  ];
};

/** The poster leaves the team by a press of the team's own, and can be taken back. */
const sending = ({ t, today }: Voice, team: Team): Button[] => {
  const session = sessionForPoster(team, today);
  if (!session) return [];
  const { id, number } = session;
  return teamSession(team, id).posterAt === undefined
    ? [{ title: t('poster.press.send', { number }), data: { do: 'poster.send', session: id } }]
    : [{ title: t('poster.press.takeBack'), data: { do: 'poster.takeBack', session: id } }];
};

/** One question about what is missing; it can be passed over. */
export const questionCard = ({ t }: Reader, team: Team, part: PosterPart, showing: Showing = {}): Reply => {
  const next = nextMissing(team, part);
  const title = t(`poster.ask.${part}.title`);
  const data: PosterQuestionCard = {
    title,
    news: showing.news ?? '',
    label: t(`poster.ask.${part}.label`),
    hint: t(`poster.ask.${part}.hint`),
    words: valueIn(showing, 'words', wordsOf(team)[part]),
    max: longest[part],
    buttons: [
      { title: t('poster.press.save'), data: { do: 'poster.answer', part }, sends: true },
      ...(next ? [{ title: t('poster.press.skip'), data: { do: 'poster.ask', part: next } } as const] : []),
    ],
    cancel: { do: 'poster.show' },
  };
  return show('poster/poster-question', data, title, aboutPoster(team));
};

/** The form of all the words; what is left empty comes from what is there. */
export const wordsCard = (turn: Reader, team: Team, showing: Showing = {}): Reply => {
  const { t } = turn;
  const stored = wordsOf(team);
  const title = t('poster.words');
  const data: PosterWordsCard = {
    title,
    words: {
      title: valueIn(showing, 'title', stored.title),
      users: valueIn(showing, 'users', stored.users),
      nextStep: valueIn(showing, 'nextStep', stored.nextStep),
    },
    proposed: {
      title: proposedTitle(turn, team),
      users: usersProposed(turn, team),
      nextStep: proposedStep(turn, team),
    },
    buttons: [{ title: t('poster.press.save'), data: { do: 'poster.save' }, sends: true }],
    cancel: { do: 'poster.show' },
  };
  return show('poster/poster-words', data, title, aboutPoster(team));
};

/** What stands there without words of the team's own. */
const usersProposed = (voice: Voice, team: Team): string =>
  posterOf(voice, { ...team, poster: undefined, measures: [] }, []).users.join('\n');

/** Five things to say in two minutes. */
export const plenumCard = (turn: Reader, { team, poster }: Shown): Reply => {
  const { t } = turn;
  const said = plenumOf(turn, team, poster);
  const title = t('poster.plenum.title');
  const data: PlenumCard = {
    title,
    subtitle: team.name,
    intro: t('poster.plenum.intro'),
    said: said.map(({ about, words }, at) => ({ about: `${at + 1}. ${about}`, words })),
    gist: said.map(({ words }) => words),
    buttons: [
      { title: t('poster.press.poster'), data: { do: 'poster.show' } },
      { title: t('poster.press.asText'), data: { do: 'poster.noteText' } },
    ],
  };
  return show('poster/plenum', data, `${title}\n${plenumText(said)}`, { team: team.id });
};
