import { keyOf } from '../../../src/dialog/people.ts';
import { openDocuments } from '../../../src/los.ts';
import { newCase } from '../../../src/model/cases.ts';
import { leave } from '../../../src/model/roster.ts';
import type { TeamRole } from '../../../src/model/team.ts';
import { changeLoaded } from '../../../src/store/documents.ts';
import { keys, kinds } from '../../../src/store/kinds.ts';
import { settleTeam } from '../../../src/upkeep/projections.ts';
import { startLos, type TestChat, type TestLos, type TestPerson, testPerson } from '../../support/los.ts';
import { givenTeam } from '../../support/team.ts';
import { roleInput } from './set-up.ts';

const [kari, ola, anne] = [testPerson('Kari Nordmann'), testPerson('Ola Ås'), testPerson('Anne Berg')];

let los: TestLos;
beforeAll(async () => {
  los = await startLos();
});
afterAll(() => los.stop());

let teams = 0;

/** A team with Kari as lead, Ola and Anne; a case of each code with its contact persons. */
const given = async (olas: TeamRole, cases: Readonly<Record<string, readonly TestPerson[]>>) => {
  teams += 1;
  const id = `team${teams}`;
  const chat = los.groupChat([kari, ola, anne]);
  const members = [
    { ...kari, role: 'teamLead' as const },
    { ...ola, role: olas },
    { ...anne, role: 'member' as const },
  ];
  const team = await givenTeam(los, { id, name: id, members, chat });
  for (const [code, people] of Object.entries(cases)) {
    const made = newCase(
      { team: id, code, madeBy: code, checklist: [] },
      { by: kari.person, now: '2026-11-23T08:00:00Z', seen: undefined },
    );
    const contactPersons = people.map(({ person }) => person);
    await los.documents.create(kinds.case, keys.case(id, code), { ...made, contactPersons });
  }
  return { id, chat, team };
};

const contacts = async (id: string, code: string) =>
  (await los.documents.read(kinds.case, keys.case(id, code)))?.body.contactPersons;
const opens = async (who: TestPerson, team: string, code: string) => {
  const answer = await los
    .personalChat(who)
    .submit(who, { do: 'case.open', los: { key: `${who.name}${team}${code}`, team, code } });
  return answer.cards.length > 0;
};
const give = async (chat: TestChat, who: TestPerson, role: string) => {
  await chat.say(kari, 'Endre medlemmer og roller');
  const saved = await chat.press(kari, 'Lagre', { [roleInput(who)]: role });
  return role === 'none' ? chat.press(kari, 'Ja, ta ut og lagre') : saved;
};

describe('a change of role', () => {
  test.each([
    ['member', 'member', true],
    ['member', 'teamLead', true],
    ['member', 'userRepresentative', false],
    ['member', 'leader', false],
    ['member', 'none', false],
    ['teamLead', 'member', true],
    ['teamLead', 'userRepresentative', false],
    ['teamLead', 'leader', false],
    ['teamLead', 'none', false],
  ] as const)('from %s to %s: has cases still: %p', async (before, after, keeps) => {
    const { id, chat } = await given(before, { 'B-01': [ola], 'B-02': [ola, anne], 'B-03': [anne] });
    expect(await opens(ola, id, 'B-01')).toBe(true);
    await give(chat, ola, after);
    expect(await opens(ola, id, 'B-01')).toBe(keeps);
    expect(await opens(ola, id, 'B-02')).toBe(keeps);
    expect(await contacts(id, 'B-01')).toEqual([keeps ? ola.person : kari.person]);
    expect(await contacts(id, 'B-02')).toEqual(keeps ? [ola.person, anne.person] : [anne.person]);
    expect(await contacts(id, 'B-03')).toEqual([anne.person]);
    expect(await opens(kari, id, 'B-01')).toBe(!keeps);
    expect((await los.documents.read(kinds.team, keys.team(id)))?.body).toMatchObject({
      handovers: keeps ? [] : [{ to: kari.person, cases: 1 }],
      departed: [],
    });
  });

  test('of the only lead leaves the cases to whoever takes the lead', async () => {
    const { id, chat } = await given('member', { 'B-01': [kari] });
    await give(chat, kari, 'leader');
    expect(await opens(kari, id, 'B-01')).toBe(false);
    await chat.say(ola, 'Jeg tar rollen som teamleder');
    expect(await contacts(id, 'B-01')).toEqual([ola.person]);
    expect(await opens(ola, id, 'B-01')).toBe(true);
  });

  test('takes the tasks along: a leader is responsible for none', async () => {
    const { chat } = await given('member', {});
    await chat.say(kari, 'Neste oppgave');
    await chat.press(kari, 'Ansvarlig og frist');
    await chat.press(kari, 'Lagre', { responsible: ola.person });
    expect((await chat.say(kari, 'Neste oppgave')).text).toContain(ola.name);
    await give(chat, ola, 'leader');
    expect((await chat.say(kari, 'Neste oppgave')).text).not.toContain(ola.name);
  });
});

describe('somebody who was the only lead and was taken out', () => {
  const takesLead = (chat: TestChat, team: string) =>
    chat.submit(kari, { do: 'team.takeLead', los: { key: `old${team}`, team } });

  test.each(['before', 'after'])(
    'takes neither the lead nor the cases from the personal chat, %s it is settled',
    async (when) => {
      const { id, chat } = await given('userRepresentative', { 'B-01': [kari] });
      const personal = los.personalChat(kari);
      await personal.say(kari, 'hei');
      if (when === 'after')
        await chat.update(anne, { membersRemoved: [{ id: kari.userId, aadObjectId: kari.objectId }] });
      else {
        const team = await los.documents.read(kinds.team, keys.team(id));
        if (team) await changeLoaded(los.documents, team, (body) => leave(body, [kari.person]));
      }
      await takesLead(personal, id);
      const team = (await los.documents.read(kinds.team, keys.team(id)))?.body;
      expect(team?.members.map(({ person }) => person)).toEqual([ola.person, anne.person]);
    },
  );

  test('takes both in the team’s chat, once back there', async () => {
    const { id, chat } = await given('userRepresentative', { 'B-01': [kari] });
    await chat.update(anne, { membersRemoved: [{ id: kari.userId, aadObjectId: kari.objectId }] });
    await chat.update(anne, { membersAdded: [{ id: kari.userId, aadObjectId: kari.objectId }] });
    await takesLead(chat, id);
    expect(await contacts(id, 'B-01')).toEqual([kari.person]);
    expect(await opens(kari, id, 'B-01')).toBe(true);
  });
});

describe('somebody who leaves at that very moment', () => {
  /** Leaves, to the end, in another process and just before the next write. */
  const leavesMeanwhile = (id: string, who: TestPerson) => {
    const elsewhere = openDocuments(los.store);
    los.beforeNextWrite(async () => {
      const team = await elsewhere.read(kinds.team, keys.team(id));
      if (!team) throw new Error(`No team ${id}`);
      const left = await changeLoaded(elsewhere, team, (body) => leave(body, [who.person]));
      await settleTeam(elsewhere, left, los.clock.now());
    });
  };

  test.each([
    ['Del saken', 'case.shareWith'],
    ['Ja, overfør og gå ut', 'case.handOverNow'],
  ])('«%s»: the case stays where it was', async (_, verb) => {
    const { id } = await given('member', { 'B-01': [kari] });
    const chat = los.personalChat(kari);
    await chat.say(kari, 'hei');
    leavesMeanwhile(id, ola);
    const pressed = { do: verb, to: keyOf(ola.person), los: { key: `k${id}`, team: id, code: 'B-01' } };
    expect((await chat.submit(kari, pressed)).text).toContain('Ola Ås følger ikke lenger opp saker i teamet.');
    expect(await contacts(id, 'B-01')).toEqual([kari.person]);
    expect(await opens(kari, id, 'B-01')).toBe(true);
  });

  test('a case that is being made goes to the team lead', async () => {
    const { id } = await given('member', {});
    const chat = los.personalChat(ola);
    await chat.say(ola, 'hei');
    leavesMeanwhile(id, ola);
    await chat.submit(ola, { do: 'case.create', code: 'B-01', los: { key: `k${id}`, team: id } });
    expect(await contacts(id, 'B-01')).toEqual([kari.person]);
  });
});
