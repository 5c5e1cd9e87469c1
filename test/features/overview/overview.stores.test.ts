import { oneLargeNetwork, realCase, writeRealCase } from '../../../src/demo/real-case.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { forgetTeam } from '../../../src/upkeep/forgetting.ts';
import { stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { startLos, testPerson } from '../../support/los.ts';

const [anne, stranger] = [testPerson('Anne Berg'), testPerson('Bo Dahl')];
const made = realCase({ seed: 1, networks: oneLargeNetwork, facilitator: { person: anne.person, name: anne.name } });
const now = '2015-11-03T09:00:00Z';

/** Thirty teams with fifteen months of work, and one of their facilitators. */
const start = async () => {
  const los = stopAfterTest(await startLos({ now }));
  await writeRealCase(los.documents, made);
  const own = los.personalChat(anne);
  return { los, own };
};

const rowOf = async ({ los }: Awaited<ReturnType<typeof start>>, team: string) =>
  (await los.documents.read(kinds.teamSummary, keys.teamSummary('stort', team)))?.body;

test('facilitators see who may need them, and why; the second time it is a list and nothing more', async () => {
  const started = await start();
  const { los, own } = started;
  const shown = await own.say(anne, 'hvem trenger oss');
  expect(shown.text).toContain('av 30 team kan trenge dere');
  expect(shown.text).toContain('Har bedt om veiledning og ventet siden');
  los.counts.reset();
  const again = await own.say(anne, 'oversikt');
  expect(again.text).toContain('Side 1 av 4');
  expect(los.counts).toMatchObject({ writes: 0, queries: 1 });
  expect((await own.press(anne, 'Vis flere')).text).toContain('Side 2 av 4');
  const team = await own.press(anne, 'Mål og tall i nettverket');
  expect(team.text).toContain('30 team fra 30 kommuner');
  expect(team.text).toContain('snakker bedre sammen og vet hvem som gjør hva: 9 kommuner');
});

test('a team at a glance leads to what its facilitators can do', async () => {
  const { own } = await start();
  const shown = await own.say(anne, 'hvem kan trenge oss');
  const [first = ''] = shown.buttons;
  const team = await own.press(anne, first);
  expect(team.text).toContain('Sist i arbeid');
  expect(team.buttons).toEqual(expect.arrayContaining(['Åpne spørsmålet', 'Tilbake til oversikten']));
  // What is written from a team's card is to that team, and the way back leads to it.
  await own.press(anne, 'Skriv til teamet');
  expect((await own.press(anne, 'Avbryt')).text).toContain(first);
  await own.press(anne, 'Skriv til teamet');
  const draft = await own.press(anne, 'Lagre og se hvordan det blir', { title: 'Hei', text: 'Hvordan går det?' });
  expect(draft.text).toContain(`Til ett team: ${first}`);
  await own.say(anne, 'hvem kan trenge oss');
  await own.press(anne, first);
  expect((await own.press(anne, 'Åpne spørsmålet')).text).toContain(first);
});

test('a row is made some minutes after the last change, and goes with its team', async () => {
  const started = await start();
  const { los } = started;
  const [team] = made.teams;
  if (!team) throw new Error('no team');
  await sweepAt(los, now);
  expect(await rowOf(started, team.id)).toMatchObject({ name: team.name });
  const loaded = await los.documents.read(kinds.team, keys.team(team.id));
  const changedAt = '2015-11-03T10:00:00Z';
  if (loaded)
    await los.documents.change(loaded, 'poster', (body) => ({
      body: { ...body, goals: [], poster: { title: '', users: '', nextStep: '', changedAt, version: 1 } },
      answer: null,
    }));
  await sweepAt(los, '2015-11-03T10:04:00Z');
  expect((await rowOf(started, team.id))?.goals).not.toEqual([]);
  await sweepAt(los, '2015-11-03T10:06:00Z');
  expect((await rowOf(started, team.id))?.goals).toEqual([]);
  expect(await sweepAt(los, '2015-11-03T10:07:00Z')).toMatchObject({ owners: 0 });
  await forgetTeam({ store: los.store, documents: los.documents }, team.id, now);
  expect(await rowOf(started, team.id)).toBeUndefined();
});

test('an answer takes the question off the overview at once', async () => {
  const started = await start();
  const { own } = started;
  await own.say(anne, 'hvem kan trenge oss');
  const [thread] = made.threads.filter(({ closed }) => !closed);
  if (!thread) throw new Error('nobody waits');
  expect((await rowOf(started, thread.team.id))?.guidance).toHaveLength(1);
  await own.press(anne, thread.team.name);
  await own.press(anne, 'Åpne spørsmålet');
  await own.press(anne, 'Svar');
  await own.press(anne, 'Send', { text: 'Begynn med to brukere dere kjenner.' });
  expect((await rowOf(started, thread.team.id))?.guidance).toEqual([]);
});

test('is for the facilitators of the network', async () => {
  const { los, own } = await start();
  await own.say(anne, 'hvem kan trenge oss');
  const other = los.personalChat(stranger);
  await other.say(stranger, 'hjelp');
  for (const verb of ['overview.show', 'overview.network', 'overview.team'])
    expect(
      (await other.submit(stranger, { do: verb, los: { network: 'stort', team: 'stort-1', key: 'k' } })).text,
    ).toBe('Dette kan bare prosjektgruppen gjøre.');
});
