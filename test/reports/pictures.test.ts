import '../support/texts.ts';
import { PNG } from 'pngjs';
import { closeCase, purge } from '../../src/features/case/closing/rules.ts';
import type { Feature } from '../../src/features/feature.ts';
import { features } from '../../src/features/index.ts';
import { openDocuments } from '../../src/los.ts';
import type { PathwayCase } from '../../src/model/case.ts';
import type { Language } from '../../src/model/identity.ts';
import { Person } from '../../src/model/person.ts';
import { drawGone } from '../../src/reports/gone.ts';
import { createPictures, type Picture } from '../../src/reports/pictures.ts';
import { renderPng } from '../../src/reports/png.ts';
import { createSeal } from '../../src/reports/seal.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { actOn, caseWith, contactPerson, scored } from '../features/case/cases.ts';

const base = 'https://los.example.no/images/';
const store = openSqlite(':memory:');
const documents = openDocuments(store);
afterAll(() => store.close());

let now = '2026-11-23T08:00:00Z';
beforeEach(() => {
  now = '2026-11-23T08:00:00Z';
});

const pictures = createPictures({
  seal: createSeal('thirty-two characters of a secret', 'pictures'),
  documents,
  now: () => now,
  base: () => base,
  kinds: (features as readonly Feature[]).flatMap(({ pictures: drawn = [] }) => drawn),
});

const codes = Array.from({ length: 99 }, (_, at) => `B-${at + 1}`);

/** Stores a case, by a code of its own, whose contact person is in its team. */
const given = async (it: PathwayCase, memberships = [{ team: 'team1', name: 'Fjordvik', role: 'member' }]) => {
  const code = codes.shift() ?? '';
  const viewer = `${contactPerson}-${code}`;
  const body = { ...it, code, contactPersons: [viewer] };
  await documents.create(kinds.case, keys.case('team1', code), body);
  await documents.create(
    kinds.person,
    keys.person(viewer),
    Person.parse({ id: viewer, tenant: 'tenant', name: 'Kari', memberships }),
  );
  const picture: Picture = { kind: 'wheel', team: 'team1', code, viewer, language: 'nb', version: it.version };
  const change = async (to: PathwayCase) => {
    const found = await documents.read(kinds.case, keys.case('team1', code));
    if (found)
      await documents.change(found, `change-${code}`, () => ({
        body: { ...to, code, contactPersons: to.contactPersons },
        answer: null,
      }));
  };
  return { picture, viewer, change, body };
};

const addressOf = (picture: Picture) => pictures.address(picture).url;
const sizeOf = (found: { readonly png: Uint8Array } | undefined) => PNG.sync.read(Buffer.from(found?.png ?? []));
const fetched = (address: string) => {
  const [token = '', size] = address.slice(base.length).split('?');
  return pictures.fetch(token, size === undefined ? 'card' : 'large');
};
const bolig = scored(caseWith('Bolig'), 1, [3]);

describe('an address', () => {
  test('from when ids of people began with a tenant is good still', async () => {
    const [tenant, object] = ['11111111-1111-4111-8111-111111111111', 'aaaaaaaa-0000-4000-8000-000000000001'];
    const [before, viewer] = [`${tenant}:${object}`, `entra:${object}`];
    const { picture, change, body } = await given(bolig);
    await change({ ...body, contactPersons: [viewer] });
    const memberships = [{ team: 'team1', name: 'Fjordvik', role: 'member' }];
    const person = Person.parse({ id: viewer, tenant, name: 'Kari', memberships });
    await documents.create(kinds.person, keys.person(viewer), person);
    expect(await fetched(addressOf({ ...picture, viewer: before }))).toBeDefined();
  });

  test('stands for the wheel of a case', async () => {
    const { picture } = await given(bolig);
    const found = await fetched(addressOf(picture));
    expect(found?.kind).toBe('wheel');
    expect(
      Buffer.from(found?.png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('says neither which case it is nor whose', async () => {
    const { picture } = await given(bolig);
    const token = addressOf(picture).slice(base.length);
    const read = `${token} ${Buffer.from(token, 'base64url').toString('latin1')}`;
    for (const word of ['team1', picture.code, contactPerson, 'wheel', 'Bolig']) expect(read).not.toContain(word);
    expect(token).toMatch(/^[\w-]{200,400}$/);
  });

  test('is the same all day and another one when the case has changed', async () => {
    const { picture } = await given(bolig);
    const address = addressOf(picture);
    now = '2026-11-23T20:00:00Z';
    expect(addressOf(picture)).toBe(address);
    expect(addressOf({ ...picture, version: picture.version + 1 })).not.toBe(address);
  });

  test.each([
    ['2027-05-22T23:59:59Z', false],
    ['2027-05-23T00:00:00Z', true],
    ['2037-11-23T08:00:00Z', true],
  ])('of a wheel, looked at on %s, has been taken away: %p', async (later, gone) => {
    const { picture } = await given(bolig);
    const address = addressOf(picture);
    now = later;
    expect(await fetched(address)).toMatchObject({ kind: 'wheel', gone });
  });

  test('stands for a small and for a large picture of the same', async () => {
    const { picture } = await given(bolig);
    const { url, large } = pictures.address(picture);
    const [card, alone] = await Promise.all([fetched(url), fetched(large)]);
    expect([sizeOf(card).width, sizeOf(alone).width]).toEqual([800, 1440]);
  });

  test.each<[Language, string]>([
    ['nb', 'Bildet er tatt bort. Skriv «hjul» for å se det igjen.'],
    ['nn', 'Biletet er teke bort. Skriv «hjul» for å sjå det igjen.'],
    ['en', 'The picture has been removed. Type “wheel” to see it again.'],
  ])('that is over says how to get the picture again, alike for all (%s)', async (language, words) => {
    const [mine, yours] = [await given(bolig), await given(bolig)];
    const [address, other] = [mine, yours].map(({ picture }) => addressOf({ ...picture, language }));
    await mine.change({ ...mine.body, contactPersons: ['tenant:other'] });
    const lost = await fetched(address ?? '');
    now = '2027-11-23T08:00:00Z';
    const late = await fetched(other ?? '');
    expect(lost).toEqual(late);
    const { svg, height } = drawGone(words);
    expect(Buffer.from(lost?.png ?? [])).toEqual(Buffer.from(await renderPng(svg, height, 'card')));
  });

  test.each(['', 'wheel', 'A'.repeat(300)])('such as «%s» that Los has not made is none', async (token) => {
    expect(await pictures.fetch(token)).toBeUndefined();
  });

  test('of another version of Los, for a picture this one does not know, is none', async () => {
    const sealed = createSeal('thirty-two characters of a secret', 'pictures');
    const token = sealed.close(JSON.stringify({ picture: { kind: 'pie', team: 'team1' }, lastDay: 99_999 }));
    expect(await pictures.fetch(token)).toBeUndefined();
  });
});

describe('a wheel is drawn for', () => {
  test('nobody who is no contact person any more', async () => {
    const { picture, change, body } = await given(bolig);
    const address = addressOf(picture);
    await change({ ...body, contactPersons: ['tenant:other'] });
    expect((await fetched(address))?.gone).toBe(true);
  });

  test('nobody who has left the team', async () => {
    const { picture } = await given(bolig, []);
    expect((await fetched(addressOf(picture)))?.gone).toBe(true);
  });

  test('nobody else than the one the address was made for', async () => {
    const { picture } = await given(bolig);
    const { viewer } = await given(bolig);
    expect((await fetched(addressOf({ ...picture, viewer })))?.gone).toBe(true);
  });

  test('no case that is not there', async () => {
    const { picture } = await given(bolig);
    expect((await fetched(addressOf({ ...picture, code: 'Å-1' })))?.gone).toBe(true);
  });

  test('no case without areas', async () => {
    const { picture } = await given(caseWith());
    expect((await fetched(addressOf(picture)))?.gone).toBe(true);
  });

  test('its contact person, and always shows how the case stands', async () => {
    const { picture, change, body } = await given(bolig);
    const address = addressOf(picture);
    const before = await fetched(address);
    await change(scored(body, 1, [9]));
    expect((await fetched(address))?.png).not.toEqual(before?.png);
  });

  test('its contact person without the words whose time is over, also before the sweep has come', async () => {
    const closed = closeCase(bolig, actOn(bolig));
    const [waiting, swept] = [await given(closed), await given(purge(closed, '2026-12-23T08:00:00Z'))];
    const early = await fetched(addressOf(waiting.picture));
    now = '2027-01-02T08:00:00Z';
    const [late, without] = await Promise.all([waiting, swept].map((one) => fetched(addressOf(one.picture))));
    expect(late?.png).toEqual(without?.png);
    expect(late?.png).not.toEqual(early?.png);
  });
});
