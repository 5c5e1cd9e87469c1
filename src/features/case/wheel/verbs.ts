import { z } from 'zod';
import type { Handlers } from '../../../dialog/handler.ts';
import type { Entered } from '../../../dialog/reading.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import { activitiesChanged } from '../activities/undoables.ts';
import { actOf, caseForm, look } from '../parts.ts';
import { takeAwayInCase } from '../undoing.ts';
import { placeActivities, wheelOf } from './rules.ts';
import { wheelCard } from './wheel-card.ts';
import { placeFields, wheelOrderCard } from './wheel-order-card.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'wheel.show': 'case/wheel';
    'wheel.order': 'case/wheel';
    'wheel.place': 'case/wheel';
  }
}

/** The conversation wheel: what matters to the user, in an order that is the user's own. */
export const wheelHandlers = {
  'wheel.show': look('case.open', z.object({}), (turn, it) => wheelCard(turn, it)),
  ...caseForm(
    { ask: 'wheel.order', save: 'wheel.place' },
    {
      about: z.object({}),
      fields: placeFields,
      blame: { samePlace: ({ place }, entered) => lastWith(entered, String(place)) },
      version: (it) => it.activitiesVersion,
      log: logWork,
      card: (turn, it, _, showing) =>
        wheelOf(it).sectors.length === 0 && !showing.entered ? wheelCard(turn, it) : wheelOrderCard(turn, it, showing),
      save: async (turn, { places }) => {
        const place = (it: PathwayCase) => placeActivities(it, places, actOf(turn));
        return takeAwayInCase(turn, activitiesChanged, '', place, (it) => wheelCard(turn, it, turn.t('wheel.ordered')));
      },
    },
  ),
} satisfies Handlers;

/** Of the fields that say the same, the last. */
const lastWith = (entered: Entered, value: string): string =>
  Object.keys(entered).findLast((field) => String(entered[field]) === value) ?? '';
