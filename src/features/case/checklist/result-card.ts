import type { Button, Fact, Frame, Row } from '../../../dialog/elements.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { turning } from '../../../dialog/pager.ts';
import { rowsOf, rowTitle } from '../../../dialog/question-rows.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { formatDate, formatPercent } from '../../../language/format.ts';
import type { ChecklistItem, PathwayCase } from '../../../model/case.ts';
import { answerTo, carriedMean, fidelityOfCase } from '../../../model/checklist.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, decimal } from '../parts.ts';
import type { Walk } from '../walk.ts';
import { allOnOneCard, answeredInWords, fidelityInWords, fitsWhole, itemText } from './views.ts';

/** Data of `cards/case/checklist-result.json`: points and programme fidelity, or how much is answered, and the items. */
interface ChecklistResultCard extends Frame {
  readonly points: string;
  readonly fidelity: string;
  /** The items in their order, to answer otherwise; not those that the conversations have answered. */
  readonly rows: readonly (Row | Omit<Row, 'data'>)[];
  /** Those of a closed case. */
  readonly settled: readonly Fact[];
  /** How fidelity has gone, in order of time; nothing before there are two days to compare. */
  readonly history: readonly Fact[];
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/checklist-result': ChecklistResultCard;
  }
}

interface Showing {
  /** How this person goes through the list. */
  readonly walk: Walk;
  readonly page?: number | undefined;
}

/** Points and programme fidelity, or how much is answered; a press on an item answers it otherwise. */
export const checklistResultCard = (voice: Voice, it: PathwayCase, { walk, page: wanted }: Showing): Reply => {
  const { t } = voice;
  const { points, fidelity, complete } = fidelityTexts(voice, it);
  const { items } = it.checklist;
  const page = rowsOf(it.closedAt ? [] : items, wanted);
  const data: ChecklistResultCard = {
    gist: [points, fidelity],
    title: t('cards.checklist-result.title'),
    subtitle: t('cases.title', { code: it.code }),
    points,
    fidelity,
    rows: page.shown.map((item) => rowOf(voice, it, item)),
    settled: it.closedAt
      ? items.map((item) => ({ title: numbered(voice, it, item), value: stateOf(voice, it, item) }))
      : [],
    history: historyOf(voice, it),
    buttons: [
      ...(it.closedAt ? [toCase(voice)] : waysOn(voice, it, complete, walk)),
      ...turning(t, page, (number) => ({ do: 'checklist.result', page: number })),
    ],
  };
  return show(
    'case/checklist-result',
    data,
    t('checklist.summary', { code: it.code, points, fidelity }),
    aboutCase(it),
  );
};

/** An item to answer otherwise; of one that the conversations have answered it says so. */
const rowOf = (voice: Voice, it: PathwayCase, item: ChecklistItem): Row | Omit<Row, 'data'> => {
  const row = { title: numbered(voice, it, item), meta: stateOf(voice, it, item) };
  return carriedMean(it, item)
    ? { ...row, meta: `${row.meta}. ${voice.t('checklist.byConversations')}` }
    : { ...row, data: { do: 'checklist.ask', item: item.id, from: 'result' } };
};

/** What is not complete is gone on with first. */
const waysOn = (voice: Voice, it: PathwayCase, complete: boolean, walk: Walk): Button[] => {
  const { t } = voice;
  const goOn: Button = {
    title: t(complete ? 'checklist.change' : 'checklist.continue'),
    data: { do: 'checklist.show' },
  };
  const isWhole = fitsWhole(voice, it);
  if (isWhole && walk === 'onOneCard') return complete ? [toCase(voice), goOn] : [goOn, toCase(voice)];
  return [...(complete ? [] : [goOn]), toCase(voice), ...(isWhole ? [allOnOneCard(t)] : [])];
};

const numbered = ({ t }: Voice, { checklist }: PathwayCase, item: ChecklistItem): string =>
  rowTitle(t, checklist.items.indexOf(item) + 1, itemText(t, item));

/** «✓ Gjort», or with the mean that has answered it. */
const stateOf = (voice: Voice, it: PathwayCase, item: ChecklistItem): string => {
  const mean = carriedMean(it, item);
  if (mean) return `${signs.done} ${voice.t('checklist.held', { mean: decimal(voice, mean) })}`;
  const answer = answerTo(it, item);
  return answer ? `${signs[answer]} ${voice.t(`checklist.answers.${answer}`)}` : voice.t('checklist.unanswered');
};

const signs = { done: '✓', notDone: '○', notRelevant: '–' } as const;

/** How many days one looks back on. */
const pointsShown = 6;

/** «80 % in March, 90 % in May»: there is something to see from the second day on. */
const historyOf = ({ language }: Voice, { checklist: { history } }: PathwayCase) =>
  history.length < 2
    ? []
    : history.slice(-pointsShown).map(({ on, points, items }) => ({
        title: formatDate(language, on),
        value: formatPercent(language, points / items),
      }));

const fidelityTexts = (voice: Voice, it: PathwayCase) => {
  const fidelity = fidelityOfCase(it);
  return fidelity.share === undefined
    ? { points: answeredInWords(voice, fidelity), fidelity: voice.t('checklist.incomplete'), complete: false }
    : { ...fidelityInWords(voice, fidelity, fidelity.share), complete: true };
};
