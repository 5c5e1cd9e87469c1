import { type Access, CaseCode, type ChecklistItem, type PathwayCase } from './case.ts';
import type { Instant, PersonId } from './identity.ts';
import { findIdentifier } from './privacy.ts';
import { Refusal, refuseStale } from './refusal.ts';

/** Who does something to a case, when, and which version of the case they had before them. */
export interface Act {
  readonly by: PersonId;
  readonly now: Instant;
  readonly seen: number | undefined;
}

/** How much of the access log the case itself keeps. */
const accessKept = 50;

/** Looking at one part after another within this time is one opening. */
const sittingMinutes = 30;

const writtenCode = /^([A-ZÆØÅ]{1,3})\s?[-–—]?\s?(\d{1,4})$/;

/** The number of a code: at least two digits and no more zeros than that, so that B-7 and B-007 are B-07. */
const twoDigits = (digits: string): string => String(Number(digits)).padStart(2, '0');

/**
 * Reads a case code as people write it: small letters, a space or nothing for the dash, and any zeros are fine.
 * @throws Refusal `invalidCaseCode`, and what identifies somebody is not called a wrong code (`nationalIdentityNumber` …)
 */
export const parseCaseCode = (written: string): CaseCode => {
  const plain = written.normalize('NFC').trim().toUpperCase();
  const code = CaseCode.safeParse(
    plain.replace(writtenCode, (_, letters: string, digits: string) => `${letters}-${twoDigits(digits)}`),
  );
  if (!code.success)
    throw new Refusal(findIdentifier(written) ?? (holdsBirthday(plain) ? 'birthInCode' : 'invalidCaseCode'));
  return code.data;
};

/**
 * Reads the code for a new case, which may not tell when somebody was born.
 * @throws Refusal as `parseCaseCode`, `birthInCode`
 */
export const parseNewCaseCode = (written: string): CaseCode => {
  const code = parseCaseCode(written);
  if (isYear(numberOf(code))) throw new Refusal('birthInCode');
  return code;
};

const numberOf = (code: CaseCode): number => Number(code.split('-')[1]);

/** KAR-1985 may be initials and a year of birth. */
const isYear = (number: number): boolean => number >= 1900 && number <= 2099;

/** A day, a month and a year in a row, or the year first, whatever stands between. */
const birthday =
  /(?<!\d)(?:(?:0[1-9]|[12]\d|3[01])[ ./-]?(?:0[1-9]|1[0-2])[ ./-]?(?:\d{2}|(?:19|20)\d{2})|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[ ./-]?(?:0[1-9]|1[0-2])[ ./-]?(?:0[1-9]|[12]\d|3[01]))(?!\d)/;

const holdsBirthday = (written: string): boolean => birthday.test(written);

const firstCode = { letters: 'B', digits: '00' };

/** A code that is free in the team: one more than the highest number under the letters it uses most. */
export const suggestCaseCode = (used: readonly CaseCode[]): CaseCode => {
  const parts = used.map((code) => ({ letters: code.split('-')[0] ?? '', digits: code.split('-')[1] ?? '' }));
  const letters = mostCommon(parts.map((part) => part.letters)) ?? firstCode.letters;
  const numbers = parts.filter((part) => part.letters === letters).map((part) => Number(part.digits));
  return `${letters}-${twoDigits(String(freeNumber(numbers)))}`;
};

const freeNumber = (taken: readonly number[]): number => {
  const known = new Set(taken);
  const isFree = (number: number) => number <= 9999 && !known.has(number) && !isYear(number);
  const next = Math.max(0, ...taken.filter((number) => !isYear(number))) + 1;
  return isFree(next) ? next : (Array.from({ length: 9999 }, (_, index) => index + 1).find(isFree) ?? 1);
};

const mostCommon = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))[0]?.[0];
};

export interface NewCase {
  readonly team: string;
  readonly code: CaseCode;
  readonly madeBy: string;
  readonly checklist: readonly ChecklistItem[];
}

/** An empty case; whoever makes it is its contact person. */
export const newCase = ({ team, code, madeBy, checklist }: NewCase, act: Act): PathwayCase => ({
  team,
  code,
  madeBy,
  createdAt: act.now,
  contactPersons: [act.by],
  activities: [],
  resources: '',
  activitiesVersion: 0,
  rounds: [],
  nextConversationVersion: 0,
  checklist: { items: [...checklist], answers: {}, version: 0, history: [] },
  version: 0,
  access: [{ at: act.now, by: act.by, what: 'created' }],
  handovers: [],
  // Dates are set later than this, and none brings reminders from before it was set.
  remindedUntil: '1970-01-01T00:00:00Z',
});

/** Writes down that somebody opened or changed the case (DOMAIN §12: every opening is logged). */
export const logAccess = (it: PathwayCase, { by, now }: Act, what: Access['what'], to?: PersonId): PathwayCase => ({
  ...it,
  access: [...it.access, { at: now, by, what, ...(to !== undefined && { to }) }].slice(-accessKept),
});

/** As `logAccess` for looking on: nothing new when the same person has been at the case a moment ago. */
export const logLook = (it: PathwayCase, act: Act): PathwayCase => {
  const last = it.access.findLast((entry) => entry.by === act.by);
  return isSameSitting(last, act) && !isNewTo(it, act.by) ? it : logAccess(it, act, 'opened');
};

/** As `logAccess` for a change: who answers one question after the other fills the log with one entry, not with twenty. */
const logChange = (it: PathwayCase, act: Act): PathwayCase => {
  const last = it.access.at(-1);
  const goesOn = last?.what === 'changed' && last.by === act.by && isSameSitting(last, act);
  return goesOn ? it : logAccess(it, act, 'changed');
};

const isSameSitting = (last: Access | undefined, { now }: Act): boolean =>
  last !== undefined && Date.parse(now) - Date.parse(last.at) <= sittingMinutes * 60_000;

/**
 * As `logLook` for looking at a part in order to change it.
 * @throws Refusal `caseClosed`
 */
export const logWork = (it: PathwayCase, act: Act): PathwayCase => {
  if (it.closedAt) throw new Refusal('caseClosed', { code: it.code });
  return logLook(it, act);
};

/**
 * Changes one part of a case, counts the change and logs it, once a sitting.
 * @param shown the version at which the part was last changed
 * @throws Refusal `caseClosed`, `outdatedCard` when the person had an older version of the part before them
 */
export const changePart = (
  it: PathwayCase,
  act: Act,
  shown: number,
  change: (version: number) => Partial<PathwayCase>,
): PathwayCase => {
  if (it.closedAt) throw new Refusal('caseClosed', { code: it.code });
  refuseStale(act.seen, shown);
  const version = it.version + 1;
  return logChange({ ...it, ...change(version), version }, act);
};

/** Whether the person has been given the case, or taken it over from somebody who left, and has not opened it since. */
export const isNewTo = ({ access }: PathwayCase, person: PersonId): boolean => {
  const last = access.findLast(({ by, to }) => by === person || to === person);
  return last?.what === 'takenOver' || last?.to === person;
};

/** What a contact person still has: cases by code, the open ones first. */
export const casesOf = (cases: readonly PathwayCase[], person: PersonId): PathwayCase[] =>
  cases
    .filter((it) => it.contactPersons.includes(person))
    .sort((a, b) => Number(Boolean(a.closedAt)) - Number(Boolean(b.closedAt)) || a.code.localeCompare(b.code, 'nb'));
