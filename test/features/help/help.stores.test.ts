import { startLos, type TestLos, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Nordmann');
const siv = testPerson('Siv Åsheim');
const lise = { ...testPerson('Lise Leder'), role: 'leader' as const };
const petra = testPerson('Petra Prosjekt');

let los: TestLos;
beforeEach(async () => {
  los = await startLos({ facilitators: [petra.person] });
});
afterEach(() => los.stop());

const withTeam = async () => {
  const chat = los.groupChat([kari, ola, siv, lise]);
  await givenTeam(los, { members: [kari, ola, siv, lise], facilitators: [petra], chat });
  return chat;
};

describe('help', () => {
  test('in a chat without a team: set it up', async () => {
    const answer = await los.groupChat([kari, ola]).say(kari, 'hjelp');
    expect(answer.text).toContain('Her er det ikke satt opp noe team ennå');
    expect(answer.buttons).toEqual(['Sett opp teamet']);
  });

  test('in the team’s chat: the next task first, six buttons at most, what else can be written below', async () => {
    const chat = await withTeam();
    const answer = await chat.say(kari, 'hjelp');
    expect(answer.buttons).toEqual([
      'Neste oppgave',
      'Hvor er vi?',
      'Be om veiledning',
      'Påminnelser',
      'Alle oppgavene',
      'Målene våre',
    ]);
    expect(answer.text).toContain('Hvor er vi? – samlinger, datoer og dager igjen');
    expect(answer.text).toContain('«@Los Finn»');
  });

  test('says what to write as it has to be written there', async () => {
    const chat = los.groupChat([kari, ola]);
    expect((await chat.say(kari, 'Neste oppgave')).text).toContain('Skriv «@Los Sett opp teamet» når dere er klare.');
    expect((await chat.say(kari, 'ok')).text).toContain('«@Los hjelp»');
    const own = los.personalChat(kari);
    expect((await own.say(kari, 'ok')).text).toContain('«hjelp»');
    expect((await own.say(kari, 'Neste oppgave')).text).toContain('Legg til Los der og skriv «@Los Sett opp teamet».');
  });

  test('offers only what one may: the team lead changes the roster, others do not', async () => {
    const chat = await withTeam();
    expect((await chat.say(siv, 'hjelp')).text).not.toContain('Endre medlemmer og roller');
    expect((await chat.say(lise, 'hjelp')).buttons).not.toContain('Sjekk hvordan dere jobber');
  });

  test('in the personal chat: cases for those who work with users, not for leaders', async () => {
    await withTeam();
    const member = await los.personalChat(siv).say(siv, 'hjelp');
    expect(member.buttons).toEqual([
      'Neste oppgave',
      'Mine oppgaver',
      'Hvor er vi?',
      'Mine saker',
      'Ny sak',
      'Be om veiledning',
    ]);
    const leader = await los.personalChat(lise).say(lise, 'hjelp');
    expect(leader.buttons).toEqual([
      'Ledermelding',
      'Neste oppgave',
      'Hvor er vi?',
      'Be om veiledning',
      'Påminnelser',
      'Alle oppgavene',
    ]);
  });

  test('a leader who is also a facilitator, or works in another team, is offered what either may', async () => {
    await givenTeam(los, { members: [kari, ola, lise], facilitators: [lise] });
    const own = los.personalChat(lise);
    expect((await own.say(lise, 'hjelp')).buttons).toContain('Ledermelding');
    expect((await own.say(lise, 'hjelp')).text).not.toContain('«Bytt team»');
    await givenTeam(los, { id: 'team2', name: 'Havnes', members: [{ ...lise, role: 'teamLead' }] });
    const help = await own.say(lise, 'hjelp');
    expect(help.buttons).toEqual(expect.arrayContaining(['Ledermelding', 'Ny sak']));
    expect(help.text).toContain('«Bytt team»');
  });

  test('in the personal chat of somebody without a team: how one gets one', async () => {
    const answer = await los.personalChat(kari).say(kari, 'hjelp');
    expect(answer.text).toContain('Du er ikke med i noe team ennå');
    expect(answer.buttons).toEqual(['Spør Los', 'Språk']);
  });

  test('for a facilitator: the network, and before there is one, a new network', async () => {
    const chat = los.personalChat(petra);
    expect((await chat.say(petra, 'hjelp')).buttons).toEqual([
      'Nytt nettverk',
      'Påminnelser',
      'Spør Los',
      'Finn',
      'Språk',
    ]);
    await withTeam();
    expect((await chat.say(petra, 'hjelp')).buttons).toEqual([
      'Nettverket',
      'Hvem kan trenge oss?',
      'Ny kode',
      'Endre samlingene',
      'Endre pakkene',
      'Søknader',
    ]);
  });

  test('every button leads somewhere', async () => {
    const chat = await withTeam();
    const { cards, buttons } = await chat.say(kari, 'hjelp');
    for (const title of buttons) {
      const answer = await chat.press(kari, title, {}, { card: cards[0] });
      expect({ title, status: answer.status, cards: answer.cards.length }).toEqual({ title, status: 200, cards: 1 });
    }
  });
});

describe('what is not understood', () => {
  test('gets the two likeliest as buttons, and is not repeated', async () => {
    const chat = await withTeam();
    const answer = await chat.say(kari, 'Per Hansen skal ta oppgaven neste uke');
    expect(answer.text).toContain('Det forsto jeg ikke');
    expect([...answer.buttons.slice(0, 2), answer.buttons.at(-1)]).toEqual([
      'Neste oppgave',
      'Minn meg senere',
      'Hjelp',
    ]);
    expect(JSON.stringify(answer.activities)).not.toContain('Hansen');
    expect((await chat.press(kari, 'Neste oppgave')).text).toContain('Oppgave 1 av 3');
  });

  test('gets help alone when nothing is alike', async () => {
    const chat = await withTeam();
    const answer = await chat.say(kari, 'xyzzy');
    expect(answer.buttons).toEqual(['Hjelp']);
    expect((await chat.press(kari, 'Hjelp')).text).toContain('Dette kan jeg hjelpe med her');
  });

  test('is about the case that was named', async () => {
    await withTeam();
    const own = los.personalChat(kari);
    await own.say(kari, 'ny sak');
    await own.press(kari, 'Opprett saken', { code: 'B-07' });
    const [suggested = ''] = (await own.say(kari, 'vi kom visst fram til en slags plan for b-07 i går')).buttons;
    expect((await own.press(kari, suggested)).text).toContain('B-07');
  });

  test('is never answered with what one may not do', async () => {
    await withTeam();
    const answer = await los.personalChat(lise).say(lise, 'jeg vil gjerne opprette en sak for en bruker');
    expect(answer.buttons).toEqual(['Hjelp']);
  });

  test('changes nothing', async () => {
    const chat = await withTeam();
    await chat.say(kari, 'hjelp');
    los.counts.reset();
    await chat.say(kari, 'oppgaven er neste uke');
    expect(los.counts).toMatchObject({ writes: 0, queries: 0 });
  });

  test('a national identity number is refused, whatever stands around it', async () => {
    const chat = await withTeam();
    const answer = await chat.say(kari, 'gjelder 13097248022, kan vi ta en oppgave på det');
    expect(answer.text).toContain('ser ut som et fødselsnummer');
    expect(JSON.stringify(answer.activities)).not.toContain('13097248022');
  });
});

describe('chatter', () => {
  test('a greeting is answered with what can be done', async () => {
    const chat = await withTeam();
    expect((await chat.say(kari, 'Hei Los!')).buttons).toContain('Neste oppgave');
  });

  test('thanks and thumbs are answered in a few words, without buttons', async () => {
    const chat = await withTeam();
    expect((await chat.say(kari, 'Tusen takk!')).texts).toEqual(['Bare hyggelig!']);
    const thumb = await chat.say(kari, '👍');
    expect(thumb.texts).toHaveLength(1);
    expect(thumb.buttons).toEqual([]);
  });

  test('after that Los suggests, alone with somebody, what is likeliest for them', async () => {
    await withTeam();
    const suggested = async (person: TestPerson) => {
      const { activities } = await los.personalChat(person).say(person, 'Tusen takk!');
      return activities[0]?.suggestedActions?.actions.map(({ value }) => value);
    };
    expect(await suggested(siv)).toEqual(['Neste oppgave', 'Mine oppgaver', 'Hvor er vi?']);
    expect(await suggested(lise)).toEqual(['Ledermelding', 'Neste oppgave', 'Hvor er vi?']);
    expect(await suggested(petra)).toEqual(['Nettverket', 'Hvem kan trenge oss?', 'Ny kode']);
    expect((await los.personalChat(petra).say(petra, 'Hvem kan trenge oss?')).cards).toHaveLength(1);
  });

  test('a mention alone asks what there is', async () => {
    const chat = await withTeam();
    expect((await chat.say(kari, '')).text).toContain('Dette kan jeg hjelpe med her');
  });
});
