/** The learning network, in bokmål. */
export const nb = {
  texts: {
    network: {
      undone: {
        sessions: 'Samlingene er som før. Team som har fått beskjed om noe annet, får beskjed om det.',
        code: 'Koden virker igjen.',
        archive: 'Nettverket er tilbake, som før.',
      },
      template: {
        rop2014: 'ROP 2014: psykisk helse og rus',
        national2022: 'Nasjonalt 2022: gode pasientforløp',
      },
      created: 'Nettverket er laget. Gi koden til teamene, så kan de bli med.',
      sessionsSaved: 'Samlingene er lagret, og teamene får de nye datoene.',
      facilitatorsSaved: 'Prosjektgruppen er oppdatert.',
      invited: 'Her er en ny kode. De andre kodene virker fortsatt.',
      connected: 'Denne chatten hører nå til nettverket.',
      chosen: 'Nå gjelder det dette nettverket når du skriver til meg her.',
      code: {
        label: 'Kode for nye team',
        expires: 'Gjelder til og med {{date}}',
        more_one: '{{count}} kode til er gyldig',
        more_other: '{{count}} koder til er gyldige',
      },
      noTeams: 'Ingen team er med ennå. Gi koden til teamene, så melder de seg på fra sin egen chat.',
      teams_one: '{{count}} team: {{names}}',
      teams_other: '{{count}} team: {{names}}',
      teamsAndMore: '{{count}} team: {{names}} og {{more}} til',
      session: 'Samling {{number}}',
      newCode: 'Ny kode',
      codes: 'Se kodene',
      editFacilitators: 'Prosjektgruppen',
      editPackages: 'Endre pakkene',
      overview: 'Nettverket',
      found: 'Nytt nettverk',
      codeList: {
        title: 'Koder for nye team',
        none: 'Ingen koder er gyldige nå. Lag en ny når et team skal bli med.',
        message:
          'Den som har en kode, kan sette opp et team i nettverket. Trekk tilbake en kode som er kommet på avveie. Teamene som er med, blir stående.',
        applicants_one: 'I tillegg har {{count}} søknad sin egen kode. Åpne søknaden for å se den.',
        applicants_other: 'I tillegg har {{count}} søknader hver sin kode. Åpne søknaden for å se den.',
        line: '{{code}} gjelder til og med {{date}}',
        revoke: 'Trekk tilbake {{code}}',
        revoked: 'Koden er trukket tilbake.',
      },
      nobodyElse: 'Vil du ha med flere, så legg til Los i en chat med dem og skriv «@Los Mine nettverk» der.',
      takeOut: {
        title: 'Vil du ta {{name}} ut av prosjektgruppen?',
        message:
          'Tilgangen til nettverket blir borte med en gang. Bare andre i prosjektgruppen kan slippe inn igjen den som er ute.',
        yes: 'Ja, ta ut og lagre',
        no: 'Nei, la alt være som det er',
      },
      sessionList: { title: 'Samlingene', all: 'Endre alle datoene' },
      oneSession: {
        all: 'Alle samlingene',
        back: 'Tilbake til samlingen',
        set: 'Sett dato og sted',
        again: 'Sett opp på nytt',
        move: 'Endre dato og sted',
        cancel: 'Avlys samlingen',
        join: 'Hold den sammen med andre',
        joint: 'Hvem den er felles med',
        with: 'sammen med {{names}}',
        noDate: 'Datoen er ikke satt ennå. Teamene ser at den kommer.',
        form: 'Når og hvor er samling {{number}}?',
        told: 'Teamene og lederne deres får beskjed én gang, innen en time. Om kvelden og i helgen venter det til neste arbeidsdag.',
        movesIn: 'Samlingen er felles, så den flyttes også i {{names}}.',
        askMove: 'Flytte samling {{number}} i alle nettverkene?',
        askMoveWords: 'Den blir {{dates}}, også i {{names}}. Team, ledere og prosjektgrupper der får beskjed.',
        goMove: 'Ja, flytt den i alle',
        keep: 'Nei, la den stå',
        askCancel: 'Avlyse samling {{number}}?',
        cancelWords:
          'Teamene og lederne får beskjed én gang. Pakken de holder på med, går videre til neste samling som blir holdt. Du kan angre i et døgn, og sette opp samlingen på nytt når som helst.',
        cancelsIn: 'Samlingen er felles, så den avlyses også i {{names}}.',
        saved: 'Samling {{number}} er lagret, og teamene får beskjed.',
        cancelled: 'Samling {{number}} er avlyst, og teamene får beskjed.',
      },
      joint: {
        title: 'Samling {{number}} sammen med andre',
        intro: 'Nettverkene du velger, får samme dato og sted: {{when}}. Flyttes den i ett, flyttes den i alle.',
        now: 'Holdes nå sammen med {{names}}.',
        none: 'Ingen andre nettverk er ledige. Du må være med i prosjektgruppen der, og samlingen deres kan ikke være felles med andre fra før.',
        ask: 'Holde samling {{number}} sammen?',
        askWords: 'Disse får samme dato og sted: {{when}}. Teamene der får beskjed hvis datoen blir en annen.',
        line: '{{name}} har nå {{now}}.',
        go: 'Ja, hold den sammen',
        keep: 'Nei, la det være',
        saved: 'Samling {{number}} er nå felles.',
        part: 'Ta ut {{name}}',
        askPart: 'Skal {{name}} ha sin egen samling {{number}}?',
        askPartWords: 'Dato og sted blir stående til noen endrer dem. De andre holder samlingen som før.',
        goPart: 'Ja, ta det ut',
        parted: 'Nettverket har nå sin egen samling, på samme dato.',
      },
      handOver: {
        press: 'Gi nettverket videre',
        nobody:
          'Her er det ingen å gi det til. Legg til Los i en chat med dem som skal ta over, og skriv «@Los Gi nettverket videre» der.',
        ask: 'Gi fra deg {{network}}?',
        words:
          '{{names}} tar over og kan alt du kan nå. Du mister tilgangen med en gang, og bare de kan slippe deg inn igjen.',
        go: 'Ja, gi det videre',
        keep: 'Nei, jeg blir',
        done: '{{network}} har fått nye folk',
        now: '{{names}} har nettverket nå. Dette er åpent:',
        guidance_one: '{{count}} spørsmål om veiledning venter på svar',
        guidance_other: '{{count}} spørsmål om veiledning venter på svar',
        noGuidance: 'Ingen spørsmål om veiledning venter',
        applications_one: '{{count}} søknad venter på svar',
        applications_other: '{{count}} søknader venter på svar',
        session: 'Neste er samling {{number}}, {{dates}}',
        noSession: 'Ingen ny samling er satt opp',
        draft: 'Pakkene har endringer som ikke er publisert',
        lagging: 'Noen team har ikke fått de siste endringene ennå, det ordner seg selv',
      },
      archiving: {
        press: 'Arkiver nettverket',
        meta: 'Når arbeidet er over',
        is: 'Arkivert',
        ask: 'Arkivere {{name}}?',
        words_one:
          'Ingen nye team kan bli med, og dere får ingen flere påminnelser. Teamet kan lese alt og arbeide videre som før, og får beskjed én gang. Du finner nettverket under «Arkiverte» og kan hente det tilbake.',
        words_other:
          'Ingen nye team kan bli med, og dere får ingen flere påminnelser. {{count}} team kan lese alt og arbeide videre som før, og får beskjed én gang. Du finner nettverket under «Arkiverte» og kan hente det tilbake.',
        go: 'Ja, arkiver det',
        keep: 'Nei, la det være',
        done: 'Nettverket er arkivert.',
        back: 'Nettverket er hentet tilbake. Kodene som fortsatt gjelder, virker igjen.',
        fetchBack: 'Hent tilbake',
      },
      keepAll: 'Nei, alle blir',
      list: {
        title: 'Nettverkene dine',
        message: 'Velg det du vil arbeide med her.',
        none: 'Du er ikke med i noen prosjektgruppe ennå. En som er med, kan legge deg til.',
        archived: 'Arkiverte ({{count}})',
        archivedTitle: 'Arkiverte nettverk',
        archivedWords: 'Åpne et for å lese det eller hente det tilbake.',
        noneArchived: 'Ingen av nettverkene dine er arkivert.',
        noneYet: 'Du har ingen nettverk ennå. Lag gjerne det første.',
      },
    },
    reminders: {
      network: {
        archived: '{{name}} er avsluttet',
        archivedWords: 'Takk for innsatsen! Alt dere har skrevet, blir her, og dere kan arbeide videre som før.',
        back: '{{name}} er i gang igjen',
        backWords: 'Prosjektgruppen har hentet nettverket tilbake. Dere kan spørre dem igjen.',
      },
    },
    refusals: {
      networkArchived: 'Nettverket er arkivert. Hent det tilbake først hvis noe skal endres.',
      sessionsToCome: 'Samling {{number}} er ikke holdt ennå. Avlys den først hvis nettverket skal avsluttes nå.',
      noSuchSession: 'Samling {{number}} har ikke fått noen dato ennå. Sett den først.',
      sessionHeld: 'Samling {{number}} er begynt eller holdt, så den kan ikke avlyses.',
      noNetworkPicked: 'Velg minst ett nettverk.',
      jointOutOfOrder:
        'I {{name}} kommer ikke samlingene etter hverandre med denne datoen. Velg en annen, eller flytt samlingene der først.',
      jointOneByOne: 'Samling {{number}} er felles med andre nettverk. Flytt den for seg, fra «Samlingene».',
      lastFacilitator: 'Nettverket trenger minst én i prosjektgruppen. Legg til en annen først.',
      networkNameMissing: 'Hva heter nettverket? Skriv et navn.',
      sessionDateMissing: 'Når er samling {{number}}? Velg den første dagen.',
      nobodyPicked: 'Ingen er valgt. Velg hvem som skal inn eller ut.',
      sessionsOutOfOrder: 'Samlingene må komme etter hverandre i tid, og siste dag kan ikke være før den første.',
    },
    cards: {
      facilitators: {
        title: 'Prosjektgruppen',
        intro: 'Alle i prosjektgruppen kan det samme.',
        now: 'Med nå',
        add: 'Skal flere i chatten være med?',
        namesExample: 'Skriv navnene med komma mellom',
        remove: 'Skal noen ut?',
        save: 'Lagre',
      },
      network: {},
      'session-list': {},
      'session-form': {
        first: 'Første dag',
        last: 'Siste dag (valgfritt, ellers dagen etter)',
        place: 'Sted',
        save: 'Lagre',
      },
      'session-cancel': {
        why: 'Hvorfor? (valgfritt)',
        whyExample: 'For eksempel: Foreleseren er syk',
        save: 'Avlys samlingen',
      },
      'session-joint': { networks: 'Hvilke nettverk?', save: 'Fortsett' },
      'hand-over': {
        title: 'Gi nettverket videre',
        intro: 'De du velger, tar over prosjektgruppen sammen med dem som er der. Du går ut.',
        who: 'Hvem skal ta over?',
        namesExample: 'Skriv navnene med komma mellom',
        open: 'Dette er åpent',
        save: 'Fortsett',
      },
      'network-new': {
        title: 'Nytt nettverk',
        intro: 'Datoene kan endres etterpå, og de senere kan vente. En samling varer to dager.',
        template: 'Hvilken mal vil du bruke?',
        name: 'Hva heter nettverket?',
        nameExample: 'For eksempel Læringsnettverk Nord',
        first: 'Første dag',
        place: 'Sted',
        save: 'Lag nettverket',
      },
      'network-sessions': {
        title: 'Endre alle datoene',
        intro: 'Teamene får de nye datoene, og påminnelsene følger med.',
        first: 'Første dag',
        last: 'Siste dag',
        place: 'Sted',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Nettverket',
      does: 'Samlinger, pakker og team',
      phrases: [
        'nettverket',
        'nettverket vårt',
        'mitt nettverk',
        'hvem er med i nettverket',
        'teamene i nettverket',
        'hvilke team er med',
      ],
    },
    list: {
      title: 'Mine nettverk',
      phrases: ['mine nettverk', 'nettverkene mine', 'bytt nettverk', 'koble til nettverket'],
    },
    invite: {
      title: 'Ny kode',
      does: 'Slik blir nye team med',
      phrases: [
        'ny kode',
        'lag kode',
        'lag ny kode',
        'kode',
        'inviter team',
        'ny påmeldingskode',
        'påmeldingskode',
        'invitere team',
        'kode til nye team',
      ],
    },
    sessionList: {
      title: 'Samlingene',
      does: 'Flytt, avlys eller hold sammen',
      phrases: ['flytt samlingen'],
    },
    moveSession: {
      title: 'Flytt en samling',
      phrases: ['flytt samling {n}', 'endre samling {n}', 'sett dato for samling {n}'],
    },
    cancelSession: { title: 'Avlys en samling', phrases: [] },
    joinSession: { title: 'Felles samling', phrases: ['samling {n} sammen med'] },
    handOver: {
      title: 'Gi nettverket videre',
      phrases: ['gi nettverket videre', 'overlat nettverket', 'overlever nettverket', 'overlevere nettverket'],
    },
    archive: { title: 'Arkiver nettverket', phrases: ['arkiver nettverket', 'avslutt nettverket'] },
    archived: { title: 'Arkiverte nettverk', phrases: ['arkiverte'] },
    sessions: {
      title: 'Endre samlingene',
      does: 'Nye datoer og steder',
      phrases: ['endre samlingene', 'endre datoer'],
    },
    codes: {
      title: 'Se kodene',
      phrases: ['koder', 'kodene', 'trekk tilbake kode'],
    },
    facilitators: {
      title: 'Prosjektgruppen',
      phrases: ['prosjektgruppen', 'prosjektgruppe', 'inviter prosjektgruppen', 'endre prosjektgruppen'],
    },
    new: {
      title: 'Nytt nettverk',
      does: 'Velg mal og sett datoer',
      phrases: ['nytt nettverk', 'opprett nettverk', 'lag nettverk', 'nytt læringsnettverk'],
    },
  },
};

type Own = typeof nb.texts;
type OwnReminders = Own['reminders'];
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly network: Own['network'];
  }
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
