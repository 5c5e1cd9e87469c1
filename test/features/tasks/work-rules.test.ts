import fc from 'fast-check';
import {
  assign,
  saveAnswer,
  saveAssignment,
  saveInterviews,
  setStatus,
} from '../../../src/features/tasks/work-rules.ts';
import { findTask } from '../../../src/model/packages.ts';
import { TaskStatus, Team } from '../../../src/model/team.ts';
import { fjordvik, kari, moment, ola, workedOn } from './tasks.ts';

const task = 'rop2014.p1.services';
const listen = 'rop2014.p1.listen';
const refuses = (code: string) => expect.objectContaining({ code });
const work = (team: Team, id: string = task) => findTask(team, id).work;
const answered = (answer: string, note = '') => saveAnswer(fjordvik(), task, { answer, note }, moment);

describe('a status', () => {
  test.each(TaskStatus.options)('can become %s from any other', (status) => {
    for (const before of TaskStatus.options) {
      const team = setStatus(setStatus(fjordvik(), task, before, moment), task, status, moment);
      expect(work(team).status).toBe(status);
    }
  });

  test('that a task has already changes nothing', () => {
    const team = setStatus(fjordvik(), task, 'done', moment);
    expect(setStatus(team, task, 'done', { ...moment, seen: 0 })).toBe(team);
  });

  test('never takes an answer, a note, a plan or interviews with it', () => {
    fc.assert(
      fc.property(
        workedOn,
        fc.constantFrom(task, listen),
        fc.constantFrom(...TaskStatus.options),
        (team, id, status) => {
          const { status: _, version, fieldVersions, changedAt, doneAt, ...before } = work(team, id);
          expect(work(setStatus(team, id, status, moment), id)).toMatchObject(before);
        },
      ),
    );
  });
});

describe('an answer', () => {
  test('is stored as it was written, without what surrounds it', () => {
    expect(work(answered('  Vi har tre tjenester.\r\nDe kjenner hverandre lite. \n')).answer).toBe(
      'Vi har tre tjenester.\nDe kjenner hverandre lite.',
    );
  });

  test('means that the task has begun', () => {
    expect(work(answered('Vi har tre tjenester.')).status).toBe('inProgress');
    const done = setStatus(fjordvik(), task, 'done', moment);
    expect(work(saveAnswer(done, task, { answer: 'Mer', note: '' }, moment)).status).toBe('done');
  });

  test('that is empty is refused while there is nothing to remove', () => {
    expect(() => answered(' \n ')).toThrow(refuses('emptyText'));
    expect(work(answered('', 'Husk fastlegene')).status).toBe('notStarted');
    const removed = saveAnswer(answered('Noe'), task, { answer: '', note: '' }, moment);
    expect(work(removed)).toMatchObject({ answer: '', status: 'inProgress' });
  });

  test('may be the last thing there is to do, also where there is nothing to write', () => {
    const finished = saveAnswer(fjordvik(), task, { answer: 'Vi har tre.', note: '', finish: 'yes' }, moment);
    expect(work(finished)).toMatchObject({ answer: 'Vi har tre.', status: 'done', doneAt: moment.now, version: 1 });
    const later = { ...moment, now: '2026-11-24T09:00:00Z' };
    const again = saveAnswer(finished, task, { answer: 'Vi har fire.', note: '', finish: 'yes' }, later);
    expect(work(again)).toMatchObject({ answer: 'Vi har fire.', doneAt: moment.now });
    expect(work(saveAnswer(fjordvik(), task, { answer: '', note: '', finish: 'yes' }, moment)).status).toBe('done');
    const counted = saveInterviews(fjordvik(), listen, { count: '2', themes: '', finish: 'yes' }, moment);
    expect(work(counted, listen)).toMatchObject({ interviews: { count: 2 }, status: 'done' });
  });

  test('has room for 4000 characters, a note for 1000', () => {
    expect(work(answered('å'.repeat(4000), 'ø'.repeat(1000))).answer).toHaveLength(4000);
    expect(() => answered('å'.repeat(4001))).toThrow(expect.objectContaining({ details: { length: 4001, max: 4000 } }));
    expect(() => answered('Kort', 'ø'.repeat(1001))).toThrow(
      expect.objectContaining({ details: { length: 1001, max: 1000 } }),
    );
  });
});

describe('a plan', () => {
  const plan = (responsible: string | undefined, due: string, team = fjordvik()) =>
    saveAssignment(team, task, { responsible, due }, moment);

  test('says who and when', () => {
    expect(work(plan(ola.person, '2026-12-04'))).toMatchObject({
      responsible: ola.person,
      due: '2026-12-04',
      dueSetAt: moment.now,
      status: 'notStarted',
    });
  });

  test('reads a date as people write it', () => {
    expect(work(plan(undefined, '4.12.2026')).due).toBe('2026-12-04');
  });

  test.each([
    ['2026-11-22', 'dateInPast'],
    ['22.11.2026', 'dateInPast'],
    ['4.12.2062', 'dateTooFar'],
    ['31.11.2026', 'invalidDate'],
    ['snart', 'invalidDate'],
  ])('due %s is refused: %s', (due, code) => {
    expect(() => plan(undefined, due)).toThrow(refuses(code));
  });

  test('may be due today', () => {
    expect(work(plan(undefined, '2026-11-23')).due).toBe('2026-11-23');
  });

  test('without a date, or with the one that follows from the session, follows the session when it moves', () => {
    expect(work(plan(undefined, '', plan(undefined, '2026-12-04'))).due).toBeUndefined();
    expect(work(plan(undefined, '2026-11-30')).due).toBeUndefined();
  });

  test('keeps a date that has passed when only the person changes', () => {
    const team = plan(undefined, '2026-12-04');
    const later = { now: '2026-12-20T09:00:00Z', today: '2026-12-20' };
    const changed = saveAssignment(team, task, { responsible: kari.person, due: '2026-12-04' }, later);
    expect(work(changed)).toMatchObject({ responsible: kari.person, due: '2026-12-04', dueSetAt: moment.now });
  });

  test('is for members only', () => {
    expect(() => plan('tenant:Fremmed', '')).toThrow(refuses('unknownMember'));
    expect(() => assign(fjordvik(), task, 'tenant:Fremmed', moment)).toThrow(refuses('unknownMember'));
    expect(work(assign(fjordvik(), task, kari.person, moment)).responsible).toBe(kari.person);
  });
});

describe('interviews', () => {
  const held = (count: string, themes = '', id = listen) => saveInterviews(fjordvik(), id, { count, themes }, moment);

  test('are counted with their themes, and mean that the task has begun', () => {
    expect(work(held(' 2 ', 'bolig\n økonomi, bolig;\n'), listen)).toMatchObject({
      interviews: { count: 2, themes: ['bolig', 'økonomi'] },
      status: 'inProgress',
    });
    expect(work(held('0'), listen).status).toBe('notStarted');
  });

  test.each(['', '-1', '2,5', 'to', '1000', '1e2', '½'])('%p is no count', (count) => {
    expect(() => held(count)).toThrow(refuses('invalidCount'));
  });

  test('have room for 20 themes of 120 characters', () => {
    const themes = Array.from({ length: 20 }, (_, index) => `${index} ${'x'.repeat(110)}`).join('\n');
    expect(work(held('2', themes), listen).interviews?.themes).toHaveLength(20);
    expect(() => held('2', `${themes}\nen til`)).toThrow(refuses('tooManyThemes'));
    expect(() => held('2', 'x'.repeat(121))).toThrow(refuses('textTooLong'));
  });

  test('belong to interview tasks', () => {
    expect(() => held('2', '', task)).toThrow(refuses('unknownTask'));
  });
});

describe('an old card', () => {
  test('does not overwrite what has changed since it was shown', () => {
    const team = setStatus(fjordvik(), task, 'done', moment);
    expect(() => setStatus(team, task, 'notRelevantNow', { ...moment, seen: 0 })).toThrow(refuses('outdatedCard'));
    const renewed = answered('Først');
    expect(() => saveAnswer(renewed, task, { answer: 'Sist', note: '' }, { ...moment, seen: 0 })).toThrow(
      refuses('outdatedCard'),
    );
  });

  test('may change what nobody else has touched', () => {
    const team = saveAssignment(answered('Først'), task, { responsible: ola.person, due: '' }, moment);
    const { status, answer, responsible } = work(setStatus(team, task, 'done', { ...moment, seen: 1 }));
    expect({ status, answer, responsible }).toEqual({ status: 'done', answer: 'Først', responsible: ola.person });
  });

  test('may change anything when it shows the present state', () => {
    const team = setStatus(fjordvik(), task, 'done', moment);
    expect(work(setStatus(team, task, 'inProgress', { ...moment, seen: 1 })).status).toBe('inProgress');
  });
});

test('whatever is done to a team fits the shape it is stored in', () => {
  fc.assert(
    fc.property(workedOn, (team) => {
      expect(Team.parse(team)).toEqual(JSON.parse(JSON.stringify(team)));
    }),
  );
});

test('every change counts one version, and nothing else counts', () => {
  fc.assert(
    fc.property(workedOn, (team) => {
      for (const { version, fieldVersions } of Object.values(team.work)) {
        expect(Math.max(0, ...Object.values(fieldVersions))).toBe(version);
      }
    }),
  );
});
