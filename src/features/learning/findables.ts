import type { Findable } from '../../dialog/finding.ts';
import { sharesIn } from '../../upkeep/lists.ts';
import { shareRow } from './list-card.ts';
import { searched } from './looking.ts';
import { seenIn } from './rules.ts';

/** What teams have shared in the networks where one is in a team, or a facilitator. */
export const shares: Findable = {
  kind: 'share',
  heading: 'learning.found',
  may: { team: 'learning.see', network: 'learning.see' },
  entries: async (turn, { teams, networks }) => {
    const ids = new Set([...teams.map(({ network }) => network.id), ...networks.map(({ id }) => id)]);
    const read = await Promise.all([...ids].map((network) => sharesIn(turn.documents, network)));
    return seenIn(read.flat()).map((share) => {
      const own = teams.find(({ network }) => network.id === share.network);
      const { title, meta, data } = shareRow(turn, share, own);
      const los = own ? { team: own.id } : undefined;
      return {
        title,
        meta,
        texts: searched(turn.t, share),
        data: los ? { ...data, los } : { ...data, network: share.network },
      };
    });
  },
};
