import { translate } from '../language/texts.ts';
import { dateInNorway } from '../model/calendar.ts';
import type { Instant, Language } from '../model/identity.ts';
import type { Voice } from './handler.ts';

/** What is said outside a turn, in a file or a picture: there it is said to a person. */
export const voiceIn = (language: Language, now: Instant): Voice => ({
  language,
  t: translate(language),
  today: dateInNorway(now),
});
