import { setScore } from '../../../src/features/progress/rules.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { at8, stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { startLos, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const [kari, ola, liv, anne, stranger] = ['Kari Lead', 'Ola Hansen', 'Liv Leder', 'Anne Berg', 'Bo Dahl'].map(
  testPerson,
) as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson];

/** A team with its leader, its facilitator's own chat, and a facilitator of another network. */
const start = async () => {
  const los = stopAfterTest(await startLos({ now: '2026-11-23T08:00:00Z' }));
  const chat = los.groupChat([kari, ola, liv]);
  const [own, other] = [los.personalChat(anne), los.personalChat(stranger)];
  await chat.say(kari, 'hjelp');
  await own.say(anne, 'hjelp');
  await other.say(stranger, 'hjelp');
  const members = [{ ...kari, role: 'teamLead' as const }, ola, { ...liv, role: 'leader' as const }];
  await givenTeam(los, { members, chat, facilitators: [anne, ola] });
  await givenTeam(los, { id: 'team2', name: 'Solvik', members: [ola], facilitators: [stranger] });
  return { los, chat, own, other };
};

type Started = Awaited<ReturnType<typeof start>>;

const stored = async ({ los }: Started) => (await los.documents.read(kinds.team, keys.team('team1')))?.body.progress;

test('a team says which phase it is in, ticks steps off, and goes back without it being a loss', async () => {
  const started = await start();
  const { chat } = started;
  const asked = await chat.say(kari, 'Hvor står vi i forbedringsarbeidet?');
  expect(asked.text).toContain('Hvor er dere nå? Trykk på fasen.');
  const chosen = await chat.press(ola, '3. Utføre');
  expect(chosen.text).toContain('Nå er dere i fase 3: Utføre.');
  await chat.press(kari, 'Vi prøver ut: ikke gjort ennå');
  const back = await chat.press(kari, '2. Planlegge');
  expect(back.text).toContain('Her er dere nå · 1 av 1');
  expect(back.buttons).toEqual(expect.arrayContaining(['Nå er vi i fase 2', 'Målene våre', 'Tiltakene våre']));
  await chat.press(kari, 'Vi har satt mål: ikke gjort ennå');
  const again = await chat.press(kari, 'Nå er vi i fase 2');
  expect(again.text).toContain('Dere er i fase 2 igjen: Planlegge. Slik skal det være.');
  expect(again.text).toContain('✓ Vi har satt mål');
  expect((await chat.press(kari, 'Angre')).text).toContain('Fasen er som før.');
  expect(await stored(started)).toMatchObject({ phase: 3, steps: ['goals', 'try'] });
  // From a card that shows what was.
  const old = await chat.submit(ola, {
    do: 'progress.choose',
    phase: 1,
    los: { team: 'team1', version: 2, key: 'old' },
  });
  expect(old.text).toContain('Dette er endret siden');
  expect((await stored(started))?.phase).toBe(3);
});

test('team and facilitator score apart; each sees the other’s after its own, and both are asked about the difference', async () => {
  const started = await start();
  const { chat, own } = started;
  await own.say(anne, 'framdrift i teamene');
  await own.press(anne, 'Fjordvik');
  const alone = await own.press(anne, '1,5 · Planleggingen er i gang');
  expect(alone.text).toContain('Lagret: 1,5 for november 2026.');
  expect(alone.text).toContain('Teamet har ikke satt sitt tall for november 2026 ennå.');

  const before = await chat.say(kari, 'Hvor langt er dere kommet?');
  expect(before.text).not.toContain('✓ 1,5');
  expect(before.text).toContain('Dere ser det når dere har satt deres');
  const after = await chat.press(kari, '2,5 · Endringer prøves ut');
  expect((await chat.say(kari, 'historien så langt')).text).toContain(
    'November 2026: Teamet 2,5 · Prosjektgruppen 1,5',
  );
  const differ = 'Dere ser det ulikt: teamet 2,5, prosjektgruppen 1,5. Hva ser dere som de andre ikke ser?';
  expect(after.text).toContain(differ);
  expect((await own.say(anne, 'framdrift i teamene')).text).toContain('Dere 1,5 · Teamet 2,5');
  expect((await own.press(anne, 'Fjordvik')).text).toContain(differ);

  await own.press(anne, 'Endre tallet');
  await own.press(anne, '2,5 · Endringer prøves ut');
  expect((await own.say(anne, 'angre')).text).toContain('Tallet er som før.');
  expect((await stored(started))?.scores.map(({ from, halves }) => [from, halves])).toEqual([
    ['team', 5],
    ['facilitator', 3],
  ]);
});

test('who is of both sides undoes the one that was set last', async () => {
  const started = await start();
  const own = started.los.personalChat(ola);
  await own.say(ola, 'framdrift i teamene');
  await own.press(ola, 'Fjordvik');
  await own.press(ola, '3,0 · Litt bedre');
  expect((await own.say(ola, 'angre')).text).toContain('Tallet er som før.');
  await own.say(ola, 'ihi');
  await own.press(ola, '2,5 · Endringer prøves ut');
  expect((await own.say(ola, 'angre')).text).toContain('Tallet er som før.');
  expect((await stored(started))?.scores).toEqual([]);
});

test('two presses are one, the first of a card decides, and a card of last month sets nothing', async () => {
  const started = await start();
  const { los, chat } = started;
  const asked = await chat.say(kari, 'ihi');
  await chat.press(kari, '2,0 · I gang, men ingenting er endret');
  const hasty = await chat.press(kari, '4,0 · Mye bedre', {}, { card: asked.cards[0] });
  expect(hasty.text).not.toContain('Dette er endret siden');
  await chat.press(kari, '2,0 · I gang, men ingenting er endret', {}, { card: asked.cards[0] });
  expect(await stored(started)).toMatchObject({ version: 1, scores: [{ halves: 4 }] });
  const other = await chat.press(ola, '4,0 · Mye bedre', {}, { card: asked.cards[0] });
  expect(other.text).toContain('Dette er endret siden');
  expect(other.text).toContain('2,0 · I gang, men ingenting er endret');
  const form = await chat.press(ola, 'Endre tallet');
  los.clock.set('2026-12-01T08:00:00Z');
  expect((await chat.press(ola, '4,0 · Mye bedre', {}, { card: form.cards[0] })).text).toContain(
    'Kortet er fra en måned som er over.',
  );
  expect((await stored(started))?.scores).toHaveLength(1);
});

test('scores are set by who works in the team and by its own facilitators, and by nobody else', async () => {
  const started = await start();
  const { los, chat, other } = started;
  const data = { month: '2026-11', halves: 10 };
  const leader = await chat.submit(liv, { do: 'progress.setScore', ...data, los: { team: 'team1', key: 'k' } });
  expect(leader.text).toContain('Dette kan bare andre i teamet');
  expect((await los.personalChat(liv).say(liv, 'ihi')).buttons).toEqual(['Fasene våre']);
  const assess = (about: object) =>
    other.submit(stranger, { do: 'progress.assess', ...data, los: { ...about, key: 'k' } });
  const foreign = await assess({ network: 'network-of-team2', team: 'team1' });
  expect(foreign.text).toBe('Dette kortet hører til et annet team, så ingenting er endret.');
  const outsider = await assess({ network: 'network-of-team1', team: 'team1' });
  expect(outsider.text).toBe('Dette kan bare prosjektgruppen gjøre.');
  const member = await los
    .personalChat(kari)
    .submit(kari, { do: 'progress.assess', ...data, los: { network: 'network-of-team1', team: 'team1', key: 'k' } });
  expect(member.text).toBe('Dette kan bare prosjektgruppen gjøre.');
  // Where the facilitators talk, what a team asks for is asked of all their teams.
  const theirs = los.groupChat([anne]);
  await theirs.say(anne, 'Mine nettverk');
  await theirs.press(anne, 'Testnettverket');
  expect((await theirs.say(anne, 'fasene')).text).toContain('Framdrift i teamene');
  expect(await stored(started)).toBeUndefined();
});

test('a team that has begun is asked on the first working day of the month, unless it has said so by then', async () => {
  const started = await start();
  const { los, chat } = started;
  await chat.say(kari, 'fasene');
  await chat.press(kari, '1. Forberede');
  chat.received();
  await sweepAt(los, at8('2026-12-01'));
  const told = chat.received();
  expect(told.text).toContain('Ett trykk sier hvor dere er denne måneden.');
  await chat.press(kari, 'Si det med ett trykk');
  await chat.press(kari, '1,0 · Teamet er på plass');
  const { documents } = los;
  const team = await documents.read(kinds.team, keys.team('team1'));
  if (!team) throw new Error('no team');
  // Set early in the new year, before anybody asks.
  const early = '2027-01-01T10:00:00Z';
  const body = setScore(
    team.body,
    { month: '2027-01', from: 'team', halves: 4, by: ola.person, seen: undefined },
    early,
  );
  await documents.change(team, 'early', () => ({ body, answer: null }));
  chat.received();
  await sweepAt(los, at8('2027-01-04'));
  expect(chat.received().text).not.toContain('Ett trykk');
});
