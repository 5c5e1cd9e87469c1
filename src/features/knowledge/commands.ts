import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** Answers to what people ask: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  list: { do: 'knowledge.list', where: ['team', 'personal', 'facilitator'], order: 162 },
  misses: { do: 'knowledge.misses', where: ['facilitator'], order: 128 },
  area: { do: 'knowledge.area' },
  privacy: { do: 'knowledge.show', with: { id: 'privacy-in-los' } },
  deletion: { do: 'knowledge.show', with: { id: 'delete-and-export' } },
};
