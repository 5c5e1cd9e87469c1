import MiniSearch from 'minisearch';
import type { Searchable } from '../../dialog/finding.ts';
import { stemOf } from '../../dialog/stemming.ts';
import { plain } from '../../dialog/typing/words.ts';

/** What was found, and where in its texts: '' when it is for the title, or for what is not shown. */
export interface Hit<T> {
  readonly found: T;
  readonly excerpt: string;
}

/**
 * What fits a question, the best first: by whole words, by their beginnings, and with a slip of the finger. All words of the question
 * should fit; where nothing does, some of them.
 */
export const search = <T extends Searchable>(all: readonly T[], query: string): Hit<T>[] => {
  const index = new MiniSearch<Document>({
    fields: ['title', 'texts', 'unseen'],
    tokenize: wordsIn,
    processTerm: termOf,
  });
  index.addAll(
    all.map(({ title, texts, unseen = [] }, id) => ({ id, title, texts: texts.join('\n'), unseen: unseen.join('\n') })),
  );
  const asked = { boost: { title: 2 }, prefix: (term: string) => term.length > 2, fuzzy: slipsIn };
  const inAll = index.search(query, { ...asked, combineWith: 'AND' });
  const results = inAll.length > 0 ? inAll : index.search(query, asked);
  return results.flatMap(({ id, match }) => {
    const found = all[id];
    const terms = new Set(Object.keys(match).filter((term) => match[term]?.includes('texts')));
    return found ? [{ found, excerpt: excerptOf(found.texts, terms) }] : [];
  });
};

/** Whether there is a word in it to look for. */
export const canBeAsked = (query: string): boolean => wordsIn(query).some((word) => termOf(word) !== null);

interface Document {
  readonly id: number;
  readonly title: string;
  readonly texts: string;
  readonly unseen: string;
}

/** Shares of a word: one letter in five is forgiven, none in a short one. */
const slipsIn = (term: string): number => (term.length < 5 ? 0 : 0.2);

// === Words

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const code = /^\p{L}{1,3}-?\d{1,4}$/u;
const spacedCode = /^\s*(\p{L}{1,3})\s+(\d{1,4})\s*$/u;

/** The code of a case is one word however it is written, whatever zeros it has; what else has a hyphen is several. */
const wordsIn = (text: string): string[] =>
  text
    .replace(spacedCode, '$1-$2')
    .match(word)
    ?.flatMap((one) => (code.test(one) ? [one.replace(/-?0*(?=\d)/, '')] : one.split('-'))) ?? [];

const small = new Set(
  'og i på av til for med om som det den de en ei et er å at vi jeg eg dere de hva kva var har vår vårt kan ikke ikkje noe noko'
    .split(' ')
    .map(plain),
);

/** One spelling for the forms of a word; nothing for those that are in every text. */
const termOf = (written: string): string | null => (small.has(plain(written)) ? null : stemOf(written));

// === What is shown

const before = 30;
const longest = 100;

/** A piece of the first text that has one of the words, around it. */
const excerptOf = (texts: readonly string[], terms: ReadonlySet<string>): string => {
  for (const text of texts.map((one) => one.replace(/\s+/g, ' ').trim())) {
    const hit = [...text.matchAll(word)].find(([one]) => wordsIn(one).some((part) => terms.has(termOf(part) ?? '')));
    if (hit) return pieceOf(text, hit.index);
  }
  return '';
};

/** It begins and ends between two words. */
const pieceOf = (text: string, at: number): string => {
  const from = at <= before ? 0 : text.indexOf(' ', at - before) + 1;
  const to = text.length <= from + longest ? text.length : text.lastIndexOf(' ', from + longest);
  const end = to > at ? to : from + longest;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
};
