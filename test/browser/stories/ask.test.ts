import { setUpTeam, storiesOfOneDemo } from '../../support/story.ts';

describe('what people ask in their own words', () => {
  const story = storiesOfOneDemo(setUpTeam);

  story('is answered, offered or handed on to the facilitators', async ({ client }) => {
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
});
