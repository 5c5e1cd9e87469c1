import { caseOwner } from '../../../src/features/case/reminders.ts';
import type { PathwayCase } from '../../../src/model/case.ts';
import { caseRemindersDue, dueAtOfCase, planCase } from '../../support/reminders.ts';
import { teamOf } from '../../support/team.ts';
import { caseWith, contactPerson } from './cases.ts';

const agreed = (on: string, setAt = '2026-11-23T09:00:00Z', more: Partial<PathwayCase> = {}): PathwayCase => ({
  ...caseWith('Bolig'),
  nextConversation: { on, setAt },
  ...more,
});

const whenAndWhat = (it: PathwayCase) => planCase(it).map(({ at, occasion }) => `${at} ${occasion.kind}`);

describe('the next conversation', () => {
  test('is reminded of a week before and on the day, and once more a week after', () => {
    expect(whenAndWhat(agreed('2027-01-12'))).toEqual([
      '2027-01-05T07:00:00Z conversationComing',
      '2027-01-12T07:00:00Z conversationComing',
      '2027-01-19T07:00:00Z conversationPast',
    ]);
  });

  test('moves with the working days: before and on the date to the one before, after it to the next', () => {
    // Saturday 26 December: the day before is Christmas Day, a week before a Saturday, a week after too.
    expect(whenAndWhat(agreed('2026-12-26'))).toEqual([
      '2026-12-18T07:00:00Z conversationComing',
      '2026-12-24T07:00:00Z conversationComing',
      '2027-01-04T07:00:00Z conversationPast',
    ]);
  });

  test('that was agreed on a few days ahead is reminded of on the day only', () => {
    expect(whenAndWhat(agreed('2026-11-26'))).toEqual([
      '2026-11-26T07:00:00Z conversationComing',
      '2026-12-03T07:00:00Z conversationPast',
    ]);
  });

  test('concerns every contact person in the own chat, never a room', () => {
    const both = agreed('2027-01-12', undefined, { contactPersons: [contactPerson, 'tenant:other'] });
    expect(new Set(planCase(both).map(({ recipient }) => recipient))).toEqual(
      new Set([`person:${contactPerson}`, 'person:tenant:other']),
    );
    expect(new Set(planCase(both).map(({ id }) => id)).size).toBe(6);
  });

  test('another date has reminders of its own', () => {
    const ids = (on: string) => planCase(agreed(on)).map(({ id }) => id);
    expect(ids('2027-01-12').some((id) => ids('2027-01-13').includes(id))).toBe(false);
  });

  test('of a closed case is not spoken of', () => {
    const closed = agreed('2027-01-12', undefined, {
      closedAt: '2026-12-01T08:00:00Z',
      purgeAt: '2026-12-31T08:00:00Z',
    });
    expect(planCase(closed)).toEqual([]);
    expect(dueAtOfCase(closed)).toBe('2026-12-31T08:00:00Z');
  });
});

test.each([
  ['teamLead', true],
  ['member', true],
  ['userRepresentative', false],
  ['leader', false],
] as const)('of a case a %s hears while contact person: %p', (role, hears) => {
  const name = 'Kari';
  const team = teamOf({ members: [{ person: contactPerson, userId: '29:kari', name, role }] });
  expect(caseOwner.mayHear?.({ team, it: agreed('2027-01-12') }, `person:${contactPerson}`)).toBe(hears);
});

describe('when a case is due', () => {
  test('is when its earliest reminder comes that has not been handed in', () => {
    const it = agreed('2027-01-12');
    expect(dueAtOfCase(it)).toBe('2027-01-05T07:00:00Z');
    expect(dueAtOfCase({ ...it, remindedUntil: '2027-01-05T07:00:00Z' })).toBe('2027-01-12T07:00:00Z');
    expect(dueAtOfCase({ ...it, remindedUntil: '2027-02-05T07:00:00Z' })).toBeUndefined();
    expect(dueAtOfCase(caseWith('Bolig'))).toBeUndefined();
  });

  test('only what has come is handed in', () => {
    const it = agreed('2027-01-12');
    expect(caseRemindersDue(it, '2027-01-05T06:59:59Z')).toEqual([]);
    expect(caseRemindersDue(it, '2027-01-05T07:00:00Z')).toHaveLength(1);
  });
});
