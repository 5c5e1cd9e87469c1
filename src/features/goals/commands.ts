import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** A team’s goals: from a loose sentence to one that can be measured: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'goal.list', where: ['team', 'personal'], order: 155 },
  new: { do: 'goal.new' },
  write: { do: 'goal.write' },
  bank: { do: 'goal.bank' },
};
