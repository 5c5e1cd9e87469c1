import { ActivityTypes, type TurnContext } from 'botbuilder';
import { type Arrival, isTold } from '../dialog/arrival.ts';
import { languageFor } from '../language/languages.ts';
import { translate } from '../language/texts.ts';
import { wordsResponse } from './delivery.ts';

/** Lets time pass, in milliseconds, unless it is stopped. */
export type Wait = (ms: number, stopped: AbortSignal) => Promise<unknown>;

/** Before whoever wrote sees that something comes. */
const typingAfterMs = 700;
/** Before whoever pressed an `Action.Execute` hears so: the client waits, and says after some seconds that nothing came. */
const momentAfterMs = 2_500;
/** How long the answer waits for that sign to be out, so that it never comes after it. */
const signMs = 500;

/** A reason of its own: without one an error is made, with a stack, for each turn. */
const answered = 'answered';

export interface Waiting {
  /** The answer is there. @returns whether an invoke has been answered meanwhile */
  over(): Promise<boolean>;
}

/** Gives a sign, once, to whoever waits long; nobody waits for what Teams tells. */
export const waitFor = (
  context: TurnContext,
  { event, locale }: Arrival,
  { wait, answerNow }: { readonly wait: Wait; readonly answerNow: (body: object) => void },
): Waiting => {
  if (isTold(event)) return { over: async () => false };
  const isInvoke = context.activity.type === ActivityTypes.Invoke;
  const there = new AbortController();
  let sign: Promise<unknown> | undefined;
  const show = async (): Promise<void> => {
    if (isInvoke) answerNow(wordsResponse(translate(languageFor(locale))('common.moment')));
    else await context.sendActivity({ type: ActivityTypes.Typing });
  };
  const late = (): void => {
    if (!there.signal.aborted) sign = show().catch(() => undefined);
  };
  wait(isInvoke ? momentAfterMs : typingAfterMs, there.signal).then(late, () => undefined);
  return {
    over: async () => {
      there.abort(answered);
      if (!sign) return false;
      const out = new AbortController();
      await Promise.race([sign, wait(signMs, out.signal).catch(() => undefined)]);
      out.abort(answered);
      return isInvoke;
    },
  };
};
