import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What a team tries, step by step: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'action.list' },
};
