import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startTerminal, type TestTerminal } from './support.ts';

let terminal: TestTerminal;
beforeAll(async () => {
  terminal = await startTerminal();
});
afterAll(() => terminal.stop());

const ask = (lines: readonly string[], ...options: readonly string[]) =>
  terminal.los(['ask', ...options], undefined, lines);
/** What Los would do with one line. */
const asked = async (line: string, ...options: readonly string[]) => {
  const { printed } = await ask([line], '--json', ...options);
  return JSON.parse(printed);
};

test('says of each line what Los would do with it, in JSON', async () => {
  const { status, printed } = await ask(['hva er neste oppgave', 'sjekkliste B-07', '', 'xyzzy'], '--json');
  const nothing = { with: {}, suggestions: [], answers: [] };
  expect(status).toBe(0);
  expect(printed.split('\n').map((line) => JSON.parse(line))).toEqual([
    { ...nothing, text: 'hva er neste oppgave', verb: 'task.next' },
    { ...nothing, text: 'sjekkliste B-07', verb: 'checklist.show', with: { code: 'B-07' } },
    { ...nothing, text: '', verb: 'help.show' },
    { ...nothing, text: 'xyzzy', verb: null },
  ]);
});

test('reads what is written as it is read where it is written', async () => {
  const personal = await asked('sjekkliste');
  const together = await asked('sjekkliste', '--in', 'team');
  expect([personal.verb, together.verb]).toEqual(['checklist.show', 'practice.start']);
});

test('knows the answers by their ids: the one that is sure and shown, or those that are offered', async () => {
  const sure = await asked('hva er en baseline?', '--as', 'member');
  expect(sure).toMatchObject({ verb: 'knowledge.show', with: { id: 'baseline' } });
  expect(sure.answers[0]).toBe('baseline');
  const unsure = await asked('kva er individuell plan?');
  expect(unsure).toMatchObject({ verb: null, answers: expect.arrayContaining(['individual-plan']) });
});

test('suggests, of what is likeliest, what such a person is offered there', async () => {
  const words = 'jeg vil gjerne opprette en sak for en bruker';
  for (const options of [[], ['--as', 'member'], ['--as', 'lead', '--in', 'team']])
    expect(await asked(words, ...options)).toMatchObject({
      verb: null,
      suggestions: expect.arrayContaining(['case.new']),
    });
  expect(await asked(words, '--as', 'leader')).toMatchObject({ verb: null, suggestions: [] });
});

test.each([
  ['mine saker', ['--as', 'leader'], 'case.list', 'notAllowed'],
  ['mine saker', ['--as', 'lead', '--in', 'team'], 'case.list', 'personalChatOnly'],
  ['åpne saken B-07', ['--as', 'lead', '--in', 'team'], 'case.open', 'writtenAmongOthers'],
  ['nytt nettverk', ['--as', 'member'], 'network.new', 'facilitatorsOnly'],
  ['oppgave til 13097248022', [], 'help.suggest', 'nationalIdentityNumber'],
])('says no to «%s» (%j) as Los does', async (line, options, refused, why) => {
  expect(await asked(line, ...options)).toMatchObject({ verb: null, suggestions: [], refused, why });
});

test.each([
  ['mine saker', ['--as', 'member'], 'case.list'],
  ['åpne saken B-07', ['--as', 'member'], 'case.open'],
  ['slå av påminnelser', ['--as', 'leader'], 'reminders.show'],
  ['nytt nettverk', ['--as', 'facilitator'], 'network.new'],
  ['hvor er vi', ['--as', 'facilitator', '--in', 'team'], 'timeline.network'],
])('does «%s» for whoever may (%j)', async (line, options, verb) => {
  const outcome = await asked(line, ...options);
  expect(outcome.verb).toBe(verb);
  expect(outcome).not.toHaveProperty('refused');
});

test('for people it is a line of words each, in the language they want', async () => {
  const lines = [
    'hvor er vi',
    'kopi B-07',
    'Per Hansen skal ta oppgaven neste uke',
    'xyzzy',
    'mine saker',
    'hva er medianen',
  ];
  const { printed } = await ask(lines, '--as', 'member', '--in', 'team', '--language', 'nn');
  expect(printed.split('\n')).toEqual([
    'hvor er vi → «Kvar er vi?» (timeline.show)',
    'kopi B-07 → nei til «Kopi til brukaren» (scores.copy): writtenAmongOthers',
    expect.stringMatching(
      / → forstår ikke, foreslår «Neste oppgåve» \(task\.next\) eller «[^»]+» \([a-z.]+\)(?: eller svaret [a-z-]+)*$/i,
    ),
    'xyzzy → forstår ikke',
    'mine saker → nei til «Sakene mine» (case.list): personalChatOnly',
    'hva er medianen → knowledge.show, id=median',
  ]);
});

test.each([
  ['--as', 'chief'],
  ['--in', 'channel'],
  ['--language', 'se'],
])('%s %s is not understood', async (option, value) => {
  const { status, told } = await ask([], option, value);
  expect([status, told]).toEqual([2, expect.stringMatching(new RegExp(`^${option}: «${value}» forstår jeg ikke`))]);
});

test('from a shell it needs neither settings nor a store, and answers line by line', () => {
  const program = join(import.meta.dirname, '../../src/cli/los.ts');
  const shell = spawnSync(process.execPath, [program, 'ask', '--json'], {
    cwd: terminal.folder,
    env: { PATH: process.env['PATH'] },
    input: 'takk\r\nhvem er med?',
    encoding: 'utf8',
  });
  expect([shell.status, shell.stderr]).toEqual([0, '']);
  const verbs = shell.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).verb);
  expect(verbs).toEqual(['help.acknowledge', 'team.show']);
});
