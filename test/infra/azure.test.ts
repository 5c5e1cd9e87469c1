import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig, settingShapes } from '../../src/config.ts';
import { containerDefinition } from '../../src/store/cosmos.ts';
import { Unknown, type Value } from './bicep.ts';
import { at, type Body, deployed, parametersOf, theOne } from './deployment.ts';

const root = join(import.meta.dirname, '../..');
const [tenant, other] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const environment = {
  LOS_ALERT_EMAIL: 'drift@fjordvik.example',
  LOS_IMAGE_TAG: '0.1.0',
  LOS_IMAGE_KEY: 'x'.repeat(44),
};
const withSecret = {
  ...environment,
  LOS_BOT_TYPE: 'SingleTenant',
  LOS_BOT_APP_ID: '33333333-3333-4333-8333-333333333333',
  LOS_BOT_PASSWORD: 'a secret',
  LOS_TENANTS: other,
  LOS_FACILITATORS: `${other}:44444444-4444-4444-8444-444444444444`,
};
const prod = deployed(parametersOf('prod', environment));

describe('the database', () => {
  const account = theOne(prod, 'Microsoft.DocumentDB/databaseAccounts');
  const container = theOne(prod, 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers');

  test('has the container the code expects: key, index and no time to live', () => {
    const { id, ...definition } = at(container, 'properties.resource') as Body;
    expect(id).toBe('documents');
    expect(definition).toEqual(JSON.parse(JSON.stringify(containerDefinition)));
  });

  test('has the names that main.ts opens', () => {
    const database = theOne(prod, 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases');
    const main = readFileSync(join(root, 'src/main.ts'), 'utf8');
    expect(main).toContain(`database: '${String(at(database, 'properties.resource.id'))}'`);
    expect(main).toContain(`container: '${String(at(container, 'properties.resource.id'))}'`);
  });

  test('is serverless, unless a most is given that it may use', () => {
    expect(at(account, 'properties.capabilities')).toEqual([{ name: 'EnableServerless' }]);
    expect(at(container, 'properties.options')).toEqual({});
    const scaled = deployed({ ...parametersOf('prod', environment), autoscaleMaxThroughput: 4000 });
    expect(at(theOne(scaled, 'Microsoft.DocumentDB/databaseAccounts'), 'properties.capabilities')).toEqual([]);
    const options = at(
      theOne(scaled, 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers'),
      'properties.options',
    );
    expect(options).toEqual({ autoscaleSettings: { maxThroughput: 4000 } });
  });

  test('takes no keys and nothing older than TLS 1.2, and can be restored to any moment of 30 days', () => {
    expect(at(account, 'properties')).toMatchObject({
      disableLocalAuth: true,
      minimalTlsVersion: 'Tls12',
      backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous30Days' } },
    });
  });

  test('lets the identity of Los read and write documents, and no more', () => {
    const access = theOne(prod, 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments');
    expect(String(at(access, 'properties.roleDefinitionId'))).toMatch(
      /sqlRoleDefinitions\/0{8}-0{4}-0{4}-0{4}-0{11}2$/,
    );
    expect(String(at(access, 'properties.principalId'))).toBe('<identity.outputs.principalId>');
  });

  test('does not log which documents are read: their names name people', () => {
    const logs = prod.filter(({ declaration }) => declaration.of.startsWith('Microsoft.Insights/diagnosticSettings'));
    const categories = logs.flatMap(({ body }) =>
      (at(body, 'properties.logs') as Body[]).map((one) => one['category']),
    );
    expect(categories).not.toContain('DataPlaneRequests');
    expect(categories).not.toContain('QueryRuntimeStatistics');
    expect(logs).toHaveLength(3);
  });
});

const settingNames = Object.keys(settingShapes);

/** Set for libraries, which read them themselves. */
const ofLibraries = ['AZURE_CLIENT_ID'];

/** Settings that Azure leaves as they are, and why. */
const leftAlone = new Map([
  ['PLAYGROUND_PORT', 'the demo'],
  ['LOS_DEMO_NOW', 'the demo'],
  ['COSMOS_KEY', 'the emulator'],
  ['LOS_OPENID_METADATA', 'the public cloud has the usual address'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'another collector than Application Insights'],
]);

/** What will be there when it runs. */
const secrets: Readonly<Record<string, string>> = { 'image-key': 'x'.repeat(44), 'bot-password': 'a secret' };
const whenDeployed: Readonly<Record<string, string>> = {
  '<store.outputs.endpoint>': 'https://cosmos-los.documents.azure.com:443/',
  '<identity.outputs.clientId>': '55555555-5555-4555-8555-555555555555',
  '<tenant().tenantId>': tenant,
  'https://ca-los-prod.<host.outputs.defaultDomain>': 'https://ca-los-prod.example.azurecontainerapps.io',
  '<monitoring.outputs.connectionString>': 'InstrumentationKey=00000000-0000-0000-0000-000000000000',
};

const settingsOf = (body: Body): Readonly<Record<string, string>> => {
  const listed = at(body, 'properties.template.containers.0.env') as {
    name: string;
    value?: Value;
    secretRef?: string;
  }[];
  return Object.fromEntries(
    listed.map(({ name, value, secretRef }) => {
      const text = secretRef ? secrets[secretRef] : (whenDeployed[String(value)] ?? value);
      if (
        typeof text !== 'string' ||
        value instanceof Unknown !== (String(value) in whenDeployed && String(value)[0] === '<')
      )
        throw new Error(`nobody knows what ${name} will be: ${String(value)}`);
      return [name, text];
    }),
  );
};

describe('the settings', () => {
  const many = deployed(parametersOf('prod', withSecret));
  const [app, job] = ['Microsoft.App/containerApps', 'Microsoft.App/jobs'].map((type) => theOne(many, type)) as [
    Body,
    Body,
  ];

  test('are all known to Los, and none is missing', () => {
    const set = Object.keys(settingsOf(app));
    expect(set.filter((name) => !settingNames.includes(name) && !ofLibraries.includes(name))).toEqual([]);
    expect(settingNames.filter((name) => !set.includes(name) && !leftAlone.has(name))).toEqual([]);
    expect([...leftAlone.keys()].filter((name) => !settingNames.includes(name) || set.includes(name))).toEqual([]);
  });

  test('are the same to the job', () => {
    expect(settingsOf(job)).toEqual(settingsOf(app));
  });

  test('are taken by Los with a managed identity, which has no password', () => {
    const settings = settingsOf(theOne(prod, 'Microsoft.App/containerApps'));
    const config = loadConfig(settings, []);
    expect(config).toMatchObject({
      local: false,
      store: { kind: 'cosmos' },
      bot: { type: 'UserAssignedMsi', tenant },
      reminders: { by: 'scheduled', everyMs: 300_000 },
    });
    expect(config.bot?.password).toBeUndefined();
    expect(settings['AZURE_CLIENT_ID']).toBe(settings['MicrosoftAppId']);
  });

  test('are taken by Los with a client secret and another tenant', () => {
    const config = loadConfig(settingsOf(app), []);
    expect(config.bot).toMatchObject({ type: 'SingleTenant', appId: withSecret.LOS_BOT_APP_ID });
    expect(config.bot?.password?.reveal()).toBe('a secret');
    expect([...config.tenants]).toEqual([other, tenant]);
    expect(config.facilitators.size).toBe(1);
  });

  test('are the limits and the buttons that are chosen', () => {
    const chosen = { turnsPerMinute: 60, tenantTurnsPerMinute: 9000, cardActions: 'execute' };
    const made = deployed({ ...parametersOf('prod', environment), ...chosen });
    const config = loadConfig(settingsOf(theOne(made, 'Microsoft.App/containerApps')), []);
    expect(config).toMatchObject({ limits: { turnsPerPerson: 60, turnsPerTenant: 9000 }, cardActions: 'Execute' });
  });

  test('lead both to another account when one has been restored from a backup', () => {
    const endpoint = 'https://cosmos-los-prod-ny.documents.azure.com:443/';
    const made = deployed(parametersOf('prod', { ...environment, LOS_COSMOS_ENDPOINT: endpoint }));
    for (const type of ['Microsoft.App/containerApps', 'Microsoft.App/jobs']) {
      expect(loadConfig(settingsOf(theOne(made, type)), []).store).toEqual({ kind: 'cosmos', endpoint });
    }
  });

  test('leave a trace of one turn in five, and Application Insights takes no more away', () => {
    const config = loadConfig(settingsOf(app), []);
    expect(config.telemetry).toMatchObject({ sampled: 0.2 });
    expect(at(theOne(many, 'Microsoft.Insights/components'), 'properties.SamplingPercentage')).toBe(100);
    const few = deployed({ ...parametersOf('prod', environment), samplingPercentage: 5 });
    const all = deployed({ ...parametersOf('prod', environment), samplingPercentage: 100 });
    const sampled = [few, all].map((made) => loadConfig(settingsOf(theOne(made, 'Microsoft.App/containerApps')), []));
    expect(sampled.map(({ telemetry }) => telemetry?.sampled)).toEqual([0.05, 1]);
  });

  test('hold no secret in the open', () => {
    const open = JSON.stringify([at(app, 'properties.template'), at(job, 'properties.template')]);
    expect(open).not.toContain(withSecret.LOS_BOT_PASSWORD);
    expect(open).not.toContain(withSecret.LOS_IMAGE_KEY);
  });
});

describe('the app', () => {
  const app = theOne(prod, 'Microsoft.App/containerApps');
  const job = theOne(prod, 'Microsoft.App/jobs');

  test('is reached by https alone, is always on, and is asked whether it lives', () => {
    expect(at(app, 'properties.configuration.ingress')).toMatchObject({ external: true, allowInsecure: false });
    expect(at(app, 'properties.template.scale.minReplicas')).toBe(2);
    const probes = at(app, 'properties.template.containers.0.probes') as Body[];
    const asked = probes.map((probe) => [probe['type'], at(probe, 'httpGet.path'), at(probe, 'httpGet.port')]);
    expect(asked).toEqual([
      ['Startup', '/readyz', 3978],
      ['Liveness', '/healthz', 3978],
      ['Readiness', '/healthz', 3978],
    ]);
    expect(at(app, 'properties.configuration.ingress.targetPort')).toBe(3978);
  });

  test('leaves the clock to a job that sends reminders once, as often as the app expects', () => {
    expect(at(job, 'properties.configuration.scheduleTriggerConfig.cronExpression')).toBe('*/5 * * * *');
    const [command, args] = ['command', 'args'].map((name) => at(job, `properties.template.containers.0.${name}`));
    const [script, ...words] = (args as string[]).filter(
      (word) => !word.startsWith('--import') && word !== './src/check-node.js',
    );
    expect(command).toEqual(['node']);
    expect(existsSync(join(root, script ?? ''))).toBe(true);
    expect(words).toEqual(['remind', '--once']);
  });

  test('is run as the same image as the job, fetched without a password', () => {
    const [one, two] = [app, job].map((body) => at(body, 'properties.template.containers.0.image'));
    expect(one).toBe(two);
    expect(at(theOne(prod, 'Microsoft.ContainerRegistry/registries'), 'properties.adminUserEnabled')).toBe(false);
    for (const body of [app, job]) {
      const [registry] = at(body, 'properties.configuration.registries') as Body[];
      expect(Object.keys(registry ?? {})).toEqual(['server', 'identity']);
    }
  });
});

describe('the bot', () => {
  test('is a managed identity that Teams reaches where the app answers', () => {
    const bot = at(theOne(prod, 'Microsoft.BotService/botServices'), 'properties') as Body;
    expect(bot).toMatchObject({ msaAppType: 'UserAssignedMSI', disableLocalAuth: true });
    expect(String(bot['endpoint'])).toBe('https://ca-los-prod.<host.outputs.defaultDomain>/api/messages');
    expect(String(bot['msaAppMSIResourceId'])).toBe('<identity.outputs.identityId>');
  });

  test('is a registration of one tenant where others are to be admitted; no other kind can be made any more', () => {
    const bot = at(
      theOne(deployed(parametersOf('prod', withSecret)), 'Microsoft.BotService/botServices'),
      'properties',
    ) as Body;
    expect(bot).toMatchObject({
      msaAppType: 'SingleTenant',
      msaAppId: withSecret.LOS_BOT_APP_ID,
      msaAppMSIResourceId: null,
    });
  });
});

describe('the alerts', () => {
  test('look for the line Los writes when reminders stand still, and for a job that is silent', () => {
    const rules = prod.filter(({ declaration }) => declaration.of.startsWith('Microsoft.Insights/scheduledQueryRules'));
    const queries = rules.map(({ body }) => String(at(body, 'properties.criteria.allOf.0.query')));
    const [, line = ''] = /Log has "([^"]+)"/.exec(queries[0] ?? '') ?? [];
    expect(line).not.toBe('');
    expect(readFileSync(join(root, 'src/main.ts'), 'utf8')).toContain(`'${line}'`);
    expect(queries[0]).toContain('"ca-los-prod"');
    expect(queries[1]).toContain('"caj-los-prod"');
    for (const { body } of rules) expect(at(body, 'properties.enabled')).toBe(true);
  });

  test('are left as they are, and not switched off, by a deployment without an image', () => {
    const made = deployed(parametersOf('prod', { ...environment, LOS_IMAGE_TAG: '' }));
    expect(made.filter(({ declaration }) => declaration.of.includes('scheduledQueryRules'))).toEqual([]);
  });

  test('go to the one who is on duty, and so does the budget', () => {
    const made = deployed(parametersOf('prod', { ...environment, LOS_BUDGET_START: '2026-12-01' }));
    const group = theOne(made, 'Microsoft.Insights/actionGroups');
    expect(at(group, 'properties.emailReceivers.0.emailAddress')).toBe(environment.LOS_ALERT_EMAIL);
    const budget = theOne(made, 'Microsoft.Consumption/budgets');
    expect(at(budget, 'properties.notifications.nearlyUsed.contactEmails')).toEqual([environment.LOS_ALERT_EMAIL]);
    expect(at(budget, 'properties.timePeriod.startDate')).toBe('2026-12-01');
  });
});
