import { openCase, scoreCase, setUpTeam, storiesOfOneDemo } from '../../support/story.ts';

const colleague = 'Jonas Lindvåg';

describe('a case in the browser, beside others', () => {
  const story = storiesOfOneDemo(setUpTeam);

  // Before there are others.
  story(
    'the only one has its figures in the own chat, and none of so few cases are seen in the team’s',
    async (beginning) => {
      const own = await scoreCase(beginning, 'A-01');
      await own.say('tall for teamet');
      await own.press('Skår måned for måned');
      await own.sees(/5,0 \(1 sak\)/);
      await own.picture('tall-i-egen-chat');
      const together = await beginning.client.groupChat();
      await together.say('tall for teamet');
      await together.sees('Kommer når minst fem saker er med');
      await together.picture('tall-i-teamets-chat');
    },
  );

  story('it is shared with a colleague, and another one is handed over', async (beginning) => {
    const chat = await openCase(beginning, 'B-07');
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
    await chat.sees(`Vil du overføre sak B-08 til ${colleague}?`);
    await chat.press('Ja, overfør og gå ut');
    await chat.sees(`Sak B-08 er overført til ${colleague}`);
    await chat.picture('overført-sak');
    await chat.say('mine saker');
    await chat.sees(/^B-07: /);
    await chat.picture('mine-saker');
  });

  story('it is closed, and opened again on second thoughts', async (beginning) => {
    const chat = await openCase(beginning, 'B-09');
    await chat.say('avslutt B-09');
    await chat.sees(/slettes etter 30 dager/);
    await chat.picture('avslutt-sak');
    await chat.press('Ja, avslutt saken');
    await chat.sees(/Saken er avsluttet/);
    await chat.press('Gjenåpne saken');
    await chat.sees('Saken er åpen igjen, med alt som er i den.');
    await chat.say('avslutt B-09');
    await chat.press('Ja, avslutt saken');
    await chat.say('mine saker');
    await chat.sees(/^B-09: avsluttet/);
  });
});
