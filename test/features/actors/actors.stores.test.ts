import { changeIfThere } from '../../../src/store/documents.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { identityNumber } from '../../support/identity-numbers.ts';
import type { TestAnswer } from '../../support/los.ts';
import { type CaseScene, dataOf, everythingKept, startCaseScene } from '../case/scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async () => (await kit.los.documents.read(kinds.team, keys.team('team1')))?.body.actorMap;
const names = async () => (await stored())?.actors.map(({ name }) => name);

/** Adds actors in the team's chat; the card of the first one is the newest afterwards. */
const given = async (fields: Readonly<Record<string, string>>): Promise<TestAnswer> => {
  await kit.team.say(kit.kari, 'legg til aktører');
  return kit.team.press(kit.kari, 'Legg til', fields);
};

const rate = async (relation: string, importance: string): Promise<TestAnswer> => {
  await kit.team.press(kit.ola, relation);
  return kit.team.press(kit.ola, importance);
};

const pictureOn = ({ cards }: TestAnswer): { readonly url: string; readonly altText: string } => {
  const body = (cards.at(-1)?.['body'] ?? []) as readonly {
    readonly type: string;
    readonly url: string;
    readonly altText: string;
  }[];
  const found = body.find(({ type }) => type === 'Image');
  if (!found) throw new Error('No picture on the card');
  return found;
};

const isGone = async (url: string): Promise<boolean> =>
  (await fetch(url)).headers.get('cache-control') === 'private, max-age=60';

test('a team ticks whom it depends on, presses how it is, and sees the gap', async () => {
  const begun = await kit.team.say(kit.kari, 'aktørkart');
  expect(begun.text).toContain('Hvem er arbeidet avhengig av?');
  await kit.team.press(kit.kari, 'Legg til aktører');
  const first = await kit.team.press(kit.kari, 'Legg til', {
    suggested: 'generalPractitioner,nav',
    own: '- Boligkontoret',
  });
  expect(first.text).toContain('Lagt til på kartet.');
  expect(first.text).toContain('Fastlegen');
  const half = await kit.team.press(kit.ola, 'Ingen kontakt');
  expect(half.text).toContain('Lagret.');
  const second = await kit.team.press(kit.userRepresentative, 'Svært viktig');
  expect(second.text).toContain('Fastlegen er på bildet.');
  expect(second.text).toContain('NAV');
  const third = await rate('God kontakt', 'Viktig');
  expect(third.text).toContain('Boligkontoret');
  const map = await rate('Svak kontakt', 'Litt viktig');
  expect(map.text).toContain('Fastlegen er viktig, men dere har ingen kontakt.');
  expect(map.text).toContain('Fastlegen\n○ Ingen kontakt · svært viktig');
  expect(pictureOn(map).altText).toBe(
    'Aktørkart. Midt i står teamet. Fastlegen: ingen kontakt · svært viktig; NAV: god kontakt · viktig; Boligkontoret: svak kontakt · litt viktig.',
  );
  expect(await isGone(pictureOn(map).url)).toBe(false);
  expect(JSON.stringify(kit.los.logs)).not.toMatch(/Fastlegen|Boligkontoret/);
});

test('what cannot be added comes back with what was entered', async () => {
  await given({ suggested: 'nav' });
  const twice = await given({ suggested: 'police', own: 'nav' });
  expect(twice.text).toContain('«NAV» står på kartet fra før');
  expect(twice.inputs).toMatchObject({ suggested: 'police', own: 'nav' });
  const none = await given({});
  expect(none.text).toContain('Velg minst én, eller skriv en selv.');
  const long = await given({ own: 'x'.repeat(61) });
  expect(long.text).toContain('Teksten er for lang');
  const number = identityNumber('131272', 0);
  expect((await given({ own: `Kari ${number}` })).text).not.toContain(number);
  expect(await names()).toEqual(['NAV']);
  expect(await everythingKept(kit)).not.toContain(number);
});

test('an actor is renamed, taken off and put back', async () => {
  await given({ suggested: 'nav', own: 'Legen' });
  await kit.team.say(kit.kari, 'aktørkart');
  await kit.team.press(kit.kari, 'Legen');
  const form = await kit.team.press(kit.kari, 'Endre navnet');
  expect(form.inputs).toEqual({ name: 'Legen' });
  const refused = await kit.team.press(kit.kari, 'Lagre', { name: 'NAV' });
  expect(refused.text).toContain('«NAV» står på kartet fra før');
  expect(refused.inputs).toEqual({ name: 'NAV' });
  expect((await kit.team.press(kit.kari, 'Lagre', { name: 'Legesenteret' })).text).toContain('Navnet er endret.');
  await kit.team.press(kit.kari, 'Angre');
  expect(await names()).toEqual(['NAV', 'Legen']);
  await kit.team.press(kit.kari, 'NAV');
  const without = await kit.team.press(kit.kari, 'Ta av kartet');
  expect(without.text).toContain('Tatt av kartet.');
  expect(await names()).toEqual(['Legen']);
  const back = await kit.team.press(kit.kari, 'Angre');
  expect(back.text).toContain('Aktøren står som før.');
  expect(await names()).toEqual(['NAV', 'Legen']);
});

test('the map is gone through anew, and says what has changed', async () => {
  await given({ suggested: 'nav,dps' });
  await rate('Svak kontakt', 'Svært viktig');
  await rate('God kontakt', 'Viktig');
  kit.los.clock.set('2027-02-03T08:00:00Z');
  const question = await kit.team.press(kit.kari, 'Gå gjennom på nytt');
  expect(question.text).toContain('Svak kontakt\nSlik var det sist');
  expect((await kit.team.press(kit.kari, 'God kontakt')).text).toContain('Punkt 2 av 2');
  const map = await kit.team.press(kit.kari, 'God kontakt');
  expect(map.text).toContain('Gått gjennom. Endret i dag: NAV.');
  expect(map.text).toContain('✓ God kontakt (før: svak kontakt) · svært viktig');
  expect(map.text).toContain('Dere har god kontakt med alle som er viktige.');
  await kit.team.press(kit.kari, 'Gå gjennom på nytt');
  await kit.team.press(kit.kari, 'Hopp over');
  kit.los.clock.set('2027-02-04T08:00:00Z');
  expect((await kit.team.press(kit.kari, 'God kontakt')).text).toContain('Gått gjennom. Kartet er som før.');
});

test('both forms of Norwegian are spoken, and a leader looks without pressing', async () => {
  await given({ suggested: 'generalPractitioner' });
  await rate('Ingen kontakt', 'Svært viktig');
  const leaders = kit.los.personalChat(kit.leader);
  await leaders.say(kit.leader, 'nynorsk');
  const map = await leaders.say(kit.leader, 'aktørkartlegging');
  expect(map.text).toContain('Fastlegen er viktig, men de har ingen kontakt.');
  expect(map.buttons).toEqual(['Kvar er vi?']);
  expect((await leaders.say(kit.leader, 'historia så langt')).text).toContain(
    'Aktørkart\nFastlegen er viktig, men teamet har ingen kontakt.',
  );
  const { url } = pictureOn(map);
  expect(await isGone(url)).toBe(false);
  await changeIfThere(kit.los.documents, kinds.team, keys.team('team1'), (team) => ({
    ...team,
    members: team.members.filter(({ person }) => person !== kit.leader.person),
  }));
  expect(await isGone(url)).toBe(true);
});

test('nobody outside the team sees or changes its map', async () => {
  const added = await given({ suggested: 'nav' });
  const data = dataOf(added, 'Ta av kartet');
  const stranger = kit.los.person('Siri Fremmed');
  const chat = kit.los.personalChat(stranger);
  for (const verb of ['actors.show', 'actors.remove', 'actors.rate']) {
    const { text } = await chat.submit(stranger, { ...data, relation: 'weak', do: verb });
    expect(text).not.toContain('NAV');
  }
  expect((await stored())?.actors).toMatchObject([{ name: 'NAV' }]);
  expect((await stored())?.actors[0]?.relation).toBeUndefined();
});

test('a look costs two point reads, and a press one write more', async () => {
  await given({ suggested: 'nav' });
  kit.los.counts.reset();
  await kit.team.say(kit.kari, 'aktørkart');
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 0, queries: 0 });
  await kit.team.press(kit.kari, 'NAV');
  kit.los.counts.reset();
  await kit.team.press(kit.kari, 'Svak kontakt');
  expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
});
