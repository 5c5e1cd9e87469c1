import { settingsOfChart } from '../../../../src/features/run-chart/settings-card.ts';
import type { Measure } from '../../../../src/model/improvement.ts';
import { measureWith, risenMeasure } from '../../../features/run-chart/charts.ts';
import { teamOf } from '../../../support/team.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

const me = { person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' };

export const samples: Samples<'run-chart/chart-settings'> = (language) => {
  const turn = { ...voiceFor(language), me, picture: () => ({ url: '', large: '' }) };
  const card = (measure: Measure) =>
    dataIn(
      'run-chart/chart-settings',
      settingsOfChart(turn, teamOf({ members: [me], more: { measures: [measure] } }), measure, []),
    );
  const told = { since: '2026-03-30', at: '2026-11-23T08:00:00Z', answered: true };
  return {
    usual: card(risenMeasure()),
    suggested: card(risenMeasure({ asked: [told] })),
    set: card(risenMeasure({ frozenAt: '2026-02-23', splits: ['2026-03-30', '2026-05-04'] })),
    empty: card(measureWith()),
  };
};
