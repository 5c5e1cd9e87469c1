import { remember } from '../../model/remember.ts';
import { english } from './english.ts';
import { norwegian } from './norwegian.ts';
import type { Tongue } from './tongue.ts';
import { plain } from './words.ts';

/** All languages there are, compared with at once: people mix them. */
const tongues: readonly Tongue[] = [norwegian, english];

const listed = (list: string): string[] =>
  list
    .split(',')
    .map((words) => plain(words.trim().replace(/\s+/g, ' ')))
    .filter((words) => words !== '');

const endings = tongues.flatMap(({ endings }) => listed(endings)).toSorted((one, other) => other.length - one.length);
const shortestStem = 3;
const shortestTelling = 4;

/** A word without what it ends in: «samlingene» and «samlingane» are «samling», «ledere» and «lederen» «led». */
const withoutEnding = (word: string): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
  return ending === undefined ? word : withoutEnding(word.slice(0, -ending.length));
};

/** Each spelling and what it stands for; by its stem, too, where that is no other word. */
const standsFor = new Map<string, string>();
for (const group of tongues.flatMap(({ same }) => same)) {
  const [first = '', ...others] = listed(group);
  for (const one of [first, ...others]) standsFor.set(one, first);
}
const pairs = new Set([...standsFor.keys()].filter((spelling) => spelling.includes(' ')));
const longestTogether = Math.max(...[...pairs].map((spelling) => spelling.split(' ').length));

const known = (word: string): string => standsFor.get(word) ?? word;

/** Words that are compared as they are: they have no other forms. */
const small = new Set(
  tongues
    .flatMap(({ light, weak, telling, asking, goingOn }) => [light, weak, telling, asking, goingOn].flatMap(listed))
    .map(known),
);

/** The stem of a word, told from a small word that looks the same: «møtet» and «mot». */
const ownStem = (word: string): string => {
  const stem = withoutEnding(word);
  return small.has(stem) ? `${stem}~` : stem;
};

const stemmed = new Map<string, string>();
for (const [spelling, first] of standsFor) {
  const stem = ownStem(spelling);
  if (stem.length >= shortestTelling && !small.has(spelling) && !small.has(first) && !stemmed.has(stem))
    stemmed.set(stem, ownStem(first));
}

/** What words of one meaning have in common, whatever their form, dialect or written language. */
export const stemOf = remember((word: string): string => {
  const one = known(word);
  if (small.has(one)) return one;
  const stem = ownStem(one);
  return standsFor.has(word) ? stem : (stemmed.get(stem) ?? stem);
});

/** Words with those brought together that mean one thing only side by side: «legg til», «ka tid». */
export const broughtTogether = <W extends { readonly plain: string }>(
  words: readonly W[],
  join: (words: readonly W[], plain: string) => W,
): W[] => {
  const found: W[] = [];
  for (let at = 0; at < words.length; ) {
    const many = togetherAt(words, at);
    const some = words.slice(at, at + many);
    found.push(many === 1 ? (some[0] as W) : join(some, known(some.map((word) => word.plain).join(' '))));
    at += many;
  }
  return found;
};

const togetherAt = (words: readonly { readonly plain: string }[], at: number): number => {
  for (let many = longestTogether; many > 1; many--) {
    const some = words.slice(at, at + many).map((word) => word.plain);
    if (some.length === many && pairs.has(some.join(' '))) return many;
  }
  return 1;
};

const stemsIn = (of: (tongue: Tongue) => string): ReadonlySet<string> =>
  new Set(tongues.flatMap((tongue) => listed(of(tongue))).map(stemOf));

export const isLight = isIn(stemsIn(({ light }) => light));
export const isWeak = isIn(stemsIn(({ weak, looking }) => `${weak},${looking}`));
export const isLooking = isIn(stemsIn(({ looking }) => looking));
export const isSetting = isIn(stemsIn(({ setting }) => setting));
export const isTelling = isIn(stemsIn(({ telling }) => telling));
export const isAsking = isIn(stemsIn(({ asking }) => asking));
export const goesOn = isIn(stemsIn(({ goingOn }) => goingOn));
export const isSmall = (stem: string): boolean => small.has(stem);

/** Letters before a number that are not those of a case: «uke 46», «den 12». */
export const isCounted = isIn(
  new Set([...tongues.flatMap(({ counted, light, goingOn }) => [counted, light, goingOn].flatMap(listed))]),
);

/** What looks like the code of a case. */
export const isNamed = isIn(new Set(tongues.flatMap(({ named }) => listed(named))));

function isIn(stems: ReadonlySet<string>): (stem: string) => boolean {
  return (stem) => stems.has(stem);
}

const nearly = new Map(
  tongues
    .flatMap(({ near }) => near)
    .flatMap((group) => {
      const [first = '', ...others] = listed(group);
      return [first, ...others].map((one) => [stemOf(one), stemOf(first)] as const);
    }),
);

/** What stands for words that come to the same: «lag», «opprett» and «legg til» are «ny». */
export const nearOf = (stem: string): string => nearly.get(stem) ?? stem;

/** Words of much the same meaning, by stem. */
const akin = new Map<string, Set<string>>();
for (const group of tongues.flatMap((tongue) => tongue.akin)) {
  const stems = listed(group).map((word) => nearOf(stemOf(word)));
  for (const stem of stems) akin.set(stem, new Set([...(akin.get(stem) ?? []), ...stems]));
}

/** What a word may as well mean, where it is only to be guessed. */
export const akinTo = (stem: string): readonly string[] =>
  [...(akin.get(stem) ?? [])].filter((other) => other !== stem);

/** Whether a word only says that there is something to be done, not with what. */
export const isDoing = (stem: string): boolean => nearly.has(stem);

const numbers = new Map(
  tongues.flatMap(({ numbers }) => listed(numbers).map((word, number) => [word, String(number)] as const)),
);

/** The figures of a number that is written with letters. */
export const figureOf = (word: string): string | undefined => numbers.get(word);

/** All the words that are no phrases: what a slip of the finger may have been meant for. */
export const commonWords: readonly string[] = [...standsFor.keys(), ...small].filter((word) => !word.includes(' '));

export { listed, tongues };
