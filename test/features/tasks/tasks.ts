import fc from 'fast-check';
import type { Moment } from '../../../src/features/tasks/work-rules.ts';
import { saveAnswer, saveAssignment, saveInterviews, setStatus } from '../../../src/features/tasks/work-rules.ts';
import { TaskStatus, type Team } from '../../../src/model/team.ts';
import { type Given, teamOf } from '../../support/team.ts';

export const today = '2026-11-23';
export const moment: Moment = { now: '2026-11-23T09:00:00Z', today };

const someone = (name: string) => ({ person: `tenant:${name}`, userId: `29:${name}`, name });
export const [kari, ola, siv] = [someone('Kari'), someone('Ola'), someone('Siv')] as const;

/** A team of three, two weeks before session 1. */
export const fjordvik = (given: Partial<Given> = {}): Team => teamOf({ members: [kari, ola, siv], today, ...given });

/** What a team may do to its tasks, in any order. */
export const change: fc.Arbitrary<(team: Team) => Team> = fc
  .record({
    task: fc.nat(30),
    what: fc.oneof(
      fc.record({ do: fc.constant('status' as const), status: fc.constantFrom(...TaskStatus.options) }),
      fc.record({
        do: fc.constant('answer' as const),
        answer: fc.string({ minLength: 1, maxLength: 40 }).map((text) => `Svar ${text}`),
        note: fc.string({ maxLength: 20 }),
      }),
      fc.record({
        do: fc.constant('plan' as const),
        responsible: fc.constantFrom(undefined, kari.person, ola.person),
        due: fc.constantFrom('', '2026-12-24', '2027-01-31'),
      }),
      fc.record({ do: fc.constant('interviews' as const), count: fc.nat(20), themes: fc.constantFrom('', 'bolig') }),
    ),
  })
  .map(({ task, what }) => (team) => {
    const ids = team.network.packages.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    const id = ids[task % ids.length] ?? '';
    switch (what.do) {
      case 'status':
        return setStatus(team, id, what.status, moment);
      case 'answer':
        return saveAnswer(team, id, what, moment);
      case 'plan':
        return saveAssignment(team, id, what, moment);
      case 'interviews':
        return saveInterviews(team, 'rop2014.p1.listen', { ...what, count: String(what.count) }, moment);
    }
  });

/** A team that has worked for a while. */
export const workedOn: fc.Arbitrary<Team> = fc
  .array(change, { maxLength: 12 })
  .map((changes) => changes.reduce((team, apply) => apply(team), fjordvik()));
