import { z } from 'zod';
import { ChecklistItem } from './case.ts';
import { Coaching } from './coaching.ts';
import { CalendarDate, Instant, PersonId } from './identity.ts';
import { Action, ActorMap, Goal, ImprovementProgress, Measure, PosterWords } from './improvement.ts';
import { Network, PackageNumber, TaskDefinition } from './network.ts';
import type { Stored } from './stored.ts';
import { Undelivered } from './undelivered.ts';
import { Undos } from './undo.ts';

/** What a person is in a team (glossary: teamleder, teammedlem, brukerrepresentant, leder). */
export const TeamRole = z.enum(['teamLead', 'member', 'userRepresentative', 'leader']);
export type TeamRole = z.infer<typeof TeamRole>;

export const Member = z.object({
  person: PersonId,
  /** Teams' own user id (`29:…`), the newest: needed to open a personal chat with someone who has not written yet. */
  userId: z.string(),
  /** Those before it, by which Teams may still tell that the person leaves; the newest last. */
  formerUserIds: z.array(z.string()).optional(),
  name: z.string(),
  /** A guest, or somebody from another organisation, as Teams last said. */
  guest: z.boolean().optional(),
  role: TeamRole,
  joinedAt: Instant,
  /** When the role was given, if later than that. */
  roleSince: Instant.optional(),
});
export type Member = Stored<typeof Member>;

export const TaskStatus = z.enum(['notStarted', 'inProgress', 'done', 'notRelevantNow']);
export type TaskStatus = z.infer<typeof TaskStatus>;

/** A team's own state of one task; a task nobody has touched has no entry. */
export const TaskWork = z.object({
  status: TaskStatus.default('notStarted'),
  responsible: PersonId.optional(),
  /** Set by the team; without it the due date is one week before the package's session. */
  due: CalendarDate.optional(),
  dueSetAt: Instant.optional(),
  answer: z.string().max(4000).default(''),
  note: z.string().max(1000).default(''),
  /** Only the count and the themes are kept, never who. */
  interviews: z
    .object({ count: z.number().int().min(0).max(999), themes: z.array(z.string().max(120)).max(20) })
    .optional(),
  /** The package an open task was carried into at a session. */
  carriedTo: PackageNumber.optional(),
  /** The package the team chose to leave the open task in, so that it is not asked again. */
  leftIn: PackageNumber.optional(),
  /** Counts changes, so that an old card does not overwrite newer work. */
  version: z.number().int().default(0),
  /** The version each field was last changed in: two people may change different fields of one task. */
  fieldVersions: z.record(z.string(), z.number().int()).default({}),
  changedAt: Instant.optional(),
  /** When it was last called done, while it is. */
  doneAt: Instant.optional(),
});
export type TaskWork = Stored<typeof TaskWork>;

/** What a team can walk through: the coordination checklist (DOMAIN §5.4), the HPH checkpoints (§6). */
export const ListKind = z.enum(['coordination', 'hph']);
export type ListKind = z.infer<typeof ListKind>;

/** The coordination checklist as the team wants it, for new cases and new walk-throughs. */
const TeamChecklist = z.object({
  /** Absent when the team uses the proposal as it is. */
  items: z.array(ChecklistItem).min(1).max(20).optional(),
  /** Counts changes, so that an old card does not overwrite newer work. */
  version: z.number().int(),
});

export const PracticeAnswer = z.enum(['inPlace', 'notRelevant', 'notInPlace']);
export type PracticeAnswer = z.infer<typeof PracticeAnswer>;

/** One walk-through of a checklist for the team's practice in general: no case involved. */
export const WalkThrough = z.object({
  id: z.string(),
  list: ListKind,
  startedAt: Instant,
  completedAt: Instant.optional(),
  /** The items as they were when the round began, by id. */
  items: z.array(z.string()),
  /** The team's own words for them, as they were then; the other items have the words of the catalogue. */
  wording: z.record(z.string(), z.string()).default({}),
  answers: z.record(z.string(), PracticeAnswer),
  /** Counts answers, so that an old card does not overwrite a newer one. */
  version: z.number().int().default(0),
});
export type WalkThrough = Stored<typeof WalkThrough>;

/** A task of the team's own, and the package it was written in. */
export const OwnTask = TaskDefinition.extend({ package: PackageNumber });
export type OwnTask = Stored<typeof OwnTask>;

/** What a team knows of a session beside its date: a copy of the session's own document, and the team's own poster. */
export const TeamSession = z.object({
  session: z.string(),
  /** Since when the team sees the agenda. */
  agendaAt: Instant.optional(),
  /** Whether the team presents its work, told since `at`; `minutes` 0 is no longer. */
  presents: z.object({ place: z.number().int(), minutes: z.number().int(), at: Instant }).optional(),
  /** When the team said that its poster goes to the session. */
  posterAt: Instant.optional(),
});
export type TeamSession = Stored<typeof TeamSession>;

/** An improvement team (forbedringsteam): the authority on its roster, tasks and practice. */
export const Team = z.object({
  id: z.string(),
  tenant: z.string(),
  name: z.string().min(1).max(80),
  /** One municipality, or several small ones together. */
  municipalities: z.array(z.string().min(1).max(60)).min(1).max(12),
  createdAt: Instant,
  members: z.array(Member),
  /** Room keys of the chats the team works in. */
  rooms: z.array(z.string()),
  /** The network as the team knows it; brought up to date when `edition` lags behind. */
  network: Network.pick({
    id: true,
    name: true,
    template: true,
    sessions: true,
    packages: true,
    published: true,
    archive: true,
    edition: true,
  }),
  ownTasks: z.array(OwnTask).default([]),
  work: z.record(z.string(), TaskWork).default({}),
  practice: z.array(WalkThrough).default([]),
  checklist: TeamChecklist.optional(),
  /** The improvement work (DOMAIN §7), in the team's own document so that a turn of it is two reads and one write. */
  goals: z.array(Goal).max(30).default([]),
  measures: z.array(Measure).max(24).default([]),
  actions: z.array(Action).max(60).default([]),
  progress: ImprovementProgress.optional(),
  actorMap: ActorMap.optional(),
  poster: PosterWords.optional(),
  /** What it knows of its sessions beside their dates. */
  atSessions: z.array(TeamSession).optional(),
  /** Talks with the facilitators, each month. */
  coaching: Coaching.optional(),
  /** People who left, or follow up cases no longer, and whose personal documents or cases still say otherwise. */
  departed: z.array(PersonId).default([]),
  /** The newest handovers of cases to a team lead, who is told of them. */
  handovers: z.array(z.object({ to: PersonId, cases: z.number().int(), at: Instant })).default([]),
  /** Leaders whom Los could not reach, each once: the team lead is told how to invite them. */
  unreachedLeaders: z.array(z.object({ person: PersonId, at: Instant })).default([]),
  /** Whom a message about the team has not reached, and why; forgotten with the next one that arrives. */
  undelivered: z.array(Undelivered).default([]),
  /** The facilitators' newest offers of guidance, and which of them offered: the name as told, and who it is. */
  offers: z.array(z.object({ by: z.string(), person: PersonId.optional(), at: Instant })).default([]),
  /** Counts changes of name, municipalities and roster, so that an old card does not overwrite newer work. */
  version: z.number().int().default(0),
  /** The newest version that the copies in persons, network and rooms agree with; a lag is made up by the sweep. */
  settled: z.number().int().default(0),
  /** What each person has last taken away, while it can be put back. */
  undos: Undos.optional(),
  /** Whether the team wants to see where the other teams of its network lie, beside its own line. */
  showsSpread: z.boolean().optional(),
  /** Its newest change that the row of its network's overview knows. */
  summarised: Instant.optional(),
  /** Reminders up to this time have been handed to their recipients' inboxes. */
  remindedUntil: Instant,
});
export type Team = Stored<typeof Team>;
