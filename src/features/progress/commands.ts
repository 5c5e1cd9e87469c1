import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Where a team is in its improvement work: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'progress.show', where: ['team'], order: 195 },
  score: { do: 'progress.score' },
  teams: { do: 'progress.teams', where: ['facilitator'], order: 75 },
};
