import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The case of one user of the services, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    cases: {
      found: 'Sakene dine',
      title: 'Sak {{code}}',
      created: 'Sak {{code}} er klar, og du er kontaktperson.',
      none: 'Du har ingen saker i {{team}} enno.',
      newSummary: 'Ny sak',
      newIn: 'Ny sak i {{team}}',
      listSummary_one: 'Sakene mine: {{count}}',
      listSummary_other: 'Sakene mine: {{count}}',
      more: 'Her er dei {{shown}} første sakene av {{count}}. Skriv koden for å opne ei anna:',
      page: 'Her er sak {{first}} til {{last}} av {{count}}. Skriv koden for å opne ei anna:',
      due: {
        conversation: 'Neste samtale {{when}}',
        action: 'Tiltak i planen {{when}}',
        hph: '{{checkpoint}} {{when}}',
        andMore: '{{said}}, og {{count}} til',
      },
      open: 'Opne {{code}}',
      which: {
        title: 'Kva sak gjeld det?',
        message: 'Vel saka her. Du kan òg skrive koden bak, til dømes «{{mention}}plan B-07».',
        inTeam: '{{code}}, {{team}}',
        none: 'Inga sak',
      },
      takenOver: 'ny for deg',
      closed: 'avslutta',
      noConversation: 'ingen samtale enno',
      underWay: 'samtale {{number}} er i gang',
      conversations_one: '{{count}} samtale',
      conversations_other: '{{count}} samtalar',
      latestMean: 'gjennomsnitt {{mean}}',
      benefit: 'nytte {{benefit}}',
      empty: 'Begynn med det brukaren sjølv seier er viktig.',
      notScored: '{{activity}}: utan tal',
      scoredOnce: '{{activity}}: {{score}}',
      conversation: 'gjennomsnitt {{mean}} · {{date}}',
      experiencedBenefit: 'Opplevd\u00a0nytte',
      checklist: 'Sjekkliste',
      answered_one: 'svar på {{answered}} av {{count}} punkt',
      answered_other: 'svar på {{answered}} av {{count}} punkt',
      fidelity: '{{points}} av {{items}} poeng, {{share}}',
      summary: 'Sak {{code}}.',
      area: 'Område {{number}}: {{area}}',
      about_one: 'Kontaktperson: {{names}} · Oppretta {{date}}',
      about_other: 'Kontaktpersonar: {{names}} · Oppretta {{date}}',
      matters: 'Viktig for brukaren',
      coordination: 'Plan og samhandling',
      handling: 'Oppfølging av saka',
      others: 'Andre saker',
      copyIn: {
        title: 'Gi kopien på …',
        message: 'Brukaren kan få det same på eit anna språk. Det de har skrive i saka, blir ståande som det er.',
      },
      actions: {
        activities: 'Kva er viktig',
        score: 'Samtale {{number}}: gi tal',
        result: 'Sjå resultatet',
        checklist: 'Sjekkliste',
        mine: 'Sakene mine',
        new: 'Ny sak',
        more: 'Fleire val',
        nextConversation: 'Avtal neste samtale',
        share: 'Del saka',
        handOver: 'Overfør saka',
        close: 'Avslutt saka',
        reopen: 'Opne saka igjen',
        toCase: 'Til saka',
      },
    },
    closing: {
      title: 'Vil du avslutte sak {{code}}?',
      message_one:
        'Alt som er skrive i saka, blir sletta etter {{count}} dag. Tala blir ståande og høyrer då berre til eit område, til dømes «Område 1: bustad». Fram til då kan du opne saka igjen med alt som står der.',
      message_other:
        'Alt som er skrive i saka, blir sletta etter {{count}} dagar. Tala blir ståande og høyrer då berre til eit område, til dømes «Område 1: bustad». Fram til då kan du opne saka igjen med alt som står der.',
      yes: 'Ja, avslutt saka',
      keep: 'Nei, la saka stå open',
      closed: 'Saka er avslutta. Det som er skrive, blir sletta {{date}}. Tala blir ståande.',
      withoutWords: 'Saka vart avslutta {{date}}. Det som var skrive, er sletta. Tala blir ståande.',
      reopened: 'Saka er open igjen, med alt som står der.',
      reopenedWithoutWords:
        'Saka er open igjen. Det som var skrive, er sletta, men tala er her. Gi gjerne områda nye namn saman med brukaren.',
    },
    refusals: {
      invalidCaseCode:
        'Ein sakskode er éin til tre bokstavar, bindestrek og eitt til fire siffer, til dømes B-07. Bruk aldri namn.',
      birthInCode:
        'Koden ser ut til å fortelje når nokon er fødd. Vel eit løpenummer som ikkje seier noko om brukaren, til dømes B-07.',
      caseCodeTaken: 'Koden {{code}} er i bruk. Vel ein annan.',
      unknownCase: 'Eg finn inga sak med koden {{code}} blant sakene dine.',
      whichCase: 'Du har fleire saker. Skriv koden bak, til dømes «{{mention}}plan B-07».',
      noOpenCase: 'Du har inga open sak. Skriv «{{mention}}Ny sak» for å begynne på ei.',
      noClosedCase: 'Du har inga avslutta sak som kan opnast igjen.',
      caseClosed: 'Sak {{code}} er avslutta. Opne ho igjen viss de skal arbeide vidare.',
    },
    reminders: {
      takenOver: {
        heading_one: 'Du har overteke ei sak',
        heading_other: 'Du har overteke {{count}} saker',
        words_one:
          'Kontaktpersonen følgjer ikkje lenger opp saker i {{team}}, og du er teamleiar. Sjå på saka når det passar, og avtal kven som følgjer opp vidare.',
        words_other:
          'Kontaktpersonen følgjer ikkje lenger opp saker i {{team}}, og du er teamleiar. Sjå på sakene når det passar, og avtal kven som følgjer opp vidare.',
      },
      case: {
        conversation: 'Sak {{code}}: samtale {{when}}',
        conversationSoon: 'Er tid og stad avtalt med brukaren? Passar ein annan dag betre, endrar du berre datoen.',
        conversationToday: 'Ta dykk tid til det som er viktig for brukaren. Etterpå gir de tal saman.',
        conversationPast: 'Sak {{code}}: Fekk de snakka saman?',
        agreedOn: 'Avtalt {{date}}',
        conversationPastWords:
          'I så fall kan du skrive inn skår når det passar. Viss ikkje, er det heilt greitt. Avtal gjerne ein ny dag med brukaren.',
        given: 'Du er kontaktperson i sak {{code}}',
        givenWords: 'Ein i teamet har delt saka med deg eller gitt ho til deg. Sjå på ho når det passar.',
        changeDate: 'Endre datoen',
        actionDue: 'Sak {{code}}: tiltak i planen {{when}}',
        actionDueWords: 'Opne planen og sjå kva som er avtalt. Er det gjort, markerer du det der.',
        actionOverdue: 'Sak {{code}}: tiltak frå {{date}}',
        actionOverdueWords:
          'Er det gjort, markerer du det i planen. Passar ein annan dag betre, endrar du berre datoen saman med brukaren.',
        hphDue: 'Sak {{code}}: {{checkpoint}}, siste dag er {{when}}',
        hphPast: 'Sak {{code}}: {{checkpoint}}, siste dag var {{when}}',
        hph2Words: 'Sjukepleiar følgjer opp innan tre dagar etter heimkomsten. Alle dagar tel.',
        hph2LastWords:
          'Sjukepleiar følgjer opp innan tre dagar etter heimkomsten. I dag er siste arbeidsdag før fristen.',
        hph5Words: 'Fire veker etter heimkomsten er det tid for samtale og ny vurdering.',
        hph5LastWords:
          'Fire veker etter heimkomsten er det tid for samtale og ny vurdering. I dag er siste arbeidsdag før fristen.',
        hphPastWords: 'Er det gjort, skriv du inn dagen. Viss ikkje, kan det framleis gjerast.',
        toPlan: 'Opne planen',
      },
    },
    cards: {
      case: {
        matters: 'Viktig for brukaren',
        resources: 'Ressursar: det brukaren får til, og kven som stiller opp',
      },
      'case-list': {
        title: 'Sakene mine',
        example: 'Til dømes B-07',
        openByCode: 'Opne saka',
      },
      'case-new': {
        title: 'Ny sak',
        intro:
          'Ei sak handlar om éin brukar av tenestene. Ho har berre ein kode, og berre kontaktpersonane kan opne saka.',
        question: 'Kva kode skal saka ha?',
        hint: 'Éin til tre bokstavar, bindestrek og eitt til fire siffer. Bruk aldri namn, initialar, fødselsdato eller fødselsår.',
        example: 'Til dømes B-07',
        create: 'Opprett saka',
      },
    },
  },
  commands: {
    list: {
      title: 'Sakene mine',
      starter: 'Kva saker hastar?',
      does: 'Det som er viktig for brukarane dine',
      phrases: [
        'sakene mine',
        'opne saker',
        'kva saker hastar',
        'fristar i sakene mine',
        'kva skal eg følgje opp',
        'kva saker har eg',
      ],
    },
    new: {
      title: 'Ny sak',
      starter: 'Lag ei ny sak',
      does: 'Kva er viktig for deg?',
      phrases: [],
    },
    open: {
      title: 'Opne ei sak',
      does: 'Skriv koden, til dømes B-07',
      phrases: ['opne sak {case?}', 'opne saka {case?}', 'saka {case?}', 'vis saka {case?}'],
    },
    close: {
      title: 'Avslutt ei sak',
      does: 'Skriv koden, til dømes avslutt B-07',
      phrases: [],
    },
    reopen: {
      title: 'Opne ei sak igjen',
      does: 'Skriv koden, til dømes gjenopne B-07',
      phrases: [
        'gjenopne {case?}',
        'opne {case} igjen',
        'opne sak {case} igjen',
        'opne saka igjen',
        'opne ei sak igjen',
        'opne {case} att',
        'opne sak {case} att',
        'opne ei sak att',
      ],
    },
    more: {
      title: 'Fleire val i ei sak',
      does: 'Skriv koden, til dømes fleire val B-07',
      phrases: ['fleire val {case?}', 'fleire val i ei sak', 'meir om {case}', 'om saka {case?}'],
    },
  },
};
