import { askGuidance, writeInThread } from '../../../src/model/guidance.ts';
import { changeIfThere } from '../../../src/store/documents.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { actionsOf } from '../../support/cards.ts';
import { startLos, type TestChat, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';
import { caseWith } from '../case/cases.ts';

const [kari, ola, liv] = [testPerson('Kari Lead'), testPerson('Ola Medlem'), testPerson('Liv Leder')];
const [anne, stranger] = [testPerson('Anne Berg'), testPerson('Fremmed Fjern')];

let los: TestLos;
let chat: TestChat;
let theirs: TestChat;
const network = 'network-of-team1';

/** Kari's two cases and Ola's one, answers of the team, and its question for guidance; nothing here changes them. */
beforeAll(async () => {
  los = await startLos({ now: '2026-11-23T09:00:00Z' });
  const members = [
    { ...kari, role: 'teamLead' as const },
    { ...ola, role: 'member' as const },
    { ...liv, role: 'leader' as const },
  ];
  chat = los.groupChat([...members, stranger]);
  await chat.say(kari, 'hjelp');
  await givenTeam(los, { members, facilitators: [anne], chat });
  theirs = los.groupChat([anne, stranger]);
  for (const one of [kari, liv, anne]) await los.personalChat(one).say(one, 'hjelp');
  await theirs.say(anne, 'Mine nettverk');
  await theirs.press(anne, 'Testnettverket');
  const { documents } = los;
  const closed = { closedAt: '2026-11-20T09:00:00Z', purgeAt: '2026-12-20T09:00:00Z' };
  for (const it of [
    { ...caseWith('Få egen bolig', 'Kolonihage'), code: 'B-07', contactPersons: [kari.person] },
    { ...caseWith('Bolig nær datteren'), code: 'B-08', contactPersons: [kari.person], ...closed },
    { ...caseWith('Bolig'), code: 'B-09', contactPersons: [ola.person] },
  ]) {
    await documents.create(kinds.case, keys.case('team1', it.code), it);
  }
  const answer = (text: string) => ({ status: 'done' as const, answer: text, note: '', version: 1, fieldVersions: {} });
  await changeIfThere(documents, kinds.team, keys.team('team1'), (team) => ({
    ...team,
    work: { 'rop2014.p1.services': answer('Kommunen har fire boliger med bemanning.') },
  }));
  const team = (await documents.read(kinds.team, keys.team('team1')))?.body;
  if (!team) throw new Error('There is no team');
  const asked = {
    id: 't1',
    by: kari.person,
    answerTo: 'room:r',
    reason: 'goals',
    text: 'Hvordan måle bolig?',
  } as const;
  const thread = askGuidance(team, { ...asked, task: '' }, { now: los.clock.now(), today: '2026-11-23' });
  const reply = {
    from: 'facilitator',
    kind: 'text',
    by: anne.person,
    name: 'Anne Berg',
    text: 'Tell vedtak.',
  } as const;
  await documents.create(kinds.thread, keys.thread(network, 't1'), writeInThread(thread, reply, los.clock.now()));
});
afterAll(() => los.stop());

const rows = [
  'B-07',
  'B-08',
  'B-09',
  'Kartlegg egne tjenester',
  'Det er vanskelig å lage mål som kan måles',
  'Fjordvik',
];
const found = ({ buttons }: { readonly buttons: readonly string[] }) => rows.filter((row) => buttons.includes(row));
const own = (who: typeof kari) => ({ say: (text: string) => los.personalChat(who).say(who, text) });

test('in the own chat one finds the own cases, open and closed, and what the team has written', async () => {
  const answer = await own(kari).say('finn bolig');
  expect(found(answer)).toEqual([
    'B-07',
    'B-08',
    'Kartlegg egne tjenester',
    'Det er vanskelig å lage mål som kan måles',
  ]);
  expect(answer.text).toContain('4 treff på «bolig»');
  expect(answer.text).toContain('Kommunen har fire boliger med bemanning.');
  // The user's words find a case; its row says no more than the list of cases does.
  expect(answer.text).not.toMatch(/egen bolig|Kolonihage|datteren/);
  expect(found(await own(kari).say('søk etter kolonihage'))).toEqual(['B-07']);
});

test('a search is no opening of a case, and the row opens it', async () => {
  const logged = async () =>
    (await los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body.access.length ?? 0;
  const before = await logged();
  const mine = los.personalChat(kari);
  await mine.say(kari, 'finn B 07');
  expect(await logged()).toBe(before);
  expect((await mine.press(kari, 'B-07')).text).toContain('B-07');
  expect(await logged()).toBe(before + 1);
});

test('in the team’s chat there is no case, not even for its contact person', async () => {
  const answer = await chat.say(kari, 'hvor skrev vi om bolig');
  expect(found(answer)).toEqual(['Kartlegg egne tjenester', 'Det er vanskelig å lage mål som kan måles']);
  expect(answer.text).toContain('2 treff');
  expect((await chat.press(kari, 'Kartlegg egne tjenester')).text).toContain('Kommunen har fire boliger');
  const nothing = await chat.say(kari, 'finn B-07');
  expect(nothing.text).toContain('Jeg fant ikke «B-07»');
  expect(nothing.buttons).toEqual(['Finn', 'Be om veiledning', 'Hjelp']);
});

test('a leader finds what leaders see, facilitators what teams have asked, and others nothing', async () => {
  const withoutCases = ['Kartlegg egne tjenester', 'Det er vanskelig å lage mål som kan måles'];
  expect(found(await own(liv).say('finn bolig'))).toEqual(withoutCases);
  for (const answer of [await theirs.say(anne, 'finn bolig'), await own(anne).say('finn bolig')])
    expect(found(answer)).toEqual(['Fjordvik']);
  expect((await theirs.press(anne, 'Fjordvik')).text).toContain('Hvordan måle bolig?');
  for (const place of [chat, theirs]) expect(found(await place.say(stranger, 'finn bolig'))).toEqual([]);
  expect(found(await own(stranger).say('finn bolig'))).toEqual([]);
});

test('a team’s row opens where facilitators note that they have talked with it, ticked off already', async () => {
  const answer = await theirs.say(anne, 'finn fjordvik');
  const rows = answer.cards
    .flatMap((card) => actionsOf(card))
    .map(({ action }) => action['data'] as Record<string, unknown>);
  const row = rows.find((data) => data['do'] === 'guidance.contacts');
  expect((await theirs.submit(anne, { ...row })).inputs['teams']).toBe('team1');
});

test('what was looked for can be asked on a form, is refused when it says who somebody is, and is in no log', async () => {
  const mine = los.personalChat(kari);
  expect((await mine.say(kari, 'finn')).text).toContain('Hva leter du etter?');
  expect((await mine.press(kari, 'Finn', { query: 'og' })).text).toContain('Skriv et ord jeg kan lete etter');
  expect((await mine.press(kari, 'Finn', { query: 'kolonihage '.repeat(9) })).text).toContain('Teksten er for lang');
  expect((await mine.press(kari, 'Finn', { query: '13097248022' })).text).toContain('ser ut som et fødselsnummer');
  expect(found(await mine.press(kari, 'Finn', { query: 'kolonihage' }))).toEqual(['B-07']);
  expect(JSON.stringify(los.logs)).not.toMatch(/kolonihage/i);
});

test('what it costs is bounded, wherever one asks', async () => {
  const cost = async (turn: Promise<unknown>) => {
    await turn;
    const { reads, writes, queries } = los.counts;
    los.counts.reset();
    return { reads, writes, queries };
  };
  los.counts.reset();
  expect(await cost(own(kari).say('finn bolig'))).toEqual({ reads: 2, writes: 0, queries: 3 });
  expect(await cost(chat.say(kari, 'finn bolig'))).toEqual({ reads: 3, writes: 0, queries: 2 });
  expect(await cost(theirs.say(anne, 'finn bolig'))).toEqual({ reads: 3, writes: 0, queries: 3 });
});

test('words whose time is over find nothing, also before the sweep has taken them', async () => {
  expect(found(await own(kari).say('finn datteren'))).toEqual(['B-08']);
  los.clock.set('2026-12-21T09:00:00Z');
  expect(found(await own(kari).say('finn datteren'))).toEqual([]);
});
