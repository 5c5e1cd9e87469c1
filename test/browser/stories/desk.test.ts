import type { Page } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { type Chat, phone } from '../../support/playground.ts';
import { type Beginning, story } from '../../support/story.ts';

story(
  'a facilitator takes a network from an open intake to an evaluated session and its figures, on a phone',
  async (beginning) => {
    const { client } = beginning;
    const desk = await client.personalChat();
    const applicant = await applies(beginning, desk);
    await isAccepted(desk);
    await applicant.reload();
    const [code = ''] = /\b\w{4}-\w{4}\b/.exec(await applicant.getByRole('main').innerText()) ?? [];
    await applicant.getByText('Sett sammen forbedringsteamet').waitFor();
    await applicant.context().close();
    await setsUp(await client.groupChat(), code);

    await client.personalChat();
    await desk.say('nettverket');
    // That code was for them alone.
    expect((await desk.reads(/\w{4}-\w{4}/g))[0]).toBe(beginning.code);
    await desk.picture('telefon-pulten');
    await plans(desk);
    await writes(desk);

    // Past the session and a weekend: it is asked for on the first working day after it.
    await desk.say('spol fram 19 dager');
    await evaluates(beginning, desk);
    await desk.press('Avslutt nå');
    await desk.press('Ja, avslutt');
    await desk.sees('Gjennomsnitt 4,2 av 5.');
    await desk.picture('telefon-evaluert');

    await desk.say('hent ut tall');
    const { bytes } = await desk.opens('Åpne regnearket (Excel)');
    const sheets = await readSheets(bytes);
    expect(sheets.find(({ sheet }) => sheet === 'Team')?.data[1]).toContain('Nordvik forbedringsteam');
    expect(sheets.find(({ sheet }) => sheet === 'Evaluering')?.data.length).toBeGreaterThan(10);
    await desk.say('hvem kan trenge oss');
    await desk.press('Nordvik forbedringsteam');
    await desk.picture('telefon-et-team');
  },
  phone,
);

/** Opens a round of applications, in which a stranger applies. @returns the stranger's page */
const applies = async ({ client }: Beginning, desk: Chat): Promise<Page> => {
  await desk.say('søknader');
  await desk.press('Åpne en søknadsrunde');
  await desk.press('Åpne runden');
  await desk.picture('telefon-runden-åpnet');
  const page = await client.elsewhere((await desk.opens('Åpne skjemaet: Bokmål')).url);
  await page.getByRole('button', { name: 'Begynn på søknaden' }).click();
  await page.getByLabel('Kommune', { exact: true }).fill('Nordvik');
  await page.getByLabel('Navn', { exact: true }).fill('Ola Dunk');
  await page.getByLabel('E-post').fill('ola@nordvik.example');
  await page.getByRole('button', { name: 'Lagre og se over' }).click();
  await page.getByRole('button', { name: 'Send søknaden' }).click();
  await page.getByText('Takk for søknaden!').waitFor();
  return page;
};

const isAccepted = async (desk: Chat): Promise<void> => {
  await desk.press('Til runden');
  await desk.sees('1 søknad, 1 venter på svar');
  await desk.press('Søknadene');
  await desk.press('Nordvik');
  await desk.press('Si ja');
  await desk.press('Se hvordan det blir');
  await desk.sees('Ingenting er sendt ennå.');
  await desk.press('Send svaret');
  await desk.sees('Svaret er lagret: De får bli med.');
};

const setsUp = async (team: Chat, code: string): Promise<void> => {
  await team.press('Sett opp teamet');
  await team.fill('koden fra prosjektgruppen', code);
  await team.fill('Hva heter teamet?', 'Nordvik forbedringsteam');
  await team.fill('Hvilken kommune?', 'Nordvik');
  await team.press('Sett opp teamet');
  await team.sees('Teamet er satt opp');
};

/** Makes the agenda of session 1, is warned, and shows it to the teams all the same. */
const plans = async (desk: Chat): Promise<void> => {
  await desk.press('Program og oppmøte');
  await desk.press(/^Samling 1: /);
  await desk.press('Programmet');
  await desk.press('Legg til punkt');
  await desk.fill('Hva heter punktet?', 'En professor forteller');
  await desk.choose('Hva slags punkt?', 'Eksternt foredrag');
  await desk.fill('Hvor mange minutter?', '180');
  await desk.press('Lagre');
  await desk.sees('Kan et foredrag kortes ned, så teamene får mer tid sammen?');
  await desk.picture('telefon-programmet');
  await desk.press('Vis for teamene');
  await desk.sees('Nå ser teamene programmet.');
};

const writes = async (desk: Chat): Promise<void> => {
  await desk.say('skriv til teamene');
  await desk.fill(/^Overskrift$/, 'Velkommen til samling 1');
  await desk.fill('Hva skal teamene få vite?', 'Ta med én historie fra en bruker.');
  await desk.press('Lagre og se hvordan det blir');
  await desk.sees('Utkast: slik ser teamene meldingen');
  await desk.press('Send til ett team');
  await desk.press('Ja, send til ett team');
  // On days without messages it waits for the next one with them.
  await desk.sees(/Meldingen (?:er på vei til teamene|går ut .+)\./);
};

/** Answers by the card, and by four addresses that work once. */
const evaluates = async ({ client }: Beginning, desk: Chat): Promise<void> => {
  await desk.choose('Hvor nyttig var samlingen', '5 Svært nyttig');
  await desk.choose('Hvordan var blandingen', 'Passe');
  await desk.press('Send svaret');
  await desk.sees('Takk for svaret!');
  await desk.say('evalueringene');
  await desk.press(/^Samling 1, /);
  await desk.press('Nettadresser');
  await desk.fill('Hvor mange nye adresser?', '4');
  await desk.press('Lag adresser');
  for (const address of await desk.reads(/http\S+/g)) {
    const page = await client.elsewhere(address);
    await page.getByLabel('4 Nyttig', { exact: true }).check();
    await page.getByLabel('Passe', { exact: true }).check();
    await page.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByText('Takk for svaret!').waitFor();
    await page.context().close();
  }
  await desk.press('Tilbake til evalueringen');
  await desk.sees(/^5 har svart\./);
};
