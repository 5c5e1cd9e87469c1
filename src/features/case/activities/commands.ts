import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What matters to the user, area by area: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  edit: { do: 'activities.edit' },
};
