import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The poster of a team’s work: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'poster.show' },
  words: { do: 'poster.words' },
  file: { do: 'poster.file' },
  note: { do: 'poster.note' },
};
