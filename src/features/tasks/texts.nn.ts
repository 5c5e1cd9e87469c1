import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The preparation packages and their tasks, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    packages: {
      name: {
        p1: 'Førebuingspakke 1',
        p2: 'Førebuingspakke 2',
        p3: 'Førebuingspakke 3',
        p4: 'Førebuingspakke 4',
        p5: 'Arbeidet vidare',
      },
      /** Inside a sentence. */
      named: {
        p1: 'førebuingspakke 1',
        p2: 'førebuingspakke 2',
        p3: 'førebuingspakke 3',
        p4: 'førebuingspakke 4',
        p5: 'det vidare arbeidet',
      },
      status: {
        notStarted: 'Ikkje begynt',
        inProgress: 'I gang',
        done: 'Ferdig',
        notRelevantNow: 'Ikkje aktuelt no',
      },
      press: {
        inProgress: 'Vi er i gang',
        done: 'Ferdig',
        notRelevantNow: 'Ikkje aktuelt no',
        reopen: 'Opne igjen',
        writeAnswer: 'Skriv svar',
        changeAnswer: 'Endre svaret',
        interviews: 'Skriv inn intervjua',
        plan: 'Ansvarleg og frist',
        editOwn: 'Endre eller fjern',
        next: 'Neste oppgåve',
        overview: 'Alle oppgåvene',
        newTask: 'Ny oppgåve',
        carry: 'Ta med oppgåver vidare',
        more: 'Vis fleire',
        back: 'Tilbake til oppgåva',
        save: 'Lagre',
        add: 'Legg til',
        remove: 'Fjern oppgåva',
        confirmRemove: 'Ja, fjern oppgåva',
        keep: 'Behald oppgåva',
        moveUp: 'Flytt opp',
        moveDown: 'Flytt ned',
        network: 'Nettverket',
        toPackages: 'Alle pakkane',
      },
      place: 'Oppgåve {{number}} av {{total}} · {{name}}',
      carriedFrom: 'Teken med frå {{name}}',
      ownTask: 'Dykkar eiga oppgåve',
      facts: {
        status: 'Status',
        responsible: 'Ansvarleg',
        due: 'Frist',
        interviews: 'Intervju',
        themes: 'Tema',
      },
      nobody: 'Ingen enno',
      noDue: 'Ingen fast frist',
      news: {
        inProgress: 'Fint, då er de i gang.',
        done: 'Godt jobba, oppgåva er ferdig!',
        notRelevantNow: 'Greitt, den legg vi til side. De kan opne ho igjen når det passar.',
        reopened: 'Oppgåva er open igjen. Alt de har skrive, er med.',
        answer: 'Svaret er lagra.',
        plan: 'Ansvarleg og frist er lagra.',
        interviews: 'Intervjua er lagra.',
        added: 'Oppgåva er lagd til.',
        changed: 'Oppgåva er endra.',
        moved: 'Oppgåva er flytta.',
        removed: 'Oppgåva er fjerna.',
        carried_one: 'Éi oppgåve er teken med til {{name}}.',
        carried_other: '{{count}} oppgåver er tekne med til {{name}}.',
        carriedNone: 'Då blir oppgåvene liggjande der dei er. De finn dei her når de vil.',
      },
      closing: {
        before:
          'Då er de gjennom alt i {{name}}. Samling {{number}} er {{date}}, {{distance}}. Ta gjerne ein kikk på svara saman før det.',
        during: 'Då er de gjennom alt i {{name}}. Ha ei fin samling!',
        past: 'Då er de gjennom alt i {{name}}.',
        forever:
          'Då er de gjennom alt på lista. Hald fram med å måle og justere, og legg til eigne oppgåver når de treng det.',
        empty: 'Det er ingen oppgåver i {{name}}. De kan leggje til eigne.',
      },
      interviewHint: {
        none: 'Når de har snakka med den første, fyller de inn talet her. Berre tal og tema blir lagra, aldri kven.',
        few_one: 'Fin start! Prøv å få til minst {{count}} intervju, så ser de meir enn éi historie.',
        few_other: 'Fin start! Prøv å få til minst {{count}} intervju, så ser de meir enn éi historie.',
      },
      overview: {
        title: 'Oppgåvene til {{team}}',
        summary: '{{name}}: {{progress}}',
        progress: '{{done}} av {{count}} ferdig',
        aside: '{{count}} ikkje aktuelt no',
        noTasks: 'Ingen oppgåver',
        notBegun: 'Begynn i det små. Eit første steg kan vere: {{step}}',
        notBegunPlain: 'Begynn i det små, med den første oppgåva.',
        session: 'Samling {{number}} er {{date}}, {{distance}}.',
        atSession: 'Samling {{number}} er i gang.',
        waiting_one: 'Éi open oppgåve frå før kan takast med vidare.',
        waiting_other: '{{count}} opne oppgåver frå før kan takast med vidare.',
      },
      carryOver: {
        title: 'Kva vil de ta med til {{name}}?',
        message:
          'Desse oppgåvene er framleis opne, og det er heilt greitt. Det de har skrive, følgjer med. Resten blir liggjande.',
        nothing: 'Det er ingen opne oppgåver å ta med vidare no.',
      },
      form: {
        newOwn: 'Ny oppgåve i {{name}}',
        newOwnIntro: 'Noko de vil hugse på eller få gjort. Oppgåva får plass saman med dei andre oppgåvene dykkar.',
        editOwn: 'Endre oppgåva',
        newGiven: 'Ny oppgåve i {{name}}',
        newGivenIntro: 'Alle teama i nettverket får oppgåva.',
        editGiven: 'Endre oppgåva',
        editGivenIntro: 'Teksten blir endra for alle teama i nettverket. Det dei har svart, blir ståande.',
        remove: 'Fjerne oppgåva?',
        removeOwn: '«{{title}}» og alt de har skrive der, blir borte.',
        removeGiven:
          '«{{title}}» blir borte for teama som ikkje har begynt. Team som har begynt, beheld oppgåva som si eiga.',
        stored: 'Lagra no: {{text}}',
        dueHint: 'Lar du feltet stå tomt, gjeld {{date}}, ei veke før samlinga.',
      },
      edit: {
        title: 'Pakkane i {{name}}',
        message: 'Trykk på ei oppgåve for å endre, flytte eller fjerne ho. Alle teama får endringane.',
        tasks_one: '{{count}} oppgåve',
        tasks_other: '{{count}} oppgåver',
      },
    },
    tasks: {
      rop2014: {
        p1: {
          team: {
            title: 'Set saman forbetringsteamet',
            what: 'Bli einige om kven som er med, gjerne fire til seks: folk frå rus og psykisk helse, DPS eller ruspoliklinikk, og gjerne NAV, fastlege og ACT-team. Det er sterkt tilrådd å ha med ein brukarrepresentant, og gjerne ein tenesteleiar som teamleiar. Leiarane dykkar gir teamet mandat til å endre.',
            firstStep: 'Tenk på éin person de saknar rundt bordet, og spør om ho eller han vil vere med.',
          },
          services: {
            title: 'Kartlegg eigne tenester',
            what: 'Lag ei oversikt over kven som gjer kva for brukarane i dag: i kommunen, hos fastlegen og i spesialisthelsetenesta. Då ser de kvar overgangane er trygge, og kvar nokon kan falle mellom to stolar.',
            firstStep:
              'Skriv ned tenestene ein brukar kan møte i løpet av ein vanleg månad. Ti minutt held til ei første liste.',
          },
          listen: {
            title: 'Lytt til erfaringane til brukarane',
            what: 'Snakk med minst to brukarar om korleis dei opplever tenestene, og kva som er viktig for dei. Det dei fortel, viser kvar det er klokt å begynne.',
            firstStep:
              'Skriv ned tre opne spørsmål, til dømes: Kva er viktig for deg? Kva hjelpte? Kva skulle du ønskje var annleis?',
          },
        },
        p2: {
          anchoring: {
            title: 'Forankre arbeidet',
            what: 'Avtal kven i den faglege, administrative og politiske leiinga som skal stå bak arbeidet, og korleis dei får vite korleis det går. Arbeid som leiarane eig, lever vidare når kvardagen blir travel og folk byter jobb.',
            firstStep:
              'Send leiaren din tre setningar om kva teamet vil få til, og be om ti minutt på det neste leiarmøtet.',
          },
          goals: {
            title: 'Set konkrete mål',
            what: 'Vel nokre få mål, gjerne eitt til tre (talet er eit råd frå Los): Kva skal bli betre, for kven, kor mykje og innan når? Gode mål er SMARTE: spesifikke, målbare, ansporande, realistiske og tidfesta, og de er einige om dei.',
            firstStep: 'Fullfør setninga: Om eit år merkar brukarane våre at …',
          },
          tools: {
            title: 'Vel målepunkt og verktøy',
            what: 'Vel eit målepunkt for kvart mål: kva de tel, kor ofte og kven som gjer det. Vel så verktøyet de måler med, til dømes skjemaet «Kva er viktig for meg», sjekklista for samhandling eller noko de allereie brukar. Då ser de om ei endring er ei forbetring.',
            firstStep: 'Finn eitt tal de allereie har, og som seier noko om eit av måla dykkar.',
          },
          involvement: {
            title: 'Planlegg brukarmedverknaden',
            what: 'Bli einige om når og korleis brukarar og pårørande er med på å velje, prøve ut og vurdere forbetringane. Dei kjenner forløpet frå innsida og er likeverdige i teamet.',
            firstStep:
              'Spør brukarrepresentanten kva som gjer det lett å vere med: tidspunkt, stad, førebuingar eller godtgjering.',
          },
        },
        p3: {
          actions: {
            title: 'Vel nye løysingar',
            what: 'Beskriv kva tiltak de vil prøve for å nå måla. De lærer meir av få og små tiltak som kan prøvast snart, enn av éin stor plan som må vente.',
            firstStep: 'Skriv ned éin ting de kunne gjort annleis allereie neste veke.',
          },
          approach: {
            title: 'Avtal korleis de går fram',
            what: 'Avtal korleis de arbeider med måla i praksis: kven som gjer kva, når de begynner, kvar eit tiltak blir prøvd først, og når de ser på målepunkta saman. Ein plan som får plass i kvardagen, er den det blir noko av.',
            firstStep: 'Vel eitt av måla, og skriv kven som gjer det aller første, og kva dag.',
          },
          knowledge: {
            title: 'Finn ut kva de treng å vite meir om',
            what: 'Skriv kva kunnskap de manglar, og kva prosjektgruppa kan bidra med undervegs og på samling 3. Det de lurer på, lurer gjerne andre team på òg.',
            firstStep: 'Skriv eitt spørsmål du gjerne skulle stilt nokon som har fått dette til.',
          },
        },
        p4: {
          effect: {
            title: 'Set tiltaka i verk',
            what: 'Ta dei nye løysingane i bruk i kvardagen, slik de har planlagt. Begynn gjerne med nokre få brukarar eller på éin stad, så er det lett å endre kurs, og ta med fleire etter kvart.',
            firstStep: 'Avtal med éin kollega kva dag de tek det første tiltaket i bruk.',
          },
          measure: {
            title: 'Mål korleis det går',
            what: 'Følg målepunkta dykkar jamleg, gjerne ein gong i månaden. Fleire målingar på rad viser om det er ei varig forbetring eller berre ei god veke.',
            firstStep: 'Finn dagens tal for eitt av målepunkta, og skriv det i svaret.',
          },
          adjust: {
            title: 'Juster planane',
            what: 'Sjå på målingane og erfaringane saman, og bestem kva de held fram med, endrar eller legg bort. Når planen endrar seg, er det eit teikn på at de lærer.',
            firstStep: 'Spør brukarrepresentanten og ein kollega: Kva bør vi gjere meir av, og kva kan vi slutte med?',
          },
        },
        p5: {
          improve: {
            title: 'Hald fram med forbetringsarbeidet',
            what: 'Bestem korleis teamet går vidare etter den siste samlinga: når de møtest, og kva de held fram med å måle. Forbetringar som blir følgde opp, varer.',
            firstStep: 'Legg inn eit teammøte i kalenderen om ein månad.',
          },
          routines: {
            title: 'Beskriv dei nye rutinane',
            what: 'Skriv kort korleis de arbeider no, slik at ein ny kollega kan gjere det same i morgon. Då står og fell ikkje arbeidsmåten med enkeltpersonar.',
            firstStep: 'Skriv fem stikkord om éin ny rutine, slik du ville forklart han til ein ny kollega.',
          },
          operation: {
            title: 'Ta tiltaka inn i dagleg drift',
            what: 'Avtal kven som har ansvaret for tiltaka framover, og kvar dei høyrer heime i planar, budsjett og opplæring. Når dei er ein del av kvardagen, kan brukarane rekne med dei.',
            firstStep: 'Spør leiaren din kva plan eller kva møte eit av tiltaka bør inn i.',
          },
        },
      },
      national2022: {
        p1: {
          anchoring: {
            title: 'Forankre arbeidet',
            what: 'Sørg for at leiinga i kommunen og på sjukehuset veit kva de skal i gang med, og gir teamet tid og mandat. Då kan de gjere endringar som varer.',
            firstStep: 'Be leiaren din om ti minutt, og fortel kva de ønskjer å få til for pasientane.',
          },
          team: {
            title: 'Set saman teamet',
            what: 'Få med folk frå kommunen, sjukehuset og fastlegane, og gjerne ein brukar eller pårørande. La leiarane gi teamet eit mandat, og vel gjerne ein tenesteleiar som teamleiar. Eit heilt pasientforløp er det ingen som ser åleine.',
            firstStep:
              'Tenk på ein vanleg veg frå sjukehuset og heim, og skriv ned kven som møter pasienten undervegs.',
          },
          listen: {
            title: 'Intervju brukarar og pasientar',
            what: 'Snakk med nokon som nyleg har vore gjennom forløpet, om kva som var viktig for dei. Eit råd frå Los er minst to samtalar. Svara viser kvar forløpet held, og kvar det glepp.',
            firstStep: 'Skriv det første spørsmålet du vil stille, til dømes: Kva var viktig for deg då du kom heim?',
          },
          poster: {
            title: 'Lag ein plakat: Dette er vi',
            what: 'Lag ein plakat som viser kven de er, og kva brukarane har fortalt dykk. Han gir dei andre teama noko å spørje om på samling 1.',
            firstStep: 'Del eit ark i fire ruter, og gi kvar rute ei overskrift.',
          },
        },
        p2: {
          needs: {
            title: 'Finn ut kva som bør bli betre',
            what: 'Samanlikn det brukarane fortel, med måten de arbeider på i dag. Forskjellen viser kvar ei forbetring vil bety mest.',
            firstStep: 'Vel éin ting frå intervjua som overraska dykk, og skriv kvar i forløpet han skjer.',
          },
          goals: {
            title: 'Lag mål',
            what: 'Gjer behova om til nokre få mål: Kva skal bli betre, for kven, kor mykje og innan når? Gode mål er SMARTE: spesifikke, målbare, ansporande, realistiske og tidfesta, og de er einige om dei. Foreslå eit målepunkt for kvart, så er de klare til å velje på samling 2.',
            firstStep: 'Fullfør setninga: Når vi har lukkast, merkar pasientane at …',
          },
          actors: {
            title: 'Ta med dei det gjeld',
            what: 'Finn ut kven som vil merke det de skal endre, og informer og involver dei tidleg. Dei som er med på å forme ei endring, hjelper ho fram.',
            firstStep: 'Skriv ned tre tenester som vil merke endringa, og sei frå til éi av dei i dag.',
          },
          poster: {
            title: 'Lag ein plakat: behov og mål',
            what: 'Lag ein plakat som viser behova de fann, og måla de har bestemt. På samling 2 får de innspel frå dei andre på vegen de har valt.',
            firstStep: 'Skriv det viktigaste målet i éi setning, så stort at det kan lesast frå andre sida av rommet.',
          },
        },
        p3: {
          leadership: {
            title: 'Hald leiinga med',
            what: 'Fortel leiarane kva de har fått til, og kva de treng for å kome vidare. Leiarar skiftar, og den som er ny, må raskt kunne ta over.',
            firstStep: 'Skriv tre punkt til leiaren din: kva vi gjer, kva vi ser, og kva vi treng.',
          },
          involvement: {
            title: 'Styrk brukarrolla',
            what: 'Gi brukarar og pårørande ein tydelegare plass, både i teamet og i sitt eige forløp. Spørsmålet «Kva er viktig for deg?» verkar først når svaret får følgjer.',
            firstStep: 'Spør brukarrepresentanten kva teamet kunne gjort på ein annan måte.',
          },
          actions: {
            title: 'Gjennomfør tiltaka, mål og juster',
            what: 'Set tiltaka i gang, følg målepunkta dykkar, og endre det som ikkje verkar. Begynner de i det små, med korte rundar, lærer de medan de held på.',
            firstStep: 'Vel eitt tiltak, og avtal kven som set det i gang denne veka.',
          },
          poster: {
            title: 'Lag ein plakat: Dette har vi prøvd',
            what: 'Lag ein plakat som viser kva de har prøvd, og kva målingane fortel så langt. Også det som ikkje verka, er nyttig for dei andre teama.',
            firstStep: 'Finn eitt tal som viser kva som er annleis no enn då de begynte.',
          },
        },
        p4: {
          follow: {
            title: 'Følg opp tiltaka og mål',
            what: 'Hald fram med å måle, og sjå etter om tiltaka blir gjorde slik de vart einige om. Nye vanar treng oppfølging ei god stund før dei sit.',
            firstStep: 'Spør ein kollega korleis eit av tiltaka fungerte sist det var i bruk.',
          },
          adjust: {
            title: 'Juster planane',
            what: 'Bruk målingane til å bestemme kva de held fram med, kva de endrar, og om noko nytt bør prøvast. Ein justert plan er ein betre plan.',
            firstStep: 'Finn éin ting i planen som ikkje passar lenger, og skriv kva som ville passa betre.',
          },
          spread: {
            title: 'Planlegg spreiinga',
            what: 'Bestem kvar tiltaka skal takast i bruk vidare, og kven som treng opplæring. Det som hjelper nokre få, bør kome fleire til gode.',
            firstStep: 'Skriv ned éi avdeling eller teneste som kunne hatt nytte av det de gjer.',
          },
          poster: {
            title: 'Lag ein plakat: frå behov til resultat',
            what: 'Lag ein plakat som viser vegen dykkar frå behov til resultat. På samling 4 er det arbeidet dykkar dei andre kjem for å sjå.',
            firstStep: 'Vel det resultatet de er mest stolte av, og skriv det i éi setning.',
          },
        },
        p5: {
          improve: {
            title: 'Hald fram med å forbetre',
            what: 'Avtal korleis de følgjer med, måler og forbetrar når samlingane er over. Kontinuerleg forbetring er ein vane, ikkje eit prosjekt.',
            firstStep: 'Set av ei fast tid i kalenderen til å sjå på målingane saman.',
          },
        },
      },
    },
    refusals: {
      invalidCount: 'Skriv kor mange som eit heilt tal, til dømes 2.',
      unknownTask: 'Oppgåva finst ikkje lenger.',
      tooManyThemes: 'Det er plass til {{max}} tema. Slå gjerne saman nokre som liknar.',
      tooManyTasks: 'Her er det plass til {{max}} oppgåver. Fjern ei de ikkje treng, så blir det plass.',
    },
    reminders: {
      opens: {
        heading: '{{name}} er open',
        afterAll: 'No held arbeidet fram i kvardagen',
        words_one: 'Det er éi oppgåve å sjå på før samling {{number}}, {{date}}.',
        words_other: 'Det er {{count}} oppgåver å sjå på før samling {{number}}, {{date}}. Ta éi om gongen.',
        anyTime_one: 'Det er éi oppgåve å ta fatt på når det passar.',
        anyTime_other: 'Det er {{count}} oppgåver å ta fatt på. Ta éi om gongen.',
      },
      open: {
        heading: 'Vil de ta med noko vidare?',
        words: 'Dette er framleis ope, og det er heilt greitt. Vel kva de vil ta med til {{name}}.',
      },
      task: {
        coming: 'Frist {{when}}, {{date}}',
        today: 'Frist i dag',
        past: 'Fristen var {{date}}',
        shared: '{{title}} ({{name}})',
        yours: 'Du har ansvaret i {{team}}',
        overdue: {
          team: {
            t1: 'Eitt lite steg er òg framdrift. Passar ein annan dag betre, flyttar de berre fristen.',
            t2: 'Står noko i vegen? Snakk gjerne om det i teamet. Det er heilt greitt å leggje noko til side ei stund.',
          },
          person: {
            t1: 'Eitt lite steg er òg framdrift. Passar ein annan dag betre, flyttar du berre fristen.',
            t2: 'Står noko i vegen? Snakk gjerne med teamet om det. Det er heilt greitt å leggje noko til side ei stund.',
          },
          last_one:
            'Er oppgåva framleis viktig for dykk? Eg minner ikkje om ho fleire gonger no. Står de fast, kan de be om rettleiing.',
          last_other:
            'Er oppgåvene framleis viktige for dykk? Eg minner ikkje om dei fleire gonger no. Står de fast, kan de be om rettleiing.',
        },
      },
    },
    cards: {
      'carry-over': {
        chosen: 'Ta med dei valde',
        none: 'La alle liggje',
      },
      'package-overview': {},
      task: {
        firstStep: 'Eit lite første steg',
        answer: 'Dette har de svart',
        wholeAnswer: 'Vis heile svaret',
        note: 'Notat',
      },
      'task-answer': {
        answer: 'Kva har de kome fram til?',
        answerHint: 'Stikkord held.',
        note: 'Eit notat til dykk sjølve (valfritt)',
        noteHint: 'Til dømes kva som står att',
        privacy: 'Skriv aldri namn på brukarar eller pårørande. Alle i teamet kan lese dette.',
        save: 'Lagre',
        back: 'Tilbake til oppgåva',
      },
      'task-interviews': {
        count: 'Kor mange har de snakka med?',
        themes: 'Kva tema gjekk igjen? Eitt på kvar linje.',
        themesHint: 'Til dømes: bustad',
        privacy: 'Skriv aldri kven de har snakka med. Berre talet og temaa blir lagra.',
        save: 'Lagre',
        back: 'Tilbake til oppgåva',
      },
      'task-assignment': {
        responsible: 'Kven har ansvaret for oppgåva?',
        due: 'Når skal ho vere ferdig?',
        save: 'Lagre',
        take: 'Eg tek oppgåva',
        back: 'Tilbake til oppgåva',
      },
      'task-text': {
        title: 'Kva heiter oppgåva?',
        titleHint: 'Til dømes: Avtal eit møte med fastlegane',
        what: 'Kva går ho ut på, og kvifor? (valfritt)',
        firstStep: 'Eit lite første steg (valfritt)',
        firstStepHint: 'Noko éin person kan gjere på ti minutt',
        privacy: 'Skriv aldri namn på brukarar eller pårørande.',
      },
    },
  },
  commands: {
    next: {
      title: 'Neste oppgåve',
      does: 'Eitt steg om gongen',
      phrases: [
        'neste oppgåve',
        'oppgåve',
        'kva er neste oppgåve',
        'kva er neste',
        'kva er neste steg',
        'kva gjer vi no',
        'kva skal vi gjere',
        'kva skal vi gjere no',
        'hald fram',
        'ansvarleg og frist',
        'eg tek oppgåva',
        'fyll inn intervju',
        'skriv inn intervjua',
        'oppgåva er ferdig',
      ],
    },
    overview: {
      title: 'Alle oppgåvene',
      does: 'Kva som er gjort, og kva som står att',
      phrases: [
        'oppgåver',
        'oppgåvene',
        'alle oppgåvene',
        'alle oppgåver',
        'oversikt',
        'oversikt over oppgåvene',
        'oversyn',
        'oversyn over oppgåvene',
        'pakkane',
        'pakka',
        'førebuingspakke',
        'førebuingspakka',
        'førebuingspakkane',
      ],
    },
    new: {
      title: 'Ny oppgåve',
      does: 'Legg til ei oppgåve som er dykkar eiga',
      phrases: [
        'ny oppgåve',
        'legg til oppgåve',
        'lag oppgåve',
        'eiga oppgåve',
        'ny oppgåve {title}',
        'legg til oppgåve {title}',
      ],
    },
    carry: {
      title: 'Ta med oppgåver vidare',
      does: 'Når ei samling er halden',
      phrases: [
        'ta med oppgåver vidare',
        'ta med opne oppgåver',
        'ta med vidare',
        'flytt oppgåver',
        'flytt opne oppgåver',
      ],
    },
  },
};
