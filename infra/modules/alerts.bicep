// Tells somebody when reminders stand still: when the bot says so, and when nothing is heard of the job.
param name string
param location string
param tags object
param workspaceId string
param appName string
param jobName string
param email string

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

resource stalled 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'stalled-${name}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Los: påminnelsene står stille'
    description: 'Boten har ikke sett noe til jobben som sender påminnelser. Se docs/drift.md.'
    enabled: true
    severity: 1
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs | where ContainerAppName == "${appName}" | where Log has "reminders stalled"'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
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

resource silent 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'silent-${name}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Los: jobben for påminnelser er taus'
    description: 'Jobben har ikke skrevet noe i loggen på en time. Se docs/drift.md.'
    enabled: true
    severity: 1
    scopes: [workspaceId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs | where JobName startswith "${jobName}" or ContainerGroupName startswith "${jobName}"'
          timeAggregation: 'Count'
          operator: 'LessThan'
          threshold: 1
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
