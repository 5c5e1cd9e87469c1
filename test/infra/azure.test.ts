import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingShapes } from '../../src/config.ts';
import { containerDefinition } from '../../src/store/cosmos.ts';
import { at, bodyOf, fileAt, objectsIn, resources, theOne, type Written } from './bicep.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const [main, server] = [textOf('src/los.ts'), textOf('src/web/server.ts')];

const propertiesOf = (type: string): Written => at(theOne(`Microsoft.${type}`), 'properties');
const given = (module: string): Written => at(bodyOf('main.bicep', module), 'params');
const inApp = (name: string): Written => bodyOf('modules/app.bicep', name);
const inProd = (name: string): Written => bodyOf('main.prod.bicepparam', name);

const cosmos = 'DocumentDB/databaseAccounts';
const [account, documents] = [propertiesOf(cosmos), propertiesOf(`${cosmos}/sqlDatabases/containers`)];
const access = propertiesOf(`${cosmos}/sqlRoleAssignments`);
const [app, job] = [propertiesOf('App/containerApps'), propertiesOf('App/jobs')];
const [bot, budget] = [propertiesOf('BotService/botServices'), propertiesOf('Consumption/budgets')];
const container = 'template.containers.0';
const cronExpression = "['*/${remindersMinutes} * * * *']";

/** What somebody would feel if it were otherwise, where it is written, and what stands there. */
test.each<[string, Written, object]>([
  ['the database takes no keys, and no old TLS', account, { disableLocalAuth: true, minimalTlsVersion: 'Tls12' }],
  ['it can be restored to any moment', at(account, 'backupPolicy'), { type: 'Continuous' }],
  ['it can be restored so far back', at(account, 'backupPolicy.continuousModeProperties'), { tier: '[backupTier]' }],
  ['Los is led to what is restored', given('app'), { cosmosEndpoint: expect.stringMatching(/: cosmosEndpoint\]$/) }],
  ['who reads and writes is given', access, { principalId: '[principalId]' }],
  ['it is the identity of Los', given('store'), { principalId: '[identity.outputs.principalId]' }],
  ['Los has that identity', given('app'), { identityClientId: '[identity.outputs.clientId]' }],
  ['the app is reached by https alone', at(app, 'configuration.ingress'), { external: true, allowInsecure: false }],
  ['the app listens where it is reached', at(app, 'configuration.ingress'), { targetPort: '[port]' }],
  ['the app is always on', at(app, 'template.scale'), { minReplicas: '[minReplicas]' }],
  ['the job comes when it is expected', at(job, 'configuration.scheduleTriggerConfig'), { cronExpression }],
  ['the app is who the bot is', given('app'), { botAppId: '[appId]', publicUrl: '[publicUrl]' }],
  ['the bot is who the app is', given('bot'), { appId: '[appId]', endpoint: "['${publicUrl}/api/messages']" }],
  ['the bot is registered so', bot, { msaAppId: '[appId]', msaAppType: '[appType]', endpoint: '[endpoint]' }],
  ['the bot has no keys', bot, { disableLocalAuth: true }],
  ['the registry has no password', propertiesOf('ContainerRegistry/registries'), { adminUserEnabled: false }],
  ['the image is fetched by identity', inApp('registries'), [{ server: '[registryServer]', identity: '[identityId]' }]],
  ['somebody is warned', propertiesOf('Insights/actionGroups'), { emailReceivers: [{ emailAddress: '[email]' }] }],
  ['somebody is warned of what stands still', given('alerts'), { email: '[alertEmail]' }],
  ['somebody is warned of what it costs', given('budget'), { email: '[alertEmail]', startDate: '[budgetStart]' }],
  ['it is so before it is too late', at(budget, 'notifications'), { nearlyUsed: { contactEmails: ['[email]'] } }],
  ['it costs from the month that is given', at(budget, 'timePeriod'), { startDate: '[startDate]' }],
])('%s', (_, body, expected) => {
  expect(body).toMatchObject(expected);
});

test('prod can be taken back 30 days, and is there twice; the database is paid by use unless a most is given', () => {
  expect([inProd('backupTier'), inProd('minReplicas')]).toEqual(['Continuous30Days', 2]);
  expect(bodyOf('main.bicep', 'autoscaleMaxThroughput')).toBe(0);
  expect(bodyOf('modules/store.bicep', 'serverless')).toBe('[autoscaleMaxThroughput == 0]');
  expect(at(account, 'capabilities')).toBe("[serverless ? [{ name: 'EnableServerless' }] : []]");
  expect(at(documents, 'options')).toMatch(/^\[serverless \? \{\} : /);
});

test('the database has what the code expects: names, key, index and no time to live', () => {
  expect(at(documents, 'resource')).toEqual({ id: 'documents', ...containerDefinition });
  expect(main).toContain("container: 'documents'");
  expect(main).toContain(`database: '${at(propertiesOf(`${cosmos}/sqlDatabases`), 'resource.id')}'`);
});

test('Los may read and write documents, and no more', () => {
  expect(at(access, 'roleDefinitionId')).toMatch(/\/sqlRoleDefinitions\/0{8}-0{4}-0{4}-0{4}-0{11}2'\]$/);
});

test('no log tells which documents are read: their names name people', () => {
  const logs = resources('Microsoft.Insights/diagnosticSettings').flatMap((one) => at(one, 'properties.logs'));
  const categories = ['ContainerAppConsoleLogs', 'ContainerAppSystemLogs', 'AuditEvent', 'ControlPlaneRequests'];
  expect(logs).toEqual(categories.map((category) => ({ category, enabled: true })));
});

test('the app is asked whether it lives, and the bot is, where it answers', () => {
  const probes = Object.entries({ Startup: '/readyz', Liveness: '/healthz', Readiness: '/healthz' });
  const asked = probes.map(([type, path]) => ({ type, httpGet: { path, port: '[port]' } }));
  expect(at(app, `${container}.probes`)).toMatchObject(asked);
  for (const path of ['/readyz', '/healthz']) expect(server).toContain(`'${path}'`);
});

test('the job sends reminders once, from the image and with the settings of the app', () => {
  for (const body of [app, job]) {
    expect(at(body, container)).toMatchObject({ image: '[image]', env: '[settings]' });
    expect(at(body, 'configuration')).toMatchObject({ registries: '[registries]', secrets: '[secrets]' });
  }
  const [, check = '', script = '', ...words] = at(job, `${container}.args`) as readonly string[];
  expect([at(job, `${container}.command`), words]).toEqual([['node'], ['remind', '--once']]);
  expect([check, script]).toEqual(['./src/check-node.js', 'dist/los.js']);
  // It is made of this (test/infra/image.test.ts).
  expect(JSON.parse(textOf('package.json')).scripts.bundle).toMatch(/ src\/bundle\.ts$/);
  expect(textOf('src/bundle.ts')).toMatch(/'src\/cli\/los\.ts'.*\s+outdir: 'dist'/);
});

describe('the alerts', () => {
  const written = textOf('src/main.ts') + main;
  const searches = bodyOf('modules/alerts.bicep', 'searches') as readonly Readonly<Record<string, string>>[];
  const search = (name: string) => searches.find((one) => one['name'] === name) ?? {};
  const queryOf = (name: string): string =>
    textOf(`infra/${/loadTextContent\('\.\.\/(.+)'\)/.exec(search(name)['query'] ?? '')?.[1]}`);

  test('go to somebody, are on, and each that reads the log is over when what it looks for is', () => {
    const types = ['scheduledQueryRules', 'metricAlerts'];
    const rules = types.flatMap((type) => resources(`Microsoft.Insights/${type}`)).map((one) => at(one, 'properties'));
    expect(rules).toHaveLength(3);
    for (const rule of rules) expect(rule).toMatchObject({ enabled: true });
    expect(JSON.stringify(rules).match(/\[operators\.id\]/g)).toHaveLength(3);
    expect(at(bodyOf('modules/alerts.bicep', 'rules'), 'properties')).toMatchObject({ autoMitigate: true });
    expect(searches.map(({ name }) => name)).toEqual(['stalled', 'silent', 'unreachable', 'errors', 'quota']);
  });

  test('ask from outside whether Los is ready and reminders go, by the words it answers with', () => {
    const test = propertiesOf('Insights/webtests');
    expect(at(test, 'Request')).toMatchObject({ RequestUrl: "['${publicUrl}/readyz']", HttpVerb: 'GET' });
    const rules = { ExpectedHttpStatusCode: 200, ContentValidation: { ContentMatch: '"reminders":"ok"' } };
    expect(at(test, 'ValidationRules')).toMatchObject(rules);
    expect((at(test, 'Locations') as readonly unknown[]).length).toBeGreaterThan(2);
    const down = at(bodyOf('modules/alerts.bicep', 'down'), 'properties.criteria');
    expect(down).toMatchObject({ webTestId: '[availability.id]', failedLocationCount: 2 });
  });

  test('tell of restarts', () => {
    const restarts = at(bodyOf('modules/alerts.bicep', 'restarts'), 'properties');
    expect(restarts).toMatchObject({ scopes: ['[appId]'], criteria: { allOf: [{ metricName: 'RestartCount' }] } });
  });

  /** Los says once that it is so, and once that it is over; a start begins anew. */
  test.each([
    ['stalled', 'reminders stalled', 'reminders again'],
    ['unreachable', 'teams unreachable', 'teams reachable again'],
  ])('tell «%s» for as long as it is so', (name, begun, over) => {
    expect(search(name)).toMatchObject({ operator: 'GreaterThan', threshold: 0, over: 'P2D' });
    const lines = [begun, over, 'listening'];
    expect(queryOf(name)).toContain(`msg in (${lines.map((line) => `"${line}"`).join(', ')})\n`);
    expect(queryOf(name)).toMatch(new RegExp(`arg_max\\(TimeGenerated, msg\\)\n\\| where msg == "${begun}"\n$`));
    for (const line of lines) expect(written).toContain(`'${line}'`);
  });

  test('tell of errors, of a silent job and of a log that is full', () => {
    expect(search('silent')).toMatchObject({ operator: 'LessThan', threshold: 1, over: 'PT1H' });
    expect(queryOf('silent')).toContain(`startswith "${String(bodyOf('main.bicep', 'jobName')).slice(2, 10)}"`);
    expect(queryOf('errors')).toContain('toint(line.level) >= 50');
    expect(queryOf('quota')).toContain('_LogOperation');
  });

  test('tell thirty days before a secret of the bot expires, which the vault knows', () => {
    const secret = at(bodyOf('modules/secrets.bicep', 'botPasswordSecret'), 'properties');
    expect(at(secret, 'attributes')).toContain("exp: dateTimeToEpoch('${botPasswordExpires}");
    expect(propertiesOf('EventGrid/systemTopics')).toMatchObject({ source: '[vaultId]' });
    const events = propertiesOf('EventGrid/systemTopics/eventSubscriptions');
    expect(at(events, 'filter.includedEventTypes')).toContain('Microsoft.KeyVault.SecretNearExpiry');
    expect(at(events, 'destination.properties')).toMatchObject({ actionGroups: ['[operators.id]'] });
  });
});

describe('the ready-made questions to the log', () => {
  const guide = textOf('docs/drift.md');
  const names = globSync('infra/kql/*.kql', { cwd: root }).sort();
  const used = ['alerts', 'monitoring'].map((module) => fileAt(`modules/${module}.bicep`).source).join('\n');

  test.each(names)('%s is used, says what it is for, and asks for lines and fields that Los writes', (name) => {
    const query = textOf(name);
    expect(used).toContain(`loadTextContent('../${name.replaceAll('\\', '/').replace('infra/', '')}')`);
    expect(query).toMatch(/^\/\/ /);
    const asked = [...query.matchAll(/\bline\.(\w+)/g)].map(([, field]) => field ?? '');
    const told = asked.filter((field) => !['msg', 'level'].includes(field));
    expect(told.filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
    const lines = [...query.matchAll(/msg (?:==|in) (.+)/g)].flatMap(
      ([, words = '']) => words.match(/(?<=")[a-z ]+(?=")/g) ?? [],
    );
    expect(lines.filter((line) => !guide.includes(`| \`${line}\``))).toEqual([]);
  });

  test('find the app and the job by the names these have', () => {
    const begin = (name: string) => String(bodyOf('main.bicep', name)).replace(/^\['(.*)\$\{environment\}'\]$/, '$1');
    const known = [begin('appName'), begin('jobName')];
    const found = names.flatMap((name) => [...textOf(name).matchAll(/startswith "([^"]+)"/g)].map(([, word]) => word));
    expect(new Set(found)).toEqual(new Set(known));
  });
});

test('the bot is registered within the EU, unless somebody says otherwise', () => {
  expect(bodyOf('main.bicep', 'botLocation')).toBe('westeurope');
  expect([
    theOne('Microsoft.BotService/botServices'),
    theOne('Microsoft.BotService/botServices/channels'),
  ]).toMatchObject([{ location: '[botLocation]' }, { location: '[botLocation]' }]);
});

test('the database of prod cannot be deleted by mistake; who runs it can still give up access of their own', () => {
  expect(given('store')).toMatchObject({ locked: "[environment == 'prod']" });
  expect(theOne('Microsoft.Authorization/locks')).toMatchObject({
    scope: '[database]',
    properties: { level: 'CanNotDelete' },
  });
});

test('in a network of its own the database has no address but there, and Los lives in it', () => {
  expect(given('store')).toMatchObject({ publicAccess: '[!privateNetwork]' });
  expect(account).toMatchObject({ publicNetworkAccess: "[publicAccess ? 'Enabled' : 'Disabled']" });
  const [connection] = at(
    propertiesOf('Network/privateEndpoints'),
    'privateLinkServiceConnections',
  ) as readonly Written[];
  expect(connection).toMatchObject({ properties: { privateLinkServiceId: '[accountId]', groupIds: ['Sql'] } });
  expect(given('host')).toMatchObject({ subnetId: "[network.?outputs.appsSubnetId ?? '']" });
  expect(at(propertiesOf('App/managedEnvironments'), 'vnetConfiguration')).toContain(
    'infrastructureSubnetId: subnetId',
  );
  const conditional = fileAt('main.bicep').declarations.filter(({ condition }) => condition === '(privateNetwork)');
  expect(conditional.map(({ name }) => name)).toEqual(['network']);
});

test('traces are sampled by Los, and not once more by Application Insights', () => {
  expect(inApp('sampled')).toBe("[samplingPercentage == 100 ? '1' : '0.${padLeft(samplingPercentage, 2, '0')}']");
  expect(propertiesOf('Insights/components')).toMatchObject({ SamplingPercentage: 100 });
});

test('a deployment without an image leaves the app and its alerts as they are', () => {
  const conditional = fileAt('main.bicep').declarations.filter(({ condition }) => condition === '(!empty(imageTag))');
  expect(conditional.map(({ name }) => name)).toEqual(['app', 'alerts']);
});

test('the bot is a managed identity, or a registration of one tenant with a password', () => {
  expect(bodyOf('main.bicep', 'appId')).toBe('[withManagedIdentity ? identity.outputs.clientId : botAppId]');
  expect(given('bot')).toMatchObject({ appType: "[withManagedIdentity ? 'UserAssignedMSI' : 'SingleTenant']" });
  expect(at(bot, 'msaAppMSIResourceId')).toBe('[empty(identityId) ? null : identityId]');
  expect(inApp('settings')).toContain("withPassword ? [{ name: 'MicrosoftAppPassword', ");
  expect(inApp('withPassword')).toBe("[botType == 'SingleTenant']");
});

test('no language model is asked unless somebody says so; one in Azure knows Los by its identity, any other by a key', () => {
  expect(bodyOf('main.bicep', 'assistant')).toBe('off');
  expect(inApp('withAssistantKey')).toBe("[assistant == 'openai']");
  expect(inApp('settings')).toContain("withAssistantKey ? [{ name: 'LOS_ASSISTANT_KEY', ");
});

test('the handbook makes a database by hand as the code expects it', () => {
  const guide = textOf('docs/drift.md');
  const { partitionKey, indexingPolicy } = containerDefinition;
  expect(guide).toContain(`--partition-key-path ${partitionKey.paths} --partition-key-version ${partitionKey.version}`);
  expect(guide).toContain(`--idx '${JSON.stringify(indexingPolicy)}'`);
  expect(guide).toContain('--database-name los --name documents');
});

describe('the settings', () => {
  const settings = ['alwaysSet', 'settings'].flatMap((name) =>
    objectsIn('modules/app.bicep', name),
  ) as readonly Readonly<Record<string, string>>[];
  const values = settings.map(
    ({ name, value }) => [name, value?.replace(/^\[(?:string\()?(\w+)\)?\]$/, '$1')] as const,
  );

  /** Settings that Azure leaves as they are: of the demo, of other machines, the emulator, another cloud, another collector. */
  const leftAlone = [
    'PLAYGROUND_PORT',
    'LOS_HOST',
    'LOS_COMMIT',
    'LOS_METRICS',
    'LOS_DEMO_NOW',
    'COSMOS_KEY',
    'LOS_OPENID_METADATA',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'LOS_ASSISTANT_API_VERSION',
  ];

  /** What is not the parameter that has the setting's name. */
  const others: Readonly<Record<string, string | undefined>> = {
    LOS_STORE: 'cosmos',
    LOS_REMINDERS: 'scheduled',
    LOS_PROXIES: '1',
    AZURE_CLIENT_ID: 'identityClientId',
    MicrosoftAppId: 'botAppId',
    MicrosoftAppTenantId: '[tenant().tenantId]',
    MicrosoftAppType: 'botType',
    APPLICATIONINSIGHTS_CONNECTION_STRING: 'insightsConnectionString',
    OTEL_TRACES_SAMPLER_ARG: 'sampled',
    LOS_IMAGE_KEY: undefined,
    MicrosoftAppPassword: undefined,
    LOS_ASSISTANT_KEY: undefined,
  };
  const inCamelCase = (name: string) =>
    name.toLowerCase().replace(/^los_|_(.)/g, (_, letter = '') => letter.toUpperCase());

  test('are all known to Los or to a library, and none is missing', () => {
    const names = [...values.map(([name]) => name), ...leftAlone];
    expect(names.sort()).toEqual([...Object.keys(settingShapes), 'AZURE_CLIENT_ID'].sort());
  });

  test('are each what is meant, and Los takes what is fixed', () => {
    expect(values).toEqual(values.map(([name = '']) => [name, name in others ? others[name] : inCamelCase(name)]));
    const fixed = ['LOS_STORE', 'LOS_REMINDERS', 'LOS_PROXIES'] as const;
    expect(fixed.filter((name) => !settingShapes[name].safeParse(others[name]).success)).toEqual([]);
  });

  test('may be all that main.bicep allows', () => {
    for (const { name, decorators } of fileAt('main.bicep').declarations) {
      const [setting] = values.find(([, value]) => value === name) ?? [];
      const shape = Object.entries(settingShapes).find(([one]) => one === setting)?.[1];
      const edges = ['allowed', 'minValue', 'maxValue'].flatMap((decorator) => decorators[decorator] ?? []);
      expect([name, edges.filter((edge) => shape?.safeParse(String(edge)).success === false)]).toEqual([name, []]);
    }
  });

  test('hold no secret in the open: each is in the vault, under the name it is fetched by', () => {
    const kept = resources('Microsoft.KeyVault/vaults/secrets').map((one) => at(one, 'name'));
    expect(settings.flatMap(({ secretRef = [] }) => secretRef)).toEqual(kept);
    const fetched = kept.map((name) => ({ name, keyVaultUrl: `['\${vaultUri}secrets/${name}']` }));
    const known = ['imageKeySecret', 'botPasswordSecret', 'assistantKeySecret'].map(inApp);
    expect(known).toMatchObject(fetched);
  });
});
