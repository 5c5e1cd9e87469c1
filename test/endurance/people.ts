import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../../src/demo/real-case-random.ts';
import { pressedCard } from '../bench/bots/activities.ts';
import { type PostedActivity, startTeams } from '../support/teams.ts';
import type { Activity } from './actions.ts';

/** What became of something that was sent. */
export interface Outcome {
  /** How often it was sent until it was answered. */
  readonly deliveries: number;
  /** What was answered, to other deliveries as well, as JSON. */
  readonly said: string;
}

/** How long something is sent again and again, in milliseconds. */
const patienceMs = 60_000;
/** How long a delivery may go without an answer, in milliseconds. */
const answeredWithinMs = 20_000;

/** How many messages a chat keeps. */
const mostShown = 10;

/** Teams' side: it delivers again what has not been answered, and keeps what is said to whom. */
export const startPeople = async () => {
  const teams = await startTeams();
  const waiting = new Map<string, Set<PostedActivity[]>>();

  const settle = (): void => {
    for (const { activity } of teams.happenings.splice(0))
      for (const heard of waiting.get(activity.replyToId ?? '') ?? []) heard.push(activity);
    teams.requests.length = 0;
    teams.authorizations.length = 0;
  };

  /** There has always been a card to press. */
  const showCard = (conversation: string): void => {
    const { activities } = teams.conversation(conversation);
    for (const id of [...activities.keys()].slice(0, -mostShown)) if (id !== pressedCard) activities.delete(id);
    if (!activities.has(pressedCard)) activities.set(pressedCard, { id: pressedCard, type: 'message' });
  };

  /** @returns the answer, or nothing when there is none */
  const deliverOnce = async (url: string, body: string): Promise<string | undefined> => {
    try {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(answeredWithinMs),
      });
      const text = await response.text();
      if (response.status < 500 && response.status !== 200) throw new Refused(`${response.status} ${text}`);
      return response.status === 200 ? text : undefined;
    } catch (error) {
      if (error instanceof Refused) throw error;
      return undefined;
    }
  };

  return {
    serviceUrl: teams.url,
    /**
     * Sends an activity as Teams does: unanswered, it is sent again with the same id.
     * @param someUrl where, each time
     * @throws Refused, NeverAnswered
     */
    send: async (activity: Activity, id: string, someUrl: () => Promise<string>, chance: Chance): Promise<Outcome> => {
      const body = JSON.stringify({ ...activity, id });
      const until = performance.now() + patienceMs;
      showCard((activity['conversation'] as { id: string }).id);
      const heard: PostedActivity[] = [];
      const listening = waiting.get(id) ?? new Set();
      waiting.set(id, listening.add(heard));
      for (let deliveries = 1; ; deliveries += 1) {
        const answered = await deliverOnce(await someUrl(), body);
        settle();
        if (answered !== undefined) {
          if (listening.delete(heard) && listening.size === 0) waiting.delete(id);
          return { deliveries, said: JSON.stringify([answered, ...heard]) };
        }
        if (performance.now() > until) throw new NeverAnswered(`${deliveries} deliveries`);
        await pause(chance.whole(5, 60));
      }
    },
    stop: () => teams.stop(),
  };
};

export type People = Awaited<ReturnType<typeof startPeople>>;

export class Refused extends Error {
  override readonly name = 'Refused';
}

export class NeverAnswered extends Error {
  override readonly name = 'NeverAnswered';
}
