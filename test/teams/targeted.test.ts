import { type Pacer, unpaced } from '../../src/teams/pacer.ts';
import { identityNumber } from '../support/identity-numbers.ts';
import type { TestAnswer, TestChat, TestLos, TestPerson } from '../support/los.ts';
import { startLos, testPerson } from '../support/los.ts';
import { givenTeam } from '../support/team.ts';
import { personalChatId } from '../support/teams.ts';

const lead = testPerson('Kari Nordmann');
const member = testPerson('Ola Hansen');
const start = '2026-11-23T08:00:00Z';
const no = /^Dette kan bare andre i teamet gjøre/m;
const asked = { recipient: { isTargeted: true } };
let teams = 0;

describe.each(['Submit', 'Execute'] as const)('in a chat with others (Action.%s)', (cardActions) => {
  let los: TestLos;
  let chat: TestChat;
  beforeAll(async () => {
    los = await startLos({ now: start, cardActions });
  });
  beforeEach(async () => {
    chat = los.groupChat([lead, member]);
    await givenTeam(los, { id: `team${++teams}`, members: [lead, member], chat });
  });
  afterAll(() => los.stop());

  const slash = (text: string): Promise<TestAnswer> => chat.say(member, text, { mention: false, activity: asked });

  test('a no is read by whoever asked alone', async () => {
    const answer = await chat.say(member, 'endre medlemmer og roller');
    expect(answer.text).toMatch(no);
    expect(answer.activities).toEqual([expect.objectContaining({ targeted: true, recipient: expect.anything() })]);
    expect(chat.readBy(member)).toMatch(no);
    expect(chat.readBy(lead)).toBe('');
  });

  test('a card of the room stays for the others when somebody may not press it', async () => {
    await chat.say(lead, 'teamet');
    const before = chat.readBy(lead);
    expect((await chat.press(member, 'Endre medlemmer og roller')).text).toMatch(no);
    expect(chat.readBy(lead)).toBe(before);
  });

  test('a form of the room that is refused stays where it is, for everybody', async () => {
    await chat.say(lead, 'ny oppgave');
    expect((await chat.press(lead, 'Legg til')).text).toContain('Skriv');
    expect(chat.cards()).toHaveLength(1);
    expect(chat.readBy(member)).toBe(chat.readBy(lead));
  });

  test('that something in a form of the room tells who somebody is, is said to whoever wrote it alone', async () => {
    await chat.say(lead, 'ny oppgave');
    const answer = await chat.press(lead, 'Legg til', { title: `Ringe ${identityNumber('150785')}` });
    expect(answer.text).toContain('Dette ser ut som et fødselsnummer');
    expect(chat.readBy(member)).toContain('Dette kan ikke stå her.');
    expect(chat.readBy(member)).not.toContain('fødselsnummer');
  });

  test('a card of the room that shows what was is brought up to date, and only the one who pressed it hears why', async () => {
    const old = (await chat.say(lead, 'neste oppgave')).cards[0];
    await chat.press(lead, 'Vi er i gang');
    const answer = await chat.press(member, 'Ikke aktuelt nå', {}, { card: old });
    expect(answer.text).toContain('Dette er endret siden kortet ble vist.');
    expect(chat.cards()).toHaveLength(1);
    expect(chat.readBy(lead)).toContain('I gang');
    expect(chat.readBy(lead)).not.toContain('Dette er endret siden');
  });

  test('a form that comes with a no to what was typed is one’s own, until it is saved', async () => {
    const answer = await chat.say(member, 'påminnelser klokken 7');
    expect(answer.text).toContain('Velg en hel time fra 8 til 15.');
    expect(chat.readBy(lead)).toBe('');
    await chat.press(member, 'Lagre');
    expect(chat.readBy(lead)).toContain('Lagret.');
    expect(chat.cards()).toHaveLength(1);
  });

  test('help is read by whoever asks, and what comes of it by everybody', async () => {
    await chat.say(member, 'hjelp');
    expect(chat.readBy(lead)).toBe('');
    await chat.press(member, 'Neste oppgave');
    expect(chat.readBy(lead)).toContain('Oppgave 1 av 3');
    expect(chat.readBy(member)).toBe(chat.readBy(lead));
  });

  test('from what only one sees, what is only looked at takes its place there', async () => {
    await chat.say(member, 'hjelp');
    await chat.press(member, 'Hvor er vi?');
    expect(chat.readBy(member)).toContain('Samling 1');
    expect(chat.readBy(member)).not.toContain('Dette kan jeg hjelpe med');
    expect(chat.readBy(lead)).toBe('');
  });

  test('what is asked unseen is answered unseen, unless it is the team’s to work on', async () => {
    expect((await slash('Hvor er vi?')).text).toContain('Samling 1');
    expect((await slash('finn forbedringsteam')).text).toContain('Sett sammen forbedringsteamet');
    expect(chat.readBy(lead)).toBe('');
    expect((await slash('Neste oppgave')).text).toContain('Oppgave 1 av 3');
    expect(chat.readBy(lead)).toContain('Oppgave 1 av 3');
  });

  describe.each([
    [400, { error: { code: 'ServiceError', message: 'Unknown' } }, '400 ServiceError'],
    [403, { error: { code: 'THREADACCESSDENIED', message: 'no' } }, '403 THREADACCESSDENIED'],
    [403, {}, '403'],
    [404, {}, '404'],
  ] as const)('where Teams takes no such message (%s %j)', (status, body, reason) => {
    let alone: TestChat;
    beforeEach(async () => {
      los.clock.set(start);
      los.logs.length = 0;
      los.teams.refuseTargeted(status, body);
      alone = los.personalChat(member);
      alone.received();
    });
    afterEach(() => los.teams.refuseTargeted(undefined));

    const refusals = () => los.logs.filter(({ msg }) => msg === 'targeted refused');

    test('a no comes in the personal chat, and help in the room', async () => {
      expect((await chat.say(member, 'endre medlemmer og roller')).activities).toEqual([]);
      expect(alone.received().text).toMatch(/^Svar på det du ba om i chatten med flere:\nDette kan bare andre/);
      expect((await chat.say(member, 'hjelp')).cards).toHaveLength(1);
      expect(chat.readBy(lead)).toContain('Dette kan jeg hjelpe med');
    });

    test('what concerns only whoever asks comes in the personal chat', async () => {
      expect((await chat.say(member, 'mine oppgaver')).activities).toEqual([]);
      expect(alone.received().text).toContain('Oppgavene til Ola Hansen');
    });

    test('Los tries again after an hour, and says so once in that time', async () => {
      const tried = () => los.teams.requests.filter((one) => one.startsWith('POST')).length;
      const says = async (): Promise<number> => {
        const before = tried();
        await chat.say(member, 'hjelp');
        return tried() - before;
      };
      expect([await says(), await says()]).toEqual([2, 1]);
      expect(refusals()).toEqual([expect.objectContaining({ reason })]);
      los.clock.set('2026-11-23T09:00:01Z');
      expect(await says()).toBe(2);
      expect(refusals()).toHaveLength(2);
    });

    test('who is not reached alone is asked in words that say nothing of it', async () => {
      los.teams.fail({ method: 'POST', status: 403, conversation: personalChatId(member.userId) });
      const answer = await chat.say(member, 'endre medlemmer og roller');
      expect(answer.text).toMatch(/^Dette tar jeg helst med deg alene/);
      expect(answer.text).not.toMatch(no);
    });
  });

  test('an answer that may have arrived is not said a second time', async () => {
    los.teams.fail({ method: 'POST', status: 502 });
    const before = los.teams.requests.length;
    expect((await chat.say(member, 'endre medlemmer og roller')).status).toBe(502);
    expect(los.teams.requests.length - before).toBe(1);
  });
});

test('alone with Los, and where it is switched off, there is no such message', async () => {
  const left: string[] = [];
  const count: Pacer['count'] = ({ conversation }) => void left.push(conversation);
  const pacer: Pacer = { ...unpaced, acquire: async () => ({ granted: false, retryAfterMs: 60_000 }), count };
  const los = await startLos({ config: { targeted: false }, overrides: { pacer } });
  const people: readonly TestPerson[] = [lead, member];
  const chat = los.groupChat(people);
  await los.personalChat(member).say(member, 'hjelp');
  await givenTeam(los, { members: [lead, member], chat });
  const answers = [await chat.say(member, 'hjelp'), await los.personalChat(member).say(member, 'samling')];
  expect(answers.flatMap(({ activities }) => activities.map(({ targeted }) => targeted))).toEqual([
    undefined,
    undefined,
  ]);
  await chat.say(member, 'endre medlemmer og roller');
  expect(los.personalChat(member).received().text).toMatch(no);
  // Whoever asked does not stand behind reminders, which make room for it.
  expect(left.at(-1)).toBe(personalChatId(member.userId));
  await los.stop();
});
