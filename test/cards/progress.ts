import { type Side, withScore } from '../../src/features/progress/rules.ts';
import type { Language } from '../../src/model/identity.ts';
import type { IhiHalves } from '../../src/model/improvement.ts';
import type { Team } from '../../src/model/team.ts';
import { testPerson } from '../support/los.ts';
import { teamOf } from '../support/team.ts';
import { voiceFor } from './cases.ts';
import { longTeam } from './support.ts';

export { dataIn } from './cases.ts';

const [kari, ola, liv] = [testPerson('Kari Nordmann'), testPerson('Ola Hansen'), testPerson('Liv Leder')] as const;

const teamNamed = (name: string, more: Partial<Team> = {}): Team =>
  teamOf({ name, members: [kari, ola, { ...liv, role: 'leader' }], more });

/** Who looks at the cards of phases and scores, in the team or as its leader, and two teams that have said nothing yet. */
export const choosing = (language: Language) => ({
  reader: { ...voiceFor(language), me: kari },
  onlooker: { ...voiceFor(language), scope: 'personal', me: liv } as const,
  team: teamNamed('Fjordvik'),
  long: teamNamed(longTeam),
  now: '2026-12-03T09:00:00Z',
});

/** A team with scores, by month: the team's, and the facilitators'; 0 is none. */
export const scoredTeam = (
  team: Team,
  scores: Readonly<Record<string, readonly [IhiHalves | 0, IhiHalves | 0]>>,
): Team =>
  Object.entries(scores).reduce(
    (one, [month, [own, theirs]]) => scored(scored(one, month, 'team', own), month, 'facilitator', theirs),
    team,
  );

const scored = (team: Team, month: string, from: Side, halves: IhiHalves | 0): Team => {
  const at = `${month}-02T09:00:00Z`;
  return halves === 0 ? team : withScore(team, { month, from }, { halves, by: kari.person, at }, at);
};
