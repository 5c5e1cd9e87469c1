import type { Answer } from '../answer.ts';

/** The learning network: its sessions and the work between them, who is in the team, and what Los does with what it is told. */
export const theNetwork: readonly Answer[] = [
  {
    id: 'learning-network',
    sources: [{ in: 'memo', chapter: 'Læringsnettverk' }],
    next: [
      { do: 'timeline.show' },
      { read: 'between-sessions' },
      { do: 'task.next' },
      { read: 'goals-2022' },
      { read: 'goals-2014' },
    ],
    words: {
      nb: {
        title: 'Hva er et læringsnettverk?',
        text: 'I et læringsnettverk arbeider flere team med å gjøre det samme bedre, hvert på sitt sted, og lærer av hverandre underveis. På samlingene får dere felles kunnskap og øver på enkle måter å forbedre på. Mellom samlingene prøver dere det ut hjemme.\n\nForskning og erfaring tyder på at dette kan gi bedre tjenester, særlig når ledere og kolleger står bak, og når brukere og pårørende er med. Hvor mye det virker, vet ingen sikkert. Derfor er det verdt å måle selv.\n\nSå i morgen: Se hvor dere er på veien, og ta neste oppgave sammen.',
        asked: [
          'hva er et læringsnettverk',
          'hva er dette for noe vi er med på',
          'hva går gode pasientforløp-nettverket ut på',
          'virker læringsnettverk',
          'hvorfor er vi med i et nettverk',
          'kvalitetsnettverk, forbedringsnettverk, gjennombruddsprosjekt',
        ],
      },
      nn: {
        title: 'Kva er eit læringsnettverk?',
        text: 'I eit læringsnettverk arbeider fleire team med å gjere det same betre, kvart på sin stad, og lærer av kvarandre undervegs. På samlingane får de felles kunnskap og øver på enkle måtar å forbetre på. Mellom samlingane prøver de det ut heime.\n\nForsking og erfaring tyder på at dette kan gi betre tenester, særleg når leiarar og kollegaer står bak, og når brukarar og pårørande er med. Kor mykje det verkar, veit ingen sikkert. Derfor er det verdt å måle sjølv.\n\nSå i morgon: Sjå kvar de er på vegen, og ta neste oppgåve saman.',
        asked: [
          'kva er eit læringsnettverk',
          'kva er dette vi er med på',
          'kva går gode pasientforløp-nettverket ut på',
          'verkar læringsnettverk',
          'kvifor er vi med i eit nettverk',
          'kvalitetsnettverk, forbetringsnettverk, gjennombrotsprosjekt',
        ],
      },
      en: {
        title: 'What is a learning network?',
        text: 'In a learning network several teams work on making the same thing better, each in its own place, and learn from one another on the way. At the sessions you share knowledge and practise simple ways of improving. Between the sessions you try them out at home.\n\nResearch and experience suggest that this can give better services, above all when leaders and colleagues stand behind it and users and next of kin take part. Nobody knows for certain how much it does. That is why it is worth measuring for yourselves.\n\nFor tomorrow: see where you are on the way, and take the next task together.',
        asked: [
          'what is a learning network',
          'what is this we have joined',
          'do learning networks work',
          'improvement collaborative, breakthrough series',
        ],
      },
    },
  },
  {
    id: 'goals-2014',
    sources: [{ in: 'memo', chapter: 'Målene for læringsnettverket' }, { in: 'own' }],
    next: [
      { do: 'goal.new' },
      { do: 'goal.bank' },
      { read: 'smarte-goals' },
      { read: 'goals-2022' },
      { read: 'right-use-of-admissions' },
    ],
    words: {
      nb: {
        title: 'Målene for nettverkene fra 2014',
        text: 'Nettverkene for psykisk helse og rus hadde seks mål: hele forløp i kommunen, verktøy og metoder som blir tatt i bruk, riktig bruk av innleggelser, brukere som opplever mestring, brukere med en sterkere rolle i forbedringsarbeidet, og ledere og ansatte som er gode til å forbedre.\n\nBak dem alle lå den samme vendingen: å spørre hva som er viktig for personen, ikke bare hva som er i veien.\n\nMålene er en ramme. Innenfor den lager hvert team sine egne. Velg det av de seks som brukerne deres ville satt øverst, og skriv ned hva de skal merke.',
        asked: [
          'målene for rop-nettverket',
          'hva var målet med nettverkene i 2014',
          'hovedmål psykisk helse og rus',
          'de seks målene',
          'overordnede mål fra ks og kunnskapssenteret',
        ],
      },
      nn: {
        title: 'Måla for nettverka frå 2014',
        text: 'Nettverka for psykisk helse og rus hadde seks mål: heile forløp i kommunen, verktøy og metodar som blir tekne i bruk, rett bruk av innleggingar, brukarar som opplever meistring, brukarar med ei sterkare rolle i forbetringsarbeidet, og leiarar og tilsette som er gode til å forbetre.\n\nBak dei alle låg den same vendinga: å spørje kva som er viktig for personen, ikkje berre kva som er i vegen.\n\nMåla er ei ramme. Innanfor henne lagar kvart team sine eigne. Vel det av dei seks som brukarane dykkar ville ha sett øvst, og skriv ned kva dei skal merke.',
        asked: [
          'måla for rop-nettverket',
          'kva var målet med nettverka i 2014',
          'hovudmål psykisk helse og rus',
          'dei seks måla',
          'overordna mål frå ks og kunnskapssenteret',
        ],
      },
      en: {
        title: 'Goals of the 2014 networks',
        text: 'The networks for mental health and substance use had six goals: whole pathways in the municipality, tools and methods taken into use, right use of hospital admissions, users who experience mastery, users with a stronger role in improvement, and leaders and staff who are good at improving.\n\nBehind them all lay the same turn: asking what matters to the person, not only what is the matter.\n\nThe goals are a frame. Within it each team makes its own. Choose the one of the six that your users would have put first, and write down what they are to notice.',
        asked: [
          'goals of the network for mental health and substance use',
          'what did the networks of 2014 want',
          'the six overall goals',
          'main objectives 2014–2015',
        ],
      },
    },
  },
  {
    id: 'goals-2022',
    sources: [{ in: 'national', chapter: 'Effektmål' }, { in: 'own' }],
    next: [
      { do: 'goal.list' },
      { do: 'goal.new' },
      { read: 'measurable-goals' },
      { read: 'equal-partners' },
      { read: 'transitions' },
    ],
    words: {
      nb: {
        title: 'Effektmålene fra 2022',
        text: 'De nasjonale nettverkene vil fem ting: Brukeren opplever å være likeverdig når forløpet blir til. Kommuner og sykehus har satt tjenestene i system, i hele, samordnede og trygge forløp. De arbeider hele tiden med å gjøre overgangene bedre. Mestring som fremmer helse, står sentralt. Kommune og sykehus er partnere.\n\nEt effektmål sier hva som skal bli annerledes for folk, ikke hva dere skal gjøre. Det kan ikke krysses av. Derfor trenger dere egne mål som peker dit, og som kan måles.\n\nSpør på neste møte: Hvilket av de fem merker brukerne våre minst til? Begynn der.',
        asked: [
          'hva er effektmålene',
          'effektmål gode pasientforløp',
          'nasjonale mål 2022',
          'hva er forskjellen på effektmål og våre mål',
          'hva skal nettverket føre til',
        ],
      },
      nn: {
        title: 'Effektmåla frå 2022',
        text: 'Dei nasjonale nettverka vil fem ting: Brukaren opplever å vere likeverdig når forløpet blir til. Kommunar og sjukehus har sett tenestene i system, i heile, samordna og trygge forløp. Dei arbeider heile tida med å gjere overgangane betre. Meistring som fremjar helse, står sentralt. Kommune og sjukehus er partnarar.\n\nEit effektmål seier kva som skal bli annleis for folk, ikkje kva de skal gjere. Det kan ikkje kryssast av. Derfor treng de eigne mål som peikar dit, og som kan målast.\n\nSpør på neste møte: Kva for eit av dei fem merkar brukarane våre minst til? Begynn der.',
        asked: [
          'kva er effektmåla',
          'effektmål gode pasientforløp',
          'nasjonale mål 2022',
          'kva er skilnaden på effektmål og våre mål',
          'kva skal nettverket føre til',
        ],
      },
      en: {
        title: 'Effect goals of 2022',
        text: 'The national networks want five things: The user experiences being an equal when the pathway takes shape. Municipalities and hospitals have put their services in order, in whole, coordinated and safe pathways. They never stop improving the transitions. Mastery that promotes health is central. Municipality and hospital are partners.\n\nAn effect goal says what is to be different for people, not what you are to do. It cannot be ticked off. So you need goals of your own that point there and can be measured.\n\nAsk at your next meeting: which of the five do our users notice least? Begin there.',
        asked: [
          'what are the effect goals',
          'national goals 2022',
          'what should the network lead to',
          'difference between effect goals and our goals',
        ],
      },
    },
  },
  {
    id: 'timeline-2014',
    sources: [
      { in: 'memo', chapter: 'Oversikt over læringsnettverket' },
      { in: 'memo', chapter: 'Diskusjon' },
      { in: 'memo', chapter: 'Vedlegg 4, Invitasjon til læringsnettverk' },
    ],
    next: [
      { do: 'timeline.show' },
      { do: 'package.overview' },
      { read: 'between-sessions' },
      { read: 'timeline-2022' },
    ],
    words: {
      nb: {
        title: 'Slik gikk nettverkene fra 2014',
        text: 'Nettverkene for psykisk helse og rus skulle ha fire todagers samlinger på rundt 15 måneder. De tre til seks månedene før den første gikk til å samle teamet, kartlegge tjenestene og lytte til brukere.\n\nMellom samling 1 og 2 arbeidet teamene med forankring, mål, måleverktøy og en plan for å ha brukere med. Mellom 2 og 3 planla de nye løsninger. Mellom 3 og 4 prøvde de, målte og justerte. Etterpå går arbeidet videre i hverdagen, uten sluttdato.\n\nLengre tid imellom kunne trolig ha hjulpet flere i mål. Sett derfor av fast arbeidstid nå.',
        asked: [
          'hvor lenge varte rop-nettverket',
          'faser i læringsnettverket 2014',
          'forberedelse gjennomføring videreføring psykisk helse rus',
          'hvor lang tid var det mellom samlingene i 2014',
          'framdriftsplan femten måneder',
        ],
      },
      nn: {
        title: 'Slik gjekk nettverka frå 2014',
        text: 'Nettverka for psykisk helse og rus skulle ha fire samlingar på to dagar over om lag 15 månader. Dei tre til seks månadene før den første gjekk til å samle teamet, kartleggje tenestene og lytte til brukarar.\n\nMellom samling 1 og 2 arbeidde teama med forankring, mål, måleverktøy og ein plan for å ha brukarar med. Mellom 2 og 3 planla dei nye løysingar. Mellom 3 og 4 prøvde dei, målte og justerte. Etterpå går arbeidet vidare i kvardagen, utan sluttdato.\n\nLengre tid imellom kunne truleg ha hjelpt fleire i mål. Set derfor av fast arbeidstid no.',
        asked: [
          'kor lenge varte rop-nettverket',
          'fasar i læringsnettverket 2014',
          'førebuing gjennomføring vidareføring psykisk helse rus',
          'kor lang tid var det mellom samlingane i 2014',
          'framdriftsplan femten månader',
        ],
      },
      en: {
        title: 'How the 2014 networks ran',
        text: 'The networks for mental health and substance use planned four two-day sessions over about 15 months. The three to six months before the first went to gathering the team, mapping the services and listening to users.\n\nBetween sessions 1 and 2 the teams worked on anchoring, goals, measuring tools and a plan for involving users. Between 2 and 3 they planned new solutions. Between 3 and 4 they tried, measured and adjusted. After that the work goes on in daily life, with no end date.\n\nMore time in between might have helped more teams to finish. So set aside fixed working time now.',
        asked: [
          'how long did the 2014 network last',
          'phases of the network for mental health and substance use',
          'preparation, implementation and continuation in 2014',
          'months between the sessions 2014–2015',
        ],
      },
    },
  },
  {
    id: 'timeline-2022',
    sources: [{ in: 'national', chapter: 'Læringsnettverk for gode pasientforløp' }, { in: 'own' }],
    next: [{ do: 'timeline.show' }, { do: 'task.next' }, { read: 'five-phases' }, { read: 'timeline-2014' }],
    words: {
      nb: {
        title: 'Slik går nettverkene fra 2022',
        text: 'De nasjonale nettverkene har fire samlinger, med stadig lengre arbeid imellom: tre til seks måneder før den første, så tre, seks og ni.\n\nFør samling 1 forankrer dere arbeidet, setter sammen teamet og intervjuer brukere. Så finner dere behovene, lager mål og tar med dem som berøres. Deretter sikrer dere at lederne er med, styrker brukerrollen, prøver, måler og justerer. Til slutt følger dere opp og planlegger hvordan det skal spres. Hver gang lager dere en plakat. Arbeidet fortsetter etterpå.\n\nSe datoene deres, og legg dem inn i kalenderen til alle i teamet nå.',
        asked: [
          'hvor lenge varer det nasjonale nettverket',
          'tidslinje gode pasientforløp',
          'tre seks og ni måneder',
          'hva skal vi gjøre før hver samling nå',
          'løpet fra start til slutt',
        ],
      },
      nn: {
        title: 'Slik går nettverka frå 2022',
        text: 'Dei nasjonale nettverka har fire samlingar, med stadig lengre arbeid imellom: tre til seks månader før den første, så tre, seks og ni.\n\nFør samling 1 forankrar de arbeidet, set saman teamet og intervjuar brukarar. Så finn de behova, lagar mål og tek med dei det gjeld. Deretter sikrar de at leiarane er med, styrkjer brukarrolla, prøver, måler og justerer. Til slutt følgjer de opp og planlegg korleis det skal spreiast. Kvar gong lagar de ein plakat. Arbeidet held fram etterpå.\n\nSjå datoane dykkar, og legg dei inn i kalenderen til alle i teamet no.',
        asked: [
          'kor lenge varer det nasjonale nettverket',
          'tidslinje gode pasientforløp',
          'tre seks og ni månader',
          'kva skal vi gjere før kvar samling no',
          'løpet frå start til slutt',
        ],
      },
      en: {
        title: 'How the 2022 networks run',
        text: 'The national networks have four sessions, with longer and longer work between them: three to six months before the first, then three, six and nine.\n\nBefore session 1 you anchor the work, put the team together and interview users. Next you identify needs, make goals and bring in those concerned. Then you make sure the leaders are with you, strengthen the user’s role, try, measure and adjust. Last you follow up and plan how to spread it. Each time you make a poster. The work goes on afterwards.\n\nLook at your dates, and put them in everyone’s calendar now.',
        asked: [
          'how long does the national network last',
          'timeline of the learning network',
          'three, six and nine months',
          'the whole course from start to end',
        ],
      },
    },
  },
  {
    id: 'session-1',
    sources: [
      { in: 'national', chapter: 'Læringsnettverk for gode pasientforløp' },
      { in: 'memo', chapter: 'Samling 1' },
      { in: 'own' },
    ],
    next: [{ do: 'package.overview' }, { do: 'session.show' }, { read: 'plenary' }, { read: 'packages' }],
    words: {
      nb: {
        title: 'Samling 1',
        text: 'Samling 1 skal gi alle den samme forståelsen av gode pasientforløp, og hjelpe dere i gang.\n\nI nettverkene fra 2014 fortalte hvert team om seg selv ut fra den første pakken. Temaene var forløp, recovery, likepersonsarbeid, holdninger, relasjoner og håp, hvordan man forbedrer, og mål og målinger. Det var mye tid til å arbeide i teamene.\n\nTa med det brukerne har fortalt dere, og en enkel oversikt over tjenestene. Det trenger ikke å være pent. Avtal før dere reiser hvem som forteller, og når teamet møtes uken etter.',
        asked: [
          'hva skjer på første samling',
          'hvordan forbereder vi oss til samling 1',
          'hva må vi ha med første gang',
          'oppstartssamling',
          'temaer på den første samlingen',
        ],
      },
      nn: {
        title: 'Samling 1',
        text: 'Samling 1 skal gi alle den same forståinga av gode pasientforløp, og hjelpe dykk i gang.\n\nI nettverka frå 2014 fortalde kvart team om seg sjølv ut frå den første pakken. Temaa var forløp, recovery, likepersonsarbeid, haldningar, relasjonar og håp, korleis ein forbetrar, og mål og målingar. Det var mykje tid til å arbeide i teama.\n\nTa med det brukarane har fortalt dykk, og ei enkel oversikt over tenestene. Det treng ikkje vere fint. Avtal før de reiser kven som fortel, og når teamet møtest veka etter.',
        asked: [
          'kva skjer på første samlinga',
          'korleis førebur vi oss til samling 1',
          'kva må vi ha med første gongen',
          'oppstartssamling',
          'tema på den første samlinga',
        ],
      },
      en: {
        title: 'Session 1',
        text: 'Session 1 is to give everyone the same understanding of good patient pathways, and to help you begin.\n\nIn the 2014 networks every team told about itself, starting from the first package. The themes were pathways, recovery, peer support, attitudes, relations and hope, how to improve, and goals and measures. There was plenty of time to work in the teams.\n\nBring what users have told you, and a simple overview of your services. It need not be pretty. Agree before you travel who is to speak, and when the team will meet the week after.',
        asked: [
          'what happens at the first session',
          'how do we prepare for session 1',
          'what must we bring the first time',
          'kick-off meeting',
        ],
      },
    },
  },
  {
    id: 'session-2',
    sources: [
      { in: 'national', chapter: 'Læringsnettverk for gode pasientforløp' },
      { in: 'memo', chapter: 'Samling 2' },
      { in: 'own' },
    ],
    next: [{ do: 'goal.list' }, { do: 'session.show' }, { read: 'choosing-measure' }, { do: 'goal.bank' }],
    words: {
      nb: {
        title: 'Samling 2',
        text: 'På samling 2 velger dere hvilke mål som kommer først, lager en plan for å nå dem, og bestemmer hva dere vil måle.\n\nI nettverkene fra 2014 handlet den om mål og måleverktøy, samhandling og partnerskap, og hvordan nytt blir tatt i bruk. Teamene fortalte også hva de hadde gjort siden sist. Få fikk målene målbare, for det var uvant og tok tid. Da ble det vanskelig å vise om noe ble bedre.\n\nTa med to eller tre mål, også halvferdige. Tenk gjennom for hvert: Hva ville brukerne merke, og hva kunne vi telle?',
        asked: [
          'hva skjer på andre samling',
          'hvordan forbereder vi oss til samling 2',
          'når skal vi prioritere målene',
          'parallellsesjoner',
          'hva skal vi ha klart til samling to',
        ],
      },
      nn: {
        title: 'Samling 2',
        text: 'På samling 2 vel de kva mål som kjem først, lagar ein plan for å nå dei, og bestemmer kva de vil måle.\n\nI nettverka frå 2014 handla ho om mål og måleverktøy, samhandling og partnarskap, og korleis nytt blir teke i bruk. Teama fortalde òg kva dei hadde gjort sidan sist. Få fekk gjort måla målbare, for det var uvant og tok tid. Då vart det vanskeleg å vise om noko vart betre.\n\nTa med to eller tre mål, også halvferdige. Tenk gjennom for kvart: Kva ville brukarane merke, og kva kunne vi telje?',
        asked: [
          'kva skjer på andre samlinga',
          'korleis førebur vi oss til samling 2',
          'når skal vi prioritere måla',
          'parallellsesjonar',
          'kva skal vi ha klart til samling to',
        ],
      },
      en: {
        title: 'Session 2',
        text: 'At session 2 you choose which goals come first, plan how to reach them, and decide what to measure.\n\nIn the 2014 networks it was about goals and measuring tools, cooperation and partnership, and how new things are taken into use. The teams also told what they had done since last time. Few made their goals measurable, as it was unfamiliar and took time. That made it hard to show whether anything got better.\n\nBring two or three goals, half-finished ones too. Think through each: what would users notice, and what could we count?',
        asked: [
          'what happens at the second session',
          'how do we prepare for session 2',
          'when do we prioritise our goals',
          'parallel sessions',
        ],
      },
    },
  },
  {
    id: 'session-3',
    sources: [
      { in: 'national', chapter: 'Læringsnettverk for gode pasientforløp' },
      { in: 'memo', chapter: 'Samling 3' },
      { in: 'own' },
    ],
    next: [
      { do: 'chart.show' },
      { do: 'session.show' },
      { read: 'next-of-kin' },
      { do: 'action.list' },
      { read: 'going-back' },
    ],
    words: {
      nb: {
        title: 'Samling 3',
        text: 'På samling 3 ser dere på eget arbeid med ærlige øyne, og justerer mål og plan for månedene som kommer.\n\nI nettverkene fra 2014 var temaene likepersonsarbeid, pårørende, «Bruker spør bruker» og nettverksmøter. Teamene kunne be om ekstra tid til å fortelle, og noen som var kommet langt eller hadde gjort noe spesielt, ble spurt. Det var også satt av tid til å planlegge videre.\n\nTa med det dere har målt og prøvd, også det som ikke gikk. Å gå et skritt tilbake er vanlig. Velg én ting dere vil endre når dere kommer hjem.',
        asked: [
          'hva skjer på tredje samling',
          'hvordan forbereder vi oss til samling 3',
          'vurdere eget forbedringsarbeid',
          'justere mål og plan midtveis',
          'kan vi få mer tid til å legge fram',
        ],
      },
      nn: {
        title: 'Samling 3',
        text: 'På samling 3 ser de på eige arbeid med ærlege auge, og justerer mål og plan for månadene som kjem.\n\nI nettverka frå 2014 var temaa likepersonsarbeid, pårørande, «Brukar spør brukar» og nettverksmøte. Teama kunne be om ekstra tid til å fortelje, og nokre som var komne langt eller hadde gjort noko spesielt, vart spurde. Det var òg sett av tid til å planleggje vidare.\n\nTa med det de har målt og prøvd, også det som ikkje gjekk. Å gå eit steg tilbake er vanleg. Vel éin ting de vil endre når de kjem heim.',
        asked: [
          'kva skjer på tredje samlinga',
          'korleis førebur vi oss til samling 3',
          'vurdere eige forbetringsarbeid',
          'justere mål og plan midtvegs',
          'kan vi få meir tid til å leggje fram',
        ],
      },
      en: {
        title: 'Session 3',
        text: 'At session 3 you take an honest look at your own work, and adjust goals and plan for the months ahead.\n\nIn the 2014 networks the themes were peer support, next of kin, user-asks-user evaluation («Bruker spør bruker») and network meetings. Teams could ask for extra time to present, and some that had come far or done something special were invited to. There was also time to plan ahead.\n\nBring what you have measured and tried, including what did not work. Going back a step is normal. Choose one thing to change when you get home.',
        asked: [
          'what happens at the third session',
          'how do we prepare for session 3',
          'assess our own improvement work',
          'can we have more time to present',
        ],
      },
    },
  },
  {
    id: 'session-4',
    sources: [
      { in: 'national', chapter: 'Fjerde samling' },
      { in: 'memo', chapter: 'Samling 4 - felles konferanse' },
      { in: 'own' },
    ],
    next: [{ do: 'poster.show' }, { read: 'keeping-gains' }, { do: 'session.show' }, { read: 'spreading' }],
    words: {
      nb: {
        title: 'Samling 4',
        text: 'På samling 4 viser dere fram arbeidet, og lager en plan for å fortsette å forbedre.\n\nI 2015 var den en felles konferanse for alle de fem nettverkene, sammen med dem for barn og unge. 300 deltok. De hørte blant annet om gode lokale tjenester, forebygging, og hva som er viktig for deg, fortalt av brukerrepresentanter.\n\nDet er den siste samlingen, ikke slutten. Uten en plan kan det nye gli ut når hverdagen tar over. Skriv derfor tre ting før dere reiser: Hvem følger målingene? Når møtes teamet? Hva skal inn i rutinene?',
        asked: [
          'hva skjer på siste samling',
          'hvordan forbereder vi oss til samling 4',
          'avslutningskonferanse',
          'hva skal vi vise fram til slutt',
          'fjerde samling felles',
        ],
      },
      nn: {
        title: 'Samling 4',
        text: 'På samling 4 viser de fram arbeidet, og lagar ein plan for å halde fram med å forbetre.\n\nI 2015 var ho ein felles konferanse for alle dei fem nettverka, saman med dei for barn og unge. 300 deltok. Dei høyrde mellom anna om gode lokale tenester, førebygging, og kva som er viktig for deg, fortalt av brukarrepresentantar.\n\nDet er den siste samlinga, ikkje slutten. Utan ein plan kan det nye gli ut når kvardagen tek over. Skriv derfor tre ting før de reiser: Kven følgjer målingane? Når møtest teamet? Kva skal inn i rutinane?',
        asked: [
          'kva skjer på siste samlinga',
          'korleis førebur vi oss til samling 4',
          'avslutningskonferanse',
          'kva skal vi vise fram til slutt',
          'fjerde samling felles',
        ],
      },
      en: {
        title: 'Session 4',
        text: 'At session 4 you present your work, and plan how to keep on improving.\n\nIn 2015 it was a joint conference for all five networks, together with those for children and young people. 300 took part. They heard about good local services, prevention, and what matters to you, told by user representatives.\n\nIt is the last session, not the end. Without a plan, what is new can slip away when daily life takes over. So write down three things before you travel: Who follows the measures? When does the team meet? What goes into the routines?',
        asked: [
          'what happens at the last session',
          'how do we prepare for session 4',
          'closing conference',
          'what do we show at the end',
        ],
      },
    },
  },
  {
    id: 'plenary',
    sources: [{ in: 'memo', chapter: 'Samling 1' }, { in: 'memo', chapter: 'Samling 2' }, { in: 'own' }],
    next: [{ do: 'poster.note' }, { do: 'poster.show' }, { read: 'poster' }, { read: 'user-representative' }],
    words: {
      nb: {
        title: 'Å fortelle i plenum',
        text: 'I plenum forteller teamet kort om arbeidet sitt til alle de andre. På de første samlingene i 2014-nettverkene ble teamene intervjuet av en brukerrepresentant, som passet på at alle kom til orde. Da blir det en samtale, ikke et foredrag.\n\nDe andre lærer mest av det konkrete: hvem dere er, hva dere vil, hva dere har prøvd, hva dere ser, og hva dere gjør nå. To minutter holder. Fortell gjerne om noe som ikke virket.\n\nLa flere snakke, også brukerrepresentanten. Fortell aldri noe som kan vise hvem en bruker er. Jeg kan lage fem ting å si av det dere har skrevet.',
        asked: [
          'hvordan legger vi fram i plenum',
          'hva skal vi si på samlingen',
          'presentere arbeidet for de andre teamene',
          'intervju av teamet på scenen',
          'jeg gruer meg til å snakke foran mange',
          'to minutter om arbeidet vårt',
        ],
      },
      nn: {
        title: 'Å fortelje i plenum',
        text: 'I plenum fortel teamet kort om arbeidet sitt til alle dei andre. På dei første samlingane i 2014-nettverka vart teama intervjua av ein brukarrepresentant, som passa på at alle kom til orde. Då blir det ein samtale, ikkje eit foredrag.\n\nDei andre lærer mest av det konkrete: kven de er, kva de vil, kva de har prøvd, kva de ser, og kva de gjer no. To minutt held. Fortel gjerne om noko som ikkje verka.\n\nLa fleire snakke, også brukarrepresentanten. Fortel aldri noko som kan vise kven ein brukar er. Eg kan lage fem ting å seie av det de har skrive.',
        asked: [
          'korleis legg vi fram i plenum',
          'kva skal vi seie på samlinga',
          'presentere arbeidet for dei andre teama',
          'intervju av teamet på scena',
          'eg gruar meg til å snakke framfor mange',
          'to minutt om arbeidet vårt',
        ],
      },
      en: {
        title: 'Telling it in plenary',
        text: 'In plenary the team tells all the others briefly about its work. At the first sessions of the 2014 networks a user representative interviewed the teams and saw to it that everyone was heard. That makes it a talk, not a lecture.\n\nThe others learn most from what is concrete: who you are, what you want, what you have tried, what you see, and what you do now. Two minutes will do. Do tell of something that did not work.\n\nLet several speak, the user representative too. Never tell anything that could show who a user is. I can make five things to say from what you have written.',
        asked: [
          'how do we present in plenary',
          'what do we say at the session',
          'being interviewed on stage as a team',
          'two minutes about our work',
        ],
      },
    },
  },
  {
    id: 'poster',
    sources: [{ in: 'national', chapter: 'Læringsnettverk for gode pasientforløp' }, { in: 'own' }],
    next: [{ do: 'poster.show' }, { do: 'poster.note' }, { read: 'plenary' }, { read: 'small-numbers' }],
    words: {
      nb: {
        title: 'Plakaten',
        text: 'Plakaten viser forbedringsarbeidet deres på én side: målet, målingene, det dere har prøvd, det brukerne sier, og neste steg. Nettverkene fra 2022 ber om en før hver samling. De fra 2014 gjorde det ikke.\n\nEn plakat får dere til å velge ut det viktigste, og gir de andre noe å spørre om.\n\nJeg setter den sammen av det dere har skrevet, og spør bare om det som mangler. Den åpnes i PowerPoint, der alt kan endres. Tall om færre enn fem er ikke med. Prosjektgruppen ser den når dere sender den til samlingen. Ikke skriv navn på noen.',
        asked: [
          'hva skal stå på plakaten',
          'hvordan lager vi en poster',
          'mal for plakat til samlingen',
          'må vi ha plakat',
          'powerpoint om forbedringsarbeidet',
          'hvem får se plakaten vår',
        ],
      },
      nn: {
        title: 'Plakaten',
        text: 'Plakaten viser forbetringsarbeidet dykkar på éi side: målet, målingane, det de har prøvd, det brukarane seier, og neste steg. Nettverka frå 2022 ber om ein før kvar samling. Dei frå 2014 gjorde det ikkje.\n\nEin plakat får dykk til å velje ut det viktigaste, og gir dei andre noko å spørje om.\n\nEg set han saman av det de har skrive, og spør berre om det som manglar. Han kan opnast i PowerPoint, der alt kan endrast. Tal om færre enn fem er ikkje med. Prosjektgruppa ser han når de sender han til samlinga. Ikkje skriv namn på nokon.',
        asked: [
          'kva skal stå på plakaten',
          'korleis lagar vi ein poster',
          'mal for plakat til samlinga',
          'må vi ha plakat',
          'powerpoint om forbetringsarbeidet',
          'kven får sjå plakaten vår',
        ],
      },
      en: {
        title: 'The poster',
        text: 'The poster shows your improvement work on one page: the goal, the measures, what you have tried, what users say, and the next step. The networks from 2022 ask for one before every session. Those from 2014 did not.\n\nA poster makes you pick out what is most important, and gives the others something to ask about.\n\nI put it together from what you have written, and ask only for what is missing. It opens in PowerPoint, where all of it can be changed. Figures about fewer than five are left out. The facilitators see it once you send it to the session. Write no names on it.',
        asked: [
          'what should be on the poster',
          'how do we make a poster',
          'slide about our improvement work',
          'who can see our poster',
        ],
      },
    },
  },
  {
    id: 'packages',
    sources: [
      { in: 'memo', chapter: 'Forberedelsespakke 1' },
      { in: 'memo', chapter: 'Forberedelsespakke 2 og 3' },
      { in: 'own' },
    ],
    next: [{ do: 'task.next' }, { do: 'package.overview' }, { read: 'behind-schedule' }, { do: 'package.answers' }],
    words: {
      nb: {
        title: 'Forberedelsespakkene',
        text: 'En forberedelsespakke er noen få oppgaver teamet gjør før en samling. De gjør at dere møter med noe eget å arbeide videre på.\n\nPakkene følger forbedringsarbeidet: først team, tjenester og brukernes erfaringer, så en plan, så løsninger, så å prøve og måle. Pakken før samling 1 bygger altså grunnen for resten.\n\nTa én oppgave om gangen. Bli enige om hvem som har den, og når. Stikkord er et godt svar. Uten egen frist gjelder en uke før samlingen. Er en oppgave ikke aktuell nå, sier dere det, og dere kan legge til egne.',
        asked: [
          'hva er en forberedelsespakke',
          'hvilke oppgaver skal vi gjøre før samlingen',
          'hjemmelekser mellom samlingene',
          'når er fristen for oppgavene',
          'må vi gjøre alle oppgavene',
          'hvor mye må vi skrive i svarene',
        ],
      },
      nn: {
        title: 'Førebuingspakkane',
        text: 'Ein førebuingspakke er nokre få oppgåver teamet gjer før ei samling. Dei gjer at de møter med noko eige å arbeide vidare på.\n\nPakkane følgjer forbetringsarbeidet: først team, tenester og erfaringane til brukarane, så ein plan, så løysingar, så å prøve og måle. Pakken før samling 1 byggjer altså grunnen for resten.\n\nTa éi oppgåve om gongen. Bli einige om kven som har ho, og når. Stikkord er eit godt svar. Utan eigen frist gjeld ei veke før samlinga. Er ei oppgåve ikkje aktuell no, seier de det, og de kan leggje til eigne.',
        asked: [
          'kva er ein førebuingspakke',
          'kva oppgåver skal vi gjere før samlinga',
          'heimelekser mellom samlingane',
          'når er fristen for oppgåvene',
          'må vi gjere alle oppgåvene',
          'kor mykje må vi skrive i svara',
        ],
      },
      en: {
        title: 'The preparation packages',
        text: 'A preparation package is a few tasks the team does before a session. They let you arrive with something of your own to work on.\n\nThe packages follow the improvement work: first team, services and users’ experience, then a plan, then solutions, then trying and measuring. So the package before session 1 lays the ground for the rest.\n\nTake one task at a time. Agree who has it, and by when. Keywords are a good answer. If you set no date, it is due a week before the session. If a task is not relevant now, say so, and you can add tasks of your own.',
        asked: [
          'what is a preparation package',
          'which tasks do we do before the session',
          'homework between the sessions',
          'when are the tasks due',
        ],
      },
    },
  },
  {
    id: 'behind-schedule',
    sources: [{ in: 'memo', chapter: 'Diskusjon' }, { in: 'own' }],
    next: [{ do: 'task.next' }, { do: 'guidance.ask' }, { read: 'facilitators-help' }, { do: 'package.carry' }],
    words: {
      nb: {
        title: 'Når dere ikke har rukket det',
        text: 'Det går bra, og dere er ikke alene. I nettverkene fra 2014 rakk noen team hele pakken, mens andre ikke fikk gjort noe. Mange kjente på dårlig samvittighet, selv om pakkene var ment som støtte.\n\nKom på samlingen likevel. Der er det tid til å arbeide, og andre har stått i det samme. Det som ikke er ferdig, kan dere ta med videre.\n\nI morgen: Velg den oppgaven som betyr mest for brukerne, og gjør bare det første lille steget. Sett et kvarter i kalenderen. Står dere fast, så spør prosjektgruppen. Det er den der for.',
        asked: [
          'vi har ikke fått gjort noe',
          'vi ligger etter',
          'vi har dårlig samvittighet',
          'rekker ikke pakken før samlingen',
          'vi har ikke tid til dette',
          'skal vi komme selv om vi ikke er ferdige',
          'kan vi ta med oppgavene til neste gang',
        ],
      },
      nn: {
        title: 'Når de ikkje har rokke det',
        text: 'Det går bra, og de er ikkje åleine. I nettverka frå 2014 rakk nokre team heile pakken, medan andre ikkje fekk gjort noko. Mange kjende på dårleg samvit, sjølv om pakkane var meinte som støtte.\n\nKom på samlinga likevel. Der er det tid til å arbeide, og andre har stått i det same. Det som ikkje er ferdig, kan de ta med vidare.\n\nI morgon: Vel den oppgåva som betyr mest for brukarane, og gjer berre det første vesle steget. Set eit kvarter i kalenderen. Står de fast, så spør prosjektgruppa. Det er ho der for.',
        asked: [
          'vi har ikkje fått gjort noko',
          'vi ligg etter',
          'vi har dårleg samvit',
          'rekk ikkje pakken før samlinga',
          'vi har ikkje tid til dette',
          'skal vi kome sjølv om vi ikkje er ferdige',
          'kan vi ta med oppgåvene til neste gong',
        ],
      },
      en: {
        title: 'When you have not got it done',
        text: 'That is all right, and you are not alone. In the 2014 networks some teams did the whole package, while others got nothing done. Many felt guilty, though the packages were meant as support.\n\nCome to the session all the same. There is time to work there, and others have been where you are. What is not finished you can take with you.\n\nTomorrow: choose the task that means most to users, and do only the first small step. Put a quarter of an hour in the calendar. If you are stuck, ask the facilitators. That is what they are there for.',
        asked: [
          'we have not done anything',
          'we are behind',
          'we feel guilty about the tasks',
          'should we come if we are not finished',
          'we have no time for this',
        ],
      },
    },
  },
  {
    id: 'team-composition',
    sources: [{ in: 'memo', chapter: 'Vedlegg 4, Invitasjon til læringsnettverk' }, { in: 'own' }],
    next: [
      { do: 'team.show' },
      { do: 'actors.show' },
      { read: 'recruiting-user-representatives' },
      { do: 'team.roster' },
      { read: 'team-lead' },
    ],
    words: {
      nb: {
        title: 'Hvem bør være i teamet?',
        text: 'Fire til seks personer er ofte passe, fra de tjenestene brukeren faktisk møter. Det avhenger av hvor stor kommunen er. Små kommuner kan ha et team sammen.\n\nI nettverkene for psykisk helse og rus ble disse anbefalt: kommunens egne tjenester, gjerne NAV, fastlege og ACT-team, og særlig noen fra DPS eller ruspoliklinikk. En tjenesteleder bør lede, og en brukerrepresentant bør være med.\n\nEt godt team ser hele forløpet, og kan gjøre noe med det. Tegn veien til én tenkt bruker. Hvem møter hun eller han som ikke er med i teamet? Spør dem først.',
        asked: [
          'hvem skal vi ha med i forbedringsteamet',
          'hvor mange bør vi være',
          'tverrfaglig team nav fastlege dps',
          'kan to kommuner ha felles team',
          'sette sammen et team',
          'act-team og ruspoliklinikk med',
        ],
      },
      nn: {
        title: 'Kven bør vere i teamet?',
        text: 'Fire til seks personar er ofte passe, frå dei tenestene brukaren faktisk møter. Det kjem an på kor stor kommunen er. Små kommunar kan ha eit team saman.\n\nI nettverka for psykisk helse og rus vart desse tilrådde: tenestene i kommunen, gjerne NAV, fastlege og ACT-team, og særleg nokon frå DPS eller ruspoliklinikk. Ein tenesteleiar bør leie, og ein brukarrepresentant bør vere med.\n\nEit godt team ser heile forløpet, og kan gjere noko med det. Teikn vegen til éin tenkt brukar. Kven møter ho eller han som ikkje er med i teamet? Spør dei først.',
        asked: [
          'kven skal vi ha med i forbetringsteamet',
          'kor mange bør vi vere',
          'tverrfagleg team nav fastlege dps',
          'kan to kommunar ha felles team',
          'setje saman eit team',
          'act-team og ruspoliklinikk med',
        ],
      },
      en: {
        title: 'Who should be in the team?',
        text: 'Four to six people is often right, from the services the user actually meets. It depends on the size of the municipality. Small ones may have a team together.\n\nIn the networks for mental health and substance use these were recommended: the municipality’s own services, preferably NAV, a GP and an ACT team, and above all someone from the DPS (district psychiatric centre) or the substance clinic. A service leader should lead, and a user representative should take part.\n\nA good team sees the whole pathway, and can do something about it. Draw the way of one imagined user. Whom does she or he meet who is not in the team? Ask them first.',
        asked: [
          'who should be in the improvement team',
          'how many should we be',
          'can two municipalities share a team',
          'GP, NAV and hospital in the team',
        ],
      },
    },
  },
  {
    id: 'team-lead',
    sources: [{ in: 'memo', chapter: 'Vedlegg 4, Invitasjon til læringsnettverk' }, { in: 'own' }],
    next: [{ do: 'team.show' }, { do: 'team.roster' }, { read: 'mandate' }, { read: 'roles' }, { do: 'task.next' }],
    words: {
      nb: {
        title: 'Teamlederen',
        text: 'Teamlederen holder arbeidet i gang: kaller inn, fordeler oppgaver og passer på at alle blir hørt. Nettverkene fra 2014 anbefalte en tjenesteleder, for hun eller han kan både prioritere tid og endre rutiner.\n\nTeamlederen skal ikke gjøre alt selv. Et team som eier oppgavene sammen, tåler at noen blir borte.\n\nHos meg er det teamlederen som endrer medlemmer og roller, og som ser hvem meldingene ikke når. Saker som andre følger opp, kan teamlederen ikke åpne, men overtar dem hvis den siste kontaktpersonen går ut av teamet. Begynn med å gi hver i teamet én oppgave.',
        asked: [
          'hva gjør teamlederen',
          'hvem bør lede forbedringsteamet',
          'hvordan endrer jeg roller i teamet',
          'teamlederen har sluttet',
          'kan teamleder se sakene',
          'ansvarlig for å kalle inn',
        ],
      },
      nn: {
        title: 'Teamleiaren',
        text: 'Teamleiaren held arbeidet i gang: kallar inn, fordeler oppgåver og passar på at alle blir høyrde. Nettverka frå 2014 tilrådde ein tenesteleiar, for ho eller han kan både prioritere tid og endre rutinar.\n\nTeamleiaren skal ikkje gjere alt sjølv. Eit team som eig oppgåvene saman, toler at nokon blir borte.\n\nHos meg er det teamleiaren som endrar medlemmer og roller, og som ser kven meldingane ikkje når. Saker som andre følgjer opp, kan teamleiaren ikkje opne, men tek dei over om den siste kontaktpersonen går ut av teamet. Begynn med å gi kvar i teamet éi oppgåve.',
        asked: [
          'kva gjer teamleiaren',
          'kven bør leie forbetringsteamet',
          'korleis endrar eg roller i teamet',
          'teamleiaren har slutta',
          'kan teamleiar sjå sakene',
          'ansvarleg for å kalle inn',
        ],
      },
      en: {
        title: 'The team lead',
        text: 'The team lead keeps the work going: calls meetings, shares out tasks and sees to it that everyone is heard. The 2014 networks recommended a service leader, who can both set aside time and change routines.\n\nThe team lead is not to do everything. A team that owns the tasks together can manage when somebody is away.\n\nWith me it is the team lead who changes members and roles, and who sees whom messages do not reach. Cases that others follow up the team lead cannot open, but takes them over if the last contact person leaves the team. Begin by giving each in the team one task.',
        asked: [
          'what does the team lead do',
          'who should lead the improvement team',
          'how do I change roles in the team',
          'the team lead has left',
        ],
      },
    },
  },
  {
    id: 'mandate',
    sources: [{ in: 'memo', chapter: 'Vedlegg 4, Invitasjon til læringsnettverk' }, { in: 'own' }],
    next: [{ read: 'anchoring' }, { do: 'story.show' }, { do: 'guidance.ask' }, { read: 'leader-role' }],
    words: {
      nb: {
        title: 'Mandatet til teamet',
        text: 'Et mandat sier hva teamet skal gjøre, og hva det kan bestemme selv. I nettverkene fra 2014 måtte kommunen ha et team med mandat til å utvikle hele forløp for å få være med. Teamet sier selv hva som er et godt forløp hos dere.\n\nUten mandat stopper arbeidet der det begynner å koste noe. Da blir det bare snakk.\n\nTre setninger er nok: Dette avgjør vi selv. Dette tar vi opp med lederen. Så mye tid har vi. Skriv et forslag i morgen, og be lederen om ti minutter til å si ja eller endre det.',
        asked: [
          'hva kan teamet bestemme selv',
          'hva er et mandat',
          'hvordan skriver vi mandat',
          'hvem gir oss myndighet',
          'har vi lov til å endre rutinene',
          'oppdrag fra ledelsen',
        ],
      },
      nn: {
        title: 'Mandatet til teamet',
        text: 'Eit mandat seier kva teamet skal gjere, og kva det kan avgjere sjølv. I nettverka frå 2014 måtte kommunen ha eit team med mandat til å utvikle heile forløp for å få vere med. Teamet seier sjølv kva som er eit godt forløp hos dykk.\n\nUtan mandat stoppar arbeidet der det begynner å koste noko. Då blir det berre prat.\n\nTre setningar er nok: Dette avgjer vi sjølve. Dette tek vi opp med leiaren. Så mykje tid har vi. Skriv eit forslag i morgon, og be leiaren om ti minutt til å seie ja eller endre det.',
        asked: [
          'kva kan teamet avgjere sjølv',
          'kva er eit mandat',
          'korleis skriv vi mandat',
          'kven gir oss mynde',
          'har vi lov til å endre rutinane',
          'oppdrag frå leiinga',
        ],
      },
      en: {
        title: 'The team’s mandate',
        text: 'A mandate says what the team is to do, and what it may decide itself. In the 2014 networks a municipality had to have a team with a mandate to develop whole pathways in order to join. The team itself says what a good pathway is where you are.\n\nWithout a mandate the work stops where it begins to cost something. Then it is only talk.\n\nThree sentences will do: This we decide. This we take up with the leader. This much time we have. Write a proposal tomorrow, and ask the leader for ten minutes to say yes or change it.',
        asked: [
          'what may the team decide itself',
          'what is a mandate',
          'how do we write a mandate',
          'are we allowed to change the routines',
        ],
      },
    },
  },
  {
    id: 'user-and-gp-compensation',
    sources: [{ in: 'memo', chapter: 'Vedlegg 5, Søknadsskjema' }, { in: 'own' }],
    next: [
      { do: 'guidance.ask' },
      { read: 'recruiting-user-representatives' },
      { read: 'user-representative' },
      { do: 'actors.show' },
    ],
    words: {
      nb: {
        title: 'Hva koster det å være med?',
        text: 'I nettverkene fra 2014 var det ingen deltakeravgift. Prosjektet dekket samlingene, godtgjorde brukerrepresentantene i teamene og kompenserte fastlegene for tapt praksis. Kommunene betalte reise, opphold og egen arbeidstid.\n\nDet er rettferdig at den som ikke har lønn for å møte, får noe igjen. Uklare avtaler om penger kan være en grunn til at folk blir borte.\n\nHva som gjelder i nettverket deres, vet prosjektgruppen. Spør før den første samlingen: Hva får brukerrepresentanten og fastlegen, hvem betaler, og hvordan søker man? Skriv svaret der begge finner det.',
        asked: [
          'får brukerrepresentanten betalt',
          'godtgjøring til brukerrepresentant',
          'praksiskompensasjon fastlege',
          'hvem dekker reise og hotell',
          'er det deltakeravgift',
          'honorar for møtene',
        ],
      },
      nn: {
        title: 'Kva kostar det å vere med?',
        text: 'I nettverka frå 2014 var det inga deltakaravgift. Prosjektet dekte samlingane, gav godtgjering til brukarrepresentantane i teama og kompenserte fastlegane for tapt praksis. Kommunane betalte reise, opphald og eiga arbeidstid.\n\nDet er rettferdig at den som ikkje har løn for å møte, får noko igjen. Uklare avtalar om pengar kan vere ein grunn til at folk blir borte.\n\nKva som gjeld i nettverket dykkar, veit prosjektgruppa. Spør før den første samlinga: Kva får brukarrepresentanten og fastlegen, kven betaler, og korleis søkjer ein? Skriv svaret der begge finn det.',
        asked: [
          'får brukarrepresentanten betalt',
          'godtgjering til brukarrepresentant',
          'praksiskompensasjon fastlege',
          'kven dekkjer reise og hotell',
          'er det deltakaravgift',
          'honorar for møta',
        ],
      },
      en: {
        title: 'What does taking part cost?',
        text: 'In the 2014 networks there was no fee. The project paid for the sessions, paid user representatives in the teams for their time and compensated GPs for lost practice. The municipalities paid for travel, accommodation and their own working time.\n\nIt is only fair that those who have no wages for coming get something back. Unclear arrangements about money may be one reason why people stay away.\n\nThe facilitators know what applies in your network. Ask before the first session: what do the user representative and the GP get, who pays, and how does one claim it? Write the answer where both can find it.',
        asked: [
          'does the user representative get paid',
          'compensation for GPs',
          'who pays for travel and hotel',
          'is there a participation fee',
        ],
      },
    },
  },
  {
    id: 'roles',
    sources: [{ in: 'memo', chapter: 'Vedlegg 4, Invitasjon til læringsnettverk' }, { in: 'own' }],
    next: [
      { do: 'team.show' },
      { read: 'team-lead' },
      { read: 'leader-role' },
      { read: 'user-representative' },
      { do: 'team.roster' },
    ],
    words: {
      nb: {
        title: 'Rollene i Los',
        text: 'Hos meg er det fem roller. Teamlederen sier hvem som er med, og i hvilken rolle. Teammedlemmer og brukerrepresentanter arbeider likt med oppgaver, mål og tiltak. Lederen står utenfor det daglige, følger med og gjør sitt for forankringen. Prosjektgruppen driver nettverket.\n\nBare teamledere og teammedlemmer kan være kontaktperson for en sak, for den gjelder én bruker. En leder ser aldri en sak, og det gjør heller ikke prosjektgruppen.\n\nRollen følger teamet, så du kan ha én her og en annen der. Se hvem som har hvilken, og si fra til teamlederen hvis noe er feil.',
        asked: [
          'hvilke roller finnes',
          'hva er forskjellen på leder og teamleder',
          'hva kan et teammedlem gjøre',
          'hvilken rolle har jeg',
          'hvem kan være kontaktperson i los',
          'hvem har tilgang til hva',
        ],
      },
      nn: {
        title: 'Rollene i Los',
        text: 'Hos meg er det fem roller. Teamleiaren seier kven som er med, og i kva rolle. Teammedlemmer og brukarrepresentantar arbeider likt med oppgåver, mål og tiltak. Leiaren står utanfor det daglege, følgjer med og gjer sitt for forankringa. Prosjektgruppa driv nettverket.\n\nBerre teamleiarar og teammedlemmer kan vere kontaktperson for ei sak, for ho gjeld éin brukar. Ein leiar ser aldri ei sak, og det gjer heller ikkje prosjektgruppa.\n\nRolla følgjer teamet, så du kan ha éi her og ei anna der. Sjå kven som har kva for ei, og sei frå til teamleiaren om noko er feil.',
        asked: [
          'kva roller finst',
          'kva er skilnaden på leiar og teamleiar',
          'kva kan ein teammedlem gjere',
          'kva rolle har eg',
          'kven kan vere kontaktperson i los',
          'kven har tilgang til kva',
        ],
      },
      en: {
        title: 'The roles in Los',
        text: 'With me there are five roles. The team lead says who takes part, and in which role. Members and user representatives work alike on tasks, goals and actions. The leader stands outside the daily work, keeps an eye on it and does her or his part for the anchoring. The facilitators run the network.\n\nOnly team leads and members can be contact person for a case, as it concerns one user. A leader never sees a case, nor do the facilitators.\n\nA role belongs to a team, so you may have one here and another there. See who has which, and tell the team lead if something is wrong.',
        asked: [
          'which roles are there',
          'difference between leader and team lead',
          'what may a member do',
          'who has access to what',
        ],
      },
    },
  },
  {
    id: 'leader-role',
    sources: [
      { in: 'memo', chapter: 'Læringsnettverk' },
      { in: 'memo', chapter: 'Planlegging og gjennomføring' },
      { in: 'own' },
    ],
    next: [{ do: 'story.show' }, { do: 'digest.show' }, { read: 'anchoring' }, { read: 'mandate' }],
    words: {
      nb: {
        title: 'Hva gjør en leder?',
        text: 'Lederen gjør det mulig for teamet å lykkes: gir tid, fjerner hindre og spør hvordan det går. Støtte fra ledere og kolleger er noe av det som skal til for at et læringsnettverk gir bedre tjenester.\n\nTeamet kan prøve mye selv, men ikke frigjøre folk, endre en turnus eller åpne en dør til sykehuset. Det kan du.\n\nI morgen: Stikk innom teamet i ti minutter. Spør hva de har lært av brukerne, og hva som stopper dem. Er du satt opp som leder, sender jeg deg en kort ledermelding, med én ting du kan gjøre nå.',
        asked: [
          'hva forventes av meg som leder',
          'hvordan støtter jeg teamet',
          'virksomhetsleder kommunedirektør rolle',
          'hva er ledermeldingen',
          'sjefens ansvar i forbedringsarbeid',
          'hvordan gir jeg teamet tid',
        ],
      },
      nn: {
        title: 'Kva gjer ein leiar?',
        text: 'Leiaren gjer det mogleg for teamet å lykkast: gir tid, fjernar hindringar og spør korleis det går. Støtte frå leiarar og kollegaer er noko av det som skal til for at eit læringsnettverk gir betre tenester.\n\nTeamet kan prøve mykje sjølv, men ikkje frigjere folk, endre ein turnus eller opne ei dør til sjukehuset. Det kan du.\n\nI morgon: Stikk innom teamet i ti minutt. Spør kva dei har lært av brukarane, og kva som stoppar dei. Er du sett opp som leiar, sender eg deg ei kort leiarmelding, med éin ting du kan gjere no.',
        asked: [
          'kva er venta av meg som leiar',
          'korleis støttar eg teamet',
          'verksemdsleiar kommunedirektør rolle',
          'kva er leiarmeldinga',
          'ansvaret til sjefen i forbetringsarbeid',
          'korleis gir eg teamet tid',
        ],
      },
      en: {
        title: 'What does a leader do?',
        text: 'The leader makes it possible for the team to succeed: gives time, removes obstacles and asks how it is going. Support from leaders and colleagues is part of what it takes for a learning network to give better services.\n\nThe team can try a lot itself, but not free people’s time, change a rota or open a door to the hospital. You can.\n\nTomorrow: drop in on the team for ten minutes. Ask what they have learnt from users, and what stops them. If you are set up as a leader, I send you a short digest, with one thing you can do now.',
        asked: [
          'what is expected of me as a leader',
          'how do I support the team',
          'role of the municipal manager',
          'what is the leader digest',
        ],
      },
    },
  },
  {
    id: 'anchoring',
    sources: [
      { in: 'memo', chapter: 'Vedlegg 4, Invitasjon til læringsnettverk' },
      { in: 'memo', chapter: 'Diskusjon' },
      {
        in: 'public',
        title: 'Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten § 3',
        link: 'https://lovdata.no/forskrift/2016-10-28-1250/§3',
      },
      { in: 'own' },
    ],
    next: [{ do: 'story.show' }, { read: 'leader-role' }, { do: 'actors.show' }, { read: 'new-leader' }],
    words: {
      nb: {
        title: 'Forankring',
        text: 'Forankring betyr at de som bestemmer over tid, penger og rutiner, kjenner arbeidet og vil ha det. Det trengs på tre nivåer: faglig, administrativt og politisk, og hos kollegene. Det tar tid.\n\nUten forankring lever arbeidet så lenge de ivrigste orker. Forskriften om ledelse og kvalitetsforbedring sier at den øverste ansvarlige skal sørge for systematisk styring, og at de ansatte medvirker.\n\nBegynn med én leder. Fortell hva en bruker har sagt, uten at noen kan kjennes igjen, og be om én konkret ting: en time annenhver uke, eller fem minutter på et møte.',
        asked: [
          'hva betyr forankring',
          'hvordan får vi ledelsen med',
          'lederne bryr seg ikke',
          'faglig administrativ politisk forankring',
          'få kommunestyret interessert',
          'støtte oppover i systemet',
        ],
      },
      nn: {
        title: 'Forankring',
        text: 'Forankring vil seie at dei som rår over tid, pengar og rutinar, kjenner arbeidet og vil ha det. Det trengst på tre nivå: fagleg, administrativt og politisk, og hos kollegaene. Det tek tid.\n\nUtan forankring lever arbeidet så lenge dei ivrigaste orkar. Forskrifta om leiing og kvalitetsforbetring seier at den øvste ansvarlege skal sørgje for systematisk styring, og at dei tilsette medverkar.\n\nBegynn med éin leiar. Fortel kva ein brukar har sagt, utan at nokon kan kjennast igjen, og be om éin konkret ting: ein time annakvar veke, eller fem minutt på eit møte.',
        asked: [
          'kva betyr forankring',
          'korleis får vi leiinga med',
          'leiarane bryr seg ikkje',
          'fagleg administrativ politisk forankring',
          'få kommunestyret interessert',
          'støtte oppover i systemet',
        ],
      },
      en: {
        title: 'Anchoring',
        text: 'Anchoring («forankring») means that those who decide over time, money and routines know the work and want it. It is needed at three levels, professional, administrative and political, and among colleagues. It takes time.\n\nWithout it the work lives as long as the keenest can keep going. The Norwegian regulation on leadership and quality improvement says that whoever has overall responsibility must see to systematic management, and that staff take part in it.\n\nBegin with one leader. Tell what a user has said, so that nobody can be recognised, and ask for one concrete thing: an hour every other week, or five minutes at a meeting.',
        asked: [
          'what does anchoring mean',
          'how do we get leaders on board',
          'management buy-in',
          'professional, administrative and political support',
        ],
      },
    },
  },
  {
    id: 'new-leader',
    sources: [{ in: 'memo', chapter: 'Diskusjon' }, { in: 'own' }],
    next: [
      { do: 'story.show' },
      { do: 'team.roster' },
      { read: 'leader-role' },
      { read: 'keeping-gains' },
      { do: 'digest.settings' },
    ],
    words: {
      nb: {
        title: 'Når en ny leder tar over',
        text: 'En ny leder kan sette seg inn i arbeidet på noen minutter med «Historien så langt»: samlingene, fasen og målene, hva teamet har lært, hva som er gjort og gjenstår, og hvem som er med.\n\nLedere byttes ofte underveis. Da er det lett for at en stille avtale om tid og støtte forsvinner med den som ga den.\n\nGjør tre ting den første uken: Teamlederen gir den nye rollen leder. Inviter til et kvarter med teamet, og la brukerrepresentanten fortelle. Be så om et tydelig ja til mandatet og tiden. Den som går, bør ta del i det hvis det er mulig.',
        asked: [
          'vi har fått ny leder',
          'lederen vår slutter',
          'jeg er ny her, hvor begynner jeg',
          'overlevering til ny sjef',
          'hvordan sette en ny leder inn i arbeidet',
          'lederbytte',
        ],
      },
      nn: {
        title: 'Når ein ny leiar tek over',
        text: 'Ein ny leiar kan setje seg inn i arbeidet på nokre minutt med «Historia så langt»: samlingane, fasen og måla, kva teamet har lært, kva som er gjort og står att, og kven som er med.\n\nLeiarar blir ofte bytte undervegs. Då er det lett for at ein stille avtale om tid og støtte forsvinn med den som gav han.\n\nGjer tre ting den første veka: Teamleiaren gir den nye rolla leiar. Inviter til eit kvarter med teamet, og la brukarrepresentanten fortelje. Be så om eit tydeleg ja til mandatet og tida. Den som går, bør ta del i det om det er råd.',
        asked: [
          'vi har fått ny leiar',
          'leiaren vår sluttar',
          'eg er ny her, kvar begynner eg',
          'overlevering til ny sjef',
          'korleis setje ein ny leiar inn i arbeidet',
          'leiarbyte',
        ],
      },
      en: {
        title: 'When a new leader takes over',
        text: 'A new leader can get to know the work in a few minutes with the story so far («Historien så langt»): the sessions, the phase and the goals, what the team has learnt, what is done and what remains, and who takes part.\n\nLeaders often change on the way. A quiet agreement about time and support then easily goes with the one who gave it.\n\nDo three things in the first week: The team lead gives the new person the role of leader. Invite to a quarter of an hour with the team, and let the user representative tell. Then ask for a clear yes to the mandate and the time.',
        asked: [
          'we have a new leader',
          'our leader is leaving',
          'I am new here, where do I begin',
          'handover to a new manager',
        ],
      },
    },
  },
  {
    id: 'facilitators-help',
    sources: [
      { in: 'memo', chapter: 'Kontakt med teamene mellom samlingene' },
      { in: 'memo', chapter: 'Diskusjon' },
      { in: 'own' },
    ],
    next: [{ do: 'guidance.ask' }, { read: 'coaching' }, { do: 'guidance.list' }, { read: 'behind-schedule' }],
    words: {
      nb: {
        title: 'Hva prosjektgruppen hjelper med',
        text: 'Prosjektgruppen hjelper med det som stopper dere: hvor dere skal begynne, mål som kan måles, forankring, brukerrepresentanter, tid, eller et samarbeid som går trått.\n\nI 2014-nettverkene kom det bare ti–tolv spørsmål fra 61 kommuner. Det er ikke lett å be om hjelp når en ikke vet hvor tråden begynner. Så spør gjerne uferdig.\n\nVelg det som ligner mest, og skriv noen stikkord. Prosjektgruppen ser spørsmålet, hvor langt dere er kommet, og hva oppgavene heter. Svaret kommer i teamets chat. Skriv aldri noe om en bestemt bruker.',
        asked: [
          'hva kan vi spørre prosjektgruppen om',
          'hvem hjelper oss når vi står fast',
          'er det dumt å be om hjelp',
          'hva ser de når vi ber om veiledning',
          'hvor får vi svaret',
          'vi vet ikke hvor vi skal begynne',
        ],
      },
      nn: {
        title: 'Kva prosjektgruppa hjelper med',
        text: 'Prosjektgruppa hjelper med det som stoppar dykk: kvar de skal begynne, mål som kan målast, forankring, brukarrepresentantar, tid, eller eit samarbeid som går tregt.\n\nI 2014-nettverka kom det berre ti–tolv spørsmål frå 61 kommunar. Det er ikkje lett å be om hjelp når ein ikkje veit kvar tråden begynner. Så spør gjerne uferdig.\n\nVel det som liknar mest, og skriv nokre stikkord. Prosjektgruppa ser spørsmålet, kor langt de er komne, og kva oppgåvene heiter. Svaret kjem i teamchatten. Skriv aldri noko om ein bestemt brukar.',
        asked: [
          'kva kan vi spørje prosjektgruppa om',
          'kven hjelper oss når vi står fast',
          'er det dumt å be om hjelp',
          'kva ser dei når vi ber om rettleiing',
          'kvar får vi svaret',
          'vi veit ikkje kvar vi skal begynne',
        ],
      },
      en: {
        title: 'What the facilitators help with',
        text: 'The facilitators help with what stops you: where to begin, goals that can be measured, anchoring, user representatives, time, or a cooperation that is slow going.\n\nIn the 2014 networks only ten to twelve questions came from 61 municipalities. It is not easy to ask for help when you do not know where to start. So feel free to ask half-finished.\n\nChoose what comes closest, and write a few keywords. The facilitators see the question, how far you have come, and what the tasks are called. The answer comes in the team’s chat. Never write anything about a particular user.',
        asked: [
          'what can we ask the facilitators',
          'who helps us when we are stuck',
          'what do they see when we ask for guidance',
          'we do not know where to begin',
        ],
      },
    },
  },
  {
    id: 'coaching',
    sources: [{ in: 'memo', chapter: 'Diskusjon' }, { in: 'own' }],
    next: [{ do: 'coaching.show' }, { do: 'progress.score' }, { read: 'ihi-score' }, { do: 'guidance.ask' }],
    words: {
      nb: {
        title: 'Et kvarter i måneden',
        text: 'Kvarteret er en kort prat mellom teamet og prosjektgruppen hver måned. Den ender med ett steg: hva, hvem og innen når.\n\nI søsternettverket for eldre og kronisk syke ble teamene fulgt opp jevnlig, med god erfaring. Da slipper dere å være de som må spørre.\n\nProsjektgruppen foreslår tidspunkter, og dere trykker på det som passer. Før praten ser den mål, kurver, siste test og hvor langt dere er kommet, men aldri en sak. Ha klart: Hva lærte vi sist, og hva er det minste vi kan prøve nå?',
        asked: [
          'hva er kvarteret',
          'hva snakker vi om i kvarteret',
          'månedlig oppfølging fra prosjektgruppen',
          'hvordan forbereder vi den månedlige praten',
          'coaching av teamet',
        ],
      },
      nn: {
        title: 'Eit kvarter i månaden',
        text: 'Kvarteret er ein kort prat mellom teamet og prosjektgruppa kvar månad. Han endar med eitt steg: kva, kven og innan når.\n\nI søsternettverket for eldre og kronisk sjuke vart teama følgde opp jamleg, med god erfaring. Då slepp de å vere dei som må spørje.\n\nProsjektgruppa foreslår tidspunkt, og de trykkjer på det som passar. Før praten ser ho mål, kurver, siste test og kor langt de er komne, men aldri ei sak. Ha klart: Kva lærte vi sist, og kva er det minste vi kan prøve no?',
        asked: [
          'kva er kvarteret',
          'kva snakkar vi om i kvarteret',
          'månadleg oppfølging frå prosjektgruppa',
          'korleis førebur vi den månadlege praten',
          'coaching av teamet',
        ],
      },
      en: {
        title: 'A quarter of an hour a month',
        text: 'It is a short talk between the team and the facilitators every month. It ends with one step: what, who and by when.\n\nIn the sister network for older people and those with chronic illness the teams were followed up regularly, and the experience was good. Then it is not always you who have to ask.\n\nThe facilitators propose times, and you press the one that suits you. Before the talk they see goals, charts, the latest test and how far you have come, but never a case. Have this ready: what did we learn last, and what is the least we can try now?',
        asked: [
          'what is the monthly quarter of an hour',
          'what do we talk about with our coach',
          'monthly follow-up from the facilitators',
          'how do we prepare for the monthly talk',
        ],
      },
    },
  },
  {
    id: 'between-sessions',
    sources: [
      { in: 'memo', chapter: 'Oversikt over læringsnettverket' },
      { in: 'national', chapter: 'Arbeid mellom samlingene' },
      { in: 'own' },
    ],
    next: [{ do: 'task.next' }, { read: 'pdsa' }, { do: 'action.list' }, { read: 'behind-schedule' }],
    words: {
      nb: {
        title: 'Arbeidet mellom samlingene',
        text: 'Det viktigste skjer mellom samlingene. Der møter ideene hverdagen, sammen med ledere, kolleger og brukere. En samling gir lyst og kunnskap, men blir ingenting bedre hjemme, er ingenting blitt bedre.\n\nDet er også her det ryker først, for hverdagen er full. Lite og ofte er lettere å få til enn et skippertak uken før.\n\nAvtal et fast halvtimes møte annenhver uke, og hold det kort: Hva har vi prøvd? Hva så vi? Hva er neste lille steg, og hvem tar det? Avlys aldri to på rad.',
        asked: [
          'hva gjør vi mellom samlingene',
          'hvorfor er arbeidet hjemme viktigst',
          'hvor ofte bør teamet møtes',
          'hvordan holde trykket oppe',
          'arbeidsperiode',
          'faste teammøter',
        ],
      },
      nn: {
        title: 'Arbeidet mellom samlingane',
        text: 'Det viktigaste skjer mellom samlingane. Der møter ideane kvardagen, saman med leiarar, kollegaer og brukarar. Ei samling gir lyst og kunnskap, men blir ingenting betre heime, er ingenting vorte betre.\n\nDet er òg her det ryk først, for kvardagen er full. Lite og ofte er lettare å få til enn eit skippertak veka før.\n\nAvtal eit fast møte på ein halvtime annakvar veke, og hald det kort: Kva har vi prøvd? Kva såg vi? Kva er neste vesle steg, og kven tek det? Avlys aldri to på rad.',
        asked: [
          'kva gjer vi mellom samlingane',
          'kvifor er arbeidet heime viktigast',
          'kor ofte bør teamet møtast',
          'korleis halde trykket oppe',
          'arbeidsperiode',
          'faste teammøte',
        ],
      },
      en: {
        title: 'The work between sessions',
        text: 'What matters most happens between the sessions. That is where ideas meet daily life, together with leaders, colleagues and users. A session gives energy and knowledge, but if nothing gets better at home, nothing has got better.\n\nIt is also the first thing to give way, as daily life is full. Little and often is easier to manage than one big push the week before.\n\nAgree on a fixed half-hour meeting every other week, and keep it short: What have we tried? What did we see? What is the next small step, and who takes it? Never cancel two in a row.',
        asked: [
          'what do we do between the sessions',
          'why is the work at home most important',
          'how often should the team meet',
          'keeping up momentum',
        ],
      },
    },
  },
  {
    id: 'evaluation',
    sources: [{ in: 'memo', chapter: 'Diskusjon' }, { in: 'own' }],
    next: [{ do: 'evaluation.form' }, { do: 'session.show' }, { read: 'privacy-in-los' }, { do: 'timeline.show' }],
    words: {
      nb: {
        title: 'Evaluering av samlingen',
        text: 'Dagen etter en samling spør jeg hver deltaker, i den personlige chatten, hva hun eller han syntes: Var den nyttig? Var det passe med gruppearbeid? Hva trenger dere nå? To trykk er nok.\n\nSvaret er anonymt. Jeg teller trykkene og blander ordene. Prosjektgruppen får resultatet når evalueringen er over, og bare hvis minst fem har svart.\n\nSvarene betyr noe. I 2014 syntes noen det var altfor mye gruppearbeid, andre altfor lite. Slikt må den som planlegger, få vite. Skriv gjerne én ting du tok med deg hjem.',
        asked: [
          'er evalueringen anonym',
          'hvordan sier jeg fra om samlingen',
          'tilbakemelding etter samling',
          'for mye foredrag for lite gruppearbeid',
          'hvem ser det jeg svarer om samlingen',
          'spørreskjema til deltakerne',
        ],
      },
      nn: {
        title: 'Evaluering av samlinga',
        text: 'Dagen etter ei samling spør eg kvar deltakar, i den personlege chatten, kva ho eller han syntest: Var ho nyttig? Var det passe med gruppearbeid? Kva treng de no? To trykk er nok.\n\nSvaret er anonymt. Eg tel trykka og blandar orda. Prosjektgruppa får resultatet når evalueringa er over, og berre om minst fem har svart.\n\nSvara betyr noko. I 2014 syntest nokre det var altfor mykje gruppearbeid, andre altfor lite. Slikt må den som planlegg, få vite. Skriv gjerne éin ting du tok med deg heim.',
        asked: [
          'er evalueringa anonym',
          'korleis seier eg frå om samlinga',
          'tilbakemelding etter samling',
          'for mykje foredrag for lite gruppearbeid',
          'kven ser det eg svarar om samlinga',
          'spørjeskjema til deltakarane',
        ],
      },
      en: {
        title: 'Evaluating the session',
        text: 'The day after a session I ask each participant, in their personal chat, what they thought: Was it useful? Was there the right amount of group work? What do you need now? Two presses will do.\n\nThe answer is anonymous. I count the presses and mix the words. The facilitators get the result when the evaluation is over, and only if at least five have answered.\n\nThe answers matter. In 2014 some found there was far too much group work, others far too little. Those who plan need to know. Do write one thing you took home with you.',
        asked: [
          'is the evaluation anonymous',
          'feedback after a session',
          'too many lectures, too little group work',
          'who sees what I answer about the session',
        ],
      },
    },
  },
  {
    id: 'applying',
    sources: [
      { in: 'memo', chapter: 'Vedlegg 4, Invitasjon til læringsnettverk' },
      { in: 'memo', chapter: 'Vedlegg 5, Søknadsskjema' },
      { in: 'own' },
    ],
    next: [{ read: 'team-composition' }, { read: 'mandate' }, { do: 'guidance.ask' }, { do: 'intake.list' }],
    words: {
      nb: {
        title: 'Søke om å bli med',
        text: 'Dere søker på et nettskjema som prosjektgruppen sender adressen til. Det tar for seg kommune og helseforetak, hvorfor dere vil være med, forankring, brukerrepresentasjon, hvem som deltar, individuelle planer, DPS, andre prosjekter, samarbeidsavtaler, ressurser og tilskudd.\n\nI 2014 var kriteriene et team med mandat, et løfte om brukermedvirkning, og hvordan vendingen til «Hva er viktig for deg?» kan gjøres. Prosjektgruppen setter kriterier og frist for deres runde.\n\nSnakk med lederen og en brukerrepresentant før dere skriver. Søknaden lagres underveis, og kan endres til fristen.',
        asked: [
          'hvordan søker vi om å bli med',
          'søknadsskjema til læringsnettverket',
          'hva må til for å få plass',
          'opptakskriterier',
          'når er søknadsfristen',
          'melde på kommunen',
        ],
      },
      nn: {
        title: 'Søkje om å bli med',
        text: 'De søkjer på eit nettskjema som prosjektgruppa sender adressa til. Det tek for seg kommune og helseføretak, kvifor de vil vere med, forankring, brukarrepresentasjon, kven som deltek, individuelle planar, DPS, andre prosjekt, samarbeidsavtalar, ressursar og tilskot.\n\nI 2014 var kriteria eit team med mandat, ein lovnad om brukarmedverknad, og korleis vendinga til «Kva er viktig for deg?» kan gjerast. Prosjektgruppa set kriterium og frist for runden dykkar.\n\nSnakk med leiaren og ein brukarrepresentant før de skriv. Søknaden blir lagra undervegs, og kan endrast til fristen.',
        asked: [
          'korleis søkjer vi om å bli med',
          'søknadsskjema til læringsnettverket',
          'kva må til for å få plass',
          'opptakskriterium',
          'når er søknadsfristen',
          'melde på kommunen',
        ],
      },
      en: {
        title: 'Applying to join',
        text: 'You apply on a web form whose address the facilitators send out. It covers municipality and health trust, why you want to join, anchoring, user representation, who takes part, individual care plans, the DPS, other projects, cooperation agreements, resources and grants.\n\nIn 2014 the criteria were a team with a mandate, a commitment to user involvement, and how the turn to “What matters to you?” can be made. The facilitators set criteria and deadline for your round.\n\nTalk with your leader and a user representative before you write. The application is saved as you go, and can be changed until the deadline.',
        asked: [
          'how do we apply to join',
          'application form for the network',
          'admission criteria',
          'when is the application deadline',
        ],
      },
    },
  },
  {
    id: 'learning-from-others',
    sources: [{ in: 'memo', chapter: 'Diskusjon' }, { in: 'own' }],
    next: [{ do: 'learning.show' }, { do: 'learning.bank' }, { read: 'ideas-for-actions' }, { do: 'action.list' }],
    words: {
      nb: {
        title: 'Lær av andre team',
        text: 'Dere kan se hva andre team i nettverket har prøvd og delt, og be dem om en samtale. Etter nettverkene i 2014 sa kommunene at nye ideer om brukermedvirkning kom fra å høre hva andre gjorde.\n\nDet som virket et sted, må tilpasses et annet. Derfor er «hvordan fikk dere det til?» et bedre spørsmål enn «hva gjorde dere?».\n\nLet etter et ord, for eksempel kriseplan. Har dere noe selv, så del det, også det som ikke gikk. Dere ser først hva de andre får se, tall om færre enn fem er aldri med, og dere kan ta det tilbake.',
        asked: [
          'hvem har prøvd det samme som oss',
          'hva gjør andre kommuner',
          'erfaringsutveksling',
          'kan vi snakke med et annet team',
          'dele tiltaket vårt med nettverket',
          'stjele gode ideer med stolthet',
        ],
      },
      nn: {
        title: 'Lær av andre team',
        text: 'De kan sjå kva andre team i nettverket har prøvd og delt, og be dei om ein samtale. Etter nettverka i 2014 sa kommunane at nye idear om brukarmedverknad kom av å høyre kva andre gjorde.\n\nDet som verka éin stad, må tilpassast ein annan. Derfor er «korleis fekk de det til?» eit betre spørsmål enn «kva gjorde de?».\n\nLeit etter eit ord, til dømes kriseplan. Har de noko sjølve, så del det, også det som ikkje gjekk. De ser først kva dei andre får sjå, tal om færre enn fem er aldri med, og de kan ta det tilbake.',
        asked: [
          'kven har prøvd det same som oss',
          'kva gjer andre kommunar',
          'erfaringsutveksling',
          'kan vi snakke med eit anna team',
          'dele tiltaket vårt med nettverket',
          'stele gode idear med stoltheit',
        ],
      },
      en: {
        title: 'Learning from other teams',
        text: 'You can see what other teams in the network have tried and shared, and ask them for a talk. After the networks of 2014 municipalities said that new ideas about user involvement came from hearing what others did.\n\nWhat worked in one place must be adapted to another. So “how did you manage it?” is a better question than “what did you do?”.\n\nSearch for a word, such as crisis plan. If you have something yourselves, share it, also what did not work. You first see what the others will see, figures about fewer than five are never included, and you can take it back.',
        asked: [
          'who has tried the same as we have',
          'what do other municipalities do',
          'can we talk with another team',
          'sharing our action with the network',
        ],
      },
    },
  },
  {
    id: 'privacy-in-los',
    sources: [{ in: 'own' }],
    next: [
      { read: 'what-may-be-written' },
      { read: 'delete-and-export' },
      { do: 'team.show' },
      { read: 'small-numbers' },
      { do: 'case.list' },
    ],
    words: {
      nb: {
        title: 'Hva Los lagrer, og hvem som ser',
        text: 'Jeg lagrer hvem som er med i teamet, arbeidet deres, og saker med kode i stedet for navn. Teamets arbeid ser alle i teamet, også lederne. Prosjektgruppen ser framdriften, hva mål og tiltak heter, og hva målingene viser, men ikke svarene på oppgavene. En sak ser bare kontaktpersonene, og hver åpning logges.\n\nAndre ser bare tall for minst fem saker. Fødselsnummer tar jeg ikke imot. Navn kjenner jeg ikke igjen, så la være å skrive dem. Kunstig intelligens bruker jeg bare der de som drifter meg, har slått det på, og da står det på kortet. Det dere skriver, ligger også i Teams.\n\nEr du i tvil, så spør personvernombudet hos dere.',
        asked: [
          'hva lagrer los om meg',
          'hvem kan lese det vi skriver',
          'ser lederen sakene mine',
          'er dette trygt personvern gdpr',
          'bruker los kunstig intelligens',
          'hvor ligger dataene våre',
          'ser prosjektgruppen alt vi skriver',
        ],
      },
      nn: {
        title: 'Kva Los lagrar, og kven som ser',
        text: 'Eg lagrar kven som er med i teamet, arbeidet dykkar, og saker med kode i staden for namn. Arbeidet til teamet ser alle i teamet, også leiarane. Prosjektgruppa ser framdrifta, kva mål og tiltak heiter, og kva målingane viser, men ikkje svara på oppgåvene. Ei sak ser berre kontaktpersonane, og kvar opning blir logga.\n\nAndre ser berre tal for minst fem saker. Fødselsnummer tek eg ikkje imot. Namn kjenner eg ikkje igjen, så la vere å skrive dei. Kunstig intelligens bruker eg berre der dei som driftar meg, har slått det på, og då står det på kortet. Det de skriv, ligg òg i Teams.\n\nEr du i tvil, så spør personvernombodet hos dykk.',
        asked: [
          'kva lagrar los om meg',
          'kven kan lese det vi skriv',
          'ser leiaren sakene mine',
          'er dette trygt personvern gdpr',
          'bruker los kunstig intelligens',
          'kvar ligg dataa våre',
          'ser prosjektgruppa alt vi skriv',
        ],
      },
      en: {
        title: 'What Los keeps, and who sees it',
        text: 'I keep who is in the team, your work, and cases by a code instead of a name. Everyone in the team sees its work, leaders too. The facilitators see the progress, what goals and actions are called, and what the measurements show, but not the answers to tasks. A case is seen only by its contact persons, and every opening is logged.\n\nOthers see only figures for at least five cases. National identity numbers I refuse. Names I cannot recognise, so leave them out. I use artificial intelligence only where those who run me have switched it on, and then the card says so. What you write is also in Teams.\n\nIf in doubt, ask your data protection officer.',
        asked: [
          'what does Los store about me',
          'who can read what we write',
          'does my leader see my cases',
          'does Los use artificial intelligence',
          'privacy and GDPR',
        ],
      },
    },
  },
  {
    id: 'delete-and-export',
    sources: [
      {
        in: 'public',
        title: 'Personopplysningsloven og personvernforordningen artikkel 15–17',
        link: 'https://lovdata.no/lov/2018-06-15-38',
      },
      { in: 'own' },
    ],
    next: [{ read: 'privacy-in-los' }, { do: 'case.list' }, { read: 'los-and-record' }, { do: 'team.leave' }],
    words: {
      nb: {
        title: 'Se, hente ut eller slette',
        text: 'Du har rett til å se det som er lagret om deg, og du kan be om å få det rettet eller slettet. Den som drifter Los hos dere, henter det ut eller sletter det. Spør teamlederen eller personvernombudet hvem det er. Et helt team kan også slettes, med sakene sine.\n\nEn bruker får innsyn gjennom kontaktpersonen, som kan vise saken og gi en kopi.\n\nNoe går av seg selv: Går du ut av teamet, er tilgangen borte straks. Ordene i en avsluttet sak slettes etter 30 dager, eller det virksomheten har bestemt. Tallene blir. Det som er skrevet i Teams, må slettes der.',
        asked: [
          'slett meg',
          'hvordan får jeg innsyn',
          'eksportere alt los har om meg',
          'når slettes sakene',
          'retten til å bli glemt',
          'hva skjer med dataene når jeg slutter',
          'brukeren vil se det som er lagret',
        ],
      },
      nn: {
        title: 'Sjå, hente ut eller slette',
        text: 'Du har rett til å sjå det som er lagra om deg, og du kan be om å få det retta eller sletta. Den som driftar Los hos dykk, hentar det ut eller slettar det. Spør teamleiaren eller personvernombodet kven det er. Eit heilt team kan òg slettast, med sakene sine.\n\nEin brukar får innsyn gjennom kontaktpersonen, som kan vise saka og gi ein kopi.\n\nNoko går av seg sjølv: Går du ut av teamet, er tilgangen borte straks. Orda i ei avslutta sak blir sletta etter 30 dagar, eller det verksemda har bestemt. Tala blir. Det som er skrive i Teams, må slettast der.',
        asked: [
          'slett meg',
          'korleis får eg innsyn',
          'eksportere alt los har om meg',
          'når blir sakene sletta',
          'retten til å bli gløymd',
          'kva skjer med dataa når eg sluttar',
          'brukaren vil sjå det som er lagra',
        ],
      },
      en: {
        title: 'See, export or delete',
        text: 'You have a right to see what is kept about you, and you may ask to have it corrected or deleted. Whoever operates Los where you work exports or deletes it. Ask the team lead or the data protection officer who that is. A whole team can be deleted too, with its cases.\n\nA user of the services gets access through the contact person, who can show the case and give a copy.\n\nSome of it happens by itself: leave the team, and your access is gone at once. The words of a closed case are deleted after 30 days, or what your organisation has set. The numbers stay. What is written in Teams must be deleted there.',
        asked: [
          'delete me',
          'export everything Los has about me',
          'when are cases deleted',
          'right of access, right to be forgotten',
          'what happens to my data when I leave',
        ],
      },
    },
  },
  {
    id: 'reminders-and-quiet',
    sources: [{ in: 'own' }],
    next: [{ do: 'reminders.show' }, { do: 'task.mine' }, { read: 'privacy-in-los' }, { read: 'behind-schedule' }],
    words: {
      nb: {
        title: 'Påminnelser, og fred og ro',
        text: 'Jeg minner om samlinger 28, 7 og 1 dag før, og om oppgaver en uke før, dagen før og på dagen. Er fristen ute, minner jeg høyst tre ganger til, mildere for hver gang. Alt kommer på arbeidsdager mellom klokken 8 og 16, og det som faller på samme dag, kommer i én melding.\n\nEn påminnelse skal hjelpe, ikke mase. Trykk «Ikke nå», så kommer jeg igjen i morgen, neste uke eller etter samlingen. Du kan også slå av et slag påminnelser eller velge klokkeslett.\n\nI din egen chat gjelder det deg. I teamets chat gjelder det alle.',
        asked: [
          'slutt å mase',
          'når minner los oss på ting',
          'slå av varsler',
          'kan jeg få påminnelsen på et annet tidspunkt',
          'kommer det meldinger i helgen',
          'demp, utsett, stille',
          'hvorfor fikk jeg denne meldingen',
        ],
      },
      nn: {
        title: 'Påminningar, og fred og ro',
        text: 'Eg minner om samlingar 28, 7 og 1 dag før, og om oppgåver ei veke før, dagen før og på dagen. Er fristen ute, minner eg høgst tre gonger til, mildare for kvar gong. Alt kjem på arbeidsdagar mellom klokka 8 og 16, og det som fell på same dag, kjem i éi melding.\n\nEi påminning skal hjelpe, ikkje mase. Trykk «Ikkje no», så kjem eg igjen i morgon, neste veke eller etter samlinga. Du kan òg slå av eit slag påminningar eller velje klokkeslett.\n\nI din eigen chat gjeld det deg. I teamchatten gjeld det alle.',
        asked: [
          'slutt å mase',
          'når minner los oss på ting',
          'slå av varsel',
          'kan eg få påminninga på eit anna tidspunkt',
          'kjem det meldingar i helga',
          'demp, utset, stille',
          'kvifor fekk eg denne meldinga',
        ],
      },
      en: {
        title: 'Reminders, and peace and quiet',
        text: 'I remind you of sessions 28, 7 and 1 day before, and of tasks a week before, the day before and on the day. If a task is overdue, I remind at most three times more, gentler each time. Everything comes on working days between 8 and 16, and what falls on the same day comes in one message.\n\nA reminder is to help, not to nag. Put it off, and I come back tomorrow, next week or after the session. You can also mute one kind or choose a time of day.\n\nIn your own chat this concerns you. In the team’s chat it concerns everyone.',
        asked: [
          'stop nagging',
          'mute notifications',
          'can I get reminders at another time',
          'are there messages at the weekend',
          'snooze',
        ],
      },
    },
  },
  {
    id: 'los-and-record',
    sources: [
      { in: 'memo', chapter: 'Vedlegg 2, Bruksanvisning' },
      {
        in: 'public',
        title: 'Helsepersonelloven § 39',
        link: 'https://lovdata.no/lov/1999-07-02-64/§39',
      },
      { in: 'own' },
    ],
    next: [{ read: 'what-may-be-written' }, { do: 'case.list' }, { read: 'user-plan' }, { read: 'privacy-in-los' }],
    words: {
      nb: {
        title: 'Los er ikke en journal',
        text: 'Los er et verktøy for forbedringsarbeid, ikke en pasientjournal. Den som yter helsehjelp, har plikt til å føre journal. Det som trengs for helsehjelpen, skal stå der, også planen dere lager sammen med brukeren.\n\nHos meg står en kode, tall, sjekkliste og korte ord om det som er viktig. Ordene slettes en tid etter at saken er avsluttet, og bare kontaktpersonene ser dem. En journal virker ikke slik.\n\nEtter samtalen: Skriv det som trengs, i journalen først. La heller ingen frist som betyr noe for sikkerheten, hvile på en påminnelse fra meg.',
        asked: [
          'er los en journal',
          'skal jeg skrive det samme i journalen',
          'dobbeltføring',
          'hvor skal planen ligge',
          'journalplikt',
          'kan vi stole på fristene i los',
        ],
      },
      nn: {
        title: 'Los er ikkje ein journal',
        text: 'Los er eit verktøy for forbetringsarbeid, ikkje ein pasientjournal. Den som yter helsehjelp, har plikt til å føre journal. Det som trengst for helsehjelpa, skal stå der, også planen de lagar saman med brukaren.\n\nHos meg står ein kode, tal, sjekkliste og korte ord om det som er viktig. Orda blir sletta ei tid etter at saka er avslutta, og berre kontaktpersonane ser dei. Ein journal verkar ikkje slik.\n\nEtter samtalen: Skriv det som trengst, i journalen først. La heller ingen frist som betyr noko for tryggleiken, kvile på ei påminning frå meg.',
        asked: [
          'er los ein journal',
          'skal eg skrive det same i journalen',
          'dobbeltføring',
          'kvar skal planen liggje',
          'journalplikt',
          'kan vi stole på fristane i los',
        ],
      },
      en: {
        title: 'Los is not the medical record',
        text: 'Los is a tool for improvement work, not a patient record. Those who provide health care have a duty to keep a record. What the care needs must stand there, also the plan you make together with the user.\n\nWith me there is a code, numbers, a checklist and short words about what matters. The words are deleted some time after the case is closed, and only the contact persons see them. A record does not work like that.\n\nAfter the conversation: write what is necessary in the record first. And let no deadline that matters for safety rest on a reminder from me.',
        asked: [
          'is Los a medical record',
          'must I write the same in the record',
          'double documentation',
          'where does the plan belong',
        ],
      },
    },
  },
];
