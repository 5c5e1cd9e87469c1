import { type PersonId, personId } from '../domain/identity.ts';
import playground from './playground.json' with { type: 'json' };

/** The made-up person who sits at the local client: facilitator of the demo network, and whoever else it takes. */
export const host: { readonly person: PersonId; readonly name: string; readonly tenant: string } = {
  person: personId(playground.tenantId, playground.currentUser.aadObjectId),
  name: playground.currentUser.name,
  tenant: playground.tenantId,
};
