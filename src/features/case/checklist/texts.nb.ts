/** The coordination checklist of a case, in bokmål. */
export const nb = {
  texts: {
    checklist: {
      items: {
        firstConversation: 'Første samtale om hva som er viktig, er holdt',
        contactPerson: 'Brukeren har en fast kontaktperson eller koordinator',
        individualPlan: 'Individuell plan er tilbudt og avklart',
        planTogether: 'Planen er laget sammen med brukeren, som har fått kopi',
        whoDoesWhat: 'Det er klart mellom tjenestene hvem som gjør hva, og når',
        crisisPlan: 'Det finnes en kriseplan for dårligere perioder',
        generalPractitioner: 'Fastlegen er informert eller med i arbeidet',
        nextOfKin: 'Pårørende og nettverk er med slik brukeren ønsker',
        secondConversation: 'Andre samtale om hva som er viktig, er holdt',
        followUp: 'Videre oppfølging er avtalt: åpen vei tilbake og kontakt utenom kontortid',
      },
      answers: {
        done: 'Gjort',
        notRelevant: 'Ikke aktuelt',
        notDone: 'Ikke gjort',
      },
      question: '{{number}}. {{item}}',
      held: 'Holdt. Gjennomsnitt {{mean}}',
      points: '{{points}} av {{items}} poeng',
      answered: '{{answered}} av {{items}} punkter er besvart',
      fidelity: 'Programoppfyllelse {{share}}, herav ikke aktuelt: {{notRelevant}}',
      incomplete: 'Programoppfyllelsen vises når alle punktene er besvart.',
      open: 'Ikke gjort ennå',
      unanswered: 'Ikke besvart ennå',
      summary: 'Sjekkliste for sak {{code}}: {{points}}, {{fidelity}}',
      formSummary: 'Sjekkliste for sak {{code}}',
      continue: 'Fyll ut mer',
      change: 'Endre svar',
      proposal: 'Punktene er et forslag fra Los.',
      own: 'Punktene er teamets egne, slik de var da saken ble laget.',
    },
    cards: {
      checklist: {
        title: 'Sjekkliste for samhandling',
        intro: 'Fyll gjerne ut sammen med brukeren. Du kan lagre underveis.',
        choose: 'Velg svar',
        save: 'Lagre',
      },
      'checklist-result': {
        title: 'Sjekkliste for samhandling',
        history: 'Slik har det utviklet seg',
      },
    },
  },
  commands: {
    show: {
      title: 'Sjekklisten i en sak',
      does: 'Skriv koden, for eksempel sjekkliste B-07',
      phrases: [
        'sjekkliste {case?}',
        'sjekklisten {case?}',
        'sjekklista {case?}',
        'sjekkliste for {case}',
        'sjekkliste for sak {case}',
        'sjekklisten i en sak',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly checklist: Own['checklist'];
  }
  interface CardTexts extends OwnCards {}
}
