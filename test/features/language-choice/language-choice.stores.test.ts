import { TaskWork } from '../../../src/model/team.ts';
import { at8, sessions, sweepAt } from '../../reminders/support.ts';
import { startLos, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Nordmann');
const siv = testPerson('Siv Åsheim');
const nynorsk = { locale: 'nn-NO' };

let los: TestLos;
beforeEach(async () => {
  los = await startLos();
});
afterEach(() => los.stop());

describe('language', () => {
  test.each([
    ['nn-NO', 'Dette kan eg hjelpe med her', 'nb-NO'],
    ['nb-NO', 'Dette kan jeg hjelpe med her', 'nn-NO'],
    ['en-US', 'What I can help with here', 'nn-NO'],
    ['da-DK', 'Dette kan jeg hjelpe med her', 'nn-NO'],
  ])('is what Teams speaks where one first writes, here %s, and stays so', async (locale, said, later) => {
    const chat = los.groupChat([kari, ola]);
    expect((await chat.say(kari, 'hjelp', { locale })).text).toContain(said);
    expect((await chat.say(ola, 'hjelp', { locale: later })).text).toContain(said);
    const own = los.personalChat(kari);
    expect((await own.say(kari, 'hjelp', { locale })).text).toContain(said.slice(0, 10));
    expect((await own.say(kari, 'språk', { locale: later })).text).toContain(
      { 'nn-NO': 'Eg skriv', 'en-US': 'I write' }[locale] ?? 'Jeg skriver',
    );
  });

  test('is the reminders’, too: a chat’s, a person’s, and the team’s for who has not written yet', async () => {
    const chat = los.groupChat([kari, ola, siv]);
    const [karis, sivs] = [los.personalChat(kari), los.personalChat(siv)];
    await chat.say(ola, 'hjelp', nynorsk);
    await karis.say(kari, 'hjelp');
    const work = {
      'rop2014.p1.services': TaskWork.parse({ responsible: kari.person }),
      'rop2014.p1.listen': TaskWork.parse({ responsible: siv.person }),
    };
    await givenTeam(los, { members: [kari, ola, siv], chat, today: '2026-11-02', sessions, more: { work } });
    await sweepAt(los, at8('2026-11-24'));
    expect(chat.received().buttons).toContain('Neste oppgåve');
    expect(karis.received().buttons).toContain('Vis oppgaven');
    expect(sivs.received().buttons).toContain('Vis oppgåva');
  });

  test('chosen in a chat, it is everybody’s there, and stays', async () => {
    const chat = los.groupChat([kari, ola]);
    const chosen = await chat.say(kari, 'nynorsk');
    expect(chosen.text).toContain('Då skriv eg nynorsk');
    expect((await chat.say(ola, 'hjelp')).text).toContain('Dette kan eg hjelpe med her');
    await los.personalChat(ola).say(ola, 'hjelp');
    expect((await los.personalChat(ola).say(ola, 'hjelp')).text).toContain('Dette kan jeg hjelpe med her');
  });

  test('chosen in the personal chat, it is one’s own, whatever Teams speaks', async () => {
    const chat = los.personalChat(kari);
    await chat.say(kari, 'bokmål', nynorsk);
    expect((await chat.say(kari, 'hjelp', nynorsk)).text).toContain('Dette kan jeg hjelpe med her');
  });

  test('is chosen by pressing as well; the card then speaks it', async () => {
    const chat = los.groupChat([kari, ola]);
    const asked = await chat.say(kari, 'Språk');
    expect(asked.buttons).toEqual(['Bokmål', 'Nynorsk', 'English']);
    await chat.press(kari, 'Nynorsk');
    expect(chat.cards()).toHaveLength(1);
    expect((await chat.say(kari, 'Hjelp')).buttons).toEqual(['Set opp teamet']);
  });

  test.each(['english', 'engelsk', 'Speak English, please'])(
    '«%s» is understood, and the team goes on in English',
    async (typed) => {
      const chat = los.groupChat([kari, ola]);
      await givenTeam(los, { members: [kari, ola], chat });
      expect((await chat.say(kari, typed)).text).toContain('From now on I write in English');
      const task = await chat.say(ola, 'next task');
      expect(task.text).toContain('Task 1 of 3');
      expect(task.buttons).toContain('We are under way');
      expect((await chat.say(ola, 'norsk')).text).toContain('Da skriver jeg bokmål');
    },
  );

  test('all are understood whatever is spoken', async () => {
    const chat = los.groupChat([kari, ola]);
    await givenTeam(los, { members: [kari, ola], chat });
    expect((await chat.say(kari, 'Kvar er vi?')).text).toContain('Hvor er vi?');
    await chat.say(kari, 'nynorsk');
    expect((await chat.say(kari, 'Neste oppgave')).text).toContain('Oppgåve 1 av 3');
  });
});
