import type { Said } from './said.ts';
import { saidOf, spanOf } from './said.ts';
import { likeness } from './slips.ts';

/** A message longer than this is not mended: it is a story. */
const mostWords = 12;
/** Words that nobody knows in a message that may still be a command. */
const mostUnknown = 3;
/** A shorter word is understood only as it is written: too many others are a letter away. */
const shortest = 4;
const shortestAlone = 5;
const shortestPart = 4;
/** Letters of a message per slip that is forgiven in it. */
const lettersPerSlip = 4.5;
/** Equally near words that are tried. */
const mostMeant = 3;

/** The words there are, for telling slips of the finger from other words. */
export interface Vocabulary {
  isKnown(word: Said): boolean;
  /** What a message may have been meant to be: none where nothing is to be mended, several where words are equally near. */
  repaired(words: readonly Said[]): readonly (readonly Said[])[];
}

interface Meant {
  readonly words: readonly Said[];
  readonly slips: number;
}

/** @param words all that is ever compared with */
export const createVocabulary = (words: Iterable<string>): Vocabulary => {
  const known = new Map([...words].map((plain) => [plain, saidOf({ plain, from: 0, to: 0 })]));
  const stems = new Set([...known.values()].map(({ stem }) => stem));
  const plains = byLength([...known.values()].map(({ plain, stem }) => [plain, stem]));
  const bare = byLength([...stems].map((stem) => [stem, stem]));
  const isKnown = ({ plain, stem, sign }: Said) => sign !== undefined || known.has(plain) || stems.has(stem);

  /** So little of a word may be left without its ending that it is another one. */
  const isSure = (word: Said) =>
    isKnown(word) && (known.has(word.plain) || word.stem.length >= shortest || !!word.sign);

  const asOne = (words: readonly Said[]): Said[] => {
    const found: Said[] = [];
    for (const word of words) {
      const before = found.at(-1);
      const together = before && saidOf({ plain: before.plain + word.plain, ...spanOf([before, word]) });
      if (
        before &&
        together &&
        !before.sign &&
        !word.sign &&
        known.has(together.plain) &&
        !(isKnown(before) && isKnown(word))
      )
        found.splice(-1, 1, together);
      else found.push(word);
    }
    return found;
  };

  /** «nesteoppgave»: two known words without the space. */
  const apart = (word: Said): Meant | undefined => {
    for (let at = word.plain.length - shortestPart; at >= shortestPart; at--) {
      const parts = [word.plain.slice(0, at), word.plain.slice(at)].map((plain) =>
        saidOf({ plain, from: word.from, to: word.to }),
      );
      if (parts.every(isKnown)) return { words: parts, slips: 0 };
    }
    return undefined;
  };

  const nearest = ({ plain, stem, ...word }: Said, isAlone: boolean): Meant[] => {
    const least = isAlone ? shortestAlone : shortest;
    const near = [...candidates(plains, plain, least), ...candidates(bare, stem, least)];
    const slips = Math.min(...near.map((one) => one.slips));
    const meant = new Set(near.filter((one) => one.slips === slips).map((one) => one.stem));
    return [...meant].slice(0, mostMeant).map((one) => ({ words: [{ ...word, plain: one, stem: one }], slips }));
  };

  return {
    isKnown,
    repaired: (words) => {
      if (words.length > mostWords) return [];
      const joined = asOne(words);
      const unknown = joined.filter((word) => !isSure(word)).length;
      if (unknown > mostUnknown || (unknown === 0 && joined.length === words.length)) return [];
      let found: Meant[] = [{ words: [], slips: 0 }];
      for (const word of joined) {
        const split = isSure(word) ? { words: [word], slips: 0 } : apart(word);
        const meant = split ? [split] : nearest(word, joined.length === 1);
        const those = meant.length > 0 ? meant : [{ words: [word], slips: 0 }];
        found = found.flatMap((so) =>
          those.map((one) => ({ words: [...so.words, ...one.words], slips: so.slips + one.slips })),
        );
      }
      const letters = words.reduce((sum, { plain }) => sum + plain.length, 0);
      return found.filter(({ slips }) => slips <= letters / lettersPerSlip).map((one) => one.words);
    },
  };
};

interface Spelling {
  readonly spelling: string;
  readonly stem: string;
  readonly letters: number;
}

/** Spellings with the stems they have, by their length. */
type ByLength = ReadonlyMap<number, readonly Spelling[]>;

const byLength = (spellings: readonly (readonly [string, string])[]): ByLength =>
  Map.groupBy(
    spellings.map(([spelling, stem]) => ({ spelling, stem, letters: lettersOf(spelling) })),
    ({ spelling }) => spelling.length,
  );

const candidates = (spellings: ByLength, typed: string, least: number) => {
  if (typed.length < least) return [];
  const letters = lettersOf(typed);
  return [-2, -1, 0, 1, 2]
    .map((more) => typed.length + more)
    .filter((length) => length >= least)
    .flatMap((length) => spellings.get(length) ?? [])
    .filter((one) => bitsIn(letters ^ one.letters) <= mostLettersApart)
    .flatMap(({ spelling, stem }) => {
      const slips = likeness(typed, spelling);
      return slips === undefined ? [] : [{ stem, slips }];
    });
};

/** Two slips change no more letters than these: most words are ruled out without a closer look. */
const mostLettersApart = 4;

/** Which letters there are in a word, a bit each. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

const bitsIn = (bits: number): number => {
  let many = 0;
  for (let left = bits; left !== 0; left &= left - 1) many++;
  return many;
};
