import { setFlagsFromString } from 'node:v8';
import { loadConfig } from './config.ts';
import { createLog, describeError, type Log } from './log.ts';
import { createLos, explainStart } from './los.ts';
import { useProxy } from './proxy.ts';
import { stopWhenTold } from './stop.ts';

/**
 * What stays in memory may double before V8 looks through it; by itself it lets that grow fourfold, and a small machine is
 * given less than that. At full load it is looked through every few seconds then, which takes no turn measurably longer.
 */
const keepSmall = (): void => setFlagsFromString('--heap-growing-percent=100');

/** Runs Los until it is told to stop. */
const serve = async (): Promise<void> => {
  keepSmall();
  const config = loadConfig(process.env, process.argv.slice(2));
  if (!config.local) useProxy(process.env);
  const log = createLog(config.logLevel);
  const los = await createLos(config, { log });
  los.remind();
  quietLibraries(log);
  // Everything is awaited; should the SDK forget it once, that is no reason to drop everybody's turns.
  process.on('unhandledRejection', (error) => log.error(describeError(error), 'unhandled'));
  log.info(
    {
      version: config.version,
      node: process.versions.node,
      store: config.store.kind,
      port: los.port,
      local: config.local,
      metrics: los.metricsPort,
    },
    'listening',
  );
  const stop = async (): Promise<void> => {
    await los.stop();
    log.info('stopped');
  };
  stopWhenTold(stop, (error) => log.error(describeError(error), 'not stopped'));
};

/** The SDK prints what it thinks of tokens, and might print more; the log says what there is to say. */
const quietLibraries = (log: Log): void => {
  for (const print of ['log', 'info', 'warn', 'error'] as const) console[print] = () => log.debug('library');
};

if (import.meta.main) {
  serve().catch((error: unknown) => {
    console.error(explainStart(error));
    process.exitCode = 1;
  });
}
