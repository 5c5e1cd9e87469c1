import { PNG } from 'pngjs';
import { closeCase } from '../../../../src/features/case/closing/rules.ts';
import type { Person } from '../../../../src/model/person.ts';
import { changeIfThere } from '../../../../src/store/documents.ts';
import { keys, kinds } from '../../../../src/store/kinds.ts';
import type { TestAnswer } from '../../../support/los.ts';
import { actOn } from '../cases.ts';
import { type CaseScene, dataOf, everythingKept, hold, makeCase, openForm, startCaseScene } from '../scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
const wheel = () => kit.own.press(kit.kari, 'Samtalehjul');

interface Picture {
  readonly url: string;
  readonly altText: string;
  readonly selectAction: { readonly url: string };
}

/** The picture on the newest card. */
const pictureOn = (answer: TestAnswer): Picture => {
  const body = (answer.cards.at(-1)?.['body'] ?? []) as readonly ({ readonly type: string } & Picture)[];
  const found = body.find(({ type }) => type === 'Image');
  if (!found) throw new Error('No picture on the card');
  return found;
};

const download = async ({ url }: Pick<Picture, 'url'>): Promise<PNG> => {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return PNG.sync.read(Buffer.from(await response.arrayBuffer()));
};

/** Whether the address only says how to get a new picture. */
const isGone = async ({ url }: { readonly url: string }): Promise<boolean> =>
  (await fetch(url)).headers.get('cache-control') === 'private, max-age=60';

describe('the wheel', () => {
  test('is drawn as soon as the user has named what matters, and told in words', async () => {
    await kit.own.say(kit.kari, 'ny sak');
    await kit.own.press(kit.kari, 'Opprett saken', { code: 'B-07' });
    const answer = await kit.own.press(kit.kari, 'Lagre', {
      areas: 'housing; family',
      own: 'Handle selv',
      resources: 'Går tur hver dag',
    });
    expect(answer.text).toContain(
      'Bolig\nFamilie\nHandle selv\nRessurser: det brukeren får til, og hvem som stiller opp\nGår tur hver dag',
    );
    const picture = pictureOn(answer);
    expect(picture.altText).toBe('Samtalehjul med 3 områder: Bolig; Familie; Handle selv.');
    expect((await download(picture)).width).toBe(800);
  });

  test('shows the first and the latest conversation', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Økonomi', 'Handle selv', 'Fiske']);
    await hold(kit, 1, [1, 4, '', '']);
    await kit.own.press(kit.kari, 'Til saken');
    const first = await wheel();
    expect(first.text).toContain('Bolig: 1\nØkonomi: 4\nHandle selv: uten tall\nFiske: uten tall');
    await hold(kit, 2, [5, '', 6, '']);
    await kit.own.press(kit.kari, 'Til saken');
    const second = await wheel();
    expect(second.text).toContain(
      'Bolig: fra 1 til 5\nØkonomi: 4 i samtale 1\nHandle selv: 6 i samtale 2\nFiske: uten tall',
    );
    expect(pictureOn(second).altText).toBe(
      'Samtalehjul med 4 områder, tall fra 1 (svært vanskelig) til 10 (går fint): Bolig: fra 1 til 5; Økonomi: 4 i samtale 1; Handle selv: 6 i samtale 2; Fiske: uten tall.',
    );
    const [before, after] = [await download(pictureOn(first)), await download(pictureOn(second))];
    // Drawn when it is fetched, so the older address shows what stands now.
    expect(before.data.equals(after.data)).toBe(true);
    expect(pictureOn(first).url).not.toBe(pictureOn(second).url);
  });

  test('of a case without areas asks what matters', async () => {
    const form = await makeCase(kit, 'B-07');
    const answer = await kit.own.submit(kit.kari, { ...dataOf(form, 'Avbryt'), do: 'wheel.show' });
    expect(answer.text).toContain('Hjulet tegner jeg når brukeren har nevnt minst ett område.');
    expect(answer.text).toContain('Hva er viktig for deg?');
  });

  test('of a closed case is there to look at', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Fiske']);
    const { documents } = kit.los;
    const it = await documents.read(kinds.case, keys.case('team1', 'B-07'));
    if (it) await documents.change(it, 'close', (body) => ({ body: closeCase(body, actOn(body)), answer: null }));
    const answer = await kit.own.say(kit.kari, 'hjul B-07');
    expect(answer.buttons).toEqual(['Til saken']);
    expect((await download(pictureOn(answer))).width).toBe(800);
  });

  test.each(['hjul B-07', 'samtalehjulet i b07'])('is shown to whoever types «%s»', async (text) => {
    await makeCase(kit, 'B-07', ['Bolig']);
    expect(pictureOn(await kit.own.say(kit.kari, text)).altText).toBe('Samtalehjul med 1 område: Bolig.');
  });

  test('speaks nynorsk', async () => {
    await makeCase(kit, 'B-07', ['Bustad', 'Handle sjølv']);
    await hold(kit, 1, [1, 4]);
    await kit.own.say(kit.kari, 'nynorsk');
    const answer = await kit.own.say(kit.kari, 'hjul B-07');
    expect(pictureOn(answer).altText).toBe(
      'Samtalehjul med 2 område, tal frå 1 (svært vanskeleg) til 10 (går fint): Bustad: 1; Handle sjølv: 4.',
    );
    await download(pictureOn(answer));
  });

  test('costs two point reads and one write, and its picture two reads more', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    kit.los.clock.set('2026-11-24T08:00:00Z');
    kit.los.counts.reset();
    const answer = await wheel();
    expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
    await download(pictureOn(answer));
    expect(kit.los.counts).toMatchObject({ reads: 4, writes: 1, queries: 0 });
  });
});

describe('the order', () => {
  const four = ['Bolig', 'Økonomi', 'Arbeid', 'Familie'];

  test('is the user’s: no place is proposed, and what gets none has none', async () => {
    await makeCase(kit, 'B-07', four);
    await wheel();
    const form = await kit.own.press(kit.kari, 'Velg rekkefølge');
    expect(form.text).toContain('Brukeren bestemmer.');
    expect(form.inputs).toEqual({ place_a1: '', place_a2: '', place_a3: '', place_a4: '' });
    expect(form.choices['place_a1']).toEqual(['1', '2', '3', '4', 'Uten nummer']);
    const answer = await kit.own.press(kit.kari, 'Lagre rekkefølgen', { place_a4: '1', place_a1: '2' });
    expect(answer.text).toContain('1. Familie\n2. Bolig\nØkonomi\nArbeid');
    expect(pictureOn(answer).altText).toBe('Samtalehjul med 4 områder: 1. Familie; 2. Bolig; Økonomi; Arbeid.');
  });

  test('can be changed and taken back', async () => {
    await makeCase(kit, 'B-07', four);
    await wheel();
    await kit.own.press(kit.kari, 'Velg rekkefølge');
    await kit.own.press(kit.kari, 'Lagre rekkefølgen', { place_a1: '1', place_a2: '2', place_a3: '3', place_a4: '4' });
    const form = await kit.own.press(kit.kari, 'Endre rekkefølgen');
    expect(form.inputs).toEqual({ place_a1: '1', place_a2: '2', place_a3: '3', place_a4: '4' });
    const moved = await kit.own.press(kit.kari, 'Lagre rekkefølgen', { place_a4: '1' });
    expect(moved.text).toContain('1. Familie\n2. Bolig\n3. Økonomi\n4. Arbeid');
    await kit.own.press(kit.kari, 'Endre rekkefølgen');
    const taken = await kit.own.press(kit.kari, 'Lagre rekkefølgen', { place_a2: 'none' });
    expect(taken.text).toContain('1. Familie\n2. Bolig\n3. Arbeid\nØkonomi');
  });

  test('follows into the scores', async () => {
    await makeCase(kit, 'B-07', four);
    await wheel();
    await kit.own.press(kit.kari, 'Velg rekkefølge');
    await kit.own.press(kit.kari, 'Lagre rekkefølgen', { place_a3: '1' });
    const form = await openForm(kit, 1);
    expect(Object.keys(form.inputs).slice(0, 4)).toEqual(['score_a3', 'score_a1', 'score_a2', 'score_a4']);
  });

  test('with two areas in one place comes back with everything that was chosen', async () => {
    await makeCase(kit, 'B-07', four);
    await wheel();
    await kit.own.press(kit.kari, 'Velg rekkefølge');
    const answer = await kit.own.press(kit.kari, 'Lagre rekkefølgen', { place_a1: '2', place_a3: '2', place_a4: '1' });
    expect(answer.text).toContain('To områder har fått nummer 2.');
    expect(answer.inputs).toEqual({ place_a1: '2', place_a2: '', place_a3: '2', place_a4: '1' });
    expect((await stored())?.activities.some(({ placed }) => placed)).toBe(false);
  });

  test.each(['0', '13', 'først', '1.5'])('takes no place %p', async (place) => {
    await makeCase(kit, 'B-07', four);
    await wheel();
    const form = await kit.own.press(kit.kari, 'Velg rekkefølge');
    await kit.own.submit(kit.kari, { ...dataOf(form, 'Lagre rekkefølgen'), place_a1: place });
    expect((await stored())?.activities.some(({ placed }) => placed)).toBe(false);
  });

  test('from an old card does not overwrite a newer one', async () => {
    await makeCase(kit, 'B-07', four);
    await wheel();
    const old = await kit.own.press(kit.kari, 'Velg rekkefølge');
    await kit.own.press(kit.kari, 'Lagre rekkefølgen', { place_a4: '1' });
    const answer = await kit.own.submit(kit.kari, {
      ...dataOf(old, 'Lagre rekkefølgen'),
      place_a1: '1',
      place_a2: '2',
    });
    expect(answer.text).toContain('Dette er endret siden');
    expect(answer.inputs).toMatchObject({ place_a4: '1', place_a2: '2' });
    expect((await stored())?.activities[0]?.text).toBe('Familie');
  });

  test('is not asked about when there is only one area', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    expect((await wheel()).buttons).toEqual(['Samtale 1: gi tall', 'Hva er viktig', 'Til saken']);
  });
});

describe('what the user masters and has around', () => {
  test('is kept with the case and shown on its card', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await wheel();
    await kit.own.press(kit.kari, 'Hva er viktig');
    await kit.own.press(kit.kari, 'Lagre', { resources: 'Lager god mat. En nabo stiller opp.' });
    expect((await kit.own.press(kit.kari, 'Til saken')).text).toContain(
      'Ressurser: det brukeren får til, og hvem som stiller opp\nLager god mat. En nabo stiller opp.',
    );
    await wheel();
    expect((await kit.own.press(kit.kari, 'Hva er viktig')).inputs['resources']).toBe(
      'Lager god mat. En nabo stiller opp.',
    );
  });

  test('holds no telephone number', async () => {
    await makeCase(kit, 'B-07');
    const answer = await kit.own.press(kit.kari, 'Lagre', { areas: 'housing', resources: 'Ring 412 34 567' });
    expect(answer.text).toContain('Dette ser ut som et telefonnummer');
    expect(answer.inputs).toMatchObject({ areas: 'housing', resources: '' });
    expect(await everythingKept(kit)).not.toContain('412 34 567');
  });
});

describe('the picture', () => {
  test('is nowhere to be read in its address or in the log', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const { url } = pictureOn(await wheel());
    await fetch(url);
    const token = url.split('/').at(-1) ?? '';
    const read = Buffer.from(token, 'base64url').toString('latin1');
    for (const secret of ['B-07', 'Handle', 'team1', 'wheel', kit.kari.objectId]) {
      expect(`${url} ${read}`).not.toContain(secret);
    }
    const logged = JSON.stringify(kit.los.logs);
    for (const secret of [token, 'B-07', 'Handle']) expect(logged).not.toContain(secret);
    expect(kit.los.logs).toContainEqual(expect.objectContaining({ msg: 'picture', kind: 'wheel' }));
  });

  test('is nowhere in the store', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const { url } = pictureOn(await wheel());
    expect(await everythingKept(kit)).not.toContain(url.split('/').at(-1));
  });

  test('is at its address for half a year, and then a picture says how to get it again', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const picture = pictureOn(await wheel());
    kit.los.clock.set('2027-05-22T20:00:00Z');
    expect(await isGone(picture)).toBe(false);
    kit.los.clock.set('2027-05-23T08:00:00Z');
    const { height } = await download(picture);
    expect([await isGone(picture), height < 300]).toEqual([true, true]);
  });

  test('comes large when it is pressed', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const { selectAction } = pictureOn(await wheel());
    expect(selectAction).toMatchObject({ type: 'Action.OpenUrl', title: 'Se bildet stort' });
    expect((await download(selectAction)).width).toBe(1440);
  });

  test('is none at an address with another letter', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const { url } = pictureOn(await wheel());
    const forged = url.slice(0, -9) + (url.at(-9) === 'A' ? 'B' : 'A') + url.slice(-8);
    expect((await fetch(forged)).status).toBe(404);
  });

  test.each<[string, Person['memberships']]>([
    ['has left the team', []],
    ['leads it from above and follows up no cases', [{ team: 'team1', name: 'Fjordvik', role: 'leader' }]],
  ])('is gone when its viewer %s', async (_, memberships) => {
    await makeCase(kit, 'B-07', ['Bolig']);
    const { url } = pictureOn(await wheel());
    await changeIfThere(kit.los.documents, kinds.person, keys.person(kit.kari.person), (it) => ({
      ...it,
      memberships,
    }));
    expect(await isGone({ url })).toBe(true);
  });
});
