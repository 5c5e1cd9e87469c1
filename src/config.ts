import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { inspect, parseArgs } from 'node:util';
import proxyAddr from 'proxy-addr';
import { z } from 'zod';
import { type LogLevel, logLevels } from './log.ts';
import { wordsKeptDays } from './model/case.ts';
import { type Instant, PersonId } from './model/identity.ts';
import { parseInstant } from './model/instant.ts';
import { applicantsKeptDays } from './model/intake.ts';
import { versionOf } from './version.ts';

/** A value that no log, error or debugger shows by accident. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '(hidden)';
  }

  toJSON(): string {
    return '(hidden)';
  }

  [inspect.custom](): string {
    return '(hidden)';
  }
}

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'cosmos'; readonly endpoint: string; readonly key?: Secret };

/** Who the bot is towards Teams: an app registration with a password, or a managed identity. */
export interface BotConfig {
  readonly appId: string;
  readonly tenant: string;
  readonly type: 'SingleTenant' | 'UserAssignedMsi';
  readonly password?: Secret;
  /** Where the keys that sign incoming requests are published, if not at Azure's public address. */
  readonly openIdMetadata?: string;
}

/** Where the pictures on cards are, and the key that seals their addresses. */
export interface PictureConfig {
  readonly key: Secret;
  /** Without a slash at its end; absent in local mode unless set, then it is this machine's own address. */
  readonly address?: string;
}

/** Who sends the reminders: this process, or a job of the platform that runs `los remind --once`. */
export interface RemindersConfig {
  readonly by: 'in-process' | 'scheduled';
  /** How often a sweep should come, in milliseconds; two of these without one are a standstill. */
  readonly everyMs: number;
}

/** How much is taken from one address, person or tenant in a minute, by each process; not looked at in local mode. */
export interface LimitsConfig {
  readonly turnsPerPerson: number;
  readonly turnsPerTenant: number;
  /** Requests from one address that are refused. */
  readonly refusedPerAddress: number;
  /** Web pages one address looks at, and forms it sends; looked at in local mode, too. */
  readonly pages: { readonly looks: number; readonly posts: number };
  /** Proxies in front of Los that add the caller's address to `X-Forwarded-For`: how many, or in which networks. */
  readonly proxies: number | readonly string[];
}

/** Where traces and figures go; absent = nowhere. */
export interface TelemetryConfig {
  readonly otlp?: string;
  readonly applicationInsights?: Secret;
  /** How many turns and sweeps leave a trace, from 0 to 1. */
  readonly sampled: number;
}

/** A language model that is asked what somebody means where Los itself does not know; absent = none is. */
export type AssistantConfig = { readonly url: string; readonly model: string; readonly key?: Secret } & (
  | { readonly kind: 'openai' }
  | { readonly kind: 'azure'; readonly apiVersion: string }
);

/** An address of this machine, and a port on it. */
export interface Door {
  readonly host: string;
  readonly port: number;
}

export interface Config {
  /** Which Los this is. */
  readonly version: string;
  /** Without credentials, and reachable from this machine alone. */
  readonly local: boolean;
  /** The address of this machine that is listened on; absent = all of them, in local mode 127.0.0.1 alone. */
  readonly host?: string;
  readonly port: number;
  readonly playgroundPort: number;
  /** When the demo's time begins; absent = now. */
  readonly demoNow?: Instant;
  readonly store: StoreConfig;
  /** Absent in local mode. */
  readonly bot?: BotConfig;
  /** Tenants whose people may talk to the bot; not looked at in local mode. */
  readonly tenants: ReadonlySet<string>;
  readonly facilitators: ReadonlySet<PersonId>;
  readonly cardActions: 'Submit' | 'Execute';
  /** Whether Los tries to show what concerns one person in a chat to that one alone. */
  readonly targeted: boolean;
  readonly pictures: PictureConfig;
  /** How long a closed case keeps its words, in days. */
  readonly wordsKeptDays: number;
  /** How long names, e-mail addresses and phone numbers of applicants stay after the answer, in days. */
  readonly applicantsKeptDays: number;
  readonly reminders: RemindersConfig;
  readonly limits: LimitsConfig;
  readonly assistant?: AssistantConfig;
  readonly telemetry?: TelemetryConfig;
  /** Where Prometheus may ask for figures; absent = nowhere. */
  readonly metrics?: Door;
  readonly logLevel: LogLevel;
}

/** Everything that is wrong with the settings, each with its name and the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['Los cannot start:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'give a port number from 0 to 65535');

const number = (from: number, to: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,6}$/.test(text) && Number(text) >= from && Number(text) <= to,
      `give a number from ${from} to ${to}`,
    );

const doorRemedy = 'give a port, for this machine alone, or an IP address and a port, such as 10.0.0.5:9464';

const door = z.string().transform((text, { addIssue }): Door => {
  const { host = '127.0.0.1', number = '' } = /^(?:\[?(?<host>.*?)\]?:)?(?<number>\d{1,5})$/.exec(text)?.groups ?? {};
  if (isIP(host) === 0 || number === '' || Number(number) > 65_535) {
    addIssue({ code: 'custom', message: doorRemedy });
    return z.NEVER;
  }
  return { host, port: Number(number) };
});

const isNetwork = (text: string): boolean => {
  try {
    // A bare number would count as an address, too.
    return /^[a-z]+$|[.:]/.test(text) && typeof proxyAddr.compile(text) === 'function';
  } catch {
    return false;
  }
};

const proxies = z
  .string()
  .transform((text) => (/^\d$/.test(text) ? Number(text) : text.split(/[,;\s]+/).filter((part) => part !== '')))
  .refine(
    (given) => typeof given === 'number' || given.every(isNetwork),
    'give how many there are (0 to 9), or their networks, such as loopback or 10.0.0.0/8',
  );

const momentRemedy =
  'give a time in Norway, such as 2026-12-24T15:00, or with its distance from UTC; from 2000 to 2099';

const moment = z
  .string()
  .regex(/^20\d\d-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?$/, momentRemedy)
  .transform((text, { addIssue }) => {
    try {
      return parseInstant(text);
    } catch {
      addIssue({ code: 'custom', message: momentRemedy });
      return z.NEVER;
    }
  });

/** A job that comes by the clock comes at even intervals only where these go up in the hour; as the Bicep of infra allows. */
const evenMinutes = ['1', '2', '3', '4', '5', '6', '10', '12', '15', '20', '30'] as const;

const listOf = <T>(item: z.ZodType<T, string>) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[,;\s]+/).filter((part) => part !== ''))
    .pipe(z.array(item))
    .transform((items): ReadonlySet<T> => new Set(items));

const guid = (remedy: string) => z.guid(remedy).toLowerCase();

const isPerson = (id: string): boolean =>
  PersonId.safeParse(id).success &&
  id.split(':').every((part, at) => (at === 0 && /^entra$/i.test(part)) || z.guid().safeParse(part).success);

/** `tenant:objectId` as operators write it. */
export const person = z
  .string()
  .refine(isPerson, 'give tenant:objectId pairs (two GUIDs each) with commas between')
  .toLowerCase();

const Settings = z.object({
  PORT: port.default('3978').transform(Number),
  LOS_HOST: z
    .string()
    .refine((text) => isIP(text) !== 0, 'give an IP address of this machine, such as 127.0.0.1, or 0.0.0.0 for all')
    .optional(),
  PLAYGROUND_PORT: port.default('56150').transform(Number),
  LOS_DEMO_NOW: moment.optional(),
  LOS_STORE: z
    .string()
    .regex(/^(cosmos|sqlite:.+)$/, 'give sqlite:<file>, such as sqlite:data/los.db, or cosmos')
    .default('sqlite:data/los.db'),
  LOS_FACILITATORS: listOf(person),
  LOS_TENANTS: listOf(guid('give tenant ids (GUIDs) with commas between')),
  LOS_CARD_ACTIONS: z.enum(['submit', 'execute'], 'give submit or execute').default('submit'),
  LOS_TARGETED_MESSAGES: z.enum(['on', 'off'], 'give on or off').default('on'),
  LOS_WORDS_KEPT_DAYS: number(1, 365).default(`${wordsKeptDays}`).transform(Number),
  LOS_APPLICANTS_KEPT_DAYS: number(1, 1000).default(`${applicantsKeptDays}`).transform(Number),
  LOS_REMINDERS: z.enum(['in-process', 'scheduled'], 'give in-process or scheduled').default('in-process'),
  LOS_REMINDERS_MINUTES: z
    .enum(evenMinutes, `give ${evenMinutes.join(', ')}`)
    .default('5')
    .transform(Number),
  LOS_TURNS_PER_MINUTE: number(10, 100_000).default('120').transform(Number),
  LOS_TENANT_TURNS_PER_MINUTE: number(10, 100_000).default('3000').transform(Number),
  LOS_PROXIES: proxies.prefault('0'),
  LOS_ASSISTANT: z.enum(['off', 'openai', 'azure'], 'give off, openai or azure').default('off'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'give the address of an OTLP collector' })
    .optional(),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .refine((text) => Number(text) >= 0 && Number(text) <= 1, 'give a number from 0 to 1')
    .default('1')
    .transform(Number),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(/\bInstrumentationKey=/, 'give the connection string of Application Insights')
    .optional(),
  LOS_METRICS: door.optional(),
  LOS_COMMIT: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, 'give the commit it was built from, or leave it out')
    .optional(),
  LOS_LOG_LEVEL: z.enum(logLevels, `give one of ${logLevels.join(', ')}`).default('info'),
});

const CosmosSettings = z
  .object({
    COSMOS_ENDPOINT: z.url({
      protocol: /^https?$/,
      error: 'give the address of the Cosmos DB account (LOS_STORE is cosmos)',
    }),
    COSMOS_KEY: z.string().optional(),
  })
  .refine(({ COSMOS_ENDPOINT, COSMOS_KEY }) => !(COSMOS_KEY && /\.azure\./.test(new URL(COSMOS_ENDPOINT).hostname)), {
    path: ['COSMOS_KEY'],
    error: 'leave it out: keys are for the emulator, in Azure give the managed identity access',
  });

/** What is asked goes no way where others could read it. */
const isPrivate = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname));
};

const AssistantSettings = z.object({
  LOS_ASSISTANT_URL: z
    .url('give the address of the model, such as https://models.example.no/v1 (LOS_ASSISTANT is not off)')
    .refine(isPrivate, 'give an https address; http is for this machine alone')
    .transform((address) => address.replace(/(?<!\/)\/+$/, '')),
  LOS_ASSISTANT_MODEL: z
    .string('give the name of the model, or of the deployment in Azure (LOS_ASSISTANT is not off)')
    .regex(/^[\w.:/-]{1,100}$/, 'give a name of letters, digits and . : / - _'),
  LOS_ASSISTANT_KEY: z.string().optional(),
  LOS_ASSISTANT_API_VERSION: z
    .string()
    .regex(/^20\d\d-\d\d-\d\d(?:-preview)?$/, 'give a version of the API, such as 2024-10-21')
    .default('2024-10-21'),
});

const forTeams = '(or start with --local to try Los on this machine alone: npm run serve:local)';

const BotSettings = z
  .object({
    MicrosoftAppId: guid(`give the bot's application id (GUID) ${forTeams}`),
    MicrosoftAppTenantId: guid(`give the id (GUID) of the tenant the bot is registered in ${forTeams}`),
    MicrosoftAppType: z
      .enum(['SingleTenant', 'UserAssignedMsi'], 'give SingleTenant or UserAssignedMsi')
      .default('SingleTenant'),
    MicrosoftAppPassword: z.string().optional(),
    LOS_OPENID_METADATA: z.url('give an address, or leave it out for the public cloud').optional(),
  })
  .superRefine((settings, { addIssue }) => {
    const missing = settings.MicrosoftAppType === 'SingleTenant' && !settings.MicrosoftAppPassword;
    const needless = settings.MicrosoftAppType === 'UserAssignedMsi' && settings.MicrosoftAppPassword;
    const message = missing ? "give the bot's client secret" : 'leave it out: a managed identity has no password';
    if (missing || needless) addIssue({ code: 'custom', path: ['MicrosoftAppPassword'], message });
  });

const PictureSettings = z.object({
  LOS_PUBLIC_URL: z
    .url({
      protocol: /^https$/,
      error: `give the https address where Teams reaches the bot, such as https://los.example.no ${forTeams}`,
    })
    .transform((address) => address.replace(/(?<!\/)\/+$/, '')),
  LOS_IMAGE_KEY: z
    .string(`give 32 or more random characters, the same to every instance ${forTeams}`)
    .min(32, 'give 32 or more random characters, such as `openssl rand -base64 32` makes'),
});

/** Every setting by its name; docs/drift.md tells of each. */
export const settingShapes = {
  ...Settings.shape,
  ...CosmosSettings.shape,
  ...BotSettings.shape,
  ...PictureSettings.shape,
  ...AssistantSettings.shape,
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings and the command line.
 * @throws ConfigError with every problem at once
 */
export const loadConfig = (environment: Environment, args: readonly string[]): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const flags = readFlags(args);
  const settings = Settings.safeParse(given);
  const cosmos = given['LOS_STORE'] === 'cosmos' ? CosmosSettings.safeParse(given) : undefined;
  const bot = flags.local ? undefined : BotSettings.safeParse(given);
  const wantsAssistant = settings.data && settings.data.LOS_ASSISTANT !== 'off';
  const assistant = wantsAssistant ? AssistantSettings.safeParse(given) : undefined;
  const pictures = (flags.local ? PictureSettings.partial() : PictureSettings).safeParse(given);
  const problems = [
    ...flags.problems,
    ...[settings, cosmos, bot, pictures, assistant].flatMap(problemsOf),
    ...openToOthers(flags.local, settings.data?.LOS_HOST),
  ];
  if (problems.length > 0 || !settings.success) throw new ConfigError(problems);
  const tenants = new Set([...settings.data.LOS_TENANTS, ...(bot?.data ? [bot.data.MicrosoftAppTenantId] : [])]);
  if (bot?.data) refuseStrangers(settings.data.LOS_FACILITATORS, tenants);
  return {
    version: versionOf(settings.data.LOS_COMMIT),
    local: flags.local,
    ...(settings.data.LOS_HOST ? { host: settings.data.LOS_HOST } : {}),
    port: settings.data.PORT,
    playgroundPort: settings.data.PLAYGROUND_PORT,
    ...(settings.data.LOS_DEMO_NOW ? { demoNow: settings.data.LOS_DEMO_NOW } : {}),
    store: storeOf(settings.data.LOS_STORE, cosmos?.data),
    ...(bot?.data ? { bot: botOf(bot.data) } : {}),
    tenants,
    facilitators: settings.data.LOS_FACILITATORS,
    cardActions: settings.data.LOS_CARD_ACTIONS === 'execute' ? 'Execute' : 'Submit',
    targeted: settings.data.LOS_TARGETED_MESSAGES === 'on',
    pictures: picturesOf(pictures.data),
    wordsKeptDays: settings.data.LOS_WORDS_KEPT_DAYS,
    applicantsKeptDays: settings.data.LOS_APPLICANTS_KEPT_DAYS,
    reminders: remindersOf(settings.data),
    limits: limitsOf(settings.data),
    ...assistantOf(settings.data.LOS_ASSISTANT, assistant?.data),
    ...telemetryOf(settings.data),
    ...(settings.data.LOS_METRICS ? { metrics: settings.data.LOS_METRICS } : {}),
    logLevel: settings.data.LOS_LOG_LEVEL,
  };
};

/** What operating a store needs to know; who the bot is towards Teams is no matter there. */
export type OperatorConfig = Pick<Config, 'store' | 'reminders' | 'facilitators'>;

/**
 * Reads the settings that concern the store and the reminders.
 * @param store instead of the one in `LOS_STORE`
 * @throws ConfigError with every problem at once
 */
export const loadOperatorConfig = (environment: Environment, store?: string): OperatorConfig => {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const given = store === undefined ? set : { ...set, LOS_STORE: store };
  const settings = Settings.safeParse(given);
  const cosmos = given['LOS_STORE'] === 'cosmos' ? CosmosSettings.safeParse(given) : undefined;
  const problems = [settings, cosmos].flatMap(problemsOf);
  if (problems.length > 0 || !settings.success) throw new ConfigError(problems);
  return {
    store: storeOf(settings.data.LOS_STORE, cosmos?.data),
    reminders: remindersOf(settings.data),
    facilitators: settings.data.LOS_FACILITATORS,
  };
};

/** Others would reach a Los that checks nobody. */
const openToOthers = (local: boolean, host: string | undefined): string[] =>
  local && host !== undefined && !/^(127\..*|::1)$/.test(host)
    ? ['LOS_HOST: leave it out: with --local nothing is checked, and only this machine may call']
    : [];

/** A facilitator whose tenant may not talk to the bot could never do anything. */
const refuseStrangers = (facilitators: ReadonlySet<PersonId>, tenants: ReadonlySet<string>): void => {
  const strange = [...facilitators]
    .map((id) => id.split(':')[0] ?? '')
    .filter((tenant) => tenant !== 'entra' && !tenants.has(tenant));
  const problem = (tenant: string) => `LOS_TENANTS: add ${tenant}, a facilitator is from there`;
  if (strange.length > 0) throw new ConfigError([...new Set(strange)].map(problem));
};

const readFlags = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({ args: [...args], strict: false, allowPositionals: true });
  const { local, ...others } = values;
  const unknown = [...Object.keys(others).map((name) => `--${name}`), ...positionals];
  return { local: local === true, problems: unknown.map((what) => `${what}: unknown, the only flag is --local`) };
};

const problemsOf = (result: z.ZodSafeParseResult<unknown> | undefined): string[] => {
  const problems = (result?.error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`);
  return [...new Set(problems)];
};

const storeOf = (setting: string, cosmos: z.infer<typeof CosmosSettings> | undefined): StoreConfig =>
  cosmos
    ? {
        kind: 'cosmos',
        endpoint: cosmos.COSMOS_ENDPOINT,
        ...(cosmos.COSMOS_KEY ? { key: new Secret(cosmos.COSMOS_KEY) } : {}),
      }
    : { kind: 'sqlite', path: setting.slice('sqlite:'.length) };

/** A process of its own looks after reminders as often as it likes; a job comes when the platform was told to. */
const remindersOf = (settings: z.infer<typeof Settings>): RemindersConfig =>
  settings.LOS_REMINDERS === 'in-process'
    ? { by: 'in-process', everyMs: 30_000 }
    : { by: 'scheduled', everyMs: settings.LOS_REMINDERS_MINUTES * 60_000 };

/** Refused requests are few where nobody is at it: a token that ran out, a bot registered at the wrong address. */
const refusedPerAddress = 60;

/** A hall full of people behind one address answers after a session, and forms are saved as one writes. */
const pageLimits = { looks: 600, posts: 300 };

const limitsOf = (settings: z.infer<typeof Settings>): LimitsConfig => ({
  turnsPerPerson: settings.LOS_TURNS_PER_MINUTE,
  turnsPerTenant: settings.LOS_TENANT_TURNS_PER_MINUTE,
  refusedPerAddress,
  pages: pageLimits,
  proxies: settings.LOS_PROXIES,
});

const telemetryOf = (settings: z.infer<typeof Settings>): { telemetry?: TelemetryConfig } => {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: otlp, APPLICATIONINSIGHTS_CONNECTION_STRING: insights } = settings;
  if (otlp === undefined && insights === undefined) return {};
  return {
    telemetry: {
      ...(otlp === undefined ? {} : { otlp }),
      ...(insights === undefined ? {} : { applicationInsights: new Secret(insights) }),
      sampled: settings.OTEL_TRACES_SAMPLER_ARG,
    },
  };
};

const assistantOf = (
  kind: z.infer<typeof Settings>['LOS_ASSISTANT'],
  settings: z.infer<typeof AssistantSettings> | undefined,
): { assistant?: AssistantConfig } => {
  if (kind === 'off' || !settings) return {};
  const { LOS_ASSISTANT_URL: url, LOS_ASSISTANT_MODEL: model, LOS_ASSISTANT_KEY: key } = settings;
  const usual = { url, model, ...(key ? { key: new Secret(key) } : {}) };
  return {
    assistant:
      kind === 'openai' ? { kind, ...usual } : { kind, ...usual, apiVersion: settings.LOS_ASSISTANT_API_VERSION },
  };
};

const botOf = (settings: z.infer<typeof BotSettings>): BotConfig => ({
  appId: settings.MicrosoftAppId,
  tenant: settings.MicrosoftAppTenantId,
  type: settings.MicrosoftAppType,
  ...(settings.MicrosoftAppPassword ? { password: new Secret(settings.MicrosoftAppPassword) } : {}),
  ...(settings.LOS_OPENID_METADATA ? { openIdMetadata: settings.LOS_OPENID_METADATA } : {}),
});

const picturesOf = (settings: Partial<z.infer<typeof PictureSettings>> = {}): PictureConfig => ({
  key: new Secret(settings.LOS_IMAGE_KEY ?? randomBytes(32).toString('base64url')),
  ...(settings.LOS_PUBLIC_URL ? { address: settings.LOS_PUBLIC_URL } : {}),
});
