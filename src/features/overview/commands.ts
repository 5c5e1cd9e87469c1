import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The overview: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'overview.show', where: ['facilitator'], order: 25 },
  network: { do: 'overview.network' },
};
