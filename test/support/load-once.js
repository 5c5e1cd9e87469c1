import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

/** What a module reaches the realm around Jest's own by. */
const outside = (vm) => `${vm}.runInThisContext('process').getBuiltinModule('node:module').createRequire`;

const inCommonJs = (file) => `module.exports = ${outside("require('node:vm')")}(${file})(${file});`;

/** An ES module says beforehand what it hands out. */
const inEsm = (file, names) => `
import vm from 'node:vm';
const all = ${outside('vm')}(${file})(${file});
${names.map((name) => `const $${name} = all[${JSON.stringify(name)}];`).join('\n')}
export { ${names.map((name) => `$${name} as ${name}`).join(', ')} };
`;

/**
 * Jest evaluates every module anew for every test file, in a realm of its own, and for Los itself and these packages that
 * took longer than the tests. They are taken from the realm around it, where a worker loads them once, as a server does. What
 * they throw is an error of that realm, and no `instanceof Error` here.
 */
export default {
  process: (_source, path, { supportsStaticESM }) => {
    const file = JSON.stringify(path);
    if (!supportsStaticESM) return { code: inCommonJs(file) };
    return { code: inEsm(file, Object.keys(createRequire(path)(path))) };
  },
  getCacheKey: (source, path, { supportsStaticESM }) =>
    createHash('sha256').update(`${path} ${supportsStaticESM} 3 ${source}`).digest('hex'),
};
