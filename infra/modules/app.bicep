// The bot, and the job that is its clock: Azure starts `los remind --once`, so that no instance has to remember to.
param appName string
param jobName string
param location string
param tags object
param environmentId string
param identityId string
param identityClientId string
param registryServer string
param imageTag string
param vaultUri string
param cosmosEndpoint string
param insightsConnectionString string
param botAppId string
param botType string
param publicUrl string
param facilitators string
param tenants string
param wordsKeptDays int
param applicantsKeptDays int
param remindersMinutes int
param turnsPerMinute int
param tenantTurnsPerMinute int
param cardActions string
param targetedMessages string
param assistant string
param assistantUrl string
param assistantModel string
param logLevel string
param samplingPercentage int
param minReplicas int
param maxReplicas int

var image = '${registryServer}/los:${imageTag}'
var port = 3978
var sampled = samplingPercentage == 100 ? '1' : '0.${padLeft(samplingPercentage, 2, '0')}'
var withPassword = botType == 'SingleTenant'
var withAssistantKey = assistant == 'openai'

var identity = {
  type: 'UserAssigned'
  userAssignedIdentities: {
    '${identityId}': {}
  }
}

var registries = [
  {
    server: registryServer
    identity: identityId
  }
]

var imageKeySecret = {
  name: 'image-key'
  keyVaultUrl: '${vaultUri}secrets/image-key'
  identity: identityId
}
var botPasswordSecret = {
  name: 'bot-password'
  keyVaultUrl: '${vaultUri}secrets/bot-password'
  identity: identityId
}
var assistantKeySecret = {
  name: 'assistant-key'
  keyVaultUrl: '${vaultUri}secrets/assistant-key'
  identity: identityId
}
var secrets = concat(
  [imageKeySecret],
  withPassword ? [botPasswordSecret] : [],
  withAssistantKey ? [assistantKeySecret] : []
)

// Every setting of src/config.ts that Azure has an opinion on; a test looks for unknown and missing ones.
var alwaysSet = [
  { name: 'PORT', value: string(port) }
  { name: 'LOS_STORE', value: 'cosmos' }
  { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
  { name: 'AZURE_CLIENT_ID', value: identityClientId }
  { name: 'MicrosoftAppId', value: botAppId }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
  { name: 'MicrosoftAppType', value: botType }
  { name: 'LOS_PUBLIC_URL', value: publicUrl }
  { name: 'LOS_IMAGE_KEY', secretRef: 'image-key' }
  { name: 'LOS_REMINDERS', value: 'scheduled' }
  { name: 'LOS_REMINDERS_MINUTES', value: string(remindersMinutes) }
  { name: 'LOS_WORDS_KEPT_DAYS', value: string(wordsKeptDays) }
  { name: 'LOS_APPLICANTS_KEPT_DAYS', value: string(applicantsKeptDays) }
  { name: 'LOS_TURNS_PER_MINUTE', value: string(turnsPerMinute) }
  { name: 'LOS_TENANT_TURNS_PER_MINUTE', value: string(tenantTurnsPerMinute) }
  { name: 'LOS_CARD_ACTIONS', value: cardActions }
  { name: 'LOS_TARGETED_MESSAGES', value: targetedMessages }
  { name: 'LOS_ASSISTANT', value: assistant }
  { name: 'LOS_PROXIES', value: '1' }
  { name: 'LOS_LOG_LEVEL', value: logLevel }
  { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsConnectionString }
  { name: 'OTEL_TRACES_SAMPLER_ARG', value: sampled }
]
var settings = concat(
  alwaysSet,
  withPassword ? [{ name: 'MicrosoftAppPassword', secretRef: 'bot-password' }] : [],
  withAssistantKey ? [{ name: 'LOS_ASSISTANT_KEY', secretRef: 'assistant-key' }] : [],
  empty(assistantUrl) ? [] : [{ name: 'LOS_ASSISTANT_URL', value: assistantUrl }],
  empty(assistantModel) ? [] : [{ name: 'LOS_ASSISTANT_MODEL', value: assistantModel }],
  empty(facilitators) ? [] : [{ name: 'LOS_FACILITATORS', value: facilitators }],
  empty(tenants) ? [] : [{ name: 'LOS_TENANTS', value: tenants }]
)

resource app 'Microsoft.App/containerApps@2025-07-01' = {
  name: appName
  location: location
  tags: tags
  identity: identity
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        targetPort: port
        transport: 'auto'
        allowInsecure: false
      }
      registries: registries
      secrets: secrets
    }
    template: {
      containers: [
        {
          name: 'los'
          image: image
          env: settings
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          probes: [
            // A revision that cannot reach its store never takes over from the one that can.
            {
              type: 'Startup'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 5
              timeoutSeconds: 5
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 20
              timeoutSeconds: 5
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
        ]
      }
    }
  }
}

resource job 'Microsoft.App/jobs@2025-07-01' = {
  name: jobName
  location: location
  tags: tags
  identity: identity
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Schedule'
      scheduleTriggerConfig: {
        cronExpression: '*/${remindersMinutes} * * * *'
        parallelism: 1
        replicaCompletionCount: 1
      }
      replicaTimeout: 1800
      replicaRetryLimit: 0
      registries: registries
      secrets: secrets
    }
    template: {
      containers: [
        {
          name: 'remind'
          image: image
          command: ['node']
          args: ['--import', './src/check-node.js', 'dist/los.js', 'remind', '--once']
          env: settings
          resources: {
            cpu: json('0.25')
            memory: '0.5Gi'
          }
        }
      ]
    }
  }
}
