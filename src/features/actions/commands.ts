import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What a team tries, step by step: what can be typed. The code of a case goes before words that follow. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'action.list' },
  new: { do: 'action.new' },
  add: { do: 'action.add' },
};
