import { keys, kinds, roomKey } from '../../../src/store/kinds.ts';
import { at8, stopAfterTest, sweepAt } from '../../reminders/support.ts';
import { startLos, type TestAnswer, type TestChat, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const [kari, ola, mona, lise] = ['Kari Nordmann', 'Ola Nordmann', 'Mona Moen', 'Lise Leder'].map(testPerson) as [
  ReturnType<typeof testPerson>,
  ReturnType<typeof testPerson>,
  ReturnType<typeof testPerson>,
  ReturnType<typeof testPerson>,
];
const anne = testPerson('Anne Berg');
const bo = testPerson('Bo Dahl');
const stranger = testPerson('Fremmed Fjern');
const network = 'network-of-team1';

/** A team, and its facilitators' chat; 23 November 2026 is a Monday, ten o'clock in Norway. */
const start = async ({ linked = true, now = '2026-11-23T09:00:00Z' } = {}) => {
  const los = stopAfterTest(await startLos({ now }));
  const members = [kari, ola, mona, { ...lise, role: 'leader' as const }];
  const chat = los.groupChat(members);
  await chat.say(kari, 'hjelp');
  await givenTeam(los, { members, facilitators: [anne, bo], chat });
  const theirs = los.groupChat([anne, bo, stranger]);
  for (const one of [anne, bo]) await los.personalChat(one).say(one, 'hjelp');
  if (linked) {
    await theirs.say(anne, 'Mine nettverk');
    await theirs.press(anne, 'Testnettverket');
  }
  return { los, chat, theirs };
};

type Started = Awaited<ReturnType<typeof start>>;

const ask = async (chat: TestChat, who = kari, entered: Record<string, string> = { reason: 'beginning' }) => {
  await chat.say(who, 'Be om veiledning');
  return chat.press(who, 'Send til prosjektgruppen', entered);
};

const threads = async (los: TestLos) => {
  const found = [];
  for await (const { body } of los.documents.list(kinds.thread, keys.network(network).pk, 'thread:')) found.push(body);
  return found;
};

/** A minute later, so that the sweep comes after what was done. */
const pass = ({ los }: Started, instant?: string) => {
  const next = instant ?? new Date(Date.parse(los.clock.now()) + 60_000).toISOString();
  return sweepAt(los, next);
};

describe('a team that is stuck', () => {
  test('asks, gets the answer in its chat, writes back, and says when it is under way', async () => {
    const started = await start();
    const { los, chat, theirs } = started;
    const form = await chat.say(kari, 'Vi står fast');
    expect(form.text).toContain('Hvor står dere fast?');
    expect(form.choices['reason']?.[0]).toBe('Vi vet ikke hvor vi skal begynne');
    const sent = await chat.press(kari, 'Send til prosjektgruppen', {
      reason: 'beginning',
      text: 'Hvem spør vi først?',
    });
    expect(sent.text).toContain('Spørsmålet er sendt til prosjektgruppen.');
    await pass(started);
    const told = theirs.received();
    expect(told.text).toContain('Fjordvik ber om veiledning');
    expect(told.text).toContain('Hvem spør vi først?');
    expect(told.text).toContain('Forberedelsespakke 1: 0 av 3 ferdig');
    expect(told.text).not.toContain('Nordmann');
    expect(told.buttons).toEqual(['Jeg svarer på det', 'Svar', 'Vi tar en prat', 'Alle spørsmål']);
    expect((await theirs.press(anne, 'Jeg svarer på det')).text).toContain('Anne Berg har tatt det');
    await theirs.press(anne, 'Svar');
    const answered = await theirs.press(anne, 'Send', { text: 'Begynn med to brukere dere kjenner.' });
    expect(answered.text).toContain('Svaret er på vei til teamets chat.');
    await pass(started);
    const answer = chat.received();
    expect(answer.text).toContain('Prosjektgruppen har svart dere.');
    expect(answer.text).toContain('Anne Berg, prosjektgruppen');
    expect(answer.text).toContain('Begynn med to brukere dere kjenner.');
    expect(answer.buttons).toEqual(['Svar', 'Takk, vi er i gang', 'Alle spørsmål']);
    const late = await chat.press(kari, 'Vi har løst det', {}, { card: sent.cards[0] });
    expect(late.text).toContain('Dette er endret siden kortet ble vist.');
    expect(late.text).toContain('Begynn med to brukere dere kjenner.');
    await chat.press(ola, 'Svar');
    await chat.press(ola, 'Send', { text: 'Da gjør vi det.' });
    await pass(started);
    expect(theirs.received().text).toContain('Fjordvik har skrevet mer.');
    expect((await chat.press(kari, 'Vi har løst det')).text).toContain('Avsluttet 23. november');
    await pass(started);
    expect(theirs.received().text).toContain('Fjordvik er i gang igjen');
    expect(await threads(los)).toHaveLength(1);
    await pass(started, '2026-12-24T12:00:00Z');
    expect(await threads(los)).toEqual([]);
  });

  test('can be offered a talk', async () => {
    const started = await start();
    await ask(started.chat);
    await pass(started);
    await started.theirs.press(bo, 'Vi tar en prat');
    await started.theirs.press(bo, 'Send', { text: 'tirsdag klokken 12' });
    await pass(started);
    expect(started.chat.received().text).toContain('Vi tar gjerne en prat. Forslag: tirsdag klokken 12');
  });

  test('asks once, however often it is pressed', async () => {
    const { los, chat } = await start();
    const { cards } = await chat.say(kari, 'Be om veiledning');
    const entered = { reason: 'goals' };
    const options = cards[0] && { card: cards[0] };
    await chat.press(kari, 'Send til prosjektgruppen', entered, options);
    await chat.press(kari, 'Send til prosjektgruppen', entered, options);
    expect(await threads(los)).toHaveLength(1);
  });

  test('loses nothing when the form has to come again', async () => {
    const { los, chat } = await start();
    expect((await ask(chat, kari, {})).text).toContain('Kryss av for ett, eller skriv med egne ord.');
    const long = 'x'.repeat(1001);
    const again = await ask(chat, kari, { reason: 'time', text: long });
    expect(again.text).toContain('plass til 1000).');
    expect(again.inputs).toMatchObject({ reason: 'time', text: long });
    const refused = await ask(chat, kari, { reason: 'time', text: 'Gjelder 13097248022' });
    expect(refused.text).toContain('ser ut som et fødselsnummer');
    expect(refused.inputs).toMatchObject({ reason: 'time', text: '' });
    expect(await threads(los)).toEqual([]);
  });

  test('may ask from a personal chat, also as a leader; the answer comes where all of the team sees it', async () => {
    const started = await start();
    const personal = started.los.personalChat(lise);
    await ask(personal, lise, { reason: 'anchoring' });
    await pass(started);
    await started.theirs.press(anne, 'Svar');
    await started.theirs.press(anne, 'Send', { text: 'La oss snakke med rådmannen.' });
    await pass(started);
    expect(started.chat.received().text).toContain('La oss snakke med rådmannen.');
    // Beside what a leader who is new is told of the team.
    expect(personal.received().text).not.toContain('rådmannen');
  });

  test('finds its questions under «veiledning», and asks there when it has none', async () => {
    const { chat } = await start();
    expect((await chat.say(kari, 'veiledning')).text).toContain('Hvor står dere fast?');
    await ask(chat, kari, { reason: 'users' });
    const list = await chat.say(ola, 'Veiledning');
    expect(list.text).toContain('Vi får ikke med brukerrepresentanter');
    expect(list.text).toContain('venter på svar');
  });

  test('is one press away on a reminder, which stays', async () => {
    const started = await start();
    await pass(started, at8('2026-11-30'));
    started.chat.received();
    const before = started.chat.cards().length;
    const form = await started.chat.press(kari, 'Be om veiledning');
    expect(form.text).toContain('Hvor står dere fast?');
    expect(started.chat.cards()).toHaveLength(before + 1);
  });
});

/** The list of teams to follow up comes each Monday. */
const withoutList = ({ activities }: TestAnswer) =>
  activities.filter(({ summary }) => !summary?.startsWith('Team å følge opp'));

describe('facilitators', () => {
  test('without a chat of their own each get it in their personal chats', async () => {
    const started = await start({ linked: false });
    await ask(started.chat);
    await pass(started);
    for (const one of [anne, bo]) {
      expect(started.los.personalChat(one).received().text).toContain('Fjordvik ber om veiledning');
    }
    expect(started.theirs.received().activities).toEqual([]);
  });

  test('who want to take it at once: one gets it, the other is told who', async () => {
    const started = await start({ linked: false });
    await ask(started.chat);
    await pass(started);
    const took = await Promise.all(
      [anne, bo].map((one) => started.los.personalChat(one).press(one, 'Jeg svarer på det')),
    );
    const [thread] = await threads(started.los);
    const [taker, other] = thread?.taken?.by === anne.person ? [0, 1] : [1, 0];
    expect(took[taker]?.text).toContain('Du har tatt spørsmålet.');
    expect(took[other]?.text).toContain(`${[anne, bo][taker]?.name} har allerede tatt det.`);
    expect(took[other]?.buttons).not.toContain('Jeg svarer på det');
  });

  test('answer once, however often it is pressed', async () => {
    const started = await start();
    await ask(started.chat);
    await pass(started);
    const [form] = (await started.theirs.press(anne, 'Svar')).cards;
    const options = form && { card: form };
    await started.theirs.press(anne, 'Send', { text: 'Begynn i det små.' }, options);
    await started.theirs.press(anne, 'Send', { text: 'Begynn i det små.' }, options);
    expect((await threads(started.los))[0]?.messages).toHaveLength(1);
    await pass(started);
    await pass(started);
    expect(started.chat.received().activities).toHaveLength(1);
  });

  test('are not disturbed at night, and neither is the team', async () => {
    const started = await start({ now: '2026-11-20T18:00:00Z' });
    expect((await ask(started.chat)).text).toContain('Prosjektgruppen får spørsmålet mandag 23. november klokken 8.');
    await pass(started);
    await pass(started, '2026-11-22T12:00:00Z');
    expect(started.theirs.received().activities).toEqual([]);
    await pass(started, at8('2026-11-23'));
    expect(started.theirs.received().text).toContain('Fjordvik ber om veiledning');
    started.los.clock.set('2026-11-23T20:00:00Z');
    await started.theirs.press(anne, 'Svar');
    const late = await started.theirs.press(anne, 'Send', { text: 'Begynn i det små.' });
    expect(late.text).toContain('Svaret kommer i teamets chat tirsdag 24. november klokken 8.');
    await pass(started);
    expect(started.chat.received().activities).toEqual([]);
    await pass(started, at8('2026-11-24'));
    expect(started.chat.received().text).toContain('Begynn i det små.');
  });

  test('are reminded after three working days, across Easter', async () => {
    const started = await start({ now: '2027-03-24T09:00:00Z' });
    await ask(started.chat);
    await pass(started);
    started.theirs.received();
    for (const day of ['2027-03-25', '2027-03-30', '2027-03-31']) await pass(started, `${day}T09:30:00Z`);
    expect(withoutList(started.theirs.received())).toEqual([]);
    await pass(started, '2027-04-01T08:30:00Z');
    expect(started.theirs.received().text).toContain('Fjordvik venter fortsatt på svar.');
    await started.theirs.press(anne, 'Svar');
    await started.theirs.press(anne, 'Send', { text: 'Beklager at det tok tid.' });
    for (const day of ['2027-04-06', '2027-04-09']) await pass(started, `${day}T09:30:00Z`);
    expect(withoutList(started.theirs.received())).toEqual([]);
  });

  test('see all questions, what waits first, and can end one', async () => {
    const started = await start();
    await ask(started.chat, kari, { reason: 'goals' });
    await ask(started.chat, kari, { reason: 'time' });
    const list = await started.theirs.say(bo, 'veiledning');
    expect(list.text).toContain('Spørsmål fra teamene');
    expect(list.text).toContain('Det er vanskelig å lage mål som kan måles · venter på svar · 23. november');
    expect((await started.theirs.say(stranger, 'veiledning')).text).toBe('Dette kan bare prosjektgruppen gjøre.');
  });

  test('get nothing in a chat that is a team’s as well', async () => {
    const started = await start();
    const { documents } = started.los;
    const room = await documents.read(
      kinds.room,
      keys.room(roomKey(started.theirs.tenant, started.theirs.conversation)),
    );
    if (room) await documents.change(room, 'x', (body) => ({ body: { ...body, team: 'another' }, answer: null }));
    await ask(started.chat);
    await pass(started);
    expect(started.theirs.received().activities).toEqual([]);
    expect(started.los.personalChat(bo).received().text).toContain('Fjordvik ber om veiledning');
  });
});

describe('nobody else', () => {
  const open = async () => {
    const started = await start();
    await ask(started.chat);
    const [thread] = await threads(started.los);
    const facilitators = ['guidance.open', 'guidance.take', 'guidance.answer', 'guidance.sendAnswer', 'guidance.end'];
    const team = ['guidance.show', 'guidance.reply', 'guidance.sendReply', 'guidance.close'];
    return { ...started, thread: thread?.id ?? '', facilitators, team };
  };

  test('sees or touches it: an outsider, a member of another team, another network’s facilitator', async () => {
    const { los, thread, facilitators, team } = await open();
    const nina = testPerson('Nina Nabo');
    const per = testPerson('Per Prosjekt');
    await givenTeam(los, { id: 'team2', members: [nina], facilitators: [per] });
    const press = async (who: typeof nina, verb: string, about: object) => {
      const data = { do: verb, text: 'Kuppet', los: { key: 'k', thread, ...about } };
      return (await los.personalChat(who).submit(who, data)).text;
    };
    const [others, theirs] = ['Dette kan bare prosjektgruppen gjøre.', 'Dette kortet hører til et annet team'];
    for (const verb of facilitators) {
      expect(await press(per, verb, { network })).toBe(others);
      expect(await press(kari, verb, { network })).toBe(others);
      expect(await press(per, verb, { network: 'network-of-team2' })).toContain('Dette spørsmålet er ikke her lenger.');
      expect(await press(stranger, verb, { network, thread: 'no such' })).toBe(others);
    }
    for (const verb of team) {
      expect(await press(nina, verb, { team: 'team1' })).toContain(theirs);
      expect(await press(nina, verb, { team: 'team2' })).toContain('Dette spørsmålet er ikke her lenger.');
      expect(await press(anne, verb, { team: 'team1' })).toContain(theirs);
    }
    expect(await threads(los)).toMatchObject([{ messages: [], version: 0 }]);
  });

  test('in the same network reads another team’s question', async () => {
    const { los, chat, thread, team } = await open();
    const nina = testPerson('Nina Nabo');
    const beside = await givenTeam(los, { id: 'team3', members: [nina] });
    const loaded = await los.documents.read(kinds.team, keys.team(beside.id));
    if (!loaded) throw new Error('no team');
    await los.documents.change(loaded, 'same network', (body) => ({
      body: { ...body, network: { ...body.network, id: network } },
      answer: null,
    }));
    for (const verb of team) {
      const data = { do: verb, text: 'Kuppet', los: { key: 'k', thread, team: 'team3' } };
      expect((await los.personalChat(nina).submit(nina, data)).text).toContain('Dette spørsmålet er ikke her lenger.');
    }
    const inChat = { do: 'guidance.show', los: { key: 'k', thread, team: 'team1' } };
    expect((await chat.submit(stranger, inChat)).text).toContain('Spør teamlederen');
  });
});

describe('planned follow-up', () => {
  test('counts an answer as contact, and who has been talked with', async () => {
    const started = await start();
    const { theirs, los } = started;
    const loaded = await los.documents.read(kinds.network, keys.network(network));
    if (!loaded) throw new Error('no network');
    const others = ['Nes', 'Vik'].map((name) => ({ id: name, name }));
    await los.documents.change(loaded, 'more teams', (body) => ({
      body: { ...body, teams: [...body.teams, ...others] },
      answer: null,
    }));
    expect((await theirs.say(anne, 'Nettverket')).text).toContain('Kontaktet i denne perioden: 0 av 3 team');
    await ask(started.chat);
    await pass(started);
    await theirs.press(anne, 'Svar');
    await theirs.press(anne, 'Send', { text: 'Begynn i det små.' });
    expect((await theirs.say(anne, 'Nettverket')).text).toContain('Kontaktet i denne perioden: 1 av 3 team');
    const card = await theirs.press(anne, 'Følg opp teamene');
    expect(card.choices['teams']).toEqual(['Nes', 'Vik']);
    const strange = await theirs.submit(anne, { do: 'guidance.talked', teams: 'Vik;Sør' });
    expect(strange.text).toContain('Dette er endret siden kortet ble vist.');
    expect(strange.text).toContain('Kontaktet i denne perioden: 1 av 3 team');
    const saved = await theirs.press(anne, 'Jeg har snakket med dem', { teams: 'Vik' });
    expect(saved.text).toContain('Kontaktet i denne perioden: 2 av 3 team');
    expect(saved.text).toContain('Vik: 23. november');
    expect(saved.choices['teams']).toEqual(['Nes']);
    los.clock.set('2026-12-09T09:00:00Z');
    expect((await theirs.say(anne, 'Nettverket')).text).toContain('Kontaktet i denne perioden: 0 av 3 team');
    const done = await theirs.say(bo, 'følg opp teamene');
    expect(done.choices['teams']).toEqual(['Fjordvik', 'Nes', 'Vik']);
    const all = await theirs.press(bo, 'Jeg har snakket med dem', { teams: 'team1;Nes, Vik' });
    expect(all.text).toContain('Alle teamene er kontaktet i denne perioden.');
  });
});

test('speaks nynorsk as well', async () => {
  const { chat } = await start();
  await chat.say(kari, 'nynorsk');
  const form = await chat.say(kari, 'Be om rettleiing');
  expect(form.text).toContain('Kvar står de fast?');
  const sent = await chat.press(kari, 'Send til prosjektgruppa', { reason: 'beginning' });
  expect(sent.text).toContain('Vi veit ikkje kvar vi skal begynne');
});
