import { phone } from '../../support/playground.ts';
import { giveScores, openCase, setUpTeam, story } from '../../support/story.ts';

/** How fast a person is: a tap a second, and four signs of typing. */
const secondsFor = ({ taps, signs }: { readonly taps: number; readonly signs: number }): number => taps + signs / 4;

story(
  'whoever has never seen Los has scored a conversation on a phone in less than a minute',
  async (beginning) => {
    // The first three lines of the README's tour.
    await setUpTeam(beginning);
    const chat = await openCase(beginning, 'B-07');
    await chat.picture('telefon-saken');
    await chat.press('Samtale 1: gi tall');
    await chat.picture('telefon-et-område');
    await giveScores(chat, 1);
    await chat.sees('gjennomsnitt 2,0');
    await chat.picture('telefon-resultat');
    expect(secondsFor(beginning.client.effort)).toBeLessThan(60);
  },
  phone,
);
