import type { Button, CardPicture, Fact, Frame, Row } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { formatDate, formatDates, formatDay, formatDecimal } from '../../language/format.ts';
import {
  answeredSoFar,
  dividedOn,
  type Evaluation,
  type EvaluationResult,
  type EvaluationScale,
  evaluationOn,
  evaluationSteps,
  evaluationWords,
  mayBeEvaluated,
  resultOf,
} from '../../model/evaluation.ts';
import type { Network, Session } from '../../model/network.ts';
import { barsOf, stepName } from './picture.ts';

/** Data of `cards/evaluation/evaluation.json`: how the evaluation of a session stands, and what came of it. */
interface EvaluationCard extends Frame {
  readonly lines: readonly { readonly text: string }[];
  /** How each scale was answered, drawn. */
  readonly picture?: CardPicture;
  /** How each scale was answered: in words, and how often each step was chosen. */
  readonly scales: readonly { readonly title: string; readonly words: string; readonly counts: readonly Fact[] }[];
  readonly commentsTitle: string;
  readonly comments: readonly Row[];
  /** Questions to which too few wrote anything. */
  readonly withheld: readonly { readonly text: string }[];
  readonly earlierTitle: string;
  readonly earlier: readonly Fact[];
}

/** Data of `cards/evaluation/evaluation-list.json`: the sessions of a network, and how the evaluation of each stands. */
interface EvaluationListCard extends Frame {
  readonly intro: string;
  readonly rows: readonly Row[];
}

/** Data of `cards/evaluation/evaluation-comments.json`: what was written to one question, in no order of people. */
interface EvaluationCommentsCard extends Frame {
  readonly comments: readonly { readonly text: string }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'evaluation/evaluation': EvaluationCard;
    readonly 'evaluation/evaluation-list': EvaluationListCard;
    readonly 'evaluation/evaluation-comments': EvaluationCommentsCard;
  }
}

/** A session of a network, and its evaluation where it has been opened. */
export interface SessionEvaluated {
  readonly session: Session;
  readonly evaluation: Evaluation | undefined;
}

// === The list

/** A network's sessions, the newest that has begun first. */
export const listCard = (voice: Voice, network: Network, all: readonly SessionEvaluated[], news = ''): Reply => {
  const { t, language } = voice;
  const title = t('evaluation.list.title');
  const data: EvaluationListCard = {
    title,
    subtitle: network.name,
    news,
    intro: t('evaluation.list.intro'),
    rows: all.map((one) => ({
      title: t('evaluation.session', {
        number: one.session.number,
        dates: formatDates(language, one.session.first, one.session.last),
      }),
      meta: standingOf(voice, one),
      data: { do: 'evaluation.show', session: one.session.id },
    })),
    buttons: [{ title: t('guidance.press.network'), data: { do: 'network.show' } }],
    equal: true,
  };
  return show('evaluation/evaluation-list', data, title, { network: network.id });
};

const standingOf = (voice: Voice, { session, evaluation }: SessionEvaluated): string => {
  const { t, language, today } = voice;
  if (!evaluation) return t(`evaluation.state.${beforeOpening(voice, session)}`);
  const result = resultOf(evaluation, today);
  if (result === 'tooFew') return t('evaluation.state.tooFew');
  if (result === 'open')
    return t('evaluation.state.open', {
      date: formatDay(language, evaluation.closesOn),
      count: soFar(voice, evaluation),
    });
  return t('evaluation.state.result', {
    count: counted(voice, result.answered),
    mean: decimal(voice, result.scales.useful.mean),
  });
};

const beforeOpening = ({ today }: Voice, session: Session): 'cancelled' | 'coming' | 'ready' => {
  if (session.cancelled !== undefined) return 'cancelled';
  return mayBeEvaluated(session, today) ? 'ready' : 'coming';
};

const counted = ({ t }: Voice, count: number): string => t('evaluation.count', { count });

const soFar = (voice: Voice, evaluation: Evaluation): string => {
  const count = answeredSoFar(evaluation);
  return count === undefined ? voice.t('evaluation.few') : counted(voice, count);
};

/** One decimal, also where it is none. */
const decimal = ({ language }: Voice, value: number): string => formatDecimal(language, value);

// === One session

interface Shown {
  /** The same network's evaluations of other sessions. */
  readonly others: readonly SessionEvaluated[];
  readonly news?: string;
}

/** The evaluation of a session, as its facilitators see it. */
export const evaluationCard = (
  voice: Voice & Pick<Turn, 'picture'>,
  network: Network,
  { session, evaluation }: SessionEvaluated,
  { others, news = '' }: Shown,
): Reply => {
  const { t, language } = voice;
  const title = t('evaluation.card.title', { number: session.number });
  const about = { network: network.id };
  const frame = { title, subtitle: formatDates(language, session.first, session.last), news };
  const result = evaluation && resultOf(evaluation, voice.today);
  if (!evaluation || !result || typeof result === 'string') {
    const said = linesBefore(voice, session, evaluation);
    const data = { ...empty, ...frame, lines: lines(said), buttons: buttonsBefore(voice, session, evaluation) };
    return show('evaluation/evaluation', data, [title, ...said].join('\n'), about);
  }
  const said = [answeredLine(voice, evaluation, result), ...(evaluation.sharedAt ? [t('evaluation.card.shared')] : [])];
  const data: EvaluationCard = {
    ...frame,
    lines: lines(said),
    picture: pictureOf(voice, session, result),
    scales: scalesOf(voice, result),
    commentsTitle: t('evaluation.card.comments'),
    comments: commentRows(voice, session, result),
    withheld: withheldOf(voice, result),
    earlierTitle: t('evaluation.card.earlier'),
    earlier: earlierOf(voice, session, others),
    gist: gistOf(voice, result),
    buttons: [
      ...(evaluation.sharedAt
        ? []
        : [{ title: t('evaluation.press.share'), data: { do: 'evaluation.share', session: session.id } } as const]),
      toList(voice),
    ],
    equal: true,
  };
  return show('evaluation/evaluation', data, [title, ...said].join('\n'), about);
};

const empty = {
  scales: [],
  commentsTitle: '',
  comments: [],
  withheld: [],
  earlierTitle: '',
  earlier: [],
  equal: true,
} as const;

const toList = ({ t }: Voice): Button => ({ title: t('evaluation.press.all'), data: { do: 'evaluation.list' } });

const linesBefore = (voice: Voice, session: Session, evaluation: Evaluation | undefined): string[] => {
  const { t, language } = voice;
  if (!evaluation) {
    const state = beforeOpening(voice, session);
    return [t(state === 'cancelled' ? 'evaluation.state.cancelled' : `evaluation.card.${state}`)];
  }
  if (resultOf(evaluation, voice.today) === 'tooFew') return [t('evaluation.card.tooFew')];
  const date = formatDay(language, evaluation.closesOn);
  return [t('evaluation.card.open', { count: soFar(voice, evaluation), date }), t('evaluation.card.anonymous')];
};

const buttonsBefore = (voice: Voice, { id, ...session }: Session, evaluation: Evaluation | undefined): Button[] => {
  const { t, today } = voice;
  const press = (what: 'begin' | 'close' | 'addresses'): Button => ({
    title: t(`evaluation.press.${what}`),
    data: { do: `evaluation.${what}`, session: id },
  });
  if (evaluation) {
    const isOpen = resultOf(evaluation, today) === 'open';
    return [...(isOpen ? [press('addresses'), press('close')] : []), toList(voice)];
  }
  return [...(beforeOpening(voice, { id, ...session }) === 'ready' ? [press('begin')] : []), toList(voice)];
};

// === The result

const answeredLine = (voice: Voice, evaluation: Evaluation, { answered }: EvaluationResult): string => {
  const { closedOn, closesOn } = evaluationOn(evaluation, voice.today);
  return voice.t('evaluation.card.answered', {
    count: counted(voice, answered),
    date: formatDate(voice.language, closedOn ?? closesOn),
  });
};

const pictureOf = (
  { t, language, picture }: Voice & Pick<Turn, 'picture'>,
  { id: session }: Session,
  result: EvaluationResult,
): CardPicture => {
  const alt = barsOf(t, result).map(({ heading, steps }) => {
    const counts = steps.map(({ name, count }) => `${name}: ${count}`).join(', ');
    return `${heading} ${counts}.`;
  });
  return { ...picture({ kind: 'evaluation', session, language }), alt: alt.join(' ') };
};

const scalesOf = (voice: Voice, { scales }: EvaluationResult): EvaluationCard['scales'] => [
  scaleOf(voice, 'useful', scales.useful.counts, meanLine(voice, scales)),
  scaleOf(voice, 'balance', scales.balance.counts, balanceLine(voice, scales)),
];

const scaleOf = ({ t }: Voice, scale: EvaluationScale, counts: readonly number[], words: string) => ({
  title: t(`evaluation.card.${scale}`),
  words,
  // The best first, as one reads from above; too much and too little at the two ends.
  counts: evaluationSteps.toReversed().map((step) => ({
    title: stepName(t, scale, step),
    value: t('evaluation.comments', { count: counts[step - 1] ?? 0 }),
  })),
});

const meanLine = (voice: Voice, { useful }: EvaluationResult['scales']): string =>
  voice.t('evaluation.card.mean', { mean: decimal(voice, useful.mean), spread: decimal(voice, useful.spread) });

/** Where opinions differ, the mean of them would say that all is well. */
const balanceLine = (voice: Voice, { balance }: EvaluationResult['scales']): string => {
  const divided = dividedOn(balance);
  return divided
    ? voice.t('evaluation.card.divided', divided)
    : voice.t('evaluation.card.balanceMean', { mean: decimal(voice, balance.mean) });
};

const gistOf = (voice: Voice, { scales }: EvaluationResult): string[] => [
  meanLine(voice, scales),
  balanceLine(voice, scales),
];

const commentRows = ({ t }: Voice, { id }: Session, { comments }: EvaluationResult): Row[] =>
  evaluationWords
    .filter((question) => comments[question].length > 0)
    .map((question) => ({
      title: t(`evaluation.words.${question}`),
      meta: t('evaluation.comments', { count: comments[question].length }),
      data: { do: 'evaluation.comments', session: id, question },
    }));

const withheldOf = ({ t }: Voice, { comments }: EvaluationResult): EvaluationCard['withheld'] =>
  lines(
    evaluationWords
      .filter((question) => comments[question].length === 0)
      .map((question) => `${t(`evaluation.words.${question}`)} ${t('evaluation.fewComments')}`),
  );

const earlierOf = (voice: Voice, session: Session, others: readonly SessionEvaluated[]): Fact[] =>
  others
    .filter((other) => other.session.first < session.first)
    .flatMap(({ session: { number }, evaluation }) => {
      const result = evaluation && resultOf(evaluation, voice.today);
      if (!result || typeof result === 'string') return [];
      const mean = decimal(voice, result.scales.useful.mean);
      return [
        {
          title: voice.t('evaluation.card.earlierOne', { number }),
          value: voice.t('evaluation.card.earlierMean', { mean, count: result.answered }),
        },
      ];
    });

/** What the teams get to see: the counts, without a word that anybody has written. */
export const sharedCard = (voice: Voice, evaluation: Evaluation, result: EvaluationResult): Reply => {
  const { t, language } = voice;
  const title = t('evaluation.shared.title', { number: evaluation.number });
  const data: EvaluationCard = {
    ...empty,
    title,
    subtitle: formatDates(language, evaluation.first, evaluation.last),
    lines: lines([counted(voice, result.answered)]),
    scales: scalesOf(voice, result),
    gist: gistOf(voice, result),
    buttons: [],
  };
  return show('evaluation/evaluation', data, title);
};
