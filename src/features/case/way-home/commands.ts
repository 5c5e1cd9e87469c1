import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The way home from the hospital (HPH): what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'hph.show' },
  dates: { do: 'hph.dates' },
  new: { do: 'hph.new' },
  worse: { do: 'hph.events', with: { kind: 'hph4' } },
  admitted: { do: 'hph.events', with: { kind: 'hph6' } },
};
