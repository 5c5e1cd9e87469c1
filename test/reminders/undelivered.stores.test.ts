import { TaskWork } from '../../src/model/team.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { type TestLos, testPerson } from '../support/los.ts';
import { at8, startTeam, sweepAt } from './support.ts';

const services = 'rop2014.p1.services';
const anne = testPerson('Anne Berg');
const mona = testPerson('Mona');

/** Mona has a task, whose reminders come on 24 and 30 November; Anne facilitates. */
const start = async () => {
  const more = { work: { [services]: TaskWork.parse({ responsible: mona.person }) } };
  const given = { facilitators: [anne], more };
  const { los, chat, personal, kari } = await startTeam({}, given);
  const lead = los.personalChat(kari);
  await lead.say(kari, 'hjelp');
  const facilitator = los.personalChat(anne);
  await facilitator.say(anne, 'hjelp');
  chat.received();
  return { los, chat, personal, lead, kari, facilitator };
};

const refusal = (conversation: string, status: number, code: string) =>
  ({ method: 'POST', status, body: { error: { code, message: '' } }, conversation }) as const;

/** A day's sweep on which Mona's message is refused. */
const refuseMona = async (los: TestLos, conversation: string, day: string, code = 'MessageWritesBlocked') => {
  los.teams.fail(refusal(conversation, 403, code));
  await sweepAt(los, at8(day));
};

describe('somebody whom a message does not reach', () => {
  test('is shown to the team lead in plain words, with what can be done, until a message arrives again', async () => {
    const { los, personal, lead, kari } = await start();
    expect((await lead.say(kari, 'hvem når du ikke')).text).toContain('Alle får meldingene sine.');
    await refuseMona(los, personal.conversation, '2026-11-24');
    const told = await lead.say(kari, 'hvem når du ikke');
    expect(told.text).toContain('Mona');
    expect(told.text).toContain('Har skrudd av Los eller fjernet appen.');
    expect(told.text).toContain('Åpne «Apper» i Teams, finn Los og trykk «Legg til»');
    expect(told.text).toContain('24. november');
    expect(told.text).not.toMatch(/403|Blocked/);
    expect((await lead.press(kari, 'Til teamet')).text).toContain('Én av dere får ikke meldinger fra meg.');
    await sweepAt(los, at8('2026-11-30'));
    expect(personal.received().activities).toHaveLength(1);
    expect((await lead.say(kari, 'hvem når du ikke')).text).toContain('Alle får meldingene sine.');
    expect((await lead.press(kari, 'Til teamet')).text).not.toContain('meldinger fra meg');
  });

  test('is shown to the facilitators, by team, from the card of the network', async () => {
    const { los, personal, facilitator } = await start();
    expect((await facilitator.say(anne, 'nettverket')).buttons).not.toContain('Hvem får ikke meldinger?');
    await refuseMona(los, personal.conversation, '2026-11-24', 'BotNotInConversationRoster');
    await facilitator.say(anne, 'nettverket');
    const told = await facilitator.press(anne, 'Hvem får ikke meldinger?');
    expect(told.text).toContain('Fjordvik');
    expect(told.text).toContain('Mona');
    expect(told.text).toContain('Har ikke lagt til Los i Teams.');
    expect((await facilitator.say(anne, 'hvem når jeg ikke')).text).toContain('Har ikke lagt til Los i Teams.');
    await sweepAt(los, at8('2026-11-30'));
    expect((await facilitator.say(anne, 'nettverket')).buttons).not.toContain('Hvem får ikke meldinger?');
  });

  test('stands there once, with the newest reason, in nynorsk as well', async () => {
    const { los, personal, lead, kari } = await start();
    await refuseMona(los, personal.conversation, '2026-11-24');
    await refuseMona(los, personal.conversation, '2026-11-30', 'BotNotInConversationRoster');
    await lead.say(kari, 'nynorsk');
    const told = await lead.say(kari, 'kven når du ikkje');
    expect(told.text).toContain('Har ikkje lagt til Los i Teams.');
    expect(told.text).not.toContain('skrudd av');
  });

  test('is nobody else’s business', async () => {
    const { los, personal, chat } = await start();
    await refuseMona(los, personal.conversation, '2026-11-24');
    const told = await chat.say(mona, 'hvem når du ikke');
    expect(told.text).not.toContain('Har skrudd av');
    expect(told.cards).toEqual([]);
  });

  test('who leaves the team is no longer on anybody’s card', async () => {
    const { los, chat, personal, facilitator } = await start();
    await refuseMona(los, personal.conversation, '2026-11-24');
    expect((await facilitator.say(anne, 'nettverket')).buttons).toContain('Hvem får ikke meldinger?');
    await chat.leaves(mona);
    expect((await facilitator.say(anne, 'nettverket')).buttons).not.toContain('Hvem får ikke meldinger?');
  });

  test('has left the list with the team', async () => {
    const { los, personal, lead, kari } = await start();
    await refuseMona(los, personal.conversation, '2026-11-24');
    const team = await los.documents.read(kinds.team, keys.team('team1'));
    if (!team) throw new Error('no team');
    await los.documents.change(team, 'left', (body) => ({
      body: { ...body, members: body.members.filter(({ person }) => person !== mona.person) },
      answer: null,
    }));
    expect((await lead.say(kari, 'hvem når du ikke')).text).toContain('Alle får meldingene sine.');
  });
});

test('a team chat that Los has been taken out of is told of, too', async () => {
  const { los, chat, lead, kari } = await start();
  los.teams.fail(refusal(chat.conversation, 403, 'BotNotInConversationRoster'));
  await sweepAt(los, at8('2026-11-24'));
  const told = await lead.say(kari, 'hvem når du ikke');
  expect(told.text).toContain('Teamets chat');
  expect(told.text).toContain('Los er ikke med i chatten lenger.');
});

test('what may have arrived is told of when it has been tried twice', async () => {
  const { los, personal, lead, kari } = await start();
  const lost = { method: 'POST', status: 502, conversation: personal.conversation } as const;
  los.teams.fail(lost, lost);
  await sweepAt(los, at8('2026-11-24'));
  expect((await lead.say(kari, 'hvem når du ikke')).text).toContain('Alle får meldingene sine.');
  await sweepAt(los, '2026-11-24T07:10:00Z');
  expect((await lead.say(kari, 'hvem når du ikke')).text).toContain('Meldingen kan ha kommet fram likevel.');
});

test('the status tells how many were not reached that day, and why', async () => {
  const { los, personal } = await start();
  await refuseMona(los, personal.conversation, '2026-11-24');
  const status = (await los.documents.read(kinds.sweepStatus, keys.sweepStatus()))?.body;
  expect(status?.day).toMatchObject({ date: '2026-11-24', gone: 1, reasons: { '403 MessageWritesBlocked': 1 } });
});

test('a message that arrives as usual writes nothing more', async () => {
  const { los, personal } = await start();
  const stored = () => los.documents.read(kinds.network, keys.network('network-of-team1'));
  await sweepAt(los, '2026-11-23T15:30:00Z');
  const before = await stored();
  await sweepAt(los, at8('2026-11-24'));
  expect(personal.received().activities).toHaveLength(1);
  const network = await stored();
  expect(network?.revision).toBe(before?.revision);
  const team = await los.documents.read(kinds.team, keys.team('team1'));
  expect([network?.body.unreachedTeams, team?.body.undelivered]).toEqual([[], []]);
});
