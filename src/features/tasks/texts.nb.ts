/** The preparation packages and their tasks, in bokmål. */
export const nb = {
  texts: {
    packages: {
      /** Which of the two forms a text of the facilitators' own is read in, by who reads this. */
      ownForm: 'nb',
      /** Above what was found of it. */
      found: 'Oppgaver, svar og notater',
      name: {
        p1: 'Forberedelsespakke 1',
        p2: 'Forberedelsespakke 2',
        p3: 'Forberedelsespakke 3',
        p4: 'Forberedelsespakke 4',
        p5: 'Arbeidet videre',
      },
      /** Inside a sentence. */
      named: {
        p1: 'forberedelsespakke 1',
        p2: 'forberedelsespakke 2',
        p3: 'forberedelsespakke 3',
        p4: 'forberedelsespakke 4',
        p5: 'det videre arbeidet',
      },
      status: {
        notStarted: 'Ikke begynt',
        inProgress: 'I gang',
        done: 'Ferdig',
        notRelevantNow: 'Ikke aktuelt nå',
      },
      /** By when a task is to be done, after who sees to it. */
      by: {
        coming: 'innen {{date}}',
        today: 'frist i dag',
        past: 'fristen var {{date}}',
      },
      press: {
        inProgress: 'Vi er i gang',
        done: 'Ferdig',
        notRelevantNow: 'Ikke aktuelt nå',
        reopen: 'Åpne igjen',
        writeAnswer: 'Skriv svar',
        changeAnswer: 'Endre svaret',
        interviews: 'Skriv inn intervjuene',
        plan: 'Ansvarlig og frist',
        editOwn: 'Endre eller fjern',
        next: 'Neste oppgave',
        overview: 'Alle oppgavene',
        newTask: 'Ny oppgave',
        carry: 'Ta med oppgaver videre',
        answers: 'Les svarene samlet',
        answerNext: 'Svar på den neste',
        first: 'Begynn med den første',
        take: 'Ta en oppgave',
        back: 'Tilbake til oppgaven',
        save: 'Lagre',
        saveAndFinish: 'Lagre, vi er ferdige',
        add: 'Legg til',
        remove: 'Fjern oppgaven',
        confirmRemove: 'Ja, fjern den',
        keep: 'Behold den',
        moveUp: 'Flytt opp',
        moveDown: 'Flytt ned',
        network: 'Nettverket',
        toPackages: 'Alle pakkene',
      },
      /** What leads from a task to where its work is done. */
      tools: {
        goals: { title: 'Målene våre', meta: 'Los hjelper dere fra en løs setning til et mål' },
        measures: { title: 'Målingene våre', meta: 'Velg hva dere måler, og se om det blir bedre' },
        actions: { title: 'Tiltakene våre', meta: 'Prøv i det små, og skriv hva dere lærer' },
        actors: { title: 'Aktørkartet', meta: 'Hvem er viktige, og hvem har dere kontakt med?' },
        progress: { title: 'Fasene våre', meta: 'Hvor dere er i forbedringsarbeidet' },
        poster: { title: 'Lag plakat', meta: 'Los setter den sammen av det dere har' },
        reading: { title: 'Les mer', meta: 'Hvorfor oppgaven er her, og hvordan dere kan gå fram' },
      },
      place: 'Oppgave {{number}} av {{total}} · {{name}}',
      carriedFrom: 'Tatt med fra {{name}}',
      ownTask: 'Deres egen oppgave',
      facts: {
        status: 'Status',
        responsible: 'Ansvarlig',
        due: 'Frist',
        interviews: 'Intervjuer',
        themes: 'Temaer',
      },
      nobody: 'Ingen ennå',
      noDue: 'Ingen fast frist',
      undone: {
        ownTask: 'Oppgaven er tilbake, med alt som sto på den.',
        givenTask: 'Oppgaven er tilbake i pakken.',
        draft: 'Endringene er tilbake, og fortsatt ikke publisert.',
        published: 'Pakkene er som før, og endringene er et utkast igjen.',
        text: 'Teksten er som før.',
        answer: 'Det som sto her før, er tilbake.',
        carried: 'Oppgavene står i pakkene de sto i før.',
      },
      news: {
        savedAndDone: 'Lagret, og oppgaven er ferdig. Godt jobbet!',
        inProgress: 'Fint, da er dere i gang.',
        done: 'Godt jobbet, oppgaven er ferdig!',
        notRelevantNow: 'Greit, den legger vi til side. Dere kan åpne den igjen når det passer.',
        reopened: 'Oppgaven er åpen igjen. Alt dere har skrevet, er med.',
        reopenedBlank: 'Oppgaven er åpen igjen.',
        answer: 'Svaret er lagret.',
        plan: 'Ansvarlig og frist er lagret.',
        interviews: 'Intervjuene er lagret.',
        added: 'Oppgaven er lagt til.',
        changed: 'Oppgaven er endret.',
        moved: 'Oppgaven er flyttet.',
        removed: 'Oppgaven er fjernet.',
        carried_one: 'Én oppgave er tatt med til {{name}}.',
        carried_other: '{{count}} oppgaver er tatt med til {{name}}.',
        carriedNone: 'Da blir oppgavene liggende der de er. Dere finner dem her når dere vil.',
      },
      closing: {
        before:
          'Da er dere gjennom alt i {{name}}. Samling {{number}} er {{date}}, {{distance}}. Ta gjerne en titt på svarene sammen før det.',
        during: 'Da er dere gjennom alt i {{name}}. Ha en fin samling!',
        past: 'Da er dere gjennom alt i {{name}}.',
        forever:
          'Da er dere gjennom alt på listen. Fortsett å måle og justere, og legg til egne oppgaver når dere trenger det.',
        empty: 'Det er ingen oppgaver i {{name}}. Dere kan legge til egne.',
      },
      interviewHint: {
        none: 'Når dere har snakket med den første, fyller dere inn antallet her. Bare antall og temaer lagres, aldri hvem.',
        few_one: 'Fin start! Prøv å få til minst {{count}} intervju, så ser dere mer enn én historie.',
        few_other: 'Fin start! Prøv å få til minst {{count}} intervjuer, så ser dere mer enn én historie.',
      },
      overview: {
        title: 'Oppgavene til {{team}}',
        summary: '{{name}}: {{progress}}',
        progress: '{{done}} av {{count}} ferdig',
        next: 'Neste',
        aside_one: '{{count}} lagt til side',
        aside_other: '{{count}} lagt til side',
        noTasks: 'Ingen oppgaver',
        notBegun: 'Begynn i det små. Et første steg kan være: {{step}}',
        notBegunPlain: 'Begynn i det små, med den første oppgaven.',
        session: 'Samling {{number}} er {{date}}, {{distance}}.',
        atSession: 'Samling {{number}} er i gang.',
        waiting_one: 'Én åpen oppgave fra før kan tas med videre.',
        waiting_other: '{{count}} åpne oppgaver fra før kan tas med videre.',
      },
      mine: {
        title: 'Mine oppgaver',
        /** Where others look on. */
        titleOf: 'Oppgavene til {{name}}',
        none: 'Du har ingen oppgaver nå.',
        free: 'Vil du ta en?',
        late_one: 'Én frist er passert. Det er helt greit: Ta oppgaven når det passer, eller flytt fristen.',
        late_other: '{{count}} frister er passert. Det er helt greit: Ta én om gangen, eller flytt fristene.',
      },
      answers: {
        title: 'Svarene i {{name}}',
        progress_one: '{{done}} av {{count}} oppgave har svar',
        progress_other: '{{done}} av {{count}} oppgaver har svar',
        none: 'Her er det ikke skrevet noe ennå. Noen stikkord på en av oppgavene er nok til å begynne.',
        missing: 'Uten svar',
        changed: 'endret {{date}}',
        interviews_one: '{{count}} intervju',
        interviews_other: '{{count}} intervjuer',
        themes: 'Temaer: {{themes}}',
      },
      carryOver: {
        title: 'Hva vil dere ta med til {{name}}?',
        message:
          'Disse oppgavene er fortsatt åpne, og det er helt greit. Det dere har skrevet, følger med. Resten blir liggende.',
        nothing: 'Det er ingen åpne oppgaver å ta med videre nå.',
      },
      form: {
        newOwn: 'Ny oppgave i {{name}}',
        newOwnIntro: 'Noe dere vil huske på eller få gjort. Oppgaven får plass sammen med de andre oppgavene deres.',
        editOwn: 'Endre oppgaven',
        newGiven: 'Ny oppgave i {{name}}',
        newGivenIntro: 'Teamene får oppgaven når du publiserer pakkene.',
        editGiven: 'Endre oppgaven',
        editGivenIntro: 'Teamene får teksten når du publiserer pakkene. Det de har svart, blir stående.',
        nynorsk: 'Det som står tomt, leser teamene på bokmål.',
        remove: 'Fjerne oppgaven?',
        removeOwn: '«{{title}}» og alt dere har skrevet på den, blir borte.',
        removeGiven:
          '«{{title}}» blir borte når du publiserer pakkene. Team som har begynt, beholder den som sin egen, med alt de har skrevet.',
        stored: 'Lagret nå: {{text}}',
        dueHint: 'Lar du feltet stå tomt, gjelder {{date}}, en uke før samlingen.',
      },
      draft: {
        meta_one: 'Ikke publisert: {{count}} endring',
        meta_other: 'Ikke publisert: {{count}} endringer',
        is_one: 'Ikke publisert: {{count}} endring. Teamene ser den når du publiserer.',
        is_other: 'Ikke publisert: {{count}} endringer. Teamene ser dem når du publiserer.',
        see: 'Se og publiser',
        title_one: '{{count}} endring er ikke publisert',
        title_other: '{{count}} endringer er ikke publisert',
        reads: { nb: 'Slik leser teamene det på bokmål.', nn: 'Slik leser teamene det på nynorsk.' },
        show: { nb: 'Vis på bokmål', nn: 'Vis på nynorsk' },
        line: '{{kind}} · {{name}}',
        kinds: { added: 'Ny oppgave', reworded: 'Ny tekst', removed: 'Tas ut', order: 'Ny rekkefølge' },
        stays: 'Team som har begynt på den, beholder den som sin egen oppgave, med alt de har skrevet.',
        onlyBokmal: 'Ikke skrevet på nynorsk, så den leses på bokmål.',
        publish: 'Publiser',
        discard: 'Kast endringene',
        ask_one: 'Publisere {{count}} endring?',
        ask_other: 'Publisere {{count}} endringer?',
        askWords_one:
          '{{count}} team får den nye utgaven med en gang. Er noe nytt i pakken de holder på med, får de én kort melding i chatten sin.',
        askWords_other:
          '{{count}} team får den nye utgaven med en gang. De som får noe nytt i pakken de holder på med, får én kort melding i chatten sin.',
        go: 'Ja, publiser',
        keep: 'Nei, ikke ennå',
        published: 'Pakkene er publisert, og teamene har dem.',
        discarded: 'Endringene er kastet. Teamene merker ingenting.',
      },
      edit: {
        title: 'Pakkene i {{name}}',
        message: 'Trykk på en oppgave for å endre, flytte eller fjerne den. Teamene får endringene når du publiserer.',
        oneForm: 'Bare på bokmål',
        tasks_one: '{{count}} oppgave',
        tasks_other: '{{count}} oppgaver',
      },
    },
    tasks: {
      rop2014: {
        p1: {
          team: {
            title: 'Sett sammen forbedringsteamet',
            what: 'Bli enige om hvem som er med, gjerne fire til seks: folk fra rus og psykisk helse, DPS eller ruspoliklinikk, og gjerne NAV, fastlege og ACT-team. En brukerrepresentant anbefales sterkt, og gjerne en tjenesteleder som teamleder. Lederne deres gir teamet mandat til å endre.',
            firstStep: 'Tenk på én person dere savner rundt bordet, og spør om hun eller han vil være med.',
          },
          services: {
            title: 'Kartlegg egne tjenester',
            what: 'Lag en oversikt over hvem som gjør hva for brukerne i dag: i kommunen, hos fastlegen og i spesialisthelsetjenesten. Da ser dere hvor overgangene er trygge, og hvor noen kan falle mellom to stoler.',
            firstStep:
              'Skriv ned tjenestene en bruker kan møte i løpet av en vanlig måned. Ti minutter holder til en første liste.',
          },
          listen: {
            title: 'Lytt til brukernes erfaringer',
            what: 'Snakk med minst to brukere om hvordan de opplever tjenestene, og hva som er viktig for dem. Det de forteller, viser hvor det er klokt å begynne.',
            firstStep:
              'Skriv ned tre åpne spørsmål, for eksempel: Hva er viktig for deg? Hva hjalp? Hva skulle du ønske var annerledes?',
          },
        },
        p2: {
          anchoring: {
            title: 'Forankre arbeidet',
            what: 'Avtal hvem i den faglige, administrative og politiske ledelsen som skal stå bak arbeidet, og hvordan de får vite hvordan det går. Arbeid som lederne eier, lever videre når hverdagen blir travel og folk bytter jobb.',
            firstStep:
              'Send lederen din tre setninger om hva teamet vil få til, og be om ti minutter på neste ledermøte.',
          },
          goals: {
            title: 'Sett konkrete mål',
            what: 'Velg noen få mål, gjerne ett til tre (antallet er et råd fra Los): Hva skal bli bedre, for hvem, hvor mye og innen når? Gode mål er SMARTE: spesifikke, målbare, ansporende, realistiske og tidsfestede, og dere er enige om dem.',
            firstStep: 'Fullfør setningen: Om et år merker brukerne våre at …',
          },
          tools: {
            title: 'Velg målepunkt og verktøy',
            what: 'Velg et målepunkt for hvert mål: hva dere teller, hvor ofte og hvem som gjør det. Velg så verktøyet dere måler med, for eksempel skjemaet «Hva er viktig for meg», sjekklisten for samhandling eller noe dere allerede bruker. Da ser dere om en endring er en forbedring.',
            firstStep: 'Finn ett tall dere allerede har, og som sier noe om et av målene deres.',
          },
          involvement: {
            title: 'Planlegg brukermedvirkningen',
            what: 'Bli enige om når og hvordan brukere og pårørende er med på å velge, prøve ut og vurdere forbedringene. De kjenner forløpet fra innsiden og er likeverdige i teamet.',
            firstStep:
              'Spør brukerrepresentanten hva som gjør det lett å være med: tidspunkt, sted, forberedelser eller godtgjøring.',
          },
        },
        p3: {
          actions: {
            title: 'Velg nye løsninger',
            what: 'Beskriv hvilke tiltak dere vil prøve for å nå målene. Dere lærer mer av få og små tiltak som kan prøves snart, enn av én stor plan som må vente.',
            firstStep: 'Skriv ned én ting dere kunne gjort annerledes allerede neste uke.',
          },
          approach: {
            title: 'Avtal hvordan dere går fram',
            what: 'Avtal hvordan dere jobber med målene i praksis: hvem som gjør hva, når dere begynner, hvor et tiltak prøves først, og når dere ser på målepunktene sammen. En plan som får plass i hverdagen, er den som blir noe av.',
            firstStep: 'Velg ett av målene, og skriv hvem som gjør det aller første, og hvilken dag.',
          },
          knowledge: {
            title: 'Finn ut hva dere trenger å vite mer om',
            what: 'Skriv hvilken kunnskap dere mangler, og hva prosjektgruppen kan bidra med underveis og på samling 3. Det dere lurer på, lurer gjerne andre team på også.',
            firstStep: 'Skriv ett spørsmål du gjerne skulle stilt noen som har fått dette til.',
          },
        },
        p4: {
          effect: {
            title: 'Sett tiltakene i verk',
            what: 'Ta de nye løsningene i bruk i hverdagen, slik dere har planlagt. Begynn gjerne med noen få brukere eller på ett sted, så er det lett å endre kurs, og ta med flere etter hvert.',
            firstStep: 'Avtal med én kollega hvilken dag dere tar det første tiltaket i bruk.',
          },
          measure: {
            title: 'Mål hvordan det går',
            what: 'Følg målepunktene deres jevnlig, gjerne en gang i måneden. Flere målinger på rad viser om det er en varig forbedring eller bare en god uke.',
            firstStep: 'Finn dagens tall for ett av målepunktene, og skriv det i svaret.',
          },
          adjust: {
            title: 'Juster planene',
            what: 'Se på målingene og erfaringene sammen, og bestem hva dere fortsetter med, endrer eller legger bort. Når planen endrer seg, er det et tegn på at dere lærer.',
            firstStep: 'Spør brukerrepresentanten og en kollega: Hva bør vi gjøre mer av, og hva kan vi slutte med?',
          },
        },
        p5: {
          improve: {
            title: 'Fortsett forbedringsarbeidet',
            what: 'Bestem hvordan teamet går videre etter siste samling: når dere møtes, og hva dere fortsetter å måle. Forbedringer som følges opp, varer.',
            firstStep: 'Legg inn et teammøte i kalenderen om en måned.',
          },
          routines: {
            title: 'Beskriv de nye rutinene',
            what: 'Skriv kort hvordan dere arbeider nå, slik at en ny kollega kan gjøre det samme i morgen. Da står og faller ikke arbeidsmåten med enkeltpersoner.',
            firstStep: 'Skriv fem stikkord om én ny rutine, slik du ville forklart den til en ny kollega.',
          },
          operation: {
            title: 'Ta tiltakene inn i daglig drift',
            what: 'Avtal hvem som har ansvaret for tiltakene framover, og hvor de hører hjemme i planer, budsjett og opplæring. Når de er en del av hverdagen, kan brukerne regne med dem.',
            firstStep: 'Spør lederen din hvilken plan eller hvilket møte et av tiltakene bør inn i.',
          },
        },
      },
      national2022: {
        p1: {
          anchoring: {
            title: 'Forankre arbeidet',
            what: 'Sørg for at ledelsen i kommunen og på sykehuset vet hva dere skal i gang med, og gir teamet tid og mandat. Da kan dere gjøre endringer som varer.',
            firstStep: 'Be lederen din om ti minutter, og fortell hva dere ønsker å få til for pasientene.',
          },
          team: {
            title: 'Sett sammen teamet',
            what: 'Få med folk fra kommunen, sykehuset og fastlegene, og gjerne en bruker eller pårørende. La lederne gi teamet et mandat, og velg gjerne en tjenesteleder som teamleder. Et helt pasientforløp er det ingen som ser alene.',
            firstStep: 'Tenk på en vanlig vei fra sykehuset og hjem, og skriv ned hvem som møter pasienten underveis.',
          },
          listen: {
            title: 'Intervju brukere og pasienter',
            what: 'Snakk med noen som nylig har vært gjennom forløpet, om hva som var viktig for dem. Et råd fra Los er minst to samtaler. Svarene viser hvor forløpet holder, og hvor det glipper.',
            firstStep:
              'Skriv det første spørsmålet du vil stille, for eksempel: Hva var viktig for deg da du kom hjem?',
          },
          poster: {
            title: 'Lag en plakat: Dette er vi',
            what: 'Lag en plakat som viser hvem dere er, og hva brukerne har fortalt dere. Den gir de andre teamene noe å spørre om på samling 1.',
            firstStep: 'Del et ark i fire ruter, og gi hver rute en overskrift.',
          },
        },
        p2: {
          needs: {
            title: 'Finn ut hva som bør bli bedre',
            what: 'Sammenlign det brukerne forteller, med måten dere arbeider på i dag. Forskjellen viser hvor en forbedring vil bety mest.',
            firstStep: 'Velg én ting fra intervjuene som overrasket dere, og skriv hvor i forløpet den skjer.',
          },
          goals: {
            title: 'Lag mål',
            what: 'Gjør behovene om til noen få mål: Hva skal bli bedre, for hvem, hvor mye og innen når? Gode mål er SMARTE: spesifikke, målbare, ansporende, realistiske og tidsfestede, og dere er enige om dem. Foreslå et målepunkt for hvert, så er dere klare til å velge på samling 2.',
            firstStep: 'Fullfør setningen: Når vi har lykkes, merker pasientene at …',
          },
          actors: {
            title: 'Ta med dem det gjelder',
            what: 'Finn ut hvem som vil merke det dere skal endre, og informer og involver dem tidlig. De som er med på å forme en endring, hjelper den fram.',
            firstStep: 'Skriv ned tre tjenester som vil merke endringen, og si fra til én av dem i dag.',
          },
          poster: {
            title: 'Lag en plakat: behov og mål',
            what: 'Lag en plakat som viser behovene dere fant, og målene dere har satt. På samling 2 får dere innspill fra de andre på veien dere har valgt.',
            firstStep: 'Skriv det viktigste målet i én setning, så stort at det kan leses fra andre siden av rommet.',
          },
        },
        p3: {
          leadership: {
            title: 'Hold ledelsen med',
            what: 'Fortell lederne hva dere har fått til, og hva dere trenger for å komme videre. Ledere skifter, og den som er ny, må raskt kunne ta over.',
            firstStep: 'Skriv tre punkter til lederen din: hva vi gjør, hva vi ser, og hva vi trenger.',
          },
          involvement: {
            title: 'Styrk brukerrollen',
            what: 'Gi brukere og pårørende en tydeligere plass, både i teamet og i sitt eget forløp. Spørsmålet «Hva er viktig for deg?» virker først når svaret får følger.',
            firstStep: 'Spør brukerrepresentanten hva teamet kunne gjort på en annen måte.',
          },
          actions: {
            title: 'Gjennomfør tiltakene, mål og juster',
            what: 'Sett tiltakene i gang, følg målepunktene deres, og endre det som ikke virker. Begynner dere i det små, med korte runder, lærer dere mens dere holder på.',
            firstStep: 'Velg ett tiltak, og avtal hvem som setter det i gang denne uken.',
          },
          poster: {
            title: 'Lag en plakat: Dette har vi prøvd',
            what: 'Lag en plakat som viser hva dere har prøvd, og hva målingene forteller så langt. Også det som ikke virket, er nyttig for de andre teamene.',
            firstStep: 'Finn ett tall som viser hva som er annerledes nå enn da dere begynte.',
          },
        },
        p4: {
          follow: {
            title: 'Følg opp tiltakene og mål',
            what: 'Fortsett å måle, og se etter om tiltakene blir gjort slik dere ble enige om. Nye vaner trenger oppfølging en god stund før de sitter.',
            firstStep: 'Spør en kollega hvordan et av tiltakene fungerte sist det var i bruk.',
          },
          adjust: {
            title: 'Juster planene',
            what: 'Bruk målingene til å bestemme hva dere fortsetter med, hva dere endrer, og om noe nytt bør prøves. En justert plan er en bedre plan.',
            firstStep: 'Finn én ting i planen som ikke passer lenger, og skriv hva som ville passet bedre.',
          },
          spread: {
            title: 'Planlegg spredningen',
            what: 'Bestem hvor tiltakene skal tas i bruk videre, og hvem som trenger opplæring. Det som hjelper noen få, bør komme flere til gode.',
            firstStep: 'Skriv ned én avdeling eller tjeneste som kunne hatt nytte av det dere gjør.',
          },
          poster: {
            title: 'Lag en plakat: fra behov til resultat',
            what: 'Lag en plakat som viser veien deres fra behov til resultat. På samling 4 er det arbeidet deres de andre kommer for å se.',
            firstStep: 'Velg det resultatet dere er mest stolte av, og skriv det i én setning.',
          },
        },
        p5: {
          improve: {
            title: 'Fortsett å forbedre',
            what: 'Avtal hvordan dere følger med, måler og forbedrer når samlingene er over. Kontinuerlig forbedring er en vane, ikke et prosjekt.',
            firstStep: 'Sett av en fast tid i kalenderen til å se på målingene sammen.',
          },
        },
      },
    },
    refusals: {
      invalidCount: 'Skriv antallet som et helt tall, for eksempel 2.',
      taskTitleMissing: 'Skriv hva oppgaven heter.',
      unknownTask: 'Oppgaven finnes ikke lenger.',
      tooManyThemes: 'Det er plass til {{max}} temaer. Slå gjerne sammen noen som ligner.',
      tooManyTasks: 'Her er det plass til {{max}} oppgaver. Fjern en dere ikke trenger, så blir det plass.',
    },
    reminders: {
      opens: {
        heading: '{{name}} er åpen',
        afterAll: 'Nå fortsetter arbeidet i hverdagen',
        words_one: 'Det er én oppgave å se på før samling {{number}}, {{date}}.',
        words_other: 'Det er {{count}} oppgaver å se på før samling {{number}}, {{date}}. Ta én om gangen.',
        anyTime_one: 'Det er én oppgave å ta fatt på når det passer.',
        anyTime_other: 'Det er {{count}} oppgaver å ta fatt på. Ta én om gangen.',
      },
      open: {
        heading: 'Vil dere ta med noe videre?',
        words: 'Dette er fortsatt åpent, og det er helt greit. Velg hva dere vil ta med til {{name}}.',
      },
      task: {
        coming: 'Frist {{when}}, {{date}}',
        today: 'Frist i dag',
        past: 'Fristen var {{date}}',
        shared: '{{title}} ({{name}})',
        /** In a list of what comes. */
        due: 'Frist {{date}}: {{names}}',
        pastDue: 'Etter fristen {{date}}: {{names}}',
        yours: 'Du har ansvaret i {{team}}',
        overdue: {
          team: {
            t1: 'Ett lite steg er også framdrift. Passer en annen dag bedre, flytter dere bare fristen.',
            t2: 'Står noe i veien? Snakk gjerne om det i teamet. Det er helt greit å legge noe til side en stund.',
          },
          person: {
            t1: 'Ett lite steg er også framdrift. Passer en annen dag bedre, flytter du bare fristen.',
            t2: 'Står noe i veien? Snakk gjerne med teamet om det. Det er helt greit å legge noe til side en stund.',
          },
          last_one:
            'Er oppgaven fortsatt viktig for dere? Jeg minner ikke om den flere ganger nå. Står dere fast, kan dere be om veiledning.',
          last_other:
            'Er oppgavene fortsatt viktige for dere? Jeg minner ikke om dem flere ganger nå. Står dere fast, kan dere be om veiledning.',
        },
      },
    },
    cards: {
      'carry-over': {
        chosen: 'Ta med de valgte',
        none: 'La alle ligge',
      },
      'own-tasks': {},
      'package-answers': {},
      'package-overview': {},
      task: {
        firstStep: 'Et lite første steg',
        answer: 'Dette har dere svart',
        wholeAnswer: 'Vis hele svaret',
        note: 'Notat',
      },
      'task-answer': {
        answer: 'Hva har dere kommet fram til?',
        answerHint: 'Stikkord holder.',
        note: 'Et notat til dere selv (valgfritt)',
        noteHint: 'For eksempel hva som gjenstår',
        privacy: 'Skriv aldri navn på brukere eller pårørende. Alle i teamet kan lese dette.',
      },
      'task-interviews': {
        count: 'Hvor mange har dere snakket med?',
        themes: 'Hvilke temaer gikk igjen? Ett på hver linje.',
        themesHint: 'For eksempel: bolig',
        privacy: 'Skriv aldri hvem dere har snakket med. Bare antallet og temaene lagres.',
      },
      'task-assignment': {
        responsible: 'Hvem har ansvaret for oppgaven?',
        due: 'Når skal den være ferdig?',
        save: 'Lagre',
        take: 'Jeg tar den',
      },
      'task-text': {
        title: 'Hva heter oppgaven?',
        titleHint: 'For eksempel: Avtal et møte med fastlegene',
        what: 'Hva går den ut på, og hvorfor? (valgfritt)',
        firstStep: 'Et lite første steg (valgfritt)',
        firstStepHint: 'Noe én person kan gjøre på ti minutter',
        nynorsk: 'På nynorsk',
        titleNn: 'Hva heter den på nynorsk?',
        whatNn: 'Hva går den ut på, på nynorsk?',
        firstStepNn: 'Et lite første steg, på nynorsk',
        privacy: 'Skriv aldri navn på brukere eller pårørende.',
      },
    },
  },
  commands: {
    next: {
      title: 'Neste oppgave',
      starter: 'Hva er neste oppgave?',
      does: 'Ett steg om gangen',
      phrases: [
        'neste oppgave',
        'oppgave',
        'neste',
        'neste steg',
        'hva er neste oppgave',
        'hva er neste',
        'hva er neste steg',
        'hva gjør vi nå',
        'hva skal vi gjøre',
        'hva skal vi gjøre nå',
        'fortsett',
        'skriv svar',
        'endre svaret',
        'ansvarlig og frist',
        'endre fristen',
        'jeg tar oppgaven',
        'fyll inn intervjuer',
        'skriv inn intervjuene',
        'oppgaven er ferdig',
        'vi er i gang',
      ],
    },
    overview: {
      title: 'Alle oppgavene',
      does: 'Hva som er gjort, og hva som gjenstår',
      phrases: [
        'oppgaver',
        'oppgavene',
        'alle oppgaver',
        'alle oppgavene',
        'oppgaveoversikt',
        'oppgaveliste',
        'pakke',
        'pakken',
        'pakker',
        'pakkene',
        'forberedelsespakke',
        'forberedelsespakken',
        'forberedelsespakker',
      ],
    },
    glance: { title: 'Oversikt', phrases: ['oversikt', 'oversikten'] },
    mine: {
      title: 'Mine oppgaver',
      starter: 'Hva har jeg ansvar for?',
      does: 'Det du har ansvar for, i alle teamene dine',
      phrases: [
        'mine oppgaver',
        'oppgavene mine',
        'vis oppgavene mine',
        'min oppgave',
        'hva skal jeg gjøre',
        'hva skal jeg gjøre nå',
        'hva må jeg gjøre',
        'hva har jeg ansvar for',
        'hva har jeg ansvaret for',
        'hva er mine oppgaver',
        'ka ska æ gjør',
        'ka ska æ gjøre',
        'hva ska jeg gjøre',
        'mine gjøremål',
        'huskelisten min',
        'ta en oppgave',
      ],
    },
    answers: {
      title: 'Les svarene samlet',
      does: 'Alt dere har svart i en pakke, på én side',
      phrases: [
        'les svarene samlet',
        'les svarene',
        'svarene',
        'svarene våre',
        'alle svar',
        'alle svarene',
        'vis svarene',
        'se svarene',
        'hva har vi svart',
        'svarene i pakke {package}',
        'les svarene i pakke {package}',
        'svarene i forberedelsespakke {package}',
        'svarene i pakken',
      ],
    },
    new: {
      title: 'Ny oppgave',
      does: 'Legg til en oppgave som er deres egen',
      phrases: [
        'ny oppgave',
        'legg til oppgave',
        'lag oppgave',
        'egen oppgave',
        'ny oppgave {title}',
        'legg til oppgave {title}',
      ],
    },
    carry: {
      title: 'Ta med oppgaver videre',
      does: 'Når en samling er holdt',
      phrases: [
        'ta med oppgaver videre',
        'ta med åpne oppgaver',
        'ta med videre',
        'flytt oppgaver',
        'flytt åpne oppgaver',
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
    readonly packages: Own['packages'];
    readonly tasks: Own['tasks'];
  }
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
