/** What is run. */
export interface Run {
  readonly seed: number;
  /** How much of the whole; 1 = all of it. */
  readonly size: number;
}

/** What was found out, and what is not as it should be. */
export interface Verdict {
  readonly figures: readonly string[];
  readonly broken: readonly string[];
}

/** How often what happened, one on a line. */
export const counted = (counts: ReadonlyMap<string, number>, what = ''): string[] =>
  [...counts].sort().map(([name, count]) => `${String(count).padStart(8)}  ${what}${name}`);

/** What is broken when less took place than a run of this size is to have. */
export const atLeast = (least: number, what: string, count: number): string[] =>
  count >= Math.floor(least) ? [] : [`only ${count} ${what}, not ${Math.floor(least)}`];
