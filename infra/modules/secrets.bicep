// The vault: the key that seals the addresses of pictures and, for a bot with a client secret, that secret.
param name string
param location string
param tags object
param principalId string
param workspaceId string
param keepForever bool
@secure()
param imageKey string
@secure()
param botPassword string
param botPasswordExpires string
@secure()
param assistantKey string

// Key Vault Secrets User: reads the values of secrets.
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: keepForever ? true : null
  }
}

resource imageKeySecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(imageKey)) {
  parent: vault
  name: 'image-key'
  properties: {
    value: imageKey
  }
}

resource botPasswordSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(botPassword)) {
  parent: vault
  name: 'bot-password'
  properties: {
    value: botPassword
    attributes: empty(botPasswordExpires) ? {} : { exp: dateTimeToEpoch('${botPasswordExpires}T00:00:00Z') }
  }
}

resource assistantKeySecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(assistantKey)) {
  parent: vault
  name: 'assistant-key'
  properties: {
    value: assistantKey
  }
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, principalId, secretsUser)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'to-log'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

output vaultId string = vault.id
output vaultUri string = vault.properties.vaultUri
output name string = vault.name
