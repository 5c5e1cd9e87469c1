import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The conversations and their scores, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    scores: {
      title: 'Samtale {{number}}',
      correctTitle: 'Rett samtale {{number}}',
      hardest: '{{score}} – svært vanskeleg',
      easiest: '{{score}} – går fint',
      undone: 'Tala er som før du retta dei.',
      noScore: 'Utan tal',
      areaOf: 'Område {{place}} av {{count}}',
      /** Of a score to press, for those who have it read. */
      cell: {
        hardest: '{{score}}, svært vanskeleg',
        easiest: '{{score}}, går fint',
        present: '{{score}}, som er talet no',
      },
      present: 'Talet er {{score}}. Trykk på eit anna for å endre det.',
      underWay_one: 'i gang, {{scored}} av {{count}} område har tal',
      underWay_other: 'i gang, {{scored}} av {{count}} område har tal',
      isUnderWay: 'Samtalen er i gang. Tala er førebelse til de er ferdige.',
      news: {
        saved: 'Lagra: {{score}} for «{{activity}}».',
        taken: 'Talet er teke bort.',
        finished: 'Lagra. Samtale {{number}} er ferdig.',
        nothing: 'Ingenting er lagra. Samtale {{number}} ventar til de vil gi tal.',
        corrected: 'Retta: «{{activity}}» frå {{from}} til {{to}}.',
        undone: 'Angra: «{{activity}}» er {{score}} igjen.',
      },
      held: 'Sak {{code}}, {{date}}',
      /** The number stays on the line of its word. */
      conversation: 'Samtale\u00a0{{number}}',
      mean: 'gjennomsnitt {{mean}}',
      benefit: 'Opplevd nytte',
      moved: '{{activity}}: frå {{from}} til {{to}}',
      unchanged: '{{activity}}: framleis {{score}}',
      start: 'Dette er utgangspunktet. Etter neste samtale ser de kva som har endra seg.',
      lighter: 'Samla sett har det vorte lettare sidan første samtale.',
      heavier: 'Samla sett har det vorte tyngre sidan første samtale. Det er nyttig å vite når de planlegg vidare.',
      same: 'Samla sett er det likt som ved første samtale.',
      pressArea: 'Trykk på eit område for å rette talet.',
      pressAreaOrForm: 'Trykk på eit område for å rette talet. Dei siste områda finn du under «Rett dato eller tal».',
      notComparable: 'Ingen område har tal i både samtale 1 og samtale {{number}}, så nytta kan ikkje reknast ut.',
      leftOut:
        'Nytta er rekna utan {{activities}}, som berre har tal i éin av samtalane. Med alle områda er gjennomsnittet {{first}} i samtale 1 og {{latest}} i samtale {{number}}.',
      corrected: 'Retta {{date}}: {{activity}} frå {{from}} til {{to}}.',
      correctedDate: 'Retta {{date}}: datoen frå {{from}} til {{to}}.',
      olderCorrections_one: 'Den eldste rettinga er ikkje teken med her.',
      olderCorrections_other: 'Dei {{count}} eldste rettingane er ikkje tekne med her.',
      without: 'ingen tal',
      summary: 'Samtale {{number}} i sak {{code}}: gjennomsnitt {{mean}}.',
      summaryBenefit: 'Samtale {{number}} i sak {{code}}: gjennomsnitt {{mean}}, opplevd nytte {{benefit}}.',
      formSummary: 'Tal for samtale {{number}} i sak {{code}}',
      actions: {
        goOn: 'Hald fram med samtale {{number}}',
        take: 'Ta bort talet',
        finish: 'Avslutt samtalen',
        skipLast: 'Hopp over og avslutt',
        rest: 'Gi tal på resten',
        toResult: 'Til resultatet',
        correct: 'Rett dato eller tal',
        saveAndOn: 'Lagre og vis fleire',
        saveAndBack: 'Lagre og vis førre',
        history: 'Alle samtalar',
        copy: 'Kopi til brukaren',
      },
      copy: {
        title: 'Kva er viktig for deg? {{date}}',
        intro: 'Dette har du fortalt om korleis det går. 1 er svært vanskeleg, 10 går fint.',
        unscored: 'Dette har du sagt er viktig for deg.',
        conversation: 'Samtale {{number}}, {{date}}: {{mean}} i gjennomsnitt',
        score: 'Samtale {{number}}: {{score}}',
        retired: 'Dette har vi snakka om før:',
        moves: 'Slik har det endra seg sidan første samtale',
        heavier: 'Samla sett har det vorte tyngre sidan første samtale. Det er nyttig å vite når vi planlegg vidare.',
        resources: 'Dette får du til, og dette har du rundt deg',
      },
    },
    scoresHistory: {
      summary: 'Samtalane i sak {{code}}',
      round: 'Samtale {{number}}, {{date}}',
      corrected: 'retta {{date}}',
      notScored: 'utan tal',
      before: 'før «{{words}}»',
      retired: 'teke ut {{date}}',
      earlier: 'Tidlegare samtalar',
      later: 'Seinare samtalar',
      firstAreas: 'Dei første områda',
      moreAreas: 'Fleire område',
    },
    refusals: {
      dateInFuture: 'Datoen har ikkje vore enno. Vel dagen samtalen vart halden.',
      conversationTooEarly:
        'Samtale {{number}} vart halden {{date}}, og samtalane må kome etter kvarandre i tid. Vel den dagen eller ein seinare.',
      conversationTooLate:
        'Samtale {{number}} vart halden {{date}}, og samtalane må kome etter kvarandre i tid. Vel den dagen eller ein tidlegare.',
      invalidScore: 'Skår skal vere eit heilt tal frå 1 til 10. Eg forstår ikkje «{{value}}».',
      noScores: 'Ingen område har fått tal enno. Gi tal på minst eitt.',
    },
    cards: {
      scores: {
        how: 'Korleis går det med dette no? 1\u00a0=\u00a0svært vanskeleg, 10\u00a0=\u00a0går fint. Hopp gjerne over noko.',
        choose: 'Vel tal',
        held: 'Når var samtalen?',
        save: 'Lagre tala',
      },
      'scores-history': {
        title: 'Alle samtalar',
        activities: 'Område for område',
        scale: '1 er svært vanskeleg, 10 går fint.',
      },
      'scores-area': {
        how: 'Korleis går det med dette no?',
        hardest: '1 = svært vanskeleg',
        easiest: '10 = går fint',
      },
      'scores-result': {
        areas: 'Område for område',
      },
    },
  },
  commands: {
    new: {
      title: 'Gi skår i ei sak',
      does: 'Skriv koden, til dømes skår B-07',
      phrases: ['gi tal {case?}', 'gi skår i ei sak'],
    },
    show: {
      title: 'Resultatet i ei sak',
      does: 'Skriv koden, til dømes resultat B-07',
      phrases: [],
    },
    history: {
      title: 'Alle samtalane i ei sak',
      does: 'Skriv koden, til dømes historikk B-07',
      phrases: ['alle samtalane {case?}', 'alle samtalane i ei sak', 'samtalane {case?}', 'samtalar {case?}'],
    },
    copy: {
      title: 'Kopi til brukaren',
      does: 'Skriv koden, til dømes kopi B-07',
      phrases: ['kopi til brukaren {case?}', 'kopi til brukaren i {case}'],
    },
    onOneCard: {
      title: 'Skår på eitt kort',
      does: 'Skriv koden, til dømes skår på eitt kort B-07',
      phrases: ['alle områda på eitt kort {case?}', 'alle område på eitt kort {case?}', 'skår på eitt kort {case?}'],
    },
    oneByOne: {
      title: 'Skår område for område',
      does: 'Skriv koden, til dømes eitt område om gongen B-07',
      phrases: ['eitt område om gongen {case?}', 'eit område om gongen {case?}', 'skår område for område {case?}'],
    },
    correct: {
      title: 'Rett siste samtale',
      does: 'Skriv koden, til dømes rett skår B-07',
      phrases: ['rett skårane {case?}', 'endre skårane {case?}'],
    },
  },
};
