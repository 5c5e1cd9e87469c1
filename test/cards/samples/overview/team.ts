import { teamCard } from '../../../../src/features/overview/team-card.ts';
import { dataIn } from '../../cases.ts';
import { facilitating } from '../../overview.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'overview/team'> = (language) => {
  const { reader, network, rows } = facilitating(language);
  const [first] = rows;
  const full = rows.toSorted((one, other) => other.measures.length - one.measures.length)[0] ?? first;
  const idle = rows.toSorted((one, other) => one.actions.length - other.actions.length)[0] ?? first;
  if (!full || !idle) throw new Error('no rows');
  return {
    usual: dataIn('overview/team', teamCard(reader, network, full)),
    idle: dataIn('overview/team', teamCard(reader, network, idle)),
  };
};
