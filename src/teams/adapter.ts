import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { publicKeys, teamsIssuer } from '../keys.ts';
import type { Patience } from '../patience.ts';
import { failedOnTheWire } from './failures.ts';
import { markTargeted, type OutgoingRequest } from './targeted.ts';
import { type BotIdentity, fetchKeysImpatiently, type TokenSource, Tokens, tokensOf } from './tokens.ts';

// The SDK does not hand these types on.
type AuthenticateRequestResult = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type ClaimsIdentity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];
type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type UserTokenClient = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;

export interface AdapterOptions {
  readonly bot: BotIdentity | undefined;
  readonly patience: Pick<Patience, 'request' | 'identity'>;
}

/** CloudAdapter with connectors that send every request once, and with its request and answer as plain values. */
export class Adapter extends CloudAdapter {
  readonly appId: string;
  /** Asks for what it takes to talk to Teams. @throws the reason why it is not to be had */
  readonly ask: () => Promise<void>;

  constructor({ bot, patience }: AdapterOptions) {
    const token = bot && tokensOf(bot, patience.identity);
    super(new Authentication(bot, token, patience));
    this.appId = bot?.appId ?? '';
    const keys = bot && fetchKeysImpatiently(bot.openIdMetadata ?? publicKeys, patience.identity);
    this.ask = async () => {
      const [shown, checked] = await Promise.allSettled([token?.(), keys?.()]);
      if (shown.status === 'rejected') throw shown.reason;
      if (checked.status === 'rejected') throw new NoKeys('no keys of Teams', { cause: checked.reason });
    };
  }

  /** @throws an error with `statusCode` 401, or a JsonWebTokenError, when the request does not come from Teams */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** Los cannot tell who is calling. */
class NoKeys extends Error {
  override readonly name = 'NoKeys';
}

class Unauthorized extends Error {
  override readonly name = 'Unauthorized';
  readonly statusCode = 401;
}

class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors: ReturnType<typeof connectorsOf>;
  #tokens: UserTokenClient | undefined;

  readonly #anonymous: boolean;

  constructor(bot: BotIdentity | undefined, token: TokenSource | undefined, patience: AdapterOptions['patience']) {
    super(
      bot?.openIdMetadata ? { ...publicCloud, ToBotFromChannelOpenIdMetadataUrl: bot.openIdMetadata } : {},
      bot && token ? new Tokens(bot, token) : new ConfigurationServiceClientCredentialFactory(),
    );
    this.#anonymous = bot === undefined;
    this.#connectors = connectorsOf(patience.request);
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    if (!this.#anonymous && !mayBeTrue(claimsOf(authorization))) throw new Unauthorized();
    const result = await super.authenticateRequest(activity, authorization);
    if (!result.connectorFactory) return result;
    return { ...result, connectorFactory: this.#connectors(result.connectorFactory, result.claimsIdentity) };
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.#connectors(super.createConnectorFactory(claims), claims);
  }

  /** Every turn context demands one though Los signs nobody in; building it anew for each turn costs a pipeline. */
  override async createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    this.#tokens ??= await super.createUserTokenClient(claims);
    return this.#tokens;
  }
}

/** The SDK takes either all of these or none. */
const publicCloud = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: teamsIssuer,
  ToBotFromChannelTokenIssuer: teamsIssuer,
  OAuthUrl: teamsIssuer,
  ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
};

/**
 * Whether the SDK should look at a token with such claims. It would also take tokens meant for other bots and for its
 * emulator, and remembers every issuer such a token names, true or not. One that never runs out it would take for ever.
 */
const mayBeTrue = ({ iss, exp }: Readonly<Record<string, unknown>>): boolean =>
  iss === teamsIssuer && typeof exp === 'number';

/** What a token claims; whether it is true, the SDK checks. */
const claimsOf = (authorization: string): Readonly<Record<string, unknown>> => {
  const [, payload = ''] = authorization.split('.');
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return claims instanceof Object ? { ...claims } : {};
  } catch {
    return {};
  }
};

/** Whether a token says, true or not, that Teams made it out to this bot. Other bots' services cannot get one that does. */
export const isMadeOutTo = (appId: string, authorization: string): boolean => {
  const { iss, aud } = claimsOf(authorization);
  return iss === teamsIssuer && aud === appId;
};

interface PipelineRequest extends OutgoingRequest {
  abortSignal?: AbortSignal;
}

/** What is used of the connector client's pipeline; the SDK keeps its type to itself. */
interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(request: PipelineRequest, next: (request: PipelineRequest) => Promise<unknown>): Promise<unknown>;
  }): void;
}

/** Teams has a handful of service addresses; more than this means somebody makes them up. */
const maximumClients = 100;

/** Connector clients keep nothing of a turn, so one per service address serves all of them. */
const connectorsOf = (timeoutMs: number) => {
  const clients = new Map<string, Promise<ConnectorClient>>();
  return (factory: ConnectorFactory, claims: ClaimsIdentity): ConnectorFactory => ({
    create(serviceUrl, audience) {
      const key = JSON.stringify([claims.getClaimValue('aud'), serviceUrl, audience]);
      const known = clients.get(key);
      if (known) return known;
      if (clients.size >= maximumClients) clients.clear();
      const made = factory.create(serviceUrl, audience).then((client) => sendOnce(client, timeoutMs));
      clients.set(key, made);
      return made;
    },
  });
};

/**
 * The SDK's connector clients post up to four times on 429 and 5xx, though Teams may have delivered the message
 * already; `noRetryPolicy` does not stop it, taking the policy out of the pipeline does.
 */
const sendOnce = (connector: ConnectorClient, timeoutMs: number): ConnectorClient => {
  const { pipeline }: { pipeline: Pipeline } = connector['client'];
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  // The token is there by now: what comes after this may have left.
  pipeline.addPolicy({
    name: 'losSending',
    sendRequest: async (request, next) => {
      // Not `request.timeout`: its timer outlives a broken connection and keeps a stopping process waiting.
      request.abortSignal = AbortSignal.timeout(timeoutMs);
      markTargeted(request);
      return next(request).catch(failedOnTheWire);
    },
  });
  return connector;
};
