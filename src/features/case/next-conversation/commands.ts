import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** When the user and the contact person talk again: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  plan: { do: 'conversation.plan' },
};
