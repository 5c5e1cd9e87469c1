/** What teams learn from one another, in bokmål. */
export const nb = {
  texts: {
    learning: {
      /** Above what was found of it. */
      found: 'Delt av teamene',
      gone: 'Dette er ikke delt lenger. Åpne «Lær av hverandre» på nytt for å se det som er.',
      press: {
        network: 'Lær av hverandre',
        share: 'Del med nettverket',
        shareMeta: 'Dere ser først hva de andre får se',
        send: 'Del med nettverket',
        words: 'Endre ordene',
        dontShare: 'Ikke del',
        see: 'Se hvordan det blir',
        again: 'Del på nytt',
        takeBack: 'Ta tilbake',
        all: 'Alt som er delt',
        talk: 'Be om en samtale',
        talks: 'Samtalene våre',
        look: 'Se hva de får se',
        notNow: 'Ikke nå',
        try: 'Prøv dette hos oss',
        bank: 'Tiltaksbanken',
        newAction: 'Nytt tiltak',
        desk: 'Nettverket',
      },
      what: { action: 'Tiltak', chart: 'Kurve', poster: 'Plakat' },
      group: { action: 'Andre tiltak', chart: 'Kurver', poster: 'Plakater' },
      kind: {
        individualPlan: 'Individuell plan',
        crisisPlan: 'Kriseplan',
        feedback: 'Tilbakemelding fra brukere',
        whatMatters: '«Hva er viktig for deg?»',
        peerWork: 'Likepersoner og erfaringskonsulenter',
        nextOfKin: 'Pårørende',
        generalPractitioner: 'Fastlegen',
        transition: 'Overgang til og fra sykehus',
        afterDischarge: 'De første dagene hjemme',
        lowThreshold: 'Lett å få hjelp',
        meetingPlace: 'Møteplass',
        housing: 'Bolig',
        workAndSchool: 'Arbeid og skole',
        activity: 'Aktivitet',
        groups: 'Gruppetilbud',
        overview: 'Oversikt og informasjon',
        training: 'Opplæring',
        anchoring: 'Forankring',
        userInvolvement: 'Brukermedvirkning',
        coordination: 'Samarbeid og koordinering',
        other: 'Andre tiltak',
      },
      part: { did: 'Hva vi gjorde', happened: 'Hva som skjedde', learnt: 'Hva vi lærte' },
      preview: {
        first:
          'De andre teamene i nettverket og prosjektgruppen ser det som står på dette kortet, og navnet på teamet. Ingenting er delt ennå.',
        again: 'Det dere har delt før, står til dere deler dette i stedet.',
      },
      wanted: {
        title: 'Vil dere dele «{{title}}»?',
        message:
          'Prosjektgruppen tror andre team kan lære av dette. Dere ser først hva de andre får se. Det er helt greit å la være.',
      },
      writtenIn: { nb: 'Skrevet på bokmål.', nn: 'Skrevet på nynorsk.', en: 'Skrevet på engelsk.' },
      alt: { chart: 'Kurve: {{title}}. {{told}}', poster: 'Plakat: {{title}}. {{told}}' },
      words: { title: 'Dette ser de andre' },
      news: {
        reworded: 'Slik blir det. Ingenting er delt ennå.',
        shared: 'Delt med nettverket.',
        takenBack: 'Tatt tilbake. De andre ser det ikke lenger.',
        wanted: '{{team}} får spørsmål om de vil dele det.',
        noShare: 'Det er helt greit. Ingenting er delt.',
        asked: 'Forespørselen er på vei til {{team}}.',
        agreed: 'Avtalt. Det andre teamet får beskjed.',
        proposed: 'Forslaget er på vei til det andre teamet.',
        declined: 'Det er helt greit. Det andre teamet får beskjed.',
        learnt: 'Takk! Begge teamene ser det.',
      },
      undone: {
        shared: 'Det er delt som før.',
        learnt: 'Det dere hadde skrevet, står der igjen.',
      },
      list: {
        title: 'Lær av hverandre',
        found: 'Delt om «{{query}}»',
        intro: 'Dette har teamene i nettverket delt.',
        none: 'Ingen har delt noe ennå. Et tiltak, en kurve eller plakaten kan deles fra sitt eget kort.',
        nothing: 'Ingen har delt noe om dette ennå. Prøv et annet ord, eller se i tiltaksbanken.',
        ours: 'Vi',
      },
      talks: {
        title: 'Samtaler',
        none: 'Ingen samtaler ennå. Finn noe et annet team har delt, og be om en samtale derfra.',
        counts:
          'Samtaler mellom team: {{asked}} spurt om, {{agreed}} avtalt, {{held}} holdt. Det handler om {{topics}}.',
      },
      match: {
        heading: 'Kanskje noe for dere',
        network: 'Hvem kan lære av hvem',
        row: '{{learner}} kan lære av {{teacher}}',
        ask: 'Spør om de vil dele «{{title}}»',
      },
      bank: {
        title: 'Tiltaksbanken',
        intro:
          'Dette har minst fem team prøvd, i alle nettverkene. Trykk for å se hva teamene i nettverket deres har delt om det.',
        none: 'Her er det ikke noe å vise ennå. En type tiltak vises når minst fem team har prøvd det.',
        means:
          '«Bedre måling» betyr at en måling for målet ble bedre innen et halvt år etter at tiltaket ble prøvd. Det kan ha flere grunner.',
        line: 'Prøvd av {{tried}} team. Beholdt: {{kept}}. Tilpasset: {{adapted}}. Bedre måling: {{signal}}.',
        few: 'færre enn fem',
        most: 'nesten alle',
      },
      ask: {
        title: 'Be om en samtale med {{team}}',
        send: 'Send til teamet',
      },
      time: {
        title: 'Når passer det?',
        own: 'Foreslå inntil tre dager',
        others: 'Eller foreslå andre dager',
        save: 'Send',
      },
      write: {
        notNow: {
          title: 'Ikke nå',
          intro: 'Det er helt greit å si nei. {{team}} får vite at det ikke passer nå.',
          question: 'Vil dere si hvorfor? (valgfritt)',
          hint: 'For eksempel: Vi har mye før samlingen, spør gjerne igjen i januar',
          save: 'Si fra',
        },
        learnt: {
          title: 'Hva lærte dere?',
          intro: 'Det dere skriver, ser både dere og {{team}}.',
          question: 'Med egne ord',
          hint: 'For eksempel: Vi begynner med to brukere, ikke ti',
          save: 'Lagre',
        },
      },
      talk: {
        title: 'Samtale med {{team}}',
        time: '{{day}}, {{clock}}',
        fits: 'Dette passer',
        reason: '{{words}} «{{reason}}»',
        asks: { asker: 'Det dere spurte om', sharer: '{{team}} strever med' },
        learntByUs: 'Dette lærte vi',
        learntBy: 'Dette lærte {{team}}',
        status: {
          ours: '{{team}} vil gjerne snakke med dere.',
          theirs: 'Venter på svar fra {{team}}.',
          agreed: 'Avtalt: {{time}}',
          held: 'Hva lærte dere?',
          learnt: 'Samtalen er holdt.',
          declined: '{{team}} kan ikke nå.',
          declinedByUs: 'Dere har sagt at det ikke passer nå.',
        },
        short: {
          ours: 'venter på svar fra oss',
          theirs: 'venter på svar',
          held: 'hva lærte dere?',
          learnt: 'holdt',
          declined: 'ikke nå',
        },
        press: {
          yes: 'Ja, gjerne',
          days: 'Foreslå andre dager',
          newTime: 'Foreslå en ny tid',
          after: 'Vi kan likevel',
          notNow: 'Ikke nå',
          cancel: 'Avlys samtalen',
          learnt: 'Skriv hva dere lærte',
          correct: 'Endre det dere skrev',
        },
      },
      told: {
        asked: '{{team}} vil lære av noe dere har delt, og ber om en samtale.',
        proposed: '{{team}} foreslår en tid.',
        agreed: '{{team}} sier ja. Tiden er avtalt.',
        declined: '{{team}} har svart.',
        written: '{{team}} har skrevet hva de lærte.',
        held: 'Dere har snakket med {{team}}.',
      },
      /** What two teams may begin their talk with. */
      questions: {
        about: {
          plan: 'Hvem skriver planen sammen med brukeren, og når tas den fram igjen?',
          talk: 'Når i samtalen spør dere, og hva gjør dere med svaret?',
          contact: 'Hvem tok kontakt med de andre, og hva fikk dem med?',
          offer: 'Hvordan får folk vite om tilbudet, og hva trengs for å holde det i gang?',
          people: 'Hvordan fikk dere dem med, og hva fikk de være med på å bestemme?',
          learning: 'Hvem trengte å vite dette, og hvordan nådde dere dem?',
          chart: 'Hva tror dere var grunnen til at kurven endret seg?',
          poster: 'Hva på plakaten er dere mest fornøyde med?',
          action: 'Hva gjorde dere helt konkret den første uka?',
        },
        stuck: {
          beginning: 'Hva var det aller første dere gjorde?',
          goals: 'Hvordan ble dere enige om et mål som kunne måles?',
          anchoring: 'Hvordan fikk dere ledelsen med?',
          users: 'Hvordan fant dere brukerrepresentanter, og hva fikk dem til å bli?',
          time: 'Hvor fant dere tiden, og hva sluttet dere med?',
          cooperation: 'Hvem hos de andre var det som hjalp, og hva ble dere enige om?',
          nothing: 'Hva var vanskeligst, og hva hjalp?',
        },
        last: {
          otherwise: 'Hva ville dere gjort annerledes i dag?',
          tomorrow: 'Hva er det minste vi kan prøve allerede denne uka?',
        },
      },
    },
    refusals: {
      shareTitleMissing: 'Hva skal det hete? Skriv noen ord.',
      draftGone:
        'Dette er delt eller tatt bort siden kortet ble vist. Del på nytt fra tiltaket, kurven eller plakaten.',
      shareNamesSomebody:
        'Her står noe som ser ut som et telefonnummer, en e-postadresse eller et fødselsnummer, så ingenting er delt. Ta det bort, og del på nytt.',
      tooManyShares: 'Dere deler {{max}} ting fra før. Ta tilbake noe dere ikke trenger å vise lenger.',
      nothingToShare:
        'Her er det ikke noe å dele ennå. Det må være prøvd eller målt, og tall om færre enn fem deles aldri.',
      unknownShare: 'Dette er ikke delt lenger. Skriv «{{mention}}lær av hverandre» for å se det som er.',
      unknownTalk: 'Denne samtalen er ikke her lenger. Skriv «{{mention}}samtalene våre» for å se dem som er.',
      ownShare: 'Dette har dere delt selv. Be om en samtale fra noe et annet team har delt.',
      timeMissing: 'Velg en dag, eller foreslå minst én.',
      notHeldYet: 'Avtal en tid først. Når dere har snakket, kan dere skrive hva dere lærte.',
    },
    cards: {
      'learning-list': {},
      share: { preview: 'Dette ser de andre' },
      'share-words': {
        privacy: 'Skriv aldri navn på brukere, pårørende eller ansatte.',
        title: 'Hva heter det?',
        did: 'Hva gjorde dere?',
        happened: 'Hva skjedde?',
        learnt: 'Hva lærte dere?',
      },
      talk: { times: 'Foreslått tid', questions: 'Tre spørsmål å begynne med' },
      'talk-ask': {
        intro: 'En halvtime holder lenge. Teamet får spørsmålet i chatten sin, og svarer når det passer.',
        stuck: 'Hva strever dere med? (valgfritt)',
        choose: 'Velg det som passer best',
        words: 'Hva vil dere vite? (valgfritt)',
        example: 'For eksempel: Hvordan fikk dere fastlegene med?',
        when: 'Når kan dere? Foreslå inntil tre dager, eller la det stå tomt.',
        day1: 'Dag 1',
        day2: 'Dag 2',
        day3: 'Dag 3',
        clock: 'Når på dagen?',
        clockExample: 'For eksempel klokken 12, på Teams',
        privacy: 'Skriv aldri navn på brukere, pårørende eller ansatte.',
      },
      'talk-time': {
        theirs: 'En av disse?',
        day1: 'Dag 1',
        day2: 'Dag 2',
        day3: 'Dag 3',
        clock: 'Når på dagen?',
        clockExample: 'For eksempel klokken 12, på Teams',
      },
      'talk-write': { privacy: 'Skriv aldri navn på brukere, pårørende eller ansatte.' },
    },
  },
  commands: {
    show: {
      title: 'Lær av hverandre',
      does: 'Det andre team har prøvd og delt',
      phrases: [
        'lær av andre',
        'hva har andre gjort',
        'hva har andre prøvd',
        'hva har de andre teamene prøvd',
        'hva gjør de andre teamene',
        'hva har andre team delt',
        'delt med nettverket',
        'alt som er delt',
        'erfaringer fra andre team',
        'hva gjør andre team',
      ],
    },
    who: {
      title: 'Hvem har prøvd …',
      phrases: [
        'hvem har jobbet med {query}',
        'hvem har arbeidet med {query}',
        'hvem har prøvd {query}',
        'hvem har erfaring med {query}',
        'hvilke team har prøvd {query}',
        'hvilke team har jobbet med {query}',
        'har noen prøvd {query}',
        'har noen jobbet med {query}',
      ],
    },
    talks: {
      title: 'Samtalene våre',
      phrases: [
        'samtalene våre',
        'samtaler med andre team',
        'samtalen med det andre teamet',
        'hva lærte vi av de andre',
      ],
    },
    bank: {
      title: 'Tiltaksbanken',
      does: 'Hva mange team har prøvd',
      phrases: [
        'tiltaksbanken',
        'hvilke tiltak har virket for andre',
        'tiltaksbank',
        'hvilke tiltak virker',
        'hva har mange prøvd',
        'tiltak andre har prøvd',
      ],
    },
    poster: {
      title: 'Del plakaten',
      phrases: [
        'del plakaten',
        'dele plakaten med de andre',
        'del plakaten med nettverket',
        'vis plakaten til de andre teamene',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly learning: Own['learning'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
