import { distance } from 'fastest-levenshtein';

const rows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];

/** Keys that a finger mixes up: beside each other, or one above the other. */
const neighbours = (a: string, b: string): boolean => {
  const [rowA, rowB] = [a, b].map((key) => rows.findIndex((row) => row.includes(key)));
  if (rowA === undefined || rowB === undefined || rowA < 0 || rowB < 0) return false;
  const across = (rows[rowA] ?? '').indexOf(a) - (rows[rowB] ?? '').indexOf(b);
  return rowA === rowB
    ? Math.abs(across) === 1
    : Math.abs(rowA - rowB) === 1 && across * (rowA - rowB) <= 0 && Math.abs(across) <= 1;
};

/** How many slips of the finger lie between what was typed and what was meant; a letter from elsewhere counts two. */
export const slips = (typed: string, meant: string): number => {
  const apart = distance(typed, meant);
  if (typed.length !== meant.length) return apart;
  const wrong = [...meant].flatMap((letter, at) => (typed[at] === letter ? [] : [at]));
  if (wrong.length > apart) return apart;
  if (isSwap(typed, meant, wrong)) return 1;
  return wrong.reduce((sum, at) => sum + (neighbours(typed[at] ?? '', meant[at] ?? '') ? 1 : 2), 0);
};

const isSwap = (typed: string, meant: string, [first, second, ...more]: readonly number[]): boolean =>
  first !== undefined &&
  second === first + 1 &&
  more.length === 0 &&
  typed[first] === meant[second] &&
  typed[second] === meant[first];

/** Slips forgiven in a word: none in short ones, where a letter makes another word. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * How far a typed word is from the one that may be meant, in slips. A slip in the first letter is rarer and weighs more.
 * @returns `undefined` when it is another word
 */
export const likeness = (typed: string, meant: string): number | undefined => {
  if (typed === meant) return 0;
  const allowed = forgiven(meant.length) - (startsAlike(typed, meant) ? 0 : 1);
  if (allowed <= 0 || Math.abs(typed.length - meant.length) > allowed) return undefined;
  const found = slips(typed, meant);
  return found <= allowed ? found : undefined;
};

const startsAlike = (typed: string, meant: string): boolean =>
  typed[0] === meant[0] || (typed[0] === meant[1] && typed[1] === meant[0]);
