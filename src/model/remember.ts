type Argument = string | number;

/** What is known, by the first argument, then by the next: no key of them all has to be made to look for it. */
type Known<T> = Map<Argument, Known<T> | T>;

const mostKnown = 10_000;

/**
 * Keeps what a pure function gave, which is asked the same again and again: every write of a team computes when it is due
 * from the same few dates, at some 13–46 µs for each step on the calendar without this, and 0.1 with it.
 */
export const remember = <A extends readonly [Argument, ...Argument[]], T>(
  compute: (...from: A) => T,
): ((...from: A) => T) => {
  const known: Known<T> = new Map();
  let many = 0;
  /** What `filter` and `map` pass besides is none of it. */
  const last = compute.length - 1;

  const find = (from: A): T | undefined => {
    let branch: Known<T> | undefined = known;
    for (let at = 0; at < last && branch; at += 1) branch = branch.get(from[at] as Argument) as Known<T> | undefined;
    return branch?.get(from[last] as Argument) as T | undefined;
  };

  const keep = (from: A, value: T): void => {
    if (many >= mostKnown) {
      known.clear();
      many = 0;
    }
    let branch = known;
    for (const one of from.slice(0, last)) {
      const next = (branch.get(one) as Known<T> | undefined) ?? new Map();
      branch.set(one, next);
      branch = next;
    }
    branch.set(from[last] as Argument, value);
    many += 1;
  };

  return (...from) => {
    const found = find(from);
    if (found !== undefined) return found;
    const computed = compute(...from);
    keep(from, computed);
    return computed;
  };
};

/** Keeps what a pure function gave for a value that never changes, such as a document's body, for as long as that is kept itself. */
export const rememberOf = <O extends object, T>(compute: (one: O) => T): ((one: O) => T) => {
  const known = new WeakMap<O, { readonly given: T }>();
  return (one) => {
    const found = known.get(one);
    if (found) return found.given;
    const given = compute(one);
    known.set(one, { given });
    return given;
  };
};
