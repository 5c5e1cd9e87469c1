import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Requests for guidance and their answers: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  inbox: { do: 'guidance.inbox', where: ['facilitator'], order: 60 },
  ask: { do: 'guidance.ask', where: ['team', 'personal'], order: 130 },
  list: { do: 'guidance.list' },
};
