import { createHash } from 'node:crypto';
import { isValidPhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/min';
import { z } from 'zod';
import { ApplicationForm, type ApplicationQuestion, PlannedMember } from '../../../model/intake.ts';
import { findNationalIdentityNumber, identifiersIn } from '../../../model/privacy.ts';
import { isFilled, missingFields } from './rules.ts';

/** The form is filled in part by part, and each is saved by itself. */
export const partNames = ['who', 'why', 'together', 'team'] as const;
export type PartName = (typeof partNames)[number];

/** Which questions stand in a part. */
export const questionsIn: Readonly<Record<PartName, readonly ApplicationQuestion[]>> = {
  who: [],
  why: ['why', 'turn', 'anchoring', 'userRepresentation'],
  together: ['interdisciplinary', 'clinics', 'individualPlans', 'agreements', 'relatedProjects', 'resources', 'grants'],
  team: [],
};

/** As many as a team may have; a form has no more rows. */
export const mostMembers = 15;

const memberFields = ['unit', 'name', 'email', 'phone', 'other'] as const;
export type MemberField = (typeof memberFields)[number];

/** How much there is room for in a field. */
const room = { answer: 2000, municipality: 200, healthTrust: 120, name: 120, email: 254, phone: 30, other: 300 };

export const roomFor = (name: string): number => {
  const field = name.slice(name.lastIndexOf('.') + 1);
  if (name.startsWith('answers.')) return room.answer;
  return field === 'unit' ? room.name : (room[field as keyof typeof room] ?? 0);
};

// === What a part says, by the names of its fields

/** Everything of a part, as its fields have it. */
export const fieldsOfPart = (part: PartName, form: ApplicationForm): Readonly<Record<string, string>> => {
  const { municipality, healthTrust, contact } = form;
  if (part === 'who')
    return {
      municipality,
      healthTrust,
      ...Object.fromEntries(Object.entries(contact).map(([k, v]) => [`contact.${k}`, v])),
    };
  if (part === 'team') return Object.fromEntries(form.team.flatMap((member, at) => fieldsOfMember(member, at)));
  return Object.fromEntries(questionsIn[part].map((question) => [`answers.${question}`, form.answers[question]]));
};

const fieldsOfMember = (member: PlannedMember, at: number): [string, string][] =>
  memberFields.map((field) => [`team.${at}.${field}`, member[field]]);

/** Tells whether what is stored of a part is still what somebody began to change. */
export const markOf = (part: PartName, form: ApplicationForm): string =>
  createHash('sha256')
    .update(JSON.stringify(fieldsOfPart(part, form)))
    .digest('base64url')
    .slice(0, 16);

// === What was entered

export type Entered = Readonly<Record<string, string>>;

/** Why a field is not as it has to be. */
export type Fault = 'identityNumber' | 'tooLong' | 'email' | 'phone' | 'missing' | 'contact';

export type Faults = Readonly<Record<string, Fault>>;

/** What somebody has filled in of a part; what it does not have is as it was. */
export const enteredIn = (part: PartName, fields: URLSearchParams, form: ApplicationForm): Entered => {
  const stored = part === 'team' ? {} : fieldsOfPart(part, form);
  const sent = [...fields].filter(([name]) => isOf(part, name)).map(([name, value]) => [name, tidied(name, value)]);
  const entered = { ...stored, ...Object.fromEntries(sent) };
  return part === 'who' ? withOtherTrust(entered, fields.get('otherTrust') ?? '') : entered;
};

const isOf = (part: PartName, name: string): boolean => {
  if (part === 'team') return /^team\.(?:\d|1[0-4])\.(?:unit|name|email|phone|other)$/.test(name);
  return Object.hasOwn(fieldsOfPart(part, ApplicationForm.parse({})), name);
};

const tidied = (name: string, value: string): string =>
  name.startsWith('answers.') || name.endsWith('.other') ? value.trim() : value.replace(/\s+/g, ' ').trim();

/** What is chosen when the trust is none of the list. */
export const otherTrust = 'annet';

const withOtherTrust = (entered: Entered, other: string): Entered =>
  entered['healthTrust'] === otherTrust ? { ...entered, healthTrust: tidied('healthTrust', other) } : entered;

/** What is not as it has to be, by the field. */
export const faultsIn = (entered: Entered): Faults => {
  const names = Object.keys(entered);
  const numbers = identityNumbersIn(entered);
  const faults = names.flatMap((name): [string, Fault][] => {
    const fault = numbers.has(name) ? 'identityNumber' : formFault(name, entered[name] ?? '');
    return fault ? [[name, fault]] : [];
  });
  return Object.fromEntries(faults);
};

/** Several phone numbers beside each other soon look like an identity number, so those are looked at one by one. */
const identityNumbersIn = (entered: Entered): ReadonlySet<string> => {
  const isApart = (name: string) => /\.(?:phone|email)$/.test(name);
  const apart = Object.keys(entered).filter((name) => isApart(name) && findNationalIdentityNumber(entered[name] ?? ''));
  const others = Object.fromEntries(Object.entries(entered).filter(([name]) => !isApart(name)));
  return new Set([...apart, ...Object.keys(identifiersIn(others, findNationalIdentityNumber))]);
};

const formFault = (name: string, value: string): Fault | undefined => {
  if (value.length > roomFor(name)) return 'tooLong';
  if (value === '') return undefined;
  if (name.endsWith('.email') && !z.email().safeParse(value).success) return 'email';
  return name.endsWith('.phone') && !isPhoneNumber(value) ? 'phone' : undefined;
};

/** A Norwegian number, or another with its country code. */
const isPhoneNumber = (written: string): boolean => isValidPhoneNumber(written, 'NO');

/** As people read it: «912 34 567», or with the country code of another country. */
export const shownPhone = (written: string): string => {
  if (!isPhoneNumber(written)) return written;
  const number = parsePhoneNumberWithError(written, 'NO');
  return number.country === 'NO' ? number.formatNational() : number.formatInternational();
};

/** What is missing before it can be handed in, by the field. */
export const missingFaults = (form: ApplicationForm): Faults =>
  Object.fromEntries(
    missingFields(form).map((name): [string, Fault] => [name, name === 'contact.email' ? 'contact' : 'missing']),
  );

/** Everything that keeps a form from being handed in. */
export const faultsBeforeSending = (form: ApplicationForm): Faults => {
  const entered = Object.assign({}, ...partNames.map((part) => fieldsOfPart(part, form)));
  return { ...faultsIn(entered), ...missingFaults(form) };
};

/** These cannot be kept at all; what else is wrong is kept as it was written, to be mended before it is handed in. */
const isKept = (fault: Fault | undefined): boolean => fault !== 'identityNumber' && fault !== 'tooLong';

/** A form with what was entered in a part; what cannot be kept is as it was. */
export const formWith = (form: ApplicationForm, part: PartName, entered: Entered, faults: Faults): ApplicationForm => {
  const stored = fieldsOfPart(part, form);
  const value = (name: string) => (isKept(faults[name]) ? (entered[name] ?? '') : (stored[name] ?? ''));
  if (part === 'who') {
    const contact = { name: value('contact.name'), email: value('contact.email'), phone: value('contact.phone') };
    return { ...form, municipality: value('municipality'), healthTrust: value('healthTrust'), contact };
  }
  if (part === 'team') return { ...form, team: membersIn(entered, value) };
  const answers = questionsIn[part].map((question) => [question, value(`answers.${question}`)]);
  return { ...form, answers: { ...form.answers, ...Object.fromEntries(answers) } };
};

const membersIn = (entered: Entered, value: (name: string) => string): PlannedMember[] =>
  Array.from({ length: rowsIn(entered) }, (_, at) =>
    PlannedMember.parse(Object.fromEntries(memberFields.map((field) => [field, value(`team.${at}.${field}`)]))),
  ).filter(isFilled);

/** How many people of a team were entered, empty rows between them too. */
export const rowsIn = (entered: Entered): number =>
  Math.min(mostMembers, Math.max(0, ...Object.keys(entered).map((name) => Number(name.split('.')[1] ?? -1) + 1)));

/** What was entered without one row of the team; those after it move up. */
export const withoutRow = (entered: Entered, row: number): Entered =>
  Object.fromEntries(
    Object.entries(entered).flatMap(([name, value]) => {
      const [, at = '', field] = name.split('.');
      if (Number(at) === row) return [];
      return [[`team.${Number(at) > row ? Number(at) - 1 : at}.${field}`, value]];
    }),
  );

/** Which part a field stands in. */
export const partOf = (name: string): PartName => {
  if (name.startsWith('team.')) return 'team';
  const question = name.replace('answers.', '') as ApplicationQuestion;
  return partNames.find((part) => questionsIn[part].includes(question)) ?? 'who';
};
