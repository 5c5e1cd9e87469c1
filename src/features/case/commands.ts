import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The case of one user of the services: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  list: { do: 'case.list', where: ['personal'], order: 110 },
  new: { do: 'case.new', where: ['personal'], order: 120 },
  open: { do: 'case.open' },
  close: { do: 'case.close' },
  reopen: { do: 'case.reopen' },
  more: { do: 'case.more' },
};
