// A network of Los's own, and in it the only address of the database. Teams reaches the bot from outside all the same.
param name string
param location string
param tags object
param accountId string

resource network 'Microsoft.Network/virtualNetworks@2024-10-01' = {
  name: 'vnet-${name}'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.0.0.0/24']
    }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.0.0.0/26'
          delegations: [
            {
              name: 'apps'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'data'
        properties: {
          addressPrefix: '10.0.0.64/26'
        }
      }
    ]
  }
}

resource apps 'Microsoft.Network/virtualNetworks/subnets@2024-10-01' existing = {
  parent: network
  name: 'apps'
}

resource data 'Microsoft.Network/virtualNetworks/subnets@2024-10-01' existing = {
  parent: network
  name: 'data'
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-10-01' = {
  name: 'pep-${name}'
  location: location
  tags: tags
  properties: {
    subnet: {
      id: data.id
    }
    privateLinkServiceConnections: [
      {
        name: 'store'
        properties: {
          privateLinkServiceId: accountId
          groupIds: ['Sql']
        }
      }
    ]
  }
}

// By this the usual name of the database leads to its address in the network.
resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.documents.azure.com'
  location: 'global'
  tags: tags
}

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zone
  name: 'link-${name}'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-10-01' = {
  parent: endpoint
  name: 'store'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'store'
        properties: {
          privateDnsZoneId: zone.id
        }
      }
    ]
  }
}

output appsSubnetId string = apps.id
