import { changeSessions, type SessionDates } from '../../src/model/network-sessions.ts';
import { TaskWork, type Team } from '../../src/model/team.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { type TestLos, testPerson } from '../support/los.ts';
import { givenTeam, sessionsFrom } from '../support/team.ts';
import { anotherProcess, at8, sessions, startTeam, sweepAt } from './support.ts';

const services = 'rop2014.p1.services';
const allDone = Object.fromEntries(
  ['team', 'services', 'listen'].map((name) => [`rop2014.p1.${name}`, TaskWork.parse({ status: 'done' })]),
);

describe('a team', () => {
  test('is told of its session 28, 7 and 1 days before, once each', async () => {
    const { los, chat } = await startTeam({}, { more: { work: allDone } });
    const heard: string[] = [];
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-11', '2026-12-01', '2026-12-02', '2026-12-07']) {
      await sweepAt(los, at8(day));
      await los.sweep();
      heard.push(...chat.received().activities.map(({ summary }) => `${day} ${summary?.split('.')[0]}`));
    }
    expect(heard).toEqual([
      '2026-11-10 Samling 1 om 28 dager',
      '2026-12-01 Samling 1 om 7 dager',
      '2026-12-07 Samling 1 i morgen',
    ]);
  });

  test('gets one message for all that is due on a day, with the useful next step', async () => {
    const { los, chat } = await startTeam();
    await sweepAt(los, at8('2026-12-01'));
    const { activities, text, buttons } = chat.received();
    expect(activities).toHaveLength(1);
    expect(text).toContain('Samling 1 om 7 dager');
    expect(text).toContain('• Første dag forteller dere om arbeidet deres i plenum.');
    expect(text).toContain('Frist i dag');
    for (const title of ['Sett sammen forbedringsteamet', 'Kartlegg egne tjenester', 'Lytt til brukernes erfaringer']) {
      expect(text.split(title)).toHaveLength(2);
    }
    expect(buttons).toEqual([
      'Neste oppgave',
      'Alle oppgavene',
      'Sjekk hvordan dere jobber',
      'Hvor er vi?',
      'Be om veiledning',
      'Ikke nå',
    ]);
  });

  test('hears nothing of what is done by then', async () => {
    const { los, chat } = await startTeam({}, { more: { work: allDone } });
    expect(await sweepAt(los, at8('2026-11-24'))).toMatchObject({ failed: 0 });
    chat.received();
    await sweepAt(los, at8('2026-11-30'));
    expect(chat.received().activities).toEqual([]);
  });

  test('is spoken to in its own language', async () => {
    const { los, chat, kari } = await startTeam({}, { more: { work: allDone } });
    await chat.say(kari, 'nynorsk');
    chat.received();
    await sweepAt(los, at8('2026-12-07'));
    expect(chat.received().text).toContain('Samling 1 i morgon');
  });

  test('is left alone at night and at weekends; what has come due then waits for the next working day', async () => {
    const { los, chat } = await startTeam({}, { more: { work: allDone } });
    await sweepAt(los, '2026-12-01T18:00:00Z');
    await sweepAt(los, '2026-12-02T05:00:00Z');
    expect(chat.received().activities).toEqual([]);
    await sweepAt(los, at8('2026-12-02'));
    expect(chat.received().text).toContain('Samling 1 om 6 dager');
  });
});

describe('a responsible member', () => {
  const responsible = (name: string) => ({
    more: { work: { [services]: TaskWork.parse({ responsible: testPerson(name).person }) } },
  });

  test('is told of the task in the personal chat as well', async () => {
    const { los, chat, personal } = await startTeam({}, responsible('Mona'));
    await sweepAt(los, at8('2026-11-24'));
    const told = personal.received();
    expect(told.activities).toHaveLength(1);
    expect(told.text).toContain('Du har ansvaret i Fjordvik');
    expect(told.text).toContain('Kartlegg egne tjenester');
    expect(told.text).not.toContain('Lytt til brukernes erfaringer');
    expect(told.buttons).toEqual(['Vis oppgaven', 'Ferdig', 'Endre fristen', 'Les mer', 'Be om veiledning', 'Ikke nå']);
    expect(chat.received().text).toContain('Kartlegg egne tjenester (Mona)');
  });

  test('can finish the task from the message', async () => {
    const { los, personal, mona, team } = await startTeam({}, responsible('Mona'));
    await sweepAt(los, at8('2026-11-24'));
    const answer = await personal.press(mona, 'Ferdig');
    expect(answer.text).toContain('Kartlegg egne tjenester');
    const stored = await los.documents.read(kinds.team, keys.team(team.id));
    expect(stored?.body.work[services]?.status).toBe('done');
  });

  test('of tasks in two teams gets one message, whose buttons each lead to their own team', async () => {
    const { los, chat, personal, mona, kari } = await startTeam({}, responsible('Mona'));
    const members = [kari, mona];
    const elsewhere = los.groupChat(members);
    await elsewhere.say(kari, 'hjelp');
    const { more } = responsible('Mona');
    await givenTeam(los, { id: 'team2', name: 'Åsnes', members, chat: elsewhere, today: '2026-11-02', sessions, more });
    await sweepAt(los, at8('2026-11-24'));
    expect(personal.received().activities).toHaveLength(1);
    expect((await personal.press(mona, 'Neste oppgave i Åsnes')).text).toContain('Åsnes');
    expect(chat.received().activities).toHaveLength(1);
  });

  test('who has never written to Los is reached by way of the chat', async () => {
    const { los, ola } = await startTeam({}, responsible('Ola'));
    await sweepAt(los, at8('2026-11-24'));
    expect(los.personalChat(ola).received().text).toContain('Kartlegg egne tjenester');
    const person = await los.documents.read(kinds.person, keys.person(ola.person));
    expect(person?.body.address).toContain('a:');
  });

  test('is reminded once, also when Los is started anew on the same store', async () => {
    const { los, personal } = await startTeam({}, responsible('Mona'));
    await sweepAt(los, at8('2026-11-24'));
    const restarted = await anotherProcess(los);
    await sweepAt(restarted, '2026-11-24T09:00:00Z');
    await sweepAt(restarted, '2026-11-24T12:00:00Z');
    expect(personal.received().activities).toHaveLength(1);
    await sweepAt(restarted, at8('2026-11-30'));
    expect(personal.received().activities).toHaveLength(1);
  });
});

test('processes that sweep one store at the same moment post each message once', async () => {
  const { los, chat, personal } = await startTeam(
    {},
    { more: { work: { [services]: TaskWork.parse({ responsible: testPerson('Mona').person }) } } },
  );
  const others = await Promise.all([anotherProcess(los), anotherProcess(los), anotherProcess(los)]);
  for (const day of ['2026-11-10', '2026-11-24', '2026-11-30', '2026-12-01']) {
    await Promise.all([los, ...others].map((process) => sweepAt(process, at8(day))));
  }
  expect(chat.received().activities).toHaveLength(4);
  expect(personal.received().activities).toHaveLength(3);
});

describe('when something changes while a reminder waits to be posted', () => {
  const busy = { method: 'POST', status: 429, headers: { 'retry-after': '600' } } as const;

  test('a task that is done by then is not mentioned', async () => {
    const { los, chat, team } = await startTeam();
    await sweepAt(los, at8('2026-11-10'));
    chat.received();
    los.teams.fail(busy);
    await sweepAt(los, at8('2026-11-24'));
    await change(los, team.id, (body) => ({ ...body, work: { [services]: TaskWork.parse({ status: 'done' }) } }));
    await sweepAt(los, '2026-11-24T07:10:00Z');
    const { text } = chat.received();
    expect(text).toContain('Lytt til brukernes erfaringer');
    expect(text).not.toContain('Kartlegg egne tjenester');
  });

  test('nothing is posted when nothing holds any more', async () => {
    const { los, chat, team } = await startTeam();
    await sweepAt(los, at8('2026-11-10'));
    chat.received();
    los.teams.fail(busy);
    await sweepAt(los, at8('2026-11-24'));
    await change(los, team.id, (body) => ({ ...body, work: allDone }));
    await sweepAt(los, '2026-11-24T07:10:00Z');
    expect(chat.received().activities).toEqual([]);
  });
});

test('a moved session is announced at its new dates and not at its old ones', async () => {
  const { los, chat, team } = await startTeam({}, { more: { work: allDone } });
  await sweepAt(los, at8('2026-11-10'));
  expect(chat.received().text).toContain('8.–9. desember 2026');
  const network = await los.documents.read(kinds.network, keys.network(team.network.id));
  if (!network) throw new Error('no network');
  const later = sessionsFrom('2026-11-02', ['2026-12-15', ...sessions.slice(1)]);
  const plan = later.map(({ first, place }) => ({ first, place })) as unknown as SessionDates;
  await los.documents.change(network, 'move', (body) => ({
    body: changeSessions(body, plan, { now: '2026-11-12T10:00:00Z' }),
    answer: null,
  }));
  const heard: string[] = [];
  for (const day of ['2026-11-13', '2026-11-17', '2026-12-01', '2026-12-07', '2026-12-08', '2026-12-14']) {
    await sweepAt(los, at8(day));
    heard.push(...chat.received().activities.map(({ summary }) => `${day} ${summary?.split('.')[0]}`));
  }
  expect(heard).toEqual([
    '2026-11-13 Samling 1 har fått ny tid eller nytt sted',
    '2026-11-17 Samling 1 om 28 dager',
    '2026-12-08 Samling 1 om 7 dager',
    '2026-12-14 Samling 1 i morgen',
  ]);
});

test('what several days have left over after a standstill comes as one message', async () => {
  const { los, chat } = await startTeam();
  await sweepAt(los, at8('2026-12-01'));
  expect(chat.received().activities).toHaveLength(1);
  expect(await los.store.due('2026-12-01T08:00:00Z', { limit: 10 })).toMatchObject({ items: [] });
});

test('an inbox is removed 60 days after what was in it was told, and nothing is told again', async () => {
  const { los, chat, team } = await startTeam({}, { more: { work: allDone } });
  await sweepAt(los, at8('2026-11-10'));
  chat.received();
  const key = keys.inbox(`room:${team.rooms[0]}`, '2026-11-10');
  await sweepAt(los, '2027-01-09T02:59:00Z');
  expect(await los.store.read(key)).toBeDefined();
  chat.received();
  expect(await sweepAt(los, '2027-01-09T03:00:00Z')).toMatchObject({ sent: 0, failed: 0 });
  expect(await los.store.read(key)).toBeUndefined();
  await sweepAt(los, '2027-01-09T03:05:00Z');
  expect(await los.store.read(key)).toBeUndefined();
  expect(chat.received().activities).toEqual([]);
});

test('after a session what is open is offered into the next package, which opens the day after', async () => {
  const { los, chat, kari } = await startTeam();
  await sweepAt(los, at8('2026-12-07'));
  chat.received();
  await sweepAt(los, at8('2026-12-09'));
  const offer = chat.received();
  expect(offer.text).toContain('Vil dere ta med noe videre?');
  expect(offer.buttons[0]).toBe('Velg oppgaver');
  expect((await chat.press(kari, 'Velg oppgaver')).text).toContain('forberedelsespakke 2');
  await sweepAt(los, at8('2026-12-10'));
  expect(chat.received().text).toContain('Forberedelsespakke 2 er åpen');
});

test('a sweep with nothing due costs one query', async () => {
  const { los } = await startTeam();
  await los.sweep();
  los.counts.reset();
  await los.sweep();
  // The write notes that the sweep came.
  expect(los.counts).toMatchObject({ reads: 0, writes: 1, queries: 1 });
});

const change = async (los: TestLos, id: string, apply: (team: Team) => Team): Promise<void> => {
  const team = await los.documents.read(kinds.team, keys.team(id));
  if (team) await los.documents.change(team, `test${los.clock.now()}`, (body) => ({ body: apply(body), answer: null }));
};
