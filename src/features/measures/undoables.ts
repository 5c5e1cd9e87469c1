import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { CalendarDate } from '../../model/identity.ts';
import { Measure, MeasuredPoint } from '../../model/improvement.ts';
import {
  endMeasure,
  findMeasure,
  pointsBefore,
  putMeasureBack,
  putPointsBack,
  redefineMeasure,
  takeUpMeasure,
} from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { listCard, pointsCard } from './measure-cards.ts';

const ofTeam = { from: 'team', may: 'improvement.work' } as const;

const measureOf = ({ measures }: Team, id: string): Measure | undefined => measures.find((one) => one.id === id);
const versionOf = (team: Team, id: string): number => measureOf(team, id)?.version ?? 0;

/** Measurements entered, corrected, left out or deleted: what their periods had before. */
export const pointsChanged = undoable({
  ...ofTeam,
  kind: 'measurePoints',
  was: z.array(z.object({ on: CalendarDate, point: MeasuredPoint.optional() })),
  before: (team: Team, id, after) => {
    const [one, other] = [measureOf(team, id), measureOf(after, id)];
    return one && other && pointsBefore(one, other);
  },
  version: versionOf,
  restore: (team, was, id, act) => putPointsBack(team, id, was, act),
  done: 'measures.undone.points',
  card: (turn, team, id) => pointsCard(turn, team, id),
});

const definition = Measure.pick({
  goal: true,
  name: true,
  numerator: true,
  denominator: true,
  unit: true,
  every: true,
  better: true,
  baseline: true,
  target: true,
  deadline: true,
  responsible: true,
});
type Definition = z.infer<typeof definition>;

/** What is absent is put back as absent. */
const nothingSaid = {
  goal: undefined,
  baseline: undefined,
  target: undefined,
  deadline: undefined,
  responsible: undefined,
} satisfies Partial<Definition>;

/** What a measure is, written over. */
export const measureRedefined = undoable({
  ...ofTeam,
  kind: 'measureText',
  was: definition,
  before: (team: Team, id) => definition.parse(measureOf(team, id)),
  version: versionOf,
  restore: (team, was, id, act) => redefineMeasure(team, id, { ...nothingSaid, ...was }, act),
  done: 'measures.undone.text',
  card: (turn, team, id) => pointsCard(turn, team, id),
});

/** A measure that is measured no more, or again. */
export const measureEnded = undoable({
  ...ofTeam,
  kind: 'measureEnd',
  was: z.object({ hasEnded: z.boolean() }),
  before: (team: Team, id) => ({ hasEnded: findMeasure(team, id).endedAt !== undefined }),
  version: versionOf,
  restore: (team, { hasEnded }, id, act) => (hasEnded ? endMeasure : takeUpMeasure)(team, id, act),
  done: 'measures.undone.end',
  card: (turn, team, id) => pointsCard(turn, team, id),
});

/** A measure taken away with its numbers. */
export const measureRemoved = undoable({
  ...ofTeam,
  kind: 'measure',
  was: z.object({ at: z.number(), measure: Measure }),
  before: (team: Team, id) => {
    const measure = measureOf(team, id);
    return measure && { at: team.measures.indexOf(measure), measure };
  },
  version: versionOf,
  restore: (team, { at, measure }) => putMeasureBack(team, measure, at),
  done: 'measures.undone.measure',
  card: (turn, team) => listCard(turn, team),
});
