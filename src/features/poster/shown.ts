import type { Turn } from '../../dialog/handler.ts';
import type { Team } from '../../model/team.ts';
import { casesFor } from '../run-chart/index.ts';
import { posterOf } from './content.ts';
import type { Shown } from './poster-card.ts';
import { measuresOf } from './rules.ts';

/** A team's poster as it is now; reads its cases where a measure is of them. */
export const shownOf = async (turn: Turn, team: Team): Promise<Shown> => ({
  team,
  poster: posterOf(turn, team, await casesFor(turn.documents, team.id, measuresOf(team))),
});
