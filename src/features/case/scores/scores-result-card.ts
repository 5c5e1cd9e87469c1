import type { Button, Fact, Frame } from '../../../dialog/elements.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { lines, type Reply, show } from '../../../dialog/reply.ts';
import { formatDate, formatList } from '../../../language/format.ts';
import type { PathwayCase, Round } from '../../../model/case.ts';
import { fidelityOfCase } from '../../../model/checklist.ts';
import { type Benefit, benefitOf, firstAndNewest, meanOf, scoreChangesOf } from '../../../model/scores.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, decimal } from '../parts.ts';
import { correctionsInWords } from './corrections.ts';
import { moved } from './moved.ts';

/** Data of `cards/case/scores-result.json`: what a conversation came to, in words a user can read. */
interface ScoresResultCard extends Frame {
  /** The mean of every conversation and the benefit. */
  readonly facts: readonly Fact[];
  readonly inWords: string;
  readonly moves: readonly { readonly text: string }[];
  /** What was left out of the benefit, and what was corrected. */
  readonly notes: readonly { readonly text: string }[];
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/scores-result': ScoresResultCard;
  }
}

/** What a conversation came to. */
export const scoresResultCard = (voice: Voice, it: PathwayCase, round: Round): Reply => {
  const { t, language } = voice;
  const number = round.number;
  const benefit = benefitOf(it, number);
  const inWords = situation(voice, round, benefit);
  const data: ScoresResultCard = {
    gist: [inWords],
    title: t('scores.title', { number }),
    subtitle: t('scores.held', { code: it.code, date: formatDate(language, round.heldOn) }),
    facts: [...means(voice, it, number), ...gain(voice, benefit)],
    inWords,
    moves: lines(scoreChangesOf(it, number).map(({ activity, from, to }) => moved(t, activity.text, from, to))),
    notes: lines([...leftOut(voice, number, benefit), ...correctionsInWords(voice, it, round)]),
    buttons: buttons(voice, it, number),
  };
  return show('case/scores-result', data, summaryOf(voice, it, round, benefit), aboutCase(it));
};

const summaryOf = (voice: Voice, it: PathwayCase, round: Round, benefit: Benefit | undefined): string => {
  const mean = meanOf(round);
  const about = { number: round.number, code: it.code, mean: mean ? decimal(voice, mean) : '' };
  if (!benefit) return voice.t('scores.summary', about);
  return voice.t('scores.summaryBenefit', { ...about, benefit: decimal(voice, benefit.gain) });
};

/** Conversation 1 up to the one that is shown. */
const means = (voice: Voice, it: PathwayCase, number: number): Fact[] =>
  firstAndNewest(it.rounds.filter((round) => round.number <= number)).flatMap((round) => {
    const mean = meanOf(round);
    const title = voice.t('scores.conversation', { number: round.number });
    return mean ? [{ title, value: voice.t('scores.mean', { mean: decimal(voice, mean) }) }] : [];
  });

const gain = (voice: Voice, benefit: Benefit | undefined): Fact[] =>
  benefit ? [{ title: voice.t('scores.benefit'), value: decimal(voice, benefit.gain) }] : [];

const situation = ({ t }: Voice, { number }: Round, benefit: Benefit | undefined): string => {
  if (number === 1) return t('scores.start');
  if (!benefit) return t('scores.notComparable', { number });
  if (benefit.gain.sum === 0) return t('scores.same');
  return t(benefit.gain.sum > 0 ? 'scores.lighter' : 'scores.heavier');
};

const leftOut = (voice: Voice, number: number, benefit: Benefit | undefined): string[] => {
  if (!benefit || benefit.leftOut.length === 0) return [];
  const activities = formatList(
    voice.language,
    benefit.leftOut.map(({ text }) => `«${text}»`),
  );
  const [first, latest] = [decimal(voice, benefit.first), decimal(voice, benefit.latest)];
  return [voice.t('scores.leftOut', { activities, first, latest, number })];
};

/** What comes next first: agreeing on the next conversation, or else the checklist. */
const buttons = (voice: Voice, it: PathwayCase, number: number): Button[] => {
  const { t } = voice;
  const next: Button = { title: t('cases.actions.nextConversation'), data: { do: 'conversation.plan' } };
  const checklist: Button = { title: t('cases.actions.checklist'), data: { do: 'checklist.show' } };
  const correct: Button = {
    title: t('scores.actions.correct', { number }),
    data: { do: 'scores.correct', round: number },
  };
  const isToAgree = number === it.rounds.length && !it.nextConversation;
  const isFilledIn = fidelityOfCase(it).share !== undefined;
  const history: Button = { title: t('scores.actions.history'), data: { do: 'scores.history' } };
  const copy: Button = { title: t('scores.actions.copy'), data: { do: 'scores.copy' } };
  if (it.closedAt) return [toCase(voice), copy, history];
  const first = isToAgree ? [next] : isFilledIn ? [] : [checklist];
  return [...first, toCase(voice), copy, correct, history];
};
