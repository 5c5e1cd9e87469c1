import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { contactHandlers } from './contacts.ts';
import { teamsToContact } from './findables.ts';
import { followUp } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { followUpHandlers } from './verbs.ts';

export { reasonOf } from './reasons.ts';
export { isListDue } from './rules.ts';
export { tallyOf } from './tally.ts';

/** The teams that may need their facilitators. */
export const followUpFeature: FeatureNamed<'follow-up'> = {
  name: 'follow-up',
  texts: { nb, nn, en },
  occasions: [followUp],
  findables: [teamsToContact],
  commands,
  verbs: together(contactHandlers, followUpHandlers),
};
