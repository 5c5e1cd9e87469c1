import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Applications to a learning network: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  list: { do: 'intake.list', where: ['facilitator'], order: 50 },
  open: { do: 'intake.new' },
};
