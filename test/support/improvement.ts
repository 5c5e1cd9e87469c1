import { addDays, atHour } from '../../src/model/calendar.ts';
import type { CalendarDate } from '../../src/model/identity.ts';
import { Action, Goal, ImprovementProgress, Measure } from '../../src/model/improvement.ts';
import type { Team } from '../../src/model/team.ts';

/** The Monday so many weeks before the week a day is in. */
export const mondayBefore = (today: CalendarDate, weeks: number): CalendarDate => {
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, -weekday - 7 * weeks);
};

/** Eighteen weeks, nine of them about as before and nine above: «asked» out of twenty. */
const asked = [7, 9, 8, 6, 9, 7, 8, 9, 7, 13, 14, 12, 15, 13, 16, 14, 15, 17];

/**
 * Goals, measures and actions of a team that has worked for half a year: one goal with a change to be seen, one that nothing
 * measures, one that is reached; one action that is being tried, one that has come to stay.
 */
export const improvementWork = (today: CalendarDate): Pick<Team, 'goals' | 'measures' | 'actions' | 'progress'> => {
  const at = (days: number) => atHour(addDays(today, -days), 9);
  const goal = (id: string, more: object) => Goal.parse({ id, createdAt: at(150), changedAt: at(20), ...more });
  return {
    goals: [
      goal('g1', { rough: 'bli bedre på hjemkomst' }),
      goal('g2', {
        rough: 'spørre alle hva som er viktig',
        wording: 'Innen 1. mai får 16 av 20 nye brukere spørsmålet «Hva er viktig for deg?».',
      }),
      goal('g3', {
        rough: 'alle har en kontaktperson',
        closed: { at: at(20), how: 'reached', learnt: 'Det hjalp å avtale det i første møte.' },
      }),
    ],
    progress: ImprovementProgress.parse({ phase: 3 }),
    measures: [
      Measure.parse({
        id: 'm1',
        goal: 'g2',
        createdAt: at(140),
        changedAt: at(3),
        name: 'Spurt «Hva er viktig for deg?»',
        form: 'share',
        numerator: 'nye brukere som er spurt',
        denominator: 'nye brukere',
        every: 'week',
        better: 'higher',
        target: { numerator: 16, denominator: 20 },
        points: asked.map((numerator, week) => ({
          on: mondayBefore(today, asked.length - week),
          numerator,
          denominator: 20,
        })),
      }),
    ],
    actions: [
      Action.parse({
        id: 'a1',
        goal: 'g2',
        createdAt: at(80),
        changedAt: at(6),
        title: 'Spørsmålet står på innkomstskjemaet',
        state: 'trying',
        since: addDays(today, -6),
      }),
      Action.parse({
        id: 'a2',
        createdAt: at(120),
        changedAt: at(40),
        title: 'Ring dagen etter utskriving',
        state: 'kept',
        since: addDays(today, -40),
        tests: [
          {
            id: 't1',
            startedOn: addDays(today, -60),
            until: addDays(today, -53),
            plan: 'Siv ringer tre brukere dagen etter at de er kommet hjem.',
            happened: 'To av tre svarte.',
            learnt: 'Formiddagen passer best.',
            decision: 'keep',
            endedOn: addDays(today, -50),
          },
        ],
      }),
    ],
  };
};
