import { phone } from '../../support/playground.ts';
import { chooseAreas, setUpTeam, story } from '../../support/story.ts';

/** How fast a person is: a tap a second, and four signs of typing. */
const secondsFor = ({ taps, signs }: { readonly taps: number; readonly signs: number }): number => taps + signs / 4;

describe('whoever has never seen Los', () => {
  story(
    'has scored a conversation on a phone in less than a minute',
    async (beginning) => {
      const { client } = beginning;
      await setUpTeam(beginning);
      const chat = await client.personalChat();
      await chat.say('ny sak');
      await chat.fill('Hvilken kode skal saken ha?', 'B-07');
      await chat.press('Opprett saken');
      await chooseAreas(chat);
      await chat.press('Lagre');
      await chat.press('Samtale 1: gi tall'); const { chooseScores } = await import('../../support/story.ts'); await chooseScores(chat, 1); await chat.press('Lagre tallene'); console.log(client.effort);
      await chat.picture('telefon-skår');
      await chat.sees('gjennomsnitt 2,0');
      await chat.picture('telefon-resultat');
      expect(secondsFor(client.effort)).toBeLessThan(60);
    },
    phone,
  );
});
