import { inSlices } from './slices.ts';
import { formOf, tells } from './terms.ts';
import type { Term } from './vocabulary.ts';

/** How like a question is to what people ask, and to the title, at most 1 each. */
export interface Likeness {
  readonly asked: number;
  readonly title: number;
}

/** A way to ask for something. */
export interface Phrase {
  readonly of: string;
  readonly words: readonly string[];
  readonly isTitle: boolean;
}

/** Little words tell little, but «hvem» and «når» ask for different things. */
const smallWeight = 0.3;

/** Compares questions, word for word and in any order, with all ways to ask (Sørensen–Dice, by the weight of words). */
export const createLikeness = async (
  phrases: readonly Phrase[],
  read: (word: string) => readonly Term[],
  weightOf: (stem: string) => number,
) => {
  const bagOf = (words: readonly string[], read: (word: string) => readonly Term[]): ReadonlyMap<string, number> =>
    new Map(
      words.flatMap((word) =>
        tells(word)
          ? wholeOf(read(word)).map(({ stem }) => [stem, weightOf(stem)] as const)
          : [[formOf(word), smallWeight] as const],
      ),
    );
  const sums: number[] = [];
  const having = new Map<string, number[]>();
  await inSlices(phrases.entries(), ([at, { words }]) => {
    const bag = bagOf(words, read);
    sums.push(sumOf(bag));
    for (const stem of bag.keys()) {
      const those = having.get(stem);
      if (those) those.push(at);
      else having.set(stem, [at]);
    }
  });
  return (question: readonly string[], readTyped: (word: string) => readonly Term[]): ReadonlyMap<string, Likeness> => {
    const bag = bagOf(question, readTyped);
    const common = new Map<number, number>();
    for (const [stem, weight] of bag) {
      for (const at of having.get(stem) ?? []) common.set(at, (common.get(at) ?? 0) + weight);
    }
    const found = new Map<string, Likeness>();
    for (const [at, weight] of common) {
      const phrase = phrases[at];
      if (!phrase) continue;
      const like = (2 * weight) / (sumOf(bag) + (sums[at] ?? 0));
      const { asked, title } = found.get(phrase.of) ?? { asked: 0, title: 0 };
      found.set(phrase.of, { asked: Math.max(asked, like), title: phrase.isTitle ? Math.max(title, like) : title });
    }
    return found;
  };
};

/** A compound is compared as a whole. */
const wholeOf = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ worth }) => worth >= (terms[0]?.worth ?? 0));

const sumOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, weight) => sum + weight, 0);
