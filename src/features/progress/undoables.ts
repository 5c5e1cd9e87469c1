import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { Instant, PersonId } from '../../model/identity.ts';
import { IhiHalves, Phase } from '../../model/improvement.ts';
import type { Permission } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import { phasesCard } from './phases-card.ts';
import { progressIn, type Side, scoreIn, withPhase, withScore } from './rules.ts';
import { scoreCard } from './score-cards.ts';

/** The phase the team was in before. */
export const phaseChosen = undoable({
  kind: 'phase',
  from: 'team',
  may: 'improvement.work',
  was: z.object({ phase: Phase.optional() }),
  before: (team: Team) => ({ phase: progressIn(team).phase }),
  version: (team) => progressIn(team).phaseVersion,
  restore: (team, { phase }, _, { now }) => withPhase(team, phase, now),
  done: 'progress.undone.phase',
  card: (turn, team) => phasesCard(turn, team),
});

/** The score before, or that there was none: a slip of the thumb is no answer. */
const Before = z.object({ score: z.object({ halves: IhiHalves, by: PersonId, at: Instant }).optional() });

/** Of which month is said by `of`. */
const scoreSet = (side: Side, { from, may }: { readonly from: string; readonly may: Permission }) =>
  undoable({
    kind: `${side}Score`,
    from,
    may,
    was: Before,
    before: (team: Team, month) => Before.parse({ score: scoreIn(team, month, side) }),
    version: (team, month) => scoreIn(team, month, side)?.version ?? 0,
    restore: (team, { score }, month, { now }) => withScore(team, { month, from: side }, score, now),
    done: 'progress.undone.score',
    card: (turn, team) => scoreCard(turn, team, side === 'team' ? { side } : { side, network: team.network.id }),
  });

export const teamScored = scoreSet('team', { from: 'team', may: 'improvement.work' });
export const facilitatorScored = scoreSet('facilitator', { from: 'networkTeam', may: 'progress.assess' });
