// Logs and traces. Los itself never logs what people write or what they are called.
param name string
param location string
param tags object
param retentionDays int
param dailyQuotaGb int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    workspaceCapping: {
      dailyQuotaGb: dailyQuotaGb
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    IngestionMode: 'LogAnalytics'
    // Los samples its traces itself (OTEL_TRACES_SAMPLER_ARG); sampling what is left would lose most of it.
    SamplingPercentage: 100
    DisableIpMasking: false
  }
}

// Ready-made questions to the log, under «Los» in the list of queries.
var queries = [
  { name: 'errors', title: 'Feil', query: loadTextContent('../kql/errors.kql') }
  { name: 'turns', title: 'Hva folk gjør', query: loadTextContent('../kql/turns.kql') }
  { name: 'person', title: 'Alt én person har opplevd', query: loadTextContent('../kql/person.kql') }
  { name: 'refused', title: 'Hvem som ikke slapp inn', query: loadTextContent('../kql/refused.kql') }
  { name: 'reminders', title: 'Påminnelser dag for dag', query: loadTextContent('../kql/reminders.kql') }
  { name: 'store', title: 'Hva lageret koster', query: loadTextContent('../kql/store.kql') }
  { name: 'starts', title: 'Start og stopp', query: loadTextContent('../kql/starts.kql') }
]

resource searches 'Microsoft.OperationalInsights/workspaces/savedSearches@2023-09-01' = [
  for query in queries: {
    parent: workspace
    name: 'los-${query.name}'
    properties: {
      category: 'Los'
      displayName: 'Los: ${query.title}'
      query: query.query
    }
  }
]

output workspaceId string = workspace.id
output insightsId string = insights.id
output connectionString string = insights.properties.ConnectionString
