import { readFileSync } from 'node:fs';
import { scoreCase, setUpTeam, story } from '../../support/story.ts';

const [, tour = ''] = /^## A short tour$(.*?)^## /ms.exec(readFileSync('README.md', 'utf8')) ?? [];

/** What readers are told to write. */
const written = [...tour.matchAll(/«(.+?)»/g)].map(([, text]) => text);

story('the README’s tour is what happens', async (beginning) => {
  expect(written).toEqual([
    'Sett opp teamet',
    'Ny sak',
    'B-07',
    'Samtale 1: gi tall',
    'Til saken',
    'Samtale 2: gi tall',
    'Neste oppgave',
    'Prøv med innhold',
    'Kurve',
    'Nytt mål',
    'Lag plakat',
    'Prøv som leder',
    'Bytt team',
    'Tall for teamet',
    'Ledermelding',
    'spol fram 14 dager',
    'Be om veiledning',
    'spol fram 7 dager',
  ]);
  const { client } = beginning;

  const team = await setUpTeam(beginning);
  await team.say('Neste oppgave');
  await team.sees('Oppgave 1 av 3');
  await team.say('Alle oppgavene');
  await team.sees('0 av 3 ferdig');
  await team.say('Hvor er vi?');
  await team.sees('Samling 1');

  const own = await scoreCase(beginning, 'B-07');
  await own.sees(/^3,0$/);
  await own.press('Til saken');
  for (const beside of ['Sjekkliste', 'Plan', 'Hjem fra sykehus (HPH)']) await own.sees(beside);

  await client.groupChat();
  await team.say('Prøv med innhold');
  await team.say('Kurve');
  await team.fill('Hva skjedde rundt', 'Spørsmålet kom øverst i skjemaet');
  await team.press('Lagre svaret');
  await team.sees('Takk! Nå står det på kurven.');
  for (const beside of ['Nytt mål', 'Målene våre', 'Målingene våre', 'Tiltakene våre', 'Aktørkart', 'Lag plakat'])
    await team.say(beside);

  await client.personalChat();
  await own.say('Prøv som leder');
  await own.say('Bytt team');
  await own.press('Havnes');
  await own.say('Tall for teamet');
  await own.press('Opplevd nytte måned for måned');
  await own.sees(/3,0 \(6 saker\)/);
  await own.picture('tur-7-tall');
  await own.say('Ledermelding');
  await own.sees('Ledermelding: Havnes');
  await client.groupChat();
  await team.say('Sjekk hvordan dere jobber');

  await team.say('spol fram 14 dager');
  await team.sees(/Det kom \d+ påminnelser på veien/);
  await team.sees(/^Samling 1 om \d+ dager$/);
  await team.say('Påminnelser');

  await team.press('Be om veiledning');
  await team.choose('Hvor står dere fast?', 'Vi vet ikke hvor vi skal begynne');
  await team.press('Send til prosjektgruppen');
  await team.sees(/^(Spørsmålet er sendt til prosjektgruppen|Prosjektgruppen får spørsmålet)/);
  await team.say('spol fram 7 dager');
  await client.personalChat();
  await own.sees('Nordvik forbedringsteam ber om veiledning');
  await own.press('Svar');
  await own.fill('Hva vil du svare?', 'Begynn med to brukere dere kjenner.');
  await own.press('Send');
  await own.say('spol fram 7 dager');
  await client.groupChat();
  await team.sees('Begynn med to brukere dere kjenner.');
  await team.picture('tur-9-svaret');
});
