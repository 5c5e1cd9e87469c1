import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Whom messages do not reach: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  team: { do: 'undelivered.team' },
};
