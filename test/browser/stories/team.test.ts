import { phone } from '../../support/playground.ts';
import { setUpTeam, storiesOfOneDemo } from '../../support/story.ts';

describe('a new team in the browser', () => {
  const story = storiesOfOneDemo();

  story('is set up in its group chat with the join code that npm start printed', async ({ client, code }) => {
    const chat = await client.groupChat();
    await chat.sees('Her er det ikke satt opp noe team ennå.');
    await chat.picture('01-velkommen');
    await chat.press('Sett opp teamet');
    await chat.fill('koden fra prosjektgruppen', code);
    await chat.fill('Hva heter teamet?', 'Nordvik forbedringsteam');
    await chat.fill('Hvilken kommune?', 'Nordvik');
    await chat.choose('Siri Havnevik', 'Brukerrepresentant');
    await chat.picture('02-sett-opp-teamet');
    await chat.press('Sett opp teamet');
    await chat.sees('Teamet er satt opp');
    await chat.picture('03-teamet');
    // What Teams shows to one alone the client shows to all; it has to be there.
    await chat.say('Mine saker');
    await chat.sees('Sakene dine viser jeg bare til deg');
  });

  story('finds Los in a channel as well', async ({ client, code }) => {
    const chat = await client.channel();
    await chat.sees('Hei, jeg er Los');
    await chat.say('Sett opp teamet');
    await chat.fill('koden fra prosjektgruppen', 'AAAA-AAAA');
    await chat.fill('Hva heter teamet?', 'Sundby forbedringsteam');
    await chat.fill('Hvilken kommune?', 'Sundby');
    await chat.press('Sett opp teamet');
    await chat.sees('Jeg kjenner ikke koden «AAAA-AAAA»');
    await chat.fill('koden fra prosjektgruppen', code);
    await chat.press('Sett opp teamet');
    await chat.sees('Teamet er satt opp');
    await chat.picture('17-team-i-kanal');
  });
});

describe('a team in the browser', () => {
  const story = storiesOfOneDemo(setUpTeam);

  story('does two tasks of package 1', async ({ client }) => {
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
    await chat.sees('2 av 3 ferdig');
    await chat.picture('07-oversikt');
  });

  story('makes the checklist the team’s own and walks through its practice', async ({ client }) => {
    const chat = await client.groupChat();
    await chat.say('Endre sjekklisten');
    await chat.sees('10. Brukeren kan ta kontakt igjen');
    await chat.picture('endre-sjekklisten');
    await chat.press('Nytt punkt');
    await chat.picture('nytt-punkt');
    await chat.say('sjekkliste');
    await chat.press('På plass');
    await chat.picture('praksis');
  });

  story('has what it asks in its own words answered, offered or handed on to the facilitators', async ({ client }) => {
    const chat = await client.groupChat();
    await chat.say('Hva er samtalehjulet?');
    await chat.sees(/^Kilde: /);
    await chat.picture('svar');
    await chat.say('hvem vant fotballkampen?');
    await chat.sees('Det har jeg ikke noe svar på');
    await chat.say('hva er medianen for ventetiden i Trondheim?');
    await chat.sees('Det er jeg ikke sikker på');
    await chat.picture('forslag');
    await chat.press('Be om veiledning');
    await chat.sees('Hvor står dere fast?');
    await chat.picture('veiledning-fylt-inn');
    await chat.say('Spør Los');
    await chat.picture('temaer');
    await chat.say('Neste oppgave');
    await chat.press('Les mer');
    await chat.sees(/^Pakke 1: /);
    await chat.picture('les-mer');
  });

  story(
    'makes a goal that it agrees to of a loose sentence, a question at a time',
    async ({ client }) => {
      const chat = await client.groupChat();
      await chat.say('Nytt mål');
      await chat.fill('Hva vil dere oppnå?', 'bli bedre på brukermedvirkning');
      await chat.press('Lagre');
      await chat.sees('Spørsmål 1 av 6');
      await chat.picture('telefon-mål-spørsmål');
      await chat.fill('Hva skal bli annerledes?', 'Brukeren er selv med i hvert møte om sitt eget forløp');
      await chat.fill('For hvem?', 'nye brukere');
      await chat.press('Lagre');
      await chat.press('Andel møter om brukeren der brukeren selv er med');
      await chat.fill('Hvor er dere nå?', '40 %');
      await chat.fill('Hvor vil dere?', '80 %');
      await chat.picture('telefon-mål-hvor-mye');
      await chat.press('Lagre');
      await chat.press('Samling 2');
      await chat.fill('Hvorfor betyr det noe', 'Da handler planen om det brukeren selv vil.');
      await chat.press('Lagre');
      await chat.press('Ja, det får vi til');
      await chat.sees(/fra 40\s% til 80\s%/);
      await chat.press('Jeg er enig');
      await chat.sees('Ingrid Solvang er enig');
      await chat.picture('telefon-mål');
    },
    phone,
  );
});
