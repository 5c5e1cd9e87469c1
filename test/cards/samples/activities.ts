import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'activities'> = (language) => {
  const { say, either } = wordsIn(language);
  const names = [
    'housing',
    'economy',
    'education',
    'work',
    'family',
    'health',
    'everyday',
    'leisure',
    'other',
  ] as const;
  const areas = names.map((value) => ({ title: say(`activities.areas.${value}`), value }));
  return {
    usual: {
      subtitle: say('cases.title', { code: 'B-07' }),
      problem: '',
      message: '',
      rows: [],
      free: areas.slice(0, 8),
      chosen: 'housing,work',
      own: '',
    },
    again: {
      subtitle: say('cases.title', { code: 'B-07' }),
      problem: say('refusals.nationalIdentityNumber'),
      message: '',
      rows: [
        { id: 'a1', words: either('Bolig', 'Bustad'), area: say('activities.areas.housing') },
        {
          id: 'a2',
          words: either(
            'Komme tilbake i jobb, helst på lageret der jeg var før',
            'Kome attende i jobb, helst på lageret der eg var før',
          ),
          area: say('activities.areas.work'),
        },
      ],
      free: areas.slice(4, 8),
      chosen: '',
      own: either('Handle selv\nSove om natta', 'Handle sjølv\nSove om natta'),
    },
  };
};
