import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { ConfigError, loadConfig, Secret } from '../src/config.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const other = '22222222-2222-4222-8222-222222222222';
const bot = {
  MicrosoftAppId: other,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'hush-hush',
  LOS_PUBLIC_URL: 'https://los.example.no/',
  LOS_IMAGE_KEY: 'thirty-two random characters: hush-hush',
};

const problemsOf = (environment: Record<string, string>, args: string[] = []): readonly string[] => {
  try {
    loadConfig(environment, args);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('settings', () => {
  test('have defaults for everything in local mode', () => {
    expect(loadConfig({}, ['--local'])).toEqual({
      version: expect.any(String),
      local: true,
      port: 3978,
      playgroundPort: 56150,
      store: { kind: 'sqlite', path: 'data/los.db' },
      tenants: new Set(),
      facilitators: new Set(),
      cardActions: 'Submit',
      targeted: true,
      pictures: { key: expect.any(Secret) },
      wordsKeptDays: 30,
      applicantsKeptDays: 180,
      reminders: { by: 'in-process', everyMs: 30_000 },
      limits: {
        turnsPerPerson: 120,
        turnsPerTenant: 3000,
        refusedPerAddress: 60,
        pages: { looks: 600, posts: 300 },
        proxies: 0,
      },
      logLevel: 'info',
    });
  });

  test('are read', () => {
    const config = loadConfig(
      {
        ...bot,
        PORT: '8080',
        PLAYGROUND_PORT: '5000',
        LOS_STORE: 'sqlite:/var/los.db',
        LOS_FACILITATORS: `${tenant}:${other.toUpperCase()}, ${tenant}:${tenant}`,
        LOS_TENANTS: other,
        LOS_CARD_ACTIONS: 'execute',
        LOS_TARGETED_MESSAGES: 'off',
        LOS_WORDS_KEPT_DAYS: '90',
        LOS_APPLICANTS_KEPT_DAYS: '365',
        LOS_REMINDERS: 'scheduled',
        LOS_REMINDERS_MINUTES: '10',
        LOS_LOG_LEVEL: 'warn',
      },
      [],
    );
    expect(config).toMatchObject({
      local: false,
      port: 8080,
      playgroundPort: 5000,
      store: { kind: 'sqlite', path: '/var/los.db' },
      bot: { appId: other, tenant, type: 'SingleTenant' },
      cardActions: 'Execute',
      targeted: false,
      wordsKeptDays: 90,
      applicantsKeptDays: 365,
      reminders: { by: 'scheduled', everyMs: 600_000 },
      logLevel: 'warn',
    });
    expect(config.tenants).toEqual(new Set([other, tenant]));
    expect(config.facilitators).toEqual(new Set([`${tenant}:${other}`, `${tenant}:${tenant}`]));
    expect(config.bot?.password?.reveal()).toBe('hush-hush');
  });

  test('let the job come at even intervals only, the same as in Azure', () => {
    const bicep = readFileSync(join(import.meta.dirname, '../infra/main.bicep'), 'utf8');
    const allowed = /@allowed\(\[([\d, ]+)\]\)\nparam remindersMinutes/.exec(bicep)?.[1]?.split(', ').map(Number);
    const all = Array.from({ length: 60 }, (_, at) => at + 1);
    const taken = all.filter((n) => problemsOf({ LOS_REMINDERS_MINUTES: `${n}` }, ['--local']).length === 0);
    expect(taken).toEqual(allowed);
    expect(taken).toEqual(all.filter((n) => 60 % n === 0 && n < 60));
    expect(problemsOf({ LOS_REMINDERS_MINUTES: '7' }, ['--local'])).toEqual([
      'LOS_REMINDERS_MINUTES: give 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30',
    ]);
  });

  test('say how much is let in', () => {
    const settings = { LOS_TURNS_PER_MINUTE: '30', LOS_TENANT_TURNS_PER_MINUTE: '900', LOS_PROXIES: '2' };
    expect(loadConfig(settings, ['--local']).limits).toEqual({
      turnsPerPerson: 30,
      turnsPerTenant: 900,
      refusedPerAddress: 60,
      pages: { looks: 600, posts: 300 },
      proxies: 2,
    });
    expect(
      problemsOf({ LOS_TURNS_PER_MINUTE: '0', LOS_TENANT_TURNS_PER_MINUTE: '1e9', LOS_PROXIES: '-1' }, ['--local']),
    ).toEqual([
      'LOS_TURNS_PER_MINUTE: give a number from 10 to 100000',
      'LOS_TENANT_TURNS_PER_MINUTE: give a number from 10 to 100000',
      'LOS_PROXIES: give how many there are (0 to 9), or their networks, such as loopback or 10.0.0.0/8',
    ]);
  });

  test.each<[string, number | string[]]>([
    ['0', 0],
    ['9', 9],
    ['loopback', ['loopback']],
    ['10.0.0.0/8, fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
    ['192.0.2.1', ['192.0.2.1']],
  ])('name the proxies in front: %s', (given, expected) => {
    expect(loadConfig({ LOS_PROXIES: given }, ['--local']).limits.proxies).toEqual(expected);
  });

  test.each(['10', '1.5', '-1', 'localhost', '10.0.0.0/33', 'example.no', 'loopback nowhere'])(
    'do not take %s for proxies',
    (given) => {
      expect(problemsOf({ LOS_PROXIES: given }, ['--local'])).toEqual([
        expect.stringMatching(/^LOS_PROXIES: give how many/),
      ]);
    },
  );

  test.each([
    ['9464', { host: '127.0.0.1', port: 9464 }],
    ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
    ['[::]:1', { host: '::', port: 1 }],
    ['[fd00::1]:65535', { host: 'fd00::1', port: 65_535 }],
  ])('say where Prometheus may ask: %s', (given, expected) => {
    expect(loadConfig({ LOS_METRICS: given }, ['--local']).metrics).toEqual(expected);
  });

  test.each(['on', '65536', ':9464', 'localhost:9464', '127.0.0.1', '127.0.0.1:', 'http://127.0.0.1:9464'])(
    'do not let it ask at %s',
    (given) => {
      expect(problemsOf({ LOS_METRICS: given }, ['--local'])).toEqual([
        expect.stringMatching(/^LOS_METRICS: give a port/),
      ]);
    },
  );

  test('say which Los this is, and what it was built from', () => {
    const { version } = loadConfig({}, ['--local']);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const commit = '0123456789abcdef0123456789abcdef01234567';
    expect(loadConfig({ LOS_COMMIT: commit }, ['--local']).version).toBe(`${version}+0123456789ab`);
    expect(problemsOf({ LOS_COMMIT: 'main' }, ['--local'])).toHaveLength(1);
  });

  test('name a language model, and hide its key', () => {
    const at = { LOS_ASSISTANT_URL: 'https://models.example.no/v1/', LOS_ASSISTANT_MODEL: 'small' };
    const assistant = (more: Record<string, string>) => loadConfig({ ...at, ...more }, ['--local']).assistant;
    expect([assistant({}), assistant({ LOS_ASSISTANT: 'off' })]).toEqual([undefined, undefined]);
    const open = assistant({ LOS_ASSISTANT: 'openai', LOS_ASSISTANT_KEY: 'hush-hush' });
    expect(open).toMatchObject({ kind: 'openai', url: 'https://models.example.no/v1', model: 'small' });
    expect(open?.key?.reveal()).toBe('hush-hush');
    expect(inspect(open)).not.toContain('hush');
    const inAzure = { kind: 'azure', url: 'https://models.example.no/v1', model: 'small', apiVersion: '2024-10-21' };
    expect(assistant({ LOS_ASSISTANT: 'azure' })).toEqual(inAzure);
    expect(problemsOf({ LOS_ASSISTANT: 'on' }, ['--local'])).toEqual(['LOS_ASSISTANT: give off, openai or azure']);
    expect(problemsOf({ LOS_ASSISTANT: 'openai' }, ['--local'])).toEqual([
      expect.stringMatching(/^LOS_ASSISTANT_URL: give the address/),
      expect.stringMatching(/^LOS_ASSISTANT_MODEL: give the name/),
    ]);
  });

  test.each([
    ['https://models.example.no', []],
    ['http://127.0.0.1:8080/v1', []],
    ['http://[::1]:8080/v1', []],
    ['http://localhost', []],
    ['http://models.example.no', ['LOS_ASSISTANT_URL: give an https address; http is for this machine alone']],
    ['http://localhost.example.no', ['LOS_ASSISTANT_URL: give an https address; http is for this machine alone']],
    ['http://localhost:x@example.no', ['LOS_ASSISTANT_URL: give an https address; http is for this machine alone']],
  ])('let what is asked go to %s only where nobody else can read it', (url, problems) => {
    const settings = { LOS_ASSISTANT: 'openai', LOS_ASSISTANT_URL: url, LOS_ASSISTANT_MODEL: 'small' };
    expect(problemsOf(settings, ['--local'])).toEqual(problems);
  });

  test('say on which address of the machine to listen, and never let others reach a Los that checks nobody', () => {
    const host = (value: string, args: readonly string[] = []) => loadConfig({ ...bot, LOS_HOST: value }, args).host;
    expect(loadConfig(bot, []).host).toBeUndefined();
    expect([host('127.0.0.1'), host('0.0.0.0'), host('::')]).toEqual(['127.0.0.1', '0.0.0.0', '::']);
    expect([host('127.0.0.1', ['--local']), host('::1', ['--local'])]).toEqual(['127.0.0.1', '::1']);
    for (const open of ['0.0.0.0', '::', '192.0.2.1'])
      expect(problemsOf({ LOS_HOST: open }, ['--local'])).toEqual([expect.stringMatching(/^LOS_HOST: leave it out/)]);
    expect(problemsOf({ ...bot, LOS_HOST: 'los.example.no' })).toEqual([
      expect.stringMatching(/^LOS_HOST: give an IP address/),
    ]);
  });

  test('say where figures and traces go, and hide the connection string', () => {
    const connection = 'InstrumentationKey=hush-hush;IngestionEndpoint=https://example.no/';
    const settings = { APPLICATIONINSIGHTS_CONNECTION_STRING: connection, OTEL_TRACES_SAMPLER_ARG: '0.1' };
    const { telemetry } = loadConfig(settings, ['--local']);
    expect(telemetry).toEqual({ applicationInsights: expect.any(Secret), sampled: 0.1 });
    expect(telemetry?.applicationInsights?.reveal()).toBe(connection);
    expect(inspect(telemetry)).not.toContain('hush');
    const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
    expect(loadConfig(collector, ['--local']).telemetry).toEqual({ otlp: 'http://127.0.0.1:4318', sampled: 1 });
    const wrong = { OTEL_EXPORTER_OTLP_ENDPOINT: 'nowhere', APPLICATIONINSIGHTS_CONNECTION_STRING: 'x' };
    expect(problemsOf({ ...wrong, OTEL_TRACES_SAMPLER_ARG: '2' }, ['--local'])).toHaveLength(3);
  });

  test.each([
    ['2026-12-24T15:00', '2026-12-24T14:00:00Z', 'as clocks in Norway show it'],
    ['2026-07-01T15:00:30', '2026-07-01T13:00:30Z', 'in summer'],
    ['2026-12-24T15:00Z', '2026-12-24T15:00:00Z', 'with its distance from UTC'],
    ['2026-12-24T15:00+05:30', '2026-12-24T09:30:00Z', 'from elsewhere'],
    ['2028-02-29T23:30', '2028-02-29T22:30:00Z', 'in a leap year'],
    ['2027-03-28T02:30', '2027-03-28T01:30:00Z', 'in an hour that is skipped'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z', 'in an hour that comes twice'],
  ])('let the demo begin at %s, which is %s: %s', (text, instant) => {
    expect(loadConfig({ LOS_DEMO_NOW: text }, ['--local']).demoNow).toBe(instant);
  });

  test.each(['tomorrow', '2026-12-24', '2027-02-29T12:00', '2026-12-24T25:00', '1999-12-31T12:00', '2100-01-01T00:00'])(
    'do not let the demo begin at %s',
    (text) => {
      expect(problemsOf({ LOS_DEMO_NOW: text }, ['--local'])).toEqual([
        'LOS_DEMO_NOW: give a time in Norway, such as 2026-12-24T15:00, or with its distance from UTC; from 2000 to 2099',
      ]);
    },
  );

  test('that are empty count as left out', () => {
    expect(loadConfig({ PORT: '', LOS_STORE: ' ' }, ['--local']).port).toBe(3978);
  });

  test('that name a facilitator from a tenant that may not talk to the bot are refused', () => {
    const facilitator = { LOS_FACILITATORS: `${other}:${other}` };
    expect(problemsOf({ ...bot, ...facilitator })).toEqual([`LOS_TENANTS: add ${other}, a facilitator is from there`]);
    expect(problemsOf({ ...bot, ...facilitator, LOS_TENANTS: other })).toEqual([]);
    expect(problemsOf(facilitator, ['--local'])).toEqual([]);
  });

  test('that are wrong are all named at once, each with a remedy', () => {
    const problems = problemsOf(
      {
        PORT: 'eighty',
        PLAYGROUND_PORT: '70000',
        LOS_DEMO_NOW: 'soon',
        LOS_STORE: 'postgres',
        LOS_FACILITATORS: 'kari',
        LOS_TENANTS: 'helse',
        LOS_CARD_ACTIONS: 'both',
        LOS_LOG_LEVEL: 'loud',
        MicrosoftAppType: 'MultiTenant',
        LOS_PUBLIC_URL: 'http://los.example.no',
        LOS_IMAGE_KEY: 'short',
      },
      ['--lokal'],
    );
    const settings = problems.map((problem) => problem.split(': ')[0]);
    expect(settings.sort()).toEqual([
      '--lokal',
      'LOS_CARD_ACTIONS',
      'LOS_DEMO_NOW',
      'LOS_FACILITATORS',
      'LOS_IMAGE_KEY',
      'LOS_LOG_LEVEL',
      'LOS_PUBLIC_URL',
      'LOS_STORE',
      'LOS_TENANTS',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'MicrosoftAppType',
      'PLAYGROUND_PORT',
      'PORT',
    ]);
    for (const problem of problems) expect(problem).toMatch(/: (give|leave|unknown)/);
  });
});

describe('credentials', () => {
  test('are needed unless Los is local', () => {
    expect(problemsOf({})).toEqual([
      expect.stringMatching(/^MicrosoftAppId: .*--local/),
      expect.stringMatching(/^MicrosoftAppTenantId: .*--local/),
      expect.stringMatching(/^LOS_PUBLIC_URL: .*--local/),
      expect.stringMatching(/^LOS_IMAGE_KEY: .*--local/),
    ]);
  });

  test('are a password for an app registration', () => {
    expect(problemsOf({ ...bot, MicrosoftAppPassword: '' })).toEqual([
      expect.stringMatching(/^MicrosoftAppPassword: give/),
    ]);
  });

  test('are none for a managed identity', () => {
    const identity = { ...bot, MicrosoftAppType: 'UserAssignedMsi' };
    expect(problemsOf(identity)).toEqual([expect.stringMatching(/^MicrosoftAppPassword: leave it out/)]);
    expect(problemsOf({ ...identity, MicrosoftAppPassword: '' })).toEqual([]);
  });

  test('are never shown', () => {
    const config = loadConfig(
      { ...bot, LOS_STORE: 'cosmos', COSMOS_ENDPOINT: 'https://localhost:8081', COSMOS_KEY: 'c2VjcmV0' },
      [],
    );
    const shown = [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true }),
      String(config.bot?.password),
    ];
    for (const text of shown) expect(text).not.toMatch(/hush-hush|c2VjcmV0/);
  });

  test('are not repeated in problems', () => {
    expect(problemsOf({ ...bot, MicrosoftAppId: 'hush-app', PORT: 'hush-port' }).join()).not.toContain('hush');
  });
});

describe('pictures', () => {
  test('are at the public address, sealed with the key that all instances share', () => {
    const { pictures } = loadConfig(bot, []);
    expect(pictures.address).toBe('https://los.example.no');
    expect(pictures.key.reveal()).toBe(bot.LOS_IMAGE_KEY);
  });

  test('are at any address in local mode, with another key each time', () => {
    const keys = [1, 2].map(() => loadConfig({}, ['--local']).pictures.key.reveal());
    expect(new Set(keys).size).toBe(2);
    expect(loadConfig({ LOS_PUBLIC_URL: 'https://tunnel.example.no' }, ['--local']).pictures.address).toBe(
      'https://tunnel.example.no',
    );
  });
});

describe('Cosmos DB', () => {
  const cosmos = { LOS_STORE: 'cosmos' };

  test('needs an address', () => {
    expect(problemsOf(cosmos, ['--local'])).toEqual([expect.stringMatching(/^COSMOS_ENDPOINT: give/)]);
  });

  test('is reached with a managed identity in Azure', () => {
    const azure = { ...cosmos, COSMOS_ENDPOINT: 'https://los.documents.azure.com:443/' };
    expect(loadConfig(azure, ['--local']).store).toEqual({ kind: 'cosmos', endpoint: azure.COSMOS_ENDPOINT });
    expect(problemsOf({ ...azure, COSMOS_KEY: 'c2VjcmV0' }, ['--local'])).toEqual([
      expect.stringMatching(/^COSMOS_KEY: leave it out/),
    ]);
  });
});
