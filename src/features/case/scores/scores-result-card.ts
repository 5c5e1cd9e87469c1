import type { Button, Fact, Frame } from '../../../dialog/elements.ts';
import { lines, type Reply, show } from '../../../dialog/reply.ts';
import { formatDate, formatList } from '../../../language/format.ts';
import type { PathwayCase, Round } from '../../../model/case.ts';
import { fidelityOfCase } from '../../../model/checklist.ts';
import { type Benefit, benefitOf, firstAndNewest, meanOf, scoreChangesOf } from '../../../model/scores.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, decimal, type Voice } from '../parts.ts';
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
export const scoresResultCard = (words: Voice, it: PathwayCase, round: Round): Reply => {
  const { t, language } = words;
  const number = round.number;
  const benefit = benefitOf(it, number);
  const inWords = situation(words, round, benefit);
  const data: ScoresResultCard = {
    speak: [summaryOf(words, it, round, benefit), inWords].join(' '),
    title: t('whatMatters.title', { number }),
    subtitle: t('whatMatters.held', { code: it.code, date: formatDate(language, round.heldOn) }),
    facts: [...means(words, it, number), ...gain(words, benefit)],
    inWords,
    moves: lines(scoreChangesOf(it, number).map(({ activity, from, to }) => moved(t, activity.text, from, to))),
    notes: lines([...leftOut(words, number, benefit), ...correctionsInWords(words, it, round)]),
    buttons: buttons(words, it, number),
  };
  return show('case/scores-result', data, summaryOf(words, it, round, benefit), aboutCase(it));
};

const summaryOf = (words: Voice, it: PathwayCase, round: Round, benefit: Benefit | undefined): string => {
  const mean = meanOf(round);
  const about = { number: round.number, code: it.code, mean: mean ? decimal(words, mean) : '' };
  if (!benefit) return words.t('whatMatters.summary', about);
  return words.t('whatMatters.summaryBenefit', { ...about, benefit: decimal(words, benefit.gain) });
};

/** Conversation 1 up to the one that is shown. */
const means = (words: Voice, it: PathwayCase, number: number): Fact[] =>
  firstAndNewest(it.rounds.filter((round) => round.number <= number)).flatMap((round) => {
    const mean = meanOf(round);
    const title = words.t('whatMatters.conversation', { number: round.number });
    return mean ? [{ title, value: words.t('whatMatters.mean', { mean: decimal(words, mean) }) }] : [];
  });

const gain = (words: Voice, benefit: Benefit | undefined): Fact[] =>
  benefit ? [{ title: words.t('whatMatters.benefit'), value: decimal(words, benefit.gain) }] : [];

const situation = ({ t }: Voice, { number }: Round, benefit: Benefit | undefined): string => {
  if (number === 1) return t('whatMatters.start');
  if (!benefit) return t('whatMatters.notComparable', { number });
  if (benefit.gain.sum === 0) return t('whatMatters.same');
  return t(benefit.gain.sum > 0 ? 'whatMatters.lighter' : 'whatMatters.heavier');
};

const leftOut = (words: Voice, number: number, benefit: Benefit | undefined): string[] => {
  if (!benefit || benefit.leftOut.length === 0) return [];
  const activities = formatList(
    words.language,
    benefit.leftOut.map(({ text }) => `«${text}»`),
  );
  const [first, latest] = [decimal(words, benefit.first), decimal(words, benefit.latest)];
  return [words.t('whatMatters.leftOut', { activities, first, latest, number })];
};

/** What comes next first: agreeing on the next conversation, or else the checklist. */
const buttons = (words: Voice, it: PathwayCase, number: number): Button[] => {
  const { t } = words;
  const next: Button = { title: t('cases.actions.nextConversation'), data: { do: 'conversation.plan' } };
  const checklist: Button = { title: t('cases.actions.checklist'), data: { do: 'checklist.show' } };
  const correct: Button = {
    title: t('whatMatters.actions.correct', { number }),
    data: { do: 'scores.correct', round: number },
  };
  const isToAgree = number === it.rounds.length && !it.nextConversation;
  const isFilledIn = fidelityOfCase(it).share !== undefined;
  const history: Button = { title: t('whatMatters.actions.history'), data: { do: 'scores.history' } };
  const copy: Button = { title: t('whatMatters.actions.copy'), data: { do: 'scores.copy' } };
  if (it.closedAt) return [toCase(words), copy, history];
  const first = isToAgree ? [next] : isFilledIn ? [] : [checklist];
  return [...first, toCase(words), copy, correct, history];
};
