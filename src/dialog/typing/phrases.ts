import { type Command, type Slot, slots } from '../commands.ts';
import { plain } from './words.ts';

export type Part = { readonly word: string } | { readonly slot: Slot };

/** One way to write a command, ready to be compared. */
export interface Phrase {
  readonly command: Command;
  readonly parts: readonly Part[];
  /** The words of a phrase without slots; empty for one with slots. */
  readonly words: readonly string[];
  /** The letters of `words`. */
  readonly length: number;
  /** Says less than it could: the code of a case is left out. */
  readonly short: boolean;
}

/**
 * Every way to write a command, in all languages. A slot that ends in `?` may be left out.
 * @throws Error when a phrase names a slot that does not exist
 */
export const phrasesOf = (command: Command): Phrase[] =>
  Object.values(command.phrases)
    .flat()
    .flatMap((phrase) => waysToWrite(command, phrase));

const leftOut = / \{\w+\?\}$/;

const waysToWrite = (command: Command, phrase: string): Phrase[] =>
  leftOut.test(phrase)
    ? [phraseOf(command, phrase.replace('?}', '}')), phraseOf(command, phrase.replace(leftOut, ''), true)]
    : [phraseOf(command, phrase)];

const phraseOf = (command: Command, phrase: string, short = false): Phrase => {
  const parts = phrase.split(' ').map(partOf);
  const words = parts.flatMap((part) => ('word' in part ? [part.word] : []));
  const fixed = words.length === parts.length ? words : [];
  return { command, parts, words: fixed, length: fixed.join('').length, short };
};

const partOf = (written: string): Part => {
  const name = /^\{(\w+)\}$/.exec(written)?.[1];
  if (name === undefined) return { word: plain(written) };
  const slot = slots[name];
  if (!slot) throw new Error(`The phrase slot {${name}} is not in the table of slots.`);
  return { slot };
};
