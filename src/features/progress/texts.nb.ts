/** Where a team is in its improvement work: phases and scores, in bokmål. */
export const nb = {
  texts: {
    progress: {
      title: 'Fasene våre',
      choose: 'Hvor er dere nå? Trykk på fasen. Dere kan gå fram og tilbake så mye dere vil.',
      noneYet: 'Teamet har ikke valgt fase ennå.',
      here: 'Her er dere nå',
      done: '{{done}} av {{count}} gjort',
      herePart: '{{here}} · {{done}}',
      hereNote: '{{here}}. {{about}}',
      line: 'Fase {{number}} av 5: {{name}}',
      ticked: '✓ {{step}}',
      open: '○ {{step}}',
      isTicked: '{{step}}: gjort',
      isOpen: '{{step}}: ikke gjort ennå',
      phases: {
        p1: 'Forberede',
        p2: 'Planlegge',
        p3: 'Utføre',
        p4: 'Evaluere',
        p5: 'Følge opp',
      },
      about: {
        p1: 'Bli enige om hvorfor, og hvem som er med.',
        p2: 'Finn ut hva som skal bli bedre, og hvordan dere ser det.',
        p3: 'Prøv ut i det små.',
        p4: 'Se på målingene sammen.',
        p5: 'Gjør det til hverdag, og del det.',
      },
      steps: {
        need: 'Vi er enige om behovet',
        anchor: 'Arbeidet er forankret, og teamet er på plass',
        knowledge: 'Vi vet hva forskning, erfaring og brukere sier',
        map: 'Vi har kartlagt behov og måten vi jobber på',
        goals: 'Vi har satt mål',
        measure: 'Vi har valgt hva vi måler',
        ideas: 'Vi har funnet tiltak',
        plan: 'Vi vet hvordan vi vil gjøre det',
        try: 'Vi prøver ut',
        reflect: 'Vi har sett på målingene sammen',
        enough: 'Vi har svart på om det er godt nok',
        implement: 'Det nye er tatt i bruk',
        secure: 'Det holder også når noen slutter',
        share: 'Vi har delt det med andre',
      },
      news: {
        chosen: 'Nå er dere i fase {{number}}: {{name}}.',
        back: 'Dere er i fase {{number}} igjen: {{name}}. Slik skal det være. Dere vet mer nå enn sist.',
        set: 'Lagret: {{score}} for {{month}}.',
      },
      undone: {
        phase: 'Fasen er som før.',
        score: 'Tallet er som før.',
      },
      links: {
        actors: 'Aktørkartet',
        goals: 'Målene våre',
        measures: 'Målingene våre',
        actions: 'Tiltakene våre',
        poster: 'Plakaten',
      },
      press: {
        choose: 'Nå er vi i fase {{number}}',
        score: 'Hvor langt er dere kommet?',
        phases: 'Fasene våre',
        change: 'Endre tallet',
        keep: 'Behold som det er',
        set: 'Si det med ett trykk',
        teams: 'Framdrift i teamene',
      },
      how: {
        team: 'Hvor langt er dere kommet?',
        facilitator: 'Hvor langt er teamet kommet?',
      },
      ask: 'Trykk på det som passer best nå. Dere kan endre det hele måneden.',
      answer: '{{score}} · {{name}}',
      answerNow: '✓ {{score}} · {{name}}',
      scale: {
        s1: { name: 'Vil i gang', means: 'Teamet er ikke på plass ennå.' },
        s2: { name: 'Teamet er på plass', means: 'Det er klart hvem som er med, og hva det gjelder.' },
        s3: { name: 'Planleggingen er i gang', means: 'Teamet finner ut hva som skal bli bedre.' },
        s4: { name: 'I gang, men ingenting er endret', means: 'Teamet møtes, kartlegger og lærer.' },
        s5: { name: 'Endringer prøves ut', means: 'I det små. Målingene viser det ikke ennå.' },
        s6: { name: 'Litt bedre', means: 'De første endringene virker, og noen er tatt i bruk.' },
        s7: { name: 'Bedre', means: 'Målingene går rett vei, og flere endringer er tatt i bruk.' },
        s8: { name: 'Mye bedre', means: 'Det meste er tatt i bruk, og brukerne merker forskjell.' },
        s9: { name: 'Mye bedre, og det varer', means: 'Det holder også når det er travelt.' },
        s10: { name: 'I mål, og andre lærer av det', means: 'Målene er nådd, og dette er blitt måten alle jobber på.' },
      },
      firstOwn: {
        team: 'Prosjektgruppen setter sitt eget tall. Dere ser det når dere har satt deres, så ingen styrer den andre.',
        facilitator: 'Teamet setter sitt eget tall. Dere ser det når dere har satt deres, så ingen styrer den andre.',
      },
      own: 'Dere',
      other: {
        team: 'Teamet',
        facilitator: 'Prosjektgruppen',
      },
      notYet: {
        own: 'Teamet har ikke satt noe tall for {{month}} ennå.',
        team: 'Teamet har ikke satt sitt tall for {{month}} ennå.',
        facilitator: 'Prosjektgruppen har ikke satt sitt tall for {{month}} ennå.',
      },
      differ:
        'Dere ser det ulikt: teamet {{team}}, prosjektgruppen {{facilitator}}. Hva ser dere som de andre ikke ser?',
      alike: 'Dere ser det likt. Hva skal til for å komme et steg videre?',
      one: '{{who}} {{score}}',
      ofMonth: '{{month}}: {{scores}}',
      history: 'Tidligere: {{own}} · {{other}}',
      teams: {
        intro: 'Trykk på et team for å sette deres tall. Teamets eget ser dere etterpå.',
        none: 'Ingen team er med ennå.',
        waits: 'Teamet har satt sitt, dere ikke ennå',
        unset: 'Ikke satt',
      },
    },
    reminders: {
      progress: {
        heading: 'Hvor langt er dere kommet?',
        words: 'Ett trykk sier hvor dere er denne måneden. Det er fint også når det ikke har gått framover.',
      },
    },
    refusals: {
      otherMonth: 'Kortet er fra en måned som er over. Her er denne måneden.',
    },
    cards: {
      phases: {},
      'ihi-scoring': {},
      'ihi-scores': {
        talk: 'Snakk om det',
      },
      'teams-progress': {},
    },
  },
  commands: {
    show: {
      title: 'Fasene våre',
      does: 'Hvor dere er i forbedringsarbeidet',
      phrases: [
        'fasene',
        'hvilken fase er vi i',
        'hvor står vi i forbedringsarbeidet',
        'hvor er vi i forbedringsarbeidet',
      ],
    },
    score: {
      title: 'Hvor langt er dere kommet?',
      does: 'Fra 0,5 til 5, hver måned',
      phrases: [
        'hvor langt er dere kommet',
        'hvor langt er vi kommet i forbedringsarbeidet',
        'sett framdrift',
        'framdriften vår',
        'framdriftsskår',
        'ihi',
        'ihi skår',
        'ihi-skår',
      ],
    },
    teams: {
      title: 'Framdrift i teamene',
      does: 'Hvor langt hvert team er kommet',
      phrases: [
        'framdrift i teamene',
        'fremdrift i teamene',
        'framdriften i teamene',
        'hvor langt er teamene kommet',
        'hvor langt har teamene kommet',
        'framdriften per team',
        'hvor langt har hvert team kommet',
        'hvor står teamene',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];
type OwnReminders = Own['reminders'];
type OwnRefusals = Own['refusals'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly progress: Own['progress'];
  }
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
