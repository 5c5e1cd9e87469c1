import type { Frame } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Voice } from '../../dialog/handler.ts';
import { shownMark } from '../../dialog/mark.ts';
import { explain } from '../../dialog/refusing.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { amountInFull, formatAmount } from '../../language/amounts.ts';
import { capitalised, shortened } from '../../language/format.ts';
import { formatPeriod } from '../../language/periods.ts';
import { addDays } from '../../model/calendar.ts';
import type { Amount, Measure } from '../../model/improvement.ts';
import { findMeasure, type NewPoint } from '../../model/measures.ts';
import { periodOf } from '../../model/periods.ts';
import type { Team } from '../../model/team.ts';
import { aboutMeasure } from './measure-cards.ts';
import type { BadRow, GoodRow, OtherStored, Pasted } from './pasted.ts';

/** Data of `cards/measures/paste.json`: measurements to paste, and what was found in them. Empty text = not shown. */
interface PasteCard extends Frame {
  readonly intro: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly words: string;
    readonly rows: readonly { readonly title: string; readonly meta: string }[];
  }[];
  readonly asked: string;
  readonly example: string;
  readonly pasted: string;
  readonly hint: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'measures/paste': PasteCard;
  }
}

/** Where measurements are pasted. */
export const pasteForm = (turn: Voice, team: Team, id: string, showing: Showing = {}): Reply => {
  const { t } = turn;
  const measure = findMeasure(team, id);
  const data: PasteCard = {
    kicker: t('measures.paste.title'),
    title: measure.name,
    intro: t('measures.paste.intro'),
    groups: [],
    asked: t('measures.paste.asked'),
    example: exampleOf(turn, measure),
    pasted: valueIn(showing, 'text'),
    hint: t('measures.paste.hint'),
    buttons: [{ title: t('measures.press.check'), data: { do: 'measure.check', measure: id }, sends: true }],
    cancel: { do: 'measure.points', measure: id },
  };
  return show('measures/paste', data, `${data.kicker}\n${data.title}`, aboutMeasure(team, measure));
};

/** With the measure's own two newest periods, so that nobody is led to write what its rhythm has no room for. */
const exampleOf = (voice: Voice, { form, every }: Measure): string => {
  const newest = periodOf(every, voice.today);
  const before = periodOf(every, addDays(newest, -1));
  return voice.t(`measures.paste.example.${form}`, {
    one: formatPeriod(voice, every, before),
    two: formatPeriod(voice, every, newest),
  });
};

/** What is wrong with at most so many rows is said one by one. */
const mostBad = 8;
/** As much of a row as is known again. */
const wordsShown = 40;

/** What was found, before anything is saved: what is saved is what stands here. */
export const previewCard = (turn: Voice, team: Team, id: string, pasted: Pasted, text: string, news = ''): Reply => {
  const { t } = turn;
  const measure = findMeasure(team, id);
  const groups = [
    goodGroup(turn, measure, pasted.good),
    otherGroup(turn, measure, pasted.otherwise),
    badGroup(turn, measure, pasted.bad),
  ].flat();
  const data: PasteCard = {
    kicker: measure.name,
    title:
      pasted.good.length === 0
        ? t('measures.preview.none')
        : t('measures.preview.title', { count: pasted.good.length }),
    news,
    intro: pasted.known === 0 ? '' : t('measures.preview.known', { count: pasted.known }),
    groups,
    asked: t('measures.preview.asked'),
    example: '',
    pasted: text,
    hint: t('measures.preview.nothingSaved'),
    buttons: previewButtons(turn, id, pasted),
    cancel: { do: 'measure.points', measure: id },
  };
  const told = groups.flatMap(({ heading, words, rows }) => [
    heading,
    words,
    ...rows.map(({ title, meta }) => `${title} ${meta}`),
  ]);
  return show(
    'measures/paste',
    data,
    [data.title, ...told].filter((line) => line !== '').join('\n'),
    aboutMeasure(team, measure),
  );
};

type Group = PasteCard['groups'][number];

const goodGroup = (turn: Voice, measure: Measure, good: readonly GoodRow[]): Group[] =>
  good.length === 0
    ? []
    : [
        {
          heading: turn.t('measures.preview.good'),
          words: good.map((row) => briefly(turn, measure, row)).join(', '),
          rows: [],
        },
      ];

/** «uke 40: 12/30», as short as it can be said: there may be many. */
const briefly = (turn: Voice, measure: Measure, { on, amount }: NewPoint): string =>
  turn.t('measures.point', {
    period: formatPeriod(turn, measure.every, on),
    amount: briefAmount(turn, measure, amount),
  });

const briefAmount = ({ language }: Voice, { form }: Measure, amount: Amount): string =>
  form === 'share' ? `${amount.numerator}/${amount.denominator}` : formatAmount(language, form, amount);

const otherGroup = (turn: Voice, measure: Measure, otherwise: readonly OtherStored[]): Group[] => {
  if (otherwise.length === 0) return [];
  const rows = otherwise.slice(0, mostBad).map(({ on, amount, stored }) => ({
    title: capitalised(formatPeriod(turn, measure.every, on)),
    meta: turn.t('measures.preview.stored', {
      stored: amountInFull(turn, measure, stored),
      amount: amountInFull(turn, measure, amount),
    }),
  }));
  const words = otherwise.slice(mostBad).map((row) => briefly(turn, measure, row));
  return [{ heading: turn.t('measures.preview.otherwise'), words: words.join(', '), rows }];
};

const badGroup = (turn: Voice, measure: Measure, bad: readonly BadRow[]): Group[] => {
  if (bad.length === 0) return [];
  const rows = bad.slice(0, mostBad).map((row) => ({
    title: turn.t('measures.preview.line', { line: row.line, words: shortened(row.words, wordsShown) }),
    meta: whyWords(turn, measure, row),
  }));
  const more = bad.slice(mostBad).map(({ line }) => line);
  const words = more.length === 0 ? '' : turn.t('measures.preview.more', { lines: more.join(', ') });
  return [{ heading: turn.t('measures.preview.bad'), words, rows }];
};

const whyWords = (turn: Voice, measure: Measure, { why }: BadRow): string => {
  if (why instanceof Error) return explain(turn.t, turn.language, why);
  const { on, inLine, amount } = why;
  const period = capitalised(formatPeriod(turn, measure.every, on));
  return turn.t('measures.preview.twice', { period, line: inLine, amount: amountInFull(turn, measure, amount) });
};

const previewButtons = ({ t }: Voice, measure: string, pasted: Pasted): PasteCard['buttons'] => {
  const { good, otherwise, bad } = pasted;
  const mark = pastedMark(pasted);
  const save = {
    title: t(bad.length + otherwise.length > 0 ? 'measures.press.saveGood' : 'measures.press.saveAll', {
      count: good.length,
    }),
    data: { do: 'measure.savePasted', measure, mark },
    sends: true,
  } as const;
  const replace = {
    title: t(good.length > 0 ? 'measures.press.saveAndReplace' : 'measures.press.replace', { count: otherwise.length }),
    data: { do: 'measure.savePasted', measure, mark, replace: 'yes' },
    sends: true,
  } as const;
  const again = { title: t('measures.press.again'), data: { do: 'measure.check', measure }, sends: true } as const;
  return [...(good.length > 0 ? [save] : []), ...(otherwise.length > 0 ? [replace] : []), again];
};

/** Tells what is shown from what would be saved by now, as others may have measured meanwhile. */
export const pastedMark = ({ good, otherwise }: Pasted): string =>
  shownMark([...good, ...otherwise].map((row) => [row.on, row.amount, 'stored' in row ? row.stored : null]));
