import { addDays, atHour, daysBetween } from '../model/calendar.ts';
import { Coaching } from '../model/coaching.ts';
import type { CalendarDate } from '../model/identity.ts';
import type { Network } from '../model/network.ts';
import type { Team } from '../model/team.ts';
import type { Chance } from './real-case-random.ts';
import { steps } from './real-case-words.ts';

interface Talking {
  readonly network: Pick<Network, 'facilitators'>;
  readonly chance: Chance;
  readonly first: CalendarDate;
  readonly until: CalendarDate;
}

/** So long after the first session there are talks, in days. */
const beginsAfter = 100;

/** A quarter of an hour in most months, with every other team: the others show what it is to have none. */
export const talksOf = (
  id: Team['id'],
  members: Team['members'],
  { network, chance, first, until }: Talking,
): Team['coaching'] => {
  const [facilitator] = network.facilitators;
  const answers = members.find(({ role }) => role !== 'leader');
  if (!facilitator || !answers || !chance.happens(0.5)) return undefined;
  const begins = addDays(first, beginsAfter);
  const months = Math.ceil(daysBetween(begins, until) / 30);
  const days = Array.from({ length: months }, (_, month) => addDays(begins, 30 * month + chance.whole(0, 20)));
  const talks = days
    .filter((on) => on <= until && chance.happens(0.7))
    .map((on, at, { length }) => {
      const due = addDays(on, 21);
      const isAnswered = at < length - 1 && chance.happens(0.7);
      return {
        id: `${id}-q${at + 1}`,
        facilitator: { person: facilitator.person, name: facilitator.name },
        held: { on, minutes: chance.one([15, 15, 15, 20, 30]), at: atHour(on, 13) },
        step: {
          text: chance.one(steps),
          who: answers.name,
          due,
          ...(isAnswered && {
            answer: { is: chance.happens(0.7) ? 'done' : 'notYet', by: answers.person, at: atHour(due, 10) },
          }),
        },
      };
    });
  return Coaching.parse({ talks, version: talks.length });
};
