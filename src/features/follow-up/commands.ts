import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The teams that facilitators talk with: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'followUp.show', where: ['facilitator'], order: 70 },
  contacts: { do: 'guidance.contacts' },
};
