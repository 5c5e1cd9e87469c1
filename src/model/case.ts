import { z } from 'zod';
import { HphPathway } from './case-hph.ts';
import { CasePlan } from './case-plan.ts';
import { CalendarDate, Instant, PersonId } from './identity.ts';
import { ActorMap } from './improvement.ts';
import type { Stored } from './stored.ts';
import { Undos } from './undo.ts';

/** DOMAIN §12: numbers stay, words go. How long the words of a closed case stay unless a setting says otherwise, in days. */
export const wordsKeptDays = 30;

/** The case's version when a part of it was last changed: a card that shows an older one must not overwrite it. */
const ChangedAtVersion = z.number().int().default(0);

/** DOMAIN §12: a case is known by a code, never a name. */
export const CaseCode = z.string().regex(/^[A-ZÆØÅ]{1,3}-\d{1,4}$/);
export type CaseCode = z.infer<typeof CaseCode>;

/** How hard an activity is, a whole number 1–10: the nearer 1, the harder (memo, appendix 2). */
export const Score = z.number().int().min(1).max(10);
export type Score = z.infer<typeof Score>;

/** Words an activity went by while it was scored, so that older scores can be read as they were given. */
export const FormerText = z.object({ text: z.string().max(200), until: Instant, by: PersonId });
export type FormerText = Stored<typeof FormerText>;

export const CaseActivity = z.object({
  id: z.string(),
  /** A broad area: one of the suggested ones by its id (`housing` …), else `other`; outlives the text. */
  area: z.string().max(60),
  /** In the user's own words. */
  text: z.string().max(200),
  /** The newest last. */
  former: z.array(FormerText).optional(),
  retiredAt: Instant.optional(),
  /** The user has chosen its place; such activities stand first, in the user's own order. */
  placed: z.boolean().optional(),
});
export type CaseActivity = Stored<typeof CaseActivity>;

export const Correction = z.object({
  activity: z.string(),
  from: Score.optional(),
  to: Score.optional(),
  at: Instant,
  by: PersonId,
});
export type Correction = Stored<typeof Correction>;

/** A conversation that turned out to have been on another day. */
export const DateCorrection = z.object({ from: CalendarDate, to: CalendarDate, at: Instant, by: PersonId });
export type DateCorrection = Stored<typeof DateCorrection>;

/** When the user and the contact person have agreed to talk about what matters again. */
const NextConversation = z.object({ on: CalendarDate, setAt: Instant });

/** That the areas of a conversation are being gone through, and who goes through them. */
export const UnderWay = z.object({
  /** The last day on which they may be: the one it was begun on, or late in the evening the next. */
  on: CalendarDate,
  by: PersonId,
  /** Who gave which score, by activity; what is missing, whoever began it. */
  givers: z.record(z.string(), PersonId).optional(),
  /** What had been agreed on before, should no score be left of the conversation. */
  agreed: NextConversation.optional(),
});
export type UnderWay = Stored<typeof UnderWay>;

/** One conversation (samtale) and the scores given in it. */
export const Round = z.object({
  number: z.number().int().min(1),
  heldOn: CalendarDate,
  scores: z.record(z.string(), Score),
  corrections: z.array(Correction).default([]),
  dateCorrections: z.array(DateCorrection).default([]),
  /** Gone when the last area has been answered, or somebody has said that this is all; holds until its day is over. */
  underWay: UnderWay.optional(),
  version: ChangedAtVersion,
});
export type Round = Stored<typeof Round>;

/** DOMAIN §5.4: done and not relevant give 1 point each; relevant and not done gives 0. */
export const ChecklistAnswer = z.enum(['done', 'notRelevant', 'notDone']);
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>;

/** An item of a checklist. Items that carry a mean score can move but not vanish. */
export const ChecklistItem = z.object({
  id: z.string(),
  /** The team's own wording; without it the text comes from the content catalogue. */
  text: z.string().max(200).optional(),
  carries: z.enum(['firstMean', 'secondMean']).optional(),
});
export type ChecklistItem = Stored<typeof ChecklistItem>;

/** Programme fidelity on a day on which every item was answered; figures only, so it stays when words go. */
export const FidelityPoint = z.object({
  on: CalendarDate,
  points: z.number().int(),
  items: z.number().int().min(1),
  notRelevant: z.number().int(),
});
export type FidelityPoint = Stored<typeof FidelityPoint>;

export const Access = z.object({
  at: Instant,
  by: PersonId,
  what: z.enum(['created', 'opened', 'changed', 'takenOver', 'shared', 'handedOver', 'closed', 'reopened']),
  /** Whom the case was shared with or handed over to. */
  to: PersonId.optional(),
});
export type Access = Stored<typeof Access>;

/** A case (pathwayCase): one user of the services, kept by its contact persons only. */
export const PathwayCase = z.object({
  team: z.string(),
  code: CaseCode,
  /** The command that made it: asked for twice, it is made once. */
  madeBy: z.string(),
  createdAt: Instant,
  closedAt: Instant.optional(),
  /** When the words of a closed case go (DOMAIN §12: numbers stay, words go). */
  purgeAt: Instant.optional(),
  /** When they went. */
  purgedAt: Instant.optional(),
  /** The authority on who may open the case. */
  contactPersons: z.array(PersonId).min(1),
  activities: z.array(CaseActivity).default([]),
  /** What the user masters and has around, in own words; it is written on the form of the activities. */
  resources: z.string().max(500).default(''),
  activitiesVersion: ChangedAtVersion,
  rounds: z.array(Round).default([]),
  nextConversation: NextConversation.optional(),
  nextConversationVersion: ChangedAtVersion,
  /** The items as they were when the case began to use them. */
  checklist: z.object({
    items: z.array(ChecklistItem),
    answers: z.record(z.string(), ChecklistAnswer),
    version: ChangedAtVersion,
    /** How fidelity has gone, at most one point a day, the newest last. */
    history: z.array(FidelityPoint).default([]),
  }),
  plan: CasePlan.optional(),
  /** Pathways from hospital to home, one after the other; the last is under way. */
  hph: z.array(HphPathway).optional(),
  /** Whom this user's pathway depends on; its words go with the others. */
  actorMap: ActorMap.optional(),
  /** Counts changes, so that an old card does not overwrite newer work. */
  version: z.number().int().default(0),
  /** The newest entries of the access log. */
  access: z.array(Access).default([]),
  /** The newest people the case was shared with or handed over to, who are told of it. */
  handovers: z.array(z.object({ to: PersonId, at: Instant })).default([]),
  /** What each person has last taken away, while it can be put back. */
  undos: Undos.optional(),
  /** Reminders up to this time have been handed to their recipients' inboxes. */
  remindedUntil: Instant.default('1970-01-01T00:00:00Z'),
});
export type PathwayCase = Stored<typeof PathwayCase>;
