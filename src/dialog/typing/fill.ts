import type { Slot } from '../commands.ts';
import type { Part, Phrase } from './phrases.ts';
import { likeness } from './slips.ts';
import type { Word } from './words.ts';

/** The arguments that stood in the slots of a phrase. */
export type Filled = Readonly<Record<string, string | number>>;

/** A code may be written with a space in it: «B 07». */
const wordsInSlot = [1, 2];

/**
 * Reads a message as a phrase with slots, from end to end.
 * @param text the tidied message the words stand in
 * @returns `undefined` when the phrase does not fit
 */
export const fill = ({ parts }: Phrase, words: readonly Word[], text: string): Filled | undefined =>
  matchParts(parts, words, text);

const matchParts = (parts: readonly Part[], words: readonly Word[], text: string): Filled | undefined => {
  const [part, ...rest] = parts;
  const [word, ...following] = words;
  if (!part || !word) return part || word ? undefined : {};
  if ('slot' in part) return matchSlot(part.slot, rest, words, text);
  return likeness(word.plain, part.word) === undefined ? undefined : matchParts(rest, following, text);
};

const matchSlot = (slot: Slot, rest: readonly Part[], words: readonly Word[], text: string): Filled | undefined => {
  if (slot.after?.test(text.slice(0, words[0]?.from)) === false) return undefined;
  if (slot.rest) return { [slot.fills]: slot.read(text.slice(words[0]?.from)) };
  for (const many of wordsInSlot) {
    const taken = text.slice(words[0]?.from, words[many - 1]?.to);
    const filled = slot.shape.test(taken) ? matchParts(rest, words.slice(many), text) : undefined;
    if (filled) return { [slot.fills]: slot.read(taken), ...filled };
  }
  return undefined;
};
