import { z } from 'zod';
import type { Button, Choice, Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { pageAt } from '../../../dialog/pager.ts';
import { eachFilled, optional } from '../../../dialog/reading.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { parseDate } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { roundOf } from '../../../model/scores.ts';
import { toCase } from '../case-card.ts';
import { aboutCase } from '../parts.ts';
import { activitiesToScore, parseScore, roundInHand } from './rules.ts';

/** Data of `cards/case/scores.json`: all activities of one conversation, two taps each and one to save. */
interface ScoresCard extends Frame {
  /** `value` is '' where nothing is chosen yet. */
  readonly rows: readonly { readonly id: string; readonly question: string; readonly value: string }[];
  readonly levels: readonly Choice[];
  /** The day of the conversation, as date inputs want it. */
  readonly held: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/scores': ScoresCard;
  }
}

/** Takes a score away when a conversation is corrected; an untouched field sends nothing and changes nothing. */
const noScore = 'none';

/** What matters now stands on one card; only what was taken out and scored before makes it more. */
const areasAtATime = 12;

/** The conversation of a form, and the page of its areas. */
export interface FormOf {
  readonly round: number;
  readonly page?: number | undefined;
}

/** All activities of one conversation on one card, or a page of them. */
export const scoresCard = (
  voice: Voice,
  it: PathwayCase,
  { round: number, page: wanted }: FormOf,
  showing: Showing = {},
): Reply => {
  const round = roundOf(it, number);
  const { t, today } = voice;
  const isInHand = number === roundInHand(it, today);
  const page = pageAt(activitiesToScore(it, number), wanted, areasAtATime);
  const about = { do: 'scores.save', round: number, ...(page.number > 1 && { page: page.number }) } as const;
  const data: ScoresCard = {
    title: t(isInHand ? 'scores.title' : 'scores.correctTitle', { number }),
    subtitle: t('cases.title', { code: it.code }),
    news: showing.news ?? '',
    rows: page.shown.map(({ id, text: question }) => ({
      id,
      question,
      value: valueIn(showing, `score_${id}`, round?.scores[id]?.toString()),
    })),
    levels: levels(voice, round !== undefined),
    held: valueIn(showing, 'held', round?.heldOn) || voice.today,
    buttons: [
      { title: t('cards.scores.save'), data: about, sends: true },
      ...page.others.map((to) => ({
        title: t(to > page.number ? 'scores.actions.saveAndOn' : 'scores.actions.saveAndBack'),
        data: { ...about, to },
        sends: true as const,
      })),
      ...(isInHand ? [oneByOne(t, number)] : []),
    ],
    cancel: toCase(voice).data,
  };
  return show('case/scores', data, t('scores.formSummary', { number, code: it.code }), aboutCase(it));
};

/** What is chosen already goes along and is saved. */
const oneByOne = (t: Voice['t'], round: number): Button => ({
  title: t('walk.oneByOne'),
  data: { do: 'scores.save', round, walk: 'oneByOne' },
  sends: true,
});

/** 1–10 with words at both ends, so that nobody scores the wrong way round. */
const levels = ({ t }: Voice, mayBeTaken: boolean): Choice[] => [
  ...Array.from({ length: 10 }, (_, index) => ({ title: levelTitle(t, index + 1), value: String(index + 1) })),
  ...(mayBeTaken ? [{ title: t('scores.noScore'), value: noScore }] : []),
];

const levelTitle = (t: Voice['t'], score: number): string => {
  if (score === 1) return t('scores.hardest', { score });
  return score === 10 ? t('scores.easiest', { score }) : String(score);
};

/** What the scoring card sends: the scores by activity, and the day, when it was not left empty. */
export const scoreFields = z.intersection(
  z.object({ held: optional(parseDate) }),
  eachFilled('score_', (typed) => (typed === noScore ? undefined : parseScore(typed))).transform((scores) => ({
    scores,
  })),
);
