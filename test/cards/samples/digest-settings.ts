import { choicesIn } from '../../../src/features/leaders/settings-card.ts';
import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'digest-settings'> = (language) => {
  const { t, either } = wordsIn(language);
  const usual = {
    problem: '',
    now: t('leaders.rhythm.fortnightly', { weekday: either('mandag', 'måndag'), hour: 8 }),
    ...choicesIn({ t, language }),
    weekday: '1',
    every: 'fortnightly',
    hour: '8',
    isOn: true,
  };
  return {
    usual,
    off: { ...usual, now: t('leaders.rhythm.off'), isOn: false },
    problem: { ...usual, problem: t('refusals.hourOutside'), hour: '15' },
  };
};
