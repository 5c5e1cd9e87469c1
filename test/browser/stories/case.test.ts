import { demoNow } from '../../support/playground.ts';
import { chooseAreas, giveScores, openCase, scoreCase, setUpTeam, storiesOfOneDemo } from '../../support/story.ts';

describe('a case in the browser', () => {
  const story = storiesOfOneDemo(setUpTeam);

  story('is opened in the personal chat of its contact person', async ({ client }) => {
    const chat = await client.personalChat();
    await chat.say('ny sak');
    await chat.fill('Hvilken kode skal saken ha?', 'B-01');
    await chat.picture('08-ny-sak');
    await chat.press('Opprett saken');
    await chooseAreas(chat);
    await chat.picture('09-hva-er-viktig');
    await chat.press('Lagre');
    await chat.sees('Lagret.');
    await chat.picture('10-saken');
  });

  story('is scored in conversations 1 and 2: 2,0 → 5,0, an experienced benefit of 3,0', async (beginning) => {
    const chat = await openCase(beginning, 'B-02');
    await chat.press('Samtale 1: gi tall');
    await chat.picture('11-skår-samtale-1');
    await giveScores(chat, 1);
    await chat.sees('Dette er utgangspunktet.');
    await chat.sees('gjennomsnitt 2,0');
    await chat.picture('12-samtale-1');
    await chat.say('B-02');
    await chat.press('Samtale 2: gi tall');
    await giveScores(chat, 2);
    await chat.sees('gjennomsnitt 5,0');
    await chat.sees(/^3,0$/);
    await chat.picture('13-opplevd-nytte');
  });

  story('has the coordination checklist: 8 of 10 points, a programme fidelity of 80 %', async (beginning) => {
    const chat = await scoreCase(beginning, 'B-03');
    await chat.press('Til saken');
    await chat.press('Sjekkliste');
    await chat.picture('14-sjekkliste');
    for (const answer of ['Gjort', 'Gjort', 'Gjort', 'Gjort', 'Ikke gjort', 'Gjort', 'Ikke gjort', 'Ikke aktuelt'])
      await chat.press(answer);
    await chat.sees('8 av 10 poeng');
    await chat.sees(/80\s%/);
    await chat.picture('15-programoppfyllelse');
  });

  story('shows both conversations on the wheel, in the order the user chooses', async (beginning) => {
    const chat = await scoreCase(beginning, 'B-04');
    await chat.say('hjul B-04');
    await chat.press('Velg rekkefølge');
    await chat.choose('Arbeid', '1');
    await chat.choose('Bolig', '2');
    await chat.picture('samtalehjul-rekkefølge');
    await chat.press('Lagre rekkefølgen');
    await chat.sees('1. Arbeid: fra 1 til 3');
    await chat.sees('2. Bolig: fra 1 til 5');
    await chat.picture('samtalehjul');
  });

  story('has a plan of what to do, and the user gets a copy', async (beginning) => {
    const chat = await openCase(beginning, 'B-05');
    await chat.say('plan B-05');
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

  story('follows the way home from hospital', async (beginning) => {
    const chat = await openCase(beginning, 'B-06');
    await chat.say('hjemkomst B-06');
    await chat.press('Lagre');
    await chat.sees('Skriv inn minst én dato');
    await chat.fill('Når kommer brukeren hjem?', demoNow.slice(0, 10));
    await chat.press('Lagre');
    await chat.press('Nå: utskriving fra sykehuset');
    await chat.press('Gjort');
    await chat.sees('Utskriving fra sykehuset (HPH0): gjort.');
    await chat.picture('hjem-fra-sykehus');
  });

  story('has its activities put in other words, and shows how everything has gone', async (beginning) => {
    const chat = await scoreCase(beginning, 'B-07');
    await chat.say('historikk B-07');
    await chat.sees('1 → 5');
    await chat.picture('alle-samtaler');
    await chat.press('Bolig');
    await chat.fill('Vil brukeren kalle det noe annet?', 'En egen dør å låse');
    await chat.press('Lagre teksten');
    await chat.sees(/Het «Bolig» til/);
    await chat.picture('et-område');
    await chat.press('Alle samtaler');
    await chat.sees(/før «Bolig»/);
    await chat.press('Kopi til brukeren');
    await chat.sees(/En egen dør å låse: fra 1 til 5/);
    await chat.picture('kopi-til-brukeren');
  });
});
