import { newCase } from '../../../../src/model/cases.ts';
import { keys, kinds } from '../../../../src/store/kinds.ts';
import { startLos, type TestLos, testPerson } from '../../../support/los.ts';
import { givenTeam } from '../../../support/team.ts';

const [kari, gro, ola] = [testPerson('Kari Nordmann'), testPerson('Gro Gjest'), testPerson('Ola Ås')];

let los: TestLos;
beforeEach(async () => {
  los = await startLos();
});
afterEach(() => los.stop());

const given = async (undelivered: readonly string[] = []) => {
  const chat = los.groupChat([kari, gro, ola]);
  const at = '2026-11-22T08:00:00Z';
  const team = await givenTeam(los, {
    members: [kari, { ...gro, role: 'member' }, { ...ola, role: 'member' }],
    chat,
    more: { undelivered: undelivered.map((person) => ({ recipient: `person:${person}`, reason: 'noAddress', at })) },
  });
  const guests = await los.documents.read(kinds.team, keys.team(team.id));
  if (!guests) throw new Error('no team');
  await los.documents.change(guests, 'guest', (body) => ({
    body: { ...body, members: body.members.map((one) => (one.person === gro.person ? { ...one, guest: true } : one)) },
    answer: null,
  }));
  const made = { team: team.id, code: 'B-01', madeBy: 'B-01', checklist: [] };
  await los.documents.create(
    kinds.case,
    keys.case(team.id, 'B-01'),
    newCase(made, { by: kari.person, now: '2026-11-23T08:00:00Z', seen: undefined }),
  );
  const own = los.personalChat(kari);
  const holders = async () => (await los.documents.read(kinds.case, keys.case(team.id, 'B-01')))?.body.contactPersons;
  const choose = async (who: string, button: string) => {
    const { cards, choices } = await own.say(kari, 'Overfør B-01');
    const titles = choices['to'] ?? [];
    const choiceSet = JSON.stringify(cards.at(-1));
    const value = new RegExp(`"title":"${who}","value":"([^"]+)"`).exec(choiceSet)?.[1];
    if (!value) throw new Error(`${who} is not among ${titles.join(', ')}`);
    return own.press(kari, button, { to: value });
  };
  return { own, holders, choose };
};

test.each([
  ['Overfør og gå ut', ['Nei, behold saken', 'Velg en annen'], 'Ja, overfør og gå ut', [gro.person]],
  ['Del saken', ['Velg en annen'], 'Del saken likevel', [kari.person, gro.person]],
])('«%s» to a guest whom Los cannot write to is asked first', async (button, others, anyway, after) => {
  const { own, holders, choose } = await given();
  const asked = await choose('Gro Gjest \\(gjest\\)', button);
  expect(asked.text).toContain('Jeg kan ikke skrive til Gro Gjest alene');
  expect(await holders()).toEqual([kari.person]);
  expect(asked.buttons).toEqual([...others, anyway]);
  await own.press(kari, anyway);
  expect(await holders()).toEqual(after);
});

test('one can choose somebody else', async () => {
  const { own, holders, choose } = await given();
  await choose('Gro Gjest \\(gjest\\)', 'Overfør og gå ut');
  expect((await own.press(kari, 'Velg en annen')).choices['to']).toContain('Ola Ås');
  expect(await holders()).toEqual([kari.person]);
});

test('a guest who has a chat with Los is given a case as anybody is', async () => {
  const { own, holders, choose } = await given();
  await los.personalChat(gro).say(gro, 'hei');
  const asked = await choose('Gro Gjest \\(gjest\\)', 'Overfør og gå ut');
  expect(asked.buttons).not.toContain('Velg en annen');
  await own.press(kari, 'Ja, overfør og gå ut');
  expect(await holders()).toEqual([gro.person]);
});

test('so is asked about anybody whom the newest message has not reached', async () => {
  const { holders, choose } = await given([ola.person]);
  expect((await choose('Ola Ås', 'Overfør og gå ut')).text).toContain('Jeg kan ikke skrive til Ola Ås alene');
  expect(await holders()).toEqual([kari.person]);
});
