import { scoreCase, setUpTeam, story } from '../../support/story.ts';

/** A week has a working day in it, whichever day it begins on. */
describe('as time passes in the browser', () => {
  story('a team puts a reminder off, and sees when it comes back', async (beginning) => {
    const chat = await setUpTeam(beginning);
    await chat.say('spol fram 7 dager');
    await chat.sees(/^Frist (om \d+ dager|i morgen|i dag)/);
    await chat.press('Ikke nå');
    await chat.sees('Når skal jeg komme tilbake til dette?');
    await chat.picture('ikke-nå');
    await chat.press(/^(I morgen|[A-Z].+dag \d+\. .+)$/);
    await chat.sees(/^Jeg kommer tilbake til dette .+dag \d+\. .+\.$/);
    await chat.picture('utsatt');
    await chat.press('Påminnelser');
    await chat.sees(/^Kommer igjen .+dag \d+\. .+$/);
    await chat.picture('påminnelser-teamet');
  });

  story('a team is reminded', async (beginning) => {
    const chat = await setUpTeam(beginning);
    await chat.say('spol fram 14 dager');
    await chat.sees(/^Samling 1 om \d+ dager$/);
    await chat.sees('Lytt til brukernes erfaringer');
    await chat.sees(/Det kom \d+ påminnelser på veien/);
    await chat.picture('16-påminnelser');
  });

  story('a team asks for guidance, and gets the facilitator’s answer in its chat', async (beginning) => {
    const { client } = beginning;
    const chat = await setUpTeam(beginning);
    await chat.say('Be om veiledning');
    await chat.choose('Hvor står dere fast?', 'Vi vet ikke hvor vi skal begynne');
    await chat.picture('be-om-veiledning');
    await chat.press('Send til prosjektgruppen');
    await chat.sees(/^(Spørsmålet er sendt til prosjektgruppen|Prosjektgruppen får spørsmålet)/);
    await chat.say('spol fram 7 dager');
    const facilitator = await client.personalChat();
    await facilitator.sees('Nordvik forbedringsteam ber om veiledning');
    await facilitator.press('Svar');
    await facilitator.fill('Hva vil du svare?', 'Begynn med to brukere dere kjenner.');
    await facilitator.press('Send');
    await facilitator.sees(/Svaret (er på vei til|kommer i) teamets chat/);
    await facilitator.say('spol fram 7 dager');
    await client.groupChat();
    await chat.sees('Begynn med to brukere dere kjenner.');
    await chat.picture('veiledning-besvart');
  });

  story('a closed case keeps its numbers, and no word, when its time is over', async (beginning) => {
    await setUpTeam(beginning);
    const chat = await scoreCase(beginning, 'B-07');
    await chat.say('historikk B-07');
    await chat.press('Bolig');
    await chat.fill('Vil brukeren kalle det noe annet?', 'En egen dør å låse');
    await chat.press('Lagre teksten');
    await chat.say('avslutt B-07');
    await chat.press('Ja, avslutt saken');
    await chat.say('spol fram 31 dager');
    await chat.say('B-07');
    await chat.sees(/Område \d: bolig: fra 1 til 5/);
    await chat.picture('uten-ord');
  });

  story('a leader chooses when the digest comes, and there it is', async ({ client }) => {
    const chat = await client.personalChat();
    await chat.say('prøv som leder');
    await chat.sees('Du er nå leder for Havnes');
    await chat.say('endre ledermeldingen');
    await chat.sees('Når vil du ha ledermeldingen?');
    await chat.choose('Hvor ofte?', 'Hver uke');
    await chat.choose('Hvilken ukedag?', 'Onsdag');
    await chat.choose('Hvilket klokkeslett?', 'Klokken 9');
    await chat.picture('ledermelding-når');
    await chat.press('Lagre');
    await chat.sees(/Neste ledermelding kommer onsdag .* klokken 9\./);
    await chat.say('spol fram 8 dager');
    await chat.sees('Ledermelding: Havnes');
    await chat.sees('Dette kan du gjøre nå');
    await chat.picture('ledermelding');
    await chat.say('historien så langt');
    await chat.picture('historien-så-langt');
  });
});
