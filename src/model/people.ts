import { Refusal } from './refusal.ts';
import { namesApart } from './written.ts';

/** Somebody with a name as Teams writes it. */
interface Named {
  readonly name: string;
}

/**
 * The people that are meant by names as they are written: whole names or parts of them («Kari», «nordmann»), with
 * commas, «og», «&» or line breaks between them. Names as Teams has them are taken out first, for they may hold such
 * signs themselves («Hansen, Per», «Kari Berg / Vik»).
 * @throws Refusal `personNotFound`, `personAmbiguous`
 */
export const findPeople = <T extends Named>(people: readonly T[], written: string): T[] => {
  const several = people.filter(({ name }) => namesApart(name).length > 1);
  const first = takeWholeNames(several, written.split(/[;\n]/).map(partsOf));
  const later = takeWholeNames(people, first.entries.flatMap(entriesOf));
  const { found, entries } = { ...later, found: [...first.found, ...later.found] };
  const isSurnameFirst = people.some(({ name }) => name.includes(','));
  const others = entries.flatMap((parts) =>
    isSurnameFirst && parts.length > 1 ? findBySurname(people, parts) : parts.map((part) => findByWords(people, part)),
  );
  return [...new Set([...found, ...others])];
};

const apostrophes = /[\u2018\u2019\u02BC\u02B9`\u00B4\u2032]/g;
const hyphens = /[-\u2010-\u2015\u2212]/g;

/** A name as it is compared: signs that look alike are one, and so are all spaces and hyphens. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[\p{Cf}@]/gu, '')
    .replace(apostrophes, "'")
    .replace(hyphens, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?, ?/g, ',')
    .trim();

/** What is surely apart, each with its parts between commas. */
const entriesOf = (parts: readonly string[]): string[][] =>
  namesApart(parts.join(', '))
    .map(partsOf)
    .filter((some) => some.length > 0);

const partsOf = (entry: string): string[] =>
  entry
    .split(',')
    .map((part) => part.trim())
    .filter((part) => plain(part) !== '');

interface Taken<T> {
  readonly found: readonly T[];
  readonly entries: readonly string[][];
}

/** Takes out whole names, those with the most commas first. */
const takeWholeNames = <T extends Named>(people: readonly T[], entries: readonly string[][]): Taken<T> => {
  const byName = Map.groupBy(people, ({ name }) => plain(name));
  const most = Math.max(1, ...[...byName.keys()].map((name) => name.split(',').length));
  let taken: Taken<T> = { found: [], entries };
  for (let length = most; length > 0; length -= 1) taken = takeNamesOf(length, byName, taken);
  return taken;
};

/** Takes out the names of so many parts; what stands before such a name and what stands after it are apart. */
const takeNamesOf = <T extends Named>(length: number, byName: Map<string, T[]>, before: Taken<T>): Taken<T> => {
  const found = [...before.found];
  const entries = before.entries.flatMap((parts) => {
    const apart: string[][] = [[]];
    for (let at = 0; at < parts.length; at += 1) {
      const name = parts.slice(at, at + length).join(', ');
      const named = at + length > parts.length ? undefined : byName.get(plain(name));
      if (named) {
        found.push(only(named, name));
        apart.push([]);
        at += length - 1;
      } else apart.at(-1)?.push(parts[at] ?? '');
    }
    return apart.filter((some) => some.length > 0);
  });
  return { found, entries };
};

/** By a name or a part of it: each word that is written begins a word of the name. */
const findByWords = <T extends Named>(people: readonly T[], written: string): T =>
  only(withWords(people, written), written);

const withWords = <T extends Named>(people: readonly T[], written: string): T[] =>
  people.filter(({ name }) => wordsOf(written).every((part) => wordsOf(name).some((word) => word.startsWith(part))));

/**
 * Where names are written «Etternavn, Fornavn» a comma may stand within a name or between two. What stands between
 * commas is somebody only if it says both: a surname alone, beside a first name that fits somebody else, is nobody.
 * Whose own name has no comma is found as elsewhere.
 */
const findBySurname = <T extends Named>(people: readonly T[], parts: readonly string[]): T[] => {
  const entry = parts.join(', ');
  const asOne = people.filter(({ name }) => wordsOf(entry).every((word) => wordsOf(name).includes(word)));
  if (asOne.length > 0) return [only(asOne, entry)];
  const found = parts.map((part) => {
    const both = people.filter(({ name }) => saysBoth(name, part));
    const some = withWords(people, part);
    return both.length > 0 || some.every(({ name }) => name.includes(',')) ? both : some;
  });
  if (found.some((some) => some.length === 0)) throw new Refusal('personNotFound', { name: entry });
  return parts.map((part, at) => only(found[at] ?? [], part));
};

/** Whether what is written fits the name on both sides of its comma. */
const saysBoth = (name: string, written: string): boolean => {
  const [before = '', ...after] = plain(name).split(',');
  const [surnames, firstNames] = [wordsOf(before), wordsOf(after.join(' '))];
  const words = wordsOf(written);
  return (
    words.every((word) => [...surnames, ...firstNames].includes(word)) &&
    [surnames, firstNames].every((side) => side.some((word) => words.includes(word)))
  );
};

const only = <T>(found: readonly T[], name: string): T => {
  const [one, another] = found;
  if (!one) throw new Refusal('personNotFound', { name });
  if (another) throw new Refusal('personAmbiguous', { name });
  return one;
};

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[ ,]/)
    .filter((word) => word !== '');
