import { choicesIn } from '../../../src/features/leaders/settings-card.ts';
import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'digest-settings'> = (language) => {
  const { say, either } = wordsIn(language);
  const usual = {
    problem: '',
    now: say('leaders.rhythm.fortnightly', { weekday: either('mandag', 'måndag'), hour: 8 }),
    ...choicesIn({ say, language }),
    weekday: '1',
    every: 'fortnightly',
    hour: '8',
    isOn: true,
  };
  return {
    usual,
    off: { ...usual, now: say('leaders.rhythm.off'), isOn: false },
    problem: { ...usual, problem: say('refusals.hourOutside'), hour: '15' },
  };
};
