import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import type { TokenCredential } from '../entra.ts';
import { keysAt, teamsScope } from '../keys.ts';

/** Who the bot is towards Teams; absent in local mode, where nothing is checked and only this machine can call. */
export interface BotIdentity {
  readonly appId: string;
  readonly tenant: string;
  readonly type: 'SingleTenant' | 'UserAssignedMsi';
  readonly password?: string;
  /** Where the keys that sign incoming requests are published, if not at Azure's public address. */
  readonly openIdMetadata?: string;
}

/** Los has nothing to show to Teams, so nothing has been sent. */
class NoToken extends Error {
  override readonly name = 'NoToken';
}

/** Gives a token to show to Teams. @throws NoToken */
export type TokenSource = () => Promise<string>;

/** @param timeoutMs how long one request to Entra may take */
export const tokensOf = (bot: BotIdentity, timeoutMs: number): TokenSource => {
  let credential: Promise<TokenCredential> | undefined;
  return async () => {
    try {
      credential ??= import('../entra.ts').then(({ credentialOf }) => credentialOf(bot, timeoutMs));
      const token = await (await credential).getToken(teamsScope);
      if (token) return token.token;
    } catch (cause) {
      throw new NoToken('no token for Teams', { cause });
    }
    throw new NoToken('no token for Teams');
  };
};

/**
 * Has the SDK fetch the keys that sign incoming requests in our way: once for all who wait for them, and not for ever. It
 * keeps one set for each address; when to fetch them, and the checking, stay its own.
 * @returns fetches them now
 */
export const fetchKeysImpatiently = (url: string, timeoutMs: number): (() => Promise<void>) => {
  const metadata = new OpenIdMetadata(url);
  let underWay: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    Object.assign(metadata, { keys: await keysAt(url, timeoutMs), lastUpdated: Date.now() });
  };
  const refreshCache = (): Promise<void> => {
    underWay ??= refresh().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const kept: Map<string, OpenIdMetadata> = JwtTokenExtractor['openIdMetadataCache'];
  kept.set(url, Object.assign(metadata, { refreshCache }));
  return refreshCache;
};
