/** Makes something when it is first asked for, and gives the same from then on; after a failure it is made anew. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
};
