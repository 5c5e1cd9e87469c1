import { requireAhead } from '../../../model/agreed-dates.ts';
import { dateInNorway } from '../../../model/calendar.ts';
import type { PathwayCase, Round } from '../../../model/case.ts';
import { type Act, changePart } from '../../../model/cases.ts';
import type { CalendarDate } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import { roundOf } from '../../../model/scores.ts';

/**
 * Writes down when the user and the contact person have agreed to talk again; without a date nothing is agreed on.
 * @throws Refusal `dateInPast`, `dateTooFar`, and as `changePart`
 */
export const agreeOnConversation = (
  it: PathwayCase,
  on: CalendarDate | undefined,
  today: CalendarDate,
  act: Act,
): PathwayCase => {
  if (on !== undefined) requireAhead(on, today);
  if (on === it.nextConversation?.on && !it.closedAt) return it;
  return changePart(it, act, it.nextConversationVersion, (version) => ({
    nextConversation: on === undefined ? undefined : { on, setAt: act.now },
    nextConversationVersion: version,
  }));
};

/** Puts back what was agreed on before, with what has been said of it. @throws Refusal as `changePart` */
export const agreeAgain = (
  it: PathwayCase,
  agreed: NonNullable<PathwayCase['nextConversation']>,
  act: Act,
): PathwayCase => changePart(it, act, 0, (version) => ({ nextConversation: agreed, nextConversationVersion: version }));

/**
 * What is agreed on when a conversation has been held: it was the one that was agreed on, unless the date was set that
 * very day or later, for the one after.
 */
export const agreedAfter = (
  { nextConversation }: PathwayCase,
  { heldOn }: Pick<Round, 'heldOn'>,
): PathwayCase['nextConversation'] => {
  if (!nextConversation) return undefined;
  const { on, setAt } = nextConversation;
  return heldOn >= on || heldOn > dateInNorway(setAt) ? undefined : nextConversation;
};

/**
 * Conversations follow one another in time; two may be on one day. As they do so already, the neighbours tell.
 * @throws Refusal `conversationTooEarly`, `conversationTooLate`
 */
export const requireOrder = (it: PathwayCase, { number, heldOn }: Pick<Round, 'number' | 'heldOn'>): void => {
  const [before, after] = [roundOf(it, number - 1), roundOf(it, number + 1)];
  if (before && before.heldOn > heldOn)
    throw new Refusal('conversationTooEarly', { number: before.number, date: before.heldOn });
  if (after && after.heldOn < heldOn)
    throw new Refusal('conversationTooLate', { number: after.number, date: after.heldOn });
};
