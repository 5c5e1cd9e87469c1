import { z } from 'zod';
import type { Button, Choice, Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { neighbours, passing, progressAt, question } from '../../../dialog/question.ts';
import { eachAfter } from '../../../dialog/reading.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import { formatPercent } from '../../../language/format.ts';
import type { Translate } from '../../../language/texts.ts';
import { ChecklistAnswer, type ChecklistItem, type PathwayCase } from '../../../model/case.ts';
import { answersOf, carriedMean, type Fidelity, itemsToAsk } from '../../../model/checklist.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, decimal } from '../parts.ts';
import { fitsOnOneCard } from '../walk.ts';
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

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/checklist': ChecklistCard;
  }
}

/** An item in the team's own wording, or in ours. */
export const itemText = (t: Translate, { id, text }: Pick<ChecklistItem, 'id' | 'text'>): string => {
  const known = coordinationChecklist.find((item) => item.id === id);
  return text ?? (known ? t(`checklist.items.${known.id}`) : id);
};

/** Whether the whole list stands on one card; else it is asked one item at a time, however one wants it. */
export const fitsWhole = ({ t }: Pick<Voice, 't'>, { checklist: { items } }: PathwayCase): boolean =>
  fitsOnOneCard(
    items.map((item) => itemText(t, item)),
    choicesFor(t, { id: '' }, 'done'),
  );

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
      choices: choicesFor(t, item, it.checklist.answers[item.id]),
    };
  });
  const data: ChecklistCard = {
    title: t('cards.checklist.title'),
    subtitle: t('cases.title', { code: it.code }),
    news: showing.news ?? '',
    rows,
    hint: whoseList(t, it),
    buttons: [
      { title: t('cards.checklist.save'), data: { do: 'checklist.save' }, sends: true },
      // What is chosen already goes along and is saved.
      { title: t('walk.oneByOne'), data: { do: 'checklist.save', walk: 'oneByOne' }, sends: true },
    ],
    cancel: toCase(voice).data,
  };
  return show('case/checklist', data, t('checklist.formSummary', { code: it.code }), aboutCase(it));
};

const whoseList = (t: Translate, it: PathwayCase): string => t(isProposed(it) ? 'checklist.proposal' : 'checklist.own');

/** Whether the case was made with the list as Los has it. */
const isProposed = ({ checklist: { items } }: PathwayCase): boolean =>
  items.length === coordinationChecklist.length &&
  items.every(({ id, text }, index) => text === undefined && id === coordinationChecklist[index]?.id);

/** Takes an answer away. */
const none = 'none';

const choicesFor = (t: Translate, item: ChecklistItem, stored: ChecklistAnswer | undefined): Choice[] => [
  ...answersOf(item).map((answer) => ({ title: t(`checklist.answers.${answer}`), value: answer })),
  ...(stored ? [{ title: t('checklist.noAnswer'), value: none }] : []),
];

/** What an answer that is handed over means; `undefined` takes one away. */
export const givenAnswer = z
  .union([ChecklistAnswer, z.literal(none)])
  .transform((given) => (given === none ? undefined : given));

/** The answers a checklist card sends, by item; what was left open is not among them. */
export const answerFields = z.looseObject({}).transform((entered) => ({
  answers: Object.fromEntries(
    Object.entries(eachAfter('item_')(entered)).flatMap(([item, written]) => {
      const given = givenAnswer.safeParse(written);
      return given.success ? [[item, given.data] as const] : [];
    }),
  ),
}));

/** One item and the answers to it. @param from where an answer leads back to; without it to the next item */
export const itemCard = (voice: Voice, it: PathwayCase, item: ChecklistItem, from?: 'result'): Reply => {
  const { t } = voice;
  const { items, answers } = it.checklist;
  const present = answers[item.id];
  const which = { item: item.id, ...(from && { from }) };
  const answering = { do: 'checklist.answer', ...which, ...(present && { had: present }) } as const;
  const takeAway: Button = {
    title: t('checklist.takeAway'),
    data: { ...answering, answer: none },
  };
  return question(
    {
      title: t('cards.checklist.title'),
      subtitle: t('cases.title', { code: it.code }),
      words: itemText(t, item),
      isAnswered: present !== undefined,
      progress: progressAt(t, items.indexOf(item) + 1, items.length),
      answers: answersOf(item).map((answer) => ({
        title: t(`checklist.answers.${answer}`),
        meta: answer === present ? t('walk.answered') : '',
        data: { ...answering, answer },
      })),
      hint: hintOf(t, it, item),
      buttons: [
        ...(from
          ? [{ title: t('checklist.toResult'), data: { do: 'checklist.result' } } as const]
          : wayOn(t, it, item)),
        ...(present ? [takeAway] : []),
        ...(from || !fitsWhole(voice, it) ? [] : [allOnOneCard(t)]),
        toCase(voice),
      ],
    },
    aboutCase(it),
  );
};

export const allOnOneCard = (t: Translate): Button => ({
  title: t('walk.onOneCard'),
  data: { do: 'checklist.show', walk: 'onOneCard' },
});

/** From item to item; past the last one to what the list has come to. */
const wayOn = (t: Translate, it: PathwayCase, item: ChecklistItem): Button[] => {
  const { before, after } = neighbours(itemsToAsk(it), item);
  return passing(t, {
    isAnswered: it.checklist.answers[item.id] !== undefined,
    on: after ? { do: 'checklist.ask', item: after.id } : { do: 'checklist.result' },
    back: before && { do: 'checklist.ask', item: before.id },
  });
};

const hintOf = (t: Translate, it: PathwayCase, item: ChecklistItem): string => {
  if (item.carries) return t('checklist.fillsItself');
  const isFirst = Object.keys(it.checklist.answers).length === 0;
  return isFirst ? `${t('checklist.savedAtOnce')} ${whoseList(t, it)}` : '';
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
