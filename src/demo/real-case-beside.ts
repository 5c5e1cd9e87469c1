import { coordinationChecklist } from '../features/case/index.ts';
import { addDays, atHour } from '../model/calendar.ts';
import { PathwayCase } from '../model/case.ts';
import type { CalendarDate, PersonId } from '../model/identity.ts';
import type { Network } from '../model/network.ts';
import { Person } from '../model/person.ts';
import type { Team } from '../model/team.ts';
import { Thread } from '../model/thread.ts';
import type { Chance } from './real-case-random.ts';

interface Dated {
  readonly chance: Chance;
  readonly first: CalendarDate;
  readonly until: CalendarDate;
}

const areas = ['housing', 'work', 'family'];

/** Cases by their codes alone: scores, and how the checklist went; not a word about anybody. */
export const casesOf = (team: Team, { chance, first, until }: Dated): PathwayCase[] => {
  const by = team.members.find(({ role }) => role === 'member')?.person;
  if (by === undefined || !chance.happens(0.6)) return [];
  const items = coordinationChecklist;
  return Array.from({ length: chance.whole(6, 18) }, (_, at) => {
    const held = addDays(first, chance.whole(60, 360));
    const again = addDays(held, chance.whole(45, 110));
    const scores = areas.map(() => chance.whole(1, 5));
    const gains = areas.map(() => chance.whole(-1, 4));
    const points = chance.whole(5, 10);
    return PathwayCase.parse({
      team: team.id,
      code: `B-${String(at + 1).padStart(2, '0')}`,
      madeBy: `real-case ${at}`,
      createdAt: atHour(addDays(held, -3), 12),
      contactPersons: [by],
      activities: areas.map((area, number) => ({ id: `a${number}`, area, text: '' })),
      rounds: [
        { number: 1, heldOn: held, scores: scored(scores) },
        ...(again <= until
          ? [{ number: 2, heldOn: again, scores: scored(scores.map((one, number) => one + (gains[number] ?? 0))) }]
          : []),
      ].filter(({ heldOn }) => heldOn <= until),
      checklist: {
        items,
        answers: {},
        history: again <= until ? [{ on: again, points, items: items.length, notRelevant: 1 }] : [],
      },
      access: [{ at: atHour(held, 12), by, what: 'created' }],
      remindedUntil: atHour(until, 7),
    });
  });
};

const scored = (scores: readonly number[]): Record<string, number> =>
  Object.fromEntries(scores.map((score, at) => [`a${at}`, Math.min(10, Math.max(1, score))]));

const reasons = ['beginning', 'goals', 'time', 'users'] as const;

/** Hardly anybody asked: eleven requests in fifteen months (DOMAIN §1), of which the last two wait. */
export const threadsOf = (teams: readonly Team[], { chance, first, until }: Dated): Thread[] => {
  const asking = teams.filter((_, at) => at % Math.max(1, Math.floor(teams.length / 11)) === 0).slice(0, 11);
  return asking.map((team, at) => {
    const isOpen = at >= asking.length - 2;
    const asked = isOpen ? addDays(until, -chance.whole(2, 6)) : addDays(first, 20 + 30 * at);
    const answered = atHour(addDays(asked, 2), 12);
    const [lead = team.members[0]] = team.members;
    const by = lead?.person ?? '';
    return Thread.parse({
      id: `real-${at + 1}`,
      network: team.network.id,
      team: { id: team.id, name: team.name },
      snapshot: { package: 1, tasks: [] },
      askedBy: by,
      askedAt: atHour(asked, 10),
      answerTo: `person:${by}`,
      reason: chance.one(reasons),
      text: '',
      ...(!isOpen && {
        messages: [
          {
            from: 'facilitator',
            by: 'demo:prosjektgruppen',
            name: 'Prosjektgruppen',
            at: answered,
            text: 'Begynn med å spørre to brukere.',
          },
        ],
        closed: { by: 'facilitator', at: answered },
      }),
      remindedUntil: atHour(until, 7),
    });
  });
};

/** Everybody in the teams and in the networks, by what they are in. */
export const peopleOf = (networks: readonly Network[], teams: readonly Team[]): Person[] => {
  const people = new Map<PersonId, Person>();
  const of = (tenant: string, person: PersonId, name: string) =>
    people.get(person) ?? Person.parse({ id: person, tenant, name });
  for (const team of teams)
    for (const { person, name, role, joinedAt } of team.members) {
      const known = of(team.tenant, person, name);
      const membership = { team: team.id, name: team.name, role, ...(role === 'leader' && { since: joinedAt }) };
      people.set(person, { ...known, memberships: [...known.memberships, membership], currentTeam: team.id });
    }
  for (const network of networks)
    for (const { person, name } of network.facilitators) {
      const known = of(network.tenant, person, name);
      people.set(person, { ...known, networks: [...known.networks, network.id] });
    }
  return [...people.values()];
};
