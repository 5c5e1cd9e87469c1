import { posterOf } from '../../../../src/features/poster/index.ts';
import { plenumCard } from '../../../../src/features/poster/poster-card.ts';
import type { Team } from '../../../../src/model/team.ts';
import { atWork, full, team } from '../../../features/poster/teams.ts';
import { dataIn } from '../../cases.ts';
import { lookingAt } from '../../posters.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'poster/plenum'> = (language) => {
  const turn = lookingAt(language, 'group');
  const shown = (given: Team) => ({ team: given, poster: posterOf(turn, given, []) });
  return {
    usual: dataIn('poster/plenum', plenumCard(turn, shown(atWork()))),
    new: dataIn('poster/plenum', plenumCard(turn, shown(team()))),
    full: dataIn('poster/plenum', plenumCard(turn, shown(full()))),
  };
};
