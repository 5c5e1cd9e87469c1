/** A row of numbers that look like chance and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from one up to and including another. */
  whole(from: number, to: number): number;
  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean;
  /** One of several. */
  one<T>(of: readonly [T, ...T[]]): T;
}

/** Mulberry32: small, and good enough for a made-up network. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (likelihood) => next() < likelihood,
    one: ([first, ...others]) => [first, ...others][Math.floor(next() * (others.length + 1))] ?? first,
  };
};
