import fc from 'fast-check';
import { saveAnswer, saveAssignment, setStatus } from '../../src/features/tasks/work-rules.ts';
import { addOwnTask } from '../../src/model/own-tasks.ts';
import {
  dueDate,
  findTask,
  nextTask,
  packageNumbers,
  progressOf,
  responsibleOf,
  tasksIn,
  tasksOf,
} from '../../src/model/packages.ts';
import type { Team } from '../../src/model/team.ts';
import { fjordvik, kari, moment, ola, today, workedOn } from '../features/tasks/tasks.ts';

const [first, second, third] = ['rop2014.p1.team', 'rop2014.p1.services', 'rop2014.p1.listen'] as const;
const done = (team: Team, ...ids: string[]): Team => ids.reduce((one, id) => setStatus(one, id, 'done', moment), team);
const words = { title: 'Ring fastlegene', what: '', firstStep: '' };

describe("a team's tasks", () => {
  test('are the network’s, in the order of the packages', () => {
    expect(tasksOf(fjordvik()).map(({ definition }) => definition.id)).toEqual(
      fjordvik().network.packages.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
    );
  });

  test('of a package begin with those carried into it and end with the team’s own', () => {
    const team = addOwnTask(fjordvik(), 'own.1', 2, words);
    const carried = { ...team, work: { [third]: { ...findTask(team, third).work, carriedTo: 2 as const } } };
    expect(tasksIn(carried, 2).map(({ definition }) => definition.id)).toEqual([
      third,
      'rop2014.p2.anchoring',
      'rop2014.p2.goals',
      'rop2014.p2.tools',
      'rop2014.p2.involvement',
      'own.1',
    ]);
    expect(tasksIn(carried, 1).map(({ definition }) => definition.id)).toEqual([first, second]);
  });

  test('that nobody knows are refused', () => {
    expect(() => findTask(fjordvik(), 'national2022.p1.poster')).toThrow(
      expect.objectContaining({ code: 'unknownTask' }),
    );
  });
});

describe('a due date', () => {
  // Session 1 begins on 7 December 2026, 14 days after `today`.
  test('is one week before the package’s session', () => {
    const team = fjordvik();
    expect(dueDate(team, findTask(team, first))).toBe('2026-11-30');
  });

  test('is the team’s own when it has set one', () => {
    const team = saveAssignment(fjordvik(), first, { responsible: undefined, due: '2026-12-04' }, moment);
    expect(dueDate(team, findTask(team, first))).toBe('2026-12-04');
  });

  test('follows the package a task has been carried into', () => {
    const team = fjordvik();
    const task = findTask(team, first);
    const carried = { ...team, work: { [first]: { ...task.work, carriedTo: 2 as const } } };
    // Session 2 begins 120 days after session 1, on 6 April 2027.
    expect(dueDate(carried, findTask(carried, first))).toBe('2027-03-30');
  });

  test('does not exist after session 4', () => {
    const team = fjordvik();
    expect(dueDate(team, findTask(team, 'rop2014.p5.improve'))).toBeUndefined();
  });
});

test('nobody is responsible who has left the team', () => {
  const team = saveAssignment(fjordvik(), first, { responsible: ola.person, due: '' }, moment);
  expect(responsibleOf(team, findTask(team, first))?.name).toBe('Ola');
  const smaller = { ...team, members: team.members.filter(({ person }) => person !== ola.person) };
  expect(responsibleOf(smaller, findTask(smaller, first))).toBeUndefined();
});

describe('«Neste oppgave»', () => {
  const next = (team: Team, onward = {}) => nextTask(team, today, onward)?.definition.id;

  test('begins with the first task of the current package', () => {
    expect(next(fjordvik())).toBe(first);
  });

  test('passes over what is done or not relevant now', () => {
    expect(next(setStatus(done(fjordvik(), first), second, 'notRelevantNow', moment))).toBe(third);
  });

  test('goes on after the task just worked on, though that is still in progress', () => {
    const team = setStatus(fjordvik(), first, 'inProgress', moment);
    expect(next(team, { after: first })).toBe(second);
  });

  test('comes back to the beginning after the last task', () => {
    expect(next(fjordvik(), { after: third })).toBe(first);
  });

  test('stays in the package one works ahead in', () => {
    expect(next(fjordvik(), { after: 'rop2014.p2.anchoring' })).toBe('rop2014.p2.goals');
  });

  test('begins with a person’s own tasks when the person asks alone', () => {
    const team = saveAssignment(fjordvik(), third, { responsible: ola.person, due: '' }, moment);
    expect(next(team, { person: ola.person })).toBe(third);
    expect(next(team, { person: kari.person })).toBe(first);
    expect(next(team)).toBe(first);
  });

  test('is nothing when the package is settled, and the next package waits for its session', () => {
    expect(next(done(fjordvik(), first, second, third))).toBeUndefined();
  });

  test('comes from the package that opens the day after a session', () => {
    const team = done(fjordvik(), first, second, third);
    expect(nextTask(team, '2026-12-08')?.definition.id).toBeUndefined();
    expect(nextTask(team, '2026-12-09')?.definition.id).toBe('rop2014.p2.anchoring');
  });

  test('of a task that is no more is the first one', () => {
    expect(next(fjordvik(), { after: 'own.gone' })).toBe(first);
  });

  test('is always an open task', () => {
    fc.assert(
      fc.property(workedOn, fc.constantFrom(first, second, third, undefined), (team, after) => {
        const found = nextTask(team, today, { after });
        if (found) expect(['notStarted', 'inProgress']).toContain(found.work.status);
      }),
    );
  });
});

describe('progress', () => {
  test('counts each status', () => {
    const team = setStatus(done(fjordvik(), first), second, 'inProgress', moment);
    expect(progressOf(tasksIn(team, 1))).toEqual({
      notStarted: 1,
      inProgress: 1,
      done: 1,
      notRelevantNow: 0,
      total: 3,
    });
  });

  test('always sums to the number of tasks, whatever was done', () => {
    fc.assert(
      fc.property(workedOn, (team) => {
        for (const number of packageNumbers) {
          const { notStarted, inProgress, done: finished, notRelevantNow, total } = progressOf(tasksIn(team, number));
          expect(notStarted + inProgress + finished + notRelevantNow).toBe(total);
        }
        expect(progressOf(tasksOf(team)).total).toBe(16);
      }),
    );
  });

  test('of a package with an answer is not nothing', () => {
    const team = saveAnswer(fjordvik(), first, { answer: 'Vi er fem.', note: '' }, moment);
    expect(progressOf(tasksIn(team, 1)).inProgress).toBe(1);
  });
});
