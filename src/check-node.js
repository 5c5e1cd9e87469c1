// Runs before anything else, on any Node: older ones would stop at the first .ts file with a message that helps nobody.
// Goes on where this Node will do, and hands over to the Node among the packages where it will not: npm before 11.8
// leaves that one off the path of its scripts (npm/cli#4362).
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const windows = process.platform === 'win32';
const packageName = `node-${windows ? 'win' : process.platform}-${process.arch}`;
const packaged = inProject(`node_modules/${packageName}/bin/node${windows ? '.exe' : ''}`);

/** Tells the Node that takes over that it was handed over to, and by whose channel. */
const handedOver = 'LOS_HANDED_OVER';

/** `import.meta.main` came with 24.2. */
const isNewEnough = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 2);
};

/** Never resolves, so that the program does not start here too: ends as the other Node ends. */
const handOver = () =>
  new Promise(() => {
    process.env[handedOver] = 'yes';
    const args = [...process.execArgv, ...process.argv.slice(1)];
    const child = spawn(packaged, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    child.on('error', ({ code }) => refuse(`The one among the packages does not run here (${code}). ${install}`));
    // A terminal tells both of a Ctrl-C; whoever must not be told twice looks after that (src/stop.ts). On Windows nothing
    // but the terminal tells, and to pass it on would be to kill.
    const passOn = (signal) => windows || child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
    child.on('exit', (code, signal) => {
      if (signal === null) process.exit(code);
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  });

const stop = () => process.kill(process.pid, 'SIGTERM');

/** Nobody could stop what goes on after the process that people know of was killed. */
const endWithWhoeverHandedOver = () => {
  delete process.env[handedOver];
  process.once('disconnect', stop);
  process.channel.unref();
};

/** Npm passes a SIGTERM on to the shell of the script, and some shells die of it without telling the script. */
const endWithShell = () => {
  const shell = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    stop();
  }, 1000);
  look.unref();
};

const install = 'Install Node 24 from https://nodejs.org.';

const remedy = () => {
  const { optionalDependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return packageName in optionalDependencies
    ? 'Run "npm ci" (without --omit=optional): it brings Node 24 along.'
    : `No package brings one along for ${process.platform} on ${process.arch}. ${install}`;
};

const refuse = (what) => {
  console.error(`Los runs on Node 24.2 or newer, and this is Node ${process.versions.node}.\n${what}`);
  process.exit(1);
};

const isHandedOver = Boolean(process.env[handedOver]);
if (isHandedOver) endWithWhoeverHandedOver();
else if (process.env.npm_lifecycle_event) endWithShell();

if (!isNewEnough()) {
  if (isHandedOver || !existsSync(packaged)) refuse(remedy());
  await handOver();
}

// Takes half a second off the next start: what was compiled is kept beside other temporary files.
module.enableCompileCache();
