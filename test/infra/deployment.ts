import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BicepFile, evaluate, type Made, readBicep, type Value } from './bicep.ts';

export const folder = join(import.meta.dirname, '../../infra');

const filesWith = (ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted();

/** Every Bicep file by its path within infra/, parameter files too. */
export const files: ReadonlyMap<string, BicepFile> = new Map(
  [...filesWith('.bicep'), ...filesWith('.bicepparam')].map((name) => [
    name.replaceAll('\\', '/'),
    readBicep(join(folder, name)),
  ]),
);

export const fileAt = (path: string): BicepFile => {
  const found = files.get(path);
  if (!found) throw new Error(`no ${path} in infra/`);
  return found;
};

export type Body = Readonly<Record<string, Value>>;

/** The parameters that a parameter file gives, with what it finds in the environment. */
export const parametersOf = (name: string, environment: Readonly<Record<string, string>>): Body => {
  const file = fileAt(`main.${name}.bicepparam`);
  const { value } = evaluate(file, {}, environment);
  return Object.fromEntries(file.declarations.map((one) => [one.name, value(one.name)]));
};

/** Everything a deployment would make, modules followed. */
export const deployed = (parameters: Body): readonly Made[] => {
  const main = evaluate(fileAt('main.bicep'), parameters);
  const within = main.modules.flatMap(
    ({ declaration, body }) => evaluate(fileAt(declaration.of), (body as Body)['params'] as Body).resources,
  );
  return [...main.resources, ...within];
};

/** The body of the one resource of a type. */
export const theOne = (made: readonly Made[], type: string): Body => {
  const found = made.filter(({ declaration }) => declaration.of.startsWith(`${type}@`));
  if (found.length !== 1) throw new Error(`${found.length} of ${type}`);
  return found[0]?.body as Body;
};

/** What is at a path such as `properties.template.containers.0.env`. */
export const at = (value: Value | undefined, path: string): Value | undefined =>
  path.split('.').reduce<Value | undefined>((inner, key) => (inner as Body | undefined)?.[key], value);
