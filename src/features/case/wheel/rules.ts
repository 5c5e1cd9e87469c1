import type { CaseActivity, PathwayCase, Round, Score } from '../../../model/case.ts';
import { type Act, changePart } from '../../../model/cases.ts';
import { Refusal } from '../../../model/refusal.ts';
import { activeActivities } from '../activities/rules.ts';

/** One area of the conversation wheel. */
export interface Sector {
  readonly activity: CaseActivity;
  /** Its place in the user's own order, from 1; absent while the user has given it none. */
  readonly place: number | undefined;
  readonly first: Score | undefined;
  readonly latest: Score | undefined;
}

/** The conversation wheel (samtalehjul): what matters to the user, and how it was first and latest. */
export interface Wheel {
  /** In the user's order; what has no place comes after, as it was named. */
  readonly sectors: readonly Sector[];
  /** Conversation 1, once there is a later one to compare with. */
  readonly first: Round | undefined;
  /** The latest conversation that was scored. */
  readonly latest: Round | undefined;
}

export const wheelOf = (it: PathwayCase): Wheel => {
  const latest = it.rounds.at(-1);
  const first = it.rounds.length > 1 ? it.rounds[0] : undefined;
  const sectors = activeActivities(it).map((activity, index) => ({
    activity,
    place: activity.placed ? index + 1 : undefined,
    first: first?.scores[activity.id],
    latest: latest?.scores[activity.id],
  }));
  return { sectors, first, latest };
};

/** Places from 1 by activity, as a form has them; `undefined` is no place, and what is left out keeps its own. */
export type Places = Readonly<Record<string, number | undefined>>;

/**
 * Puts activities where the user wants them. Only what gets another place than it has is moved; the others make room and
 * keep their order among themselves. Nobody but the user gives places: what has none comes last.
 * @throws Refusal `placeMissing` when there is nothing to put anywhere, `samePlace`, and as `changePart`
 */
export const placeActivities = (it: PathwayCase, places: Places, act: Act): PathwayCase =>
  changePart(it, act, it.activitiesVersion, (version) => {
    const wishes = wishesIn(it, places);
    if (wishes.length === 0 && !it.activities.some(({ placed }) => placed)) throw new Refusal('placeMissing');
    const order = inOrder(wishes);
    const others = it.activities.filter(({ id }) => !order.some((one) => one.id === id));
    const activities = [
      ...order.map((one) => ({ ...one, placed: true })),
      ...others.map(({ placed: _, ...one }) => one),
    ];
    return { activities, activitiesVersion: version };
  });

interface Wish {
  readonly activity: CaseActivity;
  readonly place: number;
  /** Whether it gets another place than it has. */
  readonly moves: boolean;
}

const wishesIn = (it: PathwayCase, places: Places): Wish[] =>
  wheelOf(it).sectors.flatMap(({ activity, place: present }) => {
    const place = Object.hasOwn(places, activity.id) ? places[activity.id] : present;
    return place === undefined ? [] : [{ activity, place, moves: place !== present }];
  });

const inOrder = (wishes: readonly Wish[]): CaseActivity[] => {
  const moving = wishes.filter(({ moves }) => moves);
  const staying = wishes.filter(({ moves }) => !moves).map(({ activity }) => activity);
  const order: CaseActivity[] = [];
  for (const { activity, place } of moving.toSorted((a, b) => a.place - b.place)) {
    if (moving.some((other) => other.place === place && other.activity !== activity))
      throw new Refusal('samePlace', { place });
    while (order.length < place - 1 && staying.length > 0) order.push(...staying.splice(0, 1));
    order.push(activity);
  }
  return [...order, ...staying];
};
