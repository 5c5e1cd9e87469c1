import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { CalendarDate } from '../../model/identity.ts';
import { Measure } from '../../model/improvement.ts';
import { findMeasure } from '../../model/measures.ts';
import type { Team } from '../../model/team.ts';
import { chartCard } from './chart-card.ts';
import { annotationOn, putAnnotationBack, putSettingsBack, settingsOf, settingsVersion } from './rules.ts';

const ofTeam = { from: 'team', may: 'improvement.work' } as const;

/** Baseline and parts, as they were before they were set otherwise. */
export const settingsChanged = undoable({
  ...ofTeam,
  kind: 'chartSettings',
  was: z.object({ frozenAt: Measure.shape.frozenAt, splits: z.array(CalendarDate) }),
  before: (team: Team, id) => settingsOf(findMeasure(team, id)),
  version: settingsVersion,
  restore: (team, was, id, { now }) => putSettingsBack(team, id, was, now),
  done: 'runChart.undone.settings',
  card: (turn, team, id) => chartCard(turn, team, id),
});

/** What was said of a day: the measure, a space, the day. */
export const annotationChanged = undoable({
  ...ofTeam,
  kind: 'chartAnnotation',
  was: z.object({ on: CalendarDate, text: z.string() }),
  before: (team: Team, of) => annotationOn(findMeasure(team, measureIn(of)), dayIn(of)),
  version: (team, of) => annotationOn(findMeasure(team, measureIn(of)), dayIn(of))?.text ?? '',
  restore: (team, was, of, { now }) => putAnnotationBack(team, measureIn(of), was, now),
  done: 'runChart.undone.annotation',
  card: (turn, team, of) => chartCard(turn, team, measureIn(of)),
});

export const ofAnnotation = (measure: string, on: CalendarDate): string => `${measure} ${on}`;
const measureIn = (of: string): string => of.split(' ')[0] ?? '';
const dayIn = (of: string): CalendarDate => of.split(' ')[1] ?? '';
