import { shortened } from '../language/format.ts';
import type { Translate } from '../language/texts.ts';
import type { Button, Frame, Progress, Row } from './elements.ts';
import { type Page, pageAt } from './pager.ts';
import { type About, type Reply, show } from './reply.ts';

/** Data of `cards/common/question.json`: one question of a walk, and the answers to press. Empty text = not shown. */
interface QuestionCard extends Frame {
  /** What it is about, large. */
  readonly words: string;
  /** What is asked about it, where the words do not say so. */
  readonly question: string;
  readonly answers: readonly Row[];
  readonly hint: string;
}

declare module './reply.ts' {
  interface Cards {
    readonly 'common/question': QuestionCard;
  }
}

interface Question extends Omit<QuestionCard, 'question' | 'hint' | 'equal' | 'gist' | 'text'> {
  readonly progress: Progress;
  /** Then going on is likelier than answering it otherwise. */
  readonly isAnswered: boolean;
  readonly question?: string;
  readonly hint?: string;
}

/** One question of a walk; the press of an answer saves it, and before there is one no button is likelier than an answer. */
export const question = ({ isAnswered, ...it }: Question, about: About): Reply => {
  const { question: asked = '', hint = '', words, answers } = it;
  const gist = [words, asked, ...answers.map(({ title }) => title)];
  const data: QuestionCard = { ...it, question: asked, hint, gist, ...(!isAnswered && { equal: true }) };
  return show('common/question', data, `${it.title}\n${it.progress.words}. ${words}`, about);
};

/** What comes before and after something in a list. */
export const around = <T>(
  all: readonly T[],
  it: T,
): { readonly before?: T | undefined; readonly after?: T | undefined } => {
  const at = all.indexOf(it);
  return { before: all[at - 1], after: all[at + 1] };
};

/** Answered questions as rows of a result: a usual list whole, a longer one by pages, so that the card stays small. */
export const rowsOf = <T>(all: readonly T[], wanted: number | undefined): Page<T> =>
  pageAt(all, wanted, all.length > usualLength ? 7 : usualLength);

const usualLength = 10;

/** Signs of a question in such a row: pressed, it stands there in full. */
const longestInRow = 100;

/** The words of a question where it is listed with others. */
export const inRow = (words: string): string => shortened(words, longestInRow);

/** «3. Vi lager en kriseplan» */
export const rowTitle = (t: Translate, number: number, words: string): string =>
  t('walk.row', { number, words: inRow(words) });

/** «Punkt 3 av 10» */
export const progressAt = (t: Translate, number: number, items: number): Progress => ({
  value: number,
  max: items,
  words: t('walk.place', { number, items }),
});

type Data = Button['data'];

/** The ways on from a question without answering it: on, and back where there is a way back. */
export const passing = (
  t: Translate,
  { isAnswered, on, back }: { readonly isAnswered: boolean; readonly on: Data; readonly back: Data | undefined },
): Button[] => [
  { title: t(isAnswered ? 'walk.next' : 'walk.skip'), data: on },
  ...(back ? [{ title: t('walk.back'), data: back }] : []),
];
