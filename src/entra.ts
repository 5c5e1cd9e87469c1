import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import {
  ClientSecretCredential,
  DefaultAzureCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';

export type { TokenCredential };

/** Whose tokens are wanted: with a secret of its own, or as the managed identity of the machine. */
export interface Identity {
  readonly appId: string;
  readonly tenant: string;
  readonly password?: string;
}

/** A token service that does not answer is asked once more, each time in vain for that long; then the caller has to wait. */
const retryOptions = { maxRetries: 1 };

/** @param timeoutMs how long one request to Entra may take */
export const credentialOf = ({ appId, tenant, password }: Identity, timeoutMs: number): TokenCredential => {
  const options = { httpClient: impatient(timeoutMs), retryOptions };
  return password === undefined
    ? new ManagedIdentityCredential({ clientId: appId, ...options })
    : // Where to ask is known: nobody needs to be asked for that first.
      new ClientSecretCredential(tenant, appId, password, { disableInstanceDiscovery: true, ...options });
};

/** Whoever Los is on this machine: its managed identity, or who has signed in. */
export const machineCredential = (timeoutMs: number): TokenCredential =>
  new DefaultAzureCredential({ httpClient: impatient(timeoutMs), retryOptions });

/** Without it a request waits for ever, and no signal of the caller's gets as far. */
const impatient = (timeoutMs: number): HttpClient => {
  const client = createDefaultHttpClient();
  return {
    sendRequest: (request) => {
      request.abortSignal = AbortSignal.timeout(timeoutMs);
      return client.sendRequest(request);
    },
  };
};
