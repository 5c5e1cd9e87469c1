import { listCard, reportCard } from '../../../../src/features/announcements/list-cards.ts';
import { draft, networkWith, reader, sentTo } from '../../announcements.ts';
import { dataIn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'announcements/announcements'> = (language) => {
  const network = networkWith();
  return {
    usual: dataIn(
      'announcements/announcements',
      listCard(reader(language), network, [draft(network), { ...sentTo(network), id: 'a2' }]),
    ),
    report: dataIn('announcements/announcements', reportCard(reader(language), sentTo(networkWith(16)))),
  };
};
