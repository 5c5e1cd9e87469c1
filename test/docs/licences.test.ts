import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowed, licencesFile, licencesPage } from '../../docs/make/licences-page.ts';
import { shipped } from '../../docs/make/shipped.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

test('nothing is shipped under a licence that nobody has looked at', () => {
  expect(shipped().length).toBeGreaterThan(200);
  expect(shipped().filter(({ licence }) => !Object.hasOwn(allowed, licence))).toEqual([]);
});

test('no licence is allowed that reaches beyond its own package', () => {
  const reaching = /GPL|SSPL|BUSL|Commons|NC/;
  // Of several to choose from the freest is taken.
  const bound = Object.keys(allowed).filter((licence) => licence.split(' OR ').every((one) => reaching.test(one)));
  expect(bound).toEqual([]);
});

test('docs/licences.md says what the lock file says; `npm run docs:licences` writes it', () => {
  expect(readFileSync(licencesFile, 'utf8')).toBe(licencesPage());
});

test('every version is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json');
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every package of the lock file can be told from a counterfeit', () => {
  const packages: Record<string, { integrity?: string; link?: boolean }> = read('package-lock.json').packages;
  const unsealed = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unsealed.map(([path]) => path)).toEqual([]);
});

describe('`npm run sbom`', () => {
  const bom = JSON.parse(execSync('npm run --silent sbom', { cwd: root, encoding: 'utf8' }));
  interface Component {
    readonly name: string;
    readonly version: string;
    readonly scope: string;
    readonly 'bom-ref': string;
  }
  const components: readonly Component[] = bom.components;
  const listed = new Set(components.map((one) => one['bom-ref']));

  /** What npm has unpacked here, and would have without the packages for development: it leaves out what it has marked so. */
  const installed: readonly string[] = Object.entries<{ version: string; dev?: boolean }>(
    read('node_modules/.package-lock.json').packages,
  )
    .filter(([, { dev }]) => !dev)
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`);

  test('lists every package that `npm ci --omit=dev` installs, and beyond them only parts for other machines', () => {
    expect(installed.filter((ref) => !listed.has(ref))).toEqual([]);
    const here = new Set(installed);
    expect(components.filter((one) => one.scope === 'required' && !here.has(one['bom-ref']))).toEqual([]);
  });

  test('tells of each its version, licence, checksum and what it needs', () => {
    const { botbuilder, zod } = read('package.json').dependencies;
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component: { name: 'los' } } });
    expect(components).toContainEqual({
      'bom-ref': `botbuilder@${botbuilder}`,
      type: 'library',
      name: 'botbuilder',
      version: botbuilder,
      scope: 'required',
      purl: `pkg:npm/botbuilder@${botbuilder}`,
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
    const needs = new Map<string, readonly string[]>(
      bom.dependencies.map(({ ref, dependsOn }: { ref: string; dependsOn: readonly string[] }) => [ref, dependsOn]),
    );
    expect(new Set(needs.keys())).toEqual(new Set([...listed, `los@${read('package.json').version}`]));
    expect([...needs.values()].flat().filter((ref) => !listed.has(ref))).toEqual([]);
    expect(needs.get(`los@${read('package.json').version}`)).toContain(`zod@${zod}`);
    // Each where Node finds it: botbuilder has a zod of its own.
    expect(needs.get(`botbuilder@${botbuilder}`)).toContainEqual(expect.stringMatching(/^zod@3\./));
  });
});

/** Packages with a published weakness below these versions (docs/decisions/0051-unmaintained-sdks.md). */
test.each([
  ['uuid', '11.1.1'],
  ['axios', '1.16.1'],
  ['form-data', '4.0.4'],
  ['jws', '4.0.1'],
  ['jsonwebtoken', '9.0.0'],
  ['ws', '7.5.14'],
  ['@xmldom/xmldom', '0.8.13'],
  ['fast-xml-parser', '4.5.7'],
  ['follow-redirects', '1.16.0'],
  ['qs', '6.14.1'],
  ['lodash', '4.18.0'],
  ['semver', '7.5.2'],
])('no %s older than %s is shipped', (name, least) => {
  const packages: Record<string, { version: string; dev?: boolean }> = read('package-lock.json').packages;
  const versions = Object.entries(packages)
    .filter(([path, { dev }]) => path.endsWith(`node_modules/${name}`) && !dev)
    .map(([, { version }]) => version);
  expect(versions.length).toBeGreaterThan(0);
  const older = (version: string) => version.localeCompare(least, 'en', { numeric: true }) < 0;
  expect(versions.filter(older)).toEqual([]);
});
