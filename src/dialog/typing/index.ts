import { lazily } from '../../lazily.ts';
import type { Command, Slot } from '../commands.ts';
import { type Breadth, breadths, type Closeness, type Elements, elementsOf, isQuestion } from './elements.ts';
import { figureOf } from './lexicon.ts';
import { elementsOfPhrase, type Fixed, type Phrase } from './phrases.ts';
import type { Said } from './said.ts';

/** Where something is typed: alone with Los, or where people work together. */
export type Place = 'personal' | 'together';

/** A command that was found, with what was named. */
export interface Found {
  readonly command: Command;
  readonly named: Readonly<Record<string, string | number>>;
}

/** What is looked at: some words, the message they stand in, and where it was typed. */
export interface Looked {
  readonly words: readonly Said[];
  readonly text: string;
  readonly place: Place;
}

/** Phrases by what they mean. */
export interface Index {
  asWritten(looked: Looked): Found | undefined;
  /** By what is meant, in any order and form; unless it is looked for closely, none when two are equally near. */
  byMeaning(looked: Looked, breadth: Breadth): Found | undefined;
}

/** Who says more tells something. */
const longest = 16;

/**
 * @param phrases asked for when something is not found as it is written
 */
export const createIndex = (fixed: readonly Fixed[], phrases: () => readonly Phrase[]): Index => {
  const asWritten = Map.groupBy(fixed, ({ written }) => written);
  const runTogether = lazily(
    () => new Map([...asWritten].map(([written, found]) => [written.replaceAll(' ', ''), found])),
  );
  const meaning = new Map(
    breadths.map((breadth) => [
      breadth,
      lazily(() => {
        const comparable = phrases().filter(({ free }) => !free);
        const all = comparable.flatMap((phrase) =>
          elementsOfPhrase(phrase, breadth).map((meant) => ({ phrase, meant })),
        );
        return Map.groupBy(all, ({ meant }) => meant.key);
      }),
    ]),
  );
  const counts = lazily(() => {
    const elements = [...(meaning.get('close')?.().keys() ?? [])].flatMap((key) => key.split(' '));
    return new Set(elements.filter((one) => one.endsWith('=#')));
  });

  const best = ({ words, text, place }: Looked, closeness: Closeness): Found | undefined => {
    const elements = elementsOf(words, closeness, counts());
    const found = (elements && meaning.get(closeness.breadth)?.().get(elements.key)) ?? [];
    const [first, second] = found
      .flatMap(({ phrase, meant }) => {
        const named = elements && namedIn(phrase.slots, [...meant.named.keys()], elements, text);
        return named ? [{ phrase, named, likeness: likeness(phrase, words) }] : [];
      })
      .sort((one, other) => other.likeness - one.likeness || byPlace(place)(one.phrase, other.phrase));
    if (!first || (closeness.breadth !== 'close' && second && isAsNear(first, second))) return undefined;
    return { command: first.phrase.command, named: first.named };
  };

  return {
    asWritten: ({ words, place }) => {
      const typed = words.map(({ plain }) => plain);
      const found = asWritten.get(typed.join(' ')) ?? runTogether().get(typed.join('').replaceAll(' ', ''));
      const [first] = found?.toSorted(byPlace(place)) ?? [];
      return first && { command: first.command, named: {} };
    },
    byMeaning: (looked, breadth) => {
      if (looked.words.length > longest) return undefined;
      const tellings = isQuestion(looked.words) || looked.text.endsWith('?') ? [false, true] : [true];
      for (const telling of tellings) {
        const found = best(looked, { breadth, telling });
        if (found) return found;
      }
      return undefined;
    },
  };
};

type Ranked = Pick<Phrase, 'short'>;

/** «Sjekkliste» alone is that of a case in one's own chat, and the team's where people work together. */
const byPlace =
  (place: Place) =>
  (one: Ranked, other: Ranked): number =>
    place === 'personal' ? Number(other.short) - Number(one.short) : Number(one.short) - Number(other.short);

interface Fitting {
  readonly phrase: Phrase;
  readonly likeness: number;
}

const isAsNear = (one: Fitting, other: Fitting): boolean =>
  one.likeness === other.likeness &&
  one.phrase.short === other.phrase.short &&
  one.phrase.command.do !== other.phrase.command.do;

/** How many of the words are the very same. */
const likeness = (phrase: Phrase, words: readonly Said[]): number => {
  const written = new Set(phrase.words.map(({ plain }) => plain));
  return 2 * words.filter(({ plain }) => written.has(plain)).length - phrase.words.length;
};

/** What stands in the slots of a phrase, if it can. @param places the elements that the slots are */
const namedIn = (
  slots: readonly Slot[],
  places: readonly string[],
  { named }: Elements,
  text: string,
): Found['named'] | undefined => {
  const read: Record<string, string | number> = {};
  for (const [at, slot] of slots.entries()) {
    const word = named.get(places[at] ?? '');
    const written = word && (figureOf(word.plain) ?? text.slice(word.from, word.to));
    if (written === undefined || !slot.shape.test(written)) return undefined;
    read[slot.fills] = slot.read(written);
  }
  return read;
};
