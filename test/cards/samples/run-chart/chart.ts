import { type Aside, chartOf } from '../../../../src/features/run-chart/chart-card.ts';
import { drawMeasure } from '../../../../src/features/run-chart/measure-drawing.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import type { Measure } from '../../../../src/model/improvement.ts';
import { readMeasure } from '../../../../src/model/measure-reading.ts';
import type { SpreadPoint } from '../../../../src/model/network-spread.ts';
import { followedCases } from '../../../features/figures/series.ts';
import { measureWith, pointsFrom, risenMeasure } from '../../../features/run-chart/charts.ts';
import { teamOf } from '../../../support/team.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import { addressesOf } from '../../pictures.ts';
import type { Samples } from '../../samples.ts';

const lead = { person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' };
const leader = { person: 'tenant:siv', userId: '29:siv', name: 'Siv Åsheim' };
const members = [lead, { ...leader, role: 'leader' as const }];

/** The middle of a network that goes slowly upwards. */
const othersIn = (months: readonly string[]): SpreadPoint[] =>
  months.map((on, at) => ({ on, low: 0.4 + at * 0.1, median: 0.9 + at * 0.12, high: 1.6 + at * 0.1 }));

export const samples: Samples<'run-chart/chart'> = (language) => {
  const words = voiceFor(language);
  const card = (measure: Measure, aside: Aside = {}, me = lead, cases: readonly PathwayCase[] = []) => {
    const drawing = drawMeasure(words, measure, readMeasure(measure, cases, words), true, aside.around);
    const picture = () => (drawing ? addressesOf(drawing) : { url: '', large: '' });
    const team = teamOf({ members, more: { measures: [measure], showsSpread: aside.around !== undefined } });
    return dataIn('run-chart/chart', chartOf({ ...words, me, picture }, team, measure, cases, aside));
  };
  const target = { numerator: 80, denominator: 100 };
  const told = { since: '2026-03-30', at: '2026-11-23T08:00:00Z', answered: true };
  const happened = [{ on: '2026-03-30', text: 'Ny rutine: Alle får spørsmålet i den første samtalen' }];
  const few = pointsFrom('week', '2026-10-05', [8, 7, 9, 8, 10, 6]);
  const years = Array.from({ length: 60 }, (_, at) =>
    at % 11 === 5 ? undefined : 6 + ((at * 7) % 5) + (at > 35 ? 6 : 0),
  );
  return {
    asks: card(risenMeasure({ goal: 'g1', target, deadline: '2027-06-01' })),
    answered: card(risenMeasure({ goal: 'g1', target, annotations: happened, asked: [told] }), {
      news: words.t('runChart.news.answered'),
      isAnswered: true,
    }),
    usual: card(measureWith({ points: few, target })),
    empty: card(measureWith()),
    split: card(risenMeasure({ splits: ['2026-03-30'], annotations: happened, asked: [told] })),
    long: card(
      measureWith({
        name: 'Brukere med rusproblemer og psykisk lidelse som er spurt om hva som er viktig for dem, innen tre dager etter',
        points: pointsFrom('week', '2025-09-01', years).map((point, at) =>
          at % 9 === 4 ? { ...point, excluded: 'Vi hadde ikke folk nok til å spørre alle den uken' } : point,
        ),
        frozenAt: '2025-12-01',
        annotations: [
          '2025-10-06',
          '2025-10-13',
          '2026-01-05',
          '2026-03-02',
          '2026-05-18',
          '2026-08-24',
          '2026-09-28',
        ].map((on) => ({
          on,
          text: 'Ny rutine ved innkomst: alle på vakt spør, og den som skriver ut, sjekker at det er gjort',
        })),
        target,
      }),
    ),
    leader: card(risenMeasure({ goal: 'g1' }), {}, leader),
    builtIn: card(
      measureWith({ name: 'Opplevd nytte', builtIn: 'benefit', form: 'score', every: 'month', unit: 'poeng' }),
      { around: othersIn(['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']) },
      lead,
      followedCases(),
    ),
  };
};
