import { z } from 'zod';
import { actionKinds } from './action-kinds.ts';
import { bankThemes } from './goal-bank.ts';
import { CalendarDate, Instant } from './identity.ts';
import { ActionTest, BuiltIn, IhiHalves, MeasureRhythm, Phase } from './improvement.ts';
import { PackageNumber } from './network.ts';
import type { Stored } from './stored.ts';

const Month = z.string().regex(/^\d{4}-\d{2}$/);
const Count = z.number().int().min(0);
const PerMonth = z.array(z.object({ month: Month, count: Count })).max(120);

/** How far a team is in one package. */
const PackageStanding = z.object({
  number: PackageNumber,
  total: Count,
  done: Count,
  /** Those somebody has touched. */
  begun: Count,
  /** Those that are still to be done. */
  open: Count,
});

export const SummaryGoal = z.object({
  id: z.string(),
  title: z.string(),
  /** Its number in the goal bank, and what it is about. */
  bank: z.number().int().min(1).max(28).optional(),
  theme: z.enum(bankThemes).optional(),
  createdOn: CalendarDate,
  /** Since when there is a measure with a target; absent while it cannot be measured. */
  measurableSince: CalendarDate.optional(),
  /** Whether everybody who does the work has agreed to it. */
  agreed: z.boolean(),
  closed: z.object({ how: z.enum(['reached', 'dropped']), on: CalendarDate }).optional(),
});
export type SummaryGoal = Stored<typeof SummaryGoal>;

/** What a measure says (DOMAIN §8). */
export const SummaryMeasure = z.object({
  id: z.string(),
  goal: z.string().optional(),
  name: z.string(),
  builtIn: BuiltIn.optional(),
  every: MeasureRhythm,
  points: Count,
  ended: z.boolean(),
  verdict: z.enum(['empty', 'tooFew', 'steady', 'changed']),
  /** Of what has changed: since when, and until when it lasted. */
  since: CalendarDate.optional(),
  until: CalendarDate.optional(),
  /** Which way it has changed; absent where neither way is better. */
  change: z.enum(['better', 'worse']).optional(),
});
export type SummaryMeasure = Stored<typeof SummaryMeasure>;

export const SummaryAction = z.object({
  id: z.string(),
  goal: z.string().optional(),
  title: z.string(),
  kind: z.enum(actionKinds),
  state: z.enum(['idea', 'trying', 'kept', 'adapted', 'dropped']),
  since: CalendarDate,
  /** When it was first tried. */
  triedOn: CalendarDate.optional(),
  tests: Count,
  decision: ActionTest.shape.decision,
  /** Whether a measure of its goal changed for the better within six months; absent where nothing could tell. */
  signal: z.boolean().optional(),
});
export type SummaryAction = Stored<typeof SummaryAction>;

/** A figure over a team's cases, as it may leave the team: of five cases or more (DOMAIN §12). */
export const SummaryFigure = z.object({
  of: BuiltIn,
  from: Month,
  to: Month,
  sum: z.number(),
  count: z.number().min(1),
  cases: Count,
});
export type SummaryFigure = Stored<typeof SummaryFigure>;

/**
 * What a network's facilitators see of a team at a glance: a copy, made of the team, its cases and its requests for
 * guidance, so that an overview is one list. It can be thrown away and made again at any time.
 */
export const TeamSummary = z.object({
  team: z.string(),
  network: z.string(),
  name: z.string(),
  municipalities: z.array(z.string()),
  createdOn: CalendarDate,
  madeAt: Instant,
  members: Count,
  userRepresentatives: Count,
  phase: Phase.optional(),
  /** When the team last did something that Los knows of. */
  lastActive: CalendarDate,
  packages: z.array(PackageStanding),
  goals: z.array(SummaryGoal),
  measures: z.array(SummaryMeasure),
  actions: z.array(SummaryAction),
  /** The IHI scores of the months that have one, the earliest first. */
  scores: z.array(z.object({ month: Month, team: IhiHalves.optional(), facilitator: IhiHalves.optional() })),
  figures: z.array(SummaryFigure),
  /** Tests that were begun, and talks with facilitators, by month. */
  tests: PerMonth,
  coaching: PerMonth.default([]),
  /** Requests that wait for an answer, the oldest first. */
  guidance: z.array(z.object({ thread: z.string(), since: CalendarDate })),
});
export type TeamSummary = Stored<typeof TeamSummary>;
