// Los in Azure: everything in one resource group. infra/README.md tells how to put it there, step by step.
targetScope = 'resourceGroup'

@description('Which of the installations this is; part of every name.')
@allowed(['dev', 'test', 'prod'])
param environment string

@description('Where everything is. Personal data stays here.')
param location string = 'norwayeast'

@description('The tag of the image in the registry, such as 0.1.0. Empty the first time, before there is an image.')
param imageTag string = ''

@description('Who the bot is: a managed identity has no secret and serves one tenant; a single-tenant registration of an app that admits other organisations serves those that are allowed.')
@allowed(['UserAssignedMsi', 'SingleTenant'])
param botType string = 'UserAssignedMsi'

@description('The application id of the bot’s app registration, if botType is SingleTenant.')
param botAppId string = ''

@description('The client secret of the app registration. Given once, and again when it is changed; empty keeps the one in the vault.')
@secure()
param botPassword string = ''

@description('The day on which that secret expires, such as 2027-11-29. Given with the secret; somebody is told thirty days before.')
param botPasswordExpires string = ''

@description('Where the registration of the bot is: westeurope keeps what passes through within the EU data boundary, global does not. It cannot be moved.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('32 or more random characters that seal the addresses of pictures. Given once; empty keeps the one in the vault.')
@secure()
param imageKey string = ''

@description('Who may make networks: tenant:objectId, separated by commas. Others can be added with los grant.')
param facilitators string = ''

@description('Further tenants whose people may talk to the bot, separated by commas.')
param tenants string = ''

@description('How long a closed case keeps its words, in days.')
@minValue(1)
@maxValue(365)
param wordsKeptDays int = 30

@description('How long names, e-mail addresses and phone numbers of applicants stay after the answer, in days.')
@minValue(1)
@maxValue(1000)
param applicantsKeptDays int = 180

@description('How often the job looks after reminders, in minutes.')
@allowed([1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30])
param remindersMinutes int = 5

@description('How often one person may write or press in a minute, in each instance.')
@minValue(10)
@maxValue(100000)
param turnsPerMinute int = 120

@description('The same for a whole tenant.')
@minValue(10)
@maxValue(100000)
param tenantTurnsPerMinute int = 3000

@description('Which kind of buttons cards have; execute is newer and not known to every phone.')
@allowed(['submit', 'execute'])
param cardActions string = 'submit'

@description('Whether the bot tries to show what concerns one person in a chat to that one alone.')
@allowed(['on', 'off'])
param targetedMessages string = 'on'

@description('Which kind of language model is asked what somebody means where Los does not know; off asks none.')
@allowed(['off', 'openai', 'azure'])
param assistant string = 'off'

@description('The address of that model, such as that of a resource of Azure OpenAI in Norway East.')
param assistantUrl string = ''

@description('The name of the model, or of its deployment in Azure OpenAI.')
param assistantModel string = ''

@description('The key of the model, if assistant is openai. Given once; empty keeps the one in the vault. Azure OpenAI takes the identity of Los.')
@secure()
param assistantKey string = ''

@description('What the bot logs.')
@allowed(['debug', 'info', 'warn', 'error'])
param logLevel string = 'info'

@description('The most request units per second the database may use; 0 is serverless, paid by use.')
@minValue(0)
param autoscaleMaxThroughput int = 0

@description('The address of another database account than the one made here, such as one restored from a backup. Given each time; empty is the one made here.')
param cosmosEndpoint string = ''

@description('How far back the database can be restored.')
@allowed(['Continuous7Days', 'Continuous30Days'])
param backupTier string = 'Continuous7Days'

@description('Spread the database over the zones of the region, where the price is worth it.')
param zoneRedundant bool = false

@description('Give the database an address in a network of Los’s own, and no other. To be chosen before the first deployment.')
param privateNetwork bool = false

@description('How many instances of the bot there are at least, and at most.')
@minValue(1)
param minReplicas int = 1
@minValue(1)
param maxReplicas int = 2

@description('How many percent of the turns and sweeps leave a trace in Application Insights; figures count them all.')
@minValue(1)
@maxValue(100)
param samplingPercentage int = 20

@description('How long logs are kept, in days.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('The most that logs may grow in a day, in GB.')
@minValue(1)
param logDailyQuotaGb int = 1

@description('Who is told when Los is down, when reminders stand still, when the budget is used up …')
param alertEmail string

@description('What all this may cost in a month, in the currency of the subscription.')
@minValue(1)
param monthlyBudget int = 1000

@description('The first of the month from which the budget counts, such as 2026-12-01. Given once; empty leaves the budget as it is.')
param budgetStart string = ''

var suffix = uniqueString(resourceGroup().id)
var tags = {
  app: 'los'
  environment: environment
}
var withManagedIdentity = botType == 'UserAssignedMsi'
var appName = 'ca-los-${environment}'
var jobName = 'caj-los-${environment}'

module identity 'modules/identity.bicep' = {
  name: 'los-identity'
  params: {
    name: 'id-los-${environment}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'los-monitoring'
  params: {
    name: 'los-${environment}'
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyQuotaGb: logDailyQuotaGb
  }
}

module store 'modules/store.bicep' = {
  name: 'los-store'
  params: {
    name: 'cosmos-los-${environment}-${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
    autoscaleMaxThroughput: autoscaleMaxThroughput
    backupTier: backupTier
    zoneRedundant: zoneRedundant
    publicAccess: !privateNetwork
    locked: environment == 'prod'
  }
}

module secrets 'modules/secrets.bicep' = {
  name: 'los-secrets'
  params: {
    name: 'kv-los-${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
    keepForever: environment == 'prod'
    imageKey: imageKey
    botPassword: botPassword
    botPasswordExpires: botPasswordExpires
    assistantKey: assistantKey
  }
}

module registry 'modules/registry.bicep' = {
  name: 'los-registry'
  params: {
    name: 'crlos${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  name: 'los-network'
  params: {
    name: 'los-${environment}'
    location: location
    tags: tags
    accountId: store.outputs.accountId
  }
}

module host 'modules/host.bicep' = {
  name: 'los-host'
  params: {
    name: 'cae-los-${environment}'
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    subnetId: network.?outputs.appsSubnetId ?? ''
  }
}

var appHost = '${appName}.${host.outputs.defaultDomain}'
var publicUrl = 'https://${appHost}'
var appId = withManagedIdentity ? identity.outputs.clientId : botAppId

module app 'modules/app.bicep' = if (!empty(imageTag)) {
  name: 'los-app'
  params: {
    appName: appName
    jobName: jobName
    location: location
    tags: tags
    environmentId: host.outputs.environmentId
    identityId: identity.outputs.identityId
    identityClientId: identity.outputs.clientId
    registryServer: registry.outputs.loginServer
    imageTag: imageTag
    vaultUri: secrets.outputs.vaultUri
    cosmosEndpoint: empty(cosmosEndpoint) ? store.outputs.endpoint : cosmosEndpoint
    insightsConnectionString: monitoring.outputs.connectionString
    botAppId: appId
    botType: botType
    publicUrl: publicUrl
    facilitators: facilitators
    tenants: tenants
    wordsKeptDays: wordsKeptDays
    applicantsKeptDays: applicantsKeptDays
    remindersMinutes: remindersMinutes
    turnsPerMinute: turnsPerMinute
    tenantTurnsPerMinute: tenantTurnsPerMinute
    cardActions: cardActions
    targetedMessages: targetedMessages
    assistant: assistant
    assistantUrl: assistantUrl
    assistantModel: assistantModel
    logLevel: logLevel
    samplingPercentage: samplingPercentage
    minReplicas: minReplicas
    maxReplicas: maxReplicas
  }
}

module bot 'modules/bot.bicep' = {
  name: 'los-bot'
  params: {
    name: 'bot-los-${environment}-${suffix}'
    botLocation: botLocation
    tags: tags
    displayName: environment == 'prod' ? 'Los' : 'Los (${environment})'
    endpoint: '${publicUrl}/api/messages'
    appId: appId
    appType: withManagedIdentity ? 'UserAssignedMSI' : 'SingleTenant'
    identityId: withManagedIdentity ? identity.outputs.identityId : ''
  }
}

// Left as they are when no tag is given, as the app is.
module alerts 'modules/alerts.bicep' = if (!empty(imageTag)) {
  name: 'los-alerts'
  params: {
    name: 'los-${environment}'
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    insightsId: monitoring.outputs.insightsId
    appName: appName
    jobName: jobName
    publicUrl: publicUrl
    vaultId: secrets.outputs.vaultId
    botType: botType
    email: alertEmail
  }
}

module budget 'modules/budget.bicep' = if (!empty(budgetStart)) {
  name: 'los-budget'
  params: {
    name: 'los-${environment}'
    amount: monthlyBudget
    startDate: budgetStart
    email: alertEmail
  }
}

// In small letters: az would write others in its own way, and the Agents Toolkit makes capitals of them.
@description('The bot’s application id, for npm run package.')
output bot_id string = appId

@description('The address at which Teams reaches the bot, for npm run package.')
output los_public_url string = publicUrl

@description('The host of that address, for the manifest.')
output bot_domain string = appHost

@description('Where az acr build puts the image.')
output registry_name string = registry.outputs.name

output app_name string = appName
output job_name string = jobName
output cosmos_endpoint string = store.outputs.endpoint
output vault_name string = secrets.outputs.name
