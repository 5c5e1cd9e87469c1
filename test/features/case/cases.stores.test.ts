import { PathwayCase } from '../../../src/model/case.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { givenTeam } from '../../support/team.ts';
import { type CaseScene, dataOf, everythingKept, makeCase, startCaseScene } from './scene.ts';

let kit: CaseScene;
beforeEach(async () => {
  kit = await startCaseScene();
});
afterEach(() => kit.los.stop());

const stored = async (code: string) => (await kit.los.documents.read(kinds.case, keys.case('team1', code)))?.body;

describe('a new case', () => {
  test('gets a free code, belongs to who made it and asks what matters', async () => {
    const form = await kit.own.say(kit.kari, 'Ny sak');
    expect(form.inputs).toEqual({ code: 'B-01' });
    const answer = await kit.own.press(kit.kari, 'Opprett saken', { code: 'b-07' });
    expect(answer.text).toContain('Sak B-07 er klar');
    expect(answer.text).toContain('Hva er viktig for deg?');
    expect(await stored('B-07')).toMatchObject({
      contactPersons: [kit.kari.person],
      access: [{ by: kit.kari.person, what: 'created' }],
    });
  });

  test('suggests the next code', async () => {
    await makeCase(kit, 'FV-09');
    expect((await kit.own.say(kit.kari, 'ny sak')).inputs).toEqual({ code: 'FV-10' });
  });

  test.each(['Kari', '', 'B', 'ABCD-1'])('with the code %p comes back with what was entered', async (code) => {
    await kit.own.say(kit.kari, 'ny sak');
    const answer = await kit.own.press(kit.kari, 'Opprett saken', { code });
    expect(answer.text).toContain('En sakskode er én til tre bokstaver');
    expect(answer.text.match(/til fire sifre/g)).toHaveLength(1);
    expect(answer.inputs).toEqual({ code });
  });

  test('with a code in use is refused, for others too', async () => {
    await makeCase(kit, 'B-07');
    const olas = kit.los.personalChat(kit.ola);
    await olas.say(kit.ola, 'ny sak');
    expect((await olas.press(kit.ola, 'Opprett saken', { code: 'B-07' })).text).toContain('Koden B-07 er i bruk');
    expect((await stored('B-07'))?.contactPersons).toEqual([kit.kari.person]);
  });

  test('pressed twice is made once, and the answer is the same', async () => {
    const form = await kit.own.say(kit.kari, 'ny sak');
    const data = { ...dataOf(form, 'Opprett saken'), code: 'B-07' };
    const [first, second] = [await kit.own.submit(kit.kari, data), await kit.own.submit(kit.kari, data)];
    expect(second.text).toBe(first.text);
    expect((await stored('B-07'))?.access).toHaveLength(1);
  });
});

describe('where cases are talked about', () => {
  test.each(['ny sak', 'mine saker', 'åpne sak B-07', 'B-07'])(
    'in the team chat «%s» is kindly sent to the personal chat',
    async (text) => {
      await makeCase(kit, 'B-07', ['Bolig']);
      const answer = await kit.team.say(kit.kari, text);
      expect(answer.text).toContain('Sakene dine viser jeg bare til deg');
      expect(answer.text.includes('Slett meldingen')).toBe(text.includes('B-07'));
      expect(answer.cards).toEqual([]);
    },
  );

  test("a case's card pressed in the team chat shows nothing there", async () => {
    const card = await makeCase(kit, 'B-07', ['Handle selv']);
    const answer = await kit.team.submit(kit.kari, dataOf(card, 'Samtale 1: gi tall'));
    expect(answer.text).toContain('Sakene dine viser jeg bare til deg');
    expect(answer.text).not.toContain('Handle selv');
  });
});

describe('who may open a case', () => {
  test('its contact person, and every opening is logged', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    kit.los.clock.set('2026-11-24T08:00:00Z');
    expect((await kit.own.say(kit.kari, 'åpne sak b-07')).text).toContain('Handle selv');
    expect((await stored('B-07'))?.access.at(-1)).toEqual({
      at: '2026-11-24T08:00:00Z',
      by: kit.kari.person,
      what: 'opened',
    });
  });

  test('looking at its parts on another day is logged as well', async () => {
    const card = await makeCase(kit, 'B-07', ['Handle selv']);
    kit.los.clock.set('2026-11-24T08:00:00Z');
    await kit.own.submit(kit.kari, dataOf(card, 'Samtale 1: gi tall'));
    await kit.own.submit(kit.kari, dataOf(card, 'Sjekkliste'));
    const looks = (await stored('B-07'))?.access.filter(({ at }) => at.startsWith('2026-11-24'));
    expect(looks).toEqual([{ at: '2026-11-24T08:00:00Z', by: kit.kari.person, what: 'opened' }]);
  });

  test('by one button pressed on several days, each of them is logged; delivered twice it is one', async () => {
    const card = await makeCase(kit, 'B-07', ['Handle selv']);
    const open = dataOf(card, 'Sjekkliste');
    for (const day of ['24', '25', '26']) {
      kit.los.clock.set(`2026-11-${day}T08:00:00Z`);
      for (const _ of [1, 2]) await kit.own.submit(kit.kari, open, { id: `press on ${day}` });
    }
    const looks = (await stored('B-07'))?.access.filter(({ at }) => at > '2026-11-24');
    expect(looks?.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
  });

  test('no other member of the team, not even by the code or a card of hers', async () => {
    const card = await makeCase(kit, 'B-07', ['Handle selv']);
    const olas = kit.los.personalChat(kit.ola);
    for (const answer of [
      await olas.say(kit.ola, 'åpne sak B-07'),
      await olas.submit(kit.ola, dataOf(card, 'Samtale 1: gi tall')),
    ]) {
      expect(answer.text).toBe('Jeg finner ingen sak med koden B-07 blant sakene dine.');
    }
    expect((await stored('B-07'))?.access.map(({ by }) => by)).not.toContain(kit.ola.person);
  });

  test('a case that is not there is answered in the same words', async () => {
    expect((await kit.own.say(kit.kari, 'åpne sak X-99')).text).toBe(
      'Jeg finner ingen sak med koden X-99 blant sakene dine.',
    );
  });

  test('nobody from outside the team', async () => {
    const card = await makeCase(kit, 'B-07', ['Handle selv']);
    const stranger = kit.los.person('Fremmed Person');
    const chat = kit.los.personalChat(stranger);
    const answer = await chat.submit(stranger, dataOf(card, 'Samtale 1: gi tall'));
    expect(answer.text).toContain('Du er ikke med i noe team ennå');
    expect(answer.text).not.toContain('Handle selv');
  });

  test.each(['userRepresentative', 'leader'] as const)('a %s makes no cases', async (role) => {
    const chat = kit.los.personalChat(kit[role]);
    expect((await chat.say(kit[role], 'ny sak')).text).toContain('Dette kan bare andre i teamet gjøre');
  });
});

describe('my cases', () => {
  test('are none at first, with a way to make one', async () => {
    const answer = await kit.own.say(kit.kari, 'mine saker');
    expect(answer.text).toContain('Du har ingen saker i Fjordvik ennå.');
    expect(answer.buttons).toEqual(['Ny sak']);
  });

  test('hold the own ones only, each with a button', async () => {
    await makeCase(kit, 'B-01', ['Bolig']);
    await makeCase({ kari: kit.ola, own: kit.los.personalChat(kit.ola) }, 'B-02');
    const answer = await kit.own.say(kit.kari, 'mine saker');
    expect(answer.text).toContain('B-01: ingen samtale ennå');
    expect(answer.buttons).toEqual(['Åpne B-01', 'Ny sak']);
    expect((await kit.own.press(kit.kari, 'Åpne B-01')).text).toContain('Bolig');
  });

  test('that do not fit on the card are opened by their code', async () => {
    for (let n = 1; n <= 12; n += 1) await makeCase(kit, `B-${n}`);
    const answer = await kit.own.say(kit.kari, 'mine saker');
    expect(answer.text).toContain('Her er de 10 første sakene av 12');
    const card = answer.cards[0];
    expect((await kit.own.press(kit.kari, 'Åpne saken', { code: 'b-12' }, card ? { card } : {})).text).toContain(
      'Sak B-12',
    );
  });
});

/** Kari is in a second team as well. */
const inSundby = (role: 'member' | 'userRepresentative' = 'member') =>
  givenTeam(kit.los, { id: 'team2', name: 'Sundby', members: [kit.ola, { ...kit.kari, role }] });

const newCaseIn = async (team: string, code: string) => {
  await kit.own.say(kit.kari, 'mine saker');
  await kit.own.press(kit.kari, `Ny sak i ${team}`);
  await kit.own.press(kit.kari, 'Opprett saken', { code });
  return kit.own.press(kit.kari, 'Lagre', { own: `Viktig i ${team}` });
};

describe('somebody in two teams', () => {
  test('sees the cases of both, which team they are in and what is due first', async () => {
    await inSundby();
    await newCaseIn('Fjordvik', 'B-01');
    await newCaseIn('Sundby', 'B-02');
    await kit.own.say(kit.kari, 'neste samtale B-02');
    await kit.own.press(kit.kari, 'Lagre datoen', { on: '2026-12-01' });
    const list = await kit.own.say(kit.kari, 'mine saker');
    expect(list.text).toContain('Mine saker\nFjordvik og Sundby');
    expect(list.text).toContain('B-02: ingen samtale ennå\nNeste samtale 1. desember, om 8 dager · Sundby');
    expect(list.text).toContain('B-01: ingen samtale ennå\nFjordvik');
    expect(list.buttons).toEqual(['Åpne B-02', 'Åpne B-01', 'Ny sak i Fjordvik', 'Ny sak i Sundby']);
    expect((await kit.own.press(kit.kari, 'Åpne B-02')).text).toContain('Viktig i Sundby');
    expect((await kit.los.documents.read(kinds.case, keys.case('team2', 'B-02')))?.body.madeBy).toBeDefined();
    expect(await stored('B-02')).toBeUndefined();
  });

  test('opens the right one of two cases of the same code, and the current team’s when it is typed', async () => {
    await inSundby();
    await newCaseIn('Fjordvik', 'B-07');
    await newCaseIn('Sundby', 'B-07');
    const list = await kit.own.say(kit.kari, 'mine saker');
    const opened = list.cards
      .flatMap((card) => JSON.stringify(card).match(/\{"do":"case.open"[^}]*\}[^}]*\}/g) ?? [])
      .map((data) => JSON.parse(data));
    expect(opened).toHaveLength(2);
    const texts = [];
    for (const data of opened) texts.push((await kit.own.submit(kit.kari, data)).text);
    expect(texts.map((text) => /Viktig i \w+/.exec(text)?.[0]).sort()).toEqual([
      'Viktig i Fjordvik',
      'Viktig i Sundby',
    ]);
    expect((await kit.own.say(kit.kari, 'B-07')).text).toContain('Viktig i Fjordvik');
    await kit.own.say(kit.kari, 'bytt team');
    await kit.own.press(kit.kari, 'Sundby');
    expect((await kit.own.say(kit.kari, 'B-07')).text).toContain('Viktig i Sundby');
  });

  test('finds a case by its code whichever team is current', async () => {
    await inSundby();
    await newCaseIn('Sundby', 'S-03');
    expect((await kit.own.say(kit.kari, 'plan S-03')).text).toContain('S-03');
    expect((await kit.own.say(kit.kari, 'S-03')).text).toContain('Viktig i Sundby');
  });

  test('makes cases only where the team’s own list lets them', async () => {
    await inSundby('userRepresentative');
    await makeCase(kit, 'B-01');
    const list = await kit.own.say(kit.kari, 'mine saker');
    expect(list.text).not.toContain('Sundby');
    expect(list.buttons).toEqual(['Åpne B-01', 'Ny sak']);
  });

  test('sees nothing of a team that has taken them off its list, whatever their own document says', async () => {
    const sundby = await inSundby();
    await newCaseIn('Sundby', 'S-03');
    const loaded = await kit.los.documents.read(kinds.team, keys.team(sundby.id));
    if (!loaded) throw new Error('no team');
    await kit.los.documents.change(loaded, 'off', (team) => ({
      body: { ...team, members: team.members.filter(({ person }) => person !== kit.kari.person) },
      answer: null,
    }));
    const list = await kit.own.say(kit.kari, 'mine saker');
    expect(list.text).toContain('Du har ingen saker i Fjordvik ennå.');
    expect(list.text).not.toContain('S-03');
  });
});

describe('what a daily turn costs', () => {
  test('opening a case is two point reads and one write', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    kit.los.counts.reset();
    await kit.own.say(kit.kari, 'åpne sak B-07');
    expect(kit.los.counts).toMatchObject({ reads: 2, writes: 1, queries: 0 });
  });
});

describe('what matters to the user', () => {
  test('is tapped or written in own words, and an area is recognised by its name', async () => {
    await kit.own.say(kit.kari, 'ny sak');
    await kit.own.press(kit.kari, 'Opprett saken', { code: 'B-07' });
    const answer = await kit.own.press(kit.kari, 'Lagre', {
      areas: 'housing,family',
      own: '- Handle selv\n\nArbeid: tilbake på verkstedet',
    });
    expect(answer.text).toContain('Bolig\nFamilie\nHandle selv\nArbeid: tilbake på verkstedet');
    expect((await stored('B-07'))?.activities).toEqual([
      { id: 'a1', area: 'housing', text: 'Bolig' },
      { id: 'a2', area: 'family', text: 'Familie' },
      { id: 'a3', area: 'other', text: 'Handle selv' },
      { id: 'a4', area: 'work', text: 'Arbeid: tilbake på verkstedet' },
    ]);
  });

  test('can be put in other words and taken out', async () => {
    await makeCase(kit, 'B-07', ['Bolig', 'Fiske']);
    await kit.own.press(kit.kari, 'Samtalehjul');
    const form = await kit.own.press(kit.kari, 'Hva er viktig');
    expect(form.inputs).toMatchObject({ text_a1: 'Bolig', text_a2: 'Fiske' });
    const answer = await kit.own.press(kit.kari, 'Lagre', { text_a1: 'Egen dør', text_a2: '' });
    expect(answer.text).toContain('Egen dør');
    expect((await stored('B-07'))?.activities).toEqual([{ id: 'a1', area: 'housing', text: 'Egen dør' }]);
  });

  test('without anything comes back kindly', async () => {
    await makeCase(kit, 'B-07');
    expect((await kit.own.press(kit.kari, 'Lagre')).text).toContain('Kryss av for minst ett område');
  });

  test('asks for it before scores, too', async () => {
    const form = await makeCase(kit, 'B-07');
    const data = { ...dataOf(form, 'Avbryt'), do: 'scores.new' };
    expect((await kit.own.submit(kit.kari, data)).text).toContain('Skriv først minst ett område');
  });

  test('says never to write names', async () => {
    expect((await makeCase(kit, 'B-07')).text).toContain('Skriv aldri navn');
  });

  test('from an old card does not overwrite newer words, and nothing entered is lost', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    await kit.own.press(kit.kari, 'Samtalehjul');
    const old = await kit.own.press(kit.kari, 'Hva er viktig');
    await kit.own.press(kit.kari, 'Lagre', { text_a1: 'Egen dør' });
    const data = { ...dataOf(old, 'Lagre'), text_a1: 'Bolig', own: 'Fiske' };
    const answer = await kit.own.submit(kit.kari, data);
    expect(answer.text).toContain('Dette er endret siden');
    expect(answer.inputs).toMatchObject({ text_a1: 'Egen dør', own: 'Fiske' });
    expect((await kit.own.press(kit.kari, 'Lagre')).text).toContain('Fiske');
  });
});

describe('what is stored of a case', () => {
  test('fits its shape', async () => {
    await makeCase(kit, 'B-07', ['Bolig']);
    expect(PathwayCase.safeParse(await stored('B-07')).success).toBe(true);
  });

  test('is nothing in the team chat and nothing in the log', async () => {
    await makeCase(kit, 'B-07', ['Handle selv']);
    const { logs } = kit.los;
    expect(JSON.stringify([logs, kit.team.cards()])).not.toContain('Handle selv');
    expect(await everythingKept(kit)).toContain('Handle selv');
  });
});
