import { z } from 'zod';
import type { Showing } from '../../../dialog/form.ts';
import type { Handlers } from '../../../dialog/handler.ts';
import { required } from '../../../dialog/reading.ts';
import type { Reply } from '../../../dialog/reply.ts';
import type { CaseActivity, PathwayCase } from '../../../model/case.ts';
import { Refusal } from '../../../model/refusal.ts';
import { actOf, type CaseTurn, casePress, look } from '../parts.ts';
import { scoresHistoryCard } from '../scores/scores-history-card.ts';
import { takeAwayInCase } from '../undoing.ts';
import { activityCard } from './activity-card.ts';
import { type EnteredActivities, fittingActivity, reviseActivities } from './rules.ts';
import { activitiesChanged } from './undoables.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'activity.show': 'case/activities';
    'activity.reword': 'case/activities';
    'activity.retire': 'case/activities';
    'activity.takeBack': 'case/activities';
  }
}

const which = z.object({ activity: z.string() });

/** What is pressed on the card of one activity. */
const onActivity = {
  about: which,
  version: ({ activitiesVersion }: PathwayCase) => activitiesVersion,
  card: (turn: CaseTurn, it: PathwayCase, { activity }: z.infer<typeof which>, showing: Showing) =>
    cardOf(turn, it, activity, showing),
};

/** One activity: how it has gone, new words for it, taking it out and taking it back. */
export const oneActivityHandlers = {
  'activity.show': look('case.open', which, (turn, it, { activity }) => cardOf(turn, it, activity)),
  'activity.reword': casePress({
    ...onActivity,
    fields: z.object({ words: required('emptyText', fittingActivity) }),
    save: async (turn, { activity, words }) => {
      const news = turn.t('activity.reworded');
      const entered = { existing: { [activity]: words }, added: [] };
      return revise(turn, activity, entered, (it) => cardOf(turn, it, activity, { news }));
    },
  }),
  'activity.retire': casePress({
    ...onActivity,
    fields: z.object({}),
    save: async (turn, { activity }) => {
      return revise(turn, activity, { existing: { [activity]: '' }, added: [] }, (it) =>
        scoresHistoryCard(turn, it, { news: turn.t(find(it, activity) ? 'activity.retired' : 'activity.removed') }),
      );
    },
  }),
  'activity.takeBack': casePress({
    ...onActivity,
    fields: z.object({}),
    save: async (turn, { activity }) => {
      const news = turn.t('activity.takenBack');
      const entered = { existing: {}, added: [], takenBack: [activity] };
      return revise(turn, activity, entered, (it) => cardOf(turn, it, activity, { news }));
    },
  }),
} satisfies Handlers;

const find = (it: PathwayCase, activity: string): CaseActivity | undefined =>
  it.activities.find(({ id }) => id === activity);

/** @throws Refusal `outdatedCard` when the activity is gone, and as `reviseActivities` */
const revise = (
  turn: CaseTurn,
  activity: string,
  entered: EnteredActivities,
  card: (it: PathwayCase) => Reply,
): Promise<Reply> => {
  const rule = (it: PathwayCase): PathwayCase => {
    if (!find(it, activity)) throw new Refusal('outdatedCard');
    return reviseActivities(it, entered, actOf(turn));
  };
  return takeAwayInCase(turn, activitiesChanged, '', rule, card);
};

const cardOf = (turn: CaseTurn, it: PathwayCase, activity: string, showing: Showing = {}): Reply => {
  const found = find(it, activity);
  if (found) return activityCard(turn, it, found, showing);
  return scoresHistoryCard(turn, it, { problem: turn.t('refusals.outdatedCard') });
};
