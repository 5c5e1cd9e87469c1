import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** A case that is shared or handed over: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  share: { do: 'case.share' },
  handOver: { do: 'case.handOver' },
};
