import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const parts = ['.ci', '.npmrc', 'package.json', 'package-lock.json', 'src/check-node.js', 'docs/make', 'env'];
const places = [...parts, 'appPackage/manifest.json', 'infra/README.md', 'CHANGELOG.md'];
const nobody = { NAME: 'Los', EMAIL: 'los@example.com' };
const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) =>
    Object.entries(nobody).map(([what, value]) => [`GIT_${who}_${what}`, value]),
  ),
);

/** With this Node first: no packages lie in the folder, from which an older one could be handed over. */
const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'los-release-'));
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, [...args], {
      cwd: folder,
      env: { ...process.env, ...identity, PATH: path },
      encoding: 'utf8',
    });
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

  beforeAll(() => {
    for (const place of places) cpSync(join(root, place), join(folder, place), { recursive: true });
    writeFileSync(
      join(folder, 'CHANGELOG.md'),
      '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.0.1]\n\n- Old.\n',
    );
    run('git', 'init', '--quiet', '--initial-branch=main');
    run('git', 'add', '--all');
    run('git', 'commit', '--quiet', '--message', 'Begin');
    run('npm', 'version', '9.8.7', '--ignore-scripts=false', '--message', 'Release %s');
    chmodSync(join(folder, '.ci/release'), 0o755);
    run('.ci/release');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('has its version in every place, in one commit with its tag', () => {
    for (const file of ['package.json', 'package-lock.json', 'appPackage/manifest.json']) {
      expect([file, JSON.parse(text(file)).version]).toEqual([file, '9.8.7']);
    }
    expect(text('env/.env.dev')).toContain('LOS_IMAGE_TAG=9.8.7\n');
    expect(text('infra/README.md')).toContain('export LOS_IMAGE_TAG=9.8.7\n');
    expect(run('git', 'log', '-1', '--format=%s %D')).toMatch(/^Release 9\.8\.7 .*tag: v9\.8\.7/);
    expect(run('git', 'status', '--short', '--untracked-files=no')).toBe('');
  });

  test('makes a section of what was collected, and goes on collecting', () => {
    expect(text('CHANGELOG.md')).toMatch(
      /^## \[Unreleased\]\n\n## \[9\.8\.7\] – \d{4}-\d\d-\d\d\n\n### Added\n\n- A thing\.\n\n## \[0\.0\.1\]/m,
    );
  });

  test('is sources, bill of materials, checksums and notes', () => {
    const release = (file: string): string => join(folder, 'artifacts/release', file);
    const files = ['los-9.8.7.sbom.json', 'los-9.8.7.tar.gz'];
    expect(readdirSync(release('')).sort()).toEqual(['SHA256SUMS', ...files, 'notes.md']);
    const sums = files.map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(release(file)))
          .digest('hex')}  ${file}\n`,
    );
    expect(readFileSync(release('SHA256SUMS'), 'utf8')).toBe(sums.join(''));
    expect(readFileSync(release('notes.md'), 'utf8').trim()).toBe('### Added\n\n- A thing.');
    expect(JSON.parse(readFileSync(release('los-9.8.7.sbom.json'), 'utf8')).metadata.component.version).toBe('9.8.7');
    expect(run('tar', '--list', '--file', release('los-9.8.7.tar.gz'))).toContain('los-9.8.7/CHANGELOG.md\n');
  });
});
