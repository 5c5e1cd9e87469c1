import { z } from 'zod';
import { CalendarDate, Instant, Language, PersonId } from './identity.ts';
import type { Stored } from './stored.ts';
import { Undos } from './undo.ts';

/** How long applicants' names, e-mail addresses and phone numbers stay after the answer when nothing else is said, in days: half a year. */
export const applicantsKeptDays = 180;

/** A round of applications to a network (DOMAIN §9): whoever has its address may apply until the deadline. */
export const Round = z.object({
  id: z.string(),
  network: z.string(),
  createdAt: Instant,
  /** The last day to apply, and the day by which everybody has an answer. */
  deadline: CalendarDate,
  replyBy: CalendarDate,
  /** What the facilitators look for, in their own words; without any, the criteria of the memo (appendix 5). */
  criteria: z.string().max(1500).default(''),
  /** When a facilitator closed it before its deadline. */
  closedAt: Instant.optional(),
  /** How many applications have been begun: a bound against those who would fill the store. */
  begun: z.number().int().default(0),
  /** Counts changes, so that an old card does not overwrite newer work. */
  version: z.number().int().default(0),
  /** What each person has last taken away, while it can be put back. */
  undos: Undos.optional(),
  remindedUntil: Instant,
});
export type Round = Stored<typeof Round>;

/** The answers in prose of an application (memo, appendix 5), in the order they are asked. */
export const applicationQuestions = [
  'why',
  'turn',
  'anchoring',
  'userRepresentation',
  'interdisciplinary',
  'individualPlans',
  'clinics',
  'relatedProjects',
  'agreements',
  'resources',
  'grants',
] as const;
export type ApplicationQuestion = (typeof applicationQuestions)[number];

const answer = z.string().max(2000).default('');
const name = z.string().max(120).default('');
const email = z.string().max(254).default('');
/** As it was written; whether it is a number is said where it is entered. */
const phone = z.string().max(30).default('');

/** Somebody the team is to have. */
export const PlannedMember = z.object({ unit: name, name, email, phone, other: z.string().max(300).default('') });
export type PlannedMember = Stored<typeof PlannedMember>;

/** What an application says; all of it may be missing while it is written. */
export const ApplicationForm = z.object({
  municipality: z.string().max(200).default(''),
  healthTrust: z.string().max(120).default(''),
  contact: z.object({ name, email, phone }).default({ name: '', email: '', phone: '' }),
  answers: z
    .object(
      Object.fromEntries(applicationQuestions.map((question) => [question, answer])) as Record<
        ApplicationQuestion,
        typeof answer
      >,
    )
    .prefault({}),
  team: z.array(PlannedMember).max(15).default([]),
});
export type ApplicationForm = Stored<typeof ApplicationForm>;

/** One application: written on the web by somebody who has no Los, or imported by a facilitator. */
export const Application = z.object({
  /** Unguessable: whoever has the sealed address with it can read and change the application. */
  id: z.string(),
  round: z.string(),
  network: z.string(),
  from: z.enum(['web', 'import']),
  /** The language its applicant reads. */
  language: Language,
  createdAt: Instant,
  changedAt: Instant,
  form: ApplicationForm,
  /** When it was handed in; a change after that keeps it handed in. */
  submittedAt: Instant.optional(),
  withdrawnAt: Instant.optional(),
  /** What the facilitators have asked back, and what was answered. */
  questions: z
    .array(z.object({ at: Instant, text: z.string().max(1000), answer: z.string().max(2000).default('') }))
    .max(10)
    .default([]),
  /** The facilitators' answer; with a yes the join code of its own. */
  reply: z
    .object({
      what: z.enum(['accepted', 'declined']),
      at: Instant,
      by: PersonId,
      text: z.string().max(1500).default(''),
      code: z.string().optional(),
    })
    .optional(),
  /** When names, e-mail addresses and phone numbers were taken out of it. */
  forgottenAt: Instant.optional(),
  /** When it is looked whether something of it is to go; absent until that has been looked at once. */
  tendAt: Instant.optional(),
  /** Counts changes, so that an old page or card does not overwrite newer work. */
  version: z.number().int().default(0),
  /** What each person has last taken away, while it can be put back. */
  undos: Undos.optional(),
  remindedUntil: Instant,
});
export type Application = Stored<typeof Application>;

/** Whether it is handed in, and the facilitators have not said yes or no yet. */
export const isWaiting = ({ submittedAt, withdrawnAt, reply }: Application): boolean =>
  submittedAt !== undefined && withdrawnAt === undefined && reply === undefined;
