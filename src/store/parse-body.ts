import { z } from 'zod';
import { compiled } from '../model/compiled.ts';

/** A value as its shape allows it, its objects frozen. @param before what the shape has allowed there before: the same is not looked at again */
type Check = (value: unknown, before: unknown) => unknown;

/**
 * A body as its shape allows it. Its objects are frozen: a change that altered one in place would look like no change and
 * be lost. Its lists are not, since V8 takes its slow ways through frozen ones (find, map, JSON); their types are readonly.
 * As most of what a change gives is what was there, only what has been made anew is looked through.
 * @param before a body that the shape has allowed
 * @throws ZodError
 */
export const parseBody = <T>(shape: z.ZodType<T>, body: T, before?: T): T => {
  try {
    return checkOf(shape)(body, before) as T;
  } catch (error) {
    // It says where in the body it is.
    shape.parse(body);
    throw error;
  }
};

const checks = new WeakMap<z.core.$ZodType, Check>();

const checkOf = (shape: z.core.$ZodType): Check => {
  const known = checks.get(shape);
  if (known) return known;
  const made = unlessSame(checkFor(shape));
  checks.set(shape, made);
  return made;
};

const unlessSame =
  (check: Check): Check =>
  (value, before) =>
    value === before && value !== undefined ? value : check(value, before);

/** What has rules of its own is zod's alone. */
const checkFor = (shape: z.core.$ZodType): Check => {
  if (shape instanceof z.ZodOptional) return unlessAbsent(checkOf(shape.def.innerType), () => undefined);
  if (shape instanceof z.ZodDefault) return unlessAbsent(checkOf(shape.def.innerType), () => whole(shape)(undefined));
  if (shape instanceof z.ZodObject && !shape.def.checks?.length && !shape.def.catchall) return fieldByField(shape);
  if (shape instanceof z.ZodArray && !shape.def.checks?.length) return oneByOne(shape);
  return whole(shape);
};

const whole =
  (shape: z.core.$ZodType): ((value: unknown) => unknown) =>
  (value) =>
    frozen(z.parse(compiled(shape), value));

const unlessAbsent =
  (check: Check, instead: () => unknown): Check =>
  (value, before) =>
    value === undefined ? instead() : check(value, before);

const fieldByField = (shape: z.ZodObject): Check => {
  const fields = Object.entries(shape.def.shape).map(([name, field]) => [name, checkOf(field)] as const);
  return (value, before) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return whole(shape)(value);
    const [given, known]: Readonly<Record<string, unknown>>[] = [Object(value), Object(before)];
    const found: Record<string, unknown> = {};
    for (const [name, check] of fields) {
      const one = check(given?.[name], known?.[name]);
      // It would be gone from the stored document, and whoever reads that is to find the same.
      if (one !== undefined) found[name] = one;
    }
    return Object.freeze(found);
  };
};

/** Lists grow at their end, and lose their first where they are full. */
const oneByOne = (shape: z.ZodArray): Check => {
  const check = checkOf(shape.def.element);
  return (value, before) => {
    if (!Array.isArray(value)) return whole(shape)(value);
    const known: readonly unknown[] = Array.isArray(before) ? before : [];
    const shift = Math.max(0, known.indexOf(value[0]));
    return value.map((one, at) => check(one, known[at + shift]));
  };
};

/** The same value, its objects frozen; one that is frozen already is not gone through again. */
export const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) Reflect.deleteProperty(value, key);
    else frozen(inner);
  }
  return Array.isArray(value) ? value : Object.freeze(value);
};
