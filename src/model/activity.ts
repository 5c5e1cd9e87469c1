import { dateInNorway, isAfter } from './calendar.ts';
import type { PathwayCase } from './case.ts';
import type { CalendarDate, Instant } from './identity.ts';
import type { Team } from './team.ts';
import type { Thread } from './thread.ts';

type When = Instant | undefined;

/** What a team has written down, by when each thing last changed; what its facilitators do with it is not among it. */
const workOf = (team: Team): readonly When[] => [
  team.createdAt,
  ...Object.values(team.work).map(({ changedAt }) => changedAt),
  ...team.practice.flatMap(({ startedAt, completedAt }) => [startedAt, completedAt]),
  ...[...team.goals, ...team.measures, ...team.actions].map(({ changedAt }) => changedAt),
  team.progress?.changedAt,
  team.poster?.changedAt,
];

const newest = (times: readonly When[], first: Instant): Instant =>
  times.reduce<Instant>((one, other) => (other && isAfter(other, one) ? other : one), first);

/** When a team last did something Los knows of: its work, cases, questions; or when it came to be. */
export const lastActiveOn = (
  team: Team,
  cases: readonly Pick<PathwayCase, 'access'>[],
  threads: readonly Pick<Thread, 'askedAt' | 'messages'>[],
): CalendarDate => {
  const times = [
    ...workOf(team),
    ...cases.map(({ access }) => access.at(-1)?.at),
    ...threads.flatMap(({ askedAt, messages }) => [askedAt, messages.findLast(({ from }) => from === 'team')?.at]),
  ];
  return dateInNorway(newest(times, team.createdAt));
};

/** When something in a team's document last changed that others see at a glance, whoever did it. */
export const lastChangeOf = (team: Team): Instant => {
  const removed = (team.undos ?? []).map(({ at }) => at);
  const scored = (team.progress?.scores ?? []).map(({ at }) => at);
  const talked = (team.coaching?.talks ?? []).map(({ held }) => held?.at);
  return newest([...workOf(team), ...scored, ...talked, ...removed], team.createdAt);
};
