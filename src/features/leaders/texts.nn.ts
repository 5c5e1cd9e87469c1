import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What leaders are told, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    leaders: {
      digest: {
        title: 'Leiarmelding',
        titleOf: 'Leiarmelding: {{team}}',
        since: 'Sidan {{date}}',
        next: 'Samling {{number}} {{when}}, {{dates}}',
        nextAt: 'Samling {{number}} {{when}}, {{dates}}, {{place}}',
        ongoing: 'Samling {{number}} er i gang no',
        none: 'Inga ny samling er sett opp enno.',
        ended: 'Samlingane er over. No held arbeidet fram i kvardagen.',
        over: 'Alle samlingane er haldne. No held arbeidet fram i kvardagen.',
        done: 'Gjort sidan sist',
        nothingDone: 'Ingen oppgåver er melde ferdige. Spør gjerne kva teamet treng for å kome vidare.',
        workedOn: '{{title}} (i gang)',
        practised: 'Sjekka korleis teamet arbeider',
        more_one: 'éi til',
        more_other: '{{count}} til',
        stuck: 'Dette står stille',
        overdue_one: 'Fristen er ute for éi oppgåve: {{titles}}',
        overdue_other: 'Fristen er ute for {{count}} oppgåver: {{titles}}',
        waiting: 'Teamet ventar på svar frå prosjektgruppa, sidan {{date}}',
        trend: 'Utvikling',
        point: '{{name}}: {{figure}}',
        followed: {
          benefit: 'Opplevd nytte',
          fidelity: 'På plass i sakene (programoppfylling)',
        },
        pointBefore: '{{name}}: {{figure}}, tidlegare {{before}}',
        scores: 'Slik går det for brukarane (1–10): {{first}} ved første samtale, {{later}} seinare',
        firstScores: 'Slik går det for brukarane (1–10): {{first}} ved første samtale',
        noFigures: 'Tal blir viste når dei byggjer på minst fem saker.',
        others_one:
          'Du er òg leiar for {{names}}. Skriv «{{mention}}byt team» og så «{{mention}}historia så langt» for å sjå det.',
        others_other:
          'Du er òg leiar for {{names}}. Skriv «{{mention}}byt team» og så «{{mention}}historia så langt» for å sjå dei.',
        alsoToday: 'Også i dag',
        spokenNext: '{{team}}: {{next}}',
      },
      improvement: {
        goals: 'Måla',
        work: 'Forbetringsarbeidet',
        measured: '{{measure}}: {{verdict}}',
        noMeasure: 'Målet har ikkje noko målepunkt enno.',
        trying: 'Prøver no: {{titles}}',
        besides: 'Elles prøver teamet: {{titles}}',
        more_one: 'Teamet har eitt mål til. Sjå «Historia så langt».',
        more_other: 'Teamet har {{count}} mål til. Sjå «Historia så langt».',
        reached: 'Mål som er nådde',
        kept: 'Teke i bruk',
        learnt: '{{what}}. Lærte: {{learnt}}',
      },
      rhythm: {
        weekly: 'Kjem kvar {{weekday}} klokka {{hour}}.',
        fortnightly: 'Kjem annankvar {{weekday}} klokka {{hour}}.',
        monthly: 'Kjem første {{weekday}} i månaden klokka {{hour}}.',
        off: 'Leiarmeldinga er slått av.',
      },
      every: {
        weekly: 'Kvar veke',
        fortnightly: 'Annakvar veke',
        monthly: 'Éin gong i månaden',
      },
      hour: 'Klokka {{hour}}',
      settings: {
        saved: 'Lagra. Neste leiarmelding kjem {{date}} klokka {{hour}}.',
        turnedOff:
          'Leiarmeldinga er slått av. Skriv «{{mention}}leiarmelding» når du vil sjå ho, og «{{mention}}endre leiarmeldinga» når du vil ha ho igjen.',
      },
      story: {
        title: 'Historia så langt: {{team}}',
        intro: 'Du er leiar for {{team}}. Her er det du treng for å følgje med frå første dag.',
        about: '{{municipalities}} · {{network}}',
        goals: 'Kva nettverket vil',
        goalLines: {
          rop2014:
            'Frå «Kva er i vegen med deg?» til «Kva er viktig for deg?»\nHeile og samordna forløp på tvers av tenestene\nVerktøy og metodar tekne i bruk i kvardagen\nRett bruk av innleggingar\nBrukarar som opplever meir meistring\nBrukarar som har ei sterk rolle i forbetringsarbeidet\nLeiarar og tilsette som kan drive forbetringsarbeid',
          national2022:
            'Frå «Kva er i vegen med deg?» til «Kva er viktig for deg?»\nBrukaren er likeverdig når forløpet blir utforma\nHelsetenestene heng saman i heile, samordna og trygge forløp\nOvergangane blir stadig betre\nHelsefremjande meistring står sentralt\nKommune og sjukehus er partnarar',
        },
        sessions: 'Samlingar',
        session: 'Samling {{number}}, {{dates}}: {{state}}',
        packages: 'Arbeidet så langt',
        package: '{{name}}: {{done}} av {{count}} ferdig',
        doneTasks: 'Gjort: {{titles}}',
        openTasks: 'Står att: {{titles}}',
        people: 'Kven som er med',
        person: '{{role}}: {{names}}',
        stuck: 'Dette står stille',
        trend: 'Utvikling',
      },
      press: {
        story: 'Historia så langt',
        settings: 'Endre leiarmeldinga',
        show: 'Vis leiarmeldinga',
        overview: 'Alle oppgåvene',
        timeline: 'Kvar er vi?',
        goals: 'Måla våre',
      },
      session: {
        words_one:
          'Gi teamet tid til å førebu seg, og sørg for at dei kan reise. Gjort: {{done}} av {{count}} oppgåve.',
        words_other:
          'Gi teamet tid til å førebu seg, og sørg for at dei kan reise. Gjort: {{done}} av {{count}} oppgåver.',
        noTasks: 'Gi teamet tid til å førebu seg, og sørg for at dei kan reise.',
      },
      unreached: {
        heading: '{{name}} har ikkje Los enno',
        words: 'Eg får ikkje sendt leiarmeldinga til {{name}}, som er leiar i {{team}}. Slik kan du invitere:',
        steps:
          '1. Opne ein chat med {{name}} i Teams.\n2. Send til dømes dette: Vil du følgje arbeidet i {{team}}? Trykk «Appar» til venstre i Teams, søk etter Los, trykk «Legg til», og skriv «hei» til Los.\n3. Finst ikkje Los i søket, må dei som driftar Teams hos {{name}}, sleppe appen til.',
        after: 'Når det er gjort, får {{name}} historia så langt med ein gong. Eg minner ikkje om dette fleire gonger.',
      },
      offer: {
        heading: '{{name}} i prosjektgruppa tilbyr rettleiing',
        words:
          'Kva ville hjelpe dykk mest akkurat no? Det kan vere ein kort prat, eit døme eller eit svar. Går alt bra, er det òg fint å høyre.',
      },
    },
    anchoring: {
      levels: {
        professional: 'Fagleg forankring',
        administrative: 'Administrativ forankring',
        political: 'Politisk forankring',
      },
      actions: {
        meetTeam: {
          title: 'Stikk innom eit teammøte',
          how: 'Ti minutt held. Spør kva teamet har lært av brukarane, og kva som stoppar dei akkurat no.',
        },
        freeTime: {
          title: 'Gi teamet fast tid',
          how: 'Legg ein time annakvar veke i kalenderen eller turnusen, og avtal kven som dekkjer opp imens.',
        },
        briefing: {
          title: 'Få arbeidet på sakslista',
          how: 'Be om fem minutt i utvalet: kva brukarane seier er viktig, kva teamet prøver, og kva de har sett så langt.',
        },
        userVoice: {
          title: 'Snakk med brukarrepresentanten',
          how: 'Spør om det er lett å vere likeverdig i teamet, og om møtetid og godtgjering er i orden.',
        },
        mandate: {
          title: 'Skriv ned kva teamet kan avgjere',
          how: 'Tre setningar er nok: kva teamet avgjer sjølv, kva det tek opp med deg, og kven det elles kan gå til.',
        },
        planText: {
          title: 'Gi arbeidet plass i ein plan',
          how: 'Finn éin plan eller eitt budsjett som snart skal fornyast, og foreslå ei setning om «Kva er viktig for deg?».',
        },
        doctors: {
          title: 'Ta det opp med fastlegane',
          how: 'Be kommuneoverlegen eller samarbeidsutvalet setje av ti minutt til korleis fastlegane kan vere med.',
        },
        otherSide: {
          title: 'Ring leiaren på den andre sida',
          how: 'Kommune og sjukehus treng kvarandre. Avtal med leiaren der at de begge står bak det teamet prøver.',
        },
        example: {
          title: 'Del eit døme frå teamet',
          how: 'Be teamet om noko dei er stolte av, utan at nokon brukar kan kjennast igjen, og fortel om det i neste møte med politikarane.',
        },
        figures: {
          title: 'Sjå på tala saman med teamet',
          how: 'Spør kva dei trur ligg bak utviklinga, og kva dei vil prøve no. Det er læring, ikkje kontroll.',
        },
        standIn: {
          title: 'Gjer arbeidet mindre sårbart',
          how: 'Vel éin som kan tre inn for deg, og vis henne eller han historia så langt her i Los.',
        },
        agreement: {
          title: 'Knyt arbeidet til samarbeidsavtalen',
          how: 'Be helsefellesskapet ta opp forløpet til teamet når avtalen mellom kommune og sjukehus skal drøftast.',
        },
      },
    },
    refusals: {
      ownChatOnly: 'Dette gjeld berre deg. Skriv det same til meg i den personlege chatten din.',
      notLeader:
        'Leiarmeldinga er for leiarar i eit team, og du står ikkje som leiar i noko team no. Teamleiaren kan endre rolla di.',
    },
    cards: {
      digest: {
        now: 'Dette kan du gjere no',
      },
      'digest-settings': {
        title: 'Når vil du ha leiarmeldinga?',
        weekday: 'Kva vekedag?',
        every: 'Kor ofte?',
        hour: 'Kva klokkeslett?',
        hint: 'Klokkeslettet gjeld alle påminningane dine. Er dagen ein fridag, kjem meldinga neste arbeidsdag.',
        save: 'Lagre',
        off: 'Slå av leiarmeldinga',
      },
      story: {
        now: 'Dette kan du gjere no',
      },
    },
  },
  commands: {
    story: {
      title: 'Historia så langt',
      does: 'Alt ein ny leiar treng, på eitt kort',
      phrases: [
        'historia så langt',
        'historia',
        'vis historia',
        'kva har skjedd',
        'kva har skjedd så langt',
        'eg er ny leiar',
      ],
    },
    digest: {
      title: 'Leiarmelding',
      does: 'Korleis teama dine har det, på eit halvt minutt',
      phrases: ['status for leiarar'],
    },
    settings: {
      title: 'Endre leiarmeldinga',
      does: 'Vekedag, klokkeslett og kor ofte',
      phrases: [
        'endre leiarmeldinga',
        'endre leiarmelding',
        'når kjem leiarmeldinga',
        'innstillingar for leiarmeldinga',
        'slå av leiarmeldinga',
        'slå på leiarmeldinga',
        'endre oppsummeringa',
      ],
    },
  },
};
