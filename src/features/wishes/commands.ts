import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** When reminders come, and which: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'reminders.show', where: ['team', 'personal', 'facilitator'], order: 140 },
  hour: { do: 'reminders.hour' },
  later: { do: 'reminders.later' },
};
