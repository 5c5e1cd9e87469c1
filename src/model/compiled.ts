import { z } from 'zod';

const known = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/**
 * A shape as code of its own, made when it is first asked for. It takes and refuses the same, but what every turn looks
 * through is looked through several times as fast.
 */
export const compiled = <S extends z.core.$ZodType>(shape: S): S => {
  const before = known.get(shape) as S | undefined;
  if (before) return before;
  const made = z.compile(shape);
  known.set(shape, made);
  return made;
};
