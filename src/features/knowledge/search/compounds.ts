/** No part of a compound is shorter: shorter words are found in others by chance. */
const shortest = 4;
/** What may stand between two parts: «forbedring-s-team», «sam-e-bånd». */
const joints: readonly string[] = ['', 's', 'e'];

/** Which words stand alone somewhere: as they are written, and as a stem. */
export interface Alone {
  readonly written: ReadonlySet<string>;
  isStem(word: string): boolean;
}

/**
 * Splits a compound by words that are known to stand alone: «forbedringsteam» where there are «forbedring» and «team».
 * @returns its two parts, the second as long as can be; none when it is no such compound
 */
export const partsOf = (word: string, { written, isStem }: Alone): readonly string[] => {
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const [beginning, end] = [word.slice(0, at), word.slice(at)];
    const first = joints
      .filter((joint) => beginning.endsWith(joint))
      .map((joint) => beginning.slice(0, beginning.length - joint.length))
      .find((part) => part.length >= shortest && written.has(part));
    if (first !== undefined && isStem(end)) return [first, end];
  }
  return [];
};
