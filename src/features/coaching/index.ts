import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { coachingAnswered, coachingComes, coachingProposed, coachingStep } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { talkAnswered, talkNoted } from './undoables.ts';
import { coachingHandlers } from './verbs.ts';

export { usualMinutes } from './rules.ts';
export { talkedToday } from './verbs.ts';

/** Fifteen minutes a month with each team. */
export const coachingFeature: FeatureNamed<'coaching'> = {
  name: 'coaching',
  texts: { nb, nn, en },
  occasions: [coachingProposed, coachingAnswered, coachingComes, coachingStep],
  commands,
  verbs: coachingHandlers,
  undoables: [talkNoted, talkAnswered],
};
