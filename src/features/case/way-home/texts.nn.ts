import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The way home from the hospital (HPH), in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    hph: {
      summary: 'Heim frå sjukehus, sak {{code}}',
      subtitle: 'Sak {{code}} · forløp {{number}} av {{count}}',
      checkpoints: {
        hph0: {
          name: 'Utskriving frå sjukehuset',
          what: 'Sjukehuset og kommunen er einige om kva som trengst når brukaren reiser heim.',
        },
        hph1: {
          name: 'Førebu heimkomsten',
          what: 'Heimen, hjelpa og medisinane er klare før brukaren kjem heim.',
        },
        hph2: {
          name: 'Sjukepleiar følgjer opp',
          what: 'Strukturert oppfølging innan tre dagar etter heimkomsten. Alle dagar tel, òg helg.',
        },
        hph3: {
          name: 'Førebu time hos fastlegen',
          what: 'Det fastlegen treng å vite, er samla før timen.',
        },
        hph5: {
          name: 'Samtale og ny vurdering etter fire veker',
          what: 'Fire veker heime: Kva er viktig no? Vurder på nytt om hjelpa passar.',
        },
        hph4: {
          name: 'Svekt helse, fall, legevakt',
          what: 'Når helsa eller funksjonen blir dårlegare, ved fall, eller ved kontakt med legevakt eller AMK. Kan skje fleire gonger.',
        },
        hph6: {
          name: 'Informasjon ved innlegging',
          what: 'Vi gir beskjed om det sjukehuset treng å vite når brukaren blir lagd inn. Kan skje fleire gonger.',
        },
      },
      title: '{{name}} ({{checkpoint}})',
      facts: {
        discharge: 'Utskriven',
        homecoming: 'Heimkomst',
        unknown: 'Ikkje fylt inn',
      },
      state: {
        open: 'Ikkje gjort enno',
        notDone: 'Ikkje gjort',
        by: 'Innan {{date}}',
        byToday: 'I dag er siste dag',
        wasBy: 'Siste dag var {{date}}. Kan framleis gjerast.',
        done: 'Gjort {{date}}',
        doneSameDay: 'Gjort {{date}}, same dag som heimkomsten',
        doneOnDay: 'Gjort {{date}}, {{day}}. dag etter heimkomsten',
        notRelevant: 'Ikkje aktuelt',
        noEvents: 'Når som helst, så ofte det trengst',
        events_one: '{{date}}',
        events_other: '{{count}} gonger, sist {{date}}',
      },
      causes: {
        decline: 'Svekt helse eller funksjon',
        fall: 'Fall',
        outOfHours: 'Kontakt med legevakt eller AMK',
      },
      event: '{{date}}: {{cause}}',
      dates: {
        new: 'Heim frå sjukehus',
        newIntro:
          'Fyll inn det du veit. Heimkomsten kan òg setjast seinare. Då minner eg i tide om at sjukepleiar følgjer opp (HPH2), og om samtalen etter fire veker (HPH5).',
        again: 'Ny innlegging, nytt forløp',
        againIntro: 'Forløpet til no blir liggjande som historikk. Fyll inn det du veit; resten kan setjast seinare.',
        change: 'Endre datoane',
        changeIntro: 'Flyttar du heimkomsten, flyttar fristane seg med.',
      },
      eventForm: {
        new: 'Ny hending',
        change: 'Endre hendinga',
      },
      news: {
        dates: 'Datoane er lagra.',
        noDates: 'Datoane er fjerna.',
        pathwayRemoved: 'Forløpet heim frå sjukehus er fjerna.',
        reminding:
          'Sjukepleiar følgjer opp (HPH2) innan {{hph2}}. Samtalen etter fire veker (HPH5) skal haldast innan {{hph5}}. Eg minner deg på begge.',
        done: '{{checkpoint}}: gjort.',
        notRelevant: '{{checkpoint}}: ikkje aktuelt.',
        reopened: '{{checkpoint}}: ope igjen.',
        event: 'Lagra.',
        removed: 'Hendinga er fjerna.',
      },
      undone: {
        pathway: 'Forløpet heim frå sjukehus er tilbake.',
        dates: 'Datoane er som før.',
        event: 'Hendinga står som før.',
      },
      press: {
        remove: 'Fjern forløpet',
        next: 'No: {{name}}',
        dates: 'Endre datoane',
        again: 'Ny innlegging',
        earlier: 'Sjå forløp {{number}}',
        present: 'Til det siste forløpet',
        toPathway: 'Til forløpet',
        notRelevant: 'Ikkje aktuelt',
        reopen: 'Ikkje gjort likevel',
        newEvent: 'Legg til hending',
        removeEvent: 'Fjern',
        older: 'Vis eldre',
        newer: 'Vis nyare',
      },
      fact: 'Heim frå sjukehus (HPH)',
      caseState: {
        none: 'Ikkje i bruk',
        due: '{{checkpoint}} innan {{date}}',
        dueToday: '{{checkpoint}}: siste dag er i dag',
        past: '{{checkpoint}}: siste dag var {{date}}',
        next: 'Neste: {{checkpoint}}',
        answered: 'Alle punkta har fått svar',
      },
    },
    refusals: {
      hphDatesMissing: 'Skriv inn minst éin dato: når brukaren blir skriven ut, eller når brukaren kjem heim.',
      pathwayInUse: 'Noko er allereie gjort i dette forløpet, så det kan ikkje fjernast.',
      homecomingFirst: 'Heimkomsten kan ikkje vere før utskrivinga. Sjekk begge datoane.',
      beforeHomecoming:
        'Noko er markert som gjort før heimkomsten, som er {{date}}. Sjekk datoane, og rett den som ikkje stemmer.',
      dayNotCome: 'Den dagen har ikkje vore enno. Vel dagen det hende.',
      tooManyEvents: 'Det er plass til {{max}} hendingar av kvart slag i eitt forløp.',
      unknownEvent: 'Hendinga er ikkje her lenger.',
    },
    cards: {
      hph: {
        title: 'Heim frå sjukehus (HPH)',
      },
      'hph-checkpoint': {
        when: 'Kva dag vart det gjort?',
        done: 'Gjort',
      },
      'hph-dates': {
        discharge: 'Når blir brukaren skriven ut frå sjukehuset?',
        homecoming: 'Når kjem brukaren heim?',
        save: 'Lagre',
      },
      'hph-event': {
        when: 'Kva dag?',
        cause: 'Kva gjaldt det? (valfritt)',
        choose: 'Vel',
        note: 'Kort notat (valfritt)',
        neverNames:
          'Skriv aldri namn, verken på brukaren eller andre. Notatet blir sletta ei tid etter at saka er avslutta.',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Heim frå sjukehus (HPH)',
      does: 'Skriv koden, til dømes HPH B-07',
      phrases: [
        'heimkomst {case?}',
        'heimkomsten {case?}',
        'heim frå sjukehus {case?}',
        'heim frå sjukehuset {case?}',
        'vegen heim {case?}',
      ],
    },
    dates: {
      title: 'Datoane for heimkomsten',
      does: 'Skriv koden, til dømes heimkomstdato B-07',
      phrases: [
        'endre heimkomsten {case?}',
        'datoane for heimkomsten {case?}',
        'hph-datoar {case?}',
        'endre hph-datoane {case?}',
      ],
    },
    new: {
      title: 'Ny innlegging',
      does: 'Skriv koden, til dømes ny innlegging B-07',
      phrases: ['ny innlegging {case?}'],
    },
    worse: {
      title: 'Fall og legevakt',
      does: 'Skriv koden, til dømes fall B-07',
      phrases: ['svekt helse {case?}'],
    },
    admitted: {
      title: 'Informert ved innlegging',
      does: 'Skriv koden, til dømes hph6 B-07',
      phrases: ['informasjon ved innlegging {case?}'],
    },
  },
};
