import { type Chat, type Client, type Demo, startDemo } from '../support/playground.ts';

/** A team's first weeks, as a newcomer would try them out after `npm start`: chapters of one story, in order. */
describe('a team in the browser', () => {
  let demo: Demo;
  let client: Client;

  beforeAll(async () => {
    demo = await startDemo();
    client = await demo.open();
  });

  afterAll(async () => {
    await demo?.stop();
  });

  test('is set up in its group chat with the join code that npm start printed', async () => {
    const chat = await client.groupChat();
    await chat.sees('Her er det ikke satt opp noe team ennå.');
    await chat.picture('01-velkommen');
    await chat.press('Sett opp teamet');
    await chat.fill('koden fra prosjektgruppen', demo.code);
    await chat.fill('Hva heter teamet?', 'Nordvik forbedringsteam');
    await chat.fill('Hvilken kommune?', 'Nordvik');
    await chat.choose('Siri Havnevik', 'Brukerrepresentant');
    await chat.picture('02-sett-opp-teamet');
    await chat.press('Sett opp teamet');
    await chat.sees('Teamet er satt opp');
    await chat.picture('03-teamet');
  });

  test('does two tasks of package 1', async () => {
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
    await chat.sees('2 av 3 ferdige');
    await chat.picture('07-oversikt');
  });

  test('opens a case in the personal chat of its contact person', async () => {
    const chat = await client.personalChat();
    await chat.say('ny sak');
    await chat.fill('Hvilken kode skal saken ha?', 'B-07');
    await chat.picture('08-ny-sak');
    await chat.press('Opprett saken');
    for (const area of ['Bolig', 'Økonomi', 'Arbeid', 'Familie']) await chat.choose('områdene brukeren nevner', area);
    await chat.picture('09-hva-er-viktig');
    await chat.press('Lagre');
    await chat.sees('Lagret.');
    await chat.picture('10-saken');
  });

  test('scores conversations 1 and 2: 2,0 → 5,0, an experienced benefit of 3,0', async () => {
    const chat = await client.personalChat();
    await chat.press('Gi skår, samtale 1');
    await score(chat, ['1 – svært vanskelig', '4', '1 – svært vanskelig', '2']);
    await chat.picture('11-skår-samtale-1');
    await chat.press('Lagre skår');
    await chat.sees('Dette er utgangspunktet.');
    await chat.sees('gjennomsnitt 2,0');
    await chat.picture('12-samtale-1');
    await chat.say('B-07');
    await chat.press('Gi skår, samtale 2');
    await score(chat, ['5', '6', '3', '6']);
    await chat.press('Lagre skår');
    await chat.sees('gjennomsnitt 5,0');
    await chat.sees(/^3,0$/);
    await chat.picture('13-opplevd-nytte');
  });

  test('fills in the coordination checklist: 8 of 10 points, a programme fidelity of 80 %', async () => {
    const chat = await client.personalChat();
    await chat.press('Til saken');
    await chat.press('Sjekkliste');
    const done = ['2.', '3.', '4.', '5.', '7.'];
    for (const item of done) await chat.choose(item, 'Gjort');
    for (const item of ['6.', '8.']) await chat.choose(item, 'Ikke gjort');
    await chat.choose('10.', 'Ikke aktuelt');
    await chat.picture('14-sjekkliste');
    await chat.press('Lagre');
    await chat.sees('8 av 10 poeng');
    await chat.sees(/80\s%/);
    await chat.picture('15-programoppfyllelse');
  });

  test('shows both conversations on the wheel, in the order the user chooses', async () => {
    const chat = await client.personalChat();
    await chat.say('hjul B-07');
    await chat.press('Velg rekkefølge');
    await chat.choose('Arbeid', '1');
    await chat.choose('Bolig', '2');
    await chat.picture('samtalehjul-rekkefølge');
    await chat.press('Lagre rekkefølgen');
    await chat.sees('1. Arbeid: fra 1 til 3');
    await chat.sees('2. Bolig: fra 1 til 5');
    await chat.picture('samtalehjul');
  });

  test('plans what to do, and hands the user a copy', async () => {
    const chat = await client.personalChat();
    await chat.say('plan B-07');
    await chat.press('Nytt tiltak');
    await chat.fill('Hva skal gjøres?', 'Søke om kommunal bolig');
    await chat.choose('Hvilket område gjelder det?', 'Bolig');
    await chat.choose('Hvem har hovedansvaret?', 'NAV');
    await chat.picture('plan-tiltak');
    await chat.press('Lagre');
    await chat.sees('Tiltaket er med i planen.');
    await chat.picture('plan');
    await chat.press('Kopi til brukeren');
    await chat.sees(/Hovedansvar: NAV/);
  });

  test('follows the way home from hospital', async () => {
    const chat = await client.personalChat();
    await chat.say('hjemkomst B-07');
    await chat.press('Lagre');
    await chat.press('Neste: HPH0');
    await chat.press('Gjort');
    await chat.sees('HPH0 er gjort.');
    await chat.picture('hjem-fra-sykehus');
  });

  test('makes the checklist the team’s own and walks through its practice', async () => {
    const chat = await client.groupChat();
    await chat.say('Endre sjekklisten');
    await chat.sees('10. Videre oppfølging er avtalt');
    await chat.picture('endre-sjekklisten');
    await chat.press('Nytt punkt');
    await chat.picture('nytt-punkt');
    await chat.say('sjekkliste');
    await chat.press('På plass');
    await chat.picture('praksis');
  });

  test('puts an activity in other words, and sees how everything has gone', async () => {
    const chat = await client.personalChat();
    await chat.say('historikk B-07');
    await chat.sees('skår 1, 5');
    await chat.picture('alle-samtaler');
    await chat.press('Bolig');
    await chat.fill('Vil brukeren si det med andre ord?', 'En egen dør å låse');
    await chat.press('Lagre nye ord');
    await chat.sees(/Het «Bolig» til/);
    await chat.picture('et-område');
    await chat.press('Alle samtaler');
    await chat.sees(/før «Bolig»/);
    await chat.press('Kopi til brukeren');
    await chat.sees(/En egen dør å låse: fra 1 til 5/);
    await chat.picture('kopi-til-brukeren');
  });

  test('shares the case with a colleague, and hands another one over', async () => {
    const chat = await client.personalChat();
    await chat.say('del sak B-07');
    await chat.choose('Hvem i teamet skal følge opp?', colleague);
    await chat.picture('del-sak');
    await chat.press('Del saken');
    await chat.sees(`${colleague} er også kontaktperson nå`);
    await chat.say('ny sak');
    await chat.fill('Hvilken kode skal saken ha?', 'B-08');
    await chat.press('Opprett saken');
    await chat.say('overfør B-08');
    await chat.choose('Hvem i teamet skal følge opp?', colleague);
    await chat.press('Overfør og gå ut');
    await chat.sees(`Sak B-08 er overført til ${colleague}`);
    await chat.picture('overført-sak');
    await chat.say('mine saker');
    await chat.sees(/^B-07: /);
    await chat.picture('mine-saker');
  });

  test('sees the figures in the own chat, and none of so few cases in the team’s', async () => {
    const own = await client.personalChat();
    await own.say('tall for teamet');
    await own.press('Skår');
    await own.sees(/5,0 \(1 sak\)/);
    await own.picture('tall-i-egen-chat');
    const together = await client.groupChat();
    await together.say('tall for teamet');
    await together.sees('Kommer når minst fem saker er med');
    await together.picture('tall-i-teamets-chat');
  });

  test('closes the case, and thinks again', async () => {
    const chat = await client.personalChat();
    await chat.say('avslutt B-07');
    await chat.sees(/slettes etter 30 dager/);
    await chat.picture('avslutt-sak');
    await chat.press('Ja, avslutt saken');
    await chat.sees(/Saken er avsluttet/);
    await chat.press('Gjenåpne saken');
    await chat.sees('Saken er åpen igjen, med alt som er i den.');
    await chat.say('avslutt B-07');
    await chat.press('Ja, avslutt saken');
    await chat.say('mine saker');
    await chat.sees(/avsluttet/);
  });

  test('puts a reminder off, and gets it back when it said it would', async () => {
    const chat = await client.groupChat();
    await chat.say('spol frem 7 dager');
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

  test('is reminded when time passes', async () => {
    const chat = await client.groupChat();
    await chat.say('spol frem 7 dager');
    await chat.sees(/^Samling 1 om \d+ dager$/);
    await chat.sees('Lytt til brukernes erfaringer');
    await chat.sees(/Det kom \d+ påminnelser på veien/);
    await chat.picture('16-påminnelser');
  });

  test('asks for guidance, and gets the facilitator’s answer in its chat', async () => {
    const chat = await client.groupChat();
    await chat.press('Be om veiledning');
    await chat.choose('Hvor står dere fast?', 'Vi vet ikke hvor vi skal begynne');
    await chat.picture('be-om-veiledning');
    await chat.press('Send til prosjektgruppen');
    await chat.sees(/^Spørsmålet (er sendt til|når) prosjektgruppen/);
    await chat.say('spol frem 1 dag');
    const facilitator = await client.personalChat();
    await facilitator.sees('Nordvik forbedringsteam ber om veiledning');
    await facilitator.press('Svar');
    await facilitator.fill('Hva vil du svare?', 'Begynn med to brukere dere kjenner.');
    await facilitator.press('Send');
    await facilitator.sees(/Svaret (er på vei til|kommer i) teamets chat/);
    await facilitator.say('spol frem 3 dager');
    await client.groupChat();
    await chat.sees('Begynn med to brukere dere kjenner.');
    await chat.picture('veiledning-besvart');
  });

  test('finds Los in a channel as well', async () => {
    const chat = await client.channel();
    await chat.sees('Hei, jeg er Los');
    await chat.say('Sett opp teamet');
    await chat.fill('koden fra prosjektgruppen', 'AAAA-AAAA');
    await chat.fill('Hva heter teamet?', 'Sundby forbedringsteam');
    await chat.fill('Hvilken kommune?', 'Sundby');
    await chat.press('Sett opp teamet');
    await chat.sees('Jeg kjenner ikke koden «AAAA-AAAA»');
    await chat.fill('koden fra prosjektgruppen', demo.code);
    await chat.press('Sett opp teamet');
    await chat.sees('Teamet er satt opp');
    await chat.picture('17-team-i-kanal');
  });

  test('keeps the numbers of a closed case, and no word of it, when its time is over', async () => {
    const chat = await client.personalChat();
    await chat.say('spol frem 20 dager');
    await chat.say('B-07');
    await chat.sees(/Område \d: bolig: fra 1 til 5/);
    await chat.picture('uten-ord');
  });

  test('lets a leader choose when the digest comes, and there it is', async () => {
    const chat = await client.personalChat();
    await chat.say('prøv som leder');
    await chat.sees('Du er nå leder for Havnes');
    await chat.say('endre ledermeldingen');
    await chat.sees('Når vil du ha ledermeldingen?');
    await chat.choose('Hvor ofte?', 'Hver uke');
    await chat.choose('Hvilken ukedag?', 'Onsdag');
    await chat.choose('Hvilket klokkeslett?', 'Kl. 9');
    await chat.picture('ledermelding-når');
    await chat.press('Lagre');
    await chat.sees(/Neste ledermelding kommer onsdag .* kl\. 9\./);
    await chat.say('spol frem 8 dager');
    await chat.sees('Ledermelding: Havnes');
    await chat.sees('Dette kan du gjøre nå');
    await chat.picture('ledermelding');
    await chat.say('historien så langt');
    await chat.picture('historien-så-langt');
  });
});

const colleague = 'Jonas Lindvåg';

/** Gives the four areas of the case their scores. */
const score = async (chat: Chat, scores: readonly string[]): Promise<void> => {
  const areas = ['Bolig', 'Økonomi', 'Arbeid', 'Familie'];
  for (const [index, area] of areas.entries()) await chat.choose(area, scores[index] ?? '');
};
