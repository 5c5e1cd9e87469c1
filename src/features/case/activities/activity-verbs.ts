import { z } from 'zod';
import { isStale, type Showing } from '../../../dialog/form.ts';
import { type Handlers, handler } from '../../../dialog/handler.ts';
import { required, writtenIn } from '../../../dialog/reading.ts';
import type { Reply } from '../../../dialog/reply.ts';
import type { Activity, PathwayCase } from '../../../model/case.ts';
import { Refusal } from '../../../model/refusal.ts';
import { actOf, type CaseTurn, changeCase, look, presentCase } from '../parts.ts';
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

const which = z.object({ activity: z.string() });

/** Something done with one activity; after a no it is shown as it is, with what was entered. */
const onActivity = <I extends z.infer<typeof which>>(
  input: z.ZodType<I>,
  run: (turn: CaseTurn, entered: I) => Promise<Reply>,
) =>
  handler({
    on: 'case',
    may: 'case.work',
    input,
    run: async (turn, entered) => [await run(turn, entered)],
    again: (turn, entered, problem) => {
      const it = presentCase(turn);
      const stale = isStale(turn, it.activitiesVersion);
      return [cardOf(turn, it, writtenIn(entered, 'activity') ?? '', { entered, problem, stale })];
    },
  });

/** One activity: how it has gone, new words for it, taking it out and taking it back. */
export const oneActivityHandlers = {
  'activity.show': look('case.open', which, (turn, it, { activity }) => cardOf(turn, it, activity)),
  'activity.reword': onActivity(which.extend({ words: required('emptyText') }), async (turn, { activity, words }) => {
    const it = await revise(turn, activity, { existing: { [activity]: words }, added: [] });
    return cardOf(turn, it, activity, { news: turn.t('activity.reworded') });
  }),
  'activity.retire': onActivity(which, async (turn, { activity }) => {
    const it = await revise(turn, activity, { existing: { [activity]: '' }, added: [] });
    const news = turn.t(find(it, activity) ? 'activity.retired' : 'activity.removed');
    return scoresHistoryCard(turn, it, { news });
  }),
  'activity.takeBack': onActivity(which, async (turn, { activity }) => {
    const it = await revise(turn, activity, { existing: {}, added: [], takenBack: [activity] });
    return cardOf(turn, it, activity, { news: turn.t('activity.takenBack') });
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

const cardOf = (turn: CaseTurn, it: PathwayCase, activity: string, showing: Showing = {}): Reply => {
  const found = find(it, activity);
  if (found) return activityCard(turn, it, found, showing);
  return scoresHistoryCard(turn, it, { problem: showing.problem ?? turn.t('refusals.outdatedCard') });
};
