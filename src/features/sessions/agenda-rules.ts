import { isAfter } from '../../model/calendar.ts';
import type { Instant } from '../../model/identity.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import type { AgendaItem, SessionDay, SessionPlan } from '../../model/session-plan.ts';
import { minutesOf, type TimeOfDay } from '../../model/time-of-day.ts';
import { tidy, tidyLine } from '../../model/written.ts';
import type { Minutes } from './template-rules.ts';

/** What a change has to know of its card and its time. */
export interface Changing {
  readonly seen?: number | undefined;
  readonly now: Instant;
}

// === Time

/** An item with the minutes of the day from and to which it goes on. */
export interface Timed {
  readonly item: AgendaItem;
  readonly from: number;
  readonly to: number;
  /** How many minutes of it have begun before what stands above it is over. */
  readonly overlap: number;
}

/** The items of a day, one after the other; one with a time of its own begins then. */
export const timedDay = ({ agenda, starts }: SessionPlan, day: SessionDay): readonly Timed[] => {
  let clock = minutesOf(starts[day - 1] ?? starts[0]);
  return agenda
    .filter((item) => item.day === day)
    .map((item) => {
      const from = item.at === undefined ? clock : minutesOf(item.at);
      const overlap = Math.max(0, clock - from);
      const to = from + item.minutes;
      clock = Math.max(clock, to);
      return { item, from, to, overlap };
    });
};

/** What the time is used for; breaks count for nothing. */
export const timeUse = ({ agenda }: Pick<SessionPlan, 'agenda'>): Minutes => {
  const sum = (kind: keyof Minutes) =>
    agenda.filter((item) => item.kind === kind).reduce((minutes, item) => minutes + item.minutes, 0);
  return { project: sum('project'), external: sum('external'), group: sum('group') };
};

/** How much of the time is group work and plenary, in whole per cent; 0 while there is no time at all. */
export const groupShare = ({ project, external, group }: Minutes): number => {
  const all = project + external + group;
  return all === 0 ? 0 : Math.round((100 * group) / all);
};

/** Whether group work falls under the goal; of an empty agenda nothing is said. */
export const isUnderGoal = (plan: Pick<SessionPlan, 'agenda' | 'goal'>): boolean =>
  plan.agenda.length > 0 && groupShare(timeUse(plan)) < plan.goal;

/** From the first item to the last, breaks included: more than this tires people. */
const longestDay = 8 * 60;

/** How many minutes a day lasts, when that is too long. */
export const tooLong = (plan: SessionPlan, day: SessionDay): number | undefined => {
  const timed = timedDay(plan, day);
  const [first] = timed;
  if (!first) return undefined;
  const minutes = Math.max(...timed.map(({ to }) => to)) - Math.min(...timed.map(({ from }) => from));
  return minutes > longestDay ? minutes : undefined;
};

// === Changing it

/** An item as it is entered. */
export interface EnteredItem {
  readonly day: SessionDay;
  readonly kind: AgendaItem['kind'];
  readonly title: string;
  readonly minutes: number;
  readonly at: TimeOfDay | undefined;
  readonly who: string;
  readonly note: string;
}

export const fittingItem = {
  title: (text: string): string => tidyLine(text, 120),
  who: (text: string): string => tidyLine(text, 120),
  note: (text: string): string => tidy(text, 300),
} as const;

/** As many as one card shows, so that no item of a day is out of sight. */
export const mostInDay = 16;

const changed = (plan: SessionPlan, more: Partial<SessionPlan>): SessionPlan => ({
  ...plan,
  ...more,
  version: plan.version + 1,
});

/** @throws Refusal `outdatedCard` when there is no such item any more */
export const itemIn = ({ agenda }: Pick<SessionPlan, 'agenda'>, id: string): AgendaItem => {
  const found = agenda.find((item) => item.id === id);
  if (!found) throw new Refusal('outdatedCard');
  return found;
};

/** The agenda in order of its days, each item in its place within the day. */
const inDays = (agenda: readonly AgendaItem[]): AgendaItem[] => agenda.toSorted((one, other) => one.day - other.day);

const requireRoom = (agenda: readonly AgendaItem[]): void => {
  for (const day of [1, 2] as const)
    if (agenda.filter((item) => item.day === day).length > mostInDay)
      throw new Refusal('agendaFull', { max: mostInDay });
};

/** Adds an item at the end of its day. @throws Refusal `agendaFull` */
export const addItem = (plan: SessionPlan, id: string, entered: EnteredItem, { now }: Changing): SessionPlan => {
  if (plan.agenda.some((item) => item.id === id)) return plan;
  const { at, ...others } = entered;
  const item: AgendaItem = { id, ...others, ...(at !== undefined && { at }), changedAt: now };
  const agenda = inDays([...plan.agenda, item]);
  requireRoom(agenda);
  return changed(plan, { agenda });
};

/**
 * Writes an item over.
 * @param given its title in the catalogue, which is no title of its own
 * @throws Refusal `outdatedCard`, `agendaFull`
 */
export const editItem = (
  plan: SessionPlan,
  id: string,
  { entered, given }: { readonly entered: EnteredItem; readonly given: string | undefined },
  { seen, now }: Changing,
): SessionPlan => {
  const before = itemIn(plan, id);
  const keepsGiven = before.given !== undefined && entered.title === given;
  const { at, ...others } = entered;
  const after: AgendaItem = {
    id,
    ...others,
    ...(at !== undefined && { at }),
    ...(keepsGiven && { given: before.given, title: '' }),
  };
  if (isSame(before, after)) return plan;
  refuseStale(seen, plan.version);
  const agenda =
    before.day === after.day
      ? plan.agenda.map((item) => (item === before ? { ...after, changedAt: now } : item))
      : inDays([...plan.agenda.filter((item) => item !== before), { ...after, changedAt: now }]);
  requireRoom(agenda);
  return changed(plan, { agenda });
};

const isSame = (one: AgendaItem, other: AgendaItem): boolean =>
  (['day', 'kind', 'given', 'title', 'minutes', 'at', 'who', 'note'] as const).every((key) => one[key] === other[key]);

/** Moves an item one step, at the edge of its day into the other day. @throws Refusal `outdatedCard`, `agendaFull` */
export const moveItem = (plan: SessionPlan, id: string, to: 'up' | 'down', { seen, now }: Changing): SessionPlan => {
  const item = itemIn(plan, id);
  const other = plan.agenda[plan.agenda.indexOf(item) + (to === 'up' ? -1 : 1)];
  const day: SessionDay = to === 'up' ? 1 : 2;
  if (other?.day !== item.day && item.day === day) return plan;
  refuseStale(seen, plan.version);
  const moved = { ...item, changedAt: now };
  const agenda =
    other?.day === item.day
      ? plan.agenda.map((one) => (one === item ? other : one === other ? moved : one))
      : plan.agenda.map((one) => (one === item ? { ...moved, day } : one));
  requireRoom(agenda);
  return changed(plan, { agenda });
};

/** @throws Refusal `outdatedCard` */
export const removeItem = (plan: SessionPlan, id: string, { seen }: Changing): SessionPlan => {
  const item = itemIn(plan, id);
  refuseStale(seen, plan.version);
  return changed(plan, { agenda: plan.agenda.filter((one) => one !== item) });
};

/** When the days begin, and how much is to be group work. @throws Refusal `outdatedCard` */
export const setTimes = (
  plan: SessionPlan,
  { starts, goal }: Pick<SessionPlan, 'starts' | 'goal'>,
  { seen }: Changing,
): SessionPlan => {
  if (goal === plan.goal && starts.every((start, at) => start === plan.starts[at])) return plan;
  refuseStale(seen, plan.version);
  return changed(plan, { starts, goal });
};

/** Shows the agenda to the teams, or no longer. */
export const showAgenda = (plan: SessionPlan, shownAt: Instant | undefined): SessionPlan => {
  if ((plan.shownAt === undefined) === (shownAt === undefined)) return plan;
  if (shownAt !== undefined && plan.agenda.length === 0) throw new Refusal('agendaEmpty');
  const { shownAt: _, ...others } = plan;
  return { ...others, ...(shownAt !== undefined && { shownAt }), version: plan.version + 1 };
};

/** Whether an item is not as the teams saw it when the agenda was shown. */
export const isNew = ({ changedAt }: AgendaItem, shownAt: Instant | undefined): boolean =>
  changedAt !== undefined && shownAt !== undefined && isAfter(changedAt, shownAt);
