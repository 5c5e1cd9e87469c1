/** The conversations and their scores, in bokmål. */
export const nb = {
  texts: {
    scores: {
      title: 'Samtale {{number}}',
      correctTitle: 'Rett samtale {{number}}',
      hardest: '{{score}} – svært vanskelig',
      easiest: '{{score}} – går fint',
      undone: 'Tallene er som før du rettet dem.',
      noScore: 'Uten tall',
      areaOf: 'Område {{place}} av {{count}}',
      /** Of a score to press, for those who have it read. */
      cell: {
        hardest: '{{score}}, svært vanskelig',
        easiest: '{{score}}, går fint',
        present: '{{score}}, som er tallet nå',
      },
      present: 'Tallet er {{score}}. Trykk på et annet for å endre det.',
      underWay_one: 'i gang, {{scored}} av {{count}} område har tall',
      underWay_other: 'i gang, {{scored}} av {{count}} områder har tall',
      isUnderWay: 'Samtalen er i gang. Tallene er foreløpige til dere er ferdige.',
      news: {
        saved: 'Lagret: {{score}} for «{{activity}}».',
        taken: 'Tallet er tatt bort.',
        finished: 'Lagret. Samtale {{number}} er ferdig.',
        nothing: 'Ingenting er lagret. Samtale {{number}} venter til dere vil gi tall.',
        corrected: 'Rettet: «{{activity}}» fra {{from}} til {{to}}.',
        undone: 'Angret: «{{activity}}» er {{score}} igjen.',
      },
      held: 'Sak {{code}}, {{date}}',
      /** The number stays on the line of its word. */
      conversation: 'Samtale\u00a0{{number}}',
      mean: 'gjennomsnitt {{mean}}',
      benefit: 'Opplevd nytte',
      moved: '{{activity}}: fra {{from}} til {{to}}',
      unchanged: '{{activity}}: fortsatt {{score}}',
      start: 'Dette er utgangspunktet. Etter neste samtale ser dere hva som har endret seg.',
      lighter: 'Samlet sett er det blitt lettere siden første samtale.',
      heavier: 'Samlet sett er det blitt tyngre siden første samtale. Det er nyttig å vite når dere planlegger videre.',
      same: 'Samlet sett er det likt som ved første samtale.',
      pressArea: 'Trykk på et område for å rette tallet.',
      pressAreaOrForm:
        'Trykk på et område for å rette tallet. De siste områdene finner du under «Rett dato eller tall».',
      notComparable: 'Ingen områder har tall i både samtale 1 og samtale {{number}}, så nytten kan ikke regnes ut.',
      leftOut:
        'Nytten er regnet uten {{activities}}, som bare har tall i én av samtalene. Med alle områdene er gjennomsnittet {{first}} i samtale 1 og {{latest}} i samtale {{number}}.',
      corrected: 'Rettet {{date}}: {{activity}} fra {{from}} til {{to}}.',
      correctedDate: 'Rettet {{date}}: datoen fra {{from}} til {{to}}.',
      olderCorrections_one: 'Den eldste rettelsen er ikke tatt med her.',
      olderCorrections_other: 'De {{count}} eldste rettelsene er ikke tatt med her.',
      without: 'ingen tall',
      summary: 'Samtale {{number}} i sak {{code}}: gjennomsnitt {{mean}}.',
      summaryBenefit: 'Samtale {{number}} i sak {{code}}: gjennomsnitt {{mean}}, opplevd nytte {{benefit}}.',
      formSummary: 'Tall for samtale {{number}} i sak {{code}}',
      actions: {
        goOn: 'Fortsett samtale {{number}}',
        take: 'Ta bort tallet',
        finish: 'Avslutt samtalen',
        skipLast: 'Hopp over og avslutt',
        rest: 'Gi tall på resten',
        toResult: 'Til resultatet',
        correct: 'Rett dato eller tall',
        saveAndOn: 'Lagre og vis flere',
        saveAndBack: 'Lagre og vis forrige',
        history: 'Alle samtaler',
        copy: 'Kopi til brukeren',
      },
      copy: {
        title: 'Hva er viktig for deg? {{date}}',
        intro: 'Dette har du fortalt om hvordan det går. 1 er svært vanskelig, 10 går fint.',
        unscored: 'Dette har du sagt er viktig for deg.',
        conversation: 'Samtale {{number}}, {{date}}: {{mean}} i gjennomsnitt',
        score: 'Samtale {{number}}: {{score}}',
        retired: 'Dette har vi snakket om før:',
        moves: 'Slik har det endret seg siden første samtale',
        heavier: 'Samlet sett er det blitt tyngre siden første samtale. Det er nyttig å vite når vi planlegger videre.',
        resources: 'Dette får du til, og dette har du rundt deg',
      },
    },
    scoresHistory: {
      summary: 'Samtalene i sak {{code}}',
      round: 'Samtale {{number}}, {{date}}',
      corrected: 'rettet {{date}}',
      notScored: 'uten tall',
      before: 'før «{{words}}»',
      retired: 'tatt ut {{date}}',
      earlier: 'Tidligere samtaler',
      later: 'Senere samtaler',
      firstAreas: 'De første områdene',
      moreAreas: 'Flere områder',
    },
    refusals: {
      dateInFuture: 'Datoen har ikke vært ennå. Velg dagen samtalen ble holdt.',
      conversationTooEarly:
        'Samtale {{number}} ble holdt {{date}}, og samtalene må komme etter hverandre i tid. Velg den dagen eller en senere.',
      conversationTooLate:
        'Samtale {{number}} ble holdt {{date}}, og samtalene må komme etter hverandre i tid. Velg den dagen eller en tidligere.',
      invalidScore: 'Skår skal være et helt tall fra 1 til 10. Jeg forstår ikke «{{value}}».',
      noScores: 'Ingen områder har fått tall ennå. Gi tall på minst ett.',
    },
    cards: {
      scores: {
        how: 'Hvordan går det med dette nå? 1\u00a0=\u00a0svært vanskelig, 10\u00a0=\u00a0går fint. Hopp gjerne over noe.',
        choose: 'Velg tall',
        held: 'Når var samtalen?',
        save: 'Lagre tallene',
      },
      'scores-history': {
        title: 'Alle samtaler',
        activities: 'Område for område',
        scale: '1 er svært vanskelig, 10 går fint.',
      },
      'scores-area': {
        how: 'Hvordan går det med dette nå?',
        hardest: '1 = svært vanskelig',
        easiest: '10 = går fint',
      },
      'scores-result': {
        areas: 'Område for område',
      },
    },
  },
  commands: {
    new: {
      title: 'Gi skår i en sak',
      does: 'Skriv koden, for eksempel skår B-07',
      phrases: [
        'skår {case?}',
        'legg inn tallene {case}',
        'legg inn tallene fra samtalen {case}',
        'skriv inn skår {case}',
        'vi har hatt samtale {case}',
        'gi poeng {case}',
        'gi tall {case}',
        'skåring {case}',
        'samtale {case?}',
        'legg inn samtalen {case}',
        'ny skår {case?}',
        'nye skår {case?}',
      ],
    },
    show: {
      title: 'Resultatet i en sak',
      does: 'Skriv koden, for eksempel resultat B-07',
      phrases: [
        'resultatet {case?}',
        'resultatet i en sak',
        'hvordan ser skårene ut {case}',
        'hvordan ser tallene ut {case}',
        'vis skårene {case}',
        'hvordan gikk det med {case}',
        'hvordan gikk skårene {case}',
        'er det blitt bedre {case}',
        'hvordan er tallene {case}',
        'nytte {case}',
      ],
    },
    history: {
      title: 'Alle samtalene i en sak',
      does: 'Skriv koden, for eksempel historikk B-07',
      phrases: [
        'historikk {case?}',
        'historikken {case?}',
        'alle samtalene i en sak',
        'utviklingen {case}',
        'utviklingen over tid {case}',
        'tidligere skår {case}',
        'samtalene {case?}',
        'samtaler {case?}',
        'tidligere samtaler {case?}',
      ],
    },
    copy: {
      title: 'Kopi til brukeren',
      does: 'Skriv koden, for eksempel kopi B-07',
      phrases: [
        'kopi {case?}',
        'kopi av {case}',
        'kopi til brukeren {case?}',
        'kopi til brukeren i {case}',
        'utskrift {case?}',
        'skriv ut kopi {case?}',
      ],
    },
    onOneCard: {
      title: 'Skår på ett kort',
      does: 'Skriv koden, for eksempel skår på ett kort B-07',
      phrases: ['alle områdene på ett kort {case?}', 'alle områder på ett kort {case?}', 'skår på ett kort {case?}'],
    },
    oneByOne: {
      title: 'Skår område for område',
      does: 'Skriv koden, for eksempel ett område om gangen B-07',
      phrases: ['ett område om gangen {case?}', 'et område om gangen {case?}', 'skår område for område {case?}'],
    },
    correct: {
      title: 'Rett siste samtale',
      does: 'Skriv koden, for eksempel rett skår B-07',
      phrases: [
        'rett skår {case?}',
        'feil tall {case}',
        'feil skår {case}',
        'skåren ble feil {case}',
        'jeg skrev feil tall {case}',
        'rett tallene {case}',
        'endre tallene {case}',
        'rett skår i {case}',
        'rett skårene {case?}',
        'endre skår {case?}',
        'endre skårene {case?}',
        'rett samtalen {case?}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly scores: Own['scores'];
    readonly scoresHistory: Own['scoresHistory'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
