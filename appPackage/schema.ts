import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';

const require = createRequire(import.meta.url);
// These two are CommonJS whose types do not tell what `import` gets.
const { default: Ajv } = require('ajv-draft-04') as typeof import('ajv-draft-04');
const { default: addFormats } = require('ajv-formats') as typeof import('ajv-formats');

/** The schema a file names in `$schema`, out of the package in which Microsoft ships them. */
const schemaOf = (address: string): object => {
  const [, path] = /\/json-schemas\/(teams\/v[\d.]+\/[\w.]+\.json)$/.exec(address) ?? [];
  if (path === undefined) throw new Error(`no schema of a released version: ${address}`);
  const file = require.resolve(`@microsoft/app-manifest/build/json-schemas/${path}`);
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as object;
};

/** What Microsoft's own schema says against a file: where, and what; nothing when it is right. */
export const problemsBySchema = (name: string, content: Readonly<Record<string, unknown>>): readonly string[] => {
  // Some of the schema's patterns are not valid where the `u` flag is.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  const validate: ValidateFunction = ajv.compile(schemaOf(String(content['$schema'])));
  return validate(content) ? [] : (validate.errors ?? []).map((error) => `${name}${describe(error)}`);
};

const describe = ({ instancePath, message, params }: ErrorObject): string => {
  const what = 'additionalProperty' in params ? ` («${params['additionalProperty']}»)` : '';
  return `${instancePath}: ${message ?? 'is wrong'}${what}`;
};
