import { z } from 'zod';

/** Who issues the tokens that Teams shows to the bot, and whom those are for that the bot shows to Teams. */
export const teamsIssuer = 'https://api.botframework.com';

/** What a token for Teams is asked for with. */
export const teamsScope = `${teamsIssuer}/.default`;

/** Where Azure publishes the keys that Teams signs its requests with. */
export const publicKeys = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

const Metadata = z.object({ jwks_uri: z.url() });
const Keys = z.object({ keys: z.array(z.unknown()) });

/** @throws when they are not published there, or not in time */
export const keysAt = async (url: string, timeoutMs: number): Promise<unknown[]> => {
  const signal = AbortSignal.timeout(timeoutMs);
  const { jwks_uri } = Metadata.parse(await jsonAt(url, signal));
  return Keys.parse(await jsonAt(jwks_uri, signal)).keys;
};

const jsonAt = async (url: string, signal: AbortSignal): Promise<unknown> => {
  const response = await fetch(url, { signal });
  if (!response.ok) throw Object.assign(new Error('the keys are not to be had'), { code: `HTTP${response.status}` });
  return response.json();
};
