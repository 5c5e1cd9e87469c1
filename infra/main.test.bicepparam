using './main.bicep'

param environment = 'test'
param monthlyBudget = 800

// From the environment, so that nothing of one municipality's is in the repository. infra/README.md tells what each is.
param alertEmail = readEnvironmentVariable('LOS_ALERT_EMAIL')
param imageTag = readEnvironmentVariable('LOS_IMAGE_TAG', '')
param imageKey = readEnvironmentVariable('LOS_IMAGE_KEY', '')
param botType = readEnvironmentVariable('LOS_BOT_TYPE', 'UserAssignedMsi')
param botAppId = readEnvironmentVariable('LOS_BOT_APP_ID', '')
param botPassword = readEnvironmentVariable('LOS_BOT_PASSWORD', '')
param botPasswordExpires = readEnvironmentVariable('LOS_BOT_PASSWORD_EXPIRES', '')
param facilitators = readEnvironmentVariable('LOS_FACILITATORS', '')
param tenants = readEnvironmentVariable('LOS_TENANTS', '')
param cosmosEndpoint = readEnvironmentVariable('LOS_COSMOS_ENDPOINT', '')
param assistant = readEnvironmentVariable('LOS_ASSISTANT', 'off')
param assistantUrl = readEnvironmentVariable('LOS_ASSISTANT_URL', '')
param assistantModel = readEnvironmentVariable('LOS_ASSISTANT_MODEL', '')
param assistantKey = readEnvironmentVariable('LOS_ASSISTANT_KEY', '')
param budgetStart = readEnvironmentVariable('LOS_BUDGET_START', '')
