/** When the user and the contact person talk again, in bokmål. */
export const nb = {
  texts: {
    nextConversation: {
      title: 'Neste samtale',
      when: '{{date}}, {{distance}}',
      agreed: 'Avtalt nå: {{when}}.',
      saved: 'Lagret. Jeg minner deg på samtalen en uke før og samme dag.',
      removed: 'Da er det ikke avtalt noen ny samtale.',
      undone: 'Avtalen om neste samtale står som før.',
      formSummary: 'Neste samtale i sak {{code}}',
    },
    cards: {
      'conversation-date': {
        title: 'Neste samtale',
        on: 'Når har dere avtalt å snakke om dette igjen?',
        hint: 'Velg dagen sammen med brukeren, så langt fram at noe kan ha endret seg.',
        save: 'Lagre datoen',
        none: 'Fjern avtalen',
      },
    },
  },
  commands: {
    plan: {
      title: 'Avtal neste samtale',
      does: 'Skriv koden, for eksempel neste samtale B-07',
      phrases: [
        'neste samtale {case?}',
        'avtal neste samtale {case?}',
        'når skal vi snakke med {case}',
        'avtal tid med {case}',
        'avtal møte med {case}',
        'flytt samtalen {case}',
        'sett opp samtale {case}',
        'avtal samtale {case?}',
        'ny samtale {case?}',
        'endre neste samtale {case?}',
        'når er neste samtale {case?}',
        'når er samtalen {case?}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly nextConversation: Own['nextConversation'];
  }
  interface CardTexts extends OwnCards {}
}
