// Tells somebody when Los is down or in trouble. What is looked for in the log is in ../kql, for people to use as well.
param name string
param location string
param tags object
param workspaceId string
param insightsId string
param appName string
param jobName string
param publicUrl string
param vaultId string
param botType string
param email string

var appId = resourceId('Microsoft.App/containerApps', appName)

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'los'
    emailReceivers: [
      {
        name: 'drift'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

// Asked from outside, as Teams does. While it is so, and reminders go, nothing is said.
resource availability 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'ready-${name}'
  location: location
  kind: 'standard'
  // By this the test shows under Application Insights.
  tags: union(tags, { 'hidden-link:${insightsId}': 'Resource' })
  properties: {
    Name: 'ready-${name}'
    SyntheticMonitorId: 'ready-${name}'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-se-sto-edge' }
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
    ]
    Request: {
      RequestUrl: '${publicUrl}/readyz'
      HttpVerb: 'GET'
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 7
      ContentValidation: {
        ContentMatch: '"reminders":"ok"'
        PassIfTextFound: true
      }
    }
  }
}

resource down 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'down-${name}'
  location: 'global'
  tags: tags
  properties: {
    description: 'Los svarer ikke utenfra, eller svarer at det ikke er klart, eller at påminnelsene står stille. Se docs/drift.md.'
    enabled: true
    severity: 1
    scopes: [availability.id, insightsId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: availability.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [
      { actionGroupId: operators.id }
    ]
  }
}

resource restarts 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'restarts-${name}'
  location: 'global'
  tags: tags
  properties: {
    description: 'Programmet starter på nytt gang på gang. Se docs/drift.md.'
    enabled: true
    severity: 2
    scopes: [appId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'restarts'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.App/containerApps'
          metricName: 'RestartCount'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 2
          // Azure knows no such figure before the first restart.
          skipMetricValidation: true
        }
      ]
    }
    actions: [
      { actionGroupId: operators.id }
    ]
  }
}

// The log of two days is the most an alert may look at; the question from outside goes on asking after that.
var searches = [
  {
    name: 'stalled'
    title: 'Los: påminnelsene står stille'
    description: 'Boten har ikke sett noe til jobben som sender påminnelser. Se docs/drift.md.'
    query: loadTextContent('../kql/stalled.kql')
    operator: 'GreaterThan'
    threshold: 0
    severity: 1
    every: 'PT5M'
    over: 'P2D'
  }
  {
    name: 'silent'
    title: 'Los: jobben for påminnelser er taus'
    description: 'Jobben ${jobName} har ikke skrevet noe i loggen på en time. Se docs/drift.md.'
    query: loadTextContent('../kql/silent.kql')
    operator: 'LessThan'
    threshold: 1
    severity: 1
    every: 'PT15M'
    over: 'PT1H'
  }
  {
    name: 'unreachable'
    title: 'Los: når ikke Teams'
    description: 'Los får ikke token til Teams, eller nøklene Teams signerer med. Se docs/drift.md.'
    query: loadTextContent('../kql/unreachable.kql')
    operator: 'GreaterThan'
    threshold: 0
    severity: 1
    every: 'PT5M'
    over: 'P2D'
  }
  {
    name: 'errors'
    title: 'Los: feil i loggen'
    description: 'Det er kommet linjer på nivå feil. Hva de betyr, står i docs/drift.md.'
    query: loadTextContent('../kql/errors.kql')
    operator: 'GreaterThan'
    threshold: 0
    severity: 2
    every: 'PT15M'
    over: 'PT15M'
  }
  {
    name: 'quota'
    title: 'Los: loggen er full for i dag'
    description: 'Loggen har nådd taket for døgnet (logDailyQuotaGb). Varsler som leser loggen, ser ingenting før neste døgn.'
    query: loadTextContent('../kql/quota.kql')
    operator: 'GreaterThan'
    threshold: 0
    severity: 2
    every: 'PT15M'
    over: 'PT1H'
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for search in searches: {
    name: '${search.name}-${name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: search.title
      description: search.description
      enabled: true
      severity: search.severity
      scopes: [workspaceId]
      evaluationFrequency: search.every
      windowSize: search.over
      // Over when what it looks for is over: the searches look for how things are, not for when they became so.
      autoMitigate: true
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: search.query
            timeAggregation: 'Count'
            operator: search.operator
            threshold: search.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [operators.id]
      }
    }
  }
]

// The vault says so thirty days before the day on which the bot's secret no longer counts, and on that day.
resource vaultEvents 'Microsoft.EventGrid/systemTopics@2025-02-15' = if (botType == 'SingleTenant') {
  name: 'evgt-${name}'
  location: location
  tags: tags
  properties: {
    source: vaultId
    topicType: 'Microsoft.KeyVault.vaults'
  }
}

resource expiry 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = if (botType == 'SingleTenant') {
  parent: vaultEvents
  name: 'secret-expires'
  properties: {
    eventDeliverySchema: 'CloudEventSchemaV1_0'
    filter: {
      includedEventTypes: [
        'Microsoft.KeyVault.SecretNearExpiry'
        'Microsoft.KeyVault.SecretExpired'
      ]
    }
    destination: {
      endpointType: 'MonitorAlert'
      properties: {
        severity: 'Sev1'
        description: 'Botens hemmelighet utløper snart. Bytt den slik infra/README.md viser.'
        actionGroups: [operators.id]
      }
    }
  }
}
