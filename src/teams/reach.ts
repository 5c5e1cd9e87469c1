import { pauseFor } from '../reminders/loop.ts';
import { createWatch } from '../reminders/watch.ts';

export interface ReachOptions {
  /** Asks for a token and for the keys, as Teams needs them. @throws the reason why they are not to be had */
  readonly ask: () => Promise<void>;
  readonly onLost: (reason: unknown) => void;
  readonly onFound: () => void;
  /** Lets time pass until they are asked for again, or until it is stopped. */
  readonly pause?: ((stopped: AbortSignal) => Promise<unknown>) | undefined;
}

/** Whether Los has what it takes to talk to Teams, looked at beside everything else. */
export interface Reach {
  /** @throws the reason, while it has never had it: a wrong secret, a firewall, or nobody has looked yet */
  ready(): void;
  state(): 'ok' | 'unreachable';
  start(): void;
  /** A look that is under way ends by itself: it touches nothing of ours. */
  stop(): void;
}

/** A token and the keys are good for a day or more, and kept; asking costs little. */
const whileWell = pauseFor(300_000);
const whileNot = pauseFor(15_000);

class NotLookedYet extends Error {
  override readonly name = 'NotLookedYet';
}

/**
 * What had it once stays ready: if Microsoft is down it is so for all processes of Los, and to take them away, or not to start
 * another, would help nobody. What never had it must not take the place of one that has.
 */
export const createReach = ({ ask, onLost, onFound, pause }: ReachOptions): Reach => {
  let problem: unknown = new NotLookedYet();
  let everHad = false;
  const watch = createWatch({
    look: async () => {
      problem = await ask().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      everHad ||= problem === undefined;
      return problem;
    },
    isWell: (reason) => reason === undefined,
    onTrouble: onLost,
    onRecovered: onFound,
    pause: (stopped, reason) => (pause ?? (reason === undefined ? whileWell : whileNot))(stopped),
  });
  return {
    ready: () => {
      if (!everHad) throw problem;
    },
    state: () => (problem === undefined ? 'ok' : 'unreachable'),
    start: watch.start,
    stop: () => void watch.stop(),
  };
};
