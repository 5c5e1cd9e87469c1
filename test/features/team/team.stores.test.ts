import { keyOf } from '../../../src/dialog/people.ts';
import { newCase } from '../../../src/model/cases.ts';
import { keys, kinds, roomKey } from '../../../src/store/kinds.ts';
import { startLos, type TestChat, type TestLos, type TestPerson, testPerson, testTenant } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';
import { codeIn, makeNetwork, roleInput, setUpTeam } from './set-up.ts';

const anne = testPerson('Anne Facilitator');
const kari = testPerson('Kari Nordmann');
const ola = testPerson('Ola Nordmann');
const siv = testPerson('Siv Åsheim');
const per = testPerson('Per Haugen');
const everyone = [kari, ola, siv, per];

let los: TestLos;
let code: string;
beforeAll(async () => {
  los = await startLos({ facilitators: [anne.person] });
  code = codeIn(await makeNetwork(los.groupChat([anne]), anne));
});
afterAll(() => los.stop());

const personOf = async ({ person }: TestPerson) => (await los.documents.read(kinds.person, keys.person(person)))?.body;
const teamIn = async (chat: TestChat) => {
  const room = await los.documents.read(kinds.room, keys.room(roomKey(testTenant, chat.conversation)));
  const team = await los.documents.read(kinds.team, keys.team(room?.body.team ?? ''));
  if (!team) throw new Error('The chat has no team');
  return team;
};

const membershipIn = async (person: TestPerson, name: string) =>
  (await personOf(person))?.memberships.find((membership) => membership.name === name)?.role;

/** A team of four with all that is recommended; the name is the team's own, so that tests do not meet. */
const setUp = async (name: string): Promise<TestChat> => {
  const chat = los.groupChat(everyone);
  await setUpTeam(chat, kari, code, { name, [roleInput(ola)]: 'userRepresentative' });
  return chat;
};

const leadOnly = 'Dette kan bare andre i teamet gjøre. Spør teamlederen hvis du også bør kunne det.';

describe('setting up a team', () => {
  test('takes code, name, municipalities and roles from one form', async () => {
    const chat = los.groupChat(everyone);
    const form = await chat.say(kari, 'Sett opp teamet');
    expect(form.text).toMatch(/Kari Nordmann\nOla Nordmann\nPer Haugen\nSiv Åsheim$/);
    expect(everyone.map((person) => form.inputs[roleInput(person)])).toEqual([
      'teamLead',
      'member',
      'member',
      'member',
    ]);
    const made = await chat.press(kari, 'Sett opp teamet', {
      code: code.toLowerCase().replace('-', ' '),
      name: ' Fjordvik ',
      municipalities: 'Vik, Nes og Ås',
      [roleInput(ola)]: 'userRepresentative',
      [roleInput(siv)]: 'leader',
      [roleInput(per)]: 'none',
    });
    expect(made.text).toContain('Teamet er satt opp, og dere er med i Læringsnettverk Nord.');
    expect(made.text).toContain('Fjordvik\nVik, Nes og Ås · Læringsnettverk Nord');
    expect(made.text).toContain('Teamleder\nKari Nordmann\nBrukerrepresentant\nOla Nordmann\nLeder\nSiv Åsheim');
    expect(made.buttons[0]).toBe('Neste oppgave');
    expect(chat.cards()).toHaveLength(1);
    const team = await teamIn(chat);
    expect(team.body).toMatchObject({ name: 'Fjordvik', municipalities: ['Vik', 'Nes', 'Ås'], version: 1, settled: 1 });
    expect(await membershipIn(kari, 'Fjordvik')).toBe('teamLead');
    expect(await membershipIn(siv, 'Fjordvik')).toBe('leader');
    expect(await membershipIn(per, 'Fjordvik')).toBeUndefined();
    const network = await los.documents.read(kinds.network, keys.network(team.body.network.id));
    expect(network?.body.teams).toContainEqual({ id: team.body.id, name: 'Fjordvik' });
    expect(network?.body.outdatedTeams).toEqual([]);
  });

  test('with all that is recommended gives no hints', async () => {
    const chat = los.groupChat(everyone);
    const made = await setUpTeam(chat, kari, code, { name: 'Passe', [roleInput(ola)]: 'userRepresentative' });
    expect(made.text).not.toMatch(/Fire til seks|brukerrepresentant er med|ingen teamleder/);
  });

  test('gives hints that are no obstacle', async () => {
    const chat = los.groupChat([kari, ola]);
    const made = await setUpTeam(chat, kari, code, { name: 'Liten', [roleInput(kari)]: 'leader' });
    expect(made.text).toContain('Teamet har ingen teamleder nå. Hvem som helst av dere kan ta rollen.');
    expect(made.text).toContain('Ingen brukerrepresentant er med ennå.');
    expect(made.text).toContain('Dere er 1 i teamet når ledere ikke regnes med.');
    expect(made.buttons[0]).toBe('Jeg tar rollen som teamleder');
  });

  test.each<[string, Record<string, string>, string]>([
    ['names people otherwise than now', { [`role:${keyOf('old:siv')}`]: 'member' }, 'Dette er endret siden'],
    [
      'leaves nobody in it',
      Object.fromEntries(everyone.map((one) => [roleInput(one), 'none'])),
      'Hvem er med i teamet?',
    ],
  ])('by a form that %s asks again and makes none', async (_, roles, problem) => {
    const chat = los.groupChat(everyone);
    const [form] = (await chat.say(kari, 'Sett opp teamet')).cards;
    const entered = { do: 'team.create', code, name: 'Ingen', municipalities: 'Nes', ...roles, los: losOf(form) };
    const answer = await chat.submit(kari, entered, form && { card: form });
    expect(answer.text).toContain(problem);
    expect(answer.inputs).toMatchObject({ code, name: 'Ingen', municipalities: 'Nes' });
    await expect(teamIn(chat)).rejects.toThrow('The chat has no team');
  });

  test.each<[Record<string, string>, string]>([
    [{ code: 'XXXX-XXXX' }, 'Jeg kjenner ikke koden «XXXX-XXXX».'],
    [{ code: ' ' }, 'Skriv koden dere har fått av prosjektgruppen.'],
    [{ code: '«æøå»' }, 'Jeg kjenner ikke koden ««æøå»».'],
    [{ code: 'x'.repeat(200) }, `Jeg kjenner ikke koden «${'x'.repeat(40)}».`],
    [{ name: '   ' }, 'Hva heter teamet?'],
    [{ name: '\u200b\u00a0' }, 'Hva heter teamet? Skriv et navn'],
    [{ municipalities: '\u200b, \u2060' }, 'Skriv minst én kommune.'],
    [{ municipalities: ' , ' }, 'Skriv minst én kommune.'],
    [{ municipalities: 'x'.repeat(61) }, 'plass til 60).'],
    [{ name: 'Team 13097248022' }, 'Dette ser ut som et fødselsnummer'],
  ])('with %j asks again and loses nothing', async (wrong, problem) => {
    const chat = los.groupChat(everyone);
    await chat.say(kari, 'Sett opp teamet');
    const entered = { code, name: 'Nes', municipalities: 'Nes', [roleInput(siv)]: 'leader', ...wrong };
    const answer = await chat.press(kari, 'Sett opp teamet', entered);
    expect(answer.text).toContain(problem);
    const kept = problem.includes('fødselsnummer') ? { ...entered, name: '' } : entered;
    expect(answer.inputs).toMatchObject(kept);
    expect((await chat.say(kari, 'Hvor er vi?')).text).toContain('Det er ikke satt opp noe team her ennå.');
    const corrected = await chat.press(kari, 'Sett opp teamet', { code, name: 'Nes', municipalities: 'Nes' });
    expect(corrected.text).toContain('Leder\nSiv Åsheim');
  });

  test('belongs in a group chat or channel', async () => {
    const answer = await los.personalChat(per).say(per, 'Sett opp teamet');
    expect(answer.text).toContain('Et team settes opp i teamets egen gruppechat eller kanal');
    const channel = los.channel([kari, ola]);
    expect((await setUpTeam(channel, kari, code, { name: 'Kanalen' })).text).toContain('Teamet er satt opp');
  });

  test('takes the code that is typed along', async () => {
    const chat = los.groupChat(everyone);
    expect((await chat.say(kari, `Bli med ${code}`)).inputs['code']).toBe(code);
  });

  test('once is enough: a second time tells what is there', async () => {
    const chat = await setUp('Ferdig');
    const again = await chat.say(ola, 'Sett opp teamet');
    expect(again.text).toContain('Ferdig\nFjordvik · Læringsnettverk Nord\nDenne chatten har allerede et team.\n');
    await chat.joins(anne);
    expect((await chat.say(anne, 'Sett opp teamet')).text).toBe('Denne chatten har allerede et team: Ferdig.');
  });

  test('delivered again gives the same team and the same answer', async () => {
    const chat = los.groupChat(everyone);
    const [form] = (await chat.say(kari, 'Sett opp teamet')).cards;
    const entered = { code, name: 'Dobbelt', municipalities: 'Nes' };
    const once = await chat.press(kari, 'Sett opp teamet', entered, form && { card: form });
    const again = await chat.press(kari, 'Sett opp teamet', entered, form && { card: form });
    expect(again.text).toBe(once.text);
    const memberships = (await personOf(kari))?.memberships.filter(({ name }) => name === 'Dobbelt');
    expect(memberships).toHaveLength(1);
  });

  test('by two people at the same moment makes one team', async () => {
    const chat = los.groupChat(everyone);
    const [form] = (await chat.say(kari, 'Sett opp teamet')).cards;
    const options = form && { card: form };
    const [one, other] = await Promise.all([
      chat.press(kari, 'Sett opp teamet', { code, name: 'Karis', municipalities: 'Nes' }, options),
      chat.press(ola, 'Sett opp teamet', { code, name: 'Olas', municipalities: 'Nes' }, options),
    ]);
    const news = [one.text, other.text].map((text) => text.split('\n')[2]).sort();
    expect(news).toEqual([
      'Denne chatten har allerede et team.',
      'Teamet er satt opp, og dere er med i Læringsnettverk Nord.',
    ]);
    const { name } = (await teamIn(chat)).body;
    const names = (await personOf(siv))?.memberships.map((membership) => membership.name) ?? [];
    expect(names.filter((known) => ['Karis', 'Olas'].includes(known))).toEqual([name]);
  });

  test('in a large chat asks for oneself only', async () => {
    const many = Array.from({ length: 12 }, (_, at) => testPerson(`Deltaker Nummer${at}`));
    const channel = los.channel([kari, ...many]);
    const form = await channel.say(kari, 'Sett opp teamet');
    expect(form.text).toContain('Dere er mange i denne chatten.');
    expect(Object.keys(form.choices)).toEqual([roleInput(kari)]);
  });

  test('works when Teams does not tell who is in the chat', async () => {
    const chat = los.groupChat(everyone);
    los.teams.fail({ method: 'GET', status: 403 });
    const form = await chat.say(kari, 'Sett opp teamet');
    expect(Object.keys(form.choices)).toEqual([roleInput(kari)]);
  });

  test('that was cut off halfway is completed by the next try', async () => {
    const chat = los.groupChat(everyone);
    await chat.say(kari, 'Sett opp teamet');
    const entered = { code, name: 'Avbrutt', municipalities: 'Nes' };
    const made = await halfway(() => chat.press(kari, 'Sett opp teamet', entered));
    expect(made.text).toContain('Noe gikk galt hos meg');
    expect((await chat.say(kari, 'Hvor er vi?')).text).toContain('Det er ikke satt opp noe team her ennå.');
    const again = await chat.press(kari, 'Sett opp teamet', entered);
    expect(again.text).toContain('Teamet er satt opp');
    expect(await membershipIn(ola, 'Avbrutt')).toBe('member');
  });

  test('that was cut off halfway is completed by the sweep', async () => {
    const chat = los.groupChat(everyone);
    await chat.say(kari, 'Sett opp teamet');
    await halfway(() => chat.press(kari, 'Sett opp teamet', { code, name: 'Feid', municipalities: 'Nes' }));
    expect(await membershipIn(ola, 'Feid')).toBeUndefined();
    await los.sweep();
    expect(await membershipIn(ola, 'Feid')).toBe('member');
    expect((await chat.say(ola, 'Teamet')).text).toContain('Feid');
  });
});

/** Ends the process, as it were, when the team has been written and nothing else yet; a team with no copies is invisible. */
const halfway = async <T>(act: () => Promise<T>): Promise<T> => {
  los.breakAfter(1);
  try {
    return await act();
  } finally {
    los.mend();
  }
};

describe('changing the roster', () => {
  test('is for the team lead', async () => {
    const chat = await setUp('Roller');
    for (const who of [ola, siv]) expect((await chat.say(who, 'Endre roller')).text).toBe(leadOnly);
    const form = await chat.say(kari, 'Endre roller');
    const pressed = await chat.press(siv, 'Lagre', { [roleInput(siv)]: 'teamLead' });
    expect(pressed.text).toBe(leadOnly);
    expect(form.inputs).toEqual({
      [roleInput(kari)]: 'teamLead',
      [roleInput(ola)]: 'userRepresentative',
      [roleInput(siv)]: 'member',
      [roleInput(per)]: 'member',
    });
  });

  test('hands over the lead and takes people out, in everybody’s own list too', async () => {
    const chat = await setUp('Bytte');
    await chat.say(kari, 'Endre roller');
    const asked = await chat.press(kari, 'Lagre', {
      [roleInput(kari)]: 'member',
      [roleInput(siv)]: 'teamLead',
      [roleInput(per)]: 'none',
    });
    expect(asked.text).toContain('ut av teamet?');
    expect(asked.buttons).toEqual(['Nei, la alt være som det er', 'Ja, ta ut og lagre']);
    expect(await membershipIn(per, 'Bytte')).toBe('member');
    const saved = await chat.press(kari, 'Ja, ta ut og lagre');
    expect(saved.text).toContain('Endringene er lagret.');
    expect(saved.text).toContain('Teamleder\nSiv Åsheim\nTeammedlem\nKari Nordmann');
    expect(await membershipIn(kari, 'Bytte')).toBe('member');
    expect(await membershipIn(siv, 'Bytte')).toBe('teamLead');
    expect(await membershipIn(per, 'Bytte')).toBeUndefined();
    expect((await chat.say(kari, 'Endre roller')).text).toBe(leadOnly);
    expect((await chat.say(siv, 'Endre roller')).buttons).toEqual(['Lagre', 'Avbryt']);
    expect((await teamIn(chat)).body.departed).toEqual([]);
  });

  test('adds people who have come to the chat', async () => {
    const [jon, eva] = [testPerson('Jon Ødegård'), testPerson('Eva Moe')];
    const chat = await setUp('Vokser');
    await chat.joins(jon, eva);
    const form = await chat.say(kari, 'Endre roller');
    expect(form.choices['picked']).toEqual(['Eva Moe', 'Jon Ødegård']);
    const saved = await chat.press(kari, 'Lagre', { picked: keyOf(jon.person), newcomersRole: 'leader' });
    expect(saved.text).toContain('Leder\nJon Ødegård');
    expect(saved.text).not.toContain('Eva Moe');
    expect(await membershipIn(jon, 'Vokser')).toBe('leader');
    const [member] = (await teamIn(chat)).body.members.filter(({ person }) => person === jon.person);
    expect(member).toMatchObject({ userId: jon.userId, name: jon.name });
  });

  test.each([
    [',', 'Flere'],
    [';', 'Mange'],
    [', ', 'Enda flere'],
    [' ; ', 'Enda mange'],
  ])('adds several who are parted by «%s»', async (between, name) => {
    const [jon, eva] = [testPerson('Jon Ødegård'), testPerson('Eva Moe')];
    const chat = await setUp(name);
    await chat.joins(jon, eva);
    const [form] = (await chat.say(kari, 'Endre roller')).cards;
    const picked = [jon, eva].map(({ person }) => keyOf(person)).join(between);
    await chat.submit(kari, { do: 'team.saveRoster', picked, newcomersRole: 'member', los: losOf(form) });
    expect([await membershipIn(jon, name), await membershipIn(eva, name)]).toEqual(['member', 'member']);
  });

  test('takes nobody in who is not in the chat, whatever the card says, and says so', async () => {
    const chat = await setUp('Tett');
    const [form] = (await chat.say(kari, 'Endre roller')).cards;
    const answer = await chat.submit(
      kari,
      { do: 'team.saveRoster', picked: keyOf(anne.person), [roleInput(anne)]: 'member', los: losOf(form) },
      form && { card: form },
    );
    expect(answer.text).toContain('Dette er endret siden kortet ble vist.');
    expect((await teamIn(chat)).body.members.map(({ name }) => name).sort()).toEqual(
      everyone.map(({ name }) => name).sort(),
    );
  });

  test('takes no role for somebody the card names otherwise than now, and says so', async () => {
    const chat = await setUp('Gamle navn');
    const [form] = (await chat.say(kari, 'Endre roller')).cards;
    const before = await teamIn(chat);
    const answer = await chat.submit(
      kari,
      { do: 'team.saveRoster', [roleInput(siv)]: 'leader', [`role:${keyOf('old:siv')}`]: 'none', los: losOf(form) },
      form && { card: form },
    );
    expect(answer.text).toContain('Dette er endret siden kortet ble vist.');
    expect(answer.inputs).toMatchObject({ [roleInput(siv)]: 'leader' });
    expect((await teamIn(chat)).body.members).toEqual(before.body.members);
  });

  test('by an old card shows what holds now and changes nothing', async () => {
    const chat = await setUp('Gammelt');
    const [old] = (await chat.say(kari, 'Endre roller')).cards;
    await chat.say(kari, 'Endre roller');
    await chat.press(kari, 'Lagre', { [roleInput(per)]: 'leader' });
    const answer = await chat.press(kari, 'Lagre', { [roleInput(siv)]: 'none' }, old && { card: old });
    expect(answer.text).toContain('Dette er endret siden kortet ble vist.');
    expect(answer.inputs).toMatchObject({ [roleInput(per)]: 'leader', [roleInput(siv)]: 'member' });
    expect(await membershipIn(siv, 'Gammelt')).toBe('member');
  });

  test('delivered again has one effect', async () => {
    const chat = await setUp('Igjen');
    const [form] = (await chat.say(kari, 'Endre roller')).cards;
    const options = form && { card: form };
    const once = await chat.press(kari, 'Lagre', { [roleInput(per)]: 'leader' }, options);
    const again = await chat.press(kari, 'Lagre', { [roleInput(per)]: 'leader' }, options);
    expect(again.text).toBe(once.text);
    expect((await teamIn(chat)).body.version).toBe(2);
  });

  test('cut off after the team was written is completed by the sweep', async () => {
    const chat = await setUp('Roller feid');
    await chat.say(kari, 'Endre roller');
    await chat.press(kari, 'Lagre', { [roleInput(per)]: 'leader', [roleInput(siv)]: 'none' });
    await halfway(() => chat.press(kari, 'Ja, ta ut og lagre'));
    expect([await membershipIn(per, 'Roller feid'), await membershipIn(siv, 'Roller feid')]).toEqual([
      'member',
      'member',
    ]);
    await los.sweep();
    expect([await membershipIn(per, 'Roller feid'), await membershipIn(siv, 'Roller feid')]).toEqual([
      'leader',
      undefined,
    ]);
  });

  test('in a team as large as it gets fits on a card', async () => {
    const members = Array.from({ length: 15 }, (_, at) => ({ ...testPerson(`Anne-Margrethe Haugen Bjørklund ${at}`) }));
    const newcomers = Array.from({ length: 10 }, (_, at) => testPerson(`Karl-Johan Østerdal Nordmann ${at}`));
    const chat = los.groupChat([...members, ...newcomers]);
    const [lead] = members;
    if (!lead) throw new Error('nobody');
    await givenTeam(los, {
      id: 'large',
      members,
      chat: { tenant: testTenant, conversation: chat.conversation, scope: 'group' },
    });
    const [form] = (await chat.say(lead, 'Endre roller')).cards;
    expect(2 * JSON.stringify(form).length).toBeLessThan(20_000);
    const [stranger] = newcomers;
    const answer = await chat.press(lead, 'Lagre', { picked: stranger ? keyOf(stranger.person) : '' });
    expect(answer.text).toContain('Det er plass til 15 i teamet.');
  });
});

describe('name and municipalities', () => {
  test('can be changed by the team lead, everywhere at once', async () => {
    const chat = await setUp('Gammelt navn');
    expect((await chat.say(ola, 'Endre navn')).text).toBe(leadOnly);
    const form = await chat.say(kari, 'Endre navn og kommune');
    expect(form.inputs).toEqual({ name: 'Gammelt navn', municipalities: 'Fjordvik' });
    const saved = await chat.press(kari, 'Lagre', { name: 'Nytt navn', municipalities: 'Fjordvik og Nes' });
    expect(saved.text).toContain('Nytt navn\nFjordvik og Nes · Læringsnettverk Nord');
    expect(await membershipIn(siv, 'Nytt navn')).toBe('member');
    const { id, network } = (await teamIn(chat)).body;
    const listed = await los.documents.read(kinds.network, keys.network(network.id));
    expect(listed?.body.teams).toContainEqual({ id, name: 'Nytt navn' });
  });

  test('left empty are asked for again', async () => {
    const chat = await setUp('Blir stående');
    await chat.say(kari, 'Endre navn');
    const answer = await chat.press(kari, 'Lagre', { name: ' ', municipalities: 'Nes' });
    expect(answer.text).toContain('Hva heter teamet?');
    expect(answer.inputs).toEqual({ name: ' ', municipalities: 'Nes' });
    expect((await chat.press(kari, 'Avbryt')).text).toContain('Blir stående');
  });
});

describe('leaving', () => {
  test('the chat is leaving the team', async () => {
    const chat = await setUp('Avskjed');
    const answer = await chat.leaves(per);
    expect(answer.text).toBe('');
    expect((await chat.say(kari, 'Teamet')).text).not.toContain('Per Haugen');
    expect(await membershipIn(per, 'Avskjed')).toBeUndefined();
    expect((await personOf(per))?.currentTeam).not.toBe((await teamIn(chat)).body.id);
  });

  test('the chat as the only lead lets anyone else take over', async () => {
    const chat = await setUp('Lederløs');
    const told = await chat.leaves(kari);
    expect(told.text).toContain('Teamet trenger en ny teamleder');
    expect(told.buttons).toEqual(['Jeg tar rollen som teamleder']);
    expect((await chat.press(anne, 'Jeg tar rollen som teamleder')).text).toBe(
      'Rollen som teamleder er for den som er med i teamet, eller har vært det.',
    );
    const taken = await chat.press(ola, 'Jeg tar rollen som teamleder');
    expect(taken.text).toContain('Du er teamleder nå.');
    expect(await membershipIn(ola, 'Lederløs')).toBe('teamLead');
    const late = await chat.press(siv, 'Jeg tar rollen som teamleder', {}, { card: told.cards[0] ?? {} });
    expect(late.text).toContain('Ola Nordmann er teamleder.');
  });

  test('by somebody who was never in the team, or twice, changes nothing', async () => {
    const chat = await setUp('Uendret');
    await chat.joins(anne);
    await chat.leaves(anne);
    expect((await teamIn(chat)).body.version).toBe(1);
  });

  test('is possible without leaving the chat, after a question', async () => {
    const chat = await setUp('Frivillig');
    const asked = await chat.say(siv, 'Forlat teamet');
    expect(asked.text).toContain('Vil du gå ut av Frivillig?');
    const left = await chat.press(siv, 'Ja, ta meg ut av teamet');
    expect(left.text).toBe('Siv Åsheim er ikke lenger med i teamet Frivillig.');
    expect(await membershipIn(siv, 'Frivillig')).toBeUndefined();
    expect((await chat.say(siv, 'Teamet')).text).toBe(leadOnly);
    expect((await chat.say(siv, 'Forlat teamet')).text).toBe('Du er ikke med i teamet Frivillig.');
  });

  test('is nothing that somebody else can say', async () => {
    const chat = await setUp('Uberørt');
    await chat.joins(anne);
    const [card] = (await chat.say(siv, 'Forlat teamet')).cards;
    const press = (by: TestPerson) => chat.press(by, 'Ja, ta meg ut av teamet', {}, { card });
    expect((await press(anne)).text).toBe('Du er ikke med i teamet Uberørt.');
    expect((await press(kari)).text).toContain('Vil du gå ut av Uberørt?');
    expect((await teamIn(chat)).body.version).toBe(1);
  });

  test('by the only lead asks for another', async () => {
    const chat = await setUp('Gir seg');
    await chat.say(kari, 'Forlat teamet');
    const left = await chat.press(kari, 'Ja, ta meg ut av teamet');
    expect(left.text).toContain('Kari Nordmann er ikke lenger med i teamet Gir seg.');
    expect(left.buttons).toEqual(['Jeg tar rollen som teamleder']);
  });

  test('hands cases to the team lead, or to whoever becomes it', async () => {
    const chat = await setUp('Saker');
    const team = (await teamIn(chat)).body;
    const open = async (code: string, by: TestPerson) => {
      const made = newCase(
        { team: team.id, code, madeBy: code, checklist: [] },
        { by: by.person, now: '2026-11-23T08:00:00Z', seen: undefined },
      );
      await los.documents.create(kinds.case, keys.case(team.id, code), made);
    };
    const contacts = async (code: string) =>
      (await los.documents.read(kinds.case, keys.case(team.id, code)))?.body.contactPersons;
    await open('B-01', siv);
    await open('B-02', kari);
    const openCase = () =>
      los.personalChat(kari).submit(kari, { do: 'case.open', los: { key: 'k', team: team.id, code: 'B-02' } });
    const listed = (who: TestPerson) =>
      los.personalChat(who).submit(who, { do: 'case.list', los: { key: 'k', team: team.id } });
    expect((await openCase()).text).toContain('B-02');
    await chat.leaves(siv);
    expect(await contacts('B-01')).toEqual([kari.person]);
    expect((await listed(kari)).text).toContain('B-01: ny for deg, ingen samtale ennå');
    const told = await chat.leaves(kari);
    expect(told.text).not.toContain('B-0');
    expect([await contacts('B-01'), await contacts('B-02')]).toEqual([[kari.person], [kari.person]]);
    expect((await openCase()).text).toContain('Du er ikke med i noe team ennå.');
    await chat.press(per, 'Jeg tar rollen som teamleder');
    expect([await contacts('B-01'), await contacts('B-02')]).toEqual([[per.person], [per.person]]);
    expect((await teamIn(chat)).body.departed).toEqual([]);
    expect((await listed(per)).text).toContain('B-01: ny for deg');
    const pers = los.personalChat(per);
    los.clock.set('2026-11-24T07:00:00Z');
    await los.sweep();
    expect(pers.received().text).toContain('Du har overtatt 2 saker');
    expect((await pers.press(per, 'Mine saker')).text).toContain('B-02: ny for deg');
    await pers.submit(per, { do: 'case.open', los: { key: 'k', team: team.id, code: 'B-02' } });
    expect((await listed(per)).text).not.toContain('B-02: ny for deg');
    expect((await listed(per)).text).toContain('B-01: ny for deg');
  });
});

describe('other people’s teams', () => {
  test('are out of reach of outsiders and of cards from elsewhere', async () => {
    const chat = await setUp('Vårt');
    const [ours] = (await chat.say(kari, 'Endre roller')).cards;
    const stranger = testPerson('Fremmed Person');
    const other = los.groupChat([stranger]);
    await setUpTeam(other, stranger, code, { name: 'Deres' });
    const pressed = await other.press(stranger, 'Lagre', { [roleInput(per)]: 'none' }, ours && { card: ours });
    expect(pressed.text).toBe('Dette kortet hører til et annet team, så ingenting er endret.');
    await chat.joins(stranger);
    expect((await chat.say(stranger, 'Teamet')).text).toBe(leadOnly);
    expect((await chat.say(stranger, 'Hvor er vi?')).text).toBe(leadOnly);
    expect((await teamIn(chat)).body.version).toBe(1);
  });
});

describe('a person in several teams', () => {
  test('chooses in the personal chat which one is meant', async () => {
    const tor = testPerson('Tor i To Team');
    const personal = los.personalChat(tor);
    expect((await personal.say(tor, 'Bytt team')).text).toContain('Du er ikke med i noe team ennå.');
    await setUpTeam(los.groupChat([tor]), tor, code, { name: 'Første' });
    expect((await personal.say(tor, 'Bytt team')).text).toContain('Du er med i ett team: Første.');
    const second = los.groupChat([tor]);
    await setUpTeam(second, tor, code, { name: 'Andre team' });
    expect((await personal.say(tor, 'Teamet')).text).toContain('Første');
    expect((await personal.say(tor, 'Bytt team')).buttons).toEqual(['Andre team']);
    expect((await personal.press(tor, 'Andre team')).text).toContain('Da gjelder det Andre team');
    expect((await personal.say(tor, 'Teamet')).text).toContain('Andre team');
    expect((await second.say(tor, 'Bytt team')).text).toContain('Her gjelder det teamet i denne chatten.');
    const foreign = await personal.submit(tor, { do: 'team.use', team: 'nobodys' });
    expect(foreign.text).toBe('Dette kortet hører til et annet team, så ingenting er endret.');
  });
});

/** What a card's buttons hand back about the card. */
const losOf = (card: unknown): unknown => {
  const [, los = '{}'] = /"los":(\{[^}]*\})/.exec(JSON.stringify(card)) ?? [];
  return JSON.parse(los);
};
