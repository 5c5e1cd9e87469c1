import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { fileAt } from './bicep.ts';

const root = join(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

const words = z.string().min(1);
const step = <Uses extends string, With extends z.ZodRawShape>(
  uses: Uses,
  parameters: With,
  written?: readonly string[],
) =>
  z.strictObject({
    uses: z.literal(uses),
    with: z.strictObject(parameters),
    ...(written ? { writeToEnvironmentFile: z.record(z.enum(written), z.string().regex(/^[A-Z][A-Z_]+$/)) } : {}),
  });

const template = z.strictObject({ path: words, parameters: words, deploymentName: words });

/** The toolkit's steps that are used here, with what each must be told; as its yaml schema 1.11 has them. */
const Step = z.discriminatedUnion('uses', [
  step('teamsApp/create', { name: words }, ['teamsAppId']),
  step('arm/deploy', {
    subscriptionId: words,
    resourceGroupName: words,
    templates: z.array(template).min(1),
  }),
  step('teamsApp/zipAppPackage', { manifestPath: words, outputZipPath: words, outputFolder: words }),
  step('teamsApp/validateAppPackage', { appPackagePath: words }),
  step('teamsApp/update', { appPackagePath: words }),
  step('teamsApp/publishAppPackage', { appPackagePath: words }, ['publishedAppId']),
  step('script', { run: words, timeout: z.int().positive() }),
]);

const Toolkit = z.strictObject({
  version: z.literal('v1.11'),
  environmentFolderPath: z.literal('./env'),
  provision: z.array(Step),
  deploy: z.array(Step),
  publish: z.array(Step),
});

interface Action {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}

const steps: Readonly<Record<string, readonly Action[]>> = parse(text('m365agents.yml'));
const [provision, deploy, publish] = ['provision', 'deploy', 'publish'].map((name) => steps[name] ?? []);
const actions = [...(provision ?? []), ...(deploy ?? []), ...(publish ?? [])];
const example = parseEnv(text('env/.env.dev'));

const placesIn = (content: string): readonly string[] =>
  [...content.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

const templates = actions.flatMap(
  ({ with: { templates: listed } }) => (listed ?? []) as { path: string; parameters: string }[],
);

/** Files that are there before the toolkit has made any. */
const filesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesOf) : [];
};

describe('m365agents.yml', () => {
  test('tells each step what the toolkit asks of it', () => {
    expect(Toolkit.safeParse(steps).error).toBeUndefined();
    expect(Toolkit.safeParse({ ...steps, publish: [{ uses: 'teamsApp/publishAppPackage', with: {} }] }).success).toBe(
      false,
    );
  });

  test('provisions, deploys and publishes', () => {
    expect(actions.map(({ uses }) => uses)).toEqual([
      ...['teamsApp/create', 'arm/deploy', 'teamsApp/zipAppPackage', 'teamsApp/validateAppPackage', 'teamsApp/update'],
      ...['script', 'arm/deploy'],
      ...['teamsApp/zipAppPackage', 'teamsApp/validateAppPackage', 'teamsApp/update', 'teamsApp/publishAppPackage'],
    ]);
  });

  test('names files that are there', () => {
    const named = actions
      .flatMap((action) => filesOf(action.with))
      .filter((file) => !file.includes('appPackage/build'));
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const [, image] = /--file (\S+)/.exec(text('m365agents.yml')) ?? [];
    expect(existsSync(join(root, image ?? ''))).toBe(true);
  });

  test('gives the templates parameters that they have, and all they need', () => {
    expect(templates).toHaveLength(2);
    for (const { path, parameters } of templates) {
      const params = fileAt(path.replace('./infra/', '')).declarations.filter(({ kind }) => kind === 'param');
      const given = Object.keys(JSON.parse(text(parameters)).parameters);
      expect(given.filter((name) => !params.some((param) => param.name === name))).toEqual([]);
      expect(params.filter(({ value, name }) => !value && !given.includes(name))).toEqual([]);
    }
  });

  test('asks for nothing that the example of an environment does not name, but secrets', () => {
    const asked = ['m365agents.yml', 'appPackage/manifest.json', ...templates.map(({ parameters }) => parameters)];
    const unknown = asked.flatMap((file) => placesIn(text(file))).filter((name) => !(name in example));
    expect(new Set(unknown)).toEqual(new Set(['SECRET_LOS_IMAGE_KEY']));
  });

  test('has what it fills in itself from an action or from the outputs of main.bicep', () => {
    const outputs = fileAt('main.bicep').declarations.filter(({ kind }) => kind === 'output');
    const written = actions.flatMap(({ writeToEnvironmentFile = {} }) => Object.values(writeToEnvironmentFile));
    const filled = text('env/.env.dev').split('# Filled in by the toolkit')[1] ?? '';
    const names = Object.keys(parseEnv(filled));
    expect(
      names.filter((name) => !written.includes(name) && !outputs.some((output) => output.name.toUpperCase() === name)),
    ).toEqual([]);
  });

  test('comes with an example that holds nothing of anybody’s', () => {
    const values = Object.entries(example).filter(([, value]) => value !== '');
    expect(Object.fromEntries(values)).toEqual({
      TEAMSFX_ENV: 'dev',
      APP_NAME_SUFFIX: ' (dev)',
      LOS_IMAGE_TAG: expect.any(String),
    });
    expect(JSON.parse(text('package.json')).version).toBe(example['LOS_IMAGE_TAG']);
    expect(text('.gitignore')).toContain('env/.env.*.user');
  });
});
