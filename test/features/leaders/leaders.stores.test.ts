import { keys, kinds } from '../../../src/store/kinds.ts';
import { at8, stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { improvementWork } from '../../support/improvement.ts';
import { startLos, type TestAnswer, type TestLos, type TestPerson, testPerson } from '../../support/los.ts';
import { type Given, givenTeam } from '../../support/team.ts';
import { casesHolding } from '../figures/series.ts';
import { codeIn, makeNetwork, roleInput, setUpTeam } from '../team/set-up.ts';

const [kari, ola, lise, nina] = ['Kari Nordmann', 'Ola Nordmann', 'Lise Leder', 'Nina Ny'].map(testPerson) as [
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
];
const anne = testPerson('Anne Berg');

const sessions = ['2026-12-15', '2027-04-13', '2027-10-05', '2028-04-04'];
const members = [kari, ola, { ...lise, role: 'leader' as const }];

/** A team with a leader, set up on Tuesday 3 November 2026; the leader has a chat with Los unless said otherwise. */
const start = async ({ installed = true, teams = [{}] as readonly Partial<Given>[] } = {}) => {
  const los = stopAfterTest(await startLos({ now: '2026-11-03T08:00:00Z' }));
  const own = los.personalChat(lise);
  if (installed) await own.say(lise, 'hjelp');
  const chats = [];
  for (const more of teams) {
    const chat = los.groupChat(members);
    await chat.say(kari, 'hjelp');
    await givenTeam(los, { members, chat, today: '2026-11-03', sessions, facilitators: [anne], ...more });
    chats.push(chat);
  }
  const [chat] = chats;
  if (!chat) throw new Error('no team');
  return { los, own, chat };
};

/** Lets days pass as they do, with a sweep each morning. */
const until = async (los: TestLos, day: string): Promise<void> => {
  const next = new Date(Date.parse(los.clock.now()) + 86_400_000).toISOString().slice(0, 10);
  for (let date = next; date <= day; date = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)) {
    expect(await sweepAt(los, at8(date))).toMatchObject({ failed: 0 });
  }
};

const titles = ({ activities }: TestAnswer): string[] => activities.map(({ summary }) => summary?.split('.')[0] ?? '');

describe('the digest', () => {
  test('comes by itself every other Monday, and tells what the team has done and what stands still', async () => {
    const { los, own, chat } = await start();
    await until(los, '2026-11-13');
    own.received();
    await chat.say(kari, 'Neste oppgave');
    await chat.press(kari, 'Ferdig');
    await until(los, '2026-11-16');
    const digest = own.received();
    expect(titles(digest)).toEqual(['Ledermelding: Fjordvik']);
    for (const said of [
      'Samling 1 om 29 dager, 15.–16. desember 2026',
      'Gjort siden sist',
      '• Sett sammen forbedringsteamet',
      'Dette kan du gjøre nå',
      'Tall vises når de bygger på minst fem saker.',
      'Kommer annenhver mandag klokken 8.',
    ]) {
      expect(digest.text).toContain(said);
    }
    expect(digest.buttons).toEqual([
      'Historien så langt',
      'Be om veiledning',
      'Brukerrepresentant i teamet',
      'Endre ledermeldingen',
      'Ikke nå',
    ]);
    await until(los, '2026-11-29');
    expect(titles(own.received())).toEqual([]);
    await until(los, '2026-12-14');
    const later = own.received();
    expect(titles(later)).toEqual(['Ledermelding: Fjordvik', 'Samling 1 om 14 dager', 'Ledermelding: Fjordvik']);
    expect(later.text).toContain('Fristen er ute for 2 oppgaver: «Kartlegg egne tjenester» og «Lytt til brukernes');
    expect(later.text).toContain('Ingen oppgaver er meldt ferdige.');
  });

  test('tells what a leader can do now, another thing each time', async () => {
    const { los, own } = await start();
    const told: string[] = [];
    for (const day of ['2026-11-16', '2026-11-30', '2026-12-14']) {
      await until(los, day);
      const { cards } = own.received();
      const text = JSON.stringify(cards.at(-1));
      told.push(/Dette kan du gjøre nå.*?"text":"([^"]+)"/.exec(text)?.[1] ?? '');
    }
    expect(new Set(told).size).toBe(3);
    expect(told).not.toContain('');
  });

  test('shows figures over five cases, and none over four', async () => {
    for (const [count, shown] of [
      [4, false],
      [5, true],
    ] as const) {
      const { los, own } = await start();
      for (const it of casesHolding(count, 'B', ['2026-08-03', 2], ['2026-09-01', 5])) {
        await los.documents.create(kinds.case, keys.case('team1', it.code), { ...it, team: 'team1' });
      }
      const { text } = await own.say(lise, 'ledermelding');
      expect(text.includes('Opplevd nytte: 3,0 (5 saker)')).toBe(shown);
      expect(text.includes('minst fem saker')).toBe(!shown);
    }
  });

  test('tells of the goals: what their charts say, what is missing, what is being tried; the story of the rest too', async () => {
    const { los, own, chat } = await start({ teams: [{ more: improvementWork('2026-11-03') }] });
    const digest = await own.say(lise, 'ledermelding');
    expect(digest.text).toContain(
      [
        'Målene',
        'Innen 1. mai får 16 av 20 nye brukere spørsmålet «Hva er viktig for deg?».',
        '• Noe har endret seg siden uke 36: 9 målinger på rad over medianen. Det er den veien dere vil.',
        '• Prøver nå: «Spørsmålet står på innkomstskjemaet»',
        'Bli bedre på hjemkomst.',
        '• Målet har ikke noe målepunkt ennå.',
      ].join('\n'),
    );
    const story = await own.press(lise, 'Historien så langt');
    expect(story.text).toContain('Forbedringsarbeidet\nFase 3 av 5: Utføre\nInnen 1. mai');
    expect(story.text).toContain('Tatt i bruk\n• Ring dagen etter utskriving. Lærte: Formiddagen passer best.');
    expect(story.text).toContain('Mål som er nådd\n• Alle har en kontaktperson. Lærte: Det hjalp å avtale');
    expect(story.buttons).toContain('Målene våre');
    expect((await chat.say(ola, 'historien så langt')).text).toContain('• Målet har ikke noe målepunkt ennå.');
    expect(await sweepAt(los, at8('2026-11-16'))).toMatchObject({ failed: 0 });
    expect(own.received().text).toContain('• Målet har ikke noe målepunkt ennå.');
  });

  test('comes when the leader wants it: weekday, hour and pace', async () => {
    const { los, own } = await start();
    await until(los, '2026-11-10');
    own.received();
    await own.say(lise, 'endre ledermeldingen');
    const saved = await own.press(lise, 'Lagre', { weekday: '4', every: 'weekly', hour: '13' });
    expect(saved.text).toContain('Neste ledermelding kommer torsdag 12. november klokken 13.');
    expect(saved.text).toContain('Kommer hver torsdag klokken 13.');
    await sweepAt(los, at8('2026-11-12'));
    expect(titles(own.received())).toEqual([]);
    await sweepAt(los, '2026-11-12T12:00:00Z');
    expect(titles(own.received())).toEqual(['Ledermelding: Fjordvik']);
    await until(los, '2026-11-18');
    expect(titles(own.received())).toEqual([]);
    await sweepAt(los, '2026-11-19T12:00:00Z');
    expect(titles(own.received())).toEqual(['Ledermelding: Fjordvik']);
  });

  test('is no longer sent when it is turned off, and comes again when it is turned on, without what was between', async () => {
    const { los, own } = await start();
    await until(los, '2026-11-04');
    own.received();
    await own.say(lise, 'slå av ledermeldingen');
    expect((await own.press(lise, 'Slå av ledermeldingen')).text).toContain('Ledermeldingen er slått av.');
    await until(los, '2026-11-20');
    expect(titles(own.received())).toEqual([]);
    await own.say(lise, 'endre ledermeldingen');
    await own.press(lise, 'Lagre', {});
    await sweepAt(los, '2026-11-20T11:00:00Z');
    expect(titles(own.received())).toEqual([]);
    await until(los, '2026-11-30');
    expect(titles(own.received())).toEqual(['Ledermelding: Fjordvik']);
  });

  test('is one for all teams of a leader', async () => {
    const { los, own } = await start({ teams: [{}, { id: 'team2', name: 'Nes' }] });
    await until(los, '2026-11-13');
    own.received();
    await until(los, '2026-11-16');
    const digest = own.received();
    expect(titles(digest)).toEqual(['Ledermelding']);
    expect(digest.text).toContain('Fjordvik\nSamling 1 om 29 dager');
    expect(digest.text).toContain('Nes\nSamling 1 om 29 dager');
    expect(digest.buttons.filter((button) => button === 'Historien så langt')).toHaveLength(2);
  });

  test('and what else comes that day are one message', async () => {
    const { los, own } = await start({ teams: [{ sessions: ['2026-12-14', ...sessions.slice(1)] }] });
    await until(los, '2026-11-27');
    own.received();
    await until(los, '2026-11-30');
    const both = own.received();
    expect(both.activities).toHaveLength(1);
    expect(both.text).toContain('Ledermelding: Fjordvik');
    expect(both.text).toContain('Også i dag\nSamling 1 om 14 dager');
  });

  test('ends with the role', async () => {
    const { los, own, chat } = await start();
    await until(los, '2026-11-13');
    own.received();
    await chat.say(kari, 'Endre roller');
    await chat.press(kari, 'Lagre', { [roleInput(lise)]: 'member' });
    await until(los, '2026-12-01');
    expect(titles(own.received()).filter((title) => title.startsWith('Ledermelding'))).toEqual([]);
    expect((await own.say(lise, 'ledermelding')).text).toContain('du står ikke som leder i noe team nå');
  });

  test('is for leaders, alone with Los', async () => {
    const { los, chat } = await start();
    expect((await chat.say(lise, 'ledermelding')).text).toContain('i den personlige chatten din');
    const personal = los.personalChat(kari);
    expect((await personal.say(kari, 'ledermelding')).text).toContain('Ledermeldingen er for ledere');
    expect(
      (await personal.submit(kari, { do: 'digest.save', weekday: '1', every: 'weekly', hour: '8' })).text,
    ).toContain('Ledermeldingen er for ledere');
  });

  test('goes by the team’s own roster, also before the leader’s own document is brought up to date', async () => {
    const { los, own } = await start();
    const team = await los.documents.read(kinds.team, keys.team('team1'));
    if (!team) throw new Error('no team');
    await los.documents.change(team, 'retired', (body) => ({
      body: { ...body, members: body.members.map((one) => ({ ...one, role: 'member' as const })) },
      answer: null,
    }));
    expect((await own.say(lise, 'ledermelding')).text).toContain('Ledermeldingen er for ledere');
  });

  test('costs one read and one write to change', async () => {
    const { los, own } = await start();
    const card = (await own.say(lise, 'endre ledermeldingen')).cards.at(-1);
    los.counts.reset();
    await own.press(lise, 'Lagre', { weekday: '2' }, { card });
    expect(los.counts).toMatchObject({ reads: 1, writes: 1, queries: 0 });
  });
});

describe('the story so far', () => {
  test('is told to a new leader at once, and holds what it takes to take over', async () => {
    const { los, own } = await start();
    await sweepAt(los, '2026-11-03T08:01:00Z');
    const story = own.received();
    expect(titles(story)).toEqual(['Historien så langt: Fjordvik']);
    for (const said of [
      'Du er leder for Fjordvik.',
      'Samling 1, 15.–16. desember 2026: om 42 dager',
      'Forberedelsespakke 1: 0 av 3 ferdig',
      'Gjenstår: «Sett sammen forbedringsteamet»',
      'Teamleder: Kari Nordmann',
      'Leder: Lise Leder',
      'Hva nettverket vil',
    ]) {
      expect(story.text).toContain(said);
    }
    await until(los, '2026-11-10');
    expect(titles(own.received())).toEqual([]);
  });

  test.each([
    ['rop2014', 'Riktig bruk av innleggelser', 'Ledere og ansatte som kan drive forbedringsarbeid'],
    ['national2022', 'Brukeren er likeverdig når forløpet utformes', 'Kommune og sykehus er partnere'],
  ] as const)('names the goals of %s', async (template, ...goals) => {
    const { los, own } = await start({ teams: [{ template, members: [kari, { ...lise, role: 'leader' }] }] });
    await sweepAt(los, '2026-11-03T08:01:00Z');
    const { text } = own.received();
    for (const goal of ['Fra «Hva er i veien med deg?» til «Hva er viktig for deg?»', ...goals]) {
      expect(text).toContain(`• ${goal}`);
    }
  });

  test('waits for the morning when somebody becomes a leader at night, and is asked for by typing', async () => {
    const { los, chat } = await start({ teams: [{ members: [kari, ola, lise, nina] }] });
    await until(los, '2026-11-04');
    const personal = los.personalChat(nina);
    await personal.say(nina, 'hjelp');
    los.clock.set('2026-11-04T19:00:00Z');
    await chat.say(kari, 'Endre roller');
    await chat.press(kari, 'Lagre', { [roleInput(nina)]: 'leader' });
    await sweepAt(los, '2026-11-04T19:01:00Z');
    expect(titles(personal.received())).toEqual([]);
    await until(los, '2026-11-05');
    expect(titles(personal.received())).toEqual(['Historien så langt: Fjordvik']);
    expect((await personal.say(nina, 'Historien så langt')).text).toContain('Du er leder for Fjordvik.');
    expect((await chat.say(ola, 'historien så langt')).text).not.toContain('Du er leder');
  });

  test('reaches who has not written to Los by way of the team', async () => {
    const { los, own } = await start({ installed: false });
    await sweepAt(los, '2026-11-03T08:01:00Z');
    expect(titles(own.received())).toEqual(['Historien så langt: Fjordvik']);
  });
});

describe('a leader without Los', () => {
  const without = async () => {
    const started = await start({ installed: false });
    const lead = started.los.personalChat(kari);
    await lead.say(kari, 'hjelp');
    started.los.teams.fail({ method: 'POST', status: 403, body: {} });
    await sweepAt(started.los, '2026-11-03T08:01:00Z');
    return { ...started, lead };
  };

  test('is told of to the team lead, once, with what to do', async () => {
    const { los, own, lead } = await without();
    await sweepAt(los, '2026-11-03T08:02:00Z');
    const hint = lead.received();
    expect(titles(hint)).toEqual(['Lise Leder har ikke Los ennå']);
    expect(hint.text).toContain('Åpne en chat med Lise Leder i Teams.');
    expect(titles(own.received())).toEqual([]);
    los.teams.fail({ method: 'POST', status: 403, body: {}, conversation: own.conversation });
    await until(los, '2026-11-20');
    expect(titles(lead.received()).filter((title) => title.includes('Los'))).toEqual([]);
  });

  test('gets the story with the welcome when Los is added, and once', async () => {
    const { own } = await without();
    const welcome = await own.install(lise);
    expect(welcome.text).toContain('Hei, jeg er Los');
    expect(welcome.text).toContain('Historien så langt: Fjordvik');
    expect(titles(own.received())).toEqual([]);
  });
});

test('a leader that is named when a team is set up through its forms gets story and digest', async () => {
  const los = stopAfterTest(await startLos({ now: '2026-11-23T08:00:00Z', facilitators: [anne.person] }));
  const code = codeIn(await makeNetwork(los.personalChat(anne), anne));
  const chat = los.groupChat([kari, lise]);
  await setUpTeam(chat, kari, code);
  await chat.say(kari, 'Endre roller');
  await chat.press(kari, 'Lagre', { [roleInput(lise)]: 'leader' });
  const own = los.personalChat(lise);
  await until(los, '2026-12-07');
  expect(titles(own.received())).toEqual(['Historien så langt: Fjordvik', 'Ledermelding: Fjordvik']);
});
