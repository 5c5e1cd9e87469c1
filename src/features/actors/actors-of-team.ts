import type { Button } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { actorMapOf, gapsOf } from '../../model/actors.ts';

import type { Team } from '../../model/team.ts';
import type { MapShown } from './actor-cards.ts';

/** Who looks, and where. */
export type Viewing = Pick<Turn, 't' | 'language' | 'today' | 'scope' | 'me' | 'picture'>;

/** A team's map as it is shown: among others to all of the team alike, alone to whoever asks. */
export const teamMap = (turn: Viewing, team: Team): MapShown => {
  const { t, language, scope, me } = turn;
  const map = actorMapOf(team);
  const isAlone = scope === 'personal';
  const mayWork = isOffered(turn, team, 'improvement.work');
  const action: Button = { title: t('actorMap.press.action'), data: { do: 'action.new' } };
  const next: Button = { title: t('reminders.press.timeline'), data: { do: 'timeline.show' } };
  return {
    of: 'team',
    map,
    about: { team: team.id, version: map.version },
    subtitle: team.name,
    mayWork,
    picture: () =>
      turn.picture({
        kind: 'actors',
        team: team.id,
        ...(isAlone && { viewer: me.person }),
        language,
        version: map.version,
      }),
    others: mayWork ? (gapsOf(map).length > 0 ? [action] : []) : [next],
  };
};
