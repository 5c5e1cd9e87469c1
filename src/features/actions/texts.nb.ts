/** What a team tries, step by step, in bokmål. */
export const nb = {
  texts: {
    actions: {
      /** Above what was found of it. */
      found: 'Tiltak',
      title: 'Tiltakene våre',
      titleOfGoal: 'Tiltak for målet',
      intro:
        'Et tiltak er noe dere prøver for å nå et mål. Begynn smått: én idé, noen få personer, én uke. Skriv for eksempel «{{mention}}tiltak: Ring dagen etter hjemkomst».',
      group: {
        trying: 'Prøves nå',
        idea: 'Ideer',
        kept: 'Beholdt',
        dropped: 'Lagt bort',
      },
      /** To the rest of a group. */
      all: {
        trying: 'Alle som prøves ({{number}})',
        idea: 'Alle ideene ({{number}})',
        kept: 'Alle som er beholdt ({{number}})',
        dropped: 'Lagt bort ({{number}})',
      },
      state: {
        idea: 'Idé',
        trying: 'Klart for en ny test',
        kept: 'Beholdt',
        adapted: 'Tilpasses',
        dropped: 'Lagt bort',
      },
      /** When a test that is going on is to be looked at. */
      until: {
        coming: 'Prøves til {{date}}',
        today: 'Prøves, dere ser på det i dag',
        yesterday: 'Prøves, dere skulle sett på det i går',
        past: 'Prøves, dere skulle sett på det {{date}}',
      },
      story: {
        tried_one: 'prøvd {{count}} gang',
        tried_other: 'prøvd {{count}} ganger',
        learnt: 'sist lært: {{learnt}}',
      },
      summary: '{{title}}: {{how}}',
      responsible: 'Ansvarlig',
      nobody: 'Ingen ennå',
      noGoal: 'Ikke knyttet til et mål',
      toGoal: 'Målet',
      toChart: 'Kurven for målet',
      test: {
        now: 'Test {{number}}, til {{date}}',
        lasted: 'Test {{number}} · {{dates}}',
        decided: 'Test {{number}} · {{dates}} · {{decision}}',
        where: 'Med hvem eller hvor: {{text}}',
        expected: 'Vi tror: {{text}}',
        happened: 'Skjedde: {{text}}',
        learnt: 'Lært: {{text}}',
      },
      decision: {
        again: 'prøvd igjen',
        keep: 'beholdt',
        adapt: 'tilpasset',
        drop: 'lagt bort',
      },
      /** What it says on the chart of the goal. */
      mark: {
        tried: 'Tiltak: {{title}}',
        kept: 'Tiltak beholdt: {{title}}',
      },
      form: {
        new: 'Nytt tiltak',
        edit: 'Endre tiltaket',
        try: 'Prøv det ut',
        retime: 'Endre testen',
        tell: 'Hva skjedde?',
      },
      news: {
        added: 'Ideen er lagret. Prøv den gjerne i det små.',
        saved: 'Endringene er lagret.',
        removed: 'Tiltaket er tatt bort.',
        begun: 'Da prøver dere. Jeg minner om det når dagen kommer.',
        begunToday: 'Da prøver dere. Skriv gjerne hva som skjedde før dagen er over.',
        planned: 'Testen er endret.',
        told: 'Lagret. Dere bestemmer når dere er klare.',
        again: 'Lagret. Her er planen fra sist, klar for en ny test.',
        keep: 'Så fint. Dette tar dere med dere videre.',
        adapt: 'Godt lært. Hva gjør dere annerledes denne gangen?',
        drop: 'Lagt bort. Nå vet dere noe dere ikke visste før.',
        dropIdea: 'Lagt bort. Dere finner det igjen her.',
        marked: 'Tiltaket er markert på kurven.',
      },
      undone: {
        removed: 'Tiltaket er tilbake, med testene.',
        changed: 'Tiltaket er som før.',
        marked: 'Markeringen er tatt bort fra kurven.',
      },
      press: {
        new: 'Nytt tiltak',
        add: 'Legg til',
        save: 'Lagre',
        try: 'Prøv ut',
        tryAgain: 'Prøv ut igjen',
        tryAnyway: 'Prøv likevel',
        begin: 'Vi prøver',
        retime: 'Endre testen',
        tell: 'Hva skjedde?',
        correct: 'Endre det vi lærte',
        again: 'Prøv igjen',
        keep: 'Behold',
        adapt: 'Tilpass',
        drop: 'La ligge',
        later: 'Lagre, bestem senere',
        mark: 'Marker på kurven',
        edit: 'Endre tiltaket',
        remove: 'Ta bort tiltaket',
        list: 'Tiltakene våre',
        all: 'Alle tiltakene',
        goal: 'Til målet',
        goals: 'Målene våre',
        earlier: 'Tidligere tester',
        newer: 'Nyere tester',
      },
    },
    reminders: {
      action: {
        today: 'Dette skal dere se på i dag',
        coming: 'Dette skal dere se på {{date}}',
        past: 'Dette skulle dere ha sett på {{date}}',
        words: 'Hva skjedde, og hva lærte dere? To setninger er nok.',
        quiet: 'Hvordan går det med dette?',
        quietWords: 'Jeg har ikke hørt om det på en stund, og det er helt greit. Fortell kort, eller la det ligge.',
        about: '{{names}}, dere ser på det {{date}}',
      },
    },
    refusals: {
      unknownTeamAction: 'Tiltaket er ikke her lenger. Her er tiltakene slik de er nå.',
      actionTitleMissing: 'Hva vil dere prøve? Skriv det med noen ord.',
      testPlanMissing: 'Hva prøver dere helt konkret? Skriv det med noen ord.',
      testTooLong:
        'Velg en dag senest {{date}}. Små tester lærer dere mest av: Prøv heller én ting, med noen få, i en uke.',
      nothingTold: 'Hva skjedde? Noen få ord er nok.',
      teamActionsFull: 'Det er plass til {{max}} tiltak. Ta bort et dere har lagt bort, så blir det plass.',
      tooManyTests:
        'Dette er prøvd {{max}} ganger, og alt dere har lært, står her. Lag et nytt tiltak av det dere vil prøve nå.',
    },
    cards: {
      action: {
        earlier: 'Det dere har prøvd',
      },
      'action-list': {},
      'action-form': {
        title: 'Hva vil dere prøve?',
        titleHint: 'For eksempel: Ring dagen etter hjemkomst',
        goal: 'Hvilket mål skal det hjelpe?',
        responsible: 'Hvem følger det opp?',
        note: 'Merknad (valgfritt)',
        kind: 'Hva handler tiltaket om?',
        privacy: 'Alle i teamet kan lese dette. Skriv aldri hvem en bruker er.',
      },
      'action-test': {
        plan: 'Hva prøver dere helt konkret?',
        where: 'Med hvem eller hvor? (valgfritt)',
        whereHint: 'For eksempel: to brukere, tirsdagsvakten',
        responsible: 'Hvem følger det opp?',
        until: 'Når ser dere på det?',
        untilHint: 'Små tester lærer dere mest av. En uke er ofte nok.',
        expected: 'Hva tror dere vil skje? (valgfritt)',
        privacy: 'Alle i teamet kan lese dette. Skriv aldri hvem en bruker er.',
      },
      'action-told': {
        happened: 'Hva skjedde?',
        happenedHint: 'For eksempel: Vi ringte fire av fem. Alle svarte.',
        learnt: 'Hva lærte dere?',
        learntHint: 'For eksempel: Best å ringe før lunsj',
        decide: 'Hva nå?',
        learning: 'Å la noe ligge er også læring.',
        privacy: 'Alle i teamet kan lese dette. Skriv aldri hvem en bruker er.',
      },
    },
  },
  commands: {
    show: {
      title: 'Tiltakene våre',
      does: 'Det dere prøver, og det dere har lært',
      phrases: [
        'tiltakene våre',
        'tiltak',
        'tiltakene',
        'teamets tiltak',
        'alle tiltakene',
        'hva prøver vi',
        'hva tester vi',
        'hva tester vi ut',
        'liste over tiltakene',
        'hva har vi testet',
        'hva prøver vi nå',
        'hva har vi prøvd',
        'hvilke tiltak har vi',
        'hvilke tiltak prøver vi',
      ],
    },
    new: {
      title: 'Nytt tiltak for teamet',
      does: 'Skriv ideen, for eksempel tiltak: Ring dagen etter hjemkomst',
      phrases: [
        'legg til tiltak',
        'lag et tiltak',
        'vi har en ny idé',
        'vi har en idé',
        'nytt tiltak',
        'teste ut noe',
        'teste noe nytt',
        'idé til tiltak',
        'enda et tiltak',
        'vi vil teste noe nytt',
        'et tiltak vi skal teste',
        'vi vil prøve noe nytt',
        'prøve noe nytt',
      ],
    },
    add: {
      title: 'Et tiltak med ord',
      phrases: [
        'nytt tiltak {title}',
        'nytt tiltak for teamet {title}',
        'legg til tiltak {title}',
        'ny idé {title}',
        'tiltak {afterColon}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnReminders = Own['reminders'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly actions: Own['actions'];
  }
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
