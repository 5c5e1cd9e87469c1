import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that comes along when Los runs, by name and version; it may lie in several folders. */
export interface Shipped {
  /** Such as `zod@4.6.7`. */
  readonly ref: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** How npm knows it from a counterfeit: `sha512-` and the hash in base64. */
  readonly integrity: string;
  /** Only for some machines. */
  readonly optional: boolean;
  /** The refs of what it asks for. */
  readonly needs: readonly string[];
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What these packages say of their licence, though not where npm looks for it. */
const saidElsewhere: Readonly<Record<string, string>> = {
  cldrjs: 'MIT',
  'escape-regexp-component': 'MIT',
  jspath: 'MIT',
  semaphore: 'MIT',
};

export const root = join(import.meta.dirname, '../..');

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const locked = new Map(
  Object.entries(packages as Readonly<Record<string, Locked>>).filter(([path, { dev }]) => path !== '' && !dev),
);

const folder = 'node_modules/';
const nameOf = (path: string): string => path.slice(path.lastIndexOf(folder) + folder.length);
const refOf = (path: string, { version }: Locked): string => `${nameOf(path)}@${version}`;

/** The folders in which Node looks for what a package asks for, from its own outwards. */
const foldersFrom = (path: string): readonly string[] => {
  const end = path.lastIndexOf(folder);
  return end < 0 ? [folder] : [`${path}/${folder}`, ...foldersFrom(path.slice(0, end).replace(/\/$/, ''))];
};

/** @param path of the package that asks; of Los itself it is empty */
const needsOf = (path: string, asking: Locked): readonly string[] =>
  Object.keys({ ...asking.dependencies, ...asking.optionalDependencies, ...asking.peerDependencies }).flatMap(
    (name) => {
      const found = foldersFrom(path)
        .map((from) => `${from}${name}`)
        .find((one) => locked.has(one));
      const needed = locked.get(found ?? '');
      return found && needed ? [refOf(found, needed)] : [];
    },
  );

const merged = (one: Shipped, other: Shipped | undefined): Shipped => ({
  ...one,
  optional: one.optional && (other?.optional ?? true),
  needs: [...new Set([...(other?.needs ?? []), ...one.needs])].sort(),
});

const byName = (a: Shipped, b: Shipped): number =>
  a.name === b.name ? a.version.localeCompare(b.version) : a.name < b.name ? -1 : 1;

/** Everything that is installed without the packages for development, on any machine, by name. */
export const shipped = (): readonly Shipped[] => {
  const found = new Map<string, Shipped>();
  for (const [path, entry] of locked) {
    const [ref, name] = [refOf(path, entry), nameOf(path)];
    const { version, license = saidElsewhere[name] ?? 'none', integrity = '', optional = false } = entry;
    const one = { ref, name, version, licence: license, integrity, optional, needs: needsOf(path, entry) };
    found.set(ref, merged(one, found.get(ref)));
  }
  return [...found.values()].sort(byName);
};

/** The refs of what Los asks for itself. */
export const asked = (): readonly string[] => [...needsOf('', packages[''])].sort();
