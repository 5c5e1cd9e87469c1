import MiniSearch from 'minisearch';
import type { AskedFrom, Found } from '../../dialog/answering.ts';
import type { NetworkTemplate } from '../../model/network.ts';
import type { Answer, AnswerWords } from './answer.ts';
import { createLikeness } from './search/phrases.ts';
import { inSlices } from './search/slices.ts';
import { asks, formOf, tells, wordsIn } from './search/terms.ts';
import { createVocabulary, type Term } from './search/vocabulary.ts';

export type Search = (question: string, from?: AskedFrom) => Found;

/** What fields count for in finding (BM25). */
const boost = { title: 1.5, asked: 2, text: 0.5 } as const;
const ranking = { k: 1.2, b: 0.7, d: 0.5 } as const;
/** What being asked like that counts beside the words, and how like it must be to be found by that alone. */
const like = { asked: 2, title: 0.5, alone: 20, least: 0.5 } as const;
/** What the share of the question's words that an answer is about counts. */
const sharing = 0.5;
/** What an answer about a task, or about another network's, counts where nothing says that it is meant. */
const task = { unnamed: 0.8, otherTemplate: 0.7, thisPackage: 1.1 } as const;
/**
 * When there is no doubt: how much of the question an answer is about, how far it is before the next one, and how like
 * what is asked is to a way to ask for it. People also ask each other, about the same things.
 */
const sureFrom = { share: 0.7, lead: 1.15, like: 0.5 } as const;
/** How much an answer has to be about of what is asked, or only said, to be worth offering. */
const likelyFrom = { asked: 0.2, said: 0.35, most: 6 } as const;

/**
 * Makes the search through answers in all their languages: one index, in memory. That is half a second's work, in small
 * steps, so that nobody else waits for it.
 */
export const createSearch = async (answers: readonly Answer[]): Promise<Search> => {
  const versions: Version[] = [];
  await inSlices(answers, ({ id, words }) => {
    for (const said of Object.values(words)) versions.push(versionOf(id, said));
  });
  const named = versions.flatMap(({ title, asked }) => [title, ...asked].flat());
  const { read, readTyped } = await createVocabulary([...named, ...versions.flatMap(({ text }) => text)], named);
  const stemsIn = (words: readonly string[]): string[] =>
    words.filter(tells).flatMap((word) => read(word).map(({ stem }) => stem));

  const index = new MiniSearch<Indexed>({ fields: ['title', 'asked', 'text'], storeFields: ['of'], ...asItIs });
  const about = new Map<string, Set<string>>();
  await inSlices(versions.entries(), ([at, { of, title, asked, text }]) => {
    const stems = { title: stemsIn(title), asked: stemsIn(asked.flat()) };
    index.add({
      id: at,
      of,
      title: stems.title.join(' '),
      asked: stems.asked.join(' '),
      text: stemsIn(text).join(' '),
    });
    about.set(of, new Set([...(about.get(of) ?? []), ...stems.title, ...stems.asked]));
  });
  const weightOf = weighing([...about.values()]);
  const phrases = versions.flatMap(({ of, title, asked }) => [
    { of, words: title, isTitle: true },
    ...asked.map((words) => ({ of, words, isTitle: false })),
  ]);
  const likenessOf = await createLikeness(phrases, read, weightOf);

  const scoresBy = (terms: readonly Term[]): Map<string, number> => {
    const found = index.search(terms.map(({ stem }) => stem).join(' '), {
      boost,
      bm25: ranking,
      boostTerm: (_, at) => terms[at]?.worth ?? 0,
    });
    const best = new Map<string, number>();
    for (const { of, score } of found) best.set(of, Math.max(best.get(of) ?? 0, score));
    return best;
  };
  /** How much of a question an answer is about. */
  const shareOf = (words: readonly (readonly Term[])[], id: string): number => {
    const weights = words.map(([first]) => (first ? weightOf(first.stem) : 0));
    const stems = about.get(id);
    const known = words.map((terms) => Math.max(0, ...terms.map(({ stem, worth }) => (stems?.has(stem) ? worth : 0))));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return sum === 0 ? 0 : weights.reduce((all, weight, at) => all + weight * (known[at] ?? 0), 0) / sum;
  };

  return (question, from) => {
    const typed = wordsIn(question);
    const words = [...new Set(typed.filter(tells))].map(readTyped);
    const likeness = likenessOf(typed, readTyped);
    const scores = scoresBy(words.flat());
    for (const [id, { asked }] of likeness) if (asked > like.least && !scores.has(id)) scores.set(id, 0);
    const ranked = [...scores]
      .map(([id, score]) => {
        const share = shareOf(words, id);
        const { asked, title } = likeness.get(id) ?? { asked: 0, title: 0 };
        const worded =
          (score + like.alone * asked) * (1 + sharing * share) * (1 + like.asked * asked + like.title * title);
        return { id, share, title, asked, score: worded * fitting(id, question, from) };
      })
      .toSorted((one, other) => other.score - one.score);
    const [first, second] = ranked;
    const isAsked = isQuestion(question) || (isTopic(question) && first !== undefined && first.share > 0);
    const isSure =
      first !== undefined &&
      isAsked &&
      ((isQuestion(question) && !beginsLikeQuestion(question)) ||
        words.length > 1 ||
        (isTopic(question) && first.title > 0)) &&
      !asksHowItWent(typed) &&
      first.share >= sureFrom.share &&
      first.asked >= sureFrom.like &&
      first.score >= sureFrom.lead * (second?.score ?? 0);
    const least = isAsked || beginsLikeQuestion(question) ? likelyFrom.asked : likelyFrom.said;
    const likely = ranked.filter(({ share }) => share >= least).slice(0, likelyFrom.most);
    return { asks: isAsked, likely: likely.map(({ id }) => id), ...(isSure && { sure: first.id }) };
  };
};

type Version = ReturnType<typeof versionOf>;

/** An answer in one language, word for word. */
const versionOf = (of: string, { title, asked, text }: AnswerWords) => ({
  of,
  title: wordsIn(title),
  asked: asked.map(wordsIn),
  text: wordsIn(text),
});

interface Indexed {
  readonly id: number;
  readonly of: string;
  readonly title: string;
  readonly asked: string;
  readonly text: string;
}

/** Everything comes as stems already. */
const asItIs = { tokenize: (text: string) => text.split(' '), processTerm: (term: string) => term };

/** What a word tells: more when few answers are about it, most when none is. */
const weighing = (abouts: readonly ReadonlySet<string>[]): ((stem: string) => number) => {
  const many = new Map<string, number>();
  for (const stem of abouts.flatMap((stems) => [...stems])) many.set(stem, (many.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + abouts.length / (many.get(stem) ?? 1));
};

/** Says which network's and which package's an answer is, where it is one's. */
const belonging = /^task\.(?<template>rop2014|national2022)\.p(?<package>\d)|-(?<year>2014|2022)$/;
const templates: Readonly<Record<string, NetworkTemplate>> = { 2014: 'rop2014', 2022: 'national2022' };
const namesTask = /pakk|oppg|package|task/i;

const fitting = (id: string, question: string, from: AskedFrom | undefined): number => {
  const { template, package: number, year } = belonging.exec(id)?.groups ?? {};
  if (template === undefined && year === undefined) return 1;
  const isNamed = year !== undefined || namesTask.test(question);
  const isOther = from !== undefined && (template ?? templates[year ?? '']) !== from.template;
  const isNow = from !== undefined && !isOther && number === String(from.package);
  return (isNamed ? 1 : task.unnamed) * (isOther ? task.otherTemplate : 1) * (isNow ? task.thisPackage : 1);
};

/** Whether something is asked. */
const isQuestion = (text: string): boolean => text.trim().endsWith('?') || wordsIn(text).slice(0, 3).some(asks);

const beginnings: ReadonlySet<string> = new Set(
  'er må kan skal bør får har trenger treng finnes finst gjelder gjeld is are can do does should must may'.split(' '),
);

const past: ReadonlySet<string> = new Set('gikk gjekk var vart ble blei went was were did'.split(' '));

/** «Hvordan gikk samtalen?» is asked of somebody who was there. */
const asksHowItWent = ([how, then]: readonly string[]): boolean =>
  formOf(how ?? '') === formOf('hvordan') && past.has(then ?? '');

/** «Må vi …»: may be asked of Los, or of the others in the chat. */
const beginsLikeQuestion = (text: string): boolean => beginnings.has(wordsIn(text)[0] ?? '');

const within: ReadonlySet<string> = new Set('i på for og av med til om fra frå en ei et ein eit the of in'.split(' '));

/** Whether nothing but the words of a topic is said; a figure alone is none. */
const isTopic = (text: string): boolean =>
  /\p{L}/u.test(text) && wordsIn(text).every((word) => tells(word) || within.has(word));
