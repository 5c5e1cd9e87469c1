/** The coordination checklist of a case, in bokmål. */
export const nb = {
  texts: {
    checklist: {
      items: {
        firstConversation: 'Vi har hatt den første samtalen om hva som er viktig',
        contactPerson: 'Brukeren har en fast kontaktperson eller koordinator',
        individualPlan: 'Individuell plan er tilbudt, og brukeren har sagt ja eller nei',
        planTogether: 'Planen er laget sammen med brukeren, som har fått kopi',
        whoDoesWhat: 'Det er klart mellom tjenestene hvem som gjør hva, og når',
        crisisPlan: 'Det finnes en kriseplan for dårligere perioder',
        generalPractitioner: 'Fastlegen er informert eller med i arbeidet',
        nextOfKin: 'Pårørende og nettverk er med slik brukeren ønsker',
        secondConversation: 'Vi har hatt den andre samtalen om hva som er viktig',
        followUp: 'Brukeren kan ta kontakt igjen uten ny henvisning, og vet hvem som kan nås utenom kontortid',
      },
      answers: {
        done: 'Gjort',
        notRelevant: 'Ikke aktuelt',
        notDone: 'Ikke gjort',
      },
      question: '{{number}}. {{item}}',
      held: 'Gjort. Gjennomsnitt {{mean}}',
      byConversations: 'Fylles ut av samtalene',
      points: '{{points}} av {{items}} poeng',
      answered_one: '{{answered}} av {{count}} punkt er besvart',
      answered_other: '{{answered}} av {{count}} punkter er besvart',
      fidelity: '{{share}} er på plass (programoppfyllelse).',
      notRelevant_one: 'Ikke aktuelt: {{count}} punkt.',
      notRelevant_other: 'Ikke aktuelt: {{count}} punkter.',
      incomplete: 'Programoppfyllelsen vises når alle punktene er besvart.',
      unanswered: 'Ikke besvart ennå',
      noAnswer: 'Uten svar',
      takeAway: 'Ta bort svaret',
      summary: 'Sjekkliste for sak {{code}}: {{points}}. {{fidelity}}',
      formSummary: 'Sjekkliste for sak {{code}}',
      continue: 'Fyll ut mer',
      change: 'Endre svar',
      savedAtOnce: 'Svaret lagres når du trykker. Fyll gjerne ut sammen med brukeren.',
      fillsItself: 'Blir gjort av seg selv når samtalen har fått tall.',
      toResult: 'Til resultatet',
      proposal: 'Punktene er et forslag fra Los.',
      own: 'Punktene er teamets egne, slik de var da saken ble laget.',
    },
    refusals: {
      nothingAnswered: 'Du har ikke svart på noe ennå. Velg svar på minst ett punkt, så lagrer jeg det.',
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
        items: 'Trykk på et punkt for å endre svaret',
        history: 'Slik har det utviklet seg',
      },
    },
  },
  commands: {
    show: {
      title: 'Sjekklisten i en sak',
      does: 'Skriv koden, for eksempel sjekkliste B-07',
      phrases: ['sjekkliste {case?}', 'sjekklisten {case?}', 'sjekklista {case?}', 'sjekklisten i en sak'],
    },
    onOneCard: {
      title: 'Sjekkliste på ett kort',
      phrases: ['hele sjekklisten {case?}', 'sjekklisten på ett kort {case?}', 'alle punktene på ett kort {case?}'],
    },
    oneByOne: {
      title: 'Sjekkliste, ett om gangen',
      phrases: [
        'ett punkt om gangen {case?}',
        'sjekkliste ett om gangen {case?}',
        'sjekklisten ett punkt om gangen {case?}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];
type OwnRefusals = Own['refusals'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly checklist: Own['checklist'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
