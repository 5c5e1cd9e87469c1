import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { constants, networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { runNpm } from '../support/npm.ts';
import { startDemo } from '../support/playground.ts';
import { setUpTeam } from '../support/story.ts';

const occupyPort = async (): Promise<Server> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  return server;
};

const portOf = (server: Server): string => String((server.address() as AddressInfo).port);

/** Npm passes on that its script was interrupted, or not, as its version has it. */
const stopped = [0, 130];

/** Where others would find this machine. */
const addressesOnNetworks = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);

describe('npm start', () => {
  test('prints one address to open, for this machine alone, and Ctrl-C leaves nothing behind', async () => {
    const temporary = await mkdtemp(path.join(tmpdir(), 'los-temporary-'));
    const demo = await startDemo({ TMPDIR: temporary }, (settings) => runNpm(['start'], settings));
    expect(demo.output().match(/https?:\S+/g)).toEqual([demo.address]);
    expect((await fetch(demo.address)).status).toBe(200);
    for (const address of addressesOnNetworks()) {
      await expect(fetch(demo.address.replace('localhost', address))).rejects.toThrow('fetch failed');
    }
    expect(stopped).toContain(await demo.stop());
    await expect(fetch(demo.address)).rejects.toThrow('fetch failed');
    // What the client has here goes last of all, unless the second signal that npm sends comes in between.
    expect((await readdir(temporary)).filter((name) => name.startsWith('los-'))).toEqual([]);
    await rm(temporary, { recursive: true });
  });

  test('leaves no process behind when it is killed', async () => {
    const demo = await startDemo();
    expect(await demo.stop('SIGKILL')).toBe(128 + constants.signals.SIGKILL);
    await expect(fetch(demo.address)).rejects.toThrow('fetch failed');
  });

  test('goes on where it was stopped, and introduces itself in chats that are empty again', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'los-restart-'));
    const settings = { LOS_STORE: `sqlite:${path.join(folder, 'los.db')}` };
    const first = await startDemo(settings);
    await setUpTeam({ client: await first.open(), code: first.code });
    await first.stop();
    const second = await startDemo(settings);
    expect(second.code).toBe(first.code);
    const chat = await (await second.open()).groupChat();
    await chat.sees('Hei, jeg er Los');
    await chat.press('Neste oppgave');
    await chat.sees('Oppgave 1 av 3');
    await second.stop();
    await rm(folder, { recursive: true });
  });

  test.each(['PORT', 'PLAYGROUND_PORT'])('names %s when that port is taken', async (setting) => {
    const other = await occupyPort();
    const running = runNpm(['start'], { LOS_STORE: 'sqlite::memory:', [setting]: portOf(other) });
    const code = await running.ended();
    other.close();
    expect(code).toBe(1);
    expect(running.output()).toContain(`- ${setting}: the port is taken`);
  });
});

describe('npm run serve', () => {
  test('refuses to start without credentials and says what is missing', async () => {
    const running = runNpm(['run', 'serve'], {});
    expect(await running.ended()).toBe(1);
    for (const setting of ['MicrosoftAppId', 'MicrosoftAppTenantId', '--local']) {
      expect(running.output()).toContain(setting);
    }
  });

  test('serves this machine alone when told so, until Ctrl-C', async () => {
    const running = runNpm(['run', 'serve:local'], { LOS_STORE: 'sqlite::memory:' });
    const { port } = await running.prints(/"port":(?<port>\d+)/);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect(stopped).toContain(await running.stop());
  });
});
