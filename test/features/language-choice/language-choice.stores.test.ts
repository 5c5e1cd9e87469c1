import { startLos, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Nordmann');
const nynorsk = { locale: 'nn-NO' };

let los: TestLos;
beforeEach(async () => {
  los = await startLos();
});
afterEach(() => los.stop());

describe('language', () => {
  test('is bokmål until somebody says otherwise, and nynorsk where Teams speaks it', async () => {
    const chat = los.groupChat([kari, ola]);
    expect((await chat.say(kari, 'hjelp')).text).toContain('Dette kan jeg hjelpe med her');
    expect((await chat.say(kari, 'hjelp', nynorsk)).text).toContain('Dette kan eg hjelpe med her');
    expect((await chat.say(kari, 'hjelp', { locale: 'en-US' })).text).toContain('Dette kan jeg hjelpe med her');
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
    expect(asked.buttons).toEqual(['Bokmål', 'Nynorsk']);
    await chat.press(ola, 'Nynorsk');
    expect(chat.cards()).toHaveLength(1);
    expect((await chat.say(kari, 'Hjelp')).buttons).toEqual(['Set opp teamet']);
  });

  test('both are understood whatever is spoken', async () => {
    const chat = los.groupChat([kari, ola]);
    await givenTeam(los, { members: [kari, ola], chat });
    expect((await chat.say(kari, 'Kvar er vi?')).text).toContain('Hvor er vi?');
    await chat.say(kari, 'nynorsk');
    expect((await chat.say(kari, 'Neste oppgave')).text).toContain('Oppgåve 1 av 3');
  });
});
