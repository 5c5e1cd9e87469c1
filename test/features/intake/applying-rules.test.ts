import { faultsIn, shownPhone, withoutRow } from '../../../src/features/intake/applying/parts.ts';
import { goesAt, mostBegun, oneMoreBegun, saved, standingOf } from '../../../src/features/intake/applying/rules.ts';
import { healthTrusts } from '../../../src/model/health-communities.ts';
import { Application, ApplicationForm, Round } from '../../../src/model/intake.ts';
import { identityNumber } from '../../support/identity-numbers.ts';

const now = '2026-11-23T08:00:00Z';
const round = Round.parse({
  id: 'r',
  network: 'n',
  createdAt: now,
  deadline: '2026-12-11',
  replyBy: '2026-12-18',
  remindedUntil: now,
});
const draft = Application.parse({
  id: 'a',
  round: 'r',
  network: 'n',
  from: 'web',
  language: 'nb',
  createdAt: now,
  changedAt: now,
  form: {},
  remindedUntil: now,
});
const sent = { ...draft, submittedAt: now };

test.each([
  ['912 34 567', undefined],
  ['+46 8 123 456 78', undefined],
  ['22334455', undefined],
  ['1234', 'phone'],
  ['ring meg', 'phone'],
])('the number %s is judged by a library', (phone, fault) => {
  expect(faultsIn({ 'contact.phone': phone })['contact.phone']).toBe(fault);
});

test('numbers beside each other are no identity number, and one that is stands out', () => {
  const number = identityNumber('130972');
  expect(faultsIn({ 'team.0.phone': '91234567', 'team.1.phone': '98765432', 'team.1.other': '100 %' })).toEqual({});
  expect(faultsIn({ 'team.0.other': number, 'contact.name': 'Kari' })).toEqual({ 'team.0.other': 'identityNumber' });
  expect(faultsIn({ 'contact.phone': number })).toEqual({ 'contact.phone': 'identityNumber' });
});

test('a number is shown as people read it, and what is none as it was written', () => {
  expect([shownPhone('22334455'), shownPhone('1234')]).toEqual(['22 33 44 55', '1234']);
});

test('rows after one that is taken away move up', () => {
  expect(withoutRow({ 'team.0.name': 'A', 'team.1.name': 'B', 'team.2.name': 'C' }, 1)).toEqual({
    'team.0.name': 'A',
    'team.1.name': 'C',
  });
});

test('a round takes applications to its last day, unless it is closed or full', () => {
  expect(oneMoreBegun(round, '2026-12-11')?.begun).toBe(1);
  expect(oneMoreBegun(round, '2026-12-12')).toBeUndefined();
  expect(oneMoreBegun({ ...round, closedAt: now }, '2026-12-01')).toBeUndefined();
  expect(oneMoreBegun({ ...round, begun: mostBegun }, '2026-12-01')).toBeUndefined();
});

test('how an application stands hangs on what was done with it, and on the deadline', () => {
  const reply = { what: 'declined', at: now, by: 'a:b', text: '' } as const;
  expect([draft, sent, { ...sent, withdrawnAt: now }, { ...sent, reply }].map((one) => standingOf(one, true))).toEqual([
    'draft',
    'sent',
    'withdrawn',
    'declined',
  ]);
  expect([standingOf(draft, false), standingOf(sent, false)]).toEqual(['missed', 'waiting']);
});

test('names go after the answer or the day everybody was to have one, drafts after the deadline', () => {
  const reply = { what: 'accepted', at: '2026-12-15T10:00:00Z', by: 'a:b', text: '' } as const;
  expect(goesAt(draft, round, 30)).toBe('2027-03-11T23:00:00Z');
  expect(goesAt(sent, round, 30)).toBe('2027-01-17T23:00:00Z');
  expect(goesAt({ ...sent, reply }, round, 30)).toBe('2027-01-14T10:00:00Z');
  expect(goesAt({ ...sent, forgottenAt: now }, round, 30)).toBeUndefined();
});

test('names that are written again after they were deleted are there to go again', () => {
  const form = ApplicationForm.parse({ municipality: 'Nordvik' });
  const again = saved({ ...sent, forgottenAt: now }, { form, language: 'nb' }, now);
  expect([again.forgottenAt, again.version]).toEqual([undefined, 1]);
});

test('there are 19 health trusts to choose from', () => {
  expect(new Set(healthTrusts).size).toBe(19);
});
