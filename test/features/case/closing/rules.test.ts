import { closeCase, purge, purgeWhenDue, reopenCase } from '../../../../src/features/case/closing/rules.ts';
import { PathwayCase, wordsKeptDays } from '../../../../src/model/case.ts';
import { fidelityOfCase } from '../../../../src/model/checklist.ts';
import { benefitOf, meanOf } from '../../../../src/model/scores.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { dueAtOfCase } from '../../../support/reminders.ts';
import { filledIn, textsIn } from '../../../support/shapes.ts';
import { actOn, answered, conversations } from '../cases.ts';

const marker = 'ordene til brukeren';

/** Texts that are no words of a user: ids, codes, and the team's own wording of its checklist. */
const kept = [
  'team',
  'madeBy',
  'activities.id',
  'activities.area',
  'rounds.scores.key',
  'rounds.underWay.givers.key',
  'rounds.corrections.activity',
  'checklist.items.id',
  'checklist.items.text',
  'checklist.answers.key',
  'hph.events.id',
];

describe('taking the words out of a case', () => {
  test.each([0, 1, 2, 3])(
    'leaves none of the texts there can be in a case, whatever is added to its shape',
    (option) => {
      const full = PathwayCase.parse(filledIn(PathwayCase, marker, option));
      const left = textsIn(purge(full, '2027-01-01T08:00:00Z'), marker);
      expect(left.filter((path) => !kept.includes(path))).toEqual([]);
    },
  );

  test('fills every text there is to begin with', () => {
    const paths = textsIn(filledIn(PathwayCase, marker), marker);
    expect(paths).toEqual(
      expect.arrayContaining([
        'activities.text',
        'activities.former.text',
        'resources',
        'plan.actions.what',
        'plan.comment',
      ]),
    );
  });

  test('leaves an area only if it is one of ours', () => {
    const it = conversations([1, 4]);
    const [housing, free] = it.activities;
    if (!housing || !free) throw new Error('no activities');
    const activities = [
      { ...housing, area: 'housing' },
      { ...free, area: 'Hos tante Olga' },
    ];
    expect(purge({ ...it, activities }, '2027-01-01T08:00:00Z').activities).toMatchObject([
      { id: 'a1', area: 'housing', text: '' },
      { id: 'a2', area: 'other', text: '' },
    ]);
  });

  test('leaves every number', () => {
    const it = answered(conversations([1, 4, 1, 2], [5, 6, 4, 5]), {
      contactPerson: 'done',
      crisisPlan: 'notRelevant',
    });
    const purged = purge(it, '2027-01-01T08:00:00Z');
    expect(purged.rounds).toEqual(it.rounds);
    expect(meanOf(purged.rounds[0])).toEqual({ sum: 8, count: 4 });
    expect(benefitOf(purged, 2)?.gain).toEqual({ sum: 12, count: 4 });
    expect(fidelityOfCase(purged)).toEqual(fidelityOfCase(it));
    expect(PathwayCase.parse(purged)).toEqual(purged);
  });
});

describe('closing', () => {
  const open = conversations([1, 4]);
  const closed = closeCase(open, actOn(open, { now: '2026-11-23T08:00:00Z' }));

  test('lets the words stay for thirty days', () => {
    expect(wordsKeptDays).toBe(30);
    expect(closed).toMatchObject({ closedAt: '2026-11-23T08:00:00Z', purgeAt: '2026-12-23T08:00:00Z' });
    expect(dueAtOfCase(closed)).toBe('2026-12-23T08:00:00Z');
    expect(purgeWhenDue(closed, '2026-12-23T07:59:59Z')).toBe(closed);
    expect(purgeWhenDue(closed, '2026-12-23T08:00:00Z')).toMatchObject({ purgedAt: '2026-12-23T08:00:00Z' });
  });

  test('happens once, is logged, and is over when the words have gone', () => {
    expect(closeCase(closed, actOn(closed))).toBe(closed);
    expect(closed.access.at(-1)?.what).toBe('closed');
    const purged = purge(closed, '2026-12-23T08:00:00Z');
    expect(purgeWhenDue(purged, '2027-12-23T08:00:00Z')).toBe(purged);
    expect(dueAtOfCase(purged)).toBeUndefined();
  });

  test('is not done from a card that showed an older case', () => {
    expect(refusalOf(() => closeCase(open, actOn(open, { seen: open.version - 1 })))).toBe('outdatedCard');
  });

  test('is undone by reopening, with every word until they have gone', () => {
    const before = reopenCase(closed, actOn(closed, { now: '2026-12-23T07:00:00Z' }));
    expect(before.activities).toEqual(open.activities);
    expect(before.closedAt).toBeUndefined();
    expect(before.purgeAt).toBeUndefined();
    const after = reopenCase(closed, actOn(closed, { now: '2026-12-24T08:00:00Z' }));
    expect(after.activities.map(({ text }) => text)).toEqual(['', '']);
    expect(after.rounds).toEqual(open.rounds);
    expect(PathwayCase.parse(after)).toEqual(after);
  });

  test('after reopening brings no reminders from the time it was closed', () => {
    const agreed = { ...open, nextConversation: { on: '2026-12-08', setAt: '2026-11-23T07:00:00Z' } };
    const again = reopenCase(closeCase(agreed, actOn(agreed)), actOn(agreed, { now: '2026-12-03T08:00:00Z' }));
    expect(dueAtOfCase(again)).toBe('2026-12-08T07:00:00Z');
  });
});
