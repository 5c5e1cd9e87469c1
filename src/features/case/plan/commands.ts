import type { CommandsOf } from '../../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The plan in a case: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'plan.show' },
  goal: { do: 'plan.goal' },
  new: { do: 'plan.new' },
  comment: { do: 'plan.comment' },
  copy: { do: 'plan.copy' },
  individual: { do: 'plan.individual', with: { has: 'yes' } },
  noIndividual: { do: 'plan.individual', with: { has: 'no' } },
};
