import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The sessions and the work between them: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'timeline.show', where: ['team', 'personal', 'facilitator'], order: 100 },
  session: { do: 'timeline.show', with: { asked: 'session' } },
};
