/** The case of one user of the services, in bokmål. */
export const nb = {
  texts: {
    cases: {
      /** Above what was found of it. */
      found: 'Dine saker',
      title: 'Sak {{code}}',
      created: 'Sak {{code}} er klar, og du er kontaktperson.',
      none: 'Du har ingen saker i {{team}} ennå.',
      newSummary: 'Ny sak',
      newIn: 'Ny sak i {{team}}',
      listSummary_one: 'Mine saker: {{count}}',
      listSummary_other: 'Mine saker: {{count}}',
      more: 'Her er de {{shown}} første sakene av {{count}}. Skriv koden for å åpne en annen:',
      page: 'Her er sak {{first}} til {{last}} av {{count}}. Skriv koden for å åpne en annen:',
      due: {
        conversation: 'Neste samtale {{when}}',
        action: 'Tiltak i planen {{when}}',
        hph: '{{checkpoint}} {{when}}',
        andMore: '{{said}}, og {{count}} til',
      },
      open: 'Åpne {{code}}',
      which: {
        title: 'Hvilken sak gjelder det?',
        message: 'Velg saken her. Du kan også skrive koden bak, for eksempel «{{mention}}plan B-07».',
        inTeam: '{{code}}, {{team}}',
        none: 'Ingen sak',
      },
      takenOver: 'ny for deg',
      closed: 'avsluttet',
      noConversation: 'ingen samtale ennå',
      underWay: 'samtale {{number}} er i gang',
      conversations_one: '{{count}} samtale',
      conversations_other: '{{count}} samtaler',
      latestMean: 'gjennomsnitt {{mean}}',
      benefit: 'nytte {{benefit}}',
      empty: 'Begynn med det brukeren selv sier er viktig.',
      notScored: '{{activity}}: uten tall',
      scoredOnce: '{{activity}}: {{score}}',
      conversation: 'gjennomsnitt {{mean}} · {{date}}',
      experiencedBenefit: 'Opplevd\u00a0nytte',
      checklist: 'Sjekkliste',
      answered_one: '{{answered}} av {{count}} punkt besvart',
      answered_other: '{{answered}} av {{count}} punkter besvart',
      fidelity: '{{points}} av {{items}} poeng, {{share}}',
      summary: 'Sak {{code}}.',
      area: 'Område {{number}}: {{area}}',
      about_one: 'Kontaktperson: {{names}} · Opprettet {{date}}',
      about_other: 'Kontaktpersoner: {{names}} · Opprettet {{date}}',
      matters: 'Viktig for brukeren',
      coordination: 'Plan og samhandling',
      handling: 'Oppfølging av saken',
      others: 'Andre saker',
      copyIn: {
        title: 'Gi kopien på …',
        message: 'Brukeren kan få det samme på et annet språk. Det dere har skrevet i saken, blir stående som det er.',
      },
      actions: {
        activities: 'Hva er viktig',
        score: 'Samtale {{number}}: gi tall',
        result: 'Se resultatet',
        checklist: 'Sjekkliste',
        mine: 'Mine saker',
        new: 'Ny sak',
        more: 'Flere valg',
        nextConversation: 'Avtal neste samtale',
        share: 'Del saken',
        handOver: 'Overfør saken',
        close: 'Avslutt saken',
        reopen: 'Gjenåpne saken',
        toCase: 'Til saken',
      },
    },
    closing: {
      title: 'Vil du avslutte sak {{code}}?',
      message_one:
        'Alt som er skrevet i saken, slettes etter {{count}} dag. Tallene blir stående og hører da bare til et område, for eksempel «Område 1: bolig». Fram til da kan du gjenåpne saken med alt som er i den.',
      message_other:
        'Alt som er skrevet i saken, slettes etter {{count}} dager. Tallene blir stående og hører da bare til et område, for eksempel «Område 1: bolig». Fram til da kan du gjenåpne saken med alt som er i den.',
      yes: 'Ja, avslutt saken',
      keep: 'Nei, behold den åpen',
      closed: 'Saken er avsluttet. Det som er skrevet, slettes {{date}}. Tallene blir stående.',
      withoutWords: 'Saken ble avsluttet {{date}}. Det som var skrevet, er slettet. Tallene blir stående.',
      reopened: 'Saken er åpen igjen, med alt som er i den.',
      reopenedWithoutWords:
        'Saken er åpen igjen. Det som var skrevet, er slettet, men tallene er her. Gi gjerne områdene nye navn sammen med brukeren.',
    },
    refusals: {
      invalidCaseCode:
        'En sakskode er én til tre bokstaver, bindestrek og ett til fire sifre, for eksempel B-07. Bruk aldri navn.',
      birthInCode:
        'Koden ser ut til å fortelle når noen er født. Velg et løpenummer som ikke sier noe om brukeren, for eksempel B-07.',
      caseCodeTaken: 'Koden {{code}} er i bruk. Velg en annen.',
      unknownCase: 'Jeg finner ingen sak med koden {{code}} blant sakene dine.',
      whichCase: 'Du har flere saker. Skriv koden bak, for eksempel «{{mention}}plan B-07».',
      noOpenCase: 'Du har ingen åpen sak. Skriv «{{mention}}Ny sak» for å begynne på en.',
      noClosedCase: 'Du har ingen avsluttet sak som kan gjenåpnes.',
      caseClosed: 'Sak {{code}} er avsluttet. Gjenåpne den hvis dere skal arbeide videre.',
    },
    reminders: {
      takenOver: {
        heading_one: 'Du har overtatt en sak',
        heading_other: 'Du har overtatt {{count}} saker',
        words_one:
          'Kontaktpersonen følger ikke lenger opp saker i {{team}}, og du er teamleder. Se på saken når det passer, og avtal hvem som følger opp videre.',
        words_other:
          'Kontaktpersonen følger ikke lenger opp saker i {{team}}, og du er teamleder. Se på sakene når det passer, og avtal hvem som følger opp videre.',
      },
      case: {
        conversation: 'Sak {{code}}: samtale {{when}}',
        conversationSoon: 'Er tid og sted avtalt med brukeren? Passer en annen dag bedre, endrer du bare datoen.',
        conversationToday: 'Ta dere tid til det som er viktig for brukeren. Etterpå gir dere tall sammen.',
        conversationPast: 'Sak {{code}}: Fikk dere snakket sammen?',
        agreedOn: 'Avtalt {{date}}',
        conversationPastWords:
          'I så fall kan du gi tall når det passer. Hvis ikke, er det helt greit. Avtal gjerne en ny dag med brukeren.',
        given: 'Du er kontaktperson i sak {{code}}',
        givenWords: 'En i teamet har delt saken med deg eller gitt den til deg. Se på den når det passer.',
        changeDate: 'Endre datoen',
        actionDue: 'Sak {{code}}: tiltak i planen {{when}}',
        actionDueWords: 'Åpne planen og se hva som er avtalt. Er det gjort, markerer du det der.',
        actionOverdue: 'Sak {{code}}: tiltak fra {{date}}',
        actionOverdueWords:
          'Er det gjort, markerer du det i planen. Passer en annen dag bedre, endrer du bare datoen sammen med brukeren.',
        hphDue: 'Sak {{code}}: {{checkpoint}}, siste dag er {{when}}',
        hphPast: 'Sak {{code}}: {{checkpoint}}, siste dag var {{when}}',
        hph2Words: 'Sykepleier følger opp innen tre dager etter hjemkomsten. Alle dager teller.',
        hph2LastWords:
          'Sykepleier følger opp innen tre dager etter hjemkomsten. I dag er siste arbeidsdag før fristen.',
        hph5Words: 'Fire uker etter hjemkomsten er det tid for samtale og ny vurdering.',
        hph5LastWords:
          'Fire uker etter hjemkomsten er det tid for samtale og ny vurdering. I dag er siste arbeidsdag før fristen.',
        hphPastWords: 'Er det gjort, skriver du inn dagen. Hvis ikke, kan det fortsatt gjøres.',
        toPlan: 'Åpne planen',
      },
    },
    cards: {
      case: {
        matters: 'Viktig for brukeren',
        resources: 'Ressurser: det brukeren får til, og hvem som stiller opp',
      },
      'case-list': {
        title: 'Mine saker',
        example: 'For eksempel B-07',
        openByCode: 'Åpne saken',
      },
      'case-new': {
        title: 'Ny sak',
        intro:
          'En sak handler om én bruker av tjenestene. Den har bare en kode, og bare kontaktpersonene kan åpne den.',
        question: 'Hvilken kode skal saken ha?',
        hint: 'Én til tre bokstaver, bindestrek og ett til fire sifre. Bruk aldri navn, initialer, fødselsdato eller fødselsår.',
        example: 'For eksempel B-07',
        create: 'Opprett saken',
      },
    },
  },
  commands: {
    list: {
      title: 'Mine saker',
      starter: 'Hvilke saker haster?',
      does: 'Det som er viktig for brukerne dine',
      phrases: [
        'saker',
        'sakene',
        'vis saker',
        'åpne saker',
        'hvilke saker haster',
        'frister i sakene mine',
        'hva skal jeg følge opp',
        'hvor mange saker har jeg',
        'brukerne mine',
        'brukere',
      ],
    },
    new: {
      title: 'Ny sak',
      starter: 'Lag ny sak',
      does: 'Hva er viktig for deg?',
      phrases: [
        'lag sak',
        'start sak',
        'start ny sak',
        'ny sak {case}',
        'ny bruker',
        'ny bruker {case}',
        'jeg har fått en ny bruker',
        'jeg har fått en ny sak',
      ],
    },
    open: {
      title: 'Åpne en sak',
      does: 'Skriv koden, for eksempel B-07',
      phrases: [
        'åpne {case}',
        'åpne sak {case?}',
        'åpne saken {case?}',
        'åpne en sak',
        'finn fram {case}',
        'ta opp {case}',
        'få opp {case}',
        'siste nytt i {case}',
        'hvordan går det i {case}',
        'sak {case}',
        'saken {case?}',
        'vis sak {case?}',
        'vis saken {case?}',
        'hva skjer i {case}',
        'status {case}',
      ],
    },
    close: {
      title: 'Avslutt en sak',
      does: 'Skriv koden, for eksempel avslutt B-07',
      phrases: [
        'avslutt {case?}',
        'avslutt en sak',
        'legg bort {case}',
        'legg bort saken {case?}',
        'rund av {case}',
        '{case} er ferdig',
        '{case} kan avsluttes',
        'avslutte {case?}',
        'avslutte sak {case?}',
        'lukk sak {case?}',
        'slett sak {case?}',
        'slett saken {case?}',
        'jeg er ferdig med {case}',
        'vi er ferdige med {case}',
        '{case} skal avsluttes',
        'ferdig med {case}',
      ],
    },
    reopen: {
      title: 'Gjenåpne en sak',
      does: 'Skriv koden, for eksempel gjenåpne B-07',
      phrases: [
        'gjenåpne {case?}',
        'gjenåpne sak {case?}',
        'gjenåpne en sak',
        'start {case} igjen',
        '{case} må åpnes igjen',
        'ta opp {case} igjen',
        '{case} er tilbake',
        'åpne {case} igjen',
        'åpne sak {case} igjen',
        'åpne saken igjen',
      ],
    },
    more: {
      title: 'Flere valg i en sak',
      does: 'Skriv koden, for eksempel flere valg B-07',
      phrases: [
        'flere valg {case?}',
        'flere valg i en sak',
        'hva kan jeg gjøre i {case}',
        'andre valg {case}',
        'kontaktpersonene i {case}',
        'mer om {case}',
        'mer om saken {case?}',
        'om sak {case}',
        'om saken {case?}',
        'kontaktpersoner {case?}',
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
    readonly cases: Own['cases'];
    readonly closing: Own['closing'];
  }
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
