import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What a team measures, and its measurements: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'measure.list' },
  new: { do: 'measure.new' },
  enter: { do: 'measure.enter' },
};
