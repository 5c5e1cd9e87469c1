import { presenterCard } from '../../../../src/features/sessions/presenter-cards.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, fullSession, reader } from '../../sessions.ts';
import { longTeam } from '../../support.ts';

export const samples: Samples<'sessions/session-presenter'> = (language) => {
  const at = fullSession();
  const [, team] = at.plan.presenters;
  if (!team) throw new Error('no presenter');
  return {
    usual: dataIn('sessions/session-presenter', presenterCard(reader(language), at, { team, name: longTeam }, {})),
  };
};
