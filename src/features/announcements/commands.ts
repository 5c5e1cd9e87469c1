import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What facilitators write to their teams: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  list: { do: 'announcement.list', where: ['facilitator'], order: 76 },
  new: { do: 'announcement.new' },
};
