import { annotateForm, annotationForm } from '../../../../src/features/run-chart/annotation-card.ts';
import { risenMeasure } from '../../../features/run-chart/charts.ts';
import { teamOf } from '../../../support/team.ts';
import { dataIn, turnOn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

const me = { person: 'tenant:kari', userId: '29:kari', name: 'Kari Nordmann' };

export const samples: Samples<'run-chart/annotation'> = (language) => {
  const on = '2026-03-30';
  const measure = risenMeasure({ annotations: [{ on, text: 'Ny rutine ved innkomst' }] });
  const turn = turnOn(language, teamOf({ members: [me], more: { measures: [measure] } }));
  const several = turnOn(
    language,
    teamOf({ members: [me], more: { measures: [measure, { ...measure, id: 'm2', name: 'Ventetid' }] } }),
  );
  const long = { entered: { on: '2027-01-01', text: 'Ny rutine' } };
  const why = { problems: { on: turn.t('refusals.periodInFuture') } };
  return {
    usual: dataIn('run-chart/annotation', annotateForm(turn, 'm1', {})),
    mistaken: dataIn('run-chart/annotation', annotateForm(turn, 'm1', long), why),
    several: dataIn('run-chart/annotation', annotateForm(several, undefined, { entered: { text: 'Ny rutine' } })),
    there: dataIn('run-chart/annotation', annotationForm(turn, 'm1', on, {})),
  };
};
