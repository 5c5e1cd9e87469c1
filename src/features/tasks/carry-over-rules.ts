import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { PackageNumber } from '../../model/network.ts';
import { isOpen, type TeamTask, tasksOf, untouched } from '../../model/packages.ts';
import { Refusal } from '../../model/refusal.ts';
import type { TaskWork, Team } from '../../model/team.ts';
import { isHeld } from '../../model/timeline.ts';

/** Open tasks of earlier packages that can move on, and the package they would move to. */
export interface CarryOffer {
  readonly to: PackageNumber;
  readonly tasks: readonly TeamTask[];
}

/** As many as one card can ask about; the next offer asks about the rest. */
const askedAtATime = 20;

/**
 * At a session, from its first day on, what is still open is offered into the next package (DOMAIN §10). Everything
 * open before that package counts, so that a team that skipped one offer gets it at the next session.
 */
export const carryOffer = (team: Team, today: CalendarDate): CarryOffer | undefined => {
  const begun = team.network.sessions
    .filter((session) => isHeld(session) && session.first <= today)
    .map((session) => session.number);
  if (begun.length === 0) return undefined;
  const to = (Math.max(...begun) + 1) as PackageNumber;
  const open = tasksOf(team).filter((task) => task.package < to && isOpen(task));
  const undecidedFirst = [...open.filter(lacksDecision), ...open.filter((task) => !lacksDecision(task))];
  return open.length === 0 ? undefined : { to, tasks: undecidedFirst.slice(0, askedAtATime) };
};

/** Whether there are tasks in the offer of which the team has not said yet if they move or stay. */
export const isUndecided = (offer: CarryOffer): boolean => offer.tasks.some(lacksDecision);

const lacksDecision = (task: TeamTask): boolean => task.work.leftIn !== task.package;

/**
 * Moves the chosen tasks on with everything written on them; the other open ones stay, on purpose. A date of the
 * team's own that has passed gives way to the next package's. What is no longer open is left alone.
 * @throws Refusal `outdatedCard` when the offer was made at an earlier session
 */
export const carry = (
  team: Team,
  to: number,
  chosen: readonly string[],
  { now, today }: { readonly now: Instant; readonly today: CalendarDate },
): Team => {
  const offer = carryOffer(team, today);
  if (!offer) return team;
  if (offer.to !== to) throw new Refusal('outdatedCard');
  const decided = offer.tasks.map((task): [string, TaskWork] => {
    const moves = chosen.includes(task.definition.id);
    return [
      task.definition.id,
      moves ? moved(task.work, offer.to, today, now) : { ...task.work, leftIn: task.package },
    ];
  });
  return { ...team, work: { ...team.work, ...Object.fromEntries(decided) } };
};

/** Where tasks stand that were carried on or left behind, with the dates that went with that. */
type Carried = Readonly<Record<string, Pick<TaskWork, 'carriedTo' | 'leftIn' | 'due' | 'dueSetAt'>>>;

/** Where those tasks stood that were carried on or left behind. */
export const movedTasks = (before: Team, after: Team): Carried =>
  Object.fromEntries(
    Object.entries(after.work).flatMap(([id, now]) => {
      const { carriedTo, leftIn, due, dueSetAt } = before.work[id] ?? untouched;
      const stays = carriedTo === now.carriedTo && leftIn === now.leftIn;
      return stays ? [] : [[id, { carriedTo, leftIn, due, dueSetAt }]];
    }),
  );

/** The packages that tasks have been carried into or left in. */
export const placesOfTasks = ({ work }: Team): string =>
  Object.entries(work)
    .flatMap(([id, { carriedTo, leftIn }]) => (carriedTo || leftIn ? [`${id} ${carriedTo ?? ''} ${leftIn ?? ''}`] : []))
    .join();

/** Puts tasks back into the packages they stood in, with the dates they had unless they have got other ones. */
export const putWhereTheyWere = (team: Team, was: Carried, now: Instant): Team => {
  const back = Object.entries(was).map(([id, { carriedTo, leftIn, ...date }]): [string, TaskWork] => {
    const work = team.work[id] ?? untouched;
    const placed = { ...work, carriedTo, leftIn, changedAt: now };
    if (work.due !== undefined || date.due === undefined) return [id, placed];
    const version = work.version + 1;
    return [id, { ...placed, ...date, version, fieldVersions: { ...work.fieldVersions, due: version } }];
  });
  return { ...team, work: { ...team.work, ...Object.fromEntries(back) } };
};

const moved = (work: TaskWork, to: PackageNumber, today: CalendarDate, now: Instant): TaskWork => {
  const carried = { ...work, carriedTo: to, changedAt: now };
  if (work.due === undefined || work.due >= today) return carried;
  const version = work.version + 1;
  return { ...carried, due: undefined, version, fieldVersions: { ...work.fieldVersions, due: version } };
};
