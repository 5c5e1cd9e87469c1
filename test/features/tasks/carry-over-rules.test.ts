import fc from 'fast-check';
import { carry, carryOffer, isUndecided } from '../../../src/features/tasks/carry-over-rules.ts';
import { saveAnswer, saveAssignment, setStatus } from '../../../src/features/tasks/work-rules.ts';
import { addOwnTask } from '../../../src/model/own-tasks.ts';
import { findTask, isOpen, tasksIn, tasksOf } from '../../../src/model/packages.ts';
import type { Team } from '../../../src/model/team.ts';
import { fjordvik, moment, ola, workedOn } from './tasks.ts';

const [first, second, third] = ['rop2014.p1.team', 'rop2014.p1.services', 'rop2014.p1.listen'] as const;
/** Session 1 is 7–8 December 2026. */
const session = { now: '2026-12-07T12:00:00Z', today: '2026-12-07' };
const beforeSession2 = { now: '2027-04-06T12:00:00Z', today: '2027-04-06' };

const ids = (tasks: readonly { definition: { id: string } }[] = []) => tasks.map(({ definition }) => definition.id);
const oneDone = (): Team => setStatus(fjordvik(), first, 'done', moment);

describe('the offer', () => {
  test('is not made before the session', () => {
    expect(carryOffer(oneDone(), '2026-12-06')).toBeUndefined();
  });

  test('holds what is open, from the first day of the session on', () => {
    const offer = carryOffer(oneDone(), session.today);
    expect(offer).toMatchObject({ to: 2 });
    expect(ids(offer?.tasks)).toEqual([second, third]);
  });

  test('is not made when nothing is open', () => {
    const team = [second, third].reduce((one, id) => setStatus(one, id, 'notRelevantNow', moment), oneDone());
    expect(carryOffer(team, session.today)).toBeUndefined();
  });

  test('leads from session 4 into the work after it', () => {
    // Session 4 begins 480 days after session 1.
    expect(carryOffer(fjordvik(), '2028-03-31')?.to).toBe(5);
  });

  test('asks about as many as a card has room for, those without an answer first', () => {
    const many = Array.from({ length: 30 }, (_, index) => `own.${index}`).reduce(
      (team, id) => addOwnTask(team, id, 1, { title: id, what: '', firstStep: '' }),
      fjordvik(),
    );
    const offer = carryOffer(many, session.today);
    expect(offer?.tasks).toHaveLength(20);
    const answered = carry(many, 2, [], session);
    const rest = carryOffer(answered, session.today);
    expect(rest && isUndecided(rest)).toBe(true);
    expect(ids(rest?.tasks.slice(0, 13))).toEqual(ids(tasksIn(many, 1).slice(20)));
  });
});

describe('carrying', () => {
  test('moves the chosen tasks and leaves the others, which are not asked about again', () => {
    const team = carry(oneDone(), 2, [third], session);
    expect(ids(tasksIn(team, 2))[0]).toBe(third);
    expect(ids(tasksIn(team, 1))).toEqual([first, second]);
    const again = carryOffer(team, session.today);
    expect(ids(again?.tasks)).toEqual([second]);
    expect(again && isUndecided(again)).toBe(false);
  });

  test('asks once more at the next session about what was carried and is still open', () => {
    const offer = carryOffer(carry(oneDone(), 2, [third], session), beforeSession2.today);
    expect(offer?.to).toBe(3);
    expect(ids(offer?.tasks)).toContain(third);
    expect(offer && isUndecided(offer)).toBe(true);
  });

  test('keeps a date of the team’s own that is to come and lets go of one that has passed', () => {
    const dated = saveAssignment(fjordvik(), second, { responsible: ola.person, due: '2026-12-04' }, moment);
    const both = saveAssignment(dated, third, { responsible: undefined, due: '2026-12-24' }, moment);
    const team = carry(both, 2, [second, third], session);
    expect(findTask(team, second).work).toMatchObject({ due: undefined, responsible: ola.person });
    expect(findTask(team, third).work.due).toBe('2026-12-24');
  });

  test('from an offer of an earlier session is refused', () => {
    expect(() => carry(oneDone(), 2, [third], beforeSession2)).toThrow(
      expect.objectContaining({ code: 'outdatedCard' }),
    );
  });

  test('twice, or by two members with different choices, loses nothing', () => {
    const team = carry(carry(oneDone(), 2, [second], session), 2, [third], session);
    expect(ids(tasksIn(team, 2)).slice(0, 2)).toEqual([second, third]);
    expect(carry(team, 2, [second, third], session)).toBe(team);
  });

  test('leaves alone what was finished meanwhile, and what it does not know', () => {
    const team = carry(oneDone(), 2, [first, 'own.unknown', third], session);
    expect(findTask(team, first)).toMatchObject({ package: 1, work: { status: 'done' } });
  });

  test('never loses an answer or a task, whatever a team has done and chooses', () => {
    fc.assert(
      fc.property(workedOn, fc.subarray([first, second, third, 'rop2014.p2.goals']), (team, chosen) => {
        const carried = carry(saveAnswer(team, third, { answer: 'Trygghet', note: '' }, moment), 2, chosen, session);
        expect(ids(tasksOf(carried)).sort()).toEqual(ids(tasksOf(team)).sort());
        expect(findTask(carried, third).work.answer).toBe('Trygghet');
        for (const { definition, work } of tasksOf(team)) {
          if (definition.id === third) continue;
          const { answer, note, interviews, status } = findTask(carried, definition.id).work;
          expect({ answer, note, interviews, status }).toEqual({
            answer: work.answer,
            note: work.note,
            interviews: work.interviews,
            status: work.status,
          });
        }
        expect(
          tasksIn(carried, 1)
            .filter(isOpen)
            .every(({ work }) => work.leftIn === 1),
        ).toBe(true);
      }),
    );
  });
});
