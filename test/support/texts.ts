import { composeCommands } from '../../src/dialog/commands.ts';
import { features } from '../../src/features/index.ts';
import { composeTexts, speakWith } from '../../src/language/texts.ts';

// For tests that say something without starting Los.
speakWith(composeTexts(features));

export const commands = composeCommands(features);
export { cardLabels, translate as speak } from '../../src/language/texts.ts';
