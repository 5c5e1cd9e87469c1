import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type ResourceResponse,
  StatusCodes,
  type TurnContext,
} from 'botbuilder';
import { publicKeys, teamsIssuer } from '../keys.ts';
import type { Patience } from '../patience.ts';
import { type ConnectorOptions, type Conversations, createConnector } from './connector.ts';
import { type BotIdentity, fetchKeysImpatiently, type TokenSource, tokensOf } from './tokens.ts';
import { AwaitingContext } from './turn-context.ts';
import { createVerified } from './verified.ts';

// The SDK does not hand these types on.
type AuthenticateRequestResult = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type UserTokenClient = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;

export interface AdapterOptions {
  readonly bot: BotIdentity | undefined;
  readonly patience: Pick<Patience, 'request' | 'identity'>;
}

/** CloudAdapter with connectors of ours, and with its request and answer as plain values. */
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

  /**
   * What `processActivity` does, without its middleware, of which Los has none, and the proxy that it hands the context out by.
   * @throws an error with `statusCode` 401, or a JsonWebTokenError, when the request does not come from Teams
   */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const { connectorFactory } = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    const context = new AwaitingContext(this, activity);
    context.turnState.set(this.ConnectorClientKey, await connectorFactory?.create(activity.serviceUrl));
    await logic(context);
    if (activity.type !== ActivityTypes.Invoke) return undefined;
    const answer: Partial<Activity> | undefined = context.turnState.get(INVOKE_RESPONSE_KEY);
    return answer?.value ?? { status: StatusCodes.NOT_IMPLEMENTED };
  }

  // What follows does what the SDK does, waiting by `await` (`AwaitingContext` says why).

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push(await this.#send(context, activity as Activity));
    return responses;
  }

  async #send(context: TurnContext, activity: Activity): Promise<ResourceResponse> {
    if (activity.type === ActivityTypes.InvokeResponse) {
      context.turnState.set(INVOKE_RESPONSE_KEY, activity);
      return { id: '' };
    }
    const { conversation, replyToId } = activity;
    const conversations = this.#conversationsOf(context);
    const { id = '' } = await (replyToId
      ? conversations.replyToActivity(conversation.id, replyToId, activity)
      : conversations.sendToConversation(conversation.id, activity));
    return { id };
  }

  override async updateActivity(context: TurnContext, activity: Activity): Promise<ResourceResponse | undefined> {
    const { conversation, id = '' } = activity;
    const given = await this.#conversationsOf(context).updateActivity(conversation.id, id, activity);
    return given.id ? { id: given.id } : undefined;
  }

  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const { conversation, activityId = '' } = reference;
    await this.#conversationsOf(context).deleteActivity(conversation?.id ?? '', activityId);
  }

  #conversationsOf(context: TurnContext): Conversations {
    return context.turnState.get<{ conversations: Conversations }>(this.ConnectorClientKey).conversations;
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
  readonly #connectors: ConnectorFactory;
  readonly #anonymous: boolean;
  readonly #verified = createVerified<AuthenticateRequestResult>();

  constructor(bot: BotIdentity | undefined, token: TokenSource | undefined, patience: AdapterOptions['patience']) {
    super(
      bot?.openIdMetadata ? { ...publicCloud, ToBotFromChannelOpenIdMetadataUrl: bot.openIdMetadata } : {},
      new ConfigurationServiceClientCredentialFactory(bot && settingsOf(bot)),
    );
    this.#anonymous = bot === undefined;
    this.#connectors = connectorsOf({ token, timeoutMs: patience.request });
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const check = () => this.#checked(activity, authorization);
    const { serviceUrl = '', channelId = '' } = activity;
    return this.#verified.check([authorization, serviceUrl, channelId], this.#goodUntil(authorization), check);
  }

  /** In seconds since 1970; where nobody shows a token, nothing runs out. @throws Unauthorized */
  #goodUntil(authorization: string): number {
    if (this.#anonymous) return Number.POSITIVE_INFINITY;
    const claims = claimsOf(authorization);
    if (!mayBeTrue(claims)) throw new Unauthorized();
    return Number(claims['exp']);
  }

  async #checked(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, authorization);
    return result.connectorFactory ? { ...result, connectorFactory: this.#connectors } : result;
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#connectors;
  }

  /** Every turn context demands one though Los signs nobody in. */
  override async createUserTokenClient(): Promise<UserTokenClient> {
    return noTokens;
  }
}

const noTokens = {} as UserTokenClient;

/** What the SDK tells by whether a token is meant for this bot. What Los itself shows to Teams comes from elsewhere. */
const settingsOf = ({ appId, tenant, type, password }: BotIdentity) => ({
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppType: type,
  ...(password ? { MicrosoftAppPassword: password } : {}),
});

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

/** Teams has a handful of service addresses; more than this means somebody makes them up. */
const maximumConnectors = 100;

/** Connectors keep nothing of a turn, so one per service address serves all of them. */
const connectorsOf = (options: Omit<ConnectorOptions, 'serviceUrl'>): ConnectorFactory => {
  const known = new Map<string, ConnectorClient>();
  const create = (serviceUrl: string): ConnectorClient => {
    if (known.size >= maximumConnectors) known.clear();
    // Of the SDK's own client nothing else is used by it, nor by us.
    const made = { conversations: createConnector({ ...options, serviceUrl }) } as unknown as ConnectorClient;
    known.set(serviceUrl, made);
    return made;
  };
  return { create: async (serviceUrl) => known.get(serviceUrl) ?? create(serviceUrl) };
};
