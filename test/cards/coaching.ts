import { note, pick, propose } from '../../src/features/coaching/rules.ts';
import type { Language } from '../../src/model/identity.ts';
import type { Network } from '../../src/model/network.ts';
import type { Team } from '../../src/model/team.ts';
import { improvementWork } from '../support/improvement.ts';
import { testPerson } from '../support/los.ts';
import { networkOf, teamOf } from '../support/team.ts';
import { voiceFor } from './cases.ts';
import { inNorwegian, longTeam, people } from './support.ts';

const today = '2026-11-30';
const now = '2026-11-30T09:00:00Z';
const facilitator = { person: 'tenant:anne', name: people[2]?.name ?? '' };

export const reader = (language: Language) => ({ ...voiceFor(language), today });

const steps = {
  nb: 'Ringe brukerforeningen og spørre om to vil bli intervjuet om hjemkomsten',
  nn: 'Ringje brukarforeininga og spørje om to vil bli intervjua om heimkomsten',
};

const teamNamed = (name: string, more: Partial<Team> = {}): Team =>
  teamOf({ name, members: [testPerson('Kari Nordmann')], today: '2026-08-24', more });

const held = (team: Team, language: Language, on: string): Team =>
  note(
    team,
    { on, minutes: 15, step: inNorwegian(steps, language), who: 'Kari', due: '2026-12-04' },
    { id: `t${on}`, facilitator },
    `${on}T10:00:00Z`,
  );

/** Half a year of work, two talks held, and three times proposed. */
export const proposedTo = (language: Language): Team =>
  propose(
    held(held(teamNamed('Fjordvik', improvementWork(today)), language, '2026-09-22'), language, '2026-10-20'),
    {
      id: 't3',
      facilitator,
      slots: [
        { on: '2026-12-02', time: '10:15' },
        { on: '2026-12-03', time: '09:00' },
        { on: '2026-12-10', time: '13:30' },
      ],
      link: 'https://teams.microsoft.com/l/meetup-join/1',
    },
    now,
  );

/** The same with the first time taken. */
export const agreedWith = (language: Language): Team =>
  pick(proposedTo(language), 0, { by: 'tenant:kari', seen: undefined }, now);

/** A network's teams: one with a talk agreed, one held, others with none. */
export const teamsOf = (language: Language): { readonly network: Network; readonly teams: readonly Team[] } => {
  const teams = [
    agreedWith(language),
    { ...held(teamNamed('Elvegrend'), language, '2026-11-24'), id: 'team2' },
    ...Array.from({ length: 6 }, (_, at) => ({ ...teamNamed(longTeam), id: `team${at + 3}` })),
  ];
  const [first] = teams as [Team];
  return { network: networkOf(first), teams };
};
