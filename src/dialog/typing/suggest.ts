import type { Verb } from '../verb.ts';
import { isSmall, nearOf } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Said } from './said.ts';

/** How much a word tells about what is meant: more when few commands use it. */
type Weights = ReadonlyMap<string, number>;

/** Weight that must be shared before a command is worth suggesting. */
const enough = 0.2;
const offeredAtMost = 6;
const smallWeight = 0.15;

/** Makes the ranking of commands by the telling words they share with a message: verbs, likeliest first. */
export const createSuggest = (phrases: readonly Phrase[]): ((words: readonly Said[]) => string[]) => {
  const compared = phrases
    .filter(({ free, slots }) => !free && slots.every(({ sign }) => sign === 'case'))
    .map(({ command, words }) => ({ verb: command.do, stems: stemsOf(words) }));
  const weights = weightsOf(compared);
  const weightOf = (stem: string) => weights.get(stem) ?? 0;
  const whole = new Map(compared.map((one) => [one, sum([...one.stems].map(weightOf))]));
  const byStem = Map.groupBy(
    compared.flatMap((one) => [...one.stems].map((stem) => ({ one, stem }))),
    ({ stem }) => stem,
  );
  return (words) => {
    const common = new Map<Compared, number>();
    for (const typed of stemsOf(words)) {
      for (const { one } of byStem.get(typed) ?? []) common.set(one, (common.get(one) ?? 0) + weightOf(typed));
    }
    const scores = new Map<string, number>();
    for (const [one, shared] of common) {
      const score = shared < enough ? 0 : (shared * shared) / (whole.get(one) ?? 1);
      if (score > (scores.get(one.verb) ?? 0)) scores.set(one.verb, score);
    }
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, offeredAtMost)
      .map(([verb]) => verb);
  };
};

interface Compared {
  readonly verb: Verb;
  readonly stems: ReadonlySet<string>;
}

const stemsOf = (words: readonly Said[]): ReadonlySet<string> =>
  new Set(words.filter(({ sign }) => sign === undefined).map(({ stem }) => nearOf(stem)));

const weightsOf = (compared: readonly Compared[]): Weights => {
  const users = new Map<string, Set<string>>();
  for (const { verb, stems } of compared) {
    for (const stem of stems) users.set(stem, (users.get(stem) ?? new Set()).add(verb));
  }
  return new Map([...users].map(([stem, verbs]) => [stem, (isSmall(stem) ? smallWeight : 1) / Math.sqrt(verbs.size)]));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
