import type { Turn, TurnOn } from '../../../../src/dialog/handler.ts';
import { measureForm, newMeasureForm } from '../../../../src/features/measures/measure-form.ts';
import type { Team } from '../../../../src/model/team.ts';
import { goalOf, measureOf, measuring, weeks } from '../../../features/measures/measures.ts';
import { kari } from '../../../features/tasks/tasks.ts';
import { dataIn, turnOn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'measures/measure-form'> = (language) => {
  const { t, either } = wordsIn(language);
  const rough = either('Tryggere hjem fra sykehus', 'Tryggare heim frå sjukehus');
  const goals = [
    goalOf({ rough, deadline: '2027-06-01' }),
    goalOf({ id: 'g2', rough: either('Bedre møter', 'Betre møte') }),
  ];
  const measured = measureOf({ goal: 'g1', points: weeks(12, 10), target: { numerator: 80, denominator: 100 } });
  const team = measuring([measured, measureOf({ id: 'm2', builtIn: 'hph2' })], { more: { goals } });
  const turn = { ...turnOn(language, team), me: kari } as unknown as TurnOn<Team> & Turn;
  const made = (begun: Parameters<typeof newMeasureForm>[1]['begun'], goal?: string) =>
    dataIn('measures/measure-form', newMeasureForm(turn, { begun, goal }, {}));
  const problems = { name: t('refusals.measureNameMissing'), target: t('refusals.percentAbove') };
  return {
    usual: made('gpInformed', 'g1'),
    own: made('score'),
    builtIn: made('benefit'),
    refused: dataIn(
      'measures/measure-form',
      newMeasureForm(turn, { begun: 'share' }, { entered: { name: '', target: '180 %' } }),
      { problems },
    ),
    change: dataIn('measures/measure-form', measureForm(turn, 'm1', {})),
  };
};
