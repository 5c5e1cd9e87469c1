import { z } from 'zod';
import { CalendarDate, Instant, Language } from './identity.ts';
import { Amount, Measure, MeasureForm, MeasureRhythm } from './improvement.ts';
import { Recipient } from './inbox.ts';
import type { Stored } from './stored.ts';
import { Undos } from './undo.ts';

/** What a team can share: a tried action, a chart, its poster. */
export const Shareable = z.enum(['action', 'chart', 'poster']);
export type Shareable = z.infer<typeof Shareable>;

/** How long each of the words of a share may be. */
export const shareLimits = { title: 150, did: 600, happened: 600, learnt: 600 } as const;

/** As many periods of a chart as leave with it. */
export const mostSharedPeriods = 120;

/** A chart as others may see it: what is about fewer than five is a gap in it already. */
export const SharedChart = z.object({
  name: z.string().max(120),
  form: MeasureForm,
  every: MeasureRhythm,
  better: Measure.shape.better,
  unit: z.string().max(30).default(''),
  builtIn: Measure.shape.builtIn,
  target: Amount.optional(),
  frozenAt: CalendarDate.optional(),
  splits: z.array(CalendarDate).max(10).default([]),
  annotations: z
    .array(z.object({ on: CalendarDate, text: z.string().max(120) }))
    .max(40)
    .default([]),
  /** Without an amount it is a gap. */
  periods: z
    .array(
      z.object({
        on: CalendarDate,
        from: CalendarDate.optional(),
        amount: Amount.optional(),
        /** That it counts in no median; why is the team's own. */
        excluded: z.literal(true).optional(),
        cases: z.number().int().min(0).optional(),
      }),
    )
    .max(mostSharedPeriods),
});
export type SharedChart = Stored<typeof SharedChart>;

const line = z.string().max(600);

/** What stands on a poster beside its title and its charts, in words. */
export const SharedPoster = z.object({
  whose: line,
  goals: z
    .array(z.object({ goal: line, measure: line, from: line, now: line, target: line, verdict: line }))
    .max(12)
    .default([]),
  tried: z
    .array(z.object({ title: line, state: line, learnt: line }))
    .max(12)
    .default([]),
  users: z.array(line).max(20).default([]),
  nextStep: line,
  /** What is said of each chart. */
  charts: z
    .array(z.object({ verdict: line, note: line, changed: z.boolean() }))
    .max(4)
    .default([]),
});
export type SharedPoster = Stored<typeof SharedPoster>;

/** What others see of something that is shared: word for word, no names of people. */
export const SharedContent = z.object({
  at: Instant,
  language: Language,
  /** The kind of action it is about; '' where that is not known. */
  kind: z.string().max(40).default(''),
  title: z.string().max(shareLimits.title),
  did: z.string().max(shareLimits.did).default(''),
  happened: z.string().max(shareLimits.happened).default(''),
  learnt: z.string().max(shareLimits.learnt).default(''),
  charts: z.array(SharedChart).max(4).default([]),
  poster: SharedPoster.optional(),
});
export type SharedContent = Stored<typeof SharedContent>;

/** Something that a team shares with its network: a snapshot, which changes only when it is shared anew. */
export const Share = z.object({
  id: z.string(),
  network: z.string(),
  team: z.object({ id: z.string(), name: z.string() }),
  what: Shareable,
  /** The action or the measure; '' of a poster. */
  of: z.string().max(80),
  /** What the team is looking at before it shares it; nobody else sees it. */
  draft: SharedContent.optional(),
  /** What the others see. */
  shared: SharedContent.optional(),
  /** That the facilitators have asked whether the team would share it: its chats hear of it once. */
  asked: z
    .object({
      at: Instant,
      to: z.array(Recipient).max(10),
      title: z.string().max(150),
      declined: z.boolean().default(false),
    })
    .optional(),
  version: z.number().int().default(0),
  undos: Undos.optional(),
  /** What came up to this time has been handed to its recipients' inboxes. */
  remindedUntil: Instant,
});
export type Share = Stored<typeof Share>;
