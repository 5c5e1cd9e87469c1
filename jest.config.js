const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
  },
};

/** Tests of whole conversations; they run on either store. */
const conversations = ['conversation', 'reminders'];
const others = [...conversations, 'browser'];
const within = (folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`);

export default {
  maxWorkers: '100%',
  // Modules of finished test files stay in a worker's memory; a big one is slow to end, and small machines have two.
  workerIdleMemoryLimit: '800MB',
  // For the browser and for a busy machine; nothing waits this long when all is well.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/support/closing-line.js'],
  projects: [
    { ...common, displayName: 'browser', testMatch: within(['browser']) },
    {
      ...common,
      displayName: 'cosmos',
      testMatch: within(conversations),
      setupFiles: ['<rootDir>/test/support/on-cosmos.ts'],
    },
    { ...common, displayName: 'sqlite', testMatch: within(conversations) },
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: others.map((folder) => `<rootDir>/test/${folder}/`),
    },
  ],
};
