import { ActivityTypes, type TurnContext } from 'botbuilder';
import { type Arrival, isTold } from '../dialog/arrival.ts';
import { languageFor } from '../language/languages.ts';
import { translate } from '../language/texts.ts';
import { wordsResponse } from './delivery.ts';

/** Does something when so many milliseconds have passed. @returns has it left undone */
export type Later = (ms: number, act: () => void) => () => void;

/** Before whoever wrote sees that something comes. */
const typingAfterMs = 700;
/** Before whoever pressed an `Action.Execute` hears so: the client waits, and says after some seconds that nothing came. */
const momentAfterMs = 2_500;
/** How long the answer waits for that sign to be out, so that it never comes after it. */
const signMs = 500;

export interface Waiting {
  /** The answer is there. @returns whether an invoke has been answered meanwhile */
  over(): Promise<boolean>;
}

/** Gives a sign, once, to whoever waits long; nobody waits for what Teams tells. */
export const waitFor = (
  context: TurnContext,
  { event, locale }: Arrival,
  { later, answerNow }: { readonly later: Later; readonly answerNow: (body: object) => void },
): Waiting => {
  if (isTold(event)) return { over: async () => false };
  const isInvoke = context.activity.type === ActivityTypes.Invoke;
  let sign: Promise<unknown> | undefined;
  const show = async (): Promise<void> => {
    if (isInvoke) answerNow(wordsResponse(translate(languageFor(locale))('common.moment')));
    else await context.sendActivity({ type: ActivityTypes.Typing });
  };
  const answered = later(isInvoke ? momentAfterMs : typingAfterMs, () => {
    sign = show().catch(() => undefined);
  });
  return {
    over: async () => {
      answered();
      if (!sign) return false;
      const { promise: long, resolve } = Promise.withResolvers<void>();
      const out = later(signMs, resolve);
      await Promise.race([sign, long]);
      out();
      return isInvoke;
    },
  };
};
