/** How the facilitators edit the packages, in bokmål. */
export const nb = {
  texts: {
    reminders: {
      packages: {
        heading: 'Nytt i {{name}}',
        words: 'Prosjektgruppen har lagt til eller endret dette. Det dere har gjort, står som før.',
      },
    },
    refusals: {
      nothingToPublish: 'Det er ingenting å publisere nå. Kanskje har noen gjort det før deg.',
    },
    cards: {
      draft: { firstStep: 'Et lite første steg' },
    },
  },
  commands: {
    edit: {
      title: 'Endre pakkene',
      does: 'Oppgavene alle teamene får',
      phrases: ['endre pakkene', 'endre pakke', 'endre oppgavene', 'rediger pakkene', 'rediger oppgavene'],
    },
    editTyped: {
      title: 'Endre pakkene',
      phrases: ['endre pakkene', 'endre pakker', 'endre forberedelsespakkene', 'rediger pakkene', 'endre oppgavene'],
    },
    preview: {
      title: 'Publiser pakkene',
      phrases: [
        'publiser pakkene',
        'gjør pakkene tilgjengelige',
        'send ut pakkene',
        'legg ut pakkene',
        'publiser pakken',
        'publiser endringene',
        'se endringene i pakkene',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnReminders = Own['reminders'];
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
