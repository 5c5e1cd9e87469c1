import { listCard } from '../../../../src/features/coaching/cards.ts';
import { dataIn } from '../../cases.ts';
import { reader, teamsOf } from '../../coaching.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'coaching/coaching-list'> = (language) => {
  const { network, teams } = teamsOf(language);
  return { usual: dataIn('coaching/coaching-list', listCard(reader(language), network, teams)) };
};
