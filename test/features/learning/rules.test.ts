import { newShare } from '../../../src/features/learning/new-share.ts';
import { questionsFor } from '../../../src/features/learning/questions.ts';
import {
  mostShares,
  prepare,
  requireRoom,
  reword,
  send,
  takeBack,
  tended,
} from '../../../src/features/learning/rules.ts';
import { chartToShare, readShared } from '../../../src/features/learning/shared-chart.ts';
import { Measure } from '../../../src/model/improvement.ts';
import { contentIn, other, shareOf } from '../../cards/learning.ts';
import { refusalOf } from '../../support/refusals.ts';

const now = '2026-12-01T09:00:00Z';
const draft = prepare(newShare(other, 'action', 'a1'), other, contentIn('nb'));

test('what is sent is what was looked at', () => {
  expect(refusalOf(() => send(draft, { seen: 0, now }))).toBe('outdatedCard');
  const sent = send(draft, { seen: 1, now });
  expect(sent).toMatchObject({ shared: { ...contentIn('nb'), at: now }, draft: undefined });
  expect(refusalOf(() => send(sent, { seen: 2, now }))).toBe('draftGone');
  expect(takeBack(sent)).toMatchObject({ shared: undefined, draft: undefined });
});

test('nothing is sent that looks as if it said who somebody is, wherever it stands', () => {
  const named = reword(draft, { learnt: 'Ring 91 23 45 67' }, { seen: undefined, language: 'nb' });
  expect(refusalOf(() => send(named, { seen: undefined, now }))).toBe('shareNamesSomebody');
});

test('a team shares so much at a time, and may share anew what it shares', () => {
  const all = Array.from({ length: mostShares }, (_, at) => ({ ...shareOf(other, contentIn('nb')), id: String(at) }));
  expect(refusalOf(() => requireRoom(all, draft))).toBe('tooManyShares');
  expect(() => requireRoom(all, { ...draft, id: '3' })).not.toThrow();
});

test('a draft goes after two weeks; what is shared stays', () => {
  expect(tended(draft, '2026-12-13T08:59:00Z')).toBe(draft);
  expect(tended(draft, '2026-12-13T09:00:00Z')).toBeUndefined();
  const both = { ...shareOf(other, contentIn('nb')), draft: contentIn('nb') };
  expect(tended(both, '2026-12-13T09:00:00Z')).toMatchObject({ draft: undefined, shared: contentIn('nb') });
});

test('of a chart nothing leaves that is about fewer than five', () => {
  const measure = Measure.parse({
    ...{ id: 'm', createdAt: now, changedAt: now, name: 'Spurt', form: 'share', every: 'month', better: 'higher' },
    points: [
      { on: '2026-08-01', numerator: 1, denominator: 4 },
      { on: '2026-09-01', numerator: 3, denominator: 6 },
      { on: '2026-10-01', numerator: 4, denominator: 4, excluded: 'Ferie for Kari' },
      { on: '2026-11-01', numerator: 7, denominator: 9 },
    ],
  });
  const periods = measure.points.map(({ on, excluded, ...value }) => ({ on, value, excluded }));
  const chart = chartToShare(measure, periods);
  expect(chart.periods).toEqual([
    { on: '2026-09-01', amount: { numerator: 3, denominator: 6 } },
    { on: '2026-10-01' },
    { on: '2026-11-01', amount: { numerator: 7, denominator: 9 } },
  ]);
  expect(JSON.stringify(chart)).not.toContain('Kari');
  expect(readShared(chart).periods).toHaveLength(3);
});

test('the questions for a talk follow from what it is about and what the team struggles with', () => {
  expect(questionsFor('crisisPlan', 'action', 'time')).toEqual({ about: 'plan', stuck: 'time', last: 'tomorrow' });
  expect(questionsFor('', 'chart', undefined)).toEqual({ about: 'chart', stuck: 'nothing', last: 'otherwise' });
  expect(questionsFor('other', 'action', 'other')).toEqual({ about: 'action', stuck: 'nothing', last: 'otherwise' });
});
