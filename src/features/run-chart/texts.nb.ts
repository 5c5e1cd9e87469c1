/** Run charts: what a measure says over time, in bokmål. */
export const nb = {
  texts: {
    runChart: {
      title: 'Kurve',
      verdict: {
        empty: 'Ingen målinger ennå.',
        tooFew_one: '{{count}} måling teller med. Med minst ti kan kurven si noe.',
        tooFew_other: '{{count}} målinger teller med. Med minst ti kan kurven si noe.',
        steady: 'Ingen tegn til varig endring ennå.',
        above_one: 'Noe har endret seg siden {{since}}: {{count}} måling på rad over medianen.',
        above_other: 'Noe har endret seg siden {{since}}: {{count}} målinger på rad over medianen.',
        below_one: 'Noe har endret seg siden {{since}}: {{count}} måling på rad under medianen.',
        below_other: 'Noe har endret seg siden {{since}}: {{count}} målinger på rad under medianen.',
        seldom: 'Noe har endret seg siden {{since}}: kurven krysser medianen sjeldnere enn den ville gjort tilfeldig.',
        better: 'Det er den veien dere vil.',
        worse: 'Det er ikke den veien dere vil.',
      },
    },
  },
  commands: {
    show: {
      title: 'Kurve',
      phrases: ['kurve', 'vis kurven'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly runChart: Own['runChart'];
  }
}
