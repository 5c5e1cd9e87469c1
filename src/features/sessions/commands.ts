import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What a session holds: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'session.show', where: ['team'], order: 330 },
  list: { do: 'session.list', where: ['facilitator'], order: 77 },
  checkIn: { do: 'session.checkIn' },
  here: { do: 'session.here' },
};
