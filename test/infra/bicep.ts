import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** Reads the Bicep of infra/ by a real grammar, as it is written: nothing is worked out. */

await Parser.init();
const parser = new Parser();
const require = createRequire(import.meta.url);
parser.setLanguage(await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

/** A literal as itself; any other expression as its text in brackets, such as `[appName]`. */
export type Written = string | number | boolean | null | readonly Written[] | { readonly [key: string]: Written };

interface Declaration {
  /** param, var, resource, module or output. */
  readonly kind: string;
  readonly name: string;
  /** The value, the body (also of each of a list) or, of a parameter, the default; absent when a parameter has none. */
  readonly value: Node | undefined;
  /** When it is made: `(…)` after `if`. */
  readonly condition: string | undefined;
  /** `Microsoft.X/y@version` of a resource, the path of a module, the type of a parameter. */
  readonly of: string;
  /** What stands in `@allowed(…)`, `@minValue(…)`, … by their names. */
  readonly decorators: Readonly<Record<string, Written>>;
}

export interface BicepFile {
  readonly source: string;
  readonly root: Node;
  readonly declarations: readonly Declaration[];
}

const childrenOf = (node: Node): readonly Node[] => node.namedChildren.filter((one) => one.type !== 'comment');

/** Every node below, itself among them. */
export const nodesOf = (node: Node): readonly Node[] => [node, ...node.children.flatMap(nodesOf)];

const written = (node: Node): Written => {
  const inner = childrenOf(node);
  if (node.type === 'object') return Object.fromEntries(inner.map(pairOf));
  if (node.type === 'array') return inner.map(written);
  if (node.type === 'string' && inner.every(({ type }) => type !== 'interpolation')) return unquoted(node.text);
  if (/^(number|boolean|null)$/.test(node.type)) return JSON.parse(node.text);
  return `[${node.text.replace(/\s+/g, ' ')}]`;
};

const pairOf = (pair: Node): readonly [string, Written] => {
  const [key, value] = childrenOf(pair);
  return [unquoted(key?.text ?? ''), value ? written(value) : null];
};

const unquoted = (text: string): string => text.replace(/^'(.*)'$/s, '$1').replace(/\\(['\\$])/g, '$1');

const declarationsOf = (node: Node): readonly Declaration[] => {
  const kind = /^(param|var|resource|module|output)\w*_declaration$/.exec(node.type)?.[1];
  if (!kind) return [];
  const [name, of, ...others] = childrenOf(node);
  const last = node.children.some(({ type }) => type === '=') ? (others.at(-1) ?? of) : undefined;
  const [condition, value] = last?.type === 'if_statement' ? childrenOf(last) : [undefined, last];
  const body = value?.type === 'for_statement' ? childrenOf(value).at(-1) : value;
  const before = node.previousNamedSibling;
  const decorators = Object.fromEntries(before?.type === 'decorators' ? childrenOf(before).map(decoratorOf) : []);
  return [
    { kind, name: name?.text ?? '', of: unquoted(of?.text ?? ''), condition: condition?.text, value: body, decorators },
  ];
};

const decoratorOf = (decorator: Node): readonly [string, Written] => {
  const [name, given] = childrenOf(childrenOf(decorator)[0] ?? decorator);
  const argument = given && childrenOf(given)[0];
  return [name?.text ?? '', argument ? written(argument) : null];
};

export const folder = join(import.meta.dirname, '../../infra');

/** A parameter file is read as one of variables, since this grammar wants types. */
const readBicep = (path: string): BicepFile => {
  const source = readFileSync(join(folder, path), 'utf8');
  const tree = parser.parse(path.endsWith('.bicepparam') ? source.replace(/^param (?=\w+ =)/gm, 'var ') : source);
  if (!tree) throw new Error(`${path}: could not be parsed`);
  return { source, root: tree.rootNode, declarations: childrenOf(tree.rootNode).flatMap(declarationsOf) };
};

/** Every Bicep file by its path within infra/, parameter files too. */
export const files: ReadonlyMap<string, BicepFile> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.bicep(param)?$/.test(name))
    .toSorted()
    .map((name) => [name, readBicep(name)]),
);

const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new Error(`no ${name} in infra/`);
  return thing;
};

export const fileAt = (path: string): BicepFile => found(files.get(path), path);

const valueNamed = (path: string, name: string): Node =>
  found(fileAt(path).declarations.find((one) => one.name === name)?.value, name);

/** What is written after a name's `=`. */
export const bodyOf = (path: string, name: string): Written => written(valueNamed(path, name));

/** Every object within what is written after a name's `=`, whatever is to be worked out around it. */
export const objectsIn = (path: string, name: string): readonly Written[] =>
  nodesOf(valueNamed(path, name)).flatMap((node) => (node.type === 'object' ? [written(node)] : []));

/** The bodies of all resources of a type, in the order of files and lines. */
export const resources = (type: string): readonly Written[] =>
  [...files.values()]
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ of, value }) => (of.startsWith(`${type}@`) && value ? [written(value)] : []));

/** The body of the one resource of a type. */
export const theOne = (type: string): Written => {
  const [body, ...others] = resources(type);
  return found(others.length > 0 ? undefined : body, `${type}, or more than one,`);
};

/** What is at a path such as `properties.template.containers.0.env`. */
export const at = (body: Written, path: string): Written =>
  path.split('.').reduce((inner, key) => found((inner as Readonly<Record<string, Written>>)[key], path), body);
