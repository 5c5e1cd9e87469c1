import { likeness } from '../../../dialog/typing/slips.ts';
import { plain } from '../../../dialog/typing/words.ts';
import { type Alone, partsOf } from './compounds.ts';
import { inSlices } from './slices.ts';
import { formOf, othersFor, tells } from './terms.ts';

/** A stem to look for. */
export interface Term {
  readonly stem: string;
  /** What finding it is worth, at most 1: less for a part of a compound, and for a word that somebody may have meant. */
  readonly worth: number;
}

/** The words of all answers, and what they make of the words of a text. */
export interface Vocabulary {
  /** What is looked for when a word is written: itself, and the parts of a compound. */
  read(word: string): readonly Term[];
  /** The same of a word that somebody has typed: one that is not known is taken for the nearest that is. */
  readTyped(word: string): readonly Term[];
}

const worth = { part: 0.5, slip: 0.7, other: 0.8 } as const;
const shortestCompound = 8;
const shortestMisspelt = 4;
/** What people type is remembered for a while. */
const mostRemembered = 20_000;

/**
 * @param all every word there is to be found
 * @param named the words of what tells what it is about: words that nobody types are not taken for those that somebody has typed
 */
export const createVocabulary = async (all: Iterable<string>, named: Iterable<string>): Promise<Vocabulary> => {
  const written = new Set<string>();
  const stems = new Set<string>();
  await inSlices(new Set(all), (word) => {
    if (!tells(word)) return;
    written.add(plain(word));
    stems.add(formOf(word));
  });
  const alone: Alone = { written, isStem: (word) => stems.has(formOf(word)) };
  const read = remembering((word): readonly Term[] => {
    const form = formOf(word);
    const parts = word.length < shortestCompound ? [] : partsOf(plain(word), alone).map(formOf);
    return [own(form), ...parts.filter((part) => part !== form).map((stem) => ({ stem, worth: worth.part }))];
  });
  const candidates = new Set<string>();
  const known = new Set<string>();
  await inSlices(new Set(named), (word) => {
    if (!tells(word)) return;
    candidates.add(plain(word));
    for (const { stem } of read(word)) known.add(stem);
  });
  const readTyped = remembering((word): readonly Term[] => {
    const terms = read(word);
    const form = terms[0]?.stem ?? '';
    const others = othersFor(form);
    if (known.has(form)) return [...terms, ...others.map((stem) => ({ stem, worth: worth.other }))];
    if (others.length > 0) return others.map(own);
    if (word.length < shortestMisspelt || terms.some(({ stem }) => known.has(stem))) return terms;
    const meant = nearest(plain(word), candidates);
    return meant === undefined ? terms : read(meant).map((term) => ({ ...term, worth: term.worth * worth.slip }));
  });
  return { read, readTyped };
};

const own = (stem: string): Term => ({ stem, worth: 1 });

const nearest = (typed: string, words: ReadonlySet<string>): string | undefined => {
  let [found, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const word of words) {
    const slips = likeness(typed, word);
    if (slips !== undefined && slips < least) [found, least] = [word, slips];
  }
  return found;
};

const remembering = <T>(of: (word: string) => T): ((word: string) => T) => {
  const found = new Map<string, T>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const made = of(word);
    if (found.size < mostRemembered) found.set(word, made);
    return made;
  };
};
