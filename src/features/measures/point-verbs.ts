import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import type { Handlers, TurnOn } from '../../dialog/handler.ts';
import { written } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { isSameAmount, readAmount } from '../../model/amounts.ts';
import { CalendarDate } from '../../model/identity.ts';
import {
  addPoints,
  correctPoint,
  excludePoint,
  findMeasure,
  includePoint,
  isDue,
  isMeasured,
  type NewPoint,
  periodToMeasure,
  pointOn,
  removePoint,
} from '../../model/measures.ts';
import { periodOf } from '../../model/periods.ts';
import { refuseStale } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { chartCard } from '../run-chart/index.ts';
import { chooseCard, pointsCard } from './measure-cards.ts';
import { amountIn, askReplace, correctForm, enterForm, excludeForm, pointFields } from './point-form.ts';
import { changed, press } from './presses.ts';
import { pointsChanged } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'measure.enter': 'measures';
    'measure.savePoint': 'measures';
    'measure.replacePoint': 'measures';
    'measure.point': 'measures';
    'measure.correct': 'measures';
    'measure.exclude': 'measures';
    'measure.saveExclusion': 'measures';
    'measure.include': 'measures';
    'measure.removePoint': 'measures';
  }
}

const one = z.object({ measure: z.string().max(80) });
const ofPeriod = one.extend({ on: CalendarDate });

/** Which measure somebody means who names none: the one that is due, or the only one. */
const meant = (team: Team, today: CalendarDate): string | undefined => {
  const open = team.measures.filter((measure) => isMeasured(team, measure));
  const due = open.filter((measure) => isDue(measure, today));
  return due.length === 1 ? due[0]?.id : open.length === 1 ? open[0]?.id : undefined;
};

const entering = form(
  { ask: 'measure.enter', save: 'measure.savePoint' },
  {
    on: 'team',
    may: 'improvement.work',
    about: one,
    asking: one.partial(),
    fields: pointFields,
    blame: { periodInFuture: 'on', periodTooOld: 'on' },
    show: (turn, { measure: asked }, showing) => {
      const team = turn.target.body;
      const measure = asked ?? meant(team, turn.today);
      return measure === undefined ? chooseCard(turn, team) : entry(turn, measure, showing);
    },
    save: async (turn, { measure: id, on, ...entered }) => {
      const measure = findMeasure(turn.target.body, id);
      const amount = amountIn(turn, measure, entered);
      const point = { on: periodOf(measure.every, on ?? periodToMeasure(measure, turn.today)), amount };
      return [await savePoint(turn, id, point)];
    },
  },
);

/** One that nobody can enter any more is shown instead. */
const entry = (turn: TurnOn<Team>, id: string, showing: Parameters<typeof enterForm>[3]): Reply => {
  const team = turn.target.body;
  const { builtIn, endedAt } = findMeasure(team, id);
  return builtIn || endedAt !== undefined ? pointsCard(turn, team, id) : enterForm(turn, team, id, showing);
};

/** Saves a measurement unless its period has another number: then it is asked which is right, also when that has just come. */
const savePoint = (turn: TurnOn<Team>, id: string, point: NewPoint): Promise<Reply> => {
  const isOther = (team: Team): boolean => {
    const stored = pointOn(findMeasure(team, id), point.on);
    return stored !== undefined && !isSameAmount(stored, point.amount);
  };
  const apply = (team: Team): Team => (isOther(team) ? team : addPoints(team, id, [point], turn.now));
  const news = turn.t('measures.news.saved');
  return takeAway(turn, pointsChanged, id, apply, (team) =>
    isOther(team) ? askReplace(turn, team, findMeasure(team, id), point) : chartCard(turn, team, id, { news }),
  );
};

/** Entering, correcting, leaving out and deleting measurements. */
export const pointHandlers = {
  ...entering,
  'measure.replacePoint': press(ofPeriod.extend({ amount: written }), (turn, { measure, on, amount }) =>
    changed(turn, measure, pointsChanged, 'replaced', (team) => {
      const found = findMeasure(team, measure);
      refuseStale(turn.seen, found.version);
      return addPoints(team, measure, [{ on, amount: readAmount(found.form, amount) }], turn.now);
    }),
  ),
  ...form(
    { ask: 'measure.point', save: 'measure.correct' },
    {
      on: 'team',
      may: 'improvement.work',
      about: ofPeriod,
      fields: pointFields.omit({ on: true }),
      version: ({ target }, { measure }) => findMeasure(target.body, measure).version,
      show: (turn, { measure, on }, showing) => correctForm(turn, turn.target.body, measure, on, showing),
      save: async (turn, { measure, on, ...entered }) => [
        await changed(turn, measure, pointsChanged, 'corrected', (team) =>
          correctPoint(team, measure, { on, amount: amountIn(turn, findMeasure(team, measure), entered) }, turn),
        ),
      ],
    },
  ),
  ...form(
    { ask: 'measure.exclude', save: 'measure.saveExclusion' },
    {
      on: 'team',
      may: 'improvement.work',
      about: ofPeriod,
      fields: z.object({ reason: written }),
      blame: { emptyText: 'reason', textTooLong: 'reason' },
      show: (turn, { measure, on }, showing) => excludeForm(turn, turn.target.body, measure, on, showing),
      save: async (turn, { measure, on, reason }) => [
        await changed(turn, measure, pointsChanged, 'excluded', (team) =>
          excludePoint(team, measure, on, reason, turn),
        ),
      ],
    },
  ),
  'measure.include': press(ofPeriod, (turn, { measure, on }) =>
    changed(turn, measure, pointsChanged, 'included', (team) => includePoint(team, measure, on, turn)),
  ),
  'measure.removePoint': press(ofPeriod, (turn, { measure, on }) =>
    changed(turn, measure, pointsChanged, 'pointRemoved', (team) => removePoint(team, measure, on, turn)),
  ),
} satisfies Handlers;
