import { z } from 'zod';
import { CaseActivity, type PathwayCase } from '../../../model/case.ts';
import { caseUndoable } from '../undoing.ts';
import { wheelCard } from '../wheel/wheel-card.ts';
import { putActivitiesBack } from './rules.ts';

/** What matters to the user: taken out, reworded, or put in another order. Scores that were given since stand in the way. */
export const activitiesChanged = caseUndoable({
  kind: 'activities',
  was: z.object({ activities: z.array(CaseActivity), resources: z.string() }),
  before: (before, _, after) =>
    isOnlyMore(before, after) ? undefined : { activities: [...before.activities], resources: before.resources },
  version: ({ activitiesVersion, rounds }) => [activitiesVersion, ...rounds.map(({ version }) => version)].join(' '),
  restore: (it, { activities, resources }, _, act) => putActivitiesBack(it, activities, resources, act),
  done: 'activities.undone',
  card: (turn, it) => wheelCard(turn, it),
});

/** Whether all that there was stands as it stood. */
const isOnlyMore = (before: PathwayCase, after: PathwayCase): boolean =>
  (before.resources === '' || before.resources === after.resources) &&
  before.activities.every((activity, at) => JSON.stringify(activity) === JSON.stringify(after.activities[at]));
