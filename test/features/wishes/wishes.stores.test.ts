import { TaskWork, type Team } from '../../../src/model/team.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { anotherProcess, at8, startTeam, sweepAt } from '../../reminders/support.ts';
import { identityNumber } from '../../support/identity-numbers.ts';
import { type TestChat, type TestLos, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';

const services = 'rop2014.p1.services';
const listen = 'rop2014.p1.listen';
const work = (id: string, more = {}) => ({
  [id]: TaskWork.parse({ responsible: testPerson('Mona').person, ...more }),
});

/** Mona has been reminded a week before the deadline of her task: it is Tuesday 24 November. */
const remindedMona = async (more = {}) => {
  const kit = await startTeam({}, { more: { work: { ...work(services), ...more } } });
  await sweepAt(kit.los, at8('2026-11-24'));
  kit.personal.received();
  kit.chat.received();
  return kit;
};

const changeTeam = async (los: TestLos, id: string, change: (team: Team) => Team): Promise<void> => {
  const team = await los.documents.read(kinds.team, keys.team(id));
  if (team) await los.documents.change(team, los.clock.now(), (body) => ({ body: change(body), answer: null }));
};

/** Another process on the same store, each of whose writes is followed by a sweep. */
const withSweeps = (los: TestLos): Promise<TestLos> => {
  const thenSweep =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const written = await write(...args);
      await los.sweep();
      return written;
    };
  const { create, replace } = los.store;
  return anotherProcess(los, { create: thenSweep(create), replace: thenSweep(replace) });
};

const reminded = (chat: TestChat) =>
  chat.received().activities.filter(({ summary }) => summary?.includes('Kartlegg egne tjenester'));

describe('«Ikke nå» on a reminder', () => {
  test('offers the days there are, each once, and the way back', async () => {
    const { personal, mona } = await remindedMona();
    const later = await personal.press(mona, 'Ikke nå');
    expect(later.text).toContain('Når skal jeg komme tilbake til dette?');
    expect(later.buttons).toEqual([
      'I morgen',
      'Mandag 30. november',
      'Etter samlingen',
      'Slå av slike påminnelser',
      'Velg klokkeslett',
      'Tilbake',
    ]);
    const back = await personal.press(mona, 'Tilbake');
    expect(back.text).toContain('Kartlegg egne tjenester');
    expect(personal.cards()).toHaveLength(2);
  });

  test('names the day when tomorrow is no working day, and names it once', async () => {
    const { los, personal, mona } = await startTeam({}, { more: { work: work(services, { due: '2026-12-04' }) } });
    await sweepAt(los, at8('2026-11-27'));
    const { buttons } = await personal.press(mona, 'Ikke nå');
    expect(buttons.slice(0, 2)).toEqual(['Mandag 30. november', 'Etter samlingen']);
  });

  test('puts it off to a day, says so in its place, and comes back then', async () => {
    const { los, personal, mona } = await remindedMona();
    await personal.press(mona, 'Ikke nå');
    const answer = await personal.press(mona, 'Mandag 30. november');
    expect(answer.text).toContain('Jeg kommer tilbake til dette mandag 30. november.');
    expect(answer.text).toContain('Det gjelder: Kartlegg egne tjenester.');
    expect(answer.buttons).toEqual(['Angre', 'Påminnelser']);
    expect(personal.cards()).toHaveLength(2);
    await sweepAt(los, at8('2026-11-27'));
    expect(personal.received().activities).toEqual([]);
    await sweepAt(los, at8('2026-11-30'));
    const again = personal.received();
    expect(again.activities).toHaveLength(1);
    expect(again.text).toContain('Frist i morgen');
    await sweepAt(los, at8('2026-12-01'));
    expect(personal.received().text).toContain('Frist i dag');
  });

  test('quiets the reminders of the same task until then, and only those', async () => {
    const { los, personal, mona } = await remindedMona(work(listen, { due: '2026-12-02' }));
    await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'Etter samlingen');
    const heard: string[] = [];
    for (const day of ['2026-11-25', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-09']) {
      await sweepAt(los, at8(day));
      heard.push(...personal.received().activities.map(({ summary }) => `${day} ${summary}`));
    }
    expect(heard.map((said) => said.slice(0, 10))).toEqual(['2026-11-25', '2026-12-01', '2026-12-02']);
    expect(heard.join()).not.toContain('Kartlegg');
    const quiet = await los.documents.read(kinds.inbox, keys.inbox(`person:${mona.person}`, '2026-11-30'));
    expect(quiet?.body.items.map(({ outcome }) => outcome)).toMatchObject([{ result: 'moved', reason: '2026-12-10' }]);
    await sweepAt(los, at8('2026-12-10'));
    const after = personal.received();
    // The other asks what the session was worth.
    expect(after.activities).toHaveLength(2);
    expect(after.text).toContain('Kartlegg egne tjenester');
    expect(after.text).toContain('Fristen var tirsdag 1. desember');
  });

  test('does not bring back a task that is done by then, or has another deadline', async () => {
    const { los, personal, mona, team } = await remindedMona();
    await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'I morgen');
    await changeTeam(los, team.id, (body) => ({ ...body, work: work(services, { status: 'done' }) }));
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).toEqual([]);
    const inbox = await los.documents.read(kinds.inbox, keys.inbox(`person:${mona.person}`, '2026-11-25'));
    expect(inbox?.body.items.map(({ outcome }) => outcome)).toMatchObject([{ result: 'cancelled', reason: 'changed' }]);
  });

  test('can be taken back', async () => {
    const { los, personal, mona } = await remindedMona();
    await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'I morgen');
    const undone = await personal.press(mona, 'Angre');
    expect(undone.text).toContain('Frist om 7 dager');
    expect(undone.buttons).toContain('Ferdig');
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).toEqual([]);
    await sweepAt(los, at8('2026-11-30'));
    expect(personal.received().text).toContain('Kartlegg egne tjenester');
  });

  test('put off, taken back and put off again on one card, it is put off: what is said is what is stored', async () => {
    const { los, personal, mona } = await remindedMona();
    const { cards } = await personal.press(mona, 'Ikke nå');
    for (const _ of [1, 2]) {
      const { text } = await personal.press(mona, 'I morgen', {}, { card: cards[0] });
      expect(text).toContain('onsdag 25. november');
      await personal.press(mona, 'Angre');
    }
    await personal.press(mona, 'I morgen', {}, { card: cards[0] });
    expect((await personal.say(mona, 'påminnelser')).buttons).toContain('Ta fram nå');
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).toHaveLength(1);
  });

  test('taken back for good after several times, it does not come', async () => {
    const { los, personal, mona } = await remindedMona();
    const { cards } = await personal.press(mona, 'Ikke nå');
    for (const _ of [1, 2]) {
      await personal.press(mona, 'I morgen', {}, { card: cards[0] });
      await personal.press(mona, 'Angre');
    }
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).toEqual([]);
  });

  test('of a kind that is switched off, on and off again on one card stays off', async () => {
    const { personal, mona } = await remindedMona();
    const { cards } = await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'Slå av slike påminnelser', {}, { card: cards[0] });
    await personal.press(mona, 'Angre');
    await personal.press(mona, 'Slå av slike påminnelser', {}, { card: cards[0] });
    const { inputs } = await personal.say(mona, 'påminnelser');
    expect(inputs['kinds']).not.toContain('task');
  });

  test('pressed twice puts it off once', async () => {
    const { los, personal, mona } = await remindedMona();
    const { cards } = await personal.press(mona, 'Ikke nå');
    await Promise.all([1, 2].map(() => personal.press(mona, 'I morgen', {}, { card: cards[0] })));
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).toHaveLength(1);
  });

  test('put off again, it comes on the day that was said last', async () => {
    const { los, personal, mona } = await remindedMona();
    const { cards } = await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'Mandag 30. november', {}, { card: cards[0] });
    await personal.press(mona, 'I morgen', {}, { card: cards[0] });
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).toHaveLength(1);
    await sweepAt(los, at8('2026-11-26'));
    expect(personal.received().activities).toEqual([]);
  });

  test('says so when there is nothing left to remind of', async () => {
    const { los, personal, mona, team } = await remindedMona();
    await changeTeam(los, team.id, (body) => ({ ...body, work: work(services, { status: 'done' }) }));
    const answer = await personal.press(mona, 'Ikke nå');
    expect(answer.text).toContain('Dette er ikke aktuelt lenger.');
  });

  test('in the team’s chat is for the team, by anyone who works in it, and leaves the member’s own alone', async () => {
    const { los, chat, personal, ola } = await remindedMona();
    await chat.press(ola, 'Ikke nå');
    const answer = await chat.press(ola, 'Etter samlingen');
    expect(answer.text).toContain('Jeg kommer tilbake til dette torsdag 10. desember.');
    await sweepAt(los, at8('2026-11-30'));
    expect(chat.received().activities).toEqual([]);
    expect(personal.received().text).toContain('Kartlegg egne tjenester');
  });

  test('of a session is offered only while it is ahead', async () => {
    const done = Object.fromEntries(
      ['team', 'services', 'listen'].map((name) => [`rop2014.p1.${name}`, TaskWork.parse({ status: 'done' })]),
    );
    const { los, chat, kari } = await startTeam({}, { more: { work: done } });
    await sweepAt(los, at8('2026-12-07'));
    chat.received();
    expect((await chat.press(kari, 'Ikke nå')).buttons).toEqual([
      'I morgen',
      'Slå av slike påminnelser',
      'Velg klokkeslett',
      'Tilbake',
    ]);
    await chat.press(kari, 'I morgen');
    await sweepAt(los, at8('2026-12-08'));
    expect(chat.received().text).toContain('Samling 1 i dag');
  });
});

describe('muting', () => {
  test('one kind asks nothing more, says so, and can be taken back', async () => {
    const { los, personal, mona } = await remindedMona();
    await personal.press(mona, 'Ikke nå');
    const muted = await personal.press(mona, 'Slå av slike påminnelser');
    expect(muted.text).toContain('Jeg minner ikke lenger om dette: Frister for oppgaver');
    await sweepAt(los, at8('2026-11-30'));
    expect(personal.received().activities).toEqual([]);
    const inbox = await los.documents.read(kinds.inbox, keys.inbox(`person:${mona.person}`, '2026-11-30'));
    expect(inbox?.body.items[0]?.outcome).toMatchObject({ result: 'cancelled', reason: 'muted' });
    expect((await personal.press(mona, 'Angre')).text).toContain('Kartlegg egne tjenester');
    await sweepAt(los, at8('2026-12-01'));
    expect(personal.received().text).toContain('Frist i dag');
  });

  test('of a message about several things asks which, and keeps the others coming', async () => {
    const { los, chat, kari } = await startTeam();
    await sweepAt(los, at8('2026-12-01'));
    chat.received();
    await chat.press(kari, 'Ikke nå');
    const which = await chat.press(kari, 'Slå av slike påminnelser');
    expect(which.text).toContain('Hva vil du slå av?');
    expect(which.buttons).toEqual(['Frister for oppgaver', 'Samlinger', 'Tilbake']);
    await chat.press(kari, 'Frister for oppgaver');
    await sweepAt(los, at8('2026-12-07'));
    expect(chat.received().text).toContain('Samling 1 i morgen');
  });
});

describe('the last reminder of a task whose date has passed', () => {
  const anchoring = 'rop2014.p2.anchoring';
  const askedLast = async () => {
    const due = { [anchoring]: TaskWork.parse({ due: '2027-01-20', dueSetAt: '2027-01-04T09:00:00Z' }) };
    const kit = await startTeam({}, { more: { work: due } });
    await sweepAt(kit.los, at8('2027-02-09'));
    await sweepAt(kit.los, at8('2027-02-10'));
    return { ...kit, asked: kit.chat.received() };
  };

  test('asks whether it still matters, and a yes gives peace until the session', async () => {
    const { chat, kari, asked } = await askedLast();
    expect(asked.text).toContain('Er oppgaven fortsatt viktig for dere?');
    const kept = await chat.press(kari, 'Ja, den er viktig');
    expect(kept.text).toContain('Bra. Oppgaven blir stående, men jeg minner ikke om den før samlingen.');
    expect(kept.text).toContain('Samling 2 er 13.–14. april 2027');
    expect((await chat.press(kari, 'Angre')).text).toContain('Forankre arbeidet');
  });

  test('a no puts it aside, and the way to guidance is one press', async () => {
    const { los, chat, kari, team } = await askedLast();
    expect((await chat.press(kari, 'Be om veiledning')).text).toContain('Hvor står dere fast?');
    await chat.press(kari, 'Oppgaven er ikke aktuell nå');
    const stored = await los.documents.read(kinds.team, keys.team(team.id));
    expect(stored?.body.work[anchoring]?.status).toBe('notRelevantNow');
  });
});

describe('«påminnelser»', () => {
  test('shows the hour, the kinds and what comes next; for the team in the team’s chat', async () => {
    const { los, chat, personal, mona, ola } = await startTeam({}, { more: { work: work(services) } });
    los.clock.set('2026-11-23T09:00:00Z');
    const own = await personal.say(mona, 'påminnelser');
    expect(own.text).toContain('Påminnelser til deg');
    expect(own.text).toContain('Frist 1. desember: Kartlegg egne tjenester\ntirsdag 24. november');
    expect(own.text).toContain('Frist 1. desember: Kartlegg egne tjenester\ntirsdag 1. desember');
    expect(own.text).toContain('tirsdag 24. november klokken 8');
    expect(own.inputs).toEqual({ hour: '8', kinds: 'task,session,case,improvement' });
    expect(own.choices['hour']).toEqual([8, 9, 10, 11, 12, 13, 14, 15].map((hour) => `Klokken ${hour}`));
    const teams = await chat.say(ola, 'påminnelser');
    expect(teams.text).toContain('Påminnelser til Fjordvik');
    expect(teams.text).toContain('Samling 1, 8. desember\ntirsdag 1. desember klokken 8');
    expect(teams.inputs).toEqual({ hour: '8', kinds: 'task,session,package,improvement' });
  });

  test('changes the hour and the kinds, each for whom it is for', async () => {
    const { los, chat, personal, mona } = await startTeam({}, { more: { work: work(services) } });
    expect((await personal.say(mona, 'påminnelser')).buttons).toEqual(['Lagre', 'Avbryt']);
    const saved = await personal.press(mona, 'Lagre', { hour: '14', kinds: 'task;case' });
    expect(saved.buttons).toEqual(['Lagre', 'Mine saker']);
    expect(saved.inputs).toEqual({ hour: '14', kinds: 'task,case' });
    const strange = await personal.submit(mona, { do: 'reminders.save', hour: '9', kinds: 'task|case' });
    expect(strange.text).toContain('Jeg forsto ikke det som sto i kortet.');
    expect(saved.text).toContain('Lagret.');
    await sweepAt(los, at8('2026-11-24'));
    expect(personal.received().activities).toEqual([]);
    expect(chat.received().text).toContain('Kartlegg egne tjenester');
    await sweepAt(los, '2026-11-24T12:59:00Z');
    expect(personal.received().activities).toEqual([]);
    await sweepAt(los, '2026-11-24T13:00:00Z');
    expect(personal.received().activities).toHaveLength(1);
  });

  // The clock went back on Sunday 25 October 2026.
  test('keeps to the hour on the wall when the clock has been changed', async () => {
    const due = { due: '2026-10-26', dueSetAt: '2026-10-01T08:00:00Z' };
    const { los, personal, mona } = await startTeam(
      { now: '2026-10-01T08:00:00Z' },
      { today: '2026-10-01', more: { work: work(services, due) } },
    );
    await personal.say(mona, 'påminnelser klokken 10');
    personal.received();
    const heard: string[] = [];
    for (const instant of ['23T07:59', '23T08:00', '26T08:00', '26T08:59', '26T09:00'].map(
      (at) => `2026-10-${at}:00Z`,
    )) {
      await sweepAt(los, instant);
      if (personal.received().activities.length > 0) heard.push(instant);
    }
    expect(heard).toEqual(['2026-10-23T08:00:00Z', '2026-10-26T09:00:00Z']);
  });

  test('lets today’s reminders that wait come at the new hour, at once if it has come', async () => {
    const { los, personal, mona } = await startTeam({}, { more: { work: work(services) } });
    await personal.say(mona, 'påminnelser klokka 15');
    await sweepAt(los, at8('2026-11-24'));
    await sweepAt(los, '2026-11-24T10:30:00Z');
    expect(personal.received().activities.filter(({ summary }) => summary?.includes('Kartlegg'))).toEqual([]);
    expect((await personal.say(mona, 'Minn meg kl. 9')).text).toContain('Lagret.');
    await los.sweep();
    expect(personal.received().text).toContain('Frist om 7 dager');
    await sweepAt(los, '2026-11-24T14:00:00Z');
    expect(personal.received().activities).toEqual([]);
  });

  test.each([
    ['påminnelser klokken 7', 'mellom klokken 8 og 16'],
    ['påminnelser kl 16', 'mellom klokken 8 og 16'],
    ['minn meg klokka halv ni', 'Jeg forstår ikke klokkeslettet'],
  ])('answers «%s» kindly, and shows what can be chosen', async (typed, words) => {
    const { personal, mona } = await startTeam();
    const answer = await personal.say(mona, typed);
    expect(answer.text).toContain(words);
    expect(answer.inputs['hour']).toBe('8');
  });

  test('shows what is put off and takes it up again', async () => {
    const { los, personal, mona } = await remindedMona();
    await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'Mandag 30. november');
    los.clock.set('2026-11-25T09:00:00Z');
    const shown = await personal.press(mona, 'Påminnelser');
    expect(shown.text).toContain('Kommer igjen mandag 30. november');
    const woken = await personal.press(mona, 'Ta fram nå');
    expect(woken.text).toContain('Påminnelsen kommer igjen om litt.');
    expect(woken.text).not.toContain('Kommer igjen');
    personal.received();
    await los.sweep();
    expect(personal.received().text).toContain('Frist om 6 dager');
    await sweepAt(los, at8('2026-11-30'));
    expect(personal.received().activities).toHaveLength(1);
  });

  test('shows after a no what was chosen, not what is stored', async () => {
    const { personal, mona } = await startTeam();
    await personal.say(mona, 'påminnelser');
    const refused = await personal.press(mona, 'Lagre', { hour: '', kinds: 'case' });
    expect(refused.text).not.toContain('Lagret.');
    expect(refused.inputs).toEqual({ hour: '8', kinds: 'case' });
    const value = { do: 'reminders.save', hour: '14', kinds: `case,${identityNumber('010190')}` };
    const unsaved = await personal.press(mona, 'Lagre', {}, { activity: { value } });
    expect(unsaved.text).not.toContain('Lagret.');
    expect(unsaved.inputs['hour']).toBe('14');
    expect((await personal.say(mona, 'påminnelser')).inputs).toEqual({
      hour: '8',
      kinds: 'task,session,case,improvement',
    });
  });

  test('takes it up though a sweep comes between any two writes', async () => {
    const { los, personal, mona } = await remindedMona();
    await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'Mandag 30. november');
    const other = await withSweeps(los);
    const elsewhere = other.personalChat(mona);
    los.clock.set('2026-11-25T09:00:00Z');
    other.clock.set('2026-11-25T09:00:00Z');
    await elsewhere.say(mona, 'påminnelser');
    elsewhere.received();
    await elsewhere.press(mona, 'Ta fram nå');
    await los.sweep();
    expect(reminded(elsewhere)).toHaveLength(1);
    await sweepAt(los, '2026-11-30T08:00:00Z');
    expect(reminded(elsewhere)).toHaveLength(1);
    const inbox = await los.documents.read(kinds.inbox, keys.inbox(`person:${mona.person}`, '2026-11-30'));
    expect(inbox?.body.items.map(({ of, outcome }) => of && outcome?.result)).toEqual(['moved', undefined]);
  });

  test('tells once what is taken up before its day', async () => {
    const { los, personal, mona } = await remindedMona();
    await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'I morgen');
    await personal.press(mona, 'Påminnelser');
    await personal.press(mona, 'Ta fram nå');
    personal.received();
    await los.sweep();
    expect(personal.received().activities).toHaveLength(1);
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).toEqual([]);
  });

  test('takes up in the morning what is woken at night', async () => {
    const { los, personal, mona } = await remindedMona();
    await personal.press(mona, 'Ikke nå');
    await personal.press(mona, 'Mandag 30. november');
    los.clock.set('2026-11-24T20:00:00Z');
    await personal.press(mona, 'Påminnelser');
    expect((await personal.press(mona, 'Ta fram nå')).text).toContain('onsdag 25. november klokken 8');
    personal.received();
    await los.sweep();
    expect(personal.received().activities).toEqual([]);
    await sweepAt(los, at8('2026-11-25'));
    expect(personal.received().activities).toHaveLength(1);
  });

  test('of a team can be seen by its leader and changed by those who work in it alone', async () => {
    const { los, kari } = await startTeam();
    const [leader, outsider] = [los.person('Lars Leder'), los.person('Utenfor')];
    const members = [kari, { ...leader, role: 'leader' as const }];
    const chat = los.groupChat([kari, leader, outsider]);
    await chat.say(kari, 'hjelp');
    await givenTeam(los, { id: 'led', name: 'Sundet', members, chat, today: '2026-11-02' });
    expect((await chat.say(leader, 'påminnelser')).text).toContain('Påminnelser til Sundet');
    expect((await chat.press(leader, 'Lagre', { hour: '9', kinds: '' })).text).toContain('andre i teamet');
    expect((await chat.say(outsider, 'påminnelser')).text).toContain('andre i teamet');
    expect((await chat.press(kari, 'Lagre', { hour: '9', kinds: '' })).text).toContain('Lagret.');
  });

  test('are the facilitators’ own where they talk', async () => {
    const { los, chat, mona } = await startTeam({ now: '2026-11-23T09:00:00Z' });
    const facilitator = los.person('Fredrik');
    const members = [mona];
    await givenTeam(los, { id: 'asking', name: 'Åsnes', members, facilitators: [facilitator], chat });
    const theirs = los.groupChat([facilitator, mona]);
    await los.personalChat(facilitator).say(facilitator, 'hjelp');
    await theirs.say(facilitator, 'Mine nettverk');
    await theirs.press(facilitator, 'Testnettverket');
    const shown = await theirs.say(facilitator, 'påminnelser');
    expect(shown.text).toContain('Påminnelser til prosjektgruppen');
    expect(shown.inputs['kinds']).toBe('guidance,followUp');
    expect((await theirs.say(mona, 'påminnelser')).text).toContain('andre i teamet');
    const own = await los.personalChat(facilitator).say(facilitator, 'påminnelser');
    expect(own.inputs['kinds']).toContain('followUp');
  });

  test('say nothing of other people’s, also to who is in no team', async () => {
    const { los } = await startTeam({}, { more: { work: work(services) } });
    const stranger = los.person('Fremmed');
    const { text } = await los.personalChat(stranger).say(stranger, 'påminnelser');
    expect(text).toContain('Ingenting er planlagt.');
  });
});

describe('a process that dies', () => {
  test.each([0, 1, 2, 3])(
    'while something is taken up, after %i writes, leaves a press that can be repeated',
    async (writes) => {
      const { los, personal, mona } = await remindedMona();
      await personal.press(mona, 'Ikke nå');
      await personal.press(mona, 'Mandag 30. november');
      los.clock.set('2026-11-25T09:00:00Z');
      const { cards } = await personal.press(mona, 'Påminnelser');
      los.breakAfter(writes);
      await personal.press(mona, 'Ta fram nå', {}, { card: cards[0] });
      los.mend();
      personal.received();
      await los.sweep();
      await personal.press(mona, 'Ta fram nå', {}, { card: cards[0] });
      await los.sweep();
      expect(reminded(personal)).toHaveLength(1);
    },
  );

  test.each([0, 1, 2, 3])(
    'while something is put off, after %i writes, leaves a press that can be repeated',
    async (writes) => {
      const { los, personal, mona } = await remindedMona();
      const { cards } = await personal.press(mona, 'Ikke nå');
      los.breakAfter(writes);
      await personal.press(mona, 'I morgen', {}, { card: cards[0] });
      los.mend();
      await personal.press(mona, 'I morgen', {}, { card: cards[0] });
      await sweepAt(los, at8('2026-11-25'));
      expect(personal.received().activities.filter(({ summary }) => summary?.includes('Kartlegg'))).toHaveLength(1);
    },
  );

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'while a quiet reminder is moved, after %i writes, loses nothing',
    async (writes) => {
      const { los, personal, mona } = await remindedMona();
      await personal.press(mona, 'Ikke nå');
      await personal.press(mona, 'Etter samlingen');
      los.clock.set(at8('2026-11-30'));
      los.breakAfter(writes);
      await los.sweep().catch(() => undefined);
      los.mend();
      await sweepAt(los, '2026-11-30T07:10:00Z');
      await sweepAt(los, '2026-11-30T07:20:00Z');
      const inbox = await los.documents.read(kinds.inbox, keys.inbox(`person:${mona.person}`, '2026-12-10'));
      expect(inbox?.body.items).toHaveLength(2);
      await sweepAt(los, at8('2026-12-10'));
      expect(personal.received().activities.filter(({ summary }) => summary?.includes('Kartlegg'))).toHaveLength(1);
    },
  );
});

describe('facilitators who are reminded that a team waits', () => {
  test('put it off in their chat, and are reminded again', async () => {
    const { los, chat, kari } = await startTeam({ now: '2026-11-23T09:00:00Z' });
    const facilitator = los.person('Fredrik');
    await givenTeam(los, { id: 'asking', name: 'Åsnes', members: [kari], facilitators: [facilitator], chat });
    const theirs = los.groupChat([facilitator, kari]);
    await los.personalChat(facilitator).say(facilitator, 'hjelp');
    await theirs.say(facilitator, 'Mine nettverk');
    await theirs.press(facilitator, 'Testnettverket');
    await chat.say(kari, 'Be om veiledning');
    await chat.press(kari, 'Send til prosjektgruppen', { reason: 'time' });
    await sweepAt(los, '2026-11-23T09:01:00Z');
    expect(theirs.received().buttons).not.toContain('Ikke nå');
    await sweepAt(los, '2026-11-26T09:10:00Z');
    expect(theirs.received().text).toContain('venter fortsatt på svar');
    const later = await theirs.press(facilitator, 'Ikke nå');
    expect(later.buttons).toEqual([
      'I morgen',
      'Mandag 30. november',
      'Slå av slike påminnelser',
      'Velg klokkeslett',
      'Tilbake',
    ]);
    expect((await theirs.press(facilitator, 'I morgen')).text).toContain('Det gjelder: Veiledning til Åsnes.');
    theirs.received();
    await sweepAt(los, at8('2026-11-27'));
    const again = theirs.received();
    expect(again.activities).toHaveLength(1);
    expect(again.text).toContain('venter fortsatt på svar');
  });
});
