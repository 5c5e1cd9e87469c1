import { z } from 'zod';
import { CalendarDate, Instant, PersonId } from './identity.ts';
import type { Stored } from './stored.ts';
import { Undelivered } from './undelivered.ts';
import { Undos } from './undo.ts';

/** The two networks the product knows by heart (DOMAIN: ROP 2014 from the memo, National 2022 from the decks). */
export const NetworkTemplate = z.enum(['rop2014', 'national2022']);
export type NetworkTemplate = z.infer<typeof NetworkTemplate>;

export const SessionNumber = z.literal([1, 2, 3, 4]);
export type SessionNumber = z.infer<typeof SessionNumber>;

/** When and where a session is held, and whether it is. */
const SessionTimes = z.object({
  first: CalendarDate,
  last: CalendarDate,
  place: z.string().max(120).default(''),
  /** It is not held; it keeps its dates, by which nothing is planned any longer. */
  cancelled: z.object({ at: Instant, why: z.string().max(300).default('') }).optional(),
  /** When this was set; a reminder whose time had passed by then is not sent. */
  setAt: Instant,
});
export type SessionTimes = Stored<typeof SessionTimes>;

/** A two-day session (samling). */
export const Session = SessionTimes.extend({
  /** The same id in several networks means one joint session (memo: session 4 was held for all five). */
  id: z.string(),
  number: SessionNumber,
  /** The networks that hold it together, this one among them; none when this one holds it alone. */
  joint: z.array(z.string()).max(20).default([]),
  /** Of a joint one: when it was last changed, and from which network. The newest is what holds in all of them. */
  agreed: z.object({ at: Instant, by: z.string() }).optional(),
  /** What the teams knew before a change that they may not have been told of yet: back to it is no news. */
  before: SessionTimes.optional(),
});
export type Session = Stored<typeof Session>;

/** Package 1 comes before session 1, …, 4 before session 4; 5 is the work after session 4. */
export const PackageNumber = z.literal([1, 2, 3, 4, 5]);
export type PackageNumber = z.infer<typeof PackageNumber>;

export const TaskText = z.object({
  title: z.string().min(1).max(120),
  what: z.string().max(600).default(''),
  why: z.string().max(600).default(''),
  firstStep: z.string().max(300).default(''),
  /** The same in nynorsk; what is empty or missing there is read as it stands above. */
  nn: z
    .object({
      title: z.string().max(120).default(''),
      what: z.string().max(600).default(''),
      firstStep: z.string().max(300).default(''),
    })
    .optional(),
});
export type TaskText = Stored<typeof TaskText>;

/** A task of a package. Without `own` text, the text comes from the content catalogue under its id. */
export const TaskDefinition = z.object({
  id: z.string(),
  /** `interview` counts interviews and themes instead of asking for an answer (memo: at least two users). */
  kind: z.enum(['plain', 'interview']).default('plain'),
  own: TaskText.optional(),
});
export type TaskDefinition = Stored<typeof TaskDefinition>;

export const PreparationPackage = z.object({ number: PackageNumber, tasks: z.array(TaskDefinition) });
export type PreparationPackage = Stored<typeof PreparationPackage>;

/** What facilitators are changing in the packages, which the teams have not got yet. */
const PackageDraft = z.object({ packages: z.array(PreparationPackage) });

/** The tasks that were new or had new words when the packages were last published. */
const Published = z.object({ at: Instant, tasks: z.array(z.string()) });

/** A network that runs no longer, or that was fetched back, since when; one that always ran has none. */
const Archive = z.object({ isArchived: z.boolean(), at: Instant });

export const JoinCode = z.object({
  code: z.string(),
  expires: Instant,
  /** Handed to one accepted applicant, so that whoever comes in with it is known. */
  isApplicants: z.literal(true).optional(),
});
export type JoinCode = Stored<typeof JoinCode>;

/** A learning network (læringsnettverk): the authority on its facilitators, sessions and packages. */
export const Network = z.object({
  id: z.string(),
  tenant: z.string(),
  name: z.string().min(1).max(120),
  template: NetworkTemplate,
  createdAt: Instant,
  /** A group of equals. */
  facilitators: z.array(z.object({ person: PersonId, name: z.string() })),
  sessions: z.array(Session),
  packages: z.array(PreparationPackage),
  draft: PackageDraft.optional(),
  /** Counts what is changed in the draft, so that an old card does not overwrite newer work. */
  drafted: z.number().int().default(0),
  published: Published.optional(),
  archive: Archive.optional(),
  teams: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
  joinCodes: z.array(JoinCode).default([]),
  /** Room keys of the facilitators' chats: questions for guidance go there. */
  rooms: z.array(z.string()).default([]),
  /** When a team was contacted in a work period, once each (planned follow-up). */
  contacts: z.array(z.object({ team: z.string(), period: PackageNumber, on: CalendarDate })).default([]),
  /** Counts changes of sessions and packages; a team that lags behind is brought up to date. */
  edition: z.number().int().default(1),
  /** Teams that have not got the newest edition yet. */
  outdatedTeams: z.array(z.string()).default([]),
  /** Networks that hold a session together with this one, or did, and may not have its newest dates yet. */
  outdatedNetworks: z.array(z.string()).default([]),
  /** People who have become or are no longer facilitators, and whose own documents do not say so yet. */
  outdatedPeople: z.array(PersonId).default([]),
  /** Facilitators and chats of theirs whom a message has not reached, and why. */
  undelivered: z.array(Undelivered).default([]),
  /** Teams in which somebody is not reached: a copy of what the teams have noted. */
  unreachedTeams: z.array(z.string()).default([]),
  /** Sessions whose evaluation has been opened, or whose time for it had passed. */
  evaluated: z.array(z.string()).optional(),
  /** What each person has last taken away, while it can be put back. */
  undos: Undos.optional(),
  /** Lists of teams to follow up to this time have been handed to the facilitators' inboxes. */
  remindedUntil: Instant.default('1970-01-01T00:00:00Z'),
});
export type Network = Stored<typeof Network>;
