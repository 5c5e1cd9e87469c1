import { exportsCard } from '../../../../src/features/exports/exports-card.ts';
import { lookingAt } from '../../posters.ts';
import { dataIn } from '../../progress.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'exports/exports'> = (language) => {
  const network = { id: 'network1', name: 'Gode pasientforløp på Vestlandet', teams: [{ id: 't1', name: 'Fjordvik' }] };
  const card = exportsCard(lookingAt(language, 'personal'), network, '');
  return { usual: dataIn('exports/exports', card) };
};
