import { z } from 'zod';
import { type Handlers, handler } from '../../../dialog/handler.ts';
import { logLook, logWork } from '../../../model/cases.ts';
import { actOf, changeCase, isOutdated, presentCase } from '../parts.ts';
import { placeActivities, wheelOf } from './rules.ts';
import { wheelCard } from './wheel-card.ts';
import { enteredPlaces, wheelOrderCard } from './wheel-order-card.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'wheel.show': 'case/wheel';
    'wheel.order': 'case/wheel';
    'wheel.place': 'case/wheel';
  }
}

/** The conversation wheel: what matters to the user, in an order that is the user's own. */
export const wheelHandlers = {
  'wheel.show': handler({
    on: 'case',
    may: 'case.open',
    input: z.object({}),
    run: async (turn) => [wheelCard(turn, await changeCase(turn, (it) => logLook(it, actOf(turn))))],
  }),
  'wheel.order': handler({
    on: 'case',
    may: 'case.work',
    input: z.object({}),
    run: async (turn) => {
      const it = await changeCase(turn, (before) => logWork(before, actOf(turn)));
      return [wheelOf(it).sectors.length === 0 ? wheelCard(turn, it) : wheelOrderCard(turn, it)];
    },
  }),
  'wheel.place': handler({
    on: 'case',
    may: 'case.work',
    input: z.looseObject({}),
    run: async (turn, entered) => {
      const it = await changeCase(turn, (before) =>
        placeActivities(before, enteredPlaces(before, entered), actOf(turn)),
      );
      return [wheelCard(turn, it, turn.t('wheel.ordered'))];
    },
    again: (turn, entered, problem) => {
      const it = presentCase(turn);
      return [wheelOrderCard(turn, it, { entered, problem, outdated: isOutdated(turn, it.activitiesVersion) })];
    },
  }),
} satisfies Handlers;
