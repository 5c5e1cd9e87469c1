import { createRequire } from 'node:module';
import { isObject, type Json, type JsonObject, withChildren } from './inputs.ts';
import { compileExpression, type Evaluate, type Scope, Unknown } from './template-expression.ts';

/** Fills a template with data. */
export type Fill = ($root: object) => Json;

/** What is drawn in the place of an element that a template calls by one word, by that word. */
export type Parts = Readonly<Record<string, (part: JsonObject) => JsonObject>>;

/**
 * A template of a card as a function, which draws its parts. Templates are written in the language of adaptivecards-templating, and what comes of
 * them is what that makes of them (a test compares); but it walks through its syntax trees for every card, which took
 * as long as the rest of the drawing, and it takes long to load. It fills the templates that use more of the language.
 */
export const compileTemplate = (template: Json, parts: Parts = {}): Fill => {
  try {
    const fill = compiled(template, parts);
    return ($root) => fill({ root: $root, data: $root, index: undefined }) as Json;
  } catch (error) {
    if (error instanceof Unknown) return filledByLibrary(template, parts);
    throw error;
  }
};

const filledByLibrary = (template: Json, parts: Parts): Fill => {
  const { Template } = createRequire(import.meta.url)(
    'adaptivecards-templating',
  ) as typeof import('adaptivecards-templating');
  const whole = new Template(template);
  return ($root) => withParts(whole.expand({ $root }) as Json, parts);
};

const withParts = (value: Json, parts: Parts): Json => {
  const inside = withChildren(value, (child) => withParts(child, parts));
  return isObject(inside) ? (parts[String(inside['type'])]?.(inside) ?? inside) : inside;
};

const compiled = (node: Json, parts: Parts): Evaluate => {
  if (typeof node === 'string') return compiledText(node);
  if (Array.isArray(node)) return compiledList(node, parts);
  return node === null || typeof node !== 'object' ? () => node : compiledObject(node, parts);
};

const placeholder = /\$\{([^{}]*)\}/;

/** A text that is nothing but an expression is what that gives; otherwise a text with what they give in it. */
const compiledText = (text: string): Evaluate => {
  if (!text.includes('${')) return () => text;
  const [before = '', ...others] = text.split(placeholder);
  const parts = others.map((part, at) => (at % 2 === 0 ? given(part) : () => part));
  if (/[`\\]|\$\{/.test(before + others.filter((_, at) => at % 2 === 1).join(''))) throw new Unknown(text);
  const [only] = parts;
  if (only && text === `\${${others[0]}}`) return only;
  return (scope) => parts.reduce((said, part) => said + String(part(scope)), before);
};

/** What is not there stands as it is written, so that it is seen. */
const given = (written: string): Evaluate => {
  const evaluate = compileExpression(written);
  return (scope) => {
    const value = evaluate(scope);
    return value === undefined ? `\${${written}}` : value;
  };
};

/** What is left out is null, and what is repeated a list. */
const compiledList = (nodes: readonly Json[], parts: Parts): Evaluate => {
  const items = nodes.map((node) => compiled(node, parts));
  return (scope) => {
    const filled: unknown[] = [];
    for (const item of items) {
      const one = item(scope);
      if (Array.isArray(one)) filled.push(...one);
      else if (one !== null) filled.push(one);
    }
    return filled;
  };
};

/** What is the same on every card is copied in one go. */
const compiledObject = ({ $data, $when, ...properties }: JsonObject, parts: Parts): Evaluate => {
  const fields = Object.entries(properties).filter(([, child]) => isFilled(child));
  const fillers = fields.map(([key, child]) => [key, compiled(child, parts)] as const);
  const draw = parts[String(properties['type'])];
  const fill = (scope: Scope): JsonObject => {
    const filled = { ...properties };
    for (const [key, child] of fillers) filled[key] = child(scope) as Json;
    return draw ? draw(filled) : filled;
  };
  const drawn = $when === undefined ? fill : ifTrue(condition($when), fill);
  return $data === undefined ? drawn : forEach(compiled($data, parts), drawn);
};

const isFilled = (node: Json): boolean =>
  typeof node === 'string' ? node.includes('${') : typeof node === 'object' && node !== null;

const condition = ($when: Json): Evaluate => {
  const written = /^\$\{([^{}]*)\}$/.exec(String($when))?.[1];
  if (written === undefined) throw new Unknown(String($when));
  return compileExpression(written);
};

const ifTrue =
  (isWanted: Evaluate, fill: Evaluate): Evaluate =>
  (scope) =>
    isWanted(scope) === true ? fill(scope) : null;

const forEach =
  (dataOf: Evaluate, fill: Evaluate): Evaluate =>
  (scope) => {
    const { root } = scope;
    const data = dataOf(scope);
    if (!Array.isArray(data)) return fill({ root, data, index: scope.index });
    const all = data.map((one, index) => fill({ root, data: one, index })).filter((one) => one !== null);
    return all.length > 1 ? all : (all[0] ?? null);
  };
