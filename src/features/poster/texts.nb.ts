/** The poster of a team’s work, in bokmål. */
export const nb = {
  texts: {
    poster: {
      title: 'Plakaten til {{team}}',
      proposed: {
        title: 'Forbedringsarbeidet til {{team}}',
        trying: 'Vi prøver videre: {{action}}',
        idea: 'Vi skal prøve: {{action}}',
      },
      reached: 'Målet er nådd.',
      ourWay: 'Det er den veien vi vil.',
      notOurWay: 'Det er ikke den veien vi vil.',
      interviewed_one: 'Vi har snakket med {{count}} bruker:',
      interviewed_other: 'Vi har snakket med {{count}} brukere:',
      state: {
        trying: 'prøves nå',
        kept: 'beholdt',
        adapted: 'tilpasset',
        dropped: 'lagt bort',
      },
      measure: '{{measure}} ({{unit}})',
      verdict: {
        empty: 'Ikke målt ennå',
        tooFew: 'For få målinger ennå',
        steady: 'Ingen varig endring ennå',
        changed: 'Endret',
        better: 'Bedre',
        worse: 'Endret, ikke den veien vi vil',
      },
      headings: {
        goals: 'Mål og målinger',
        tried: 'Dette har vi prøvd',
        users: 'Dette sier brukerne',
        charts: 'Dette viser målingene',
        nextStep: 'Neste steg',
      },
      room: 'Her kommer målet, målingene, det dere prøver, og det brukerne sier, etter hvert som dere skriver det i Los. Dere kan også skrive rett i filen.',
      columns: {
        goal: 'Mål',
        measure: 'Vi måler',
        from: 'Før',
        now: 'Nå',
        target: 'Målet',
        verdict: 'Målingene viser',
      },
      action: '{{title}} – {{state}}',
      more_one: 'Og {{count}} til',
      more_other: 'Og {{count}} til',
      left: 'Målinger av færre enn fem er ikke med.',
      fileName: 'Plakat {{team}}',
      facts: {
        goals: 'Mål',
        tried: 'Prøvd',
        charts: 'Kurver',
        users: 'Brukerne',
        nextStep: 'Neste steg',
      },
      none: 'Ingenting ennå',
      goals_one: '{{count}} mål',
      goals_other: '{{count}} mål',
      actions_one: '{{count}} tiltak',
      actions_other: '{{count}} tiltak',
      charts_one: '{{count}} kurve',
      charts_other: '{{count}} kurver',
      missing_one: 'Én ting mangler: {{parts}}.',
      missing_other: 'Dette mangler: {{parts}}.',
      complete: 'Alt dere har lagt inn, er med.',
      parts: {
        title: 'en tittel',
        users: 'hva brukerne sier',
        nextStep: 'neste steg',
      },
      alt: 'Plakaten som bilde: {{title}}.',
      gone: 'Bildet er tatt bort. Skriv «{{mention}}lag plakat» for å se det igjen.',
      open: 'Åpne i PowerPoint',
      openHint: 'Lenken virker i sju dager. Alt kan endres i filen.',
      press: {
        fill: 'Svar på det som mangler',
        words: 'Endre ordene',
        note: 'Til plenum',
        file: 'Få filen her',
        goal: 'Lag et mål',
        save: 'Lagre',
        skip: 'Hopp over',
        poster: 'Til plakaten',
        asText: 'Som tekst å kopiere',
        send: 'Send plakaten til samling {{number}}',
        takeBack: 'Trekk plakaten tilbake',
      },
      ask: {
        title: {
          title: 'Hva skal plakaten hete?',
          label: 'Tittelen på plakaten',
          hint: 'Kort, gjerne det dere vil få til.',
        },
        users: {
          title: 'Hva sier brukerne?',
          label: 'Det brukerne har sagt, ett punkt på hver linje',
          hint: 'Skriv det uten navn og uten noe som kan vise hvem det er.',
        },
        nextStep: { title: 'Hva er neste steg?', label: 'Neste steg', hint: 'Det dere gjør nå, og gjerne når.' },
      },
      words: 'Ordene på plakaten',
      sent: 'Plakaten er sendt til samling {{number}}. Prosjektgruppen ser den slik den er når de åpner den.',
      news: {
        saved: 'Lagret.',
        sent: 'Plakaten er sendt til samlingen.',
        takenBack: 'Plakaten er trukket tilbake. Prosjektgruppen ser den ikke lenger.',
      },
      undone: 'Ordene på plakaten står som før.',
      download: {
        title: 'Plakaten er ikke her lenger',
        gone: 'Lenken har gått ut. Skriv «{{mention}}lag plakat» til Los i Teams, så får du en ny.',
      },
      file: {
        offer: 'Plakaten som PowerPoint, A3 stående.',
        declined: 'Greit, filen er ikke lagret. Lenken på plakatkortet virker fortsatt.',
        failed: 'Filen lot seg ikke lagre. Bruk lenken, eller prøv igjen.',
        over: 'Den knappen er for gammel. Her er plakaten slik den er nå.',
      },
      plenum: {
        title: 'To minutter i plenum',
        intro: 'Fem ting å si, én om gangen.',
        who: 'Hvem vi er',
        goal: 'Hva vi vil',
        tried: 'Hva vi har prøvd',
        chart: 'Hva vi ser',
        next: 'Hva vi gjør nå',
        weIn: 'Vi er forbedringsteamet i {{municipality}}.',
        we: 'Vi er {{team}} fra {{municipalities}}.',
        whom: 'Vi jobber for {{whom}}.',
        ours: 'Målet vårt er dette: {{goal}}',
        noGoal: 'Målet er vi ikke ferdige med å velge ennå.',
        weTried: 'Vi har prøvd dette: {{actions}}',
        learnt: 'Det vi lærte: {{learnt}}',
        notTried: 'Vi skal til å prøve det første tiltaket.',
        shows: '{{measure}}: {{verdict}}',
        noChart: 'Vi har ikke målt så lenge at vi kan si noe ennå.',
        noStep: 'Neste steg finner vi sammen på denne samlingen.',
        asks: 'Har dere prøvd noe lignende? Kom gjerne og fortell.',
      },
    },
    cards: {
      poster: {},
      'poster-question': {},
      'poster-words': {
        intro: 'Los fyller tomme felt med det dere har lagt inn.',
        title: 'Tittel',
        users: 'Det brukerne har sagt, ett punkt på hver linje',
        nextStep: 'Neste steg',
        privacy: 'Plakaten skal ut av teamet. Skriv den uten navn, og slik at ingen bruker kan kjennes igjen.',
      },
      plenum: {},
    },
  },
  commands: {
    show: {
      title: 'Lag plakat',
      phrases: ['lag plakat', 'plakat', 'plakaten', 'vis plakaten', 'lag poster', 'poster'],
    },
    words: {
      title: 'Endre ordene på plakaten',
      phrases: ['endre ordene på plakaten', 'endre plakaten'],
    },
    file: {
      title: 'Plakaten som fil',
      phrases: ['få plakaten som fil', 'plakat som powerpoint'],
    },
    note: {
      title: 'Til plenum',
      phrases: ['til plenum', 'plenum', 'hva skal vi si i plenum'],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly poster: Own['poster'];
  }
  interface CardTexts extends OwnCards {}
}
