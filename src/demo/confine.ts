import { Server } from 'node:net';

/**
 * Loaded before the Playground, which would listen on every network this machine is in and cannot be told otherwise.
 * Through it anyone near could talk to a bot that asks nobody for credentials.
 */
const { listen } = Server.prototype;
Server.prototype.listen = function (this: Server, port: unknown, ...rest: unknown[]): Server {
  return Reflect.apply(listen, this, [port, '127.0.0.1', ...rest]);
};

// It would go on alone, and keep its port, after a Los that was killed.
process.once('disconnect', () => process.exit());
process.channel?.unref();

// Ended by itself, Node keeps what it has compiled of the Playground's five megabytes, and the next start is quicker.
process.once('SIGTERM', () => process.exit());
