import { phone } from '../../support/playground.ts';
import { type Beginning, setUpTeam, storiesOfOneDemo } from '../../support/story.ts';

/** A team with half a year of improvement work behind it. */
const prepare = async (beginning: Beginning): Promise<void> => {
  const chat = await setUpTeam(beginning);
  await chat.say('prøv med innhold');
  await chat.sees('Nordvik forbedringsteam har nå mål');
};

describe('improvement work in the browser', () => {
  const story = storiesOfOneDemo(prepare);

  story(
    'a chart that shows a change asks once what happened, and has the answer on it',
    async ({ client }) => {
      const chat = await client.groupChat();
      await chat.say('kurve');
      await chat.sees('9 målinger på rad over medianen. Det er den veien dere vil.');
      await chat.sees(/Hva skjedde rundt uke/);
      await chat.picture('telefon-kurven-spør');
      await chat.fill('Hva skjedde rundt', 'Spørsmålet kom øverst i skjemaet');
      await chat.press('Lagre svaret');
      await chat.sees('Takk! Nå står det på kurven.');
      await chat.sees('Spørsmålet kom øverst i skjemaet');
      await chat.picture('telefon-kurven');
    },
    phone,
  );
});
