import type { Turn, Voice } from '../../../dialog/handler.ts';
import { actorMapOf } from '../../../model/actors.ts';
import type { PathwayCase } from '../../../model/case.ts';
import type { MapShown } from '../../actors/index.ts';
import { toCase } from '../case-card.ts';
import { aboutCase } from '../parts.ts';

/** Whose picture it is: the address serves this person alone. */
type Viewing = Voice & Pick<Turn, 'me' | 'picture'>;

/** A case's map as it is shown to its contact persons; that of a closed case is there to look at. */
export const caseMap = (turn: Viewing, it: PathwayCase): MapShown => {
  const { t, language, me } = turn;
  const { team, code, version } = it;
  return {
    of: 'case',
    map: actorMapOf(it),
    about: aboutCase(it),
    subtitle: t('cases.title', { code }),
    mayWork: !it.closedAt,
    picture: () => turn.picture({ kind: 'caseActors', team, code, viewer: me.person, language, version }),
    others: [toCase(turn)],
  };
};
