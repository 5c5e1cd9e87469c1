import type { CommandsOf } from '../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The demo: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  lead: { do: 'demo.lead' },
  fill: { do: 'demo.fill' },
  days: { do: 'demo.advance', with: { unit: 'day' } },
  weeks: { do: 'demo.advance', with: { unit: 'week' } },
  day: { do: 'demo.advance', with: { unit: 'day', n: 1 } },
};
