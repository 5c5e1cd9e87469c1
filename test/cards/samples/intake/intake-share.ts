import { messageCard } from '../../../../src/features/intake/deciding-cards.ts';
import { addressCard } from '../../../../src/features/intake/round-cards.ts';
import { accepted, dataIn, desk, round } from '../../intake.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'intake/intake-share'> = (language) => ({
  usual: dataIn('intake/intake-share', addressCard(desk(language), round)),
  message: dataIn('intake/intake-share', messageCard(desk(language), accepted)),
});
