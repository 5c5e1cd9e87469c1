import { broughtTogether, listed, stemOf, tongues } from './lexicon.ts';
import type { Said } from './said.ts';
import type { Tongue } from './tongue.ts';

const stemsOf = (words: string): string =>
  broughtTogether(
    words.split(' ').map((plain) => ({ plain })),
    (_, plain) => ({ plain }),
  )
    .map(({ plain }) => stemOf(plain))
    .join(' ');

const stemsIn = (of: (tongue: Tongue) => string): string[] =>
  tongues.flatMap((tongue) => listed(of(tongue))).map(stemsOf);

/** What is said around what is meant. */
const politeness = new Set(stemsIn(({ kindness }) => kindness));
const defining = stemsIn((tongue) => tongue.defining).map((words) => `${words} `);
const longest = Math.max(...[...politeness].map((words) => words.split(' ').length));
const name = 'los';

/** Whether somebody asks what something is. */
export const isDefining = (words: readonly Said[]): boolean => {
  const typed = `${words.map(({ stem }) => stem).join(' ')} `;
  return defining.some((beginning) => typed.startsWith(beginning));
};

/** The message as it is, then with less and less politeness around it; never empty. */
export const readings = (words: readonly Said[]): (readonly Said[])[] => {
  const found = [withoutName(words)];
  for (;;) {
    const last = found.at(-1) ?? [];
    const less = withoutPoliteness(last);
    if (less.length === last.length || less.length === 0) return found;
    found.push(less);
  }
};

const withoutName = (words: readonly Said[]): readonly Said[] => {
  const others = words.filter((word, at) => word.plain !== name || (at > 1 && at < words.length - 1));
  return others.length > 0 ? others : words;
};

const withoutPoliteness = (words: readonly Said[]): readonly Said[] => {
  for (let many = longest; many > 0; many--) {
    if (isPolite(words.slice(0, many))) return words.slice(many);
    if (isPolite(words.slice(-many))) return words.slice(0, -many);
  }
  return words;
};

const isPolite = (words: readonly Said[]): boolean =>
  words.every(({ sign }) => sign === undefined) && politeness.has(words.map(({ stem }) => stem).join(' '));
