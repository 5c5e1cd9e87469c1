import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../../dialog/handler.ts';
import type { Reply } from '../../../dialog/reply.ts';
import type { Activity, PathwayCase } from '../../../model/case.ts';
import { logLook } from '../../../model/cases.ts';
import { Refusal } from '../../../model/refusal.ts';
import { type Again, actOf, changeCase, isOutdated, presentCase, writtenIn } from '../parts.ts';
import { scoresHistoryCard } from '../scores/scores-history-card.ts';
import { activityCard } from './activity-card.ts';
import { type EnteredActivities, reviseActivities } from './rules.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'activity.show': 'case/activities';
    'activity.reword': 'case/activities';
    'activity.retire': 'case/activities';
    'activity.takeBack': 'case/activities';
  }
}

type CaseTurn = TurnOn<PathwayCase>;

const which = z.object({ activity: z.string() });

/** One activity: how it has gone, new words for it, taking it out and taking it back. */
export const oneActivityHandlers = {
  'activity.show': handler({
    on: 'case',
    may: 'case.open',
    input: which,
    run: async (turn, { activity }) => [
      cardOf(turn, await changeCase(turn, (it) => logLook(it, actOf(turn))), activity),
    ],
  }),
  'activity.reword': handler({
    on: 'case',
    may: 'case.work',
    input: which.extend({ words: z.string().default('') }),
    run: async (turn, { activity, words }) => {
      if (words.trim() === '') throw new Refusal('emptyText');
      const it = await revise(turn, activity, { existing: { [activity]: words }, added: [] });
      return [cardOf(turn, it, activity, { message: turn.t('activity.reworded') })];
    },
    again: (turn, entered, problem) => afterNo(turn, entered, problem),
  }),
  'activity.retire': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: async (turn, { activity }) => {
      const it = await revise(turn, activity, { existing: { [activity]: '' }, added: [] });
      const message = turn.t(find(it, activity) ? 'activity.retired' : 'activity.removed');
      return [scoresHistoryCard(turn, it, { message })];
    },
    again: (turn, entered, problem) => afterNo(turn, entered, problem),
  }),
  'activity.takeBack': handler({
    on: 'case',
    may: 'case.work',
    input: which,
    run: async (turn, { activity }) => {
      const it = await revise(turn, activity, { existing: {}, added: [], takenBack: [activity] });
      return [cardOf(turn, it, activity, { message: turn.t('activity.takenBack') })];
    },
    again: (turn, entered, problem) => afterNo(turn, entered, problem),
  }),
} satisfies Handlers;

const find = (it: PathwayCase, activity: string): Activity | undefined =>
  it.activities.find(({ id }) => id === activity);

/** @throws Refusal `outdatedCard` when the activity is gone, and as `reviseActivities` */
const revise = (turn: CaseTurn, activity: string, entered: EnteredActivities): Promise<PathwayCase> =>
  changeCase(turn, (it) => {
    if (!find(it, activity)) throw new Refusal('outdatedCard');
    return reviseActivities(it, entered, actOf(turn));
  });

const cardOf = (turn: CaseTurn, it: PathwayCase, activity: string, again: Again = {}): Reply => {
  const found = find(it, activity);
  if (found) return activityCard(turn, it, found, again);
  return scoresHistoryCard(turn, it, { problem: again.problem ?? turn.t('refusals.outdatedCard') });
};

const afterNo = (turn: CaseTurn, entered: Readonly<Record<string, unknown>>, problem: string): Reply[] => {
  const it = presentCase(turn);
  const outdated = isOutdated(turn, it.activitiesVersion);
  return [cardOf(turn, it, writtenIn(entered, 'activity') ?? '', { entered, problem, outdated })];
};
