import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The evaluation of a session: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  answer: { do: 'evaluation.form' },
  list: { do: 'evaluation.list', where: ['facilitator'], order: 76 },
};
