/** What leaders are told, in bokmål. */
export const nb = {
  texts: {
    leaders: {
      digest: {
        title: 'Ledermelding',
        titleOf: 'Ledermelding: {{team}}',
        since: 'Siden {{date}}',
        next: 'Samling {{number}} {{when}}, {{dates}}',
        nextAt: 'Samling {{number}} {{when}}, {{dates}}, {{place}}',
        ongoing: 'Samling {{number}} er i gang nå',
        none: 'Ingen ny samling er satt opp ennå.',
        ended: 'Samlingene er over. Nå fortsetter arbeidet i hverdagen.',
        over: 'Alle samlingene er holdt. Nå fortsetter arbeidet i hverdagen.',
        done: 'Gjort siden sist',
        nothingDone: 'Ingen oppgaver er meldt ferdige. Spør gjerne hva teamet trenger for å komme videre.',
        workedOn: '{{title}} (i gang)',
        practised: 'Sjekket hvordan teamet jobber',
        more_one: 'én til',
        more_other: '{{count}} til',
        stuck: 'Dette står stille',
        overdue_one: 'Fristen er ute for én oppgave: {{titles}}',
        overdue_other: 'Fristen er ute for {{count}} oppgaver: {{titles}}',
        waiting: 'Teamet venter på svar fra prosjektgruppen, siden {{date}}',
        trend: 'Utvikling',
        point: '{{name}}: {{figure}}',
        followed: {
          benefit: 'Opplevd nytte',
          fidelity: 'På plass i sakene (programoppfyllelse)',
        },
        pointBefore: '{{name}}: {{figure}}, tidligere {{before}}',
        scores: 'Slik går det for brukerne (1–10): {{first}} ved første samtale, {{later}} senere',
        firstScores: 'Slik går det for brukerne (1–10): {{first}} ved første samtale',
        noFigures: 'Tall vises når de bygger på minst fem saker.',
        others_one:
          'Du er også leder for {{names}}. Skriv «{{mention}}bytt team» og så «{{mention}}historien så langt» for å se det.',
        others_other:
          'Du er også leder for {{names}}. Skriv «{{mention}}bytt team» og så «{{mention}}historien så langt» for å se dem.',
        alsoToday: 'Også i dag',
        spokenNext: '{{team}}: {{next}}',
      },
      improvement: {
        goals: 'Målene',
        work: 'Forbedringsarbeidet',
        measured: '{{measure}}: {{verdict}}',
        noMeasure: 'Målet har ikke noe målepunkt ennå.',
        trying: 'Prøver nå: {{titles}}',
        besides: 'Ellers prøver teamet: {{titles}}',
        more_one: 'Teamet har ett mål til. Se «Historien så langt».',
        more_other: 'Teamet har {{count}} mål til. Se «Historien så langt».',
        reached: 'Mål som er nådd',
        kept: 'Tatt i bruk',
        learnt: '{{what}}. Lærte: {{learnt}}',
      },
      rhythm: {
        weekly: 'Kommer hver {{weekday}} klokken {{hour}}.',
        fortnightly: 'Kommer annenhver {{weekday}} klokken {{hour}}.',
        monthly: 'Kommer første {{weekday}} i måneden klokken {{hour}}.',
        off: 'Ledermeldingen er slått av.',
      },
      every: {
        weekly: 'Hver uke',
        fortnightly: 'Annenhver uke',
        monthly: 'Én gang i måneden',
      },
      hour: 'Klokken {{hour}}',
      settings: {
        saved: 'Lagret. Neste ledermelding kommer {{date}} klokken {{hour}}.',
        turnedOff:
          'Ledermeldingen er slått av. Skriv «{{mention}}ledermelding» når du vil se den, og «{{mention}}endre ledermeldingen» når du vil ha den igjen.',
      },
      story: {
        title: 'Historien så langt: {{team}}',
        intro: 'Du er leder for {{team}}. Her er det du trenger for å følge med fra første dag.',
        about: '{{municipalities}} · {{network}}',
        goals: 'Hva nettverket vil',
        /** The networks' goals differ with the template (memo, «Målsettinger»; deck of 2022, «Effektmål»). */
        goalLines: {
          rop2014:
            'Fra «Hva er i veien med deg?» til «Hva er viktig for deg?»\nHele og samordnede forløp på tvers av tjenestene\nVerktøy og metoder tatt i bruk i hverdagen\nRiktig bruk av innleggelser\nBrukere som opplever mer mestring\nBrukere som har en sterk rolle i forbedringsarbeidet\nLedere og ansatte som kan drive forbedringsarbeid',
          national2022:
            'Fra «Hva er i veien med deg?» til «Hva er viktig for deg?»\nBrukeren er likeverdig når forløpet utformes\nHelsetjenestene henger sammen i hele, samordnede og trygge forløp\nOvergangene blir stadig bedre\nHelsefremmende mestring står sentralt\nKommune og sykehus er partnere',
        },
        sessions: 'Samlinger',
        session: 'Samling {{number}}, {{dates}}: {{state}}',
        packages: 'Arbeidet så langt',
        package: '{{name}}: {{done}} av {{count}} ferdig',
        doneTasks: 'Gjort: {{titles}}',
        openTasks: 'Gjenstår: {{titles}}',
        people: 'Hvem som er med',
        person: '{{role}}: {{names}}',
        stuck: 'Dette står stille',
        trend: 'Utvikling',
      },
      press: {
        story: 'Historien så langt',
        settings: 'Endre ledermeldingen',
        show: 'Vis ledermeldingen',
        overview: 'Alle oppgavene',
        timeline: 'Hvor er vi?',
        goals: 'Målene våre',
      },
      session: {
        words_one:
          'Gi teamet tid til å forberede seg, og sørg for at de kan reise. Gjort: {{done}} av {{count}} oppgave.',
        words_other:
          'Gi teamet tid til å forberede seg, og sørg for at de kan reise. Gjort: {{done}} av {{count}} oppgaver.',
        noTasks: 'Gi teamet tid til å forberede seg, og sørg for at de kan reise.',
      },
      unreached: {
        heading: '{{name}} har ikke Los ennå',
        words: 'Jeg får ikke sendt ledermeldingen til {{name}}, som er leder i {{team}}. Slik kan du invitere:',
        steps:
          '1. Åpne en chat med {{name}} i Teams.\n2. Send for eksempel dette: Vil du følge arbeidet i {{team}}? Trykk «Apper» til venstre i Teams, søk etter Los, trykk «Legg til», og skriv «hei» til Los.\n3. Finnes ikke Los i søket, må de som drifter Teams hos {{name}}, slippe appen til.',
        after: 'Når det er gjort, får {{name}} historien så langt med en gang. Jeg minner ikke om dette flere ganger.',
      },
      offer: {
        heading: '{{name}} i prosjektgruppen tilbyr veiledning',
        words:
          'Hva ville hjelpe dere mest akkurat nå? Det kan være en kort prat, et eksempel eller et svar. Går alt bra, er det også fint å høre.',
      },
    },
    anchoring: {
      levels: {
        professional: 'Faglig forankring',
        administrative: 'Administrativ forankring',
        political: 'Politisk forankring',
      },
      actions: {
        meetTeam: {
          title: 'Stikk innom et teammøte',
          how: 'Ti minutter holder. Spør hva teamet har lært av brukerne, og hva som stopper dem akkurat nå.',
        },
        freeTime: {
          title: 'Gi teamet fast tid',
          how: 'Legg en time annenhver uke i kalenderen eller turnusen, og avtal hvem som dekker opp imens.',
        },
        briefing: {
          title: 'Få arbeidet på sakslisten',
          how: 'Be om fem minutter i utvalget: hva brukerne sier er viktig, hva teamet prøver, og hva dere har sett så langt.',
        },
        userVoice: {
          title: 'Snakk med brukerrepresentanten',
          how: 'Spør om det er lett å være likeverdig i teamet, og om møtetid og godtgjøring er i orden.',
        },
        mandate: {
          title: 'Skriv ned hva teamet kan bestemme',
          how: 'Tre setninger er nok: hva teamet avgjør selv, hva det tar opp med deg, og hvem det ellers kan gå til.',
        },
        planText: {
          title: 'Gi arbeidet plass i en plan',
          how: 'Finn én plan eller ett budsjett som snart skal fornyes, og foreslå en setning om «Hva er viktig for deg?».',
        },
        doctors: {
          title: 'Ta det opp med fastlegene',
          how: 'Be kommuneoverlegen eller samarbeidsutvalget sette av ti minutter til hvordan fastlegene kan være med.',
        },
        otherSide: {
          title: 'Ring lederen på den andre siden',
          how: 'Kommune og sykehus trenger hverandre. Avtal med lederen der at dere begge står bak det teamet prøver.',
        },
        example: {
          title: 'Del et eksempel fra teamet',
          how: 'Be teamet om noe de er stolte av, uten at noen bruker kan kjennes igjen, og fortell om det i neste møte med politikerne.',
        },
        figures: {
          title: 'Se på tallene sammen med teamet',
          how: 'Spør hva de tror ligger bak utviklingen, og hva de vil prøve nå. Det er læring, ikke kontroll.',
        },
        standIn: {
          title: 'Gjør arbeidet mindre sårbart',
          how: 'Velg én som kan tre inn for deg, og vis henne eller ham historien så langt her i Los.',
        },
        agreement: {
          title: 'Knytt arbeidet til samarbeidsavtalen',
          how: 'Be helsefellesskapet ta opp teamets forløp når avtalen mellom kommune og sykehus skal drøftes.',
        },
      },
    },
    refusals: {
      ownChatOnly: 'Dette gjelder bare deg. Skriv det samme til meg i den personlige chatten din.',
      notLeader:
        'Ledermeldingen er for ledere i et team, og du står ikke som leder i noe team nå. Teamlederen kan endre rollen din.',
    },
    cards: {
      digest: {
        now: 'Dette kan du gjøre nå',
      },
      'digest-settings': {
        title: 'Når vil du ha ledermeldingen?',
        weekday: 'Hvilken ukedag?',
        every: 'Hvor ofte?',
        hour: 'Hvilket klokkeslett?',
        hint: 'Klokkeslettet gjelder alle påminnelsene dine. Er dagen en fridag, kommer meldingen neste arbeidsdag.',
        save: 'Lagre',
        off: 'Slå av ledermeldingen',
      },
      story: {
        now: 'Dette kan du gjøre nå',
      },
    },
  },
  commands: {
    story: {
      title: 'Historien så langt',
      does: 'Alt en ny leder trenger, på ett kort',
      phrases: [
        'historien så langt',
        'historien',
        'vis historien',
        'historien vår',
        'hva har skjedd',
        'hva har skjedd så langt',
        'jeg er ny leder',
        'jeg er ny i teamet',
        'jeg er ny her',
        'jeg er ny',
        'hva har teamet gjort',
        'oppsummer hva vi har gjort',
        'hva har vi gjort til nå',
        'hvordan kom vi hit',
        'hva har dere gjort så langt',
        'historikken til teamet',
        'jeg er ny i dag',
        'jeg har nettopp begynt',
      ],
    },
    digest: {
      title: 'Ledermelding',
      does: 'Hvordan teamene dine har det, på et halvt minutt',
      phrases: ['vis ledermeldingen', 'oppsummeringen', 'status for ledere', 'lederrapport', 'leders oppsummering'],
    },
    settings: {
      title: 'Endre ledermeldingen',
      does: 'Ukedag, klokkeslett og hvor ofte',
      phrases: [
        'endre ledermeldingen',
        'ledermelding på tirsdager',
        'ledermelding en annen dag',
        'endre dagen for ledermeldingen',
        'få ledermeldingen på en annen dag',
        'når kommer ledermeldingen',
        'innstillinger for ledermeldingen',
        'slå av ledermeldingen',
        'endre oppsummeringen',
        'ledermelding hver uke',
        'ledermelding hver måned',
        'ledermelding annenhver uke',
        'ledermelding oftere',
        'ledermelding sjeldnere',
        'ikke ledermelding',
        'ledermelding på mandager',
        'ledermelding på fredager',
        'ledermelding hver fredag',
        'ledermelding hver mandag',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly leaders: Own['leaders'];
    readonly anchoring: Own['anchoring'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
