import { chooseCard, listCard, newCard, pointsCard } from '../../../../src/features/measures/measure-cards.ts';
import type { Measure } from '../../../../src/model/improvement.ts';
import { maximumMeasures, measureLimits } from '../../../../src/model/measures.ts';
import type { Team } from '../../../../src/model/team.ts';
import { goalOf, measureOf, measuring, weeks } from '../../../features/measures/measures.ts';
import { kari } from '../../../features/tasks/tasks.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

/** As many measures as a team may have, with names as long as they may be. */
const manyOf = (measure: Measure): Team =>
  measuring(
    Array.from({ length: maximumMeasures }, (_, at) => ({
      ...measure,
      id: `m${at}`,
      name: `${at} ${'blåbærsyltetøy '.repeat(9)}`.slice(0, measureLimits.name),
    })),
  );

export const samples: Samples<'measures/measures'> = (language) => {
  const { t, either } = wordsIn(language);
  const turn = { ...voiceFor(language), me: kari };
  const gp = measureOf({
    goal: 'g1',
    points: weeks(12, 10, 13, 12, 9, 14, 11, 18, 19, 21, 20, 22),
    target: { numerator: 80, denominator: 100 },
    baseline: { numerator: 35, denominator: 100 },
  });
  const waiting = measureOf({
    id: 'm2',
    name: either('Ventetid til første samtale', 'Ventetid til første samtale'),
    form: 'score',
    unit: either('dager', 'dagar'),
    every: 'month',
    better: 'lower',
    points: [
      { on: '2026-10-01', numerator: 145, denominator: 10 },
      {
        on: '2026-11-01',
        numerator: 12,
        denominator: 1,
        excluded: either('Tall manglet fra ett kontor', 'Tal mangla frå eitt kontor'),
      },
    ],
    responsible: undefined,
  });
  const builtIn = measureOf({ id: 'm3', name: t('measures.builtIn.hph2.name'), builtIn: 'hph2', every: 'month' });
  const ended = measureOf({
    id: 'm4',
    name: either('Møter i måneden', 'Møte i månaden'),
    form: 'count',
    endedAt: '2026-11-01T08:00:00Z',
  });
  const goal = goalOf({
    rough: either('Tryggere hjem fra sykehus', 'Tryggare heim frå sjukehus'),
    deadline: '2027-06-01',
  });
  const team = measuring([gp, waiting, builtIn, ended], { more: { goals: [goal] } });
  const list = (of: typeof team) => dataIn('measures/measures', listCard(turn, of));
  const points = (id: string, news?: string) =>
    dataIn('measures/measures', pointsCard(turn, team, id, news === undefined ? {} : { news }));
  return {
    usual: list(team),
    none: list(measuring([])),
    leader: dataIn('measures/measures', listCard({ ...turn, me: { ...kari, person: 'tenant:liv' } }, team)),
    points: points('m1', t('measures.news.saved')),
    few: points('m2'),
    builtIn: points('m3'),
    ended: points('m4'),
    new: dataIn('measures/measures', newCard(turn, team, 'g1', undefined)),
    suggestions: dataIn('measures/measures', newCard(turn, team, 'g1', 'common')),
    fillThemselves: dataIn('measures/measures', newCard(turn, team, undefined, 'builtIn')),
    choose: dataIn('measures/measures', chooseCard(turn, team)),
    chooseOfMany: dataIn('measures/measures', chooseCard(turn, manyOf(gp))),
    nothingToMeasure: dataIn('measures/measures', chooseCard(turn, measuring([]))),
  };
};
