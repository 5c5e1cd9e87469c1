import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The actor map of a case: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'caseActors.show' },
  new: { do: 'caseActors.new' },
  renew: { do: 'caseActors.renew' },
};
