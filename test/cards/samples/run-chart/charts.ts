import { chartsCard } from '../../../../src/features/run-chart/charts-card.ts';
import { measureWith, pointsFrom, risenMeasure } from '../../../features/run-chart/charts.ts';
import { teamOf } from '../../../support/team.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

const me = { person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' };

export const samples: Samples<'run-chart/charts'> = (language) => {
  const turn = { ...voiceFor(language), me, picture: () => ({ url: '', large: '' }) };
  const measures = [
    risenMeasure(),
    measureWith({ id: 'm2', name: 'Ventetid', form: 'count', points: pointsFrom('week', '2026-10-05', [3, 4, 2], 1) }),
    measureWith({ id: 'm3', name: 'Opplevd nytte' }),
  ];
  const many = Array.from({ length: 20 }, (_, at) => risenMeasure({ id: `m${at}`, name: `Målepunkt ${at + 1}` }));
  const card = (all: typeof measures, page?: number) =>
    dataIn('run-chart/charts', chartsCard(turn, teamOf({ members: [me], more: { measures: all } }), [], page));
  return { usual: card(measures), many: card(many, 2) };
};
