import { isValidPhoneNumber } from 'libphonenumber-js/min';
import { z } from 'zod';
import type { Language } from '../../model/identity.ts';
import { ApplicationForm, type ApplicationQuestion, applicationQuestions, PlannedMember } from '../../model/intake.ts';
import { holdsNationalIdentityNumber } from '../../model/privacy.ts';
import { Refusal } from '../../model/refusal.ts';
import { tidy, tidyLine } from '../../model/written.ts';
import type { Cells } from '../../reports/files/reading.ts';

/** As many applications as are taken in at once. */
export const mostRows = 100;
const mostMembers = 15;
const longest = {
  municipality: 200,
  healthTrust: 120,
  name: 120,
  email: 254,
  phone: 30,
  answer: 2_000,
  unit: 120,
  other: 300,
};

/** What a column holds. */
type Column = 'municipality' | 'healthTrust' | 'name' | 'email' | 'phone' | 'language' | 'team' | ApplicationQuestion;

interface Heading {
  /** As a template has it. */
  readonly title: string;
  /** How a heading begins that means it, in small letters without spaces and signs; a short one is meant whole. */
  readonly begins: readonly string[];
}

/** In the order of the template. Headings that begin alike are told apart by the longest that fits. */
const headings: Readonly<Record<Column, Heading>> = {
  municipality: { title: 'Kommune', begins: ['kommun', 'søker', 'søkjar'] },
  healthTrust: { title: 'Helseforetak', begins: ['helseforetak', 'helseføretak', 'hf', 'sykehus', 'sjukehus'] },
  name: { title: 'Kontaktperson', begins: ['kontaktperson', 'kontakt', 'navn', 'namn'] },
  email: { title: 'E-post', begins: ['epost', 'mail', 'email', 'kontaktepost', 'kontaktpersonepost', 'epostkontakt'] },
  phone: { title: 'Telefon', begins: ['telefon', 'tlf', 'mobil', 'kontakttelefon', 'kontaktpersontelefon'] },
  language: { title: 'Målform', begins: ['målform', 'språk'] },
  why: { title: 'Hvorfor', begins: ['hvorfor', 'kvifor', 'begrunnelse', 'grunngiving', 'motivasjon'] },
  turn: {
    title: 'Vendingen',
    begins: ['vending', 'frahvaer', 'frakvaer', 'fraspørsmål', 'fråspørsmål', 'fråkvaer', 'hvaerviktig', 'kvaerviktig'],
  },
  anchoring: { title: 'Forankring', begins: ['forankring'] },
  userRepresentation: {
    title: 'Brukerrepresentasjon',
    begins: ['brukerrep', 'brukarrep', 'brukermed', 'brukarmed', 'brukerinvol', 'brukarinvol'],
  },
  interdisciplinary: { title: 'Tverrfaglighet', begins: ['tverrfag'] },
  individualPlans: { title: 'Individuell plan', begins: ['individuell', 'brukavindividuell', 'ip'] },
  clinics: { title: 'DPS og rus', begins: ['dps', 'samarbeidmeddps', 'ruspoli'] },
  relatedProjects: { title: 'Andre prosjekter', begins: ['andreprosjekt', 'prosjekt', 'relatert'] },
  agreements: { title: 'Samarbeidsavtaler', begins: ['samarbeidsavt', 'avtale', 'avtalar', 'statusforsamarbeid'] },
  resources: { title: 'Ressurser', begins: ['ressurs'] },
  grants: { title: 'Tilskudd', begins: ['tilskudd', 'tilskot'] },
  team: { title: 'Team', begins: ['team', 'deltakere', 'deltakarar'] },
};

const columns = Object.keys(headings) as Column[];

/** The headings of a template, to be copied into a spreadsheet. */
export const templateHeadings: readonly string[] = columns.map((column) => headings[column].title);

/** What is shorter than this is meant only where nothing follows. */
const shortest = 3;

const columnOf = (written: string): Column | undefined => {
  const name = written.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const fits = (begin: string) => (begin.length < shortest ? name === begin : name.startsWith(begin));
  const found = columns.flatMap((column) =>
    headings[column].begins.filter(fits).map((begin) => ({ column, length: begin.length })),
  );
  return found.toSorted((one, other) => other.length - one.length)[0]?.column;
};

/** A row that can be saved. */
export interface GoodApplication {
  /** From 1, the headings too. */
  readonly line: number;
  readonly form: ApplicationForm;
  readonly language: Language;
}

/** A row that cannot be saved, and why. */
export interface BadApplication {
  readonly line: number;
  /** What it is known again by. */
  readonly name: string;
  readonly why: Refusal;
}

/** Applications as they were read: nothing of it is saved. */
export interface ReadApplications {
  readonly good: readonly GoodApplication[];
  readonly bad: readonly BadApplication[];
  /** Headings that mean nothing here. */
  readonly unknown: readonly string[];
}

/**
 * Reads applications from a table, a row each.
 * @param known the municipalities that have applied in the round already
 * @throws Refusal `noRows`, `noMunicipalityColumn`, `sameColumn`, `tooManyApplications`
 */
export const readApplications = (
  cells: Cells,
  { known, language }: { readonly known: readonly string[]; readonly language: Language },
): ReadApplications => {
  const head = cells.findIndex((row) => !isEmpty(row));
  const found = (cells[head] ?? []).map((title) => ({ title: title.trim(), column: columnOf(title) }));
  const rows = cells
    .map((row, at) => ({ row, line: at + 1 }))
    .slice(head + 1)
    .filter(({ row }) => !isEmpty(row));
  requireTable(found, rows.length);
  const taken = new Map(known.map((name) => [sameName(name), 0]));
  const [good, bad]: [GoodApplication[], BadApplication[]] = [[], []];
  for (const { row, line } of rows) {
    const read = byColumn(found, row);
    try {
      good.push({ line, ...applicationIn(read, row, language) });
      requireNew(taken, read('municipality'), line);
    } catch (why) {
      if (!(why instanceof Refusal)) throw why;
      if (good.at(-1)?.line === line) good.pop();
      bad.push({ line, name: nameIn(read('municipality')), why });
    }
  }
  const strange = found.filter(({ column }) => column === undefined).map(({ title }) => nameIn(title));
  return { good, bad, unknown: strange.filter((title) => title !== '') };
};

/** As much of a name as it is known again by; what looks like an identity number is not said again. */
const nameIn = (written: string): string =>
  holdsNationalIdentityNumber(written) ? '' : written.replace(/\s+/g, ' ').trim().slice(0, 60);

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

interface Found {
  readonly title: string;
  readonly column: Column | undefined;
}

const requireTable = (found: readonly Found[], rows: number): void => {
  if (found.length === 0) throw new Refusal('noRows');
  if (!found.some(({ column }) => column === 'municipality')) throw new Refusal('noMunicipalityColumn');
  const twice = found.find(({ column }, at) => column && found.findIndex((one) => one.column === column) < at);
  if (twice) throw new Refusal('sameColumn', { column: twice.title.slice(0, 60) });
  if (rows === 0) throw new Refusal('noRows');
  if (rows > mostRows) throw new Refusal('tooManyApplications', { rows, max: mostRows });
};

type Read = (column: Column) => string;

const byColumn =
  (found: readonly Found[], row: readonly string[]): Read =>
  (wanted) =>
    row[found.findIndex(({ column }) => column === wanted)]?.trim() ?? '';

/** «Nordvik kommune» and «nordvik» are the same. */
const sameName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bkommune\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const requireNew = (taken: Map<string, number>, municipality: string, line: number): void => {
  const name = sameName(municipality);
  const before = taken.get(name);
  if (before === 0) throw new Refusal('appliedAlready', { municipality: nameIn(municipality) });
  if (before !== undefined) throw new Refusal('appliedTwice', { municipality: nameIn(municipality), line: before });
  taken.set(name, line);
};

/** @throws Refusal */
const applicationIn = (
  read: Read,
  row: readonly string[],
  language: Language,
): Pick<GoodApplication, 'form' | 'language'> => {
  if (row.some(holdsNationalIdentityNumber)) throw new Refusal('identityNumberInRow');
  const municipality = cellText(headings.municipality.title, read('municipality'), longest.municipality);
  if (municipality === '') throw new Refusal('rowWithoutMunicipality');
  const answers = Object.fromEntries(
    applicationQuestions.map((question) => [
      question,
      cellText(headings[question].title, read(question), longest.answer, tidy),
    ]),
  );
  const form = ApplicationForm.parse({
    municipality,
    healthTrust: cellText(headings.healthTrust.title, read('healthTrust'), longest.healthTrust),
    contact: {
      name: cellText(headings.name.title, read('name'), longest.name),
      email: emailIn(headings.email.title, read('email')),
      phone: phoneIn(headings.phone.title, read('phone')),
    },
    answers,
    team: membersIn(read('team')),
  });
  return { form, language: languageIn(read('language'), language) };
};

/** @throws Refusal `cellTooLong` */
const cellText = (column: string, written: string, max: number, tidied = tidyLine): string => {
  if (written.length > max) throw new Refusal('cellTooLong', { column, length: written.length, max });
  return tidied(written, max);
};

const Email = z.email();

const emailIn = (column: string, written: string): string => {
  const email = cellText(column, written, longest.email);
  if (email !== '' && !Email.safeParse(email).success) throw new Refusal('invalidEmail', { column });
  return email;
};

/** A spreadsheet may have taken it for a number. */
const phoneIn = (column: string, written: string): string => {
  const phone = cellText(column, written, longest.phone);
  if (phone !== '' && !isValidPhoneNumber(phone, 'NO')) throw new Refusal('invalidPhone', { column });
  return phone;
};

const languageIn = (written: string, usual: Language): Language => {
  if (/^(?:nn|nyn)/i.test(written)) return 'nn';
  return /^(?:nb|bok)/i.test(written) ? 'nb' : usual;
};

/** One on each line, or with a line between: «NAV, Kari Nordmann, kari@nav.no, 912 34 567, ruskonsulent». */
const membersIn = (written: string): PlannedMember[] => {
  const lines = written.split(/[\n|]/).filter((line) => line.trim() !== '');
  if (lines.length > mostMembers) throw new Refusal('teamTooLarge', { people: lines.length, max: mostMembers });
  return lines.map(memberIn);
};

const looksLikePhone = (part: string): boolean => /^\+?\d[\d ]{6,}$/.test(part);

/** What it is comes first; an address and a number are known by their looks. */
const memberIn = (line: string, at: number): PlannedMember => {
  const column = `${headings.team.title} ${at + 1}`;
  const [unit = '', ...others] = line.split(/[;,\t]/).map((part) => part.trim());
  const email = others.find((part) => part.includes('@')) ?? '';
  const phone = others.find(looksLikePhone) ?? '';
  const [name = '', ...rest] = others.filter((part) => part !== email && part !== phone && part !== '');
  return PlannedMember.parse({
    unit: cellText(column, unit, longest.unit),
    name: cellText(column, name, longest.name),
    email: emailIn(column, email),
    phone: phoneIn(column, phone),
    other: cellText(column, rest.join(', '), longest.other),
  });
};
