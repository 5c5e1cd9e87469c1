import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Where a team is in its improvement work: phases and the IHI score: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'progress.show' },
};
