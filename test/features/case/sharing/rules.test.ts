import { colleaguesOf, handOverCase, shareCase } from '../../../../src/features/case/sharing/rules.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { isNewTo, logLook } from '../../../../src/model/cases.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { dueAtOfCase, planCase } from '../../../support/reminders.ts';
import { teamOf } from '../../../support/team.ts';
import { actOn, caseWith, contactPerson } from '../cases.ts';

const roles = {
  contact: 'member',
  lead: 'teamLead',
  member: 'member',
  user: 'userRepresentative',
  boss: 'leader',
} as const;
const team = teamOf({
  members: Object.entries(roles).map(([name, role]) => ({
    person: `tenant:${name}`,
    userId: `29:${name}`,
    name,
    role,
  })),
});

const it = caseWith('Bolig');
const share = (to: string, before: PathwayCase = it) => shareCase(before, team, to, actOn(before));
const handOver = (to: string, before: PathwayCase = it) => handOverCase(before, team, to, actOn(before));

test('a case can be given to those in the team who may have cases: not to leaders or user representatives', () => {
  expect(colleaguesOf(team, contactPerson).map(({ name }) => name)).toEqual(['lead', 'member']);
});

test.each(['tenant:user', 'tenant:boss', 'tenant:stranger', contactPerson, ''])('it is not given to %p', (to) => {
  expect(refusalOf(() => share(to))).toBe('contactPersonMissing');
  expect(refusalOf(() => handOver(to))).toBe('contactPersonMissing');
});

test('shared, it has both; handed over, only the other', () => {
  expect(share('tenant:lead').contactPersons).toEqual([contactPerson, 'tenant:lead']);
  expect(handOver('tenant:lead').contactPersons).toEqual(['tenant:lead']);
});

test('shared twice is shared once', () => {
  const shared = share('tenant:lead');
  expect(share('tenant:lead', shared)).toBe(shared);
});

test('it is never without a contact person, whatever is done in whatever order', () => {
  const steps = [share, handOver, share, handOver];
  let after = it;
  for (const step of steps) {
    after = step('tenant:member', after);
    expect(after.contactPersons.length).toBeGreaterThan(0);
  }
});

test('the new contact person, and nobody else, is told as soon as the hour allows it', () => {
  const shared = share('tenant:lead');
  expect(planCase(shared)).toMatchObject([
    { recipient: 'person:tenant:lead', at: '2026-11-23T08:00:00Z', occasion: { kind: 'caseGiven' } },
  ]);
  const late = shareCase(it, team, 'tenant:lead', actOn(it, { now: '2026-11-27T17:00:00Z' }));
  expect(planCase(late)).toMatchObject([{ at: '2026-11-30T07:00:00Z' }]);
  expect(dueAtOfCase(late)).toBe('2026-11-30T07:00:00Z');
});

test('it is new to the contact person until opened, and then there is nothing to tell', () => {
  const shared = share('tenant:lead');
  expect(isNewTo(shared, 'tenant:lead')).toBe(true);
  const opened = logLook(shared, actOn(shared, { by: 'tenant:lead' }));
  expect(isNewTo(opened, 'tenant:lead')).toBe(false);
  expect(planCase(opened)).toEqual([]);
});

test('a closed case is not given away', () => {
  expect(refusalOf(() => share('tenant:lead', { ...it, closedAt: '2026-11-24T08:00:00Z' }))).toBe('caseClosed');
});
