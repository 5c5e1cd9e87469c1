import { createHash } from 'node:crypto';
import { Share, type Shareable } from '../../model/sharing.ts';
import type { Team } from '../../model/team.ts';

/** One thing of a team is shared once: sharing it anew puts the new in the place of the old. */
const idOfShare = (team: string, what: Shareable, of: string): string =>
  createHash('sha256').update(`${team}\n${what}\n${of}`).digest('base64url').slice(0, 22);

export const newShare = ({ id, name, network }: Team, what: Shareable, of: string): Share =>
  Share.parse({
    id: idOfShare(id, what, of),
    network: network.id,
    team: { id, name },
    what,
    of,
    remindedUntil: '1970-01-01T00:00:00Z',
  });
