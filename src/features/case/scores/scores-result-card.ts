import type { Button, CardPicture, Fact, Frame } from '../../../dialog/elements.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { lines, type Reply, show } from '../../../dialog/reply.ts';
import { formatDate, formatList } from '../../../language/format.ts';
import type { CaseActivity, PathwayCase, Round } from '../../../model/case.ts';
import { fidelityOfCase, withoutUnderWay } from '../../../model/checklist.ts';
import { type Benefit, benefitOf, type Mean, meanOf, roundOf, roundUnderWay } from '../../../model/scores.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, decimal } from '../parts.ts';
import { type Viewing, wheelPictured } from '../wheel/wheel-card.ts';
import { correctionsInWords } from './corrections.ts';
import { inShort } from './in-short.ts';
import { moved } from './moved.ts';
import { activitiesToScore, unscoredIn } from './rules.ts';
import { toScores } from './under-way.ts';

/** Data of `cards/case/scores-result.json`: what a conversation came to, in words a user can read. */
interface ScoresResultCard extends Frame {
  /** The wheel, where it shows this conversation. */
  readonly wheel: readonly { readonly picture: CardPicture }[];
  /** The means the benefit is made of, and the benefit. */
  readonly facts: readonly Fact[];
  /** What is in none of them, or ''. */
  readonly leftOut: string;
  readonly inWords: string;
  /** How a score is corrected; '' in a closed case. */
  readonly howToCorrect: string;
  /** The areas with how each has moved: to be pressed and corrected, or in a closed case only told. */
  readonly areas: readonly Button[];
  readonly moves: readonly { readonly text: string }[];
  /** What was corrected. */
  readonly notes: readonly { readonly text: string }[];
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/scores-result': ScoresResultCard;
  }
}

/** What a conversation came to, with the wheel where it is the latest. */
export const scoresResultCard = (turn: Viewing, it: PathwayCase, round: Round, news = ''): Reply => {
  const { t, language } = turn;
  const { number } = round;
  const benefit = benefitOf(it, number);
  const inWords = situation(turn, it, round, benefit);
  const areas = areasOf(turn, it, round);
  const data: ScoresResultCard = {
    gist: [inWords],
    title: t('scores.title', { number }),
    subtitle: t('scores.held', { code: it.code, date: formatDate(language, round.heldOn) }),
    news,
    wheel: wheelOn(turn, it, round),
    facts: factsOf(turn, it, round, benefit),
    leftOut: leftOut(turn, it, round, benefit),
    inWords,
    howToCorrect: howToCorrect(turn, it, areas),
    areas: it.closedAt ? [] : areas.slice(0, mostAreas),
    moves: it.closedAt ? lines(areas.map(({ title }) => title)) : [],
    notes: lines(correctionsInWords(turn, it, round)),
    buttons: buttons(turn, it, round),
  };
  return show('case/scores-result', data, summaryOf(turn, it, round, benefit), aboutCase(it));
};

const summaryOf = (voice: Voice, it: PathwayCase, round: Round, benefit: Benefit | undefined): string => {
  const mean = meanOf(round);
  const about = { number: round.number, code: it.code, mean: mean ? decimal(voice, mean) : '' };
  if (!benefit) return voice.t('scores.summary', about);
  return voice.t('scores.summaryBenefit', { ...about, benefit: decimal(voice, benefit.gain) });
};

/** The wheel shows the latest conversation, and areas by their words. */
const wheelOn = (turn: Viewing, it: PathwayCase, { number }: Round) =>
  number === it.rounds.length && it.purgedAt === undefined ? [{ picture: wheelPictured(turn, it) }] : [];

/** The two means that the benefit is the difference of; where there is none, those of the conversations. */
const factsOf = (voice: Voice, it: PathwayCase, round: Round, benefit: Benefit | undefined): Fact[] => {
  const { t } = voice;
  const fact = (number: number, mean: Mean | undefined): Fact[] =>
    mean
      ? [{ title: t('scores.conversation', { number }), value: t('scores.mean', { mean: decimal(voice, mean) }) }]
      : [];
  const first = round.number === 1 ? [] : fact(1, benefit?.first ?? meanOf(roundOf(it, 1)));
  const gain = benefit ? [{ title: t('scores.benefit'), value: decimal(voice, benefit.gain) }] : [];
  return [...first, ...fact(round.number, benefit?.latest ?? meanOf(round)), ...gain];
};

const situation = ({ t, today }: Voice, it: PathwayCase, round: Round, benefit: Benefit | undefined): string => {
  const { number } = round;
  if (round === roundUnderWay(it, today)) return t('scores.isUnderWay');
  if (number === 1) return t('scores.start');
  if (!benefit) return t('scores.notComparable', { number });
  if (benefit.gain.sum === 0) return t('scores.same');
  return t(benefit.gain.sum > 0 ? 'scores.lighter' : 'scores.heavier');
};

/** DOMAIN §5.2: what has a score in one of the two only is in neither mean, and the card says so. */
const leftOut = (voice: Voice, it: PathwayCase, round: Round, benefit: Benefit | undefined): string => {
  const [first, latest] = [meanOf(roundOf(it, 1)), meanOf(round)];
  if (!benefit || benefit.leftOut.length === 0 || !first || !latest) return '';
  const activities = formatList(
    voice.language,
    benefit.leftOut.map(({ text }) => voice.t('common.quoted', { words: text })),
  );
  return voice.t('scores.leftOut', {
    activities,
    first: decimal(voice, first),
    latest: decimal(voice, latest),
    number: round.number,
  });
};

/** As many as fit into a card; the form has all of them. */
const mostAreas = 10;

const areasOf = (voice: Voice, it: PathwayCase, { number }: Round): Button[] =>
  activitiesToScore(it, number).map((activity) => ({
    title: movement(voice, it, number, activity),
    data: { do: 'scores.area', round: number, activity: activity.id },
  }));

const howToCorrect = ({ t }: Voice, it: PathwayCase, areas: readonly Button[]): string => {
  if (it.closedAt) return '';
  return t(areas.length > mostAreas ? 'scores.pressAreaOrForm' : 'scores.pressArea');
};

/** «Handle selv: fra 2 til 5» since the first conversation. */
const movement = ({ t }: Voice, it: PathwayCase, number: number, { id, text }: CaseActivity): string => {
  const activity = inShort(text);
  const [from, to] = [roundOf(it, 1)?.scores[id], roundOf(it, number)?.scores[id]];
  if (to === undefined) return t('cases.notScored', { activity });
  return number === 1 || from === undefined
    ? t('cases.scoredOnce', { activity, score: to })
    : moved(t, activity, from, to);
};

/** What comes next first: what is left of it, agreeing on the next conversation, or else the checklist. */
const buttons = (voice: Voice, it: PathwayCase, round: Round): Button[] => {
  const { t } = voice;
  const { number } = round;
  const correct: Button = {
    title: t('scores.actions.correct'),
    data: { do: 'scores.correct', round: number },
  };
  const history: Button = { title: t('scores.actions.history'), data: { do: 'scores.history' } };
  const copy: Button = { title: t('scores.actions.copy'), data: { do: 'scores.copy' } };
  if (it.closedAt) return [toCase(voice), copy, history];
  if (round === roundUnderWay(it, voice.today)) return [toScores(voice, it), toCase(voice), correct, history];
  return [...toWhatComesNext(voice, it, round), ...toTheRest(voice, it, round), toCase(voice), copy, correct, history];
};

const toWhatComesNext = ({ t, today }: Voice, it: PathwayCase, { number }: Round): Button[] => {
  if (number === it.rounds.length && !it.nextConversation)
    return [{ title: t('cases.actions.nextConversation'), data: { do: 'conversation.plan' } }];
  const isFilledIn = fidelityOfCase(withoutUnderWay(it, today)).share !== undefined;
  return isFilledIn ? [] : [{ title: t('cases.actions.checklist'), data: { do: 'checklist.show' } }];
};

/** Where the conversation was ended early: the same day somebody may have come back to what is left of it. */
const toTheRest = ({ t, today }: Voice, it: PathwayCase, { number, heldOn }: Round): Button[] => {
  const [left] = number === it.rounds.length && heldOn === today ? unscoredIn(it, number) : [];
  return left
    ? [{ title: t('scores.actions.rest'), data: { do: 'scores.area', round: number, activity: left.id } }]
    : [];
};
