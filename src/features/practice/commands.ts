import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The walk through the team’s own practice, and its checklist: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  choose: { do: 'practice.choose', where: ['team'], order: 160 },
  coordination: { do: 'practice.start', with: { list: 'coordination' }, where: ['team'], order: 230 },
  hph: { do: 'practice.start', with: { list: 'hph' } },
  edit: { do: 'checklist.edit', where: ['team'], order: 240 },
  show: { do: 'practice.show' },
  newItem: { do: 'checklist.newItem' },
  restore: { do: 'checklist.askRestore' },
};
