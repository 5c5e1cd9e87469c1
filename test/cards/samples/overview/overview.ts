import { overviewCard } from '../../../../src/features/overview/overview-card.ts';
import { dataIn } from '../../cases.ts';
import { facilitating } from '../../overview.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'overview/overview'> = (language) => {
  const { reader, network, rows, long } = facilitating(language);
  return {
    usual: dataIn('overview/overview', overviewCard(reader, network, rows)),
    long: dataIn('overview/overview', overviewCard(reader, network, long, 2)),
    none: dataIn('overview/overview', overviewCard(reader, network, [])),
  };
};
