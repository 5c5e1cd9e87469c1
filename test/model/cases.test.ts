import { PathwayCase } from '../../src/model/case.ts';
import {
  casesOf,
  changePart,
  logAccess,
  logLook,
  parseCaseCode,
  parseNewCaseCode,
  suggestCaseCode,
} from '../../src/model/cases.ts';
import { rolesInCase } from '../../src/model/roles.ts';
import { actOn, caseWith, conversations } from '../features/case/cases.ts';
import { identityNumber } from '../support/identity-numbers.ts';

describe('case codes', () => {
  test.each([
    ['B-07', 'B-07'],
    ['b-07', 'B-07'],
    [' æøå-1234 ', 'ÆØÅ-1234'],
    ['ABC-1', 'ABC-01'],
    ['b-007', 'B-07'],
    ['b07', 'B-07'],
    ['B 07', 'B-07'],
    ['B – 07', 'B-07'],
  ])('%p is read as %p', (written, code) => {
    expect(parseCaseCode(written)).toBe(code);
  });

  test.each([
    '',
    'B',
    '07',
    'ABCD-1',
    'B-12345',
    'B-',
    '-7',
    'Kari',
    'B-0x',
    'B_07',
    'É-1',
    'B-991399',
    'B-130'.repeat(3),
  ])('%p is no code', (written) => {
    expect(() => parseCaseCode(written)).toThrow(expect.objectContaining({ code: 'invalidCaseCode' }));
  });

  test.each([
    'KAR-1985',
    'kar 1985',
    'B-2003',
    'B1900',
    'B-130972',
    'B 13.09.72',
    '130972',
    '13.9.1972',
    'K-13091972',
    'B-1972-09-13',
    '19720913',
  ])('%p tells when somebody was born', (written) => {
    expect(() => parseNewCaseCode(written)).toThrow(expect.objectContaining({ code: 'birthInCode' }));
  });

  test('a case that has such a code already is still found', () => {
    expect(parseCaseCode('KAR-1985')).toBe('KAR-1985');
  });

  test.each<[string, string]>([
    [identityNumber('150785'), 'nationalIdentityNumber'],
    ['912 34 567', 'phoneNumber'],
    ['kari@kommune.example', 'emailAddress'],
  ])('%p is more than a wrong code', (written, code) => {
    expect(() => parseCaseCode(written)).toThrow(expect.objectContaining({ code, details: {} }));
  });

  test.each<[string, string[], string]>([
    ['the first of a team', [], 'B-01'],
    ['the next number', ['B-01', 'B-02'], 'B-03'],
    ['after the highest, not in a gap: a code is not given twice', ['B-07', 'B-02'], 'B-08'],
    ["under the team's own letters", ['B-01', 'FV-10', 'FV-11'], 'FV-12'],
    ['never a year', ['B-1899'], 'B-01'],
    ['after the highest that is no year', ['KAR-04', 'KAR-1985'], 'KAR-05'],
    ['in a gap when the numbers end', ['B-9999', 'B-1'], 'B-02'],
  ])('the suggested code is %s', (_, used, suggested) => {
    expect(suggestCaseCode(used)).toBe(suggested);
  });
});

describe('a new case', () => {
  test('fits the shape it is stored in and belongs to who made it', () => {
    const it = caseWith();
    expect(PathwayCase.parse(it)).toEqual(it);
    expect(rolesInCase(it, 'tenant:contact')).toEqual(['contactPerson']);
    expect(rolesInCase(it, 'tenant:another')).toEqual(['outsider']);
  });

  test('with activities, scores and corrections still fits', () => {
    const it = conversations([1, 2], [3, undefined]);
    expect(PathwayCase.parse(it)).toEqual(it);
  });
});

describe('the access log', () => {
  test('tells who opened and changed the case', () => {
    const it = logAccess(caseWith('Bolig'), actOn({ version: 0 }, { by: 'tenant:other' }), 'opened');
    expect(it.access.map(({ by, what }) => [by, what])).toEqual([
      ['tenant:contact', 'created'],
      ['tenant:contact', 'changed'],
      ['tenant:other', 'opened'],
    ]);
  });

  test('keeps the newest fifty', () => {
    let it = caseWith();
    for (let n = 0; n < 60; n += 1) it = logAccess(it, actOn(it, { by: `tenant:${n}` }), 'opened');
    expect(it.access).toHaveLength(50);
    expect(it.access.at(-1)?.by).toBe('tenant:59');
  });

  test('looking on within half an hour is the same opening, later or by somebody else it is a new one', () => {
    const it = caseWith();
    const at = (now: string, by = 'tenant:contact') => logLook(it, { now, by, seen: 0 });
    expect(at('2026-11-23T08:30:00Z')).toBe(it);
    expect(at('2026-11-23T08:31:00Z').access).toHaveLength(2);
    expect(at('2026-11-23T08:01:00Z', 'tenant:other').access).toHaveLength(2);
  });

  test('one change after the other within half an hour is one change, unless somebody else has been there', () => {
    const it = caseWith('Bolig');
    const change = (from: PathwayCase, now: string, by = 'tenant:contact') =>
      changePart(from, { now, by, seen: undefined }, 0, () => ({}));
    const again = change(it, '2026-11-23T08:30:00Z');
    expect(again.access).toEqual(it.access);
    expect(again.version).toBe(it.version + 1);
    expect(change(it, '2026-11-23T08:31:00Z').access).toHaveLength(3);
    expect(change(change(it, '2026-11-23T08:01:00Z', 'tenant:other'), '2026-11-23T08:02:00Z').access).toHaveLength(4);
  });
});

test('a person sees the own cases, open ones first, by code', () => {
  const named = (code: string, more: Partial<PathwayCase> = {}) => ({ ...caseWith(), code, ...more });
  const cases = [
    named('B-03'),
    named('B-01', { closedAt: '2026-11-01T08:00:00Z' }),
    named('B-02'),
    named('B-04', { contactPersons: ['tenant:other'] }),
  ];
  expect(casesOf(cases, 'tenant:contact').map(({ code }) => code)).toEqual(['B-02', 'B-03', 'B-01']);
});
