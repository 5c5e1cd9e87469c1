import { type Client, type Demo, startDemo } from '../support/playground.ts';

/** A team's first weeks, as a newcomer would try them out after `npm start`: chapters of one story, in order. */
describe('a team in the browser', () => {
  let demo: Demo;
  let client: Client;

  beforeAll(async () => {
    demo = await startDemo();
    client = await demo.open();
  });

  afterAll(async () => {
    await demo?.stop();
  });

  test('is set up in its group chat with the join code that npm start printed', async () => {
    const chat = await client.groupChat();
    await chat.sees('Her er det ikke satt opp noe team ennå.');
    await chat.picture('01-velkommen');
    await chat.press('Sett opp teamet');
    await chat.fill('koden fra prosjektgruppen', demo.code);
    await chat.fill('Hva heter teamet?', 'Nordvik forbedringsteam');
    await chat.fill('Hvilken kommune?', 'Nordvik');
    await chat.choose('Siri Havnevik', 'Brukerrepresentant');
    await chat.picture('02-sett-opp-teamet');
    await chat.press('Sett opp teamet');
    await chat.sees('Teamet er satt opp');
    await chat.picture('03-teamet');
  });

  test('does two tasks of package 1', async () => {
    const chat = await client.groupChat();
    await chat.say('Neste oppgave');
    await chat.sees('Oppgave 1 av 3');
    await chat.picture('04-oppgave-1');
    await chat.press('Skriv svar');
    await chat.fill('Hva har dere kommet fram til?', 'Vi er seks, fra kommunen, DPS og NAV.');
    await chat.picture('05-skriv-svar');
    await chat.press('Lagre');
    await chat.sees('Vi er seks, fra kommunen, DPS og NAV.');
    await chat.press('Ferdig');
    await chat.press('Neste oppgave');
    await chat.sees('Oppgave 2 av 3');
    await chat.picture('06-oppgave-2');
    await chat.press('Ferdig');
    await chat.press('Alle oppgavene');
    await chat.sees('2 av 3 ferdige');
    await chat.picture('07-oversikt');
  });
});
