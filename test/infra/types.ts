import { Unknown, type Value } from './bicep.ts';

/**
 * What the resources that are used look like, as far as they are used, after the types that Microsoft publishes for
 * Bicep (Azure/bicep-types-az, `generated/…/types.md` of each version). `!` = required. Versions: the newest released
 * one that those types had in autumn 2026 and that has been there for a year; `diagnosticSettings` has never left preview.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'flag'
  | 'anything'
  | readonly [Shape]
  | { readonly [key: string]: Shape }
  | OneOf;

/** One of some texts. */
interface OneOf {
  readonly oneOf: readonly string[];
}

const oneOf = (...values: readonly string[]): OneOf => ({ oneOf: values });

const resource = (more: Readonly<Record<string, Shape>>): Shape => ({ 'name!': 'text', ...more });
const tracked = { 'location!': 'text', tags: 'anything' } as const;

/** Where an app or a job runs. */
const inEnvironment = { environmentId: 'text', workloadProfileName: 'text' } as const;

const container: Shape = {
  name: 'text',
  image: 'text',
  command: ['text'],
  args: ['text'],
  env: [{ name: 'text', value: 'text', secretRef: 'text' }],
  resources: { cpu: 'number', memory: 'text' },
  probes: [
    {
      type: oneOf('Liveness', 'Readiness', 'Startup'),
      httpGet: { 'port!': 'number', path: 'text', scheme: oneOf('HTTP', 'HTTPS') },
      initialDelaySeconds: 'number',
      periodSeconds: 'number',
      timeoutSeconds: 'number',
      failureThreshold: 'number',
      successThreshold: 'number',
    },
  ],
};

const hosted = {
  registries: [{ server: 'text', identity: 'text' }],
  secrets: [{ name: 'text', keyVaultUrl: 'text', identity: 'text' }],
} as const;

const identity: Shape = { 'type!': oneOf('SystemAssigned', 'UserAssigned'), userAssignedIdentities: 'anything' };

export const types: Readonly<Record<string, Shape>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30': resource(tracked),
  'Microsoft.OperationalInsights/workspaces@2023-09-01': resource({
    ...tracked,
    properties: {
      sku: { 'name!': oneOf('PerGB2018', 'Free', 'Standalone', 'CapacityReservation') },
      retentionInDays: 'number',
      workspaceCapping: { dailyQuotaGb: 'number' },
    },
  }),
  'Microsoft.Insights/components@2020-02-02': resource({
    ...tracked,
    'kind!': 'text',
    properties: {
      'Application_Type!': oneOf('web', 'other'),
      WorkspaceResourceId: 'text',
      IngestionMode: oneOf('ApplicationInsights', 'ApplicationInsightsWithDiagnosticSettings', 'LogAnalytics'),
      SamplingPercentage: 'number',
      DisableIpMasking: 'flag',
    },
  }),
  'Microsoft.Insights/diagnosticSettings@2021-05-01-preview': resource({
    'scope!': 'anything',
    properties: {
      workspaceId: 'text',
      logAnalyticsDestinationType: 'text',
      logs: [{ category: 'text', 'enabled!': 'flag' }],
      metrics: [{ category: 'text', 'enabled!': 'flag' }],
    },
  }),
  'Microsoft.Insights/actionGroups@2023-01-01': resource({
    ...tracked,
    properties: {
      'enabled!': 'flag',
      'groupShortName!': 'text',
      emailReceivers: [{ 'name!': 'text', 'emailAddress!': 'text', useCommonAlertSchema: 'flag' }],
    },
  }),
  'Microsoft.Insights/scheduledQueryRules@2023-12-01': resource({
    ...tracked,
    kind: oneOf('LogAlert', 'LogToMetric'),
    'properties!': {
      displayName: 'text',
      description: 'text',
      enabled: 'flag',
      severity: 'number',
      scopes: ['text'],
      evaluationFrequency: 'text',
      windowSize: 'text',
      skipQueryValidation: 'flag',
      autoMitigate: 'flag',
      criteria: {
        allOf: [
          {
            query: 'text',
            timeAggregation: oneOf('Average', 'Count', 'Maximum', 'Minimum', 'Total'),
            operator: oneOf('Equals', 'GreaterThan', 'GreaterThanOrEqual', 'LessThan', 'LessThanOrEqual'),
            threshold: 'number',
            failingPeriods: { numberOfEvaluationPeriods: 'number', minFailingPeriodsToAlert: 'number' },
          },
        ],
      },
      actions: { actionGroups: ['text'] },
    },
  }),
  'Microsoft.Consumption/budgets@2024-08-01': resource({
    properties: {
      'category!': oneOf('Cost'),
      'amount!': 'number',
      'timeGrain!': oneOf('Annually', 'Monthly', 'Quarterly'),
      'timePeriod!': { 'startDate!': 'text', endDate: 'text' },
      notifications: 'anything',
    },
  }),
  'Microsoft.DocumentDB/databaseAccounts@2025-04-15': resource({
    ...tracked,
    kind: oneOf('GlobalDocumentDB', 'MongoDB', 'Parse'),
    'properties!': {
      'databaseAccountOfferType!': oneOf('Standard'),
      'locations!': [{ locationName: 'text', failoverPriority: 'number', isZoneRedundant: 'flag' }],
      capabilities: [{ name: 'text' }],
      consistencyPolicy: {
        'defaultConsistencyLevel!': oneOf('BoundedStaleness', 'ConsistentPrefix', 'Eventual', 'Session', 'Strong'),
      },
      disableLocalAuth: 'flag',
      disableKeyBasedMetadataWriteAccess: 'flag',
      minimalTlsVersion: oneOf('Tls', 'Tls11', 'Tls12'),
      backupPolicy: {
        'type!': oneOf('Continuous', 'Periodic'),
        continuousModeProperties: { tier: oneOf('Continuous7Days', 'Continuous30Days') },
      },
    },
  }),
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-04-15': resource({
    'parent!': 'anything',
    'properties!': { 'resource!': { 'id!': 'text' }, options: 'anything' },
  }),
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2025-04-15': resource({
    'parent!': 'anything',
    'properties!': {
      'resource!': {
        'id!': 'text',
        defaultTtl: 'number',
        partitionKey: { paths: ['text'], kind: oneOf('Hash', 'MultiHash', 'Range'), version: 'number' },
        indexingPolicy: {
          indexingMode: oneOf('consistent', 'lazy', 'none'),
          automatic: 'flag',
          includedPaths: [{ path: 'text' }],
          excludedPaths: [{ path: 'text' }],
        },
      },
      options: { autoscaleSettings: { maxThroughput: 'number' } },
    },
  }),
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-04-15': resource({
    'parent!': 'anything',
    properties: { principalId: 'text', roleDefinitionId: 'text', scope: 'text' },
  }),
  'Microsoft.KeyVault/vaults@2024-11-01': resource({
    ...tracked,
    'properties!': {
      'tenantId!': 'text',
      'sku!': { 'family!': oneOf('A'), 'name!': oneOf('standard', 'premium') },
      enableRbacAuthorization: 'flag',
      enableSoftDelete: 'flag',
      enablePurgeProtection: 'flag',
    },
  }),
  'Microsoft.KeyVault/vaults/secrets@2024-11-01': resource({
    'parent!': 'anything',
    'properties!': { value: 'text' },
  }),
  'Microsoft.ContainerRegistry/registries@2025-04-01': resource({
    ...tracked,
    'sku!': { 'name!': oneOf('Basic', 'Standard', 'Premium') },
    properties: { adminUserEnabled: 'flag' },
  }),
  'Microsoft.Authorization/roleAssignments@2022-04-01': resource({
    'scope!': 'anything',
    properties: { 'principalId!': 'text', principalType: oneOf('ServicePrincipal'), 'roleDefinitionId!': 'text' },
  }),
  'Microsoft.App/managedEnvironments@2025-07-01': resource({
    ...tracked,
    properties: {
      appLogsConfiguration: { destination: oneOf('log-analytics', 'azure-monitor', 'none') },
      workloadProfiles: [{ 'name!': 'text', 'workloadProfileType!': 'text' }],
    },
  }),
  'Microsoft.App/containerApps@2025-07-01': resource({
    ...tracked,
    identity,
    properties: {
      ...inEnvironment,
      configuration: {
        ...hosted,
        activeRevisionsMode: oneOf('Multiple', 'Single'),
        maxInactiveRevisions: 'number',
        ingress: {
          external: 'flag',
          targetPort: 'number',
          transport: oneOf('auto', 'http', 'http2', 'tcp'),
          allowInsecure: 'flag',
        },
      },
      template: {
        containers: [container],
        scale: {
          minReplicas: 'number',
          maxReplicas: 'number',
          rules: [{ name: 'text', http: { metadata: { concurrentRequests: 'text' } } }],
        },
      },
    },
  }),
  'Microsoft.App/jobs@2025-07-01': resource({
    ...tracked,
    identity,
    properties: {
      ...inEnvironment,
      configuration: {
        ...hosted,
        'triggerType!': oneOf('Event', 'Manual', 'Schedule'),
        'replicaTimeout!': 'number',
        replicaRetryLimit: 'number',
        scheduleTriggerConfig: { 'cronExpression!': 'text', parallelism: 'number', replicaCompletionCount: 'number' },
      },
      template: { containers: [container] },
    },
  }),
  'Microsoft.BotService/botServices@2022-09-15': resource({
    location: 'text',
    tags: 'anything',
    kind: oneOf('azurebot', 'bot', 'designer', 'function', 'sdk'),
    sku: { 'name!': oneOf('F0', 'S1') },
    properties: {
      'displayName!': 'text',
      'endpoint!': 'text',
      'msaAppId!': 'text',
      msaAppType: oneOf('SingleTenant', 'UserAssignedMSI'),
      msaAppTenantId: 'text',
      msaAppMSIResourceId: 'text',
      disableLocalAuth: 'flag',
    },
  }),
  'Microsoft.BotService/botServices/channels@2022-09-15': resource({
    'parent!': 'anything',
    location: 'text',
    properties: { 'channelName!': oneOf('MsTeamsChannel'), properties: { 'isEnabled!': 'flag' } },
  }),
};

/** Where a value is not what its type says. */
export const misfits = (value: Value | undefined, shape: Shape, path: string): readonly string[] => {
  if (shape === 'anything' || value === null || value === undefined || value instanceof Unknown) return [];
  if (typeof shape === 'string') return typeof value === plain[shape] ? [] : [`${path}: is no ${shape}`];
  if (isList(shape)) return listMisfits(value, shape[0], path);
  if (isChoice(shape)) {
    return shape.oneOf.includes(String(value))
      ? []
      : [`${path}: ${String(value)} is none of ${shape.oneOf.join(', ')}`];
  }
  return objectMisfits(value, shape, path);
};

const plain = { text: 'string', number: 'number', flag: 'boolean' } as const;

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
const isChoice = (shape: Shape): shape is OneOf => typeof shape === 'object' && 'oneOf' in shape;

const listMisfits = (value: Value, shape: Shape, path: string): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap((one: Value, index) => misfits(one, shape, `${path}[${index}]`))
    : [`${path}: is no list`];

const objectMisfits = (value: Value, shape: Readonly<Record<string, Shape>>, path: string): readonly string[] => {
  if (typeof value !== 'object' || Array.isArray(value)) return [`${path}: is no object`];
  const known = new Map(Object.entries(shape).map(([key, inner]) => [key.replace('!', ''), inner]));
  const entries = Object.entries(value as Readonly<Record<string, Value>>);
  const missing = Object.keys(shape).filter(
    (key) => key.endsWith('!') && !entries.some(([name]) => `${name}!` === key),
  );
  return [
    ...missing.map((key) => `${path}: lacks ${key.replace('!', '')}`),
    ...entries.flatMap(([key, one]) => {
      const inner = known.get(key);
      return inner ? misfits(one, inner, `${path}.${key}`) : [`${path}: ${key} is not known`];
    }),
  ];
};
