import type { CommandsOf } from '../../dialog/commands.ts';
import type { nb } from './texts.nb.ts';

/** The choice of language: what can be typed. */
export const commands: CommandsOf<typeof nb> = {
  show: { do: 'language.show', where: ['team', 'personal', 'facilitator'], order: 250 },
  nn: { do: 'language.choose', with: { language: 'nn' } },
  nb: { do: 'language.choose', with: { language: 'nb' } },
  en: { do: 'language.choose', with: { language: 'en' } },
};
