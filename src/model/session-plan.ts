import { z } from 'zod';
import { CalendarDate, Instant, PersonId } from './identity.ts';
import { NetworkTemplate, SessionNumber } from './network.ts';
import type { Stored } from './stored.ts';
import { TeamRole } from './team.ts';
import { TimeOfDay } from './time-of-day.ts';
import { Undos } from './undo.ts';

/** What time at a session is used for (DOMAIN §9); breaks count for none of it. */
export const AgendaKind = z.enum(['project', 'external', 'group', 'break']);
export type AgendaKind = z.infer<typeof AgendaKind>;

export const SessionDay = z.literal([1, 2]);
export type SessionDay = z.infer<typeof SessionDay>;

/** One item of a session's agenda; when it begins follows from those before it, unless `at` says so. */
export const AgendaItem = z.object({
  id: z.string(),
  day: SessionDay,
  kind: AgendaKind,
  /** Names the title in the catalogue, while nobody has written another one. */
  given: z.string().max(40).optional(),
  title: z.string().max(120).default(''),
  minutes: z.number().int().min(5).max(600),
  at: TimeOfDay.optional(),
  who: z.string().max(120).default(''),
  note: z.string().max(300).default(''),
  changedAt: Instant.optional(),
});
export type AgendaItem = Stored<typeof AgendaItem>;

/** A team that presents its work in plenary. */
export const Presenter = z.object({ team: z.string(), minutes: z.number().int().min(1).max(120), at: Instant });
export type Presenter = Stored<typeof Presenter>;

/** What is asked in plenary: questions of the bank by their ids, and some of the facilitators' own. */
export const Questions = z.object({
  bank: z.array(z.string().max(40)).max(20).default([]),
  own: z.array(z.string().max(200)).max(10).default([]),
});
export type Questions = Stored<typeof Questions>;

/** Who of a team has come on a day: one by one until the day is over, then the counts alone. */
export const Attendance = z.object({
  team: z.string(),
  day: CalendarDate,
  people: z.array(z.object({ person: PersonId, role: TeamRole })).default([]),
  /** Of those who have no Los, how many the team says there are. */
  others: z.number().int().min(0).max(200).default(0),
  /** By role, once the day is over. */
  counted: z.record(z.string(), z.number().int()).optional(),
});
export type Attendance = Stored<typeof Attendance>;

/** What one session holds, whichever networks hold it together: the authority on agenda, presenters, questions, attendance. */
export const SessionPlan = z.object({
  /** The session's own. */
  id: z.string(),
  /** The networks that hold it. */
  networks: z.array(z.string()),
  number: SessionNumber,
  template: NetworkTemplate,
  /** When each of the two days begins. */
  starts: z.tuple([TimeOfDay, TimeOfDay]),
  /** How much of the time is to be group work, in per cent. */
  goal: z.number().int().min(0).max(100),
  agenda: z.array(AgendaItem).max(40),
  /** Since when the teams see the agenda. */
  shownAt: Instant.optional(),
  /** In the order in which they present. */
  presenters: z.array(Presenter).max(200).default([]),
  /** Asked of every team, and of a team instead of those. */
  questions: Questions.optional(),
  teamQuestions: z.record(z.string(), Questions).default({}),
  attendance: z.array(Attendance).default([]),
  /** Counts changes of all but the attendance, so that an old card does not overwrite newer work. */
  version: z.number().int().default(0),
  /** The newest version that the copies in the teams agree with. */
  settled: z.number().int().default(0),
  undos: Undos.optional(),
  remindedUntil: Instant.default('1970-01-01T00:00:00Z'),
});
export type SessionPlan = Stored<typeof SessionPlan>;
