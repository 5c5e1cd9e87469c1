import { createHash } from 'node:crypto';

const code = `
const { createRequire } = require('node:vm').runInThisContext('process').getBuiltinModule('node:module');
module.exports = createRequire(__filename)(__filename);
`;

/**
 * Jest evaluates every module anew for every test file, in a realm of its own, and for these packages that took longer
 * than the tests themselves. They are taken from the realm around it, where a worker loads them once. What they throw is
 * an error of that realm, and no `instanceof Error` here.
 */
export default {
  process: () => ({ code }),
  getCacheKey: () => createHash('sha256').update(code).digest('hex'),
};
