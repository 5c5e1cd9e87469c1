import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** A quarter of an hour each month: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  list: { do: 'coaching.list', where: ['facilitator'], order: 72 },
  show: { do: 'coaching.show' },
};
