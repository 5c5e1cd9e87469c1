import { Agent } from 'node:https';
import { usualPatience } from '../patience.ts';
import type { CosmosConnection, CosmosSettings } from './cosmos.ts';
import type { Store } from './port.ts';

export type StoreSettings =
  | { readonly kind: 'sqlite'; readonly path: string }
  | ({ readonly kind: 'cosmos' } & CosmosSettings);

/** Opens the store that the settings name; loads only what that one needs. `ready()` tells whether it can serve. */
export const openStore = async (
  settings: StoreSettings,
  { onRequest }: Pick<CosmosConnection, 'onRequest'> = {},
): Promise<Store> => {
  if (settings.kind === 'sqlite') return (await import('./sqlite.ts')).openSqlite(settings.path);
  const { openCosmos } = await import('./cosmos.ts');
  // The client reads no settings of proxies, and Node does so only for agents of its own.
  const agent = settings.endpoint.startsWith('https:') && new Agent({ keepAlive: true, proxyEnv: process.env });
  const connection = { onRequest, ...(agent && { agent }) };
  if (settings.key !== undefined) return openCosmos(settings, connection);
  const { machineCredential } = await import('../entra.ts');
  return openCosmos(settings, { credential: machineCredential(usualPatience.identity), ...connection });
};
