import type { Translate } from '../language/texts.ts';
import type { Button, Frame, Progress, Row } from './elements.ts';
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
export const neighbours = <T>(
  all: readonly T[],
  it: T,
): { readonly before?: T | undefined; readonly after?: T | undefined } => {
  const at = all.indexOf(it);
  return { before: all[at - 1], after: all[at + 1] };
};

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
