import { phone } from '../../support/playground.ts';
import { setUpTeam, storiesOfOneDemo } from '../../support/story.ts';

describe('a goal in the browser', () => {
  const story = storiesOfOneDemo(setUpTeam);

  story(
    'grows from a loose sentence to one that the team agrees to, a question at a time',
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
