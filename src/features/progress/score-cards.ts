import type { Button, Fact, Frame, Row } from '../../dialog/elements.ts';
import { isOffered } from '../../dialog/offered.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { capitalised, formatDecimal, formatMonths } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import type { Language } from '../../model/identity.ts';
import { IhiHalves } from '../../model/improvement.ts';
import { monthOf } from '../../model/observations.ts';
import type { Team } from '../../model/team.ts';
import type { Reader } from './phases-card.ts';
import { monthsScored, otherSide, progressIn, type Scores, type Side, scoreIn, scoresOf } from './rules.ts';

/** Data of `cards/progress/ihi-scoring.json`: the ten answers, each with what it means. */
interface ScoringCard extends Frame {
  readonly intro: string;
  readonly answers: readonly Row[];
  readonly hint: string;
}

/** Data of `cards/progress/ihi-scores.json`: what has been set, side by side. Empty text = not shown. */
interface ScoresCard extends Frame {
  readonly scores: readonly Fact[];
  /** What the two sides can talk about. */
  readonly talk: string;
  readonly hint: string;
  /** What was, and which number is whose. */
  readonly historyTitle: string;
  readonly history: readonly Fact[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'progress/ihi-scoring': ScoringCard;
    readonly 'progress/ihi-scores': ScoresCard;
  }
}

/** Who looks at a team's scores, and the network they do it from. */
export type Looking = { readonly side: 'team' } | { readonly side: 'facilitator'; readonly network: string };

const verbs = {
  team: { show: 'progress.score', set: 'progress.setScore' },
  facilitator: { show: 'progress.team', set: 'progress.assess' },
} as const;

/** What a side has set this month beside what the other has; before it has set anything, the question. */
export const scoreCard = (reader: Reader, team: Team, looking: Looking, news = ''): Reply => {
  const isSet = scoreIn(team, monthOf(reader.today), looking.side) !== undefined;
  const asks = looking.side === 'facilitator' || isOffered(reader, team, 'improvement.work');
  return isSet || !asks ? scoresCard(reader, team, looking, news) : scoringCard(reader, team, looking, news);
};

/** What a line of scores needs to know of the turn. */
type Words = Pick<Reader, 't' | 'language'>;

/** «2,5» for 5. */
export const scoreInWords = (language: Language, halves: IhiHalves): string => formatDecimal(language, halves / 2);

const aboutScores = (team: Team, looking: Looking): About => ({
  team: team.id,
  ...(looking.side === 'facilitator' && { network: looking.network }),
  version: progressIn(team).version,
});

const monthInWords = (language: Language, month: string): string => formatMonths(language, month, month);

/** The question, with what each answer means on the answer itself; none is chosen beforehand. */
export const scoringCard = (reader: Reader, team: Team, looking: Looking, news = ''): Reply => {
  const { t, language, today } = reader;
  const { side } = looking;
  const month = monthOf(today);
  const now = scoreIn(team, month, side)?.halves;
  const title = t(`progress.how.${side}`);
  const answers = [...IhiHalves.values].map((halves) => answerOf(reader, month, side, halves, halves === now));
  const data: ScoringCard = {
    kicker: capitalised(monthInWords(language, month)),
    title,
    subtitle: team.name,
    news,
    intro: t('progress.ask'),
    answers,
    hint: t(`progress.firstOwn.${side}`),
    gist: answers.map((answer) => answer.title),
    buttons: [
      now === undefined ? wayBack(t, side) : { title: t('progress.press.keep'), data: { do: verbs[side].show } },
    ],
    equal: true,
  };
  return show('progress/ihi-scoring', data, title, aboutScores(team, looking));
};

const answerOf = ({ t, language }: Reader, month: string, side: Side, halves: IhiHalves, isNow: boolean): Row => ({
  title: t(isNow ? 'progress.answerNow' : 'progress.answer', named({ t, language }, halves)),
  meta: t(`progress.scale.s${halves}.means`),
  data: { do: verbs[side].set, month, halves },
});

const named = ({ t, language }: Words, halves: IhiHalves) => ({
  score: scoreInWords(language, halves),
  name: t(`progress.scale.s${halves}.name`),
});

const wayBack = (t: Translate, side: Side): Button =>
  side === 'team'
    ? { title: t('progress.press.phases'), data: { do: 'progress.show' } }
    : { title: t('progress.press.teams'), data: { do: 'progress.teams' } };

/** As many months as one looks back on. */
const monthsShown = 6;

const scoresCard = (reader: Reader, team: Team, looking: Looking, news: string): Reply => {
  const { t, language, today } = reader;
  const { side } = looking;
  const month = monthOf(today);
  const scores = scoresOf(team, month, side);
  const title = t(`progress.how.${side}`);
  const facts = factsOf(reader, side, scores);
  const talk = talkOf(reader, scores);
  const data: ScoresCard = {
    kicker: capitalised(monthInWords(language, month)),
    title,
    subtitle: team.name,
    news,
    scores: facts,
    talk,
    hint: missingOf(reader, month, side, scores),
    historyTitle: t('progress.history', { own: t('progress.own'), other: t(`progress.other.${otherSide(side)}`) }),
    history: historyOf(reader, team, side, month),
    buttons: buttonsOf(reader, team, side, scores),
  };
  const said = facts.map(({ title: who, value }) => `${who}: ${value}`);
  return show(
    'progress/ihi-scores',
    data,
    [title, ...said, talk].filter(Boolean).join('\n'),
    aboutScores(team, looking),
  );
};

const historyOf = (reader: Words, team: Team, side: Side, month: string): Fact[] =>
  monthsScored(team, side, month)
    .slice(0, monthsShown)
    .map((one) => ({
      title: capitalised(monthInWords(reader.language, one)),
      value: historyLine(reader, side, scoresOf(team, one, side)),
    }));

/** «Dere» for the side that looks; for who is of neither, both by name. */
const whoIs = ({ t }: Pick<Reader, 't'>, side: Side | undefined, of: Side): string =>
  side === of ? t('progress.own') : t(`progress.other.${of}`);

const factsOf = (reader: Reader, side: Side, scores: Scores): Fact[] =>
  shownIn(side, scores).map(([of, halves]) => ({
    title: whoIs(reader, side, of),
    value: reader.t('progress.answer', named(reader, halves)),
  }));

/** Something to talk about, and no verdict: a question to both. */
const talkOf = ({ t, language }: Reader, { team, facilitator }: Scores): string => {
  if (team === undefined || facilitator === undefined) return '';
  if (team === facilitator) return t('progress.alike');
  return t('progress.differ', {
    team: scoreInWords(language, team),
    facilitator: scoreInWords(language, facilitator),
  });
};

/** Who has not set a score yet. */
const missingOf = ({ t, language }: Reader, month: string, side: Side, scores: Scores): string => {
  const values = { month: monthInWords(language, month) };
  if (scores[side] === undefined) return t('progress.notYet.own', values);
  const other = otherSide(side);
  return scores[other] === undefined ? t(`progress.notYet.${other}`, values) : '';
};

/** «Dere 2,5 · Prosjektgruppen 1,5» */
export const scoresLine = (reader: Words, scores: Scores, side?: Side): string =>
  shownIn(side ?? 'team', scores)
    .map(([of, halves]) => oneScore(reader, whoIs(reader, side, of), halves))
    .join(' · ');

/** What there is of a month, the side that looks first. */
const shownIn = (side: Side, scores: Scores): (readonly [Side, IhiHalves])[] =>
  [side, otherSide(side)].flatMap((of) => {
    const halves = scores[of];
    return halves === undefined ? [] : [[of, halves] as const];
  });

const oneScore = ({ t, language }: Words, who: string, halves: IhiHalves): string =>
  t('progress.one', { who, score: scoreInWords(language, halves) });

/** «November 2026: Teamet 2,5 · Prosjektgruppen 1,5», of the last month in which the team has set its score. */
export const newestScores = (reader: Words, team: Team): string | undefined => {
  const [month] = monthsScored(team, 'team');
  if (month === undefined) return undefined;
  const scores = scoresLine(reader, scoresOf(team, month));
  return reader.t('progress.ofMonth', { month: capitalised(monthInWords(reader.language, month)), scores });
};

/** One line of what was: «2,5 · 1,5», in the order that the heading says. */
const historyLine = ({ language }: Words, side: Side, scores: Scores): string =>
  [side, otherSide(side)]
    .map((of) => scores[of])
    .map((halves) => (halves === undefined ? '–' : scoreInWords(language, halves)))
    .join(' · ');

const buttonsOf = (reader: Reader, team: Team, side: Side, scores: Scores): Button[] => {
  const { t } = reader;
  const differs = scores.team !== scores.facilitator && scores.team !== undefined && scores.facilitator !== undefined;
  const ask: Button = { title: t('guidance.press.ask'), data: { do: 'guidance.ask' } };
  const change: Button = { title: t('progress.press.change'), data: { do: verbs[side].show, again: 'yes' } };
  const works = side === 'facilitator' || isOffered(reader, team, 'improvement.work');
  return [wayBack(t, side), ...(works ? [change] : []), ...(side === 'team' && differs ? [ask] : [])];
};
