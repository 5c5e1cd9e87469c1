import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The team’s figures: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'figures.show', where: ['team'], order: 170 },
  scores: { do: 'figures.show', with: { measure: 'scores' } },
  benefit: { do: 'figures.show', with: { measure: 'benefit' } },
  fidelity: { do: 'figures.show', with: { measure: 'fidelity' } },
  hph2: { do: 'figures.show', with: { measure: 'hph2' } },
};
