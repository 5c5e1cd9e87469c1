import type { Command } from './commands.ts';
import { fill } from './typing/fill.ts';
import { nearest } from './typing/nearest.ts';
import { type Phrase, phrasesOf } from './typing/phrases.ts';
import { readings } from './typing/politeness.ts';
import { createSuggest } from './typing/suggest.ts';
import { tidy, type Word, wordsOf } from './typing/words.ts';
import type { Verb } from './verb.ts';

/** What a typed message asks for: the same data as the button that does the same. */
export type Understood = { readonly do: Verb } & Readonly<Record<string, string | number>>;

/** Where something is typed: alone with Los, or where people work together. */
export type Place = 'personal' | 'together';

/** Understands typed Norwegian; what it does not understand becomes `help.suggest` with the likeliest commands. */
export type Understand = (text: string, place?: Place) => Understood;

/**
 * Makes the understanding of a table of commands: first as written, then without politeness, then with a few slips of
 * the finger. A message must be a phrase from end to end: one that merely contains it means something else.
 */
export const createUnderstand = (table: readonly Command[]): Understand => {
  const phrases = table.flatMap(phrasesOf);
  const fixed = phrases.filter((phrase) => phrase.words.length > 0);
  const [short, full] = [fixed.filter((phrase) => phrase.short), fixed.filter((phrase) => !phrase.short)];
  // «Sjekkliste» alone is that of a case in one's own chat, and the team's where people work together.
  const known = { personal: lookingUp([...full, ...short]), together: lookingUp([...short, ...full]) };
  // The phrase that says most comes first: «koden er {code}» before «kode {code}».
  const open = phrases.filter((phrase) => phrase.words.length === 0).sort((a, b) => b.parts.length - a.parts.length);
  const suggest = createSuggest(phrases);

  const exactly = (words: readonly Word[], text: string, { asWritten, runTogether }: Known): Understood | undefined => {
    const typed = plainWords(words);
    const phrase = asWritten.get(typed.join(' ')) ?? runTogether.get(typed.join(''));
    if (phrase) return asking(phrase.command);
    for (const phrase of open) {
      const filled = fill(phrase, words, text);
      if (filled) return { ...asking(phrase.command), ...filled };
    }
    return undefined;
  };

  const nearly = (words: readonly Word[], { asWritten }: Known): Understood | undefined => {
    const command = nearest([...asWritten.values()], plainWords(words));
    return command && asking(command);
  };

  return (text, place = 'together') => {
    const written = tidy(text);
    const words = wordsOf(written);
    if (words.length === 0) return withoutWords(written);
    const less = readings(words);
    return (
      firstOf(less, (reading) => exactly(reading, written, known[place])) ??
      firstOf(less, (reading) => nearly(reading, known[place])) ?? {
        do: 'help.suggest',
        likely: suggest(plainWords(less.at(-1) ?? words)).join(','),
      }
    );
  };
};

/** Phrases by their words, as they are written and run together. */
interface Known {
  readonly asWritten: ReadonlyMap<string, Phrase>;
  readonly runTogether: ReadonlyMap<string, Phrase>;
}

/** Of phrases with the same words the last one counts. */
const lookingUp = (phrases: readonly Phrase[]): Known => ({
  asWritten: new Map(phrases.map((phrase) => [phrase.words.join(' '), phrase])),
  runTogether: new Map(phrases.map((phrase) => [phrase.words.join(''), phrase])),
});

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
