import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What leaders are told: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  story: { do: 'story.show', where: ['team'], order: 210 },
  digest: { do: 'digest.show', where: ['personal'], order: 85, worthFor: ({ roles }) => roles.includes('leader') },
  settings: { do: 'digest.settings' },
};
