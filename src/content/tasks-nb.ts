/**
 * The tasks of both templates in bokmål, by task id (`tasks.{id}`): what and why in two sentences, and a first step
 * that one person can take in ten minutes.
 */
export const tasks = {
  rop2014: {
    p1: {
      team: {
        title: 'Sett sammen forbedringsteamet',
        what: 'Bli enige om hvem som er med: fire til seks personer fra tjenestene i kommunen og DPS-en eller sykehuset, og minst én brukerrepresentant. Et team som ser forløpet fra flere sider, finner løsninger ingen av dere ville funnet alene.',
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
        what: 'Avtal hvem i den faglige, administrative og politiske ledelsen som skal stå bak arbeidet, og hvordan de holdes orientert. Arbeid som lederne eier, lever videre når hverdagen blir travel og folk bytter jobb.',
        firstStep: 'Send lederen din tre setninger om hva teamet vil få til, og be om ti minutter på neste ledermøte.',
      },
      goals: {
        title: 'Sett konkrete mål',
        what: 'Velg ett til tre mål som sier hva som skal bli bedre, for hvem, hvor mye og innen når. Et mål som kan måles, lar dere se om en endring faktisk er en forbedring.',
        firstStep: 'Fullfør setningen: Om et år merker brukerne våre at …',
      },
      tools: {
        title: 'Velg verktøy å måle med',
        what: 'Bestem hvordan dere skal følge med på om det går rett vei, for eksempel med skjemaet Hva er viktig for meg, sjekklisten for samhandling eller noe dere allerede bruker. Da slipper dere å gjette, og små framskritt blir synlige.',
        firstStep: 'Finn ett tall dere allerede har, og som sier noe om et av målene deres.',
      },
      involvement: {
        title: 'Planlegg brukermedvirkningen',
        what: 'Bli enige om når og hvordan brukere og pårørende er med på å velge, prøve ut og vurdere forbedringene. De kjenner forløpet fra innsiden og er likeverdige i teamet.',
        firstStep:
          'Spør brukerrepresentanten hva som gjør det lett å være med: tidspunkt, sted, forberedelser eller godtgjørelse.',
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
        what: 'Avtal hvem som gjør hva, når dere begynner, og hvor tiltaket skal prøves først. En plan som får plass i hverdagen, er den som blir noe av.',
        firstStep: 'Velg ett tiltak, og skriv hvem som gjør det aller første, og hvilken dag.',
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
        what: 'Prøv tiltakene i det små, med noen få brukere eller på ett sted, og se hva som skjer. Da lærer dere raskt og kan endre kurs uten at det koster mye.',
        firstStep: 'Avtal med én kollega når dere prøver et av tiltakene første gang.',
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
        what: 'Skriv kort hvordan dere arbeider nå, slik at en ny kollega kan gjøre det samme i morgen. Da henger ikke arbeidsmåten på enkeltpersoner.',
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
        what: 'Få med folk fra kommunen, sykehuset og fastlegene, og minst én bruker eller pårørende. Et helt pasientforløp er det ingen som ser alene.',
        firstStep: 'Tenk på en vanlig vei fra sykehuset og hjem, og skriv ned hvem som møter pasienten underveis.',
      },
      listen: {
        title: 'Intervju brukere og pasienter',
        what: 'Snakk med minst to som nylig har vært gjennom forløpet, om hva som var viktig for dem. Svarene viser hvor forløpet holder, og hvor det glipper.',
        firstStep: 'Skriv det første spørsmålet du vil stille, for eksempel: Hva var viktig for deg da du kom hjem?',
      },
      poster: {
        title: 'Lag en plakat: dette er vi',
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
        what: 'Gjør behovene om til noen få mål som kan måles: Hva skal bli bedre, for hvem, hvor mye og innen når? Tydelige mål gjør det lettere å velge tiltak og å se at det nytter.',
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
        title: 'Prøv ut, mål og juster',
        what: 'Prøv tiltakene i det små, mål hva som skjer, og endre det som ikke virker. Med korte runder lærer dere mens dere holder på.',
        firstStep: 'Velg ett tiltak, og avtal hvem som prøver det denne uken.',
      },
      poster: {
        title: 'Lag en plakat: dette har vi prøvd',
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
};
