/** Big, and they keep nothing that one test file could leave behind for the next: loaded once per worker, as is Los itself. */
const loadedOnce = [
  '@microsoft/teams-ai',
  '@vercel/cosmosdb-server',
  'adaptive-expressions',
  'adaptivecards',
  'adaptivecards-templating',
  'ajv',
  'ajv-draft-04',
  'ajv-formats',
  'botbuilder',
  'botframework-connector',
  'date-holidays',
  'fast-check',
  'hyphen',
  'i18next',
  'libphonenumber-js',
  'minisearch',
  'pngjs',
  'restify',
  'snowball-stemmers',
  'temporal-polyfill',
].join('|');

const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
    [`/node_modules/(${loadedOnce})/.+\\.m?js$`]: '<rootDir>/test/support/load-once.js',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${loadedOnce})/)`],
};
/** Of what the commands are, some is run when it is loaded. */
const losItself = `^${RegExp.escape(import.meta.dirname)}/src/(?!cli/).+\\.ts$`;
const losLoadedOnce = {
  ...common,
  transform: { [losItself]: '<rootDir>/test/support/load-once.js', ...common.transform },
};

/** Tests that go through a whole Los run on the store that people try; those in a browser too. */
const onStores = ['<rootDir>/test/**/*.stores.test.ts'];
/**
 * On Cosmos DB run those that ask more of a store than to keep a document: what sweeps, tends and upgrades documents, people
 * among them, and what makes networks and teams. Whatever else features do with a store is held by one contract that both
 * keep (`test/store/contract.ts`).
 */
const onCosmos = [
  'dialog/upgrade',
  'features/network/network',
  'features/team/team',
  'reminders/lanes',
  'reminders/mixed-outcomes',
  'reminders/posting-lease',
  'reminders/registry',
  'reminders/reminding',
  'reminders/undelivered',
  'reminders/unknown',
  'upkeep/*',
].map((tests) => `<rootDir>/test/${tests}.stores.test.ts`);
const inBrowser = ['<rootDir>/test/browser/**/*.test.ts'];
/** What Los, or a package, does or looks for once in the life of a process. */
const onFreshLos = ['cli/doctor', 'language/composing', 'teams/hanging'].map((tests) => `/test/${tests}.test.ts`);

export default {
  maxWorkers: '100%',
  // Modules of finished test files stay in a worker's memory; a big one is slow to end, and small machines have two.
  workerIdleMemoryLimit: '800MB',
  // For the browser and for a busy machine; nothing waits this long when all is well.
  testTimeout: 240_000,
  reporters: ['default', '<rootDir>/test/support/closing-line.js'],
  projects: [
    { ...losLoadedOnce, displayName: 'browser', testMatch: inBrowser },
    {
      ...losLoadedOnce,
      displayName: 'cosmos',
      testMatch: onCosmos,
      setupFiles: ['<rootDir>/test/support/on-cosmos.ts'],
    },
    { ...common, displayName: 'fresh', testMatch: onFreshLos.map((tests) => `<rootDir>${tests}`) },
    { ...losLoadedOnce, displayName: 'sqlite', testMatch: onStores },
    {
      ...losLoadedOnce,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.stores\\.test\\.ts$', '<rootDir>/test/browser/', ...onFreshLos],
    },
  ],
};
