import { correctForm, enterForm } from '../../../../src/features/measures/point-form.ts';
import { measureOf, measuring, weeks } from '../../../features/measures/measures.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'measures/point-form'> = (language) => {
  const { t, either } = wordsIn(language);
  const turn = { ...voiceFor(language), seen: undefined };
  const unit = either('dager', 'dagar');
  const [first, ...others] = weeks(12, 10, 13, 12, 9, 14, 11, 18, 19, 21);
  const points = first ? [...others, { ...first, excluded: either('Streik', 'Streik') }] : [];
  const team = measuring([
    measureOf({ points: points.sort((one, other) => (one.on < other.on ? -1 : 1)) }),
    measureOf({ id: 'm2', name: either('Ventetid', 'Ventetid'), form: 'score', unit, every: 'day' }),
    measureOf({ id: 'm3', name: either('Innleggelser', 'Innleggingar'), form: 'count', every: 'month' }),
  ]);
  const problems = { amount: t('refusals.aboveWhole', { numerator: 31, denominator: 30 }) };
  return {
    usual: dataIn('measures/point-form', enterForm(turn, team, 'm1')),
    day: dataIn('measures/point-form', enterForm(turn, team, 'm2')),
    count: dataIn('measures/point-form', enterForm(turn, team, 'm3')),
    refused: dataIn('measures/point-form', enterForm(turn, team, 'm1', { entered: { amount: '31', of: '30' } }), {
      problems,
    }),
    correct: dataIn('measures/point-form', correctForm(turn, team, 'm1', '2026-09-21')),
    excluded: dataIn('measures/point-form', correctForm(turn, team, 'm1', '2026-09-14')),
  };
};
