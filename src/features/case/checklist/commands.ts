import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The coordination checklist of a case: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'checklist.show' },
  onOneCard: { do: 'checklist.show', with: { walk: 'onOneCard' } },
  oneByOne: { do: 'checklist.show', with: { walk: 'oneByOne' } },
};
