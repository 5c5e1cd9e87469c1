import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { runNpm, startDemo } from '../support/playground.ts';

const occupyPort = async (): Promise<Server> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  return server;
};

const portOf = (server: Server): string => String((server.address() as AddressInfo).port);

/** Npm passes on that its script was interrupted, or not, as its version has it. */
const stopped = [0, 130];

describe('npm start', () => {
  test('prints one address to open, and Ctrl-C leaves nothing behind', async () => {
    const demo = await startDemo();
    expect(demo.output().match(/https?:\S+/g)).toEqual([demo.address]);
    expect((await fetch(demo.address)).status).toBe(200);
    expect(stopped).toContain(await demo.stop());
    await expect(fetch(demo.address)).rejects.toThrow('fetch failed');
  });

  test('can be reached from this machine alone', async () => {
    const demo = await startDemo();
    const networks = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    const outside = networks.filter(({ internal, family }) => !internal && family === 'IPv4');
    const tries = await Promise.allSettled(
      outside.map(({ address }) => fetch(demo.address.replace('localhost', address))),
    );
    await demo.stop();
    expect(tries.filter(({ status }) => status === 'fulfilled')).toEqual([]);
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
    const running = runNpm(['run', 'serve', '--', '--local'], { LOS_STORE: 'sqlite::memory:' });
    const { port } = await running.prints(/"port":(?<port>\d+)/);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect(stopped).toContain(await running.stop());
  });
});
