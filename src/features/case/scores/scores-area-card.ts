import type { Button, Frame } from '../../../dialog/elements.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { neighbours } from '../../../dialog/question.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import type { CaseActivity, PathwayCase, Score } from '../../../model/case.ts';
import { roundOf } from '../../../model/scores.ts';
import { activeActivities } from '../activities/rules.ts';
import { toCase } from '../case-card.ts';
import { aboutCase } from '../parts.ts';
import { roundInHand, unscoredIn } from './rules.ts';

/** A score to press. */
interface Cell extends Button {
  /** The number; where it is the present score, with a tick. */
  readonly sign: string;
  readonly style: 'emphasis' | 'accent';
}

/** Data of `cards/case/scores-area.json`: one area of a conversation, and ten scores of which one tap saves one. */
interface ScoresAreaCard extends Frame {
  /** In the user's own words. */
  readonly area: string;
  /** The score it has, in words; '' while it has none. */
  readonly present: string;
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/scores-area': ScoresAreaCard;
  }
}

/** One area of a conversation. */
export interface AreaOf {
  readonly number: number;
  readonly activity: CaseActivity;
}

/** One area: on the way through a conversation, or by itself where an earlier one is corrected. */
export const scoresAreaCard = (voice: Voice, it: PathwayCase, area: AreaOf, news = ''): Reply => {
  const { t, today } = voice;
  const { number, activity } = area;
  const score = roundOf(it, number)?.scores[activity.id];
  // What was taken out meanwhile has no place on the way any more.
  const isOnTheWay = number === roundInHand(it, today) && !activity.retiredAt;
  const about = { number, code: it.code };
  const data: ScoresAreaCard = {
    gist: [activity.text],
    title: t(isOnTheWay ? 'scores.title' : 'scores.correctTitle', about),
    subtitle: t('cases.title', about),
    ...(isOnTheWay && { progress: progressOf(voice, it, activity) }),
    news,
    area: activity.text,
    present: score === undefined ? '' : t('scores.present', { score }),
    rows: [cellsFrom(voice, 1, area, score), cellsFrom(voice, 6, area, score)].map((cells) => ({ cells })),
    buttons: isOnTheWay ? onTheWay(voice, it, area, score) : byItself(voice, it, area, score),
    // The scores themselves come first; only where one is given there is a likeliest button.
    ...(score === undefined || !isOnTheWay ? { equal: true } : {}),
  };
  return show('case/scores-area', data, t('scores.formSummary', about), aboutCase(it));
};

const progressOf = ({ t }: Voice, it: PathwayCase, { id }: CaseActivity) => {
  const activities = activeActivities(it);
  const [value, max] = [activities.findIndex((one) => one.id === id) + 1, activities.length];
  return { value, max, words: t('scores.areaOf', { place: value, count: max }) };
};

const cellsFrom = ({ t }: Voice, lowest: Score, { number, activity }: AreaOf, had: Score | undefined): Cell[] =>
  Array.from({ length: 5 }, (_, at) => lowest + at).map((score) => ({
    title: cellTitle(t, score, had),
    sign: score === had ? `✓${score}` : `${score}`,
    style: score === had ? 'accent' : 'emphasis',
    data: { do: 'scores.give', round: number, activity: activity.id, score, ...(had !== undefined && { had }) },
  }));

/** Nobody who has it read shall score the wrong way round. */
const cellTitle = (t: Voice['t'], score: Score, had: Score | undefined): string => {
  if (score === had) return t('scores.cell.present', { score });
  if (score === 1) return t('scores.cell.hardest', { score });
  return score === 10 ? t('scores.cell.easiest', { score }) : String(score);
};

const onTheWay = (voice: Voice, it: PathwayCase, { number, activity }: AreaOf, score: Score | undefined): Button[] => {
  const { t } = voice;
  const { before } = neighbours(activeActivities(it), activity);
  const [next] = unscoredIn(it, number, activity.id);
  const open = ({ id }: CaseActivity) => ({ do: 'scores.area', round: number, activity: id }) as const;
  const finish = { do: 'scores.finish', round: number } as const;
  const done = { title: t('scores.actions.finish'), data: finish };
  const skip = { title: t(next ? 'walk.skip' : 'scores.actions.skipLast'), data: next ? open(next) : finish };
  const onwards = next ? { title: t('walk.next'), data: open(next) } : done;
  return [
    score === undefined ? skip : onwards,
    ...(before ? [{ title: t('walk.back'), data: open(before) }] : []),
    toCase(voice),
    ...taking(voice, { number, activity }, score),
    ...(next && roundOf(it, number) ? [done] : []),
    { title: t('walk.onOneCard'), data: { do: 'scores.new', walk: 'onOneCard' } },
  ];
};

const byItself = (voice: Voice, it: PathwayCase, area: AreaOf, score: Score | undefined): Button[] => {
  const { number } = area;
  // A conversation that was held has one score at least.
  const isOnly = Object.keys(roundOf(it, number)?.scores ?? {}).length === 1;
  return [
    ...(isOnly ? [] : taking(voice, area, score)),
    { title: voice.t('scores.actions.toResult'), data: { do: 'scores.show', round: number } },
  ];
};

const taking = ({ t }: Voice, { number, activity }: AreaOf, had: Score | undefined): Button[] =>
  had === undefined
    ? []
    : [{ title: t('scores.actions.take'), data: { do: 'scores.take', round: number, activity: activity.id, had } }];
