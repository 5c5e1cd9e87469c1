/** The way home from the hospital (HPH), in bokmål. */
export const nb = {
  texts: {
    hph: {
      summary: 'Hjem fra sykehus, sak {{code}}',
      subtitle: 'Sak {{code}} · forløp {{number}} av {{count}}',
      checkpoints: {
        hph0: {
          name: 'Utskriving fra sykehuset',
          what: 'Sykehuset og kommunen er enige om hva som trengs når brukeren reiser hjem.',
        },
        hph1: {
          name: 'Forberede hjemkomsten',
          what: 'Hjemmet, hjelpen og medisinene er klare før brukeren kommer hjem.',
        },
        hph2: {
          name: 'Sykepleier følger opp',
          what: 'Strukturert oppfølging innen tre dager etter hjemkomsten. Alle dager teller, også helg.',
        },
        hph3: {
          name: 'Forberede time hos fastlegen',
          what: 'Det fastlegen trenger å vite, er samlet før timen.',
        },
        hph5: {
          name: 'Samtale og ny vurdering etter fire uker',
          what: 'Fire uker hjemme: Hva er viktig nå? Vurder på nytt om hjelpen passer.',
        },
        hph4: {
          name: 'Svekket helse, fall, legevakt',
          what: 'Når helsen eller funksjonen blir dårligere, ved fall, eller ved kontakt med legevakt eller AMK. Kan skje flere ganger.',
        },
        hph6: {
          name: 'Informasjon ved innleggelse',
          what: 'Vi gir beskjed om det sykehuset trenger å vite når brukeren legges inn. Kan skje flere ganger.',
        },
      },
      title: '{{name}} ({{checkpoint}})',
      facts: {
        discharge: 'Utskrevet',
        homecoming: 'Hjemkomst',
        unknown: 'Ikke fylt inn',
      },
      state: {
        open: 'Ikke gjort ennå',
        notDone: 'Ikke gjort',
        by: 'Innen {{date}}',
        byToday: 'I dag er siste dag',
        wasBy: 'Siste dag var {{date}}. Kan fortsatt gjøres.',
        done: 'Gjort {{date}}',
        doneSameDay: 'Gjort {{date}}, samme dag som hjemkomsten',
        doneOnDay: 'Gjort {{date}}, {{day}}. dag etter hjemkomsten',
        notRelevant: 'Ikke aktuelt',
        noEvents: 'Når som helst, så ofte det trengs',
        events_one: '{{date}}',
        events_other: '{{count}} ganger, sist {{date}}',
      },
      causes: {
        decline: 'Svekket helse eller funksjon',
        fall: 'Fall',
        outOfHours: 'Kontakt med legevakt eller AMK',
      },
      event: '{{date}}: {{cause}}',
      dates: {
        new: 'Hjem fra sykehus',
        newIntro:
          'Fyll inn det du vet. Hjemkomsten kan også settes senere. Da minner jeg i tide om at sykepleier følger opp (HPH2), og om samtalen etter fire uker (HPH5).',
        again: 'Ny innleggelse, nytt forløp',
        againIntro: 'Forløpet til nå blir liggende som historikk. Fyll inn det du vet; resten kan settes senere.',
        change: 'Endre datoene',
        changeIntro: 'Flytter du hjemkomsten, flytter fristene seg med.',
      },
      eventForm: {
        new: 'Ny hendelse',
        change: 'Endre hendelsen',
      },
      news: {
        dates: 'Datoene er lagret.',
        noDates: 'Datoene er fjernet.',
        pathwayRemoved: 'Forløpet hjem fra sykehus er fjernet.',
        reminding:
          'Sykepleier følger opp (HPH2) innen {{hph2}}. Samtalen etter fire uker (HPH5) holdes innen {{hph5}}. Jeg minner deg på begge.',
        done: '{{checkpoint}}: gjort.',
        notRelevant: '{{checkpoint}}: ikke aktuelt.',
        reopened: '{{checkpoint}}: åpent igjen.',
        event: 'Lagret.',
        removed: 'Hendelsen er fjernet.',
      },
      undone: {
        pathway: 'Forløpet hjem fra sykehus er tilbake.',
        dates: 'Datoene er som før.',
        event: 'Hendelsen står som før.',
      },
      press: {
        remove: 'Fjern forløpet',
        next: 'Nå: {{name}}',
        dates: 'Endre datoene',
        again: 'Ny innleggelse',
        earlier: 'Se forløp {{number}}',
        present: 'Til det siste forløpet',
        toPathway: 'Til forløpet',
        notRelevant: 'Ikke aktuelt',
        reopen: 'Ikke gjort likevel',
        newEvent: 'Legg til hendelse',
        removeEvent: 'Fjern',
        older: 'Vis eldre',
        newer: 'Vis nyere',
      },
      fact: 'Hjem fra sykehus (HPH)',
      caseState: {
        none: 'Ikke i bruk',
        due: '{{checkpoint}} innen {{date}}',
        dueToday: '{{checkpoint}}: siste dag er i dag',
        past: '{{checkpoint}}: siste dag var {{date}}',
        next: 'Neste: {{checkpoint}}',
        answered: 'Alle punktene er besvart',
      },
    },
    refusals: {
      hphDatesMissing: 'Skriv inn minst én dato: når brukeren skrives ut, eller når brukeren kommer hjem.',
      pathwayInUse: 'Noe er allerede gjort i dette forløpet, så det kan ikke fjernes.',
      homecomingFirst: 'Hjemkomsten kan ikke være før utskrivingen. Sjekk begge datoene.',
      beforeHomecoming:
        'Noe er satt som gjort før hjemkomsten, som er {{date}}. Sjekk datoene, og rett den som ikke stemmer.',
      dayNotCome: 'Den dagen har ikke vært ennå. Velg dagen det skjedde.',
      tooManyEvents: 'Det er plass til {{max}} hendelser av hvert slag i ett forløp.',
      unknownEvent: 'Hendelsen er ikke her lenger.',
    },
    cards: {
      hph: {
        title: 'Hjem fra sykehus (HPH)',
      },
      'hph-checkpoint': {
        when: 'Hvilken dag ble det gjort?',
        done: 'Gjort',
      },
      'hph-dates': {
        discharge: 'Når skrives brukeren ut fra sykehuset?',
        homecoming: 'Når kommer brukeren hjem?',
        save: 'Lagre',
      },
      'hph-event': {
        when: 'Hvilken dag?',
        cause: 'Hva gjaldt det? (valgfritt)',
        choose: 'Velg',
        note: 'Kort notat (valgfritt)',
        neverNames:
          'Skriv aldri navn, verken på brukeren eller andre. Notatet slettes en tid etter at saken er avsluttet.',
        save: 'Lagre',
      },
    },
  },
  commands: {
    show: {
      title: 'Hjem fra sykehus (HPH)',
      does: 'Skriv koden, for eksempel HPH B-07',
      phrases: [
        'hph {case?}',
        'utskriving {case}',
        'utskriving fra sykehuset {case}',
        'hjemkomst {case?}',
        'hjemkomsten {case?}',
        'hjem fra sykehus {case?}',
        'hjem fra sykehuset {case?}',
        'veien hjem {case?}',
      ],
    },
    dates: {
      title: 'Datoene for hjemkomsten',
      does: 'Skriv koden, for eksempel hjemkomstdato B-07',
      phrases: [
        '{case} kommer hjem',
        'når skal {case} hjem',
        'endre datoen for hjemkomsten {case}',
        'når skrives {case} ut',
        'når kommer {case} hjem',
        '{case} skal hjem',
        '{case} skrives ut',
      ],
    },
    new: {
      title: 'Ny innleggelse',
      does: 'Skriv koden, for eksempel ny innleggelse B-07',
      phrases: [
        'ny innleggelse {case?}',
        '{case} er innlagt',
        '{case} er innlagt igjen',
        '{case} ble innlagt',
        '{case} er på sykehus igjen',
        'innlagt på nytt {case?}',
      ],
    },
    worse: {
      title: 'Fall og legevakt',
      does: 'Skriv koden, for eksempel fall B-07',
      phrases: [
        'fall {case?}',
        '{case} har falt',
        '{case} har vært på legevakt',
        '{case} falt hjemme',
        'legevakt {case?}',
        'svekket helse {case?}',
        'hph4 {case?}',
      ],
    },
    admitted: {
      title: 'Informert ved innleggelse',
      does: 'Skriv koden, for eksempel hph6 B-07',
      phrases: ['hph6 {case?}', 'informasjon ved innleggelse {case?}'],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly hph: Own['hph'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
