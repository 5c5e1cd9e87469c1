import { networkCard } from '../../../../src/features/overview/network-card.ts';
import { dataIn } from '../../cases.ts';
import { facilitating } from '../../overview.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'overview/network'> = (language) => {
  const { reader, network, rows } = facilitating(language);
  return {
    usual: dataIn('overview/network', networkCard(reader, network, rows)),
    last: dataIn('overview/network', networkCard(reader, network, rows, 9)),
    none: dataIn('overview/network', networkCard(reader, network, [])),
  };
};
