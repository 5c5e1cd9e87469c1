import { drawSeries } from '../../../../src/features/figures/drawing.ts';
import { seriesCard } from '../../../../src/features/figures/series-card.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { type Indicator, seriesFor } from '../../../../src/model/case-series.ts';
import { contactPerson } from '../../../features/case/cases.ts';
import { casesHolding, followedCases } from '../../../features/figures/series.ts';
import { dataIn, team, voiceFor } from '../../cases.ts';
import { addressesOf } from '../../pictures.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'figures/team-series'> = (language) => {
  const me = { person: 'tenant:leader', userId: '29:leader', name: 'Siv Åsheim' };
  const words = { ...voiceFor(language), me };
  const own = { ...words, scope: 'personal', me: { ...me, person: contactPerson } } as const;
  const card = (turn: typeof words | typeof own, cases: readonly PathwayCase[], measure: Indicator) => {
    const picture = () => {
      const viewer = turn.scope === 'personal' ? turn.me.person : undefined;
      const drawing = drawSeries(seriesFor(cases, viewer, turn.today).series, measure, turn);
      if (!drawing) throw new Error('There is nothing to draw');
      return addressesOf(drawing);
    };
    return dataIn('figures/team-series', seriesCard({ ...turn, picture }, team(), cases, measure));
  };
  const came = casesHolding(5, 'B', ['2026-09-02', 2, 4], ['2026-10-05', 4, 7]);
  return {
    usual: card(words, followedCases(), 'benefit'),
    scores: card(words, followedCases(), 'scores'),
    fidelity: card(words, followedCases(), 'fidelity'),
    hph2: card(words, followedCases(), 'hph2'),
    own: card(own, followedCases(), 'scores'),
    ownHph2: card(own, followedCases(), 'hph2'),
    heldBack: card(words, [...came, ...casesHolding(1, 'C', ['2026-09-02', 8, 9])], 'scores'),
    none: card(words, came.slice(1), 'benefit'),
  };
};
