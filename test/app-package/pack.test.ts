import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { folder, type Manifest, readPackageFiles, type Texts } from '../../appPackage/files.ts';
import { pack } from '../../appPackage/pack.ts';
import { PackageError, packageSettings, settingFlags } from '../../appPackage/settings.ts';
import { settings } from './settings.ts';
import { unpack } from './unpack.ts';

const environment = {
  MicrosoftAppId: settings.BOT_ID,
  LOS_PUBLIC_URL: `https://${settings.BOT_DOMAIN}/`,
  DEVELOPER_NAME: settings.DEVELOPER_NAME,
  WEBSITE_URL: settings.WEBSITE_URL,
  PRIVACY_URL: settings.PRIVACY_URL,
  TERMS_URL: settings.TERMS_URL,
  DOCS_URL: settings.DOCS_URL,
  APP_NAME_SUFFIX: settings.APP_NAME_SUFFIX,
};

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof PackageError) return error.problems;
    throw error;
  }
};

describe('the settings of the app package', () => {
  test('are taken from the environment; the app has the bot’s id if it has none of its own', () => {
    expect(packageSettings(environment, [])).toEqual({ ...settings, TEAMS_APP_ID: settings.BOT_ID });
  });

  test('need neither a page for administrators nor anything after the name', () => {
    expect(packageSettings({ ...environment, DOCS_URL: '', APP_NAME_SUFFIX: '' }, [])).toMatchObject({
      DOCS_URL: settings.WEBSITE_URL,
      APP_NAME_SUFFIX: '',
    });
  });

  test('can be given as flags, which go before', () => {
    const flags = ['--bot-id', settings.TEAMS_APP_ID, '--public-url=https://annet.example', '--developer-name', 'Vik'];
    expect(packageSettings({ ...environment, BOT_ID: settings.BOT_ID }, flags)).toMatchObject({
      BOT_ID: settings.TEAMS_APP_ID,
      BOT_DOMAIN: 'annet.example',
      DEVELOPER_NAME: 'Vik',
    });
  });

  test('are refused with every problem at once, each with its name and its flag', () => {
    const problems = problemsOf(() => packageSettings({ BOT_ID: 'los', PRIVACY_URL: 'http://vik.example' }, ['--bot']));
    expect(problems).toHaveLength(7);
    for (const [flag, name] of settingFlags) {
      const told = problems.filter((problem) => problem.startsWith(`${name}, --${flag}: give`));
      const needed = !['TEAMS_APP_ID', 'DOCS_URL', 'APP_NAME_SUFFIX'].includes(name);
      expect([name, told.length]).toEqual([name, needed ? 1 : 0]);
    }
    expect(problems[0]).toContain('--bot: unknown; there are --bot-id');
  });

  test.each(['https://los.example:8443', 'https://los.example/x', 'https://me:pw@los.example', 'https://192.168.1.1'])(
    'do not cut the address %s down to what a manifest can hold',
    (address) => {
      const problems = problemsOf(() => packageSettings({ ...environment, LOS_PUBLIC_URL: address }, []));
      expect(problems).toEqual([expect.stringContaining('LOS_PUBLIC_URL, --public-url: give https and a name alone')]);
    },
  );

  test('do not let a name through that is longer than Teams shows', () => {
    const problems = problemsOf(() => packageSettings({ ...environment, DEVELOPER_NAME: 'x'.repeat(33) }, []));
    expect(problems).toEqual(['DEVELOPER_NAME, --developer-name: give a name of at most 32 characters']);
  });
});

describe('packing', () => {
  const files = readPackageFiles();

  test('puts six files at the top of the zip', () => {
    const { names } = unpack(pack(files, settings, '1.2.3'));
    expect(names.toSorted()).toEqual(['color.png', 'en.json', 'manifest.json', 'nb.json', 'nn.json', 'outline.png']);
  });

  test('fills in what is given, also where it has signs that mean something in JSON', () => {
    const odd = { ...settings, DEVELOPER_NAME: 'Vik "kommune" \\ $&' };
    const manifest = unpack(pack(files, odd, '1.2.3')).json<Manifest>('manifest.json');
    expect(manifest).toMatchObject({ version: '1.2.3', developer: { name: odd.DEVELOPER_NAME } });
  });

  test('tells an installation by what comes after its name, in every language', () => {
    const { json } = unpack(pack(files, { ...settings, APP_NAME_SUFFIX: ' (dev)' }, '1.2.3'));
    expect(json<Manifest>('manifest.json').name.short).toBe('Los (dev)');
    for (const file of ['nb.json', 'nn.json', 'en.json']) expect(json<Texts>(file)['name.short']).toBe('Los (dev)');
  });

  test('makes the same zip of the same files', () => {
    expect(pack(files, settings, '1.2.3')).toEqual(pack(files, settings, '1.2.3'));
  });

  test('refuses what Teams would refuse, all of it at once', () => {
    const manifest = { ...files.manifest, accentColor: 'blue', note: '${{NOBODY_KNOWS}}' };
    const problems = problemsOf(() =>
      pack({ ...files, manifest, nn: { ...files.nn, 'name.short': 'x'.repeat(31) } }, settings, '1.2.3'),
    );
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).toMatch(/«note»[\s\S]*accentColor[\s\S]*NOBODY_KNOWS[\s\S]*name\.short/);
  });
});

describe('npm run package', () => {
  const run = (env: Readonly<Record<string, string>>) =>
    promisify(execFile)(process.execPath, [join(folder, 'pack.ts')], { env }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, text: stderr }),
    );

  test('writes the zip where the guide says', async () => {
    expect(await run(environment)).toMatchObject({ code: 0, text: expect.stringContaining('los.zip') });
    const { json } = unpack(readFileSync(join(folder, 'build/los.zip')));
    expect(json<Manifest>('manifest.json')['id']).toBe(settings.BOT_ID);
  });

  test('tells what is missing, without a trace of the program', async () => {
    const { code, text } = await run({});
    expect(code).toBe(1);
    expect(text.trim().split('\n')).toHaveLength(7);
    expect(text).not.toContain(' at ');
  });
});
