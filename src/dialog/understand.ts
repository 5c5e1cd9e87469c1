import type { Command } from './commands.ts';
import { fill } from './typing/fill.ts';
import { nearest } from './typing/nearest.ts';
import { phrasesOf } from './typing/phrases.ts';
import { readings } from './typing/politeness.ts';
import { createSuggest } from './typing/suggest.ts';
import { tidy, type Word, wordsOf } from './typing/words.ts';
import type { Verb } from './verb.ts';

/** What a typed message asks for: the same data as the button that does the same. */
export type Understood = { readonly do: Verb } & Readonly<Record<string, string | number>>;

/** Understands typed Norwegian; what it does not understand becomes `help.suggest` with the likeliest commands. */
export type Understand = (text: string) => Understood;

/**
 * Makes the understanding of a table of commands: first as written, then without politeness, then with a few slips of
 * the finger. A message must be a phrase from end to end: one that merely contains it means something else. What is
 * not understood is not handed on, for it may hold anything.
 */
export const createUnderstand = (table: readonly Command[]): Understand => {
  const phrases = table.flatMap(phrasesOf);
  const fixed = phrases.filter((phrase) => phrase.words.length > 0);
  // The phrase that says most comes first: «koden er {code}» before «kode {code}».
  const open = phrases.filter((phrase) => phrase.words.length === 0).sort((a, b) => b.parts.length - a.parts.length);
  const asWritten = new Map(fixed.map((phrase) => [phrase.words.join(' '), phrase.command]));
  const runTogether = new Map(fixed.map((phrase) => [phrase.words.join(''), phrase.command]));
  const suggest = createSuggest(phrases);

  const exactly = (words: readonly Word[], text: string): Understood | undefined => {
    const typed = plainWords(words);
    const command = asWritten.get(typed.join(' ')) ?? runTogether.get(typed.join(''));
    if (command) return asking(command);
    for (const phrase of open) {
      const filled = fill(phrase, words, text);
      if (filled) return { ...asking(phrase.command), ...filled };
    }
    return undefined;
  };

  const nearly = (words: readonly Word[]): Understood | undefined => {
    const command = nearest(fixed, plainWords(words));
    return command && asking(command);
  };

  return (text) => {
    const written = tidy(text);
    const words = wordsOf(written);
    if (words.length === 0) return withoutWords(written);
    const less = readings(words);
    return (
      firstOf(less, (reading) => exactly(reading, written)) ??
      firstOf(less, nearly) ?? { do: 'help.suggest', likely: suggest(plainWords(less.at(-1) ?? words)).join(',') }
    );
  };
};

const asking = (command: Command): Understood => ({ do: command.do, ...command.with });

const plainWords = (words: readonly Word[]): string[] => words.map((word) => word.plain);

const firstOf = <T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A mention alone or a question mark asks what there is to ask for; a thumb up asks for nothing. */
const withoutWords = (written: string): Understood =>
  /^[?!.\s]*$/.test(written) ? { do: 'help.show' } : { do: 'help.acknowledge', to: 'ok' };
