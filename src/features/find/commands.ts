import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What can be typed to find something. */
export const commands: CommandsOf<typeof nb> = {
  ask: { do: 'find.ask', where: ['team', 'personal', 'facilitator'], order: 165 },
  find: { do: 'find.show' },
};
