import { z } from 'zod';
import { actionKinds } from './action-kinds.ts';
import { CalendarDate, Instant, PersonId } from './identity.ts';
import type { Stored } from './stored.ts';

/** A number kept exact, never a float: 12 of 30, 6,5 as 65/10, 4 as 4/1. */
export const Amount = z.object({
  numerator: z.number().int().min(-10_000_000).max(10_000_000),
  denominator: z.number().int().min(1).max(1_000_000),
});
export type Amount = Stored<typeof Amount>;

/** Counts changes, so that an old card does not overwrite newer work. */
const Version = z.number().int().default(0);

/** What a team wants to achieve (SMARTE, DOMAIN §7). It is of use unfinished; what is missing is asked for one at a time. */
export const Goal = z.object({
  id: z.string(),
  createdAt: Instant,
  /** As it was first written: «bli bedre på brukermedvirkning». */
  rough: z.string().max(300),
  /** Its number in the goal bank, when it was begun from there. */
  bank: z.number().int().min(1).max(28).optional(),
  /** What is to be otherwise, for whom, and why that matters to them. */
  what: z.string().max(200).default(''),
  whom: z.string().max(120).default(''),
  why: z.string().max(300).default(''),
  /** Whether the team thinks it is within its reach; absent while nobody has said. */
  realistic: z.boolean().optional(),
  deadline: CalendarDate.optional(),
  /** When that was set. */
  deadlineSetAt: Instant.optional(),
  /** The team's own wording of the whole sentence; without it Los puts it together. */
  wording: z.string().max(500).optional(),
  /** Who has agreed to the goal as it says now. */
  agreed: z.array(PersonId).max(40).default([]),
  /** The amounts they agreed to (`amountsOf`): a measure can be changed without its goal. */
  agreedTo: z.string().max(120).optional(),
  closed: z
    .object({ at: Instant, how: z.enum(['reached', 'dropped']), learnt: z.string().max(500).default('') })
    .optional(),
  /** When it last changed. */
  changedAt: Instant,
  version: Version,
});
export type Goal = Stored<typeof Goal>;

/** How often something is measured; a point is known by the first day of its period. */
export const MeasureRhythm = z.enum(['day', 'week', 'fortnight', 'month']);
export type MeasureRhythm = z.infer<typeof MeasureRhythm>;

/** A share of what was counted, a score with decimals, a whole count. */
export const MeasureForm = z.enum(['share', 'score', 'count']);
export type MeasureForm = z.infer<typeof MeasureForm>;

/** Measures that fill themselves from the team's cases. */
export const BuiltIn = z.enum(['asked', 'benefit', 'fidelity', 'hph2']);
export type BuiltIn = z.infer<typeof BuiltIn>;

/** One measurement. */
export const MeasuredPoint = z.object({
  /** The first day of its period: a Monday, the first of a month, or the day itself. */
  on: CalendarDate,
  ...Amount.shape,
  /** Why it is left out of the median and the runs. */
  excluded: z.string().min(1).max(200).optional(),
});
export type MeasuredPoint = Stored<typeof MeasuredPoint>;

/** What a measure is measured by (målepunkt): of a goal, or of the team's work as a whole. */
export const Measure = z.object({
  id: z.string(),
  goal: z.string().optional(),
  createdAt: Instant,
  name: z.string().min(1).max(120),
  form: MeasureForm,
  /** Absent when the team enters the numbers itself. */
  builtIn: BuiltIn.optional(),
  /** What is counted, and of how many; the latter of a share alone. */
  numerator: z.string().max(120).default(''),
  denominator: z.string().max(120).default(''),
  /** What a score or a count is a number of: «dager», «poeng». */
  unit: z.string().max(30).default(''),
  every: MeasureRhythm,
  /** Which way is better, if any. */
  better: z.enum(['higher', 'lower', 'none']),
  baseline: Amount.optional(),
  target: Amount.optional(),
  /** By when, where no goal says so. */
  deadline: CalendarDate.optional(),
  /** Who sees to the measurements (måleansvarlig). */
  responsible: PersonId.optional(),
  /** By day, the earliest first; none of a built-in one. */
  points: z.array(MeasuredPoint).max(300).default([]),
  /** What happened when, as it is marked on the chart. */
  annotations: z
    .array(z.object({ on: CalendarDate, text: z.string().min(1).max(120) }))
    .max(40)
    .default([]),
  /** The last period of the baseline, where the median is frozen. */
  frozenAt: CalendarDate.optional(),
  /** The first period of each new part, where the chart has been split. */
  splits: z.array(CalendarDate).max(10).default([]),
  /** The signals the team has been asked about, by the first period of the run: each once. */
  asked: z
    .array(z.object({ since: CalendarDate, at: Instant, answered: z.boolean().default(false) }))
    .max(20)
    .default([]),
  /** When the team stopped measuring it. */
  endedAt: Instant.optional(),
  changedAt: Instant,
  version: Version,
});
export type Measure = Stored<typeof Measure>;

/** One Plan-Do-Study-Act step of an action, small enough for a week. */
export const ActionTest = z.object({
  id: z.string(),
  startedOn: CalendarDate,
  /** When the team wants to look at it. */
  until: CalendarDate,
  /** Plan: what is tried, with whom or where, and what the team thinks will happen. */
  plan: z.string().max(400),
  where: z.string().max(120).default(''),
  expected: z.string().max(300).default(''),
  /** Do and study: what happened, and what was learnt. */
  happened: z.string().max(400).default(''),
  learnt: z.string().max(400).default(''),
  /** Act: what came of it; absent while it is being tried. */
  decision: z.enum(['again', 'keep', 'adapt', 'drop']).optional(),
  endedOn: CalendarDate.optional(),
});
export type ActionTest = Stored<typeof ActionTest>;

/** Something a team tries in order to reach a goal (tiltak). */
export const Action = z.object({
  id: z.string(),
  goal: z.string().optional(),
  createdAt: Instant,
  title: z.string().min(1).max(150),
  note: z.string().max(500).default(''),
  /** What it is about, where the team has said so; else Los guesses by its words. */
  kind: z.enum(actionKinds).optional(),
  responsible: PersonId.optional(),
  state: z.enum(['idea', 'trying', 'kept', 'adapted', 'dropped']),
  /** Since when it has been in that state. */
  since: CalendarDate,
  tests: z.array(ActionTest).max(20).default([]),
  changedAt: Instant,
  version: Version,
});
export type Action = Stored<typeof Action>;

/** The five phases of improvement work (DOMAIN §7). */
export const Phase = z.literal([1, 2, 3, 4, 5]);
export type Phase = z.infer<typeof Phase>;

/** An IHI score in halves: 1 is 0,5 and 10 is 5,0 (PLATFORM §6). */
export const IhiHalves = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
export type IhiHalves = z.infer<typeof IhiHalves>;

/** Where a team is on its way: its own view of it, and how team and facilitators have scored it. */
export const ImprovementProgress = z.object({
  phase: Phase.optional(),
  /** The version the phase was chosen in: a score that comes between stands in nobody's way. */
  phaseVersion: Version,
  /** Ids of the sub-steps that are ticked off, whatever phase they belong to. */
  steps: z.array(z.string().max(40)).max(40).default([]),
  scores: z
    .array(
      z.object({
        month: z.string().regex(/^\d{4}-\d{2}$/),
        from: z.enum(['team', 'facilitator']),
        halves: IhiHalves,
        by: PersonId,
        at: Instant,
        /** The version it was set in. */
        version: Version,
      }),
    )
    .max(160)
    .default([]),
  /** When the team itself last changed something. */
  changedAt: Instant.optional(),
  /** Counts phases chosen and scores set; a step that is ticked off stands by itself. */
  version: Version,
});
export type ImprovementProgress = Stored<typeof ImprovementProgress>;

/** How it is between the team, or the user, and an actor: the scale is ours (DOMAIN §5). */
export const Relation = z.enum(['strong', 'weak', 'missing', 'strained']);
export type Relation = z.infer<typeof Relation>;

/** 3 is very important. */
export const Importance = z.number().int().min(1).max(3);
export type Importance = z.infer<typeof Importance>;

/** Whom the work depends on (aktørkartlegging); of use before anybody has said how it is between them. */
export const Actor = z.object({
  id: z.string(),
  name: z.string().min(1).max(60),
  relation: Relation.optional(),
  importance: Importance.optional(),
  /** What the relation was before it last changed, and on which day that was. */
  before: z.object({ relation: Relation, until: CalendarDate }).optional(),
  /** The version of the map, or of its case, at which each part last changed. */
  versions: z
    .object({ name: Version, relation: Version, importance: Version })
    .default({ name: 0, relation: 0, importance: 0 }),
});
export type Actor = Stored<typeof Actor>;

export const ActorMap = z.object({ actors: z.array(Actor).max(30).default([]), version: Version });
export type ActorMap = Stored<typeof ActorMap>;

/** What a poster says that stands nowhere else. */
export const PosterWords = z.object({
  title: z.string().max(120).default(''),
  /** What users have said, when other words than the themes of the interviews are wanted. */
  users: z.string().max(600).default(''),
  nextStep: z.string().max(300).default(''),
  changedAt: Instant,
  version: Version,
});
export type PosterWords = Stored<typeof PosterWords>;
