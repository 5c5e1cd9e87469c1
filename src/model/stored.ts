import type { z } from 'zod';

/** A value nobody can alter in place: a change makes a new one, as one in place would look like no change and be lost. */
export type Unalterable<T> = T extends string | number
  ? T
  : T extends object
    ? { readonly [Field in keyof T]: Unalterable<T[Field]> }
    : T;

/** What a shape allows, as it is kept. */
export type Stored<Shape extends z.ZodType> = Unalterable<z.infer<Shape>>;
