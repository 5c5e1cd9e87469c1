import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The case of one user of the services, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    cases: {
      title: 'Sak {{code}}',
      created: 'Sak {{code}} er klar, og du er kontaktperson.',
      none: 'Du har ingen saker i {{team}} enno.',
      newSummary: 'Ny sak',
      newIn: 'Ny sak i {{team}}',
      listSummary_one: 'Sakene mine: {{count}}',
      listSummary_other: 'Sakene mine: {{count}}',
      more: 'Her er dei {{shown}} første av {{count}} saker. Skriv koden for å opne ei anna:',
      page: 'Her er sak {{first}} til {{last}} av {{count}}. Skriv koden for å opne ei anna:',
      next: 'Vis dei neste',
      toFirst: 'Vis dei første',
      due: {
        conversation: 'Neste samtale {{when}}',
        action: 'Tiltak i planen {{when}}',
        hph: '{{checkpoint}} {{when}}',
        andMore: '{{said}}, og {{count}} til',
      },
      open: 'Opne {{code}}',
      takenOver: 'ny for deg',
      closed: 'avslutta',
      noConversation: 'ingen samtale enno',
      conversations_one: '{{count}} samtale',
      conversations_other: '{{count}} samtalar',
      latestMean: 'gjennomsnitt {{mean}}',
      benefit: 'nytte {{benefit}}',
      empty: 'Begynn med det brukaren sjølv seier er viktig.',
      notScored: '{{activity}}: ikkje skåra',
      scoredOnce: '{{activity}}: {{score}}',
      conversation: 'snitt {{mean}}, {{date}}',
      experiencedBenefit: 'Opplevd nytte',
      checklist: 'Sjekkliste',
      answered: 'svar på {{answered}} av {{items}} punkt',
      fidelity: '{{points}} av {{items}} poeng, {{share}}',
      summary: 'Sak {{code}}.',
      area: 'Område {{number}}: {{area}}',
      about_one: 'Kontaktperson: {{names}} · Oppretta {{date}}',
      about_other: 'Kontaktpersonar: {{names}} · Oppretta {{date}}',
      matters: 'Viktig for brukaren',
      coordination: 'Plan og samhandling',
      handling: 'Oppfølging av saka',
      others: 'Andre saker',
      actions: {
        activities: 'Kva er viktig',
        score: 'Gi skår, samtale {{number}}',
        result: 'Sjå resultatet',
        checklist: 'Sjekkliste',
        mine: 'Sakene mine',
        new: 'Ny sak',
        more: 'Fleire val',
        nextConversation: 'Avtal neste samtale',
        share: 'Del saka',
        handOver: 'Overfør saka',
        close: 'Avslutt saka',
        reopen: 'Opne saka att',
        toCase: 'Til saka',
      },
    },
    closing: {
      title: 'Vil du avslutte sak {{code}}?',
      message:
        'Alt som er skrive i saka, blir sletta etter {{count}} dagar. Tala blir ståande og høyrer då berre til eit område, til dømes «Område 1: bustad». Fram til då kan du opne saka att med alt som er i ho.',
      yes: 'Ja, avslutt saka',
      keep: 'Nei, hald ho open',
      closed: 'Saka er avslutta. Det som er skrive, blir sletta {{date}}. Tala blir ståande.',
      withoutWords: 'Saka vart avslutta {{date}}. Det som var skrive, er sletta. Tala står.',
      reopened: 'Saka er open att, med alt som er i ho.',
      reopenedWithoutWords:
        'Saka er open att. Det som var skrive, er sletta, men tala er her. Gi gjerne områda nye namn saman med brukaren.',
    },
    refusals: {
      invalidCaseCode:
        'Ein sakskode er éin til tre bokstavar, bindestrek og eitt til fire siffer, til dømes B-07. Bruk aldri namn.',
      birthInCode:
        'Koden ser ut til å fortelje når nokon er fødd. Vel eit løpenummer som ikkje seier noko om brukaren, til dømes B-07.',
      caseCodeTaken: 'Koden {{code}} er i bruk. Vel ein annan.',
      unknownCase: 'Eg finn inga sak med koden {{code}} blant sakene dine.',
      caseClosed: 'Sak {{code}} er avslutta. Opne ho att viss de skal arbeide vidare.',
    },
    reminders: {
      takenOver: {
        heading_one: 'Du har overteke ei sak',
        heading_other: 'Du har overteke {{count}} saker',
        words:
          'Kontaktpersonen følgjer ikkje lenger opp saker i {{team}}, og du er teamleiar. Sjå på sakene når det passar, og avtal kven som følgjer opp vidare.',
      },
      case: {
        conversation: 'Sak {{code}}: samtale {{when}}',
        conversationSoon: 'Er tid og stad avtalt med brukaren? Passar ein annan dag betre, endrar du berre datoen.',
        conversationToday: 'Ta dykk tid til det som er viktig for brukaren. Etterpå gir de skår saman.',
        conversationPast: 'Sak {{code}}: Vart samtalen halden?',
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
        hphDue: 'Sak {{code}}: siste dag for {{checkpoint}} er {{when}}',
        hphPast: 'Sak {{code}}: siste dag for {{checkpoint}} var {{when}}',
        hph2Words: 'Strukturert oppfølging av sjukepleiar innan tre dagar etter heimkomsten. Alle dagar tel.',
        hph2LastWords:
          'Strukturert oppfølging av sjukepleiar innan tre dagar etter heimkomsten. I dag er siste arbeidsdag før det.',
        hph5Words: 'Fire veker etter heimkomsten er det tid for samtale og ny vurdering.',
        hph5LastWords:
          'Fire veker etter heimkomsten er det tid for samtale og ny vurdering. I dag er siste arbeidsdag før det.',
        hphPastWords: 'Er det gjort, skriv du inn dagen. Viss ikkje, kan det framleis gjerast.',
        toCheckpoint: 'Gå til {{checkpoint}}',
        toPlan: 'Opne planen',
      },
    },
    cards: {
      case: {
        matters: 'Viktig for brukaren',
        resources: 'Meistrar og har rundt seg',
      },
      'case-list': {
        title: 'Sakene mine',
        openByCode: 'Opne saka',
      },
      'case-new': {
        title: 'Ny sak',
        intro:
          'Ei sak handlar om éin brukar av tenestene. Ho har berre ein kode, og berre kontaktpersonane kan opne ho.',
        question: 'Kva kode skal saka ha?',
        hint: 'Éin til tre bokstavar, bindestrek og eitt til fire siffer. Bruk aldri namn, initialar, fødselsdato eller fødselsår.',
        create: 'Opprett saka',
      },
    },
  },
  commands: {
    list: {
      title: 'Sakene mine',
      does: 'Det som er viktig for brukarane dine',
      phrases: [
        'mine saker',
        'sakene mine',
        'opne saker',
        'kva saker hastar',
        'kva hastar i sakene mine',
        'fristar i sakene mine',
        'kva skal eg følgje opp',
      ],
    },
    new: {
      title: 'Ny sak',
      does: 'Kva er viktig for deg?',
      phrases: ['ny sak', 'opprett ei sak', 'lag ei ny sak'],
    },
    open: {
      title: 'Opne ei sak',
      does: 'Skriv koden, til dømes B-07',
      phrases: ['opne {case}', 'opne sak {case}', 'gå til {case}'],
    },
    close: {
      title: 'Avslutt ei sak',
      does: 'Skriv koden, til dømes avslutt B-07',
      phrases: ['avslutt saka {case}', 'lukk saka {case}'],
    },
    reopen: {
      title: 'Opne ei sak att',
      does: 'Skriv koden, til dømes gjenopne B-07',
      phrases: ['gjenopne {onlyCase}', 'gjenopne sak {case}', 'opne {onlyCase} att', 'opne sak {case} att'],
    },
    more: {
      title: 'Fleire val i ei sak',
      does: 'Skriv koden, til dømes fleire val B-07',
      phrases: ['fleire val {onlyCase}', 'meir om {onlyCase}', 'kontaktpersonar {onlyCase}'],
    },
  },
};
