import { z } from 'zod';
import { CalendarDate, Instant } from './identity.ts';
import type { Stored } from './stored.ts';

/** Who can have the main responsibility for an action: a role, never a name (DOMAIN §5.3). */
export const ResponsibleRole = z.enum([
  'serviceUser',
  'contactPerson',
  'generalPractitioner',
  'nav',
  'mentalHealthServices',
  'dps',
  'nextOfKin',
  'other',
]);
export type ResponsibleRole = z.infer<typeof ResponsibleRole>;

/** How an action stood before it was changed. */
const EarlierWording = z.object({
  /** The day it was changed. */
  until: CalendarDate,
  what: z.string(),
  responsible: ResponsibleRole,
  due: CalendarDate.optional(),
});
export type EarlierWording = Stored<typeof EarlierWording>;

/** An action (tiltak): what is going to be done. */
export const PlanAction = z.object({
  id: z.string(),
  /** The activity it belongs to, by id; absent for what belongs to none. */
  activity: z.string().optional(),
  what: z.string(),
  responsible: ResponsibleRole,
  due: CalendarDate.optional(),
  /** When the due date was set. */
  dueSetAt: Instant.optional(),
  /** The user's own comment. */
  comment: z.string().default(''),
  doneOn: CalendarDate.optional(),
  /** The newest last. */
  earlier: z.array(EarlierWording).default([]),
  version: z.number().int(),
});
export type PlanAction = Stored<typeof PlanAction>;

/** What the user wants to reach: one goal for each activity, or one that belongs to none. */
export const PlanGoal = z.object({
  /** The activity it belongs to, by id. */
  activity: z.string().optional(),
  text: z.string(),
  version: z.number().int(),
});
export type PlanGoal = Stored<typeof PlanGoal>;

/** The plan of a case: made together with the user, who gets a copy and can comment (memo, appendix 2). */
export const CasePlan = z.object({
  /** The user has an individual plan (individuell plan): that one is used, and this one rests. */
  individualPlan: z.boolean().default(false),
  individualPlanVersion: z.number().int().default(0),
  goals: z.array(PlanGoal).default([]),
  actions: z.array(PlanAction).default([]),
  /** By this counter versions before 0.2 name what they add; one of them may still be at work while Los is upgraded. */
  made: z.number().int().optional(),
  /** The user's own comment on the plan as a whole. */
  comment: z.string().default(''),
  commentVersion: z.number().int().default(0),
});
export type CasePlan = Stored<typeof CasePlan>;
