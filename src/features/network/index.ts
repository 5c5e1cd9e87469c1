import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** A learning network: its sessions, codes and facilitators. */
export const networkFeature: Feature = {
  name: 'network',
  texts: { nb, nn },
  commands,
};
