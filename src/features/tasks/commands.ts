import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The preparation packages and their tasks: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  next: { do: 'task.next', where: ['team', 'personal'], order: 90 },
  overview: { do: 'package.overview', where: ['team', 'personal'], order: 150 },
  glance: { do: 'package.glance' },
  mine: { do: 'task.mine', where: ['personal'], order: 95 },
  answers: { do: 'package.answers', where: ['team', 'personal'], order: 205 },
  new: { do: 'task.new', where: ['team'], order: 180 },
  carry: { do: 'package.carry', where: ['team'], order: 220 },
  due: { do: 'task.next', with: { asked: 'due' } },
  numbered: { do: 'task.show' },
  package: { do: 'package.overview' },
};
