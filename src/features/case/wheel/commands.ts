import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The conversation wheel: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'wheel.show' },
  order: { do: 'wheel.order' },
};
