import { PNG } from 'pngjs';
import type { PathwayCase } from '../../../src/model/case.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import type { TestAnswer } from '../../support/los.ts';
import { type CaseScene, startCaseScene } from '../case/scene.ts';
import { casesHolding, type Held, withFidelity, withHomecomings } from './series.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

/** What a run chart says of so few months. */
const early = 'For tidlig å si. Kurven trenger ti målinger over eller under medianen.';
const september: Held = ['2026-09-14', 1, 4, 1, 2];
const october: Held = ['2026-10-12', 5, 5, 5, 5];

/** Cases of Kari's, with conversations 2,0 and 5,0 unless said otherwise. */
const givenCases = async (count: number, letters = 'B', held: readonly Held[] = [september, october]) => {
  for (const it of casesHolding(count, letters, ...held)) await given(it);
};

const given = (it: PathwayCase) =>
  kit.los.documents.create(kinds.case, keys.case(it.team, it.code), { ...it, contactPersons: [kit.kari.person] });

/** The picture on the newest card. */
const pictureOn = (answer: TestAnswer): { readonly url: string; readonly altText: string } => {
  const body = (answer.cards.at(-1)?.['body'] ?? []) as readonly { type: string; url: string; altText: string }[];
  const found = body.find(({ type }) => type === 'Image');
  if (!found) throw new Error('No picture on the card');
  return found;
};

const download = async ({ url }: { readonly url: string }): Promise<Buffer> => {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

/** Whether the address only says how to get a new picture. */
const isGone = async ({ url }: { readonly url: string }): Promise<boolean> =>
  (await fetch(url)).headers.get('cache-control') === 'private, max-age=60';

test('five cases give figures in the team chat, and never a case', async () => {
  await givenCases(5);
  const answer = await kit.team.say(kit.userRepresentative, 'tall for teamet');
  expect(answer.text).toContain('Gjennomsnitt i første samtale\n2,0 (5 saker), september 2026');
  expect(answer.text).toContain('Gjennomsnitt i senere samtaler\n5,0 (5 saker), oktober 2026');
  expect(answer.text).toContain('Opplevd nytte\n3,0 (5 saker), oktober 2026');
  expect(answer.text).not.toMatch(/B-0\d|Bolig/);
});

test('fewer than five cases give none there, and not how few', async () => {
  await givenCases(4);
  const { text, buttons } = await kit.team.say(kit.kari, 'tall for teamet');
  expect(text).toContain('Tall fra sakene\nKommer når minst fem saker er med');
  expect(text).not.toContain('Opplevd nytte');
  expect(text).not.toMatch(/[234],0|\b4\b/);
  expect(buttons).toEqual(['Sjekk hvordan dere jobber']);
});

test('a month comes to everybody a week after it is over, so that nobody sees the newest case come', async () => {
  await givenCases(5, 'B', [['2026-11-02', 3]]);
  kit.los.clock.set('2026-12-07T08:00:00Z');
  expect((await kit.team.say(kit.kari, 'tall for teamet')).text).toContain('Kommer når minst fem saker er med');
  kit.los.clock.set('2026-12-08T08:00:00Z');
  expect((await kit.team.say(kit.kari, 'tall for teamet')).text).toContain('3,0 (5 saker), november 2026');
});

test('each measure comes as a picture and in words, month for month', async () => {
  for (const it of casesHolding(5, 'B', september, october)) {
    await given(
      withHomecomings(withFidelity(it, ['2026-09-15', 8], ['2026-10-13', 10]), [
        '2026-10-05',
        it.code === 'B-05' ? '2026-10-09' : '2026-10-08',
      ]),
    );
  }
  await kit.team.say(kit.ola, 'tall for teamet');
  const scores = await kit.team.press(kit.ola, 'Skår måned for måned');
  expect(scores.text).toContain(`Første samtale\n${early}\nseptember 2026: 2,0 (5 saker)`);
  expect(scores.text).toContain(`Senere samtaler\n${early}\noktober 2026: 5,0 (5 saker)`);
  expect(pictureOn(scores).altText).toBe(
    `Skår måned for måned. Første samtale: ${early} september 2026: 2,0 (5 saker). Senere samtaler: ${early} oktober 2026: 5,0 (5 saker).`,
  );
  const benefit = await kit.team.press(kit.ola, 'Opplevd nytte måned for måned');
  expect(benefit.text).toContain('oktober 2026: 3,0 (5 saker)');
  const fidelity = await kit.team.press(kit.ola, 'Programoppfyllelse');
  expect(fidelity.text).toContain('oktober 2026: 100\u00a0% (5 saker)\nseptember 2026: 80\u00a0% (5 saker)');
  const hph2 = await kit.team.press(kit.ola, 'Sykepleier i tide (HPH2)');
  expect(hph2.text).toContain('oktober 2026: 80\u00a0% (5 saker)');
  for (const answer of [scores, benefit, fidelity, hph2]) {
    const png = await download(pictureOn(answer));
    expect(PNG.sync.read(png).width).toBeGreaterThanOrEqual(700);
    expect(png.length).toBeLessThan(100_000);
  }
  expect((await kit.team.press(kit.ola, 'Tallene nå')).text).toContain(
    'Sykepleier fulgte opp i tide (HPH2)\n80\u00a0% (5 saker)',
  );
});

test('what is not shown yet changes neither words nor pictures', async () => {
  await givenCases(5);
  const shown = async () => {
    await kit.team.say(kit.ola, 'tall for teamet');
    const answer = await kit.team.press(kit.ola, 'Skår måned for måned');
    return { text: answer.text, png: await download(pictureOn(answer)) };
  };
  const before = await shown();
  await givenCases(4, 'C', [
    ['2026-10-20', 9],
    ['2026-11-20', 10],
  ]);
  expect(await shown()).toEqual(before);
});

test('a closed case counts on', async () => {
  await givenCases(4);
  for (const it of casesHolding(1, 'C', september, october)) await given({ ...it, closedAt: '2026-11-01T08:00:00Z' });
  expect((await kit.team.say(kit.ola, 'tall for teamet')).text).toContain('3,0 (5 saker), oktober 2026');
});

test('a contact person sees everything in the own chat', async () => {
  await givenCases(1, 'B', [september, october, ['2026-11-20', 6, 6, 6, 6]]);
  const { text } = await kit.own.say(kit.kari, 'tall for teamet');
  expect(text).toContain('Opplevd nytte\n4,0 (1 sak)');
  expect(text).toContain('Programoppfyllelse i sakene\nIngen ennå');
  const answer = await kit.own.press(kit.kari, 'Opplevd nytte måned for måned');
  expect(answer.text).toContain('november 2026: 4,0 (1 sak)\noktober 2026: 3,0 (1 sak)');
  expect(answer.text).not.toMatch(/B-0\d|Bolig/);
  await download(pictureOn(answer));
  expect((await kit.own.press(kit.kari, 'Programoppfyllelse')).text).toContain('Det er ingen tall å vise her ennå.');
});

test('the picture in the own chat shows less to who hands the cases over, and nothing to who leaves', async () => {
  await givenCases(4);
  await kit.own.say(kit.kari, 'tall for teamet');
  const { url } = pictureOn(await kit.own.press(kit.kari, 'Skår måned for måned'));
  await download({ url });
  for (const { code } of casesHolding(4, 'B')) {
    const it = await kit.los.documents.read(kinds.case, keys.case('team1', code));
    if (!it) throw new Error('There is no such case');
    await kit.los.documents.change(it, 'to Ola', (body) => ({
      body: { ...body, contactPersons: [kit.ola.person] },
      answer: null,
    }));
  }
  expect(await isGone({ url })).toBe(true);
  await givenCases(5, 'C');
  expect(await isGone({ url })).toBe(false);
  const team = await kit.los.documents.read(kinds.team, keys.team('team1'));
  if (!team) throw new Error('There is no team');
  await kit.los.documents.change(team, 'left', (body) => ({
    body: { ...body, members: body.members.filter(({ person }) => person !== kit.kari.person) },
    answer: null,
  }));
  expect(await isGone({ url })).toBe(true);
});

test('costs two reads and one query', async () => {
  await givenCases(5);
  await kit.team.say(kit.ola, 'hjelp');
  kit.los.counts.reset();
  await kit.team.say(kit.ola, 'tall for teamet');
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 0, queries: 1 });
});

test.each([
  ['ola', 'Mine saker'],
  ['leader', 'Hvor er vi?'],
] as const)(
  '%s, who has no case, sees what everybody sees, and is led on to what is open to them',
  async (who, next) => {
    await givenCases(4);
    const chat = kit.los.personalChat(kit[who]);
    const shown = await chat.say(kit[who], 'tall for teamet');
    expect(shown.text).not.toContain('Opplevd nytte');
    expect(shown.buttons).toEqual([next]);
  },
);

test("the team's own practice is there as soon as it is walked through", async () => {
  expect((await kit.team.say(kit.kari, 'tall for teamet')).text).toContain(
    'Slik teamet jobber\nIkke gått gjennom ennå',
  );
  await kit.team.press(kit.kari, 'Sjekk hvordan dere jobber');
  await kit.team.press(kit.kari, 'Sjekkliste for samhandling');
  for (let n = 1; n <= 10; n += 1) await kit.team.press(kit.kari, n <= 2 ? 'Ikke på plass' : 'På plass');
  expect((await kit.team.say(kit.kari, 'tall for teamet')).text).toContain('Slik teamet jobber\n80\u00a0%');
});

test('nobody outside the team sees them', async () => {
  const stranger = kit.los.person('Fremmed Person');
  await kit.team.joins(stranger);
  expect((await kit.team.say(stranger, 'tall for teamet')).text).toContain('Dette kan bare andre i teamet');
});
