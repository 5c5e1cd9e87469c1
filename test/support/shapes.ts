import type { z } from 'zod';

/** A part of a zod shape, as far as it is looked into here. */
interface Shape {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Shape>>;
    readonly element?: Shape;
    readonly innerType?: Shape;
    readonly keyType?: Shape;
    readonly valueType?: Shape;
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
    readonly options?: readonly Shape[];
  };
}

/**
 * Something that fits a zod shape, with everything optional in it, and the marker wherever free text is allowed.
 * @param option which way to take where there are several
 */
export const filledIn = (shape: z.ZodType, marker: string, option = 0): unknown =>
  fill(shape as unknown as Shape, marker, option);

const fill = (part: Shape, marker: string, option: number): unknown => {
  const { def } = part;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([key, inner]) => [key, fill(inner, marker, option)]),
      );
    case 'array':
      return [fill(inside(def.element), marker, option)];
    case 'record':
      return { [String(fill(inside(def.keyType), marker, option))]: fill(inside(def.valueType), marker, option) };
    case 'optional':
    case 'default':
    case 'nullable':
      return fill(inside(def.innerType), marker, option);
    case 'union':
      return fill(inside(def.options?.[Math.min(option, def.options.length - 1)]), marker, option);
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'string':
      return textFor(part, marker);
    case 'unknown':
      return { anything: marker };
    default:
      throw new Error(`What would fit a ${def.type}?`);
  }
};

const inside = (part: Shape | undefined): Shape => {
  if (!part) throw new Error('There is nothing inside');
  return part;
};

/** Texts with a form of their own, which no words fit. */
const examples = ['2026-11-23T08:00:00Z', '2026-11-23', 'B-07', 'tenant:person'];

/** The marker; where a form is asked for, an example that fits. */
const textFor = (part: Shape, marker: string): string => {
  const parse = part as unknown as z.ZodType<string>;
  const fitting = [marker, ...examples].find((text) => parse.safeParse(text).success);
  if (fitting === undefined) throw new Error('No example fits a text');
  return fitting;
};

/** Where a text stands in something, as paths without indexes; `key` where it is one. */
export const textsIn = (value: unknown, text: string): string[] => [...new Set(find(value, text, []))];

const find = (value: unknown, text: string, path: readonly string[]): string[] => {
  if (typeof value === 'string') return value.includes(text) ? [path.join('.')] : [];
  if (Array.isArray(value)) return value.flatMap((inner) => find(inner, text, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes(text) ? [[...path, 'key'].join('.')] : []),
    ...find(inner, text, key.includes(text) ? path : [...path, key]),
  ]);
};
