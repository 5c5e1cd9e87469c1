import type { Voice } from '../../dialog/handler.ts';
import { formatAim } from '../../language/amounts.ts';
import { capitalised, formatList } from '../../language/format.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { Verdict } from '../../model/chart-reading.ts';
import type { Action, Goal, Measure } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import type { Drawing } from '../../reports/sheet.ts';
import { lastLearnt } from '../actions/index.ts';
import { goalSentence } from '../goals/index.ts';
import { drawMeasure, verdictLine, writeValue } from '../run-chart/index.ts';
import { type MeasureOutside, measureOutsideOf } from './charts.ts';
import { goalsOf, interviewsOf, measuresOf, nextActionOf, titleGoalOf, triedOf, wordsOf } from './rules.ts';

/** What stands on a team's poster, in words; '' and nothing where there is nothing. */
export interface Poster {
  readonly title: string;
  /** Who it is of: the team, its municipalities, its network. */
  readonly whose: string;
  readonly goals: readonly PosterGoal[];
  readonly tried: readonly PosterAction[];
  readonly charts: readonly PosterChart[];
  /** What users have said, line by line. */
  readonly users: readonly string[];
  readonly nextStep: string;
}

/** A goal with one of its measures, or either alone. */
export interface PosterGoal {
  readonly goal: string;
  readonly measure: string;
  readonly from: string;
  readonly now: string;
  readonly target: string;
  readonly verdict: string;
}

export interface PosterAction {
  readonly title: string;
  readonly state: string;
  readonly learnt: string;
}

export interface PosterChart {
  readonly title: string;
  readonly verdict: string;
  /** That something is left out, and why; '' where nothing is. */
  readonly note: string;
  /** Whether something has changed. */
  readonly changed: boolean;
  readonly drawing: Drawing;
}

/**
 * A team's poster from what is there: only what may leave the team (DOMAIN §12).
 * @param cases the team's, for measures that fill themselves from them
 */
export const posterOf = (voice: Voice, team: Team, cases: readonly PathwayCase[]): Poster => {
  const measures = measuresOf(team).map((measure) => measureOutsideOf(voice, measure, cases));
  return {
    title: wordsOf(team).title || proposedTitle(voice, team),
    whose: whoseOf(voice, team),
    goals: rowsOf(voice, team, measures),
    tried: triedOf(team).map((action) => actionOf(voice, action)),
    charts: measures.flatMap((one) => chartOf(voice, one) ?? []),
    users: usersOf(voice, team),
    nextStep: wordsOf(team).nextStep || proposedStep(voice, team),
  };
};

/** What the poster is called while the team has not said. */
export const proposedTitle = ({ t }: Voice, team: Team): string => {
  const goal = titleGoalOf(team);
  return goal ? capitalised(goal.what) : t('poster.proposed.title', { team: team.name });
};

/** What the team does next, as far as its actions say. */
export const proposedStep = ({ t }: Voice, team: Team): string => {
  const action = nextActionOf(team);
  if (!action) return '';
  return t(action.state === 'trying' ? 'poster.proposed.trying' : 'poster.proposed.idea', { action: action.title });
};

const whoseOf = ({ language }: Voice, { name, municipalities, network }: Team): string => {
  const where = formatList(language, municipalities);
  return [...new Set([name, where, network.name])].join(' · ');
};

/** A row for each measure, beneath its goal; a goal without one has a row too. */
const rowsOf = (voice: Voice, team: Team, measures: readonly MeasureOutside[]): PosterGoal[] => {
  const ofGoal = goalsOf(team).flatMap((goal) => {
    const own = measures.filter(({ measure }) => measure.goal === goal.id);
    const sentence = goalSentence(voice, withoutNumbers, goal);
    if (own.length === 0) return [{ ...noMeasure, goal: sentence, verdict: reached(voice, goal) }];
    return own.map((one, at) => ({ ...rowOf(voice, one), goal: at === 0 ? sentence : '' }));
  });
  const others = measures.filter(({ measure }) => measure.goal === undefined);
  return [...ofGoal, ...others.map((one) => rowOf(voice, one))];
};

/** They stand beside the sentence, as far as they may leave the team. */
const withoutNumbers = { measures: [] };

const noMeasure = { measure: '', from: '', now: '', target: '' };

const reached = ({ t }: Voice, { closed }: Goal): string => (closed?.how === 'reached' ? t('poster.reached') : '');

const rowOf = (voice: Voice, { measure, reading, from, now }: MeasureOutside): PosterGoal => {
  const { t } = voice;
  const written = (value: MeasureOutside['now']) => (value ? writeValue(voice.language, measure, value) : '');
  const { name, unit, form } = measure;
  return {
    goal: '',
    measure: unit === '' || form === 'share' ? name : t('poster.measure', { measure: name, unit }),
    from: written(from),
    now: written(now),
    target: measure.target ? formatAim(voice.language, form, measure.target) : '',
    verdict: t(`poster.verdict.${inShort(reading.verdict)}`),
  };
};

/** What a chart says, as far as it stands in a table. */
const inShort = (verdict: Verdict) => {
  if (verdict.kind !== 'changed') return verdict.kind;
  if (verdict.isBetter === undefined) return 'changed';
  return verdict.isBetter ? 'better' : 'worse';
};

const actionOf = ({ t }: Voice, action: Action): PosterAction => ({
  title: action.title,
  state: action.state === 'idea' ? '' : t(`poster.state.${action.state}`),
  learnt: lastLearnt(action),
});

/** What the chart says, as the team says it of itself. */
const saidByUs = (voice: Voice, verdict: Verdict, every: Measure['every']): string => {
  if (verdict.kind === 'tooFew') return voice.t('poster.plenum.noChart');
  if (verdict.kind !== 'changed' || verdict.isBetter === undefined) return verdictLine(voice, verdict, every);
  const changed = verdictLine(voice, { ...verdict, isBetter: undefined }, every);
  return `${changed} ${voice.t(verdict.isBetter ? 'poster.ourWay' : 'poster.notOurWay')}`;
};

/** None where nothing has been measured that may be shown. */
const chartOf = (voice: Voice, { measure, reading, isProtected }: MeasureOutside): PosterChart | undefined => {
  const drawing = drawMeasure(voice, measure, reading, false);
  return (
    drawing && {
      title: measure.name,
      verdict: saidByUs(voice, reading.verdict, measure.every),
      note: isProtected ? voice.t('poster.left') : '',
      changed: reading.verdict.kind === 'changed',
      drawing,
    }
  );
};

/** The team's own words, else the themes of its interviews: how many were asked, never who. */
const usersOf = ({ t }: Voice, team: Team): string[] => {
  const { users } = wordsOf(team);
  if (users !== '') return users.split('\n').filter((line) => line.trim() !== '');
  const { count, themes } = interviewsOf(team);
  if (themes.length === 0) return [];
  return [...(count > 0 ? [t('poster.interviewed', { count })] : []), ...themes.map(capitalised)];
};
