import { z } from 'zod';
import type { Handlers } from '../../../dialog/handler.ts';
import { requireKnown } from '../../../dialog/reading.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import { actOf, caseForm } from '../parts.ts';
import { takeAwayInCase } from '../undoing.ts';
import { wheelCard } from '../wheel/wheel-card.ts';
import { activitiesCard, activitiesFields, enteredActivities } from './activities-card.ts';
import { reviseActivities } from './rules.ts';
import { activitiesChanged } from './undoables.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'activities.edit': 'case/activities';
    'activities.save': 'case/activities';
  }
}

/** What matters to the user, in the user's own words. */
export const activityHandlers = {
  ...caseForm(
    { ask: 'activities.edit', save: 'activities.save' },
    {
      about: z.object({}),
      fields: activitiesFields,
      blame: { noActivities: 'areas', tooManyActivities: 'own' },
      version: (it) => it.activitiesVersion,
      log: logWork,
      card: (turn, it, _, showing) => activitiesCard(turn, it, showing),
      save: async (turn, fields) => {
        const entered = enteredActivities(turn, fields);
        const revise = (it: PathwayCase): PathwayCase => {
          requireKnown(
            fields.back,
            it.activities.map(({ id }) => id),
          );
          return reviseActivities(it, entered, actOf(turn));
        };
        return takeAwayInCase(turn, activitiesChanged, '', revise, (it) =>
          wheelCard(turn, it, turn.t(it.rounds.length === 0 ? 'activities.saved' : 'activities.changed')),
        );
      },
    },
  ),
} satisfies Handlers;
