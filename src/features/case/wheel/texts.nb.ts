/** The conversation wheel, in bokmål. */
export const nb = {
  texts: {
    wheel: {
      conversation: 'Samtale {{number}}',
      scale: 'Innerst: svært vanskelig · Ytterst: går fint',
      alt_one: 'Samtalehjul med {{count}} område: {{areas}}.',
      alt_other: 'Samtalehjul med {{count}} områder: {{areas}}.',
      altScored_one: 'Samtalehjul med {{count}} område, tall fra 1 (svært vanskelig) til 10 (går fint): {{areas}}.',
      altScored_other: 'Samtalehjul med {{count}} områder, tall fra 1 (svært vanskelig) til 10 (går fint): {{areas}}.',
      placed: '{{place}}. {{area}}',
      scoredIn: '{{activity}}: {{score}} i samtale {{number}}',
      summary: 'Samtalehjulet i sak {{code}}',
      gone: 'Bildet er tatt bort. Skriv «{{mention}}hjul» for å se det igjen.',
      needed: 'Hjulet tegner jeg når brukeren har nevnt minst ett område.',
      ordered: 'Lagret. Slik er rekkefølgen nå.',
      choosePlace: 'Rekkefølge i sak {{code}}',
      noPlace: 'Uten nummer',
      actions: {
        show: 'Samtalehjul',
        order: 'Velg rekkefølge',
        reorder: 'Endre rekkefølgen',
      },
    },
    refusals: {
      placeMissing: 'Sett 1 på det viktigste, så 2.',
      samePlace: 'To områder har fått nummer {{place}}. Gi dem hvert sitt nummer.',
    },
    cards: {
      wheel: {
        title: 'Samtalehjul',
        resources: 'Ressurser: det brukeren får til, og hvem som stiller opp',
      },
      'wheel-order': {
        title: 'Hva er viktigst for deg?',
        intro: 'Brukeren bestemmer. Sett 1 på det viktigste, så 2. Resten trenger ikke nummer.',
        choose: 'Velg nummer',
        save: 'Lagre rekkefølgen',
      },
    },
  },
  commands: {
    show: {
      title: 'Samtalehjulet i en sak',
      does: 'Skriv koden, for eksempel hjul B-07',
      phrases: ['hjul {case?}', 'samtalehjul {case?}', 'samtalehjulet {case?}'],
    },
    order: {
      title: 'Rekkefølgen i hjulet',
      does: 'Skriv koden, for eksempel endre rekkefølgen B-07',
      phrases: [
        'endre rekkefølgen {case?}',
        'prioriter områdene {case}',
        'prioriteringen {case}',
        'hva kommer først i hjulet {case}',
        'velg rekkefølge {case?}',
        'rekkefølge {case?}',
        'rekkefølgen i hjulet {case?}',
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
