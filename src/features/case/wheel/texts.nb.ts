/** The conversation wheel, in bokmål. */
export const nb = {
  texts: {
    wheel: {
      conversation: 'Samtale {{number}}',
      scale: 'Innerst: svært vanskelig · Ytterst: går fint',
      alt_one: 'Samtalehjul med {{count}} område: {{areas}}.',
      alt_other: 'Samtalehjul med {{count}} områder: {{areas}}.',
      altScored_one: 'Samtalehjul med {{count}} område, skår fra 1 (svært vanskelig) til 10 (går fint): {{areas}}.',
      altScored_other: 'Samtalehjul med {{count}} områder, skår fra 1 (svært vanskelig) til 10 (går fint): {{areas}}.',
      placed: '{{place}}. {{area}}',
      scoredIn: '{{activity}}: {{score}} i samtale {{number}}',
      summary: 'Samtalehjulet i sak {{code}}',
      needed: 'Hjulet tegner jeg når brukeren har nevnt minst ett område.',
      ordered: 'Lagret. Slik er rekkefølgen nå.',
      choosePlace: 'Rekkefølge i sak {{code}}',
      noPlace: 'Ingen plass',
      actions: {
        show: 'Samtalehjul',
        order: 'Velg rekkefølge',
        reorder: 'Endre rekkefølgen',
      },
    },
    refusals: {
      samePlace: 'To områder har fått plass {{place}}. Velg en plass til hvert av dem.',
    },
    cards: {
      wheel: {
        title: 'Samtalehjul',
        resources: 'Mestrer og har rundt seg',
      },
      'wheel-order': {
        title: 'Hva er viktigst for deg?',
        intro: 'Brukeren bestemmer. Gi plass til det viktigste; resten kan stå uten.',
        choose: 'Velg plass',
        save: 'Lagre rekkefølgen',
        back: 'Til hjulet',
      },
    },
  },
  commands: {
    show: {
      title: 'Samtalehjulet i en sak',
      does: 'Skriv koden, for eksempel hjul B-07',
      phrases: [
        'hjul {case?}',
        'hjulet {case?}',
        'samtalehjul {case?}',
        'samtalehjulet {case?}',
        'samtalehjulet i en sak',
        'vis hjulet i {case}',
      ],
    },
    order: {
      title: 'Rekkefølgen i hjulet',
      does: 'Skriv koden, for eksempel endre rekkefølgen B-07',
      phrases: [
        'endre rekkefølgen {case}',
        'endre rekkefølgen i {case}',
        'velg rekkefølge {case}',
        'rekkefølge {case}',
        'rekkefølgen i hjulet {case}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly wheel: Own['wheel'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
