import { choicesIn, settingsButtons } from '../../../../src/features/leaders/settings-card.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'leaders/digest-settings'> = (language) => {
  const { t, either } = wordsIn(language);
  const usual = {
    title: t('cards.digest-settings.title'),
    subtitle: t('leaders.rhythm.fortnightly', { weekday: either('mandag', 'måndag'), hour: 8 }),
    ...choicesIn({ t, language }),
    weekday: '1',
    every: 'fortnightly',
    hour: '8',
    buttons: settingsButtons(t, true),
    cancel: { do: 'digest.show' as const },
  };
  return {
    usual,
    off: { ...usual, subtitle: t('leaders.rhythm.off'), buttons: settingsButtons(t, false) },
    problem: { ...usual, problems: { hour: t('refusals.hourOutside') }, hour: '15' },
  };
};
