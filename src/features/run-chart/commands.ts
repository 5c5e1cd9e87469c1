import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Run charts: what a measure says over time: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'chart.show' },
  annotate: { do: 'chart.annotate' },
  routine: { do: 'chart.annotate', with: { begun: 'routine' } },
};
