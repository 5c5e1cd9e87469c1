import { z } from 'zod';
import { type Handlers, handler } from '../../../dialog/handler.ts';
import { logWork } from '../../../model/cases.ts';
import { actOf, changeCase, isOutdated, presentCase } from '../parts.ts';
import { wheelCard } from '../wheel/wheel-card.ts';
import { activitiesCard, enteredActivities } from './activities-card.ts';
import { reviseActivities } from './rules.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'activities.edit': 'case/activities';
    'activities.save': 'case/activities';
  }
}

/** What matters to the user, in the user's own words. */
export const activityHandlers = {
  'activities.edit': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => [activitiesCard(turn, await changeCase(turn, (it) => logWork(it, actOf(turn))))],
  }),
  'activities.save': handler({
    on: 'case',
    may: 'case.work',
    input: z.looseObject({}),
    run: async (turn, entered) => {
      const it = await changeCase(turn, (before) =>
        reviseActivities(before, enteredActivities(turn, before, entered), actOf(turn)),
      );
      return [wheelCard(turn, it, turn.t(it.rounds.length === 0 ? 'activities.saved' : 'activities.changed'))];
    },
    again: (turn, entered, problem) => {
      const it = presentCase(turn);
      return [activitiesCard(turn, it, { entered, problem, outdated: isOutdated(turn, it.activitiesVersion) })];
    },
  }),
} satisfies Handlers;
