import http from 'node:http';
import { ConfigError } from './config.ts';

const settings = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

/** Whoever gives this machine its tokens in Azure is asked directly, and so is the machine itself. */
const never = ['169.254.169.254', '127.0.0.1', 'localhost'];

type Environment = Record<string, string | undefined>;

const isBehindProxy = (environment: Environment): boolean => settings.some((name) => environment[name]?.trim());

/**
 * Has all requests of this process take the way out that `HTTPS_PROXY` and `NO_PROXY` name. Some libraries read them, others
 * do not; Node's own requests do only when they are told to.
 * @throws ConfigError when this Node cannot, or what is set is no address
 */
export const useProxy = (environment: Environment): void => {
  if (!isBehindProxy(environment)) return;
  const except = environment['NO_PROXY'] ?? environment['no_proxy'];
  environment['NO_PROXY'] = [...(except ? [except] : []), ...never].join(',');
  delete environment['no_proxy'];
  if (typeof http.setGlobalProxyFromEnv !== 'function')
    throw new ConfigError(['HTTPS_PROXY: a proxy needs Node 24.14 or newer; the one among the packages will do']);
  try {
    http.setGlobalProxyFromEnv(environment);
  } catch {
    throw new ConfigError(['HTTPS_PROXY: give the address of the proxy, such as http://proxy.example.no:3128']);
  }
};
