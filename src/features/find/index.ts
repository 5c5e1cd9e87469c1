import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { findHandlers } from './verbs.ts';

export { canBeAsked, search } from './searching.ts';

/** Finding again what is written. */
export const findFeature: FeatureNamed<'find'> = { name: 'find', texts: { nb, nn, en }, commands, verbs: findHandlers };
