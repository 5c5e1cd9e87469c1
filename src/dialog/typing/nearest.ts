import type { Command } from '../commands.ts';
import type { Phrase } from './phrases.ts';
import { likeness } from './slips.ts';

/** A shorter phrase is understood only as it is written: too many words are a letter away. */
const shortest = 5;
/** Words may be run together in a phrase at least this long. */
const shortestRunTogether = 8;
/** Letters of a phrase per slip that is forgiven in it. */
const lettersPerSlip = 5;

/**
 * The command whose phrase is within a few slips of what was typed.
 * @returns `undefined` when none is near enough, or two are equally near
 */
export const nearest = (phrases: readonly Phrase[], typed: readonly string[]): Command | undefined => {
  const run = typed.join('');
  let found: Command | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const phrase of phrases) {
    const cost = mayBeMeant(phrase, typed, run) ? costOf(phrase, typed, run) : undefined;
    if (cost === undefined || cost > least) continue;
    found = cost < least || found?.do === phrase.command.do ? phrase.command : undefined;
    least = cost;
  }
  return found;
};

/** Most phrases are ruled out by their length. */
const mayBeMeant = ({ words, length }: Phrase, typed: readonly string[], run: string): boolean =>
  length >= shortest && typed.length <= words.length && Math.abs(run.length - length) <= length / lettersPerSlip;

/** The slips between a message and a phrase. */
const costOf = ({ words, length }: Phrase, typed: readonly string[], run: string): number | undefined => {
  if (typed.length < words.length) return length < shortestRunTogether ? undefined : likeness(run, words.join(''));
  const cost = wordByWord(words, typed) ?? inAnyOrder(words, typed);
  return cost !== undefined && cost <= length / lettersPerSlip ? cost : undefined;
};

const wordByWord = (words: readonly string[], typed: readonly string[]): number | undefined => {
  let cost = 0;
  for (const [at, word] of words.entries()) {
    const found = likeness(typed[at] ?? '', word);
    if (found === undefined) return undefined;
    cost += found;
  }
  return cost;
};

const inAnyOrder = (words: readonly string[], typed: readonly string[]): number | undefined => {
  const left = [...typed];
  let cost = 0.5;
  for (const word of words) {
    const costs = left.map((candidate) => likeness(candidate, word) ?? Number.POSITIVE_INFINITY);
    const least = Math.min(...costs);
    if (least === Number.POSITIVE_INFINITY) return undefined;
    left.splice(costs.indexOf(least), 1);
    cost += least;
  }
  return cost;
};
