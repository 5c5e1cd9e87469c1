import { closeCase } from '../../../../src/features/case/closing/rules.ts';
import { changeIfThere } from '../../../../src/store/documents.ts';
import { keys, kinds } from '../../../../src/store/kinds.ts';
import type { TestAnswer } from '../../../support/los.ts';
import { actOn } from '../cases.ts';
import { type CaseScene, dataOf, everythingKept, makeCase, startCaseScene } from '../scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
  await makeCase(kit, 'B-07', ['Bolig']);
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.case, keys.case('team1', 'B-07')))?.body;
const press = (title: string, fields?: Readonly<Record<string, string>>) => kit.own.press(kit.kari, title, fields);

const given = async (fields: Readonly<Record<string, string>>): Promise<TestAnswer> => {
  await kit.own.say(kit.kari, 'aktørkart B-07');
  await press('Legg til aktører');
  return press('Legg til', fields);
};

const pictureOn = ({ cards }: TestAnswer): string => {
  const body = (cards.at(-1)?.['body'] ?? []) as readonly { readonly type: string; readonly url: string }[];
  const found = body.find(({ type }) => type === 'Image');
  if (!found) throw new Error('No picture on the card');
  return found.url;
};

const isGone = async (url: string): Promise<boolean> =>
  (await fetch(url)).headers.get('cache-control') === 'private, max-age=60';

test('the contact person draws the map of a case, from its card or by typing', async () => {
  await kit.own.say(kit.kari, 'sak B-07');
  await press('Flere valg');
  const empty = await press('Aktørkart');
  expect(empty.text).toContain('Hvem er viktige rundt brukeren?');
  const form = await press('Legg til aktører');
  expect(form.text).toContain('Roller og tjenester, aldri navn på personer.');
  await press('Legg til', { suggested: 'generalPractitioner,nextOfKin' });
  await press('Ingen kontakt');
  const second = await press('Svært viktig');
  expect(second.text).toContain('Fastlegen er på bildet.');
  await press('God kontakt');
  const map = await press('Viktig');
  expect(map.text).toContain('Fastlegen er viktig, men dere har ingen kontakt.');
  expect(map.buttons).toContain('Til saken');
  expect((await stored())?.access.at(-1)).toMatchObject({ by: kit.kari.person, what: 'changed' });
  await press('Gå gjennom på nytt');
  await press('God kontakt');
  expect((await press('Hopp over')).text).toContain('Dere har god kontakt med alle som er viktige.');
});

test('no identifier is written on it, and what was entered beside it stays', async () => {
  const refused = await given({ suggested: 'nav', own: 'Fastlegen 412 34 567' });
  expect(refused.text).toContain('Dette ser ut som et telefonnummer');
  expect(refused.inputs).toMatchObject({ suggested: 'nav' });
  expect(await everythingKept(kit)).not.toContain('412 34 567');
});

test('an actor is taken off and put back, and a card that shows what was is refused', async () => {
  const old = await given({ suggested: 'nav', own: 'Støttekontakten' });
  await press('Svak kontakt');
  const stale = await kit.own.submit(kit.kari, dataOf(old, 'Ta av kartet'));
  expect(stale.text).toContain('Dette er endret siden');
  await press('Ta av kartet');
  expect((await stored())?.actorMap?.actors.map(({ name }) => name)).toEqual(['Støttekontakten']);
  expect((await press('Angre')).text).toContain('Aktøren står som før.');
  expect((await stored())?.actorMap?.actors.map(({ name }) => name)).toEqual(['NAV', 'Støttekontakten']);
});

test('it is for contact persons alone, in their own chat', async () => {
  const card = await given({ suggested: 'nav' });
  const inGroup = await kit.team.say(kit.kari, 'aktørkart B-07');
  expect(inGroup.text).not.toContain('NAV');
  const ola = kit.los.personalChat(kit.ola);
  expect((await ola.say(kit.ola, 'aktørkart B-07')).text).not.toContain('NAV');
  const data = { ...dataOf(card, 'Ta av kartet') };
  for (const [chat, who] of [
    [kit.team, kit.kari],
    [ola, kit.ola],
  ] as const) {
    expect((await chat.submit(who, data)).text).not.toContain('NAV');
    expect((await chat.submit(who, { ...data, do: 'caseActors.show' })).text).not.toContain('NAV');
  }
  expect((await stored())?.actorMap?.actors).toHaveLength(1);
});

test('its picture is its viewer’s, says nothing in its address, and goes with the words of a closed case', async () => {
  await given({ suggested: 'nav' });
  await press('Svak kontakt');
  const url = pictureOn(await press('Viktig'));
  const token = Buffer.from(url.split('/').at(-1) ?? '', 'base64url').toString('latin1');
  for (const secret of ['B-07', 'NAV', 'team1', kit.kari.objectId]) expect(`${url} ${token}`).not.toContain(secret);
  expect(await isGone(url)).toBe(false);
  const person = (memberships: readonly { team: string; name: string; role: 'leader' | 'teamLead' }[]) =>
    changeIfThere(kit.los.documents, kinds.person, keys.person(kit.kari.person), (it) => ({
      ...it,
      memberships: [...memberships],
    }));
  await person([{ team: 'team1', name: 'Fjordvik', role: 'leader' }]);
  expect(await isGone(url)).toBe(true);
  await person([{ team: 'team1', name: 'Fjordvik', role: 'teamLead' }]);
  await changeIfThere(kit.los.documents, kinds.case, keys.case('team1', 'B-07'), (it) =>
    closeCase(it, actOn(it, { by: kit.kari.person })),
  );
  const closed = await kit.own.say(kit.kari, 'aktørkart B-07');
  expect(closed.buttons).toEqual(['Til saken']);
  expect(closed.text).toContain('NAV');
  kit.los.clock.set('2027-02-23T08:00:00Z');
  expect(await isGone(url)).toBe(true);
  expect((await kit.own.say(kit.kari, 'aktørkart B-07')).text).not.toContain('NAV');
});
