import type { Turn } from '../../dialog/handler.ts';
import { capitalised } from '../../language/format.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { Action, Measure } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import { currentMeasures, findMeasure } from '../../model/measures.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Shareable, type SharedContent, shareLimits } from '../../model/sharing.ts';
import type { Team } from '../../model/team.ts';
import { kindOf, lastLearnt } from '../actions/index.ts';
import { measuresOfPoster, posterOf } from '../poster/index.ts';
import { casesFor, verdictLine } from '../run-chart/index.ts';
import { chartToShare, readShared } from './shared-chart.ts';

/** What of a team is to be shared. */
export interface Wanted {
  readonly what: Shareable;
  /** The action or the measure; '' of a poster. */
  readonly of: string;
}

/**
 * What others would see of it as it is now.
 * @throws Refusal `unknownTeamAction`, `unknownMeasure`; `nothingToShare` where there is nothing that may leave the team
 */
export const contentOf = async (turn: Turn, team: Team, { what, of }: Wanted): Promise<SharedContent> => {
  if (what === 'action') return ofAction(turn, team, of);
  const measures = what === 'chart' ? [findMeasure(team, of)] : currentMeasures(team);
  const cases = await casesFor(turn.documents, team.id, measures);
  return what === 'chart' ? ofChart(turn, team, findMeasure(team, of), cases) : ofPoster(turn, team, cases);
};

const blank = ({ now, language }: Pick<Turn, 'now' | 'language'>) => ({
  at: now,
  language,
  kind: '',
  did: '',
  happened: '',
  learnt: '',
  charts: [],
});

const ofAction = (turn: Turn, team: Team, id: string): SharedContent => {
  const action = team.actions.find((one) => one.id === id);
  if (!action) throw new Refusal('unknownTeamAction');
  if (action.state === 'idea') throw new Refusal('nothingToShare');
  const last = action.tests.at(-1);
  return {
    ...blank(turn),
    kind: kindOf(team, action),
    title: action.title,
    did: cut(didOf(action)),
    happened: cut(action.tests.findLast(({ happened }) => happened !== '')?.happened ?? ''),
    learnt: cut(lastLearnt(action) || (last?.learnt ?? '')),
  };
};

/** What was done, in the plan of the newest test; before the first what was noted. */
const didOf = ({ tests, note }: Action): string => tests.at(-1)?.plan || note;

const cut = (text: string): string => text.slice(0, shareLimits.did);

const ofChart = (turn: Turn, team: Team, measure: Measure, cases: readonly PathwayCase[]): SharedContent => {
  const chart = chartToShare(measure, readMeasure(measure, cases, publicly(turn)).periods);
  if (chart.periods.length === 0) throw new Refusal('nothingToShare');
  const action = team.actions.find(
    ({ goal, state }) => goal !== undefined && goal === measure.goal && state === 'kept',
  );
  return {
    ...blank(turn),
    kind: action ? kindOf(team, action) : '',
    title: measure.name,
    did: cut(action?.title ?? ''),
    happened: cut(verdictLine(turn, readShared(chart).verdict, chart.every)),
    charts: [chart],
  };
};

/** Others are to see what the whole team may, not what one contact person may. */
const publicly = ({ today }: Pick<Turn, 'today'>) => ({ today });

/** As many charts as a poster has room for. */
const mostCharts = 4;

const ofPoster = (turn: Turn, team: Team, cases: readonly PathwayCase[]): SharedContent => {
  const poster = posterOf(turn, team, cases);
  const charts = measuresOfPoster(team)
    .map((measure) => chartToShare(measure, readMeasure(measure, cases, publicly(turn)).periods))
    .filter(({ periods }) => periods.length > 0)
    .slice(0, mostCharts);
  if (poster.goals.length + poster.tried.length + poster.users.length + charts.length === 0)
    throw new Refusal('nothingToShare');
  return {
    ...blank(turn),
    title: capitalised(poster.title).slice(0, shareLimits.title),
    charts,
    poster: {
      whose: poster.whose.slice(0, 600),
      goals: poster.goals.slice(0, 12),
      tried: poster.tried.slice(0, 12),
      users: poster.users.slice(0, 20),
      nextStep: poster.nextStep.slice(0, 600),
      charts: poster.charts.slice(0, mostCharts).map(({ verdict, note, changed }) => ({ verdict, note, changed })),
    },
  };
};
