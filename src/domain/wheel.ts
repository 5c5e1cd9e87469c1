import { activeActivities } from './activities.ts';
import type { Activity, ConversationRound, PathwayCase, Score } from './case.ts';

/** One area of the conversation wheel. */
export interface Sector {
  readonly activity: Activity;
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
  readonly first: ConversationRound | undefined;
  /** The latest conversation that was scored. */
  readonly latest: ConversationRound | undefined;
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
