import { briefCard, talkCard } from '../../../../src/features/coaching/cards.ts';
import { dataIn } from '../../cases.ts';
import { agreedWith, proposedTo, reader } from '../../coaching.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'coaching/coaching'> = (language) => {
  const looked = { team: agreedWith(language), cases: [], threads: [] };
  return {
    usual: dataIn('coaching/coaching', talkCard(reader(language), proposedTo(language), 'team')),
    brief: dataIn('coaching/coaching', briefCard(reader(language), looked)),
  };
};
