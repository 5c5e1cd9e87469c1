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
  if (settings.key !== undefined) return openCosmos(settings, { onRequest });
  const { machineCredential } = await import('../entra.ts');
  return openCosmos(settings, { credential: machineCredential(usualPatience.identity), onRequest });
};
