import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowed, licencesFile, licencesPage, shipped } from '../../docs/make/licences-page.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

test('nothing is shipped under a licence that nobody has looked at', () => {
  expect(shipped().length).toBeGreaterThan(200);
  expect(shipped().filter(({ licence }) => !Object.hasOwn(allowed, licence))).toEqual([]);
});

test('no licence is allowed that reaches beyond its own package', () => {
  for (const licence of Object.keys(allowed)) expect(licence).not.toMatch(/GPL|SSPL|BUSL|Commons|NC/);
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

test('`npm run sbom` lists what is shipped, with licence and checksum', () => {
  const sbom = JSON.parse(execSync('npm run --silent sbom', { cwd: root, encoding: 'utf8' }));
  expect(sbom.bomFormat).toBe('CycloneDX');
  expect(sbom.components).toContainEqual(
    expect.objectContaining({
      name: 'botbuilder',
      version: read('package.json').dependencies.botbuilder,
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [expect.objectContaining({ alg: 'SHA-512' })],
    }),
  );
  const names = new Set(sbom.components.map(({ name }: { name: string }) => name));
  expect(names.has('jest')).toBe(false);
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
