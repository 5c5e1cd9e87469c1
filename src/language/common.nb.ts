/** What is said whatever it is about: dates, refusals and what goes wrong anywhere, every reminder, in bokmål. */
export const nb = {
  texts: {
    common: {
      /** What people can type, as they have to type it where they read this. */
      typed: '«{{mention}}{{phrase}}»',
      mend: 'Dette må rettes først:',
      open: 'Åpne {{host}}',
      enlarge: 'Se bildet stort',
      cancel: 'Avbryt',
      undo: 'Angre',
      nextStep: 'Neste: {{title}}',
      choices: 'Valg: {{titles}}',
      /** Before what is said in the personal chat to whoever asked among others. */
      askedAmongOthers: 'Svar på det du ba om i chatten med flere:',
      /** Said to all where the one it is for cannot be told alone. */
      alone: 'Dette tar jeg helst med deg alene. Åpne den personlige chatten med meg, og spør meg der.',
      moment: 'Et øyeblikk …',
      quoted: '«{{words}}»',
      upgrading: 'Jeg holder på å bli oppgradert. Prøv igjen om noen minutter. Alt som er lagret, er der fortsatt.',
      unexpected:
        'Noe gikk galt hos meg, så jeg vet ikke om alt ble lagret. Prøv en gang til, så ser du hva som gjelder.',
    },
    /** What every web page says, whatever it is about. */
    webPages: {
      skip: 'Gå til innholdet',
      language: 'Skriftspråk',
      copy: 'Kopier',
      copied: 'Kopiert.',
      print: 'Skriv ut',
      saving: 'Lagrer …',
      unsaved:
        'Ikke lagret ennå: vi får ikke kontakt. Det du har skrevet, står her, og vi prøver igjen. Ikke lukk siden.',
      offline: 'Du er ikke på nett nå. Det du har skrevet, står her. Prøv igjen når du er på nett.',
      count: '{n} av {most} tegn',
      unknown: {
        title: 'Vi finner ikke siden',
        words:
          'Adressen kan ha blitt klippet av på veien. Kopier hele adressen du fikk, og prøv igjen. Finner du den ikke, kan du spørre dem som sendte deg adressen.',
      },
      tooMany: {
        title: 'Vent litt',
        words:
          'Det kom svært mange forespørsler fra nettet du er på. Vent et minutt, og prøv igjen. Det som er lagret, er der fortsatt.',
      },
      tooLarge: {
        title: 'Det ble for mye på én gang',
        words: 'Det du sendte, er lengre enn det er plass til. Gå tilbake, kort ned teksten og prøv igjen.',
      },
      notForm: {
        title: 'Det kom ikke fram',
        words: 'Det du sendte, kom ikke fra skjemaet på siden. Gå tilbake, og prøv igjen derfra.',
      },
      failed: {
        title: 'Noe gikk galt hos oss',
        words: 'Vi vet ikke om alt ble lagret. Gå tilbake og prøv en gang til, så ser du hva som gjelder.',
      },
    },
    people: {
      nameless: { guest: 'Gjest uten navn', other: 'Uten navn' },
      guest: '{{name}} (gjest)',
    },
    dates: {
      today: 'i dag',
      tomorrow: 'i morgen',
      yesterday: 'i går',
      /** What a day that is no working day is. */
      free: {
        is: '{{date}} er {{what}}',
        another: '{{days}}. Passer en annen dag bedre?',
        saturday: 'en lørdag',
        sunday: 'en søndag',
        holiday: 'offentlig fridag',
        newYear: '1. nyttårsdag',
        maundyThursday: 'skjærtorsdag',
        goodFriday: 'langfredag',
        easterSunday: '1. påskedag',
        easterMonday: '2. påskedag',
        constitutionDay: 'grunnlovsdagen',
        ascensionDay: 'Kristi himmelfartsdag',
        whitSunday: '1. pinsedag',
        whitMonday: '2. pinsedag',
        christmasDay: '1. juledag',
        boxingDay: '2. juledag',
      },
      inDays_one: 'om {{count}} dag',
      inDays_other: 'om {{count}} dager',
      daysAgo_one: 'for {{count}} dag siden',
      daysAgo_other: 'for {{count}} dager siden',
    },
    forms: {
      entered: 'Du hadde fylt inn: {{text}}',
      /** In a form of a room, of what tells who somebody is: why is said to whoever wrote it alone. */
      notHere: 'Dette kan ikke stå her.',
    },
    /** What was measured. */
    amounts: { share: '{{value}} ({{numerator}} av {{denominator}})' },
    /** A period that is measured, inside a sentence. */
    periods: {
      week: 'uke {{week}}',
      fortnight: 'uke {{week}}–{{next}}',
      ofYear: '{{period}}, {{year}}',
    },
    /** Between the pages of a list. */
    pages: { more: 'Vis flere', previous: 'Vis de forrige' },
    /** Going through questions one at a time. */
    walk: {
      row: '{{number}}. {{words}}',
      place: 'Punkt {{number}} av {{items}}',
      back: 'Forrige',
      skip: 'Hopp over',
      next: 'Neste',
      onOneCard: 'Alle på ett kort',
      onOneCardNow: 'Heretter viser jeg alt på ett kort. «Ett om gangen» bytter tilbake.',
      oneByOne: 'Ett om gangen',
      answered: 'Svaret nå',
    },
    whichTeam: {
      title: 'Hvilket team gjelder det?',
      message: 'Du kan gjøre dette i flere av teamene dine.',
    },
    refusals: {
      noRoomLeft:
        'Her er det lagret så mye at det ikke er plass til mer. Ta bort noe dere ikke trenger lenger, og prøv igjen.',
      whichTeam: 'Du er med i flere team. Si hvilket det gjelder.',
      notAllowed: 'Dette kan bare andre i teamet gjøre. Spør teamlederen hvis du også bør kunne det.',
      otherTeam: 'Dette kortet hører til et annet team, så ingenting er endret.',
      noTeamHere: 'Det er ikke satt opp noe team her ennå. Skriv «{{mention}}Sett opp teamet» når dere er klare.',
      noTeamYet:
        'Du er ikke med i noe team ennå. Et team settes opp i teamets egen chat: Legg til Los der og skriv «@Los Sett opp teamet».',
      noNetworkHere:
        'Jeg finner ikke noe nettverk her. Er du med i en prosjektgruppe, så skriv «{{mention}}Mine nettverk».',
      personalChatOnly: 'Sakene dine viser jeg bare til deg. Åpne chatten med meg, og skriv «mine saker» der.',
      writtenAmongOthers:
        'Sakene dine viser jeg bare til deg. Åpne chatten med meg, og skriv «mine saker» der. Slett meldingen, siden alle her kan lese den.',
      teamChatOnly: 'Dette gjør dere sammen i teamets chat.',
      facilitatorsOnly: 'Dette kan bare prosjektgruppen gjøre.',
      outdatedCard: 'Dette er endret siden kortet ble vist. Her er det som gjelder nå. Ingenting har gått tapt.',
      timeUnclear: 'Jeg forstår ikke klokkeslettet. Skriv det for eksempel slik: 09.30.',
      nationalIdentityNumber:
        'Dette ser ut som et fødselsnummer, så jeg har ikke lagret noe. Slett meldingen din nå, for den ligger fortsatt i Teams. Bruk en sakskode i stedet, for eksempel B-07.',
      phoneNumber:
        'Dette ser ut som et telefonnummer, så jeg har ikke lagret noe. Slett meldingen din nå, for den ligger fortsatt i Teams.',
      emailAddress:
        'Dette ser ut som en e-postadresse, så jeg har ikke lagret noe. Slett meldingen din nå, for den ligger fortsatt i Teams.',
      nationalIdentityNumberInField:
        'Dette ser ut som et fødselsnummer, så jeg har ikke lagret noe, og har tatt det ut av feltet. Skriv det på nytt uten nummeret.',
      phoneNumberInField:
        'Dette ser ut som et telefonnummer, så jeg har ikke lagret noe, og har tatt det ut av feltet. Skriv det på nytt uten nummeret.',
      emailAddressInField:
        'Dette ser ut som en e-postadresse, så jeg har ikke lagret noe, og har tatt det ut av feltet. Skriv det på nytt uten adressen.',
      emptyText: 'Feltet er tomt. Skriv noen ord.',
      textTooLong: 'Teksten er for lang ({{length}} tegn, plass til {{max}}).',
      tooMuchText:
        'Det var mer tekst enn jeg kan ta imot på én gang, så jeg har ikke lagret noe. Det du skrev, står fortsatt i Teams: Kort det ned, og prøv igjen.',
      dateMissing: 'Hvilken dag? Velg en dato.',
      nothingChosen: 'Her er ingenting valgt. Velg det som passer.',
      invalidDate: 'Jeg forstår ikke datoen. Skriv den for eksempel slik: 17.09.2026.',
      dateInPast: 'Datoen {{date}} er passert. Velg en dag som kommer.',
      dateTooFar: 'Datoen {{date}} er langt fram i tid. Sjekk at året er riktig.',
      unknownVerb: 'Denne knappen kjenner jeg ikke lenger. Skriv «{{mention}}hjelp» for å se hva jeg kan gjøre her.',
      invalidInput: 'Jeg forsto ikke det som sto i kortet. Prøv en gang til.',
    },
    reminders: {
      several: 'Påminnelser',
      step: 'Et lite neste steg',
      stepIn: 'Et lite neste steg: {{title}}',
      press: {
        story: 'Historien så langt',
        team: 'Teamet',
        show: 'Vis oppgaven',
        done: 'Ferdig',
        plan: 'Endre fristen',
        next: 'Neste oppgave',
        nextIn: 'Neste oppgave i {{team}}',
        overview: 'Alle oppgavene',
        timeline: 'Hvor er vi?',
        practice: 'Sjekk hvordan dere jobber',
        cases: 'Mine saker',
        carry: 'Velg oppgaver',
        later: 'Ikke nå',
        putAside: 'Oppgaven er ikke aktuell nå',
        keep_one: 'Ja, den er viktig',
        keep_other: 'Ja, de er viktige',
      },
      /** What a reminder is about, in a list or after a colon. */
      about: {
        session: 'Samling {{number}}',
        on: '{{names}}, {{date}}',
        openTasks: 'Åpne oppgaver',
        case: 'Sak {{code}}',
        thread: 'Veiledning til {{team}}',
        inTeam: '{{name}} ({{team}})',
      },
      kinds: {
        task: 'Frister for oppgaver',
        session: 'Samlinger',
        package: 'Pakker og åpne oppgaver',
        case: 'Sakene dine',
        guidance: 'Team som venter på svar',
        improvement: 'Målinger, mål og tiltak',
        digest: 'Ledermelding',
        followUp: 'Ukens liste over team',
      },
    },
    cards: {
      notice: {},
      question: {},
      reminder: {},
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnReminders = Own['reminders'];
type OwnCards = Own['cards'];

declare module './texts.ts' {
  interface Texts {
    readonly common: Own['common'];
    readonly people: Own['people'];
    readonly dates: Own['dates'];
    readonly forms: Own['forms'];
    readonly amounts: Own['amounts'];
    readonly periods: Own['periods'];
    readonly pages: Own['pages'];
    readonly webPages: Own['webPages'];
    readonly walk: Own['walk'];
    readonly whichTeam: Own['whichTeam'];
  }
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
