import type { SessionNumber } from '../../model/network.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import type { Presenter, SessionPlan } from '../../model/session-plan.ts';
import type { Changing } from './agenda-rules.ts';

/** How many minutes a team gets in plenary unless the facilitators say otherwise. */
export const usualMinutes = 5;

/** At the first two sessions every team presents (DOMAIN §3). */
export const everyTeamPresents = (number: SessionNumber): boolean => number <= 2;

const changed = (plan: SessionPlan, presenters: readonly Presenter[], { seen }: Changing): SessionPlan => {
  refuseStale(seen, plan.version);
  return { ...plan, presenters: [...presenters], version: plan.version + 1 };
};

/** @throws Refusal `outdatedCard` when the team does not present any more */
export const presenterIn = ({ presenters }: Pick<SessionPlan, 'presenters'>, team: string): Presenter => {
  const found = presenters.find((one) => one.team === team);
  if (!found) throw new Refusal('outdatedCard');
  return found;
};

/**
 * Says which teams present: those that do already keep their place and their minutes, new ones come after them.
 * @throws Refusal `outdatedCard`
 */
export const choosePresenters = (
  plan: SessionPlan,
  teams: readonly string[],
  minutes: number,
  changing: Changing,
): SessionPlan => {
  const kept = plan.presenters.filter(({ team }) => teams.includes(team));
  const known = new Set(kept.map(({ team }) => team));
  const added = teams.filter((team) => !known.has(team)).map((team) => ({ team, minutes, at: changing.now }));
  if (added.length === 0 && kept.length === plan.presenters.length) return plan;
  return changed(plan, [...kept, ...added], changing);
};

/** @throws Refusal `outdatedCard` */
export const setMinutes = (plan: SessionPlan, team: string, minutes: number, changing: Changing): SessionPlan => {
  const before = presenterIn(plan, team);
  if (before.minutes === minutes) return plan;
  const after = { ...before, minutes, at: changing.now };
  return changed(
    plan,
    plan.presenters.map((one) => (one === before ? after : one)),
    changing,
  );
};

/** @throws Refusal `outdatedCard` */
export const movePresenter = (plan: SessionPlan, team: string, to: 'up' | 'down', changing: Changing): SessionPlan => {
  const from = plan.presenters.indexOf(presenterIn(plan, team));
  const at = from + (to === 'up' ? -1 : 1);
  const [one, other] = [plan.presenters[from], plan.presenters[at]];
  if (!one || !other) return plan;
  return changed(plan, plan.presenters.with(from, other).with(at, one), changing);
};

/** @throws Refusal `outdatedCard` */
export const removePresenter = (plan: SessionPlan, team: string, changing: Changing): SessionPlan => {
  const gone = presenterIn(plan, team);
  return changed(
    plan,
    plan.presenters.filter((one) => one !== gone),
    changing,
  );
};

export const presentingTime = ({ presenters }: Pick<SessionPlan, 'presenters'>): number =>
  presenters.reduce((sum, { minutes }) => sum + minutes, 0);
