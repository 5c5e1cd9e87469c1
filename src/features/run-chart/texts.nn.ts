import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Run charts: what a measure says over time, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    runChart: {
      title: 'Kurve',
      verdict: {
        empty: 'Ingen målingar enno.',
        tooFew_one: '{{count}} måling tel med. Med minst ti kan kurva seie noko.',
        tooFew_other: '{{count}} målingar tel med. Med minst ti kan kurva seie noko.',
        steady: 'Ingen teikn til varig endring enno.',
        above_one: 'Noko har endra seg sidan {{since}}: {{count}} måling på rad over medianen.',
        above_other: 'Noko har endra seg sidan {{since}}: {{count}} målingar på rad over medianen.',
        below_one: 'Noko har endra seg sidan {{since}}: {{count}} måling på rad under medianen.',
        below_other: 'Noko har endra seg sidan {{since}}: {{count}} målingar på rad under medianen.',
        seldom: 'Noko har endra seg sidan {{since}}: kurva kryssar medianen sjeldnare enn ho ville ha gjort tilfeldig.',
        better: 'Det er den vegen de vil.',
        worse: 'Det er ikkje den vegen de vil.',
      },
    },
  },
  commands: {
    show: {
      title: 'Kurve',
      phrases: ['vis kurva'],
    },
  },
};
