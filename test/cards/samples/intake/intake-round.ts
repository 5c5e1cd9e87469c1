import { roundForm } from '../../../../src/features/intake/round-cards.ts';
import { networkOf, teamOf } from '../../../support/team.ts';
import { dataIn, desk } from '../../intake.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'intake/intake-round'> = (language) => ({
  usual: dataIn('intake/intake-round', roundForm(desk(language), networkOf(teamOf({ members: [] })), {})),
});
