/** Where an expression is evaluated: all the data, the part of it that an element is bound to, and which in a row that is. */
export interface Scope {
  readonly root: unknown;
  readonly data: unknown;
  readonly index: number | undefined;
}

export type Evaluate = (scope: Scope) => unknown;

/** More of the language than the cards of Los use. */
export class Unknown extends Error {
  override readonly name = 'Unknown';
}

/**
 * An Adaptive Expression as a function: names and what is in them, texts, numbers, comparisons, and the functions below.
 * @throws Unknown for anything else
 */
export const compileExpression = (written: string): Evaluate => {
  const tokens = tokensOf(written);
  const evaluate = both(tokens);
  if (tokens.length > 0) throw new Unknown(written);
  return evaluate;
};

const token = /\s*(?:([$\w]+)|'([^'\\]*)'|(&&|==|!=|<=|>=|[!<>().,[\]]))/y;

interface Token {
  readonly name?: string | undefined;
  readonly text?: string | undefined;
  readonly sign?: string | undefined;
}

/** The last comes first: what is read is taken from the end. */
const tokensOf = (written: string): Token[] => {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < written.trimEnd().length) {
    const match = token.exec(written);
    if (!match) throw new Unknown(written);
    const [, name, text, sign] = match;
    found.push({ name, text, sign });
  }
  return found.reverse();
};

const nextIs = (tokens: Token[], sign: string): boolean => {
  if (tokens.at(-1)?.sign !== sign) return false;
  tokens.pop();
  return true;
};

const expect = (tokens: Token[], sign: string): void => {
  if (!nextIs(tokens, sign)) throw new Unknown(sign);
};

const both = (tokens: Token[]): Evaluate => {
  const one = compared(tokens);
  if (!nextIs(tokens, '&&')) return one;
  const other = both(tokens);
  return (scope) => isTrue(one(scope)) && isTrue(other(scope));
};

type Compare = (one: unknown, other: unknown) => unknown;

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const comparisons: Readonly<Record<string, Compare>> = {
  '==': (one, other) => one === other || (isNothing(one) && isNothing(other)),
  '!=': (one, other) => one !== other && !(isNothing(one) && isNothing(other)),
  '<': (one, other) => Number(one) < Number(other),
  '>': (one, other) => Number(one) > Number(other),
  '<=': (one, other) => Number(one) <= Number(other),
  '>=': (one, other) => Number(one) >= Number(other),
};

const compared = (tokens: Token[]): Evaluate => {
  const one = single(tokens);
  const compare = comparisons[tokens.at(-1)?.sign ?? ''];
  if (!compare) return one;
  tokens.pop();
  const other = single(tokens);
  return (scope) => compare(one(scope), other(scope));
};

const single = (tokens: Token[]): Evaluate => {
  if (nextIs(tokens, '!')) {
    const one = single(tokens);
    return (scope) => !isTrue(one(scope));
  }
  const { name, text } = tokens.pop() ?? {};
  if (text !== undefined) return () => text;
  if (name === undefined) throw new Unknown('');
  if (/^\d+$/.test(name)) return () => Number(name);
  if (name === 'true' || name === 'false') return () => name === 'true';
  return nextIs(tokens, '(') ? called(name, tokens) : within(named(name), tokens);
};

const named = (name: string): Evaluate => {
  if (name === '$root') return ({ root }) => root;
  if (name === '$data') return ({ data }) => data;
  if (name === '$index') return ({ index }) => index;
  if (name.startsWith('$')) throw new Unknown(name);
  return ({ data }) => partOf(data, name);
};

const within = (whole: Evaluate, tokens: Token[]): Evaluate => {
  if (nextIs(tokens, '.')) {
    const { name = '' } = tokens.pop() ?? {};
    return within((scope) => partOf(whole(scope), name), tokens);
  }
  if (!nextIs(tokens, '[')) return whole;
  const at = both(tokens);
  expect(tokens, ']');
  return within((scope) => partOf(whole(scope), String(at(scope))), tokens);
};

const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null ? (whole as Readonly<Record<string, unknown>>)[name] : undefined;

const isTrue = (value: unknown): boolean => (typeof value === 'boolean' ? value : !isNothing(value));

const sizeOf = (value: unknown): number => (Array.isArray(value) || typeof value === 'string' ? value.length : 0);

const functions: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
  if: (condition, one, other) => (isTrue(condition) ? one : other),
  not: (value) => !isTrue(value),
  exists: (value) => !isNothing(value),
  count: sizeOf,
  length: sizeOf,
  toLower: (text) => String(text).toLowerCase(),
  substring: (text, from, length) => String(text).slice(Number(from), Number(from) + Number(length)),
};

const called = (name: string, tokens: Token[]): Evaluate => {
  const act = functions[name];
  if (!act) throw new Unknown(name);
  const given: Evaluate[] = [];
  do given.push(both(tokens));
  while (nextIs(tokens, ','));
  expect(tokens, ')');
  return (scope) => act(...given.map((one) => one(scope)));
};
