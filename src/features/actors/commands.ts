import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The actor map: whom the work depends on: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'actors.show' },
  new: { do: 'actors.new' },
  renew: { do: 'actors.renew' },
};
