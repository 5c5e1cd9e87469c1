import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/**
 * Reads Bicep by a real grammar, and works it out as far as it can be worked out without Azure: parameters, variables,
 * conditions and the functions used here. What only Azure knows (an id, an address) becomes an `Unknown` that tells
 * where it comes from.
 */

const require = createRequire(import.meta.url);
await Parser.init();
const grammar = await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));

export type Value = string | number | boolean | null | Unknown | readonly Value[] | { readonly [key: string]: Value };

/** Something that is known when it has been deployed. */
export class Unknown {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
  toString(): string {
    return `<${this.source}>`;
  }
}

export interface Declaration {
  readonly kind: 'param' | 'var' | 'resource' | 'module' | 'output';
  readonly name: string;
  readonly node: Node;
  /** The value, the body or, of a parameter, the default; absent when a parameter has none. */
  readonly value: Node | undefined;
  /** When it is made: `if (…)`. */
  readonly condition: Node | undefined;
  /** `Microsoft.X/y@version` of a resource, the path of a module. */
  readonly of: string;
  /** string, int, bool, object … of a parameter or an output. */
  readonly type: string;
  readonly decorators: ReadonlyMap<string, Node | undefined>;
}

export interface BicepFile {
  readonly path: string;
  readonly root: Node;
  readonly declarations: readonly Declaration[];
  /** Where the grammar found no sense: line and text. */
  readonly errors: readonly string[];
}

/** @returns the file, taken apart; a parameter file is read as one of variables, since this grammar wants types */
export const readBicep = (path: string): BicepFile => {
  const source = readFileSync(path, 'utf8');
  const isParameterFile = path.endsWith('.bicepparam');
  const parser = new Parser();
  parser.setLanguage(grammar);
  const tree = parser.parse(isParameterFile ? source.replace(/^param (?=\w+ =)/gm, 'var ') : source);
  if (!tree) throw new Error(`${path}: could not be parsed`);
  const root = tree.rootNode;
  return { path, root, declarations: declarationsIn(root), errors: errorsIn(root) };
};

export const childrenOf = (node: Node): readonly Node[] => node.namedChildren.filter((child) => child !== null);

/** Every node below, itself among them. */
export const nodesOf = (node: Node): readonly Node[] => [
  node,
  ...node.children.flatMap((child) => (child ? nodesOf(child) : [])),
];

const errorsIn = (root: Node): readonly string[] =>
  nodesOf(root)
    .filter((node) => node.isError || node.isMissing)
    .map((node) => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);

const kinds = new Map<string, Declaration['kind']>([
  ['parameter_declaration', 'param'],
  ['variable_declaration', 'var'],
  ['resource_declaration', 'resource'],
  ['module_declaration', 'module'],
  ['output_declaration', 'output'],
]);

const declarationsIn = (root: Node): readonly Declaration[] => {
  let decorators = new Map<string, Node | undefined>();
  return childrenOf(root).flatMap((node): Declaration[] => {
    if (node.type === 'decorators') {
      decorators = new Map([...decorators, ...decoratorsOf(node)]);
      return [];
    }
    const kind = kinds.get(node.type);
    const own = decorators;
    decorators = new Map();
    return kind ? [declarationOf(kind, node, own)] : [];
  });
};

const decoratorsOf = (node: Node): readonly (readonly [string, Node | undefined])[] =>
  childrenOf(node).map((decorator) => {
    const [name, given] = childrenOf(childrenOf(decorator)[0] ?? decorator);
    return [name?.text ?? '', given ? childrenOf(given)[0] : undefined] as const;
  });

const declarationOf = (kind: Declaration['kind'], node: Node, decorators: Declaration['decorators']): Declaration => {
  const [name, ...others] = childrenOf(node);
  const isAssigned = node.children.some((child) => child?.type === '=');
  const last = isAssigned ? others.at(-1) : undefined;
  const [condition, body] = last?.type === 'if_statement' ? childrenOf(last) : [undefined, last];
  const of = kind === 'resource' || kind === 'module' ? (others[0]?.text.slice(1, -1) ?? '') : '';
  const type = others.find((child) => child.type === 'type')?.text ?? '';
  return { kind, name: name?.text ?? '', node, value: body, condition, of, type, decorators };
};

export interface Made {
  readonly declaration: Declaration;
  readonly file: string;
  readonly body: Value;
}

/** Works out a file for given parameters. */
export const evaluate = (
  file: BicepFile,
  given: Readonly<Record<string, Value>>,
  environment: Readonly<Record<string, string>> = {},
) => {
  const values = new Map<string, Value>();
  const scope: Scope = {
    lookUp: (name) => {
      const known = values.get(name);
      if (known !== undefined) return known;
      const found = file.declarations.find((one) => one.name === name && one.kind !== 'output');
      if (!found) throw new Error(`${file.path}: «${name}» is not declared`);
      const value = worthOf(found);
      values.set(name, value);
      return value;
    },
    environment,
  };
  const worthOf = ({ kind, name, value }: Declaration): Value => {
    if (kind === 'param' && name in given) return given[name] ?? null;
    if (kind === 'resource' || kind === 'module') return new Unknown(name);
    if (!value) throw new Error(`${file.path}: the parameter «${name}» needs a value`);
    return worked(value, scope);
  };
  const isMade = ({ condition }: Declaration) => !condition || worked(condition, scope) === true;
  const all = (kind: Declaration['kind']): readonly Made[] =>
    file.declarations
      .filter((one) => one.kind === kind && isMade(one))
      .map((declaration) => ({
        declaration,
        file: file.path,
        body: declaration.value ? worked(declaration.value, scope) : null,
      }));
  return { value: scope.lookUp, resources: all('resource'), modules: all('module'), outputs: all('output') };
};

interface Scope {
  lookUp(name: string): Value;
  readonly environment: Readonly<Record<string, string>>;
}

type Worker = (node: Node, children: readonly Node[], scope: Scope) => Value;

const worked = (node: Node, scope: Scope): Value => {
  const worker = workers.get(node.type);
  if (!worker) throw new Error(`cannot work out ${node.type}: ${node.text.slice(0, 80)}`);
  return worker(node, childrenOf(node), scope);
};

const only = (children: readonly Node[]): Node => {
  const [child] = children;
  if (!child) throw new Error('nothing there');
  return child;
};

const workers: ReadonlyMap<string, Worker> = new Map<string, Worker>([
  ['identifier', (node, _, scope) => scope.lookUp(node.text)],
  ['number', (node) => Number(node.text)],
  ['boolean', (node) => node.text === 'true'],
  ['null', () => null],
  ['string', (_, children, scope) => textOf(children, scope)],
  ['array', (_, children, scope) => children.filter(isNoComment).map((child) => worked(child, scope))],
  [
    'object',
    (_, children, scope) => Object.fromEntries(children.filter(isNoComment).map((child) => pairOf(child, scope))),
  ],
  ['parenthesized_expression', (_, children, scope) => worked(only(children), scope)],
  ['unary_expression', (_, children, scope) => worked(only(children), scope) !== true],
  ['binary_expression', (node, children, scope) => compared(node, children, scope)],
  ['ternary_expression', (_, children, scope) => chosen(children, scope)],
  ['member_expression', (_, children, scope) => memberOf(children, scope)],
  ['call_expression', (_, children, scope) => called(children, scope)],
]);

const isNoComment = (node: Node): boolean => node.type !== 'comment';

const textOf = (children: readonly Node[], scope: Scope): Value => {
  const parts = children.map((part) =>
    part.type === 'interpolation' ? String(worked(only(childrenOf(part)), scope)) : unescaped(part.text),
  );
  return parts.join('');
};

const unescaped = (text: string): string => text.replace(/\\(['\\$])/g, '$1');

const pairOf = (node: Node, scope: Scope): readonly [string, Value] => {
  const [key, value] = childrenOf(node);
  if (!key || !value) throw new Error(`no pair: ${node.text}`);
  return [key.type === 'string' ? String(worked(key, scope)) : key.text, worked(value, scope)];
};

const compared = (node: Node, children: readonly Node[], scope: Scope): Value => {
  const [left, right] = children.map((child) => worked(child, scope));
  const operator = node.children.find((child) => child && !child.isNamed)?.text;
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  throw new Error(`cannot work out ${operator}`);
};

const chosen = ([condition, yes, no]: readonly Node[], scope: Scope): Value => {
  if (!condition || !yes || !no) throw new Error('half a choice');
  return worked(worked(condition, scope) === true ? yes : no, scope);
};

const memberOf = (children: readonly Node[], scope: Scope): Value => {
  const [owner, member] = children;
  if (!owner || !member) throw new Error('half a member');
  const value = worked(owner, scope);
  if (value instanceof Unknown) return new Unknown(`${value.source}.${member.text}`);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const found = (value as Readonly<Record<string, Value>>)[member.text];
    if (found !== undefined) return found;
  }
  throw new Error(`${owner.text} has no ${member.text}`);
};

const called = ([callee, given]: readonly Node[], scope: Scope): Value => {
  const name = callee?.text ?? '';
  const run = functions.get(name);
  if (!run) throw new Error(`the function ${name} is not known here`);
  return run(
    (given ? childrenOf(given) : []).filter(isNoComment).map((argument) => worked(argument, scope)),
    scope,
  );
};

const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The functions of Bicep that are used, and what they do as far as it matters here. */
const functions: ReadonlyMap<string, (given: readonly Value[], scope: Scope) => Value> = new Map([
  ['empty', ([value]: readonly Value[]): Value => isEmpty(value)],
  [
    'concat',
    (given: readonly Value[]): Value => given.flatMap((one) => (Array.isArray(one) ? (one as Value[]) : [one])),
  ],
  ['string', ([value]: readonly Value[]): Value => String(value)],
  ['json', ([value]: readonly Value[]): Value => JSON.parse(String(value)) as Value],
  ['padLeft', ([value, length, sign]: readonly Value[]): Value => String(value).padStart(Number(length), String(sign))],
  ['guid', (given: readonly Value[]): Value => `guid(${given.join(', ')})`],
  ['uniqueString', (): Value => 'abcdefghijklm'],
  ['resourceGroup', (): Value => new Unknown('resourceGroup()')],
  ['tenant', (): Value => new Unknown('tenant()')],
  ['subscriptionResourceId', ([type, id]: readonly Value[]): Value => `/subscriptions/…/providers/${type}/${id}`],
  [
    'readEnvironmentVariable',
    ([name, otherwise]: readonly Value[], { environment }: Scope): Value => {
      const value = environment[String(name)] ?? otherwise;
      if (value === undefined) throw new Error(`the environment variable ${name} has to be set`);
      return value;
    },
  ],
]);
