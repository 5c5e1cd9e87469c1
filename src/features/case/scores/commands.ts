import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The conversations and their scores: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  new: { do: 'scores.new' },
  show: { do: 'scores.show' },
  history: { do: 'scores.history' },
  copy: { do: 'scores.copy' },
  correct: { do: 'scores.correct' },
  onOneCard: { do: 'scores.new', with: { walk: 'onOneCard' } },
  oneByOne: { do: 'scores.new', with: { walk: 'oneByOne' } },
};
