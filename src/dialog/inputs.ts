import type { Fact } from './elements.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type JsonObject = { [key: string]: Json };

/** What is to be mended, by the id of the field. */
export type Problems = Readonly<Record<string, string>>;

/** A question on a card. */
export interface Asked {
  readonly id: string;
  readonly label: string;
}

/** The questions among the elements of a card. */
export const askedIn = (elements: readonly JsonObject[]): readonly Asked[] =>
  elements.filter(isInput).map(({ id, label = '' }) => ({ id: String(id), label: String(label) }));

/** The facts among the elements of a card. */
export const factsIn = (elements: readonly JsonObject[]): readonly Fact[] =>
  elements.filter(({ facts }) => facts !== undefined).flatMap(({ facts }) => facts as unknown as readonly Fact[]);

/** The card with what stands around each input: its question for those who see no label, and what is to be mended. */
export const aroundInputs = (value: Json, problems: Problems): Json => {
  const inside = withChildren(value, (child) => aroundInputs(child, problems));
  return Array.isArray(inside) && inside.some(isInput) ? inside.flatMap((item) => around(item, problems)) : inside;
};

const around = (value: Json, problems: Problems): Json[] => {
  if (!isInput(value)) return [value];
  const problem = problems[String(value['id'])];
  const mended = problem === undefined ? [] : [problemLine(problem)];
  return [questionUnlabelled(String(value['label'] ?? '')), value, ...mended];
};

/**
 * The question for clients that know card version 1.2 only and pass over an input's `label` (1.3). Whoever knows tables
 * (1.5) knows labels as well and shows nothing here. `requires` would say outright what is meant, but the reference
 * renderer meets no requirement that its host does not name, and hosts name none.
 */
const questionUnlabelled = (label: string): JsonObject => ({
  type: 'Table',
  isVisible: false,
  fallback: { type: 'TextBlock', text: label, wrap: true },
});

const problemLine = (text: string): JsonObject => ({
  type: 'TextBlock',
  text,
  color: 'Attention',
  weight: 'Bolder',
  spacing: 'Small',
  wrap: true,
});

// === How much there is

/** Lines of a phone's screen that are left beside the title and the buttons. */
const screen = 14;
/** Signs in such a line. */
const lineLength = 42;

/** Whether the top of a card is out of sight for whoever has just pressed a button at its end. */
export const isLong = (elements: readonly JsonObject[]): boolean =>
  elements.reduce((sum, element) => sum + linesOf(element), 0) > screen;

const linesOf = (element: JsonObject): number => {
  if (element['type'] === 'TextBlock') return linesFor(element['text']);
  if (element['type'] === 'FactSet') return (element['facts'] as Json[]).length;
  if (!isInput(element)) return 0;
  const { label, choices, style, isMultiline } = element;
  return linesFor(label) + (style === 'expanded' ? (choices as Json[]).length * 2 : 2) + (isMultiline ? 2 : 0);
};

const linesFor = (text: Json | undefined): number => Math.max(1, Math.ceil(String(text ?? '').length / lineLength));

/** Every element of a card, from top to bottom; what its buttons send is none. */
export const elementsIn = (value: Json): JsonObject[] => {
  const found: JsonObject[] = [];
  addElements(value, found);
  return found;
};

const addElements = (value: Json, found: JsonObject[]): void => {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const one of value) addElements(one, found);
    return;
  }
  if (value['type'] !== undefined) found.push(value);
  if (isText(value)) return;
  for (const key of Object.keys(value)) {
    const child = value[key] as Json;
    if (child !== null && typeof child === 'object' && !notDrawn.has(key)) addElements(child, found);
  }
};

/**
 * The same with other children; what a button sends is no child. Cards have thousands, and a change concerns few of them:
 * only what becomes another one is made anew.
 */
export const withChildren = <T extends Json>(value: T, change: (child: Json) => Json): T => {
  if (value === null || typeof value !== 'object' || isText(value)) return value;
  // A list is one, too: its places are its keys.
  const children = value as { [key: string]: Json };
  let changed: { [key: string]: Json } | undefined;
  // Not `for … in`: V8 compiles that for the objects it meets, and gives it up and begins anew for every other one.
  for (const key of Object.keys(children)) {
    const child = children[key] as Json;
    if (child === null || typeof child !== 'object' || key === 'data') continue;
    const other = change(child);
    if (other === child) continue;
    changed ??= (Array.isArray(value) ? [...value] : { ...value }) as typeof children;
    changed[key] = other;
  }
  return (changed ?? value) as T;
};

/** Most elements are texts, which have no children. */
const isText = (value: JsonObject | Json[]): boolean => (value as JsonObject)['type'] === 'TextBlock';

const notDrawn: ReadonlySet<string> = new Set(['data', 'fallback', 'choices', 'facts']);

export const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const isInput = (value: Json): value is JsonObject =>
  isObject(value) && String(value['type']).startsWith('Input.');
