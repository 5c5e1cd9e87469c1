import { rememberOf } from '../../model/remember.ts';
import { type Command, type Slot, slots } from '../commands.ts';
import { type Breadth, type Elements, elementsOf, isQuestion } from './elements.ts';
import { broughtTogether } from './lexicon.ts';
import { type Said, saidOf } from './said.ts';
import { plain } from './words.ts';

/** One way to write a command in which nothing is named. */
export interface Fixed {
  readonly command: Command;
  /** As it is written. */
  readonly written: string;
  /** Says less than it could: the code of a case is left out. */
  readonly short: boolean;
}

/** One way to write a command, ready to be compared. */
export interface Phrase extends Pick<Fixed, 'command' | 'short'> {
  /** Its words, and what stands for something that is named. */
  readonly words: readonly Said[];
  /** What is named in it, in its order. */
  readonly slots: readonly Slot[];
  /** Somebody's own words, to the end of the message; such a phrase is compared from its beginning. */
  readonly free?: Slot;
}

/** Every way to write a command, in all languages. A slot that ends in `?` may be left out. */
export const phrasesOf = rememberOf((command: Command): readonly Phrase[] =>
  waysToWrite(command).map(({ phrase, short }) => phraseOf(command, phrase, short)),
);

/** Those of them that are compared as they are, which takes next to no time to make. */
export const fixedOf = rememberOf((command: Command): readonly Fixed[] =>
  waysToWrite(command)
    .filter(({ phrase }) => !phrase.includes('{'))
    .map(({ phrase, short }) => ({ command, written: plain(phrase), short })),
);

/** @throws Error when a phrase names a slot that does not exist */
export const checkSlots = rememberOf((command: Command): void => {
  for (const { phrase } of waysToWrite(command)) for (const part of phrase.split(' ')) slotOf(part);
});

const leftOut = / \{\w+\?\}$/;

const waysToWrite = ({ phrases }: Command): { readonly phrase: string; readonly short: boolean }[] =>
  Object.values(phrases)
    .flat()
    .flatMap((phrase) =>
      leftOut.test(phrase)
        ? [
            { phrase: phrase.replace('?}', '}'), short: false },
            { phrase: phrase.replace(leftOut, ''), short: true },
          ]
        : [{ phrase, short: false }],
    );

const phraseOf = (command: Command, phrase: string, short: boolean): Phrase => {
  const parts = phrase.split(' ').map((part) => ({ plain: plain(part), from: 0, to: 0, slot: slotOf(part) }));
  const found = parts.flatMap(({ slot }) => slot ?? []);
  const words = broughtTogether(parts, (_, together) => ({ plain: together, from: 0, to: 0, slot: undefined }));
  const free = found.find((slot) => slot.rest);
  return {
    command,
    words: words.filter(({ slot }) => !slot?.rest).map(({ slot, ...word }) => asSaid(word, slot)),
    slots: found.filter((slot) => slot !== free),
    ...(free && { free }),
    short,
  };
};

const asSaid = (word: Parameters<typeof saidOf>[0], slot: Slot | undefined): Said =>
  slot?.sign === undefined ? saidOf(word) : { ...word, stem: '', sign: slot.sign };

const slotOf = (part: string): Slot | undefined => {
  const name = /^\{(\w+)\}$/.exec(part)?.[1];
  if (name === undefined) return undefined;
  const slot = slots[name];
  if (!slot) throw new Error(`The phrase slot {${name}} is not in the table of slots.`);
  return slot;
};

/** What a phrase is found by: a statement as one, everything else also without the verb that would tell. */
export const elementsOfPhrase = (phrase: Phrase, breadth: Breadth): readonly Elements[] =>
  elementsByBreadth[breadth](phrase);

const elementsIn = (breadth: Breadth) =>
  rememberOf(({ words }: Phrase): readonly Elements[] => {
    const tellings = isQuestion(words) ? [true, false] : [true];
    const found = tellings.flatMap((telling) => elementsOf(words, { breadth, telling }) ?? []);
    return found.filter(({ key }, at) => found.findIndex((one) => one.key === key) === at);
  });

const elementsByBreadth = {
  close: elementsIn('close'),
  broad: elementsIn('broad'),
  broadest: elementsIn('broadest'),
} satisfies Record<Breadth, unknown>;
