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

  story(
    'measurements that are pasted are looked through first, and the good ones are taken without the bad one',
    async ({ client }) => {
      const chat = await client.groupChat();
      await chat.say('målinger');
      await chat.press('Spurt «Hva er viktig for deg?»');
      await chat.press('Registrer målinger');
      await chat.picture('telefon-målingene');
      await chat.press('Lim inn flere');
      await chat.fill('Målinger', 'uke 38 2025: 6/20\nuke 48: 25/20\nuke 28 2025: 6/20');
      await chat.press('Se hva jeg fant');
      await chat.sees('25 er flere enn 20.');
      await chat.picture('telefon-limt-inn');
      await chat.press('Lagre de 2 som er i orden');
      await chat.picture('telefon-limt-inn-lagret');
    },
    phone,
  );

  story(
    'a poster is made of what there is, and opens as a file for PowerPoint',
    async ({ client }) => {
      const chat = await client.groupChat();
      await chat.say('lag plakat');
      await chat.sees('Plakaten til Nordvik forbedringsteam');
      await chat.picture('telefon-plakat');
      const file = await chat.opens('Åpne i PowerPoint');
      expect(file.type).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation');
      expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
    },
    phone,
  );
});
