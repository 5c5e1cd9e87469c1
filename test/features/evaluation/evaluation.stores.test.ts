import { createMark } from '../../../src/reports/marks.ts';
import { contentOf } from '../../../src/store/copy.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { forgetPerson, forgetTeam } from '../../../src/upkeep/forgetting.ts';
import { at8, sessions, stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { addressesIn } from '../../support/evaluation.ts';
import { startLos, type TestAnswer, type TestLos, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const names = ['Kari Lead', 'Ola Hansen', 'Mona Moen', 'Liv Leder', 'Siri Sand', 'Per Uten', 'Anne Berg'];
const people = names.map(testPerson);
const [kari, ola, mona, liv, siri, per, anne] = people as [
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
  TestPerson,
];
const alone = [kari, ola, mona, liv, siri];

/** A team of six, of whom Per has no chat of his own with Los, and its facilitator. */
const start = async () => {
  const los = stopAfterTest(await startLos({ now: '2026-11-02T08:00:00Z' }));
  const members = [...alone, per].map((one) => (one === liv ? { ...one, role: 'leader' as const } : one));
  const chat = los.groupChat(members);
  await chat.say(kari, 'hjelp');
  for (const one of [...alone, anne]) await los.personalChat(one).say(one, 'hjelp');
  await givenTeam(los, { members, chat, facilitators: [anne], today: '2026-11-02', sessions });
  return { los, chat, desk: los.personalChat(anne) };
};

const stored = async (los: TestLos) => {
  const found = await los.documents.read(kinds.evaluation, keys.evaluation('s1'));
  if (!found) throw new Error('There is no evaluation');
  return found.body;
};

const pictureIn = ({ cards }: TestAnswer): { readonly url: string; readonly altText: string } => {
  const text = JSON.stringify(cards.at(-1));
  const [url = '', altText = ''] = [/"url":"([^"]*)"/, /"altText":"([^"]*)"/].map((one) => one.exec(text)?.[1]);
  return { url, altText };
};

const answer = { useful: '4', balance: '2', took: '', change: 'Mer tid til å snakke sammen', need: '' };

test('each is asked alone the day after, answers once, and is counted; the facilitators see it when it has closed', async () => {
  const { los, chat, desk } = await start();
  await sweepAt(los, at8('2026-12-10'));
  const received = los.personalChat(kari).received();
  expect(received.text).toContain('Hva synes du om samling 1?');
  expect(chat.received().text).toContain('Noen av dere har ingen egen chat med Los.');
  expect(desk.received().text).not.toContain('Hva synes du');

  // Nothing is lost by a no.
  const own = los.personalChat(kari);
  const missing = await own.press(kari, 'Send svaret', { ...answer, useful: '' });
  expect(missing.text).toContain('Hvor nyttig var samlingen? Velg ett av svarene.');
  expect(missing.inputs).toMatchObject({ balance: '2', change: answer.change });
  const told = await own.press(kari, 'Send svaret', { ...answer, need: 'Ring meg på 922 33 444' });
  expect(told.inputs).toMatchObject({ useful: '4', change: answer.change, need: '' });
  expect((await stored(los)).answered).toBe(0);

  const card = own.cards().at(-1);
  expect((await own.press(kari, 'Send svaret', answer, { card })).text).toContain('Takk for svaret!');
  expect((await own.press(kari, 'Send svaret', answer, { card })).text).toContain('Svaret ditt er levert');
  expect((await own.say(kari, 'evaluer samlingen')).text).toContain('Svaret ditt er levert');
  expect((await stored(los)).answered).toBe(1);

  // Whoever has no chat of their own gets a form for themselves alone; the others do not see it.
  await chat.press(per, 'Svar på evalueringen');
  expect(chat.readBy(per)).toContain('Hvor nyttig var samlingen for deg?');
  expect(chat.readBy(kari)).not.toContain('Hvor nyttig var samlingen for deg?');
  await chat.press(per, 'Send svaret', { ...answer, useful: '5' });
  expect(chat.readBy(per)).toContain('Takk for svaret!');
  expect(chat.readBy(kari)).not.toContain('Takk for svaret!');

  for (const one of [ola, mona]) await los.personalChat(one).press(one, 'Send svaret', answer);
  expect((await desk.say(anne, 'evalueringene')).text).toContain('Færre enn fem har svart');

  await sweepAt(los, at8('2026-12-15'));
  expect(los.personalChat(siri).received().text).toContain('Det er siste gang Los spør.');
  for (const one of [kari, ola]) expect(los.personalChat(one).received().text).not.toContain('Det er siste gang');
  expect(chat.received().text).not.toContain('Det er siste gang');
  await los.personalChat(siri).press(siri, 'Send svaret', { ...answer, took: 'Håp' });

  const open = await desk.press(anne, 'Samling 1, 8.–9. desember 2026');
  expect(open.text).toContain('5 har svart. Alle kan svare til og med 20. desember.');
  expect((await desk.press(anne, 'Avslutt nå')).text).toContain('5 har svart. Etterpå kan ingen svare');
  const result = await desk.press(anne, 'Ja, avslutt');
  expect(result.text).toContain('Gjennomsnitt 4,2 av 5.');
  const { url, altText } = pictureIn(result);
  expect(altText).toContain('5 Svært nyttig: ');
  expect((await fetch(url)).headers.get('cache-control')).not.toBe('private, max-age=60');
  expect(result.text).toContain('5 svar');
  expect(result.text).toContain('Hva tok du med deg? Færre enn fem skrev noe.');
  expect((await desk.press(anne, 'Hva bør det bli mer eller mindre av?')).text).toContain(`«${answer.change}»`);
  expect((await los.personalChat(liv).press(liv, 'Send svaret', answer)).text).toContain('Evalueringen er avsluttet');

  await desk.press(anne, 'Tilbake til resultatet');
  await desk.press(anne, 'Vis tallene for teamene');
  expect((await desk.press(anne, 'Ja, vis tallene')).text).toContain('Teamene får tallene.');
  await sweepAt(los, at8('2026-12-16'));
  const shared = chat.received();
  expect(shared.text).toContain('Slik vurderte dere samling 1');
  expect(shared.text).not.toContain(answer.change);
  await assertAnonymous(los);
});

/** Nothing ties an answer to a person: neither what is stored nor what is logged. */
const assertAnonymous = async (los: TestLos) => {
  const evaluation = await stored(los);
  expect([evaluation.asked, evaluation.spent]).toEqual([[], []]);
  for await (const document of contentOf(los.store)) {
    const text = JSON.stringify(document);
    if (document.type === 'evaluation') for (const { person } of people) expect(text).not.toContain(person);
    else expect(text).not.toContain(answer.change);
  }
  const answering = los.logs.filter(({ verb }) => verb === 'evaluation.send' || verb === 'evaluation.form');
  expect(answering.length).toBeGreaterThan(7);
  for (const line of answering) {
    expect(line).not.toHaveProperty('turn');
    for (const { person } of people) expect(JSON.stringify(line)).not.toContain(person);
  }
};

test('who has been deleted is asked nothing more, nor are those whose team has been', async () => {
  const { los } = await start();
  await sweepAt(los, at8('2026-12-10'));
  await forgetPerson(los, ola.person, los.clock.now());
  const asked = (await stored(los)).asked.flatMap((one) => one.people);
  expect(new Set(asked)).toEqual(new Set([kari, mona, liv, siri, per].map(({ person }) => person)));
  await forgetTeam(los, 'team1', los.clock.now());
  expect((await stored(los)).asked).toEqual([]);
});

test('while it is open, whoever reads the store finds no person beside who has answered, and no command', async () => {
  const { los } = await start();
  await sweepAt(los, at8('2026-12-10'));
  await los.personalChat(ola).press(ola, 'Send svaret', answer);
  await los.personalChat(kari).press(kari, 'Send svaret', { ...answer, change: 'Annet' });
  const { spent, answers } = await stored(los);
  expect(answers.change).toEqual(['Annet', answer.change]);
  // The key of the tests makes other marks for another purpose.
  const mark = createMark('the key of the tests, of no use elsewhere', 'other');
  for (const { person } of people) {
    expect(spent.join()).not.toContain(person);
    expect(spent).not.toContain(mark(`s1\n${person}`));
  }
  const pressed = los.logs.filter(({ verb }) => verb === 'evaluation.send');
  expect(pressed).toHaveLength(2);
});

test('who has no Los answers at a web address, once; nobody but the facilitators makes any', async () => {
  const { los, chat, desk } = await start();
  los.clock.set('2026-12-09T13:00:00Z');
  await desk.say(anne, 'evaluering av samlingene');
  await desk.press(anne, 'Samling 1, 8.–9. desember 2026');
  expect((await desk.press(anne, 'Send evalueringen nå')).text).toContain('Vil du sende evalueringen nå?');
  expect((await desk.press(anne, 'Ja, send den')).text).toContain('Evalueringen er på vei til deltakerne.');
  await desk.press(anne, 'Nettadresser');
  const refused = await desk.press(anne, 'Lag adresser', { count: '61' });
  expect(refused.text).toContain('Skriv et tall fra 1 til 60.');
  const made = await desk.press(anne, 'Lag adresser', { count: '2' });
  const [first = '', second = ''] = addressesIn(made.text);
  expect(new Set([first, second]).size).toBe(2);
  expect(
    (
      await chat.submit(kari, {
        do: 'evaluation.addresses',
        session: 's1',
        los: { key: 'k', network: 'network-of-team1' },
      })
    ).text,
  ).toMatch(/prosjektgruppen/i);

  const looked = await fetch(first);
  expect([looked.status, await looked.text()]).toEqual([200, expect.stringContaining('Hva synes du om samling 1?')]);
  const send = (fields: Record<string, string>) =>
    fetch(first, { method: 'POST', body: new URLSearchParams(fields), redirect: 'follow' });
  const again = await send({ ...answer, balance: '', took: 'Skriv til kari@kommune.no' });
  const mend = await again.text();
  expect([again.status, mend]).toEqual([422, expect.stringContaining(answer.change)]);
  expect(mend).toContain('Dette må rettes først');
  expect(await (await send(answer)).text()).toContain('Takk for svaret!');
  expect(await (await send(answer)).text()).toContain('Adressen virker én gang');
  expect((await stored(los)).answered).toBe(1);
  expect(await (await fetch(`${second}?sprak=nn`)).text()).toContain('Kva synest du om samling 1?');
  await sweepAt(los, at8('2026-12-21'));
  expect((await fetch(second)).status).toBe(410);
  // One has answered, so nothing of it is left.
  expect(await stored(los)).toMatchObject({ answered: 0, spent: [], closedOn: '2026-12-19' });
  expect((await desk.say(anne, 'evalueringene')).text).toContain('Avsluttet. Færre enn fem svarte');
});
