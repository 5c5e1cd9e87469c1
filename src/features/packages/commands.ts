import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** How the facilitators edit the packages: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  edit: { do: 'package.edit', where: ['facilitator'], order: 50 },
  preview: { do: 'package.preview' },
  editTyped: { do: 'package.edit' },
};
