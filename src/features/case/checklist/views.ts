import { z } from 'zod';
import type { Button, Choice, Fact, Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { eachAfter } from '../../../dialog/reading.ts';
import { bullets, type Reply, show } from '../../../dialog/reply.ts';
import { formatDate, formatPercent } from '../../../language/format.ts';
import type { Translate } from '../../../language/texts.ts';
import { ChecklistAnswer, type ChecklistItem, type PathwayCase } from '../../../model/case.ts';
import { answerTo, carriedMean, type Fidelity, fidelityOfCase } from '../../../model/checklist.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, decimal } from '../parts.ts';
import { coordinationChecklist } from './coordination.ts';

/** Data of `cards/case/checklist.json`: the coordination checklist of a case. */
interface ChecklistCard extends Frame {
  readonly rows: readonly {
    readonly id: string;
    readonly question: string;
    /** Instead of choices, for an item that the scores have answered: the mean. Else ''. */
    readonly held: string;
    /** '' where nothing is chosen yet. */
    readonly value: string;
    readonly choices: readonly Choice[];
  }[];
  /** Whose list it is. */
  readonly hint: string;
}

/** Data of `cards/case/checklist-result.json`: points and programme fidelity, or how much is answered. */
interface ChecklistResultCard extends Frame {
  readonly points: string;
  readonly fidelity: string;
  /** What stands open: what is not done, or not answered. */
  readonly openTitle: string;
  readonly open: readonly { readonly text: string }[];
  /** How fidelity has gone, in order of time; nothing before there are two days to compare. */
  readonly history: readonly Fact[];
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/checklist': ChecklistCard;
    readonly 'case/checklist-result': ChecklistResultCard;
  }
}

/** An item in the team's own wording, or in ours. */
export const itemText = (t: Translate, { id, text }: Pick<ChecklistItem, 'id' | 'text'>): string => {
  const known = coordinationChecklist.find((item) => item.id === id);
  return text ?? (known ? t(`checklist.items.${known.id}`) : id);
};

/** The checklist of a case to fill in; what the scores have answered stands there as text. */
export const checklistCard = (voice: Voice, it: PathwayCase, showing: Showing = {}): Reply => {
  const { t } = voice;
  const rows = it.checklist.items.map((item, index) => {
    const mean = carriedMean(it, item);
    return {
      id: item.id,
      question: t('checklist.question', { number: index + 1, item: itemText(t, item) }),
      held: mean ? t('checklist.held', { mean: decimal(voice, mean) }) : '',
      value: valueIn(showing, `item_${item.id}`, it.checklist.answers[item.id]),
      choices: choicesFor(t, item),
    };
  });
  const data: ChecklistCard = {
    title: t('cards.checklist.title'),
    subtitle: t('cases.title', { code: it.code }),
    rows,
    hint: t(isProposed(it) ? 'checklist.proposal' : 'checklist.own'),
    buttons: [{ title: t('cards.checklist.save'), data: { do: 'checklist.save' }, sends: true }, toCase(voice)],
  };
  return show('case/checklist', data, t('checklist.formSummary', { code: it.code }), aboutCase(it));
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

/** The answers a checklist card sends, by item; what was left open is not among them. */
export const answerFields = z.looseObject({}).transform((entered) => ({
  answers: Object.fromEntries(
    Object.entries(eachAfter('item_')(entered)).flatMap(([item, written]) => {
      const answer = ChecklistAnswer.safeParse(written).data;
      return answer ? [[item, answer] as const] : [];
    }),
  ),
}));

/** Points and programme fidelity, or how much is answered, and what stands open. */
export const checklistResultCard = (voice: Voice, it: PathwayCase): Reply => {
  const { t } = voice;
  const { points, fidelity, complete } = fidelityTexts(voice, it);
  const open = it.checklist.items.filter((item) => answerTo(it, item) === (complete ? 'notDone' : undefined));
  const summary = t('checklist.summary', { code: it.code, points, fidelity });
  const fillIn: Button = {
    title: t(complete ? 'checklist.change' : 'checklist.continue'),
    data: { do: 'checklist.show' },
  };
  const data: ChecklistResultCard = {
    gist: [points, fidelity],
    title: t('cards.checklist-result.title'),
    subtitle: t('cases.title', { code: it.code }),
    points,
    fidelity,
    openTitle: t(complete ? 'checklist.open' : 'checklist.unanswered'),
    open: bullets(open.map((item) => itemText(t, item))),
    history: historyOf(voice, it),
    buttons: complete ? [toCase(voice), fillIn] : [fillIn, toCase(voice)],
  };
  return show('case/checklist-result', data, summary, aboutCase(it));
};

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

/** «3 av 10 punkter er besvart» */
export const answeredInWords = ({ t }: Pick<Voice, 't'>, { answered, items }: Fidelity): string =>
  t('checklist.answered', { answered, count: items });

/** «8 av 10 poeng» and «80 % er på plass (programoppfyllelse). Ikke aktuelt: 1 punkt.» */
export const fidelityInWords = (
  { t, language }: Pick<Voice, 't' | 'language'>,
  { points, items, notRelevant }: Fidelity,
  share: number,
) => ({
  points: t('checklist.points', { points, items }),
  fidelity: [
    t('checklist.fidelity', { share: formatPercent(language, share) }),
    ...(notRelevant > 0 ? [t('checklist.notRelevant', { count: notRelevant })] : []),
  ].join(' '),
});
