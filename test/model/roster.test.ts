import fc from 'fast-check';
import { findPeople } from '../../src/model/people.ts';
import {
  type Candidate,
  changeDetails,
  changeRoster,
  leadOf,
  leave,
  needsSettling,
  readDetails,
  rosterHints,
  setUpTeam,
  takeLead,
} from '../../src/model/roster.ts';
import type { Team, TeamRole } from '../../src/model/team.ts';
import { refusalOf } from '../support/refusals.ts';
import { networkOf, teamOf } from '../support/team.ts';

const now = '2026-11-23T08:00:00Z';
const later = '2026-12-01T08:00:00Z';

const who = (name: string, role: TeamRole = 'member'): Candidate => ({
  person: `t:${name}`,
  userId: `29:${name}`,
  name,
  role,
});
const people = [who('Kari', 'teamLead'), who('Ola', 'userRepresentative'), who('Anne'), who('Per')];
const network = networkOf(teamOf({ members: [] }));

const setUp = (changes: Partial<Parameters<typeof setUpTeam>[0]> = {}): Team =>
  setUpTeam(
    { id: 'a', tenant: 't', room: 'r', name: 'Fjordvik', municipalities: 'Vik', members: people, network, ...changes },
    now,
  );

describe('setting up', () => {
  test('makes a team with its roster, its chat and its network, not yet copied elsewhere', () => {
    const team = setUp();
    expect(team).toMatchObject({ id: 'a', name: 'Fjordvik', rooms: ['r'], remindedUntil: now, version: 1, settled: 0 });
    expect(team.network.sessions).toEqual(network.sessions);
    expect(team.members.map(({ name, role, joinedAt }) => [name, role, joinedAt])).toEqual([
      ['Kari', 'teamLead', now],
      ['Ola', 'userRepresentative', now],
      ['Anne', 'member', now],
      ['Per', 'member', now],
    ]);
    expect(needsSettling(team)).toBe(true);
  });

  test.each([
    ['Vik', ['Vik']],
    ['Vik, Nes og Ås', ['Vik', 'Nes', 'Ås']],
    [' Vik kommune ,  Nord-Fron kommune.', ['Vik', 'Nord-Fron']],
    ['Vik; Nes/Ås\nHol', ['Vik', 'Nes', 'Ås', 'Hol']],
    ['Vik & Nes', ['Vik', 'Nes']],
    ['Vik&Nes + Ås,og Hol', ['Vik', 'Nes', 'Ås', 'Hol']],
    ['Vik, vik og VIK', ['VIK']],
    ['Vågå og Bogoy', ['Vågå', 'Bogoy']],
    ['Sogndal', ['Sogndal']],
  ])('reads the municipalities in «%s»', (municipalities, expected) => {
    expect(readDetails({ name: 'Teamet', municipalities }).municipalities).toEqual(expected);
  });

  test.each([
    [{ name: '  ' }, 'teamNameMissing'],
    [{ name: 'x'.repeat(81) }, 'textTooLong'],
    [{ municipalities: ' , og ' }, 'municipalityMissing'],
    [{ municipalities: '' }, 'municipalityMissing'],
    [{ municipalities: 'x'.repeat(61) }, 'textTooLong'],
    [{ municipalities: Array.from({ length: 13 }, (_, at) => `Vik ${at}`).join() }, 'tooManyMunicipalities'],
    [{ members: Array.from({ length: 16 }, (_, at) => who(`P${at}`)) }, 'tooManyMembers'],
  ])('refuses %j with %s', (wrong, expected) => {
    expect(refusalOf(() => setUp(wrong))).toBe(expected);
  });

  test('takes 12 municipalities and 15 members', () => {
    expect(
      setUp({ municipalities: Array.from({ length: 12 }, (_, at) => `Vik ${at}`).join() }).municipalities,
    ).toHaveLength(12);
    expect(setUp({ members: Array.from({ length: 15 }, (_, at) => who(`P${at}`)) }).members).toHaveLength(15);
  });

  test('needs somebody who can lead it', () => {
    expect(refusalOf(() => setUp({ members: [] }))).toBe('nobodyInTeam');
  });
});

describe('hints', () => {
  const roster = (members: number, more: readonly TeamRole[] = []): { role: TeamRole }[] => [
    ...more.map((role) => ({ role })),
    ...Array.from({ length: members }, () => ({ role: 'member' as const })),
  ];
  const both = ['teamLead', 'userRepresentative'] as const;

  test.each<[string, { role: TeamRole }[], unknown[]]>([
    ['four of whom one leads and one represents users', roster(2, both), []],
    ['six', roster(4, both), []],
    ['three', roster(1, both), [{ hint: 'few', count: 3 }]],
    ['seven', roster(5, both), [{ hint: 'many', count: 7 }]],
    ['six and two leaders', roster(4, [...both, 'leader', 'leader']), []],
    ['three and two leaders', roster(1, [...both, 'leader', 'leader']), [{ hint: 'few', count: 3 }]],
    ['no user representative', roster(3, ['teamLead']), [{ hint: 'noUserRepresentative' }]],
    ['no team lead', roster(3, ['userRepresentative']), [{ hint: 'noTeamLead' }]],
    ['nobody', [], [{ hint: 'noTeamLead' }, { hint: 'noUserRepresentative' }, { hint: 'few', count: 0 }]],
  ])('for %s', (_, members, hints) => {
    expect(rosterHints(members)).toEqual(hints);
  });
});

describe('changing the roster', () => {
  const team = { ...setUp(), settled: 1 };

  test('keeps the day people joined and counts as one change', () => {
    const changed = changeRoster(team, [...people.slice(0, 3), who('Siv')], { seen: 1, now: later });
    expect(changed.members.map(({ name, joinedAt }) => [name, joinedAt])).toEqual([
      ['Kari', now],
      ['Ola', now],
      ['Anne', now],
      ['Siv', later],
    ]);
    expect([changed.version, changed.departed, needsSettling(changed)]).toEqual([2, ['t:Per'], true]);
  });

  test('hands the lead over', () => {
    const wanted = [who('Kari'), who('Ola', 'teamLead'), ...people.slice(2)];
    const changed = changeRoster(team, wanted, { seen: 1, now: later });
    expect(leadOf(changed)?.name).toBe('Ola');
    expect(changed.members[0]?.role).toBe('member');
  });

  test('to what it is changes nothing', () => {
    expect(changeRoster(team, people, { seen: 1, now: later })).toBe(team);
  });

  test('from an old card is refused', () => {
    const changed = leave(team, ['t:Per']);
    expect(refusalOf(() => changeRoster(changed, people, { seen: 1, now: later }))).toBe('outdatedCard');
    expect(refusalOf(() => changeDetails(changed, { name: 'Nytt', municipalities: 'Vik' }, { seen: 1 }))).toBe(
      'outdatedCard',
    );
  });

  test('forgets that somebody left who is back', () => {
    const back = changeRoster(leave(team, ['t:Per']), people, { seen: 2, now: later });
    expect(back.departed).toEqual([]);
    expect(back.members.find(({ name }) => name === 'Per')?.joinedAt).toBe(later);
  });
});

describe('leaving', () => {
  const team = setUp();

  test('takes people off the roster and remembers them', () => {
    const left = leave(team, ['t:Kari', 't:Anne']);
    expect(left.members.map(({ name }) => name)).toEqual(['Ola', 'Per']);
    expect(left.departed).toEqual(['t:Kari', 't:Anne']);
    expect(leadOf(left)).toBeUndefined();
  });

  test('by people who are not in the team changes nothing', () => {
    expect(leave(team, ['t:Siv'])).toBe(team);
    expect(leave(leave(team, ['t:Per']), ['t:Per']).version).toBe(2);
  });

  test('whoever leaves or comes, members and departed never overlap and nobody is lost', () => {
    const name = fc.constantFrom('Kari', 'Ola', 'Anne', 'Per', 'Siv', 'Jon');
    const step = fc.oneof(fc.record({ leave: fc.uniqueArray(name) }), fc.record({ roster: fc.uniqueArray(name) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = team;
        const ever = new Set(team.members.map(({ person }) => person));
        for (const one of steps) {
          const before = now;
          now =
            'leave' in one
              ? leave(
                  now,
                  one.leave.map((who) => `t:${who}`),
                )
              : changeRoster(
                  now,
                  one.roster.map((name) => who(name)),
                  { seen: now.version, now: later },
                );
          for (const { person } of now.members) ever.add(person);
          const present = now.members.map(({ person }) => person);
          expect(present.filter((person) => now.departed.includes(person))).toEqual([]);
          expect(new Set([...present, ...now.departed])).toEqual(ever);
          expect(now.version - before.version).toBe(now === before ? 0 : 1);
        }
      }),
    );
  });
});

const candidate = (person: string) => ({ person, userId: `29:${person}`, name: person });

describe('taking the lead', () => {
  const leaderless = leave(setUp(), ['t:Kari']);
  const together = { now, together: true };
  const apart = { now, together: false };

  test.each(['t:Ola', 't:Anne'])('is up to anyone in the team when there is no lead: %s', (person) => {
    expect(leadOf(takeLead(leaderless, candidate(person), together))?.person).toBe(person);
  });

  test('is not possible when somebody leads, nor for others', () => {
    expect(refusalOf(() => takeLead(setUp(), candidate('t:Anne'), together))).toBe('teamLeadThere');
    expect(refusalOf(() => takeLead(leaderless, candidate('t:Siv'), together))).toBe('neverInTeam');
  });

  test('takes back in who has left since there was a lead, and nobody who left before', () => {
    const back = takeLead(leaderless, candidate('t:Kari'), { ...together, now: later });
    expect(back.members.at(-1)).toEqual({ ...candidate('t:Kari'), role: 'teamLead', joinedAt: later });
    expect(back.departed).toEqual([]);
    expect(
      refusalOf(() => takeLead({ ...leaderless, departed: [] }, candidate('t:Kari'), { ...together, now: later })),
    ).toBe('neverInTeam');
  });

  test('elsewhere than in the team’s chat is for those who are in the team: nobody else can be seen to be back', () => {
    expect(refusalOf(() => takeLead(leaderless, candidate('t:Kari'), apart))).toBe('teamChatOnly');
    expect(refusalOf(() => takeLead(leaderless, candidate('t:Siv'), apart))).toBe('neverInTeam');
    expect(leadOf(takeLead(leaderless, candidate('t:Ola'), apart))?.person).toBe('t:Ola');
  });

  test('by the lead changes nothing', () => {
    const team = setUp();
    expect(takeLead(team, candidate('t:Kari'), together)).toBe(team);
  });
});

describe('finding people by name', () => {
  const firstNameFirst = ['Kari Nordmann', 'Kari Haugen', 'Ola Nordmann', 'Anne-Lise Vik', 'Per', 'Siobhan O’Neill'];
  const surnameFirst = [
    'Hansen, Per',
    'Berg, Kari',
    'Berg Dahl, Liv',
    'Vik, Anne-Lise',
    'Lie, Bo, Fjordvik kommune',
    'Odd',
  ];
  const partlySurnameFirst = ['Kari Nordmann', 'Per Olsen', 'Hansen, Liv'];
  const named = (names: readonly string[]) => names.map((name) => ({ name }));

  test.each([
    [firstNameFirst, 'Kari Nordmann', ['Kari Nordmann']],
    [firstNameFirst, 'ola', ['Ola Nordmann']],
    [firstNameFirst, 'kari h, OLA nord', ['Kari Haugen', 'Ola Nordmann']],
    [firstNameFirst, 'Per og Anne-Lise', ['Per', 'Anne-Lise Vik']],
    [firstNameFirst, 'Per,og Ola', ['Per', 'Ola Nordmann']],
    [firstNameFirst, 'Per & Ola', ['Per', 'Ola Nordmann']],
    [firstNameFirst, 'Per&Ola', ['Per', 'Ola Nordmann']],
    [firstNameFirst, 'Kari Haugen / ola, per', ['Kari Haugen', 'Ola Nordmann', 'Per']],
    [firstNameFirst, 'Per + Ola', ['Per', 'Ola Nordmann']],
    [['Kari Berg / Vik', 'Kari Berg / Nes', 'Per'], 'Kari Berg / Nes, Per', ['Kari Berg / Nes', 'Per']],
    [['Fisk & vilt', 'Fisk og fugl'], 'fisk og fugl', ['Fisk og fugl']],
    [['Kari', 'Berg, Kari', 'Per'], 'Per og Berg, Kari', ['Per', 'Berg, Kari']],
    [partlySurnameFirst, 'Kari, Per', ['Kari Nordmann', 'Per Olsen']],
    [partlySurnameFirst, 'kari, Liv Hansen', ['Kari Nordmann', 'Hansen, Liv']],
    [partlySurnameFirst, 'Hansen, Liv, Per', ['Hansen, Liv', 'Per Olsen']],
    [surnameFirst, 'Per Hansen & Berg, Kari', ['Hansen, Per', 'Berg, Kari']],
    [firstNameFirst, 'lise vik', ['Anne-Lise Vik']],
    [firstNameFirst, 'per, Per\nper', ['Per']],
    [firstNameFirst, '', []],
    [firstNameFirst, ' , ;\n@', []],
    [firstNameFirst, "siobhan o'neill", ['Siobhan O’Neill']],
    [firstNameFirst, 'Siobhan O´Neill', ['Siobhan O’Neill']],
    [firstNameFirst, '@Kari Haugen, @Per', ['Kari Haugen', 'Per']],
    [firstNameFirst, 'Kari\u00a0\u2009Haugen', ['Kari Haugen']],
    [firstNameFirst, 'Anne\u2011Lise Vik; anne \u2013 lise', ['Anne-Lise Vik']],
    [surnameFirst, 'Hansen, Per', ['Hansen, Per']],
    [surnameFirst, 'hansen ,per', ['Hansen, Per']],
    [surnameFirst, 'Berg, Kari, Hansen, Per', ['Berg, Kari', 'Hansen, Per']],
    [surnameFirst, 'Berg, Kari; Hansen, Per\nOdd', ['Berg, Kari', 'Hansen, Per', 'Odd']],
    [surnameFirst, 'Odd, Berg, Kari og Vik, Anne Lise', ['Odd', 'Berg, Kari', 'Vik, Anne-Lise']],
    [surnameFirst, 'Lie, Bo, Fjordvik kommune, Hansen, Per', ['Lie, Bo, Fjordvik kommune', 'Hansen, Per']],
    [surnameFirst, 'Per Hansen, Kari Berg', ['Hansen, Per', 'Berg, Kari']],
    [surnameFirst, 'Per Hansen', ['Hansen, Per']],
    [surnameFirst, 'Per og Kari', ['Hansen, Per', 'Berg, Kari']],
    [surnameFirst, 'Berg, Kari, Odd', ['Berg, Kari', 'Odd']],
    [surnameFirst, 'Dahl, Liv', ['Berg Dahl, Liv']],
  ])('among %j, «%s»', (names, written, expected) => {
    expect(
      findPeople(named(names), written)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...expected].sort());
  });

  test.each([
    [firstNameFirst, 'Kari', 'personAmbiguous', 'Kari'],
    [firstNameFirst, 'Nordmann', 'personAmbiguous', 'Nordmann'],
    [firstNameFirst, 'Siv', 'personNotFound', 'Siv'],
    [firstNameFirst, 'Per & Siv', 'personNotFound', 'Siv'],
    [[...partlySurnameFirst, 'Berg, Kari'], 'Kari, Per', 'personAmbiguous', 'Kari'],
    [partlySurnameFirst, 'Hansen, Kari', 'personNotFound', 'Hansen, Kari'],
    [firstNameFirst, 'Karianne', 'personNotFound', 'Karianne'],
    [surnameFirst, 'Hansen, Kari', 'personNotFound', 'Hansen, Kari'],
    [surnameFirst, 'Berg, Per', 'personNotFound', 'Berg, Per'],
    [surnameFirst, 'Per, Kari', 'personNotFound', 'Per, Kari'],
    [surnameFirst, 'Berg Dahl, Per Hansen', 'personNotFound', 'Berg Dahl, Per Hansen'],
    [surnameFirst, 'Hansen, P', 'personNotFound', 'Hansen, P'],
    [surnameFirst, 'Odd, Hansen, Kari', 'personNotFound', 'Hansen, Kari'],
    [[...surnameFirst, 'Hansen, Per'], 'Hansen, Per', 'personAmbiguous', 'Hansen, Per'],
    [['Kari Berg', 'Kari Berg'], 'Kari Berg', 'personAmbiguous', 'Kari Berg'],
  ])('among %j, «%s» is refused with %s', (names, written, code, name) => {
    expect(() => findPeople(named(names), written)).toThrow(expect.objectContaining({ code, details: { name } }));
  });
});
