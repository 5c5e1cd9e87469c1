import type { nb } from './common.nb.ts';
import type { Complete } from './wording.ts';

/** What is said whatever it is about: dates, refusals and what goes wrong anywhere, every reminder, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    common: {
      typed: '«{{mention}}{{phrase}}»',
      mend: 'Dette må rettast først:',
      open: 'Opne {{host}}',
      enlarge: 'Sjå biletet stort',
      cancel: 'Avbryt',
      undo: 'Angre',
      nextStep: 'Neste: {{title}}',
      choices: 'Val: {{titles}}',
      /** Before what is said in the personal chat to whoever asked among others. */
      askedAmongOthers: 'Svar på det du bad om i chatten med fleire:',
      /** Said to all where the one it is for cannot be told alone. */
      alone: 'Dette tek eg helst med deg åleine. Opne den personlege chatten med meg, og spør meg der.',
      moment: 'Eit augeblikk …',
      quoted: '«{{words}}»',
      upgrading: 'Eg held på å bli oppgradert. Prøv igjen om nokre minutt. Alt som er lagra, er der framleis.',
      unexpected:
        'Noko gjekk gale hos meg, så eg veit ikkje om alt vart lagra. Prøv ein gong til, så ser du kva som gjeld.',
    },
    webPages: {
      skip: 'Gå til innhaldet',
      language: 'Skriftspråk',
      copy: 'Kopier',
      copied: 'Kopiert.',
      print: 'Skriv ut',
      saving: 'Lagrar …',
      unsaved:
        'Ikkje lagra enno: vi får ikkje kontakt. Det du har skrive, står her, og vi prøver igjen. Ikkje lukk sida.',
      offline: 'Du er ikkje på nett no. Det du har skrive, står her. Prøv igjen når du er på nett.',
      count: '{n} av {most} teikn',
      unknown: {
        title: 'Vi finn ikkje sida',
        words:
          'Adressa kan ha vorte klipt av på vegen. Kopier heile adressa du fekk, og prøv igjen. Finn du ho ikkje, kan du spørje dei som sende deg adressa.',
      },
      tooMany: {
        title: 'Vent litt',
        words:
          'Det kom svært mange førespurnader frå nettet du er på. Vent eit minutt, og prøv igjen. Det som er lagra, er der framleis.',
      },
      tooLarge: {
        title: 'Det vart for mykje på éin gong',
        words: 'Det du sende, er lengre enn det er plass til. Gå tilbake, kort ned teksten og prøv igjen.',
      },
      notForm: {
        title: 'Det kom ikkje fram',
        words: 'Det du sende, kom ikkje frå skjemaet på sida. Gå tilbake, og prøv igjen derifrå.',
      },
      failed: {
        title: 'Noko gjekk gale hos oss',
        words: 'Vi veit ikkje om alt vart lagra. Gå tilbake og prøv ein gong til, så ser du kva som gjeld.',
      },
    },
    people: {
      nameless: { guest: 'Gjest utan namn', other: 'Utan namn' },
      guest: '{{name}} (gjest)',
    },
    dates: {
      today: 'i dag',
      tomorrow: 'i morgon',
      yesterday: 'i går',
      free: {
        is: '{{date}} er {{what}}',
        another: '{{days}}. Passar ein annan dag betre?',
        saturday: 'ein laurdag',
        sunday: 'ein søndag',
        holiday: 'offentleg fridag',
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
      inDays_other: 'om {{count}} dagar',
      daysAgo_one: 'for {{count}} dag sidan',
      daysAgo_other: 'for {{count}} dagar sidan',
    },
    forms: {
      entered: 'Du hadde fylt inn: {{text}}',
      notHere: 'Dette kan ikkje stå her.',
    },

    amounts: { share: '{{value}} ({{numerator}} av {{denominator}})' },

    periods: {
      week: 'veke {{week}}',
      fortnight: 'veke {{week}}–{{next}}',
      ofYear: '{{period}}, {{year}}',
    },
    pages: { more: 'Vis fleire', previous: 'Vis dei førre' },
    /** Going through questions one at a time. */
    walk: {
      row: '{{number}}. {{words}}',
      place: 'Punkt {{number}} av {{items}}',
      back: 'Førre',
      skip: 'Hopp over',
      next: 'Neste',
      onOneCard: 'Alle på eitt kort',
      onOneCardNow: 'Heretter viser eg alle på eitt kort. «Eitt om gongen» byter tilbake.',
      oneByOne: 'Eitt om gongen',
      answered: 'Svaret no',
    },
    whichTeam: {
      title: 'Kva team gjeld det?',
      message: 'Du kan gjere dette i fleire av teama dine.',
    },
    refusals: {
      noRoomLeft:
        'Her er det lagra så mykje at det ikkje er plass til meir. Ta bort noko de ikkje treng lenger, og prøv igjen.',
      whichTeam: 'Du er med i fleire team. Sei kva for eit det gjeld.',
      notAllowed: 'Dette kan berre andre i teamet gjere. Spør teamleiaren om du òg bør kunne det.',
      otherTeam: 'Dette kortet høyrer til eit anna team, så ingenting er endra.',
      noTeamHere: 'Det er ikkje sett opp noko team her enno. Skriv «{{mention}}Set opp teamet» når de er klare.',
      noTeamYet:
        'Du er ikkje med i noko team enno. Eit team blir sett opp i teamet sin eigen chat: Legg til Los der og skriv «@Los Set opp teamet».',
      noNetworkHere:
        'Eg finn ikkje noko nettverk her. Er du med i ei prosjektgruppe, så skriv «{{mention}}Nettverka mine».',
      personalChatOnly: 'Sakene dine viser eg berre til deg. Opne chatten med meg, og skriv «mine saker» der.',
      writtenAmongOthers:
        'Sakene dine viser eg berre til deg. Opne chatten med meg, og skriv «mine saker» der. Slett meldinga, sidan alle her kan lese ho.',
      teamChatOnly: 'Dette gjer de saman i teamchatten.',
      facilitatorsOnly: 'Dette kan berre prosjektgruppa gjere.',
      outdatedCard: 'Dette er endra sidan kortet vart vist. Her er det som gjeld no. Ingenting har gått tapt.',
      timeUnclear: 'Eg forstår ikkje klokkeslettet. Skriv det til dømes slik: 09.30.',
      nationalIdentityNumber:
        'Dette ser ut som eit fødselsnummer, så eg har ikkje lagra noko. Slett meldinga di no, for ho ligg framleis i Teams. Bruk ein sakskode i staden, til dømes B-07.',
      phoneNumber:
        'Dette ser ut som eit telefonnummer, så eg har ikkje lagra noko. Slett meldinga di no, for ho ligg framleis i Teams.',
      emailAddress:
        'Dette ser ut som ei e-postadresse, så eg har ikkje lagra noko. Slett meldinga di no, for ho ligg framleis i Teams.',
      nationalIdentityNumberInField:
        'Dette ser ut som eit fødselsnummer, så eg har ikkje lagra noko, og har teke det ut av feltet. Skriv det på nytt utan nummeret.',
      phoneNumberInField:
        'Dette ser ut som eit telefonnummer, så eg har ikkje lagra noko, og har teke det ut av feltet. Skriv det på nytt utan nummeret.',
      emailAddressInField:
        'Dette ser ut som ei e-postadresse, så eg har ikkje lagra noko, og har teke det ut av feltet. Skriv det på nytt utan adressa.',
      emptyText: 'Feltet er tomt. Skriv nokre ord.',
      textTooLong: 'Teksten er for lang ({{length}} teikn, plass til {{max}}).',
      tooMuchText:
        'Det var meir tekst enn eg kan ta imot på éin gong, så eg har ikkje lagra noko. Det du skreiv, står framleis i Teams: Kort det ned, og prøv igjen.',
      dateMissing: 'Kva dag? Vel ein dato.',
      nothingChosen: 'Her er ingenting valt. Vel det som passar.',
      invalidDate: 'Eg forstår ikkje datoen. Skriv han til dømes slik: 17.09.2026.',
      dateInPast: 'Datoen {{date}} er passert. Vel ein dag som kjem.',
      dateTooFar: 'Datoen {{date}} er langt fram i tid. Sjekk at året er rett.',
      unknownVerb: 'Denne knappen kjenner eg ikkje lenger. Skriv «{{mention}}hjelp» for å sjå kva eg kan gjere her.',
      invalidInput: 'Eg forstod ikkje det som stod i kortet. Prøv ein gong til.',
    },
    reminders: {
      several: 'Påminningar',
      step: 'Eit lite neste steg',
      stepIn: 'Eit lite neste steg: {{title}}',
      press: {
        story: 'Historia så langt',
        team: 'Teamet',
        show: 'Vis oppgåva',
        done: 'Ferdig',
        plan: 'Endre fristen',
        next: 'Neste oppgåve',
        nextIn: 'Neste oppgåve i {{team}}',
        overview: 'Alle oppgåvene',
        timeline: 'Kvar er vi?',
        practice: 'Sjekk korleis de arbeider',
        cases: 'Sakene mine',
        carry: 'Vel oppgåver',
        later: 'Ikkje no',
        putAside: 'Oppgåva er ikkje aktuell no',
        keep_one: 'Ja, ho er viktig',
        keep_other: 'Ja, dei er viktige',
      },
      /** What a reminder is about, in a list or after a colon. */
      about: {
        session: 'Samling {{number}}',
        on: '{{names}}, {{date}}',
        openTasks: 'Opne oppgåver',
        case: 'Sak {{code}}',
        thread: 'Rettleiing til {{team}}',
        inTeam: '{{name}} ({{team}})',
      },
      kinds: {
        task: 'Fristar for oppgåver',
        session: 'Samlingar',
        package: 'Pakkar og opne oppgåver',
        case: 'Sakene dine',
        guidance: 'Team som ventar på svar',
        improvement: 'Målingar, mål og tiltak',
        digest: 'Leiarmelding',
        followUp: 'Vekelista over team',
      },
    },
    cards: {
      notice: {},
      question: {},
      reminder: {},
    },
  },
};
