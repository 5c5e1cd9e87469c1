import type { CosmosSettings } from './cosmos.ts';
import type { Store } from './port.ts';

export type StoreSettings =
  | { readonly kind: 'sqlite'; readonly path: string }
  | ({ readonly kind: 'cosmos' } & CosmosSettings);

/** Opens the store that the settings name; loads only that one's client. `ready()` tells whether it can serve. */
export const openStore = async (settings: StoreSettings): Promise<Store> => {
  if (settings.kind === 'sqlite') return (await import('./sqlite.ts')).openSqlite(settings.path);
  return (await import('./cosmos.ts')).openCosmos(settings);
};
