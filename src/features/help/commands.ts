import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Help and the first greeting: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'help.show', where: ['team', 'start', 'personal', 'facilitator'], order: 260 },
};
