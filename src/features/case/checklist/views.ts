import type { Button } from '../../../dialog/elements.ts';
import { bullets, type Reply, show } from '../../../dialog/reply.ts';
import { formatDate, formatPercent } from '../../../language/format.ts';
import type { Translate } from '../../../language/texts.ts';
import { ChecklistAnswer, type ChecklistItem, type PathwayCase } from '../../../model/case.ts';
import { answerTo, carriedMean, fidelityOfCase } from '../../../model/checklist.ts';
import { toCase } from '../case-card.ts';
import { type Again, aboutCase, decimal, fieldValue, percent, type Words } from '../parts.ts';
import { coordinationChecklist } from './coordination.ts';

type Entered = Readonly<Record<string, unknown>>;

/** An item in the team's own wording, or in ours. */
export const itemText = (t: Translate, { id, text }: Pick<ChecklistItem, 'id' | 'text'>): string => {
  const known = coordinationChecklist.find((item) => item.id === id);
  return text ?? (known ? t(`checklist.items.${known.id}`) : id);
};

/** The checklist of a case to fill in; what the scores have answered stands there as text. */
export const checklistCard = (words: Words, it: PathwayCase, again: Again = {}): Reply => {
  const { t } = words;
  const rows = it.checklist.items.map((item, index) => {
    const mean = carriedMean(it, item);
    return {
      id: item.id,
      question: t('checklist.question', { number: index + 1, item: itemText(t, item) }),
      held: mean ? t('checklist.held', { mean: decimal(words, mean) }) : '',
      value: fieldValue(again, `item_${item.id}`, it.checklist.answers[item.id]),
      choices: choicesFor(t, item),
    };
  });
  const data = {
    subtitle: t('cases.title', { code: it.code }),
    problem: again.problem ?? '',
    rows,
    note: t(isProposed(it) ? 'checklist.proposal' : 'checklist.own'),
  };
  return show('checklist', data, t('checklist.formSummary', { code: it.code }), aboutCase(it));
};

/** Whether the case was made with the list as Los has it. */
const isProposed = ({ checklist: { items } }: PathwayCase): boolean =>
  items.length === coordinationChecklist.length &&
  items.every(({ id, text }, index) => text === undefined && id === coordinationChecklist[index]?.id);

/** An item that carries a mean is done by holding its conversation, not by saying so. */
const choicesFor = (t: Translate, { carries }: ChecklistItem) =>
  ChecklistAnswer.options
    .filter((answer) => !(carries && answer === 'done'))
    .map((answer) => ({ title: t(`checklist.answers.${answer}`), value: answer }));

const answerIn = (entered: Entered, { id }: ChecklistItem): ChecklistAnswer | undefined =>
  ChecklistAnswer.safeParse(entered[`item_${id}`]).data;

/** The answers a checklist card sent; what was left open is not among them. */
export const enteredAnswers = (it: PathwayCase, entered: Entered): Record<string, ChecklistAnswer> =>
  Object.fromEntries(
    it.checklist.items.flatMap((item) => {
      const answer = answerIn(entered, item);
      return answer ? [[item.id, answer]] : [];
    }),
  );

/** Points and programme fidelity, or how much is answered, and what stands open. */
export const checklistResultCard = (words: Words, it: PathwayCase): Reply => {
  const { t } = words;
  const { points, fidelity, complete } = fidelityTexts(words, it);
  const open = it.checklist.items.filter((item) => answerTo(it, item) === (complete ? 'notDone' : undefined));
  const summary = t('checklist.summary', { code: it.code, points, fidelity });
  const fillIn: Button = {
    title: t(complete ? 'checklist.change' : 'checklist.continue'),
    data: { do: 'checklist.show' },
  };
  const data = {
    speak: summary,
    subtitle: t('cases.title', { code: it.code }),
    points,
    fidelity,
    openTitle: t(complete ? 'checklist.open' : 'checklist.unanswered'),
    open: bullets(open.map((item) => itemText(t, item))),
    history: historyOf(words, it),
    actions: complete ? [toCase(words), fillIn] : [fillIn, toCase(words)],
  };
  return show('checklist-result', data, summary, aboutCase(it));
};

/** How many days one looks back on. */
const pointsShown = 6;

/** «80 % in March, 90 % in May»: there is something to see from the second day on. */
const historyOf = ({ language }: Words, { checklist: { history } }: PathwayCase) =>
  history.length < 2
    ? []
    : history.slice(-pointsShown).map(({ on, points, items }) => ({
        title: formatDate(language, on),
        value: formatPercent(language, points / items),
      }));

const fidelityTexts = (words: Words, it: PathwayCase) => {
  const { t } = words;
  const { points, items, answered, notRelevant, share } = fidelityOfCase(it);
  if (share === undefined) {
    return {
      points: t('checklist.answered', { answered, items }),
      fidelity: t('checklist.incomplete'),
      complete: false,
    };
  }
  return {
    points: t('checklist.points', { points, items }),
    fidelity: t('checklist.fidelity', { share: percent(words, share), notRelevant }),
    complete: true,
  };
};
