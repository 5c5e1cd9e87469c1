import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Taking something back: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  take: { do: 'undo.take', where: ['team', 'personal', 'facilitator'], order: 250 },
};
