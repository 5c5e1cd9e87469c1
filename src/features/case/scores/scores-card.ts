import type { Choice } from '../../../dialog/elements.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { parseDate } from '../../../model/calendar.ts';
import type { PathwayCase, Score } from '../../../model/case.ts';
import { roundOf } from '../../../model/scores.ts';
import { type Again, aboutCase, fieldValue, type Words, writtenIn } from '../parts.ts';
import { activitiesToScore, type EnteredScores, parseScore } from './rules.ts';

type Entered = Readonly<Record<string, unknown>>;

/** Takes a score away when a conversation is corrected; an untouched field sends nothing and changes nothing. */
const noScore = 'none';

/** All activities of one conversation on one card. */
export const scoresCard = (words: Words, it: PathwayCase, number: number, again: Again = {}): Reply => {
  const round = roundOf(it, number);
  const { t } = words;
  const rows = activitiesToScore(it, number).map(({ id, text: question }) => ({
    id,
    question,
    value: fieldValue(again, `score_${id}`, round?.scores[id]?.toString()),
  }));
  const data = {
    title: t(round ? 'whatMatters.correctTitle' : 'whatMatters.title', { number }),
    subtitle: t('cases.title', { code: it.code }),
    problem: again.problem ?? '',
    round: number,
    rows,
    levels: levels(words, round !== undefined),
    held: fieldValue(again, 'held', round?.heldOn) || words.today,
  };
  return show('scores', data, t('whatMatters.formSummary', { number, code: it.code }), aboutCase(it));
};

/** 1–10 with words at both ends, so that nobody scores the wrong way round. */
const levels = ({ t }: Words, mayBeTaken: boolean): Choice[] => [
  ...Array.from({ length: 10 }, (_, index) => ({ title: levelTitle(t, index + 1), value: String(index + 1) })),
  ...(mayBeTaken ? [{ title: t('whatMatters.noScore'), value: noScore }] : []),
];

const levelTitle = (t: Words['t'], score: number): string => {
  if (score === 1) return t('whatMatters.hardest', { score });
  return score === 10 ? t('whatMatters.easiest', { score }) : String(score);
};

/**
 * What the scoring card sent.
 * @throws Refusal `invalidScore`, `invalidDate`
 */
export const enteredScores = ({ today }: Words, it: PathwayCase, round: number, entered: Entered): EnteredScores => {
  const heldOn = (writtenIn(entered, 'held') ?? '').trim();
  const scores = activitiesToScore(it, round).flatMap(({ id }): [string, Score | undefined][] => {
    const typed = (writtenIn(entered, `score_${id}`) ?? '').trim();
    if (typed === '') return [];
    return [[id, typed === noScore ? undefined : parseScore(typed)]];
  });
  return {
    round,
    heldOn: heldOn === '' ? (roundOf(it, round)?.heldOn ?? today) : parseDate(heldOn),
    scores: Object.fromEntries(scores),
  };
};
