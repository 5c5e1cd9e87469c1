/** How much may be written or entered at once, in signs as they are compared (NFKC): several times what any form holds. */
const most = 40_000;

/** How deep what a button hands back may be nested; cards of ours go two deep. */
const deepest = 10;

/** How deep a whole activity may be nested; Teams' own go some six deep. The SDK would follow any depth until its stack ends. */
const deepestActivity = 50;

/** Whether an activity is nested as none of Teams' is. */
export const isTooDeep = (activity: unknown, left = deepestActivity): boolean =>
  activity !== null &&
  typeof activity === 'object' &&
  (left === 0 || Object.values(activity).some((part) => isTooDeep(part, left - 1)));

/** Whether more was said than anybody writes; it is not even looked through then. */
export const isTooMuch = (said: unknown): boolean => signsIn(said, 0) > most;

const signsIn = (said: unknown, depth: number): number => {
  if (typeof said === 'string') return said.length > most ? said.length : said.normalize('NFKC').length;
  if (said === null || typeof said !== 'object') return 0;
  if (depth === deepest) return Number.POSITIVE_INFINITY;
  return Object.entries(said)
    .flat()
    .reduce((sum: number, part) => sum + signsIn(part, depth + 1), 0);
};
