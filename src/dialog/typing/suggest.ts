import type { Phrase } from './phrases.ts';
import { likeness } from './slips.ts';

/** How much a word tells about what is meant: more when few commands use it. */
type Weights = ReadonlyMap<string, number>;

/** Weight that must be shared before a command is worth suggesting. */
const enough = 0.25;
const offeredAtMost = 6;

/** Makes the ranking of commands by the telling words they share with a message: verbs, likeliest first. */
export const createSuggest = (phrases: readonly Phrase[]): ((typed: readonly string[]) => string[]) => {
  const offered = phrases.filter(({ command, words }) => command.where.length > 0 && words.length > 0);
  const weights = weightsOf(offered);
  return (typed) => {
    const shared = sharedWords(new Set(typed), weights);
    const scores = new Map<string, number>();
    for (const { command, words } of offered) {
      const score = scoreOf(words, shared, weights);
      if (score > (scores.get(command.do) ?? 0)) scores.set(command.do, score);
    }
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, offeredAtMost)
      .map(([verb]) => verb);
  };
};

const weightsOf = (phrases: readonly Phrase[]): Weights => {
  const users = new Map<string, Set<string>>();
  for (const { command, words } of phrases) {
    for (const word of words) users.set(word, (users.get(word) ?? new Set()).add(command.do));
  }
  return new Map([...users].map(([word, verbs]) => [word, (word.length < 4 ? 0.2 : 1) / verbs.size]));
};

const sharedWords = (typed: ReadonlySet<string>, weights: Weights): ReadonlySet<string> =>
  new Set([...weights.keys()].filter((known) => [...typed].some((word) => isRelated(word, known))));

/** The same word, a slip of it, or another form of it: «samlingen» and «samling». */
const isRelated = (typed: string, known: string): boolean =>
  likeness(typed, known) !== undefined ||
  (known.length >= 5 && typed.length >= 5 && (typed.startsWith(known.slice(0, -1)) || known.startsWith(typed)));

const scoreOf = (words: readonly string[], shared: ReadonlySet<string>, weights: Weights): number => {
  const weightOf = (some: readonly string[]) => some.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const common = weightOf(words.filter((word) => shared.has(word)));
  return common < enough ? 0 : (common * common) / weightOf(words);
};
