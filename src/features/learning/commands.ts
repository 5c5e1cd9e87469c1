import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** What teams learn from one another: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'learning.show', where: ['team'], order: 172 },
  who: { do: 'learning.show' },
  talks: { do: 'learning.talks' },
  bank: { do: 'learning.bank' },
  poster: { do: 'learning.share', with: { what: 'poster' } },
};
