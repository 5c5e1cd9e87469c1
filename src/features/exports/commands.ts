import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** A network’s figures as files: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'exports.show', where: ['facilitator'], order: 78 },
};
