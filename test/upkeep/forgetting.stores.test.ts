import { runLos } from '../../src/cli/los.ts';
import { improvementUntil } from '../../src/demo/improvement.ts';
import { TaskWork } from '../../src/model/team.ts';
import { contentOf } from '../../src/store/copy.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { StoredDocument } from '../../src/store/port.ts';
import { nobody } from '../../src/upkeep/forgetting.ts';
import { at8, stopAfterTest, sweepAt } from '../reminders/support.ts';
import { startLos, type TestLos, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';

const [kari, ola, mona] = ['Kari Nordmann', 'Ola Nordmann', 'Mona Moen'].map(testPerson) as Three;
type Three = [ReturnType<typeof testPerson>, ReturnType<typeof testPerson>, ReturnType<typeof testPerson>];
const anne = testPerson('Anne Berg');
/** Called what Mona is called. */
const namesake = testPerson('Den andre');
const words = 'Vi finner ikke tid til møtene';

/** Mona leads the work: a case, a task, a question for guidance, a reminder; and she facilitates, too. */
const start = async (facilitators = [anne, mona]) => {
  const los = stopAfterTest(await startLos({ now: '2026-11-02T08:00:00Z' }));
  const members = [kari, ola, mona];
  const chat = los.groupChat(members);
  await chat.say(kari, 'hjelp');
  const work = {
    'rop2014.p1.services': TaskWork.parse({ responsible: mona.person, answer: 'Kartlagt', status: 'done' }),
  };
  // The second is from a namesake, the third from before offers told who it was.
  const at = '2026-11-02T08:00:00Z';
  const offers = [
    { by: mona.name, person: mona.person, at },
    { by: mona.name, person: namesake.person, at },
    { by: mona.name, at },
  ];
  const sessions = ['2026-12-08', '2027-04-13', '2027-10-05', '2028-04-04'];
  const more = { work, offers, ...improvementUntil('2026-11-02', [mona.person, kari.person]) };
  await givenTeam(los, { members, chat, facilitators, today: '2026-11-02', sessions, more });
  const personal = los.personalChat(mona);
  await personal.say(mona, 'ny sak');
  await personal.press(mona, 'Opprett saken', { code: 'B-07' });
  await chat.say(mona, 'be om veiledning');
  await chat.press(mona, 'Send til prosjektgruppen', { reason: 'time', text: words });
  await sweepAt(los, at8('2026-11-10'));
  await personal.press(mona, 'Jeg svarer på det');
  return { los, chat, personal };
};

const los = async (running: TestLos, ...args: string[]) => {
  const said: string[] = [];
  const status = await runLos(args, {
    environment: { LOS_STORE: 'cosmos', COSMOS_ENDPOINT: 'https://127.0.0.1:1' },
    lines: () => [],
    print: (text) => said.push(text),
    tell: (text) => said.push(text),
    open: async () => ({ ...running.store, close: async () => undefined }),
    now: running.clock.now,
  });
  return { status, said: said.join('\n') };
};

const allOf = async (running: TestLos): Promise<StoredDocument[]> => {
  const found: StoredDocument[] = [];
  for await (const document of contentOf(running.store)) found.push(document);
  return found;
};

const mentions = async (running: TestLos, text: string): Promise<string[]> =>
  (await allOf(running))
    .filter((document) => JSON.stringify(document).includes(text))
    .map(({ pk, id }) => `${pk}/${id}`);

describe('a person', () => {
  test('gets to see everything that is stored', async () => {
    const { los: running } = await start();
    const { status, said } = await los(running, 'export', '--person', mona.person);
    expect(status).toBe(0);
    const holdings = JSON.parse(said) as { document: string; type: string; at: string }[];
    expect(new Set(holdings.map(({ document }) => document))).toEqual(new Set(await mentions(running, mona.person)));
    expect(new Set(holdings.map(({ type }) => type))).toEqual(
      new Set(['person', 'inbox', 'team', 'network', 'case', 'thread']),
    );
    expect(said).toContain('Mona Moen');
    const inTeam = holdings.filter(({ type }) => type === 'team').map(({ at }) => at);
    expect(inTeam).toEqual(
      expect.arrayContaining(['goals.0.agreed.0', 'measures.0', 'actions.0', 'actions.1', 'progress.scores.0']),
    );
    expect(said).not.toContain('Kari Nordmann');
  });

  test('is forgotten: the work stays, the cases go to the team lead, no trace of the person is left', async () => {
    const { los: running, chat, personal } = await start();
    const asked = await los(running, 'delete', '--person', mona.person);
    expect([asked.status, asked.said]).toEqual([0, expect.stringMatching(/^Det gjelder \d+ dokumenter\. Skriv --yes/)]);
    expect(await mentions(running, mona.person)).not.toEqual([]);
    const deleted = await los(running, 'delete', '--person', mona.person, '--yes');
    expect([deleted.status, deleted.said]).toEqual([0, expect.stringMatching(/dokumenter er slettet/)]);
    expect(await mentions(running, mona.person)).toEqual([]);
    expect(await mentions(running, 'Mona Moen')).toEqual(['team:team1/team']);
    const it = (await running.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
    expect(it?.contactPersons).toEqual([kari.person]);
    const team = (await running.documents.read(kinds.team, keys.team('team1')))?.body;
    expect(team?.offers.map(({ by, person }) => [by, person])).toEqual([[mona.name, namesake.person]]);
    expect(team?.members.map(({ person }) => person)).toEqual([kari.person, ola.person]);
    expect(team?.work['rop2014.p1.services']).toMatchObject({
      responsible: nobody,
      answer: 'Kartlagt',
      status: 'done',
    });
    expect(team?.goals[0]?.agreed).toEqual([nobody, kari.person]);
    expect(team?.measures[0]).toMatchObject({ responsible: nobody, name: 'Spurt «Hva er viktig for deg?»' });
    expect(team?.actions.map(({ responsible }) => responsible)).toEqual([nobody, nobody]);
    expect(team?.progress?.scores[0]?.by).toBe(nobody);
    const thread = (await allOf(running)).find(({ type }) => type === 'thread')?.['body'];
    expect(thread).toMatchObject({ text: words, askedBy: nobody, taken: { by: nobody, name: '' } });
    expect((await chat.say(kari, 'teamet')).text).not.toContain('Mona');
    expect((await personal.say(mona, 'mine saker')).text).not.toContain('B-07');
  });

  test('who is alone as a facilitator is not, until somebody else is let in', async () => {
    const { los: running } = await start([mona]);
    const before = await allOf(running);
    const { status, said } = await los(running, 'delete', '--person', mona.person, '--yes');
    expect([status, said]).toEqual([1, expect.stringContaining('alene i prosjektgruppen for Testnettverket')]);
    expect(await allOf(running)).toEqual(before);
  });

  test('who only might make networks may not any more, which is said', async () => {
    const { los: running } = await start();
    const guest = '11111111-1111-4111-8111-111111111111:22222222-2222-4222-8222-222222222222';
    await los(running, 'grant', guest);
    expect((await los(running, 'delete', '--person', guest)).said).toMatch(/^Det gjelder 1 dokument\. /);
    expect((await los(running, 'delete', '--person', guest, '--yes')).said).toBe('1 dokument er endret.');
    expect(await mentions(running, guest)).toEqual([]);
    expect((await los(running, 'delete', '--person', guest, '--yes')).said).toBe('Ingenting er lagret om dette.');
  });

  test('of whom nothing is stored is told so', async () => {
    const { los: running } = await start();
    const { said } = await los(running, 'delete', '--person', testPerson('Fremmed').person);
    expect(said).toBe('Ingenting er lagret om dette.');
  });
});

describe('a team', () => {
  test('gets to see what is stored about it, but not its cases', async () => {
    const { los: running } = await start();
    const { said } = await los(running, 'export', '--team', 'team1');
    const types = (JSON.parse(said) as { type: string }[]).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['team', 'teamSummary', 'thread', 'room', 'inbox']));
    expect(said).toContain(words);
    expect(said).not.toContain('B-07');
  });

  test('is forgotten with its cases and questions; its people stay, and can set up another', async () => {
    const { los: running, chat, personal } = await start();
    expect((await los(running, 'delete', '--team', 'team1', '--yes')).status).toBe(0);
    expect(await mentions(running, words)).toEqual([]);
    expect(await mentions(running, 'B-07')).toEqual([]);
    expect((await allOf(running)).filter(({ pk }) => pk.includes('team1'))).toHaveLength(1);
    const network = (await running.documents.read(kinds.network, keys.network('network-of-team1')))?.body;
    expect(network?.teams).toEqual([]);
    const person = (await running.documents.read(kinds.person, keys.person(mona.person)))?.body;
    expect(person?.memberships).toEqual([]);
    expect((await chat.say(kari, 'teamet')).text).not.toContain('Fjordvik');
    expect((await personal.say(mona, 'mine saker')).text).not.toContain('B-07');
    chat.received();
    await sweepAt(running, at8('2026-12-01'));
    expect(chat.received().activities).toEqual([]);
    expect((await los(running, 'delete', '--team', 'team1', '--yes')).said).toBe('Ingenting er lagret om dette.');
  });
});

describe('a case', () => {
  test('is deleted with its figures and the reminders about it, and nothing else is', async () => {
    const { los: running, personal } = await start();
    await personal.say(mona, 'ny sak');
    await personal.press(mona, 'Opprett saken', { code: 'B-08' });
    const asked = await los(running, 'delete', '--team', 'team1', '--case', 'b-07');
    expect(asked.said).toBe('Det gjelder 1 dokument. Skriv --yes for å slette.');
    expect((await los(running, 'delete', '--team', 'team1', '--case', 'b-07', '--yes')).status).toBe(0);
    expect(await mentions(running, 'B-07')).toEqual([]);
    const { text } = await personal.say(mona, 'mine saker');
    expect([text.includes('B-07'), text.includes('B-08')]).toEqual([false, true]);
    const again = await los(running, 'delete', '--team', 'team1', '--case', 'B-07', '--yes');
    expect(again.said).toBe('Ingenting er lagret om dette.');
  });
});
