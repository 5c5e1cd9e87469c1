import { lazily } from '../lazily.ts';
import { type Command, slots } from './commands.ts';
import { courtesyIn } from './typing/courtesy.ts';
import { type Breadth, withName } from './typing/elements.ts';
import { ownWords } from './typing/free.ts';
import { createIndex, type Found, type Place } from './typing/index.ts';
import { commonWords } from './typing/lexicon.ts';
import { checkSlots, fixedOf, phrasesOf } from './typing/phrases.ts';
import { isDefining, readings } from './typing/politeness.ts';
import { createVocabulary } from './typing/repair.ts';
import { type Said, said, saidOf } from './typing/said.ts';
import { createSuggest } from './typing/suggest.ts';
import { plain, tidy } from './typing/words.ts';
import type { Verb } from './verb.ts';

/** What a typed message asks for: the same data as the button that does the same. */
export type Understood = { readonly do: Verb } & Readonly<Record<string, string | number>>;

export type { Place };

/** Understands what is typed; what it does not understand becomes `help.suggest` with the likeliest commands. */
export type Understand = (text: string, place?: Place) => Understood;

/**
 * Makes the understanding of a table of commands. A message is a command when nothing in it is left over that carries
 * meaning: first as written, then by its words whatever their order and form, then with words that come to the same, and
 * all of it once more with slips of the finger mended.
 */
export const createUnderstand = (table: readonly Command[]): Understand => {
  for (const command of table) checkSlots(command);
  const phrases = lazily(() => table.flatMap(phrasesOf));
  const index = createIndex(table.flatMap(fixedOf), phrases);
  const free = lazily(() => {
    // The phrase that says most comes first: «nytt tiltak for teamet …» before «nytt tiltak …».
    const all = phrases().filter((phrase) => phrase.free);
    const longestFirst = all.sort((one, other) => other.words.length - one.words.length);
    return Object.groupBy(longestFirst, (phrase) => (phrase.free?.own ? 'own' : 'marked'));
  });
  const vocabulary = lazily(() =>
    createVocabulary([
      ...phrases().flatMap(({ words }) => words.filter(({ sign }) => !sign).map(({ plain }) => plain)),
      ...commonWords,
    ]),
  );
  const suggest = lazily(() => createSuggest(table));

  const withRest =
    (kind: 'own' | 'marked', text: string) =>
    (words: readonly Said[]): Found | undefined =>
      firstOf(free()[kind] ?? [], (phrase) => {
        const named = ownWords(phrase, words, text);
        return named && { command: phrase.command, named };
      });

  const meantBy = (words: readonly Said[], text: string, place: Place): Understood | undefined => {
    const less = readings(words);
    if (less.some(isDefining)) return undefined;
    const look = (...ways: ((some: readonly Said[]) => Found | undefined)[]) =>
      firstOf(less, (some) => firstOf(ways, (way) => way(some)));
    const meaning = (breadth: Breadth) => (some: readonly Said[]) =>
      index.byMeaning({ words: some, text, place }, breadth);
    return asking(
      look((some) => index.asWritten({ words: some, text, place }), withRest('marked', text), meaning('close')) ??
        look(meaning('broad')) ??
        look(meaning('broadest')) ??
        look(withRest('own', text)) ??
        look((some) => {
          const named = withName(some, text, vocabulary().isKnown);
          return named && meaning('close')(named);
        }),
    );
  };

  /** «tr 22», «rk4»: the code of a case where it is no word that anybody knows. */
  const withLooseCase = (words: readonly Said[], text: string): readonly Said[] => {
    if (words.some(({ sign }) => sign === 'case')) return words;
    return said(text, (letters) => !vocabulary().isKnown(saidOf({ plain: plain(letters), from: 0, to: 0 })));
  };

  const suggesting = (words: readonly Said[], text: string, place: Place): Understood => {
    const code = words.find(({ sign }) => sign === 'case');
    const named = code && { code: String(slots['case']?.read(text.slice(code.from, code.to))) };
    return { do: 'help.suggest', likely: suggest()(words, place).join(','), ...named };
  };

  return (text, place = 'together') => {
    const written = tidy(text);
    const typed = said(written);
    if (typed.length === 0) return withoutWords(written);
    // Cases are talked about alone with Los.
    const words = place === 'personal' ? withLooseCase(typed, written) : typed;
    const meant = friendly(words) ?? meantBy(words, written, place);
    if (meant) return meant;
    const mended = vocabulary().repaired(words);
    return (
      oneOf(mended, (some) => friendly(some) ?? meantBy(some, written, place)) ??
      suggesting(mended[0] ?? words, written, place)
    );
  };
};

const asking = (found: Found | undefined): Understood | undefined =>
  found && { do: found.command.do, ...found.command.with, ...found.named };

const firstOf = <T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What is found, if it is the same wherever it is looked for. */
const oneOf = <T>(items: readonly T[], look: (item: T) => Understood | undefined): Understood | undefined => {
  const [found, ...others] = items.flatMap((item) => look(item) ?? []);
  return others.every((other) => other.do === found?.do) ? found : undefined;
};

const friendly = (words: readonly Said[]): Understood | undefined => {
  const way = courtesyIn(words);
  if (way === 'greeting') return { do: 'help.show' };
  return way && { do: 'help.acknowledge', to: way === 'thanks' ? 'thanks' : 'ok' };
};

/** A mention alone or a question mark asks what there is to ask for; a thumb up asks for nothing. */
const withoutWords = (written: string): Understood =>
  /^[?!.\s]*$/.test(written) ? { do: 'help.show' } : { do: 'help.acknowledge', to: 'ok' };
