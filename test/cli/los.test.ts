import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { commands } from '../../src/cli/los.ts';
import { startTerminal, type TestTerminal } from './support.ts';

const guid = '11111111-1111-4111-8111-111111111111';

let terminal: TestTerminal;
beforeEach(async () => {
  terminal = await startTerminal();
});
afterEach(() => terminal.stop());

describe('the help', () => {
  test('names every command there is, and no other', async () => {
    const { status, printed } = await terminal.los(['--help']);
    expect(status).toBe(0);
    const named = printed.split('\n').flatMap((line) => line.match(/^ {2}([a-z]+)/)?.[1] ?? []);
    expect([...new Set(named)]).toEqual(commands.map(({ name }) => name));
  });

  test.each(commands.map(({ name }) => name))('of %s tells of each of its options', async (name) => {
    const { status, printed } = await terminal.los([name, '--help']);
    expect(status).toBe(0);
    const command = commands.find((one) => one.name === name);
    for (const option of Object.keys(command?.options ?? {})) expect(printed).toContain(`--${option}`);
    for (const line of command?.usage ?? []) expect(printed).toContain(`npm run los -- ${line}`);
  });

  test.each(commands.flatMap(({ usage }) => usage))(
    'shows no way to use it that is not understood: %s',
    async (usage) => {
      const args = usage
        .replace(/<tenant:objectId>/, `${guid}:${guid}`)
        .replace(/<(?:fil|mappe)>/, terminal.path('nothing'))
        .split(' ');
      expect((await terminal.los(args)).status).not.toBe(2);
    },
  );
});

test.each(['--version', 'version'])('%s says which Los this is', async (asked) => {
  expect(await terminal.los([asked])).toEqual({
    status: 0,
    printed: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    told: '',
  });
  terminal.environment['LOS_COMMIT'] = '0123456789abcdef';
  expect((await terminal.los([asked])).printed).toMatch(/\+0123456789ab$/);
});

test.each([
  ['nothing', []],
  ['an unknown command', ['start']],
  ['an unknown option', ['status', '--xml']],
  ['an argument too many', ['backup', 'one', 'two']],
  ['an argument too few', ['restore']],
  ['an option without its value', ['migrate', '--to']],
])('%s is not understood', async (_, args) => {
  const { status, printed, told } = await terminal.los(args);
  expect(status).toBe(2);
  expect(printed + told).toMatch(/npm run los|los --help/);
});

test.each([
  [['export'], /Skriv enten --person eller --team/],
  [['export', '--team', ''], /Skriv enten/],
  [['export', '--person', guid], /Skriv tenant:objectId/],
  [['export', '--person', `${guid}:${guid}`, '--team', 'x'], /Skriv enten/],
  [['delete'], /Skriv enten/],
  [['delete', '--case', 'B-07', '--yes'], /Skriv enten/],
  [['delete', '--person', `${guid}:${guid}`, '--case', 'B-07'], /--team <id> --case <kode>/],
  [['delete', '--team', 'x', '--case', ''], /--team <id> --case <kode>/],
  [['list', 'cases'], /list networks/],
  [['delete', '--person', 'kari', '--yes'], /Skriv tenant:objectId/],
  [['migrate'], /Skriv hvor/],
  [['migrate', '--to', 'mongodb'], /Skriv hvor/],
  [['migrate', '--to', 'sqlite:'], /Skriv hvor/],
  [['grant', '--revoke'], /Skriv hvem/],
  [['grant', 'xx'], /Skriv tenant:objectId/],
  [['grant', 'xx', '--revoke'], /Skriv tenant:objectId/],
  [['remind'], /Skriv «remind --once»/],
])('%j lacks something, and says what', async (args, words) => {
  const { status, printed, told } = await terminal.los(args);
  expect([status, printed, told]).toEqual([2, '', expect.stringMatching(words)]);
});

test('options may be words, for shells that lose what begins with dashes', async () => {
  const dashed = await terminal.los(['export', '--team', 'x']);
  expect(await terminal.los(['export', 'team=x'])).toEqual(dashed);
  expect((await terminal.los(['status', 'json'])).printed).toBe((await terminal.los(['status', '--json'])).printed);
  expect((await terminal.los(['grant', 'help'])).printed).toContain('npm run los -- grant');
  expect((await terminal.los(['export', 'teams=x'])).status).toBe(2);
});

test('wrong settings are told as they are', async () => {
  terminal.environment['LOS_STORE'] = 'mongodb';
  const { status, told } = await terminal.los(['status']);
  expect([status, told]).toEqual([1, expect.stringMatching(/^Los cannot start:\n- LOS_STORE: give sqlite/)]);
});

test('from a shell: prints, and ends with its status', () => {
  const run = (args: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../src/cli/los.ts'), ...args], {
      cwd: terminal.folder,
      env: { PATH: process.env['PATH'], LOS_STORE: terminal.environment['LOS_STORE'] },
      encoding: 'utf8',
    });
  const helped = run(['--help']);
  expect([helped.status, helped.stderr]).toEqual([0, '']);
  expect(helped.stdout).toContain('npm run los -- <kommando>');
  const asked = run(['status']);
  expect([asked.status, asked.stdout]).toEqual([1, expect.stringContaining('SVARER IKKE')]);
  expect(run(['stauts']).status).toBe(2);
});
