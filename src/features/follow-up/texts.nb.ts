/** The teams that facilitators talk with, in bokmål. */
export const nb = {
  texts: {
    followUp: {
      /** Above what was found of it. */
      found: 'Team',
      title: 'Team å følge opp',
      message: 'Et lite spørsmål fra dere gjør det lettere å komme videre.',
      nothing: 'Ingen team ser ut til å trenge dere akkurat nå.',
      guidance: 'Har bedt om veiledning og ventet siden {{date}}',
      notBegun: 'Har ikke begynt på {{name}}. Samling {{number}} er {{when}}.',
      neverBegun: 'Har ikke begynt på {{name}}, og samling {{number}} er holdt',
      quiet: 'Stille siden {{date}}',
      worse: '«{{measure}}» har blitt dårligere siden {{date}}',
      noGoal: 'Har ikke et mål som kan måles ennå',
      differ: '{{month}}: Teamet setter {{team}}, dere {{facilitator}}',
      noCoaching: 'Har ikke hatt kvarteret sitt denne måneden',
      contacted: 'Kontaktet {{date}}',
      open: 'Åpne spørsmålet',
      offer: 'Tilby veiledning',
      offered: '{{team}} får tilbudet i chatten sin og teller som kontaktet.',
      talkedNow: '{{team}}: {{minutes}} minutter i dag er notert, og teamet teller som kontaktet.',
      more_one: 'Og ett team til. Se alle under «Hvem kan trenge oss?».',
      more_other: 'Og {{count}} team til. Se alle under «Hvem kan trenge oss?».',
      contacts: 'Følg opp teamene',
    },
    refusals: {
      nothingTicked: 'Ingen team er krysset av. Kryss av dem dere har snakket med.',
    },
    contacts: {
      tally_one: 'Kontaktet i denne perioden: {{done}} av {{count}} team',
      tally_other: 'Kontaktet i denne perioden: {{done}} av {{count}} team',
      message: 'Mange spør ikke selv. En kort telefon eller melding til hvert team i perioden gjør det lettere.',
      allDone: 'Alle teamene er kontaktet i denne perioden. Godt jobbet!',
      line: '{{team}}: {{date}}',
      saved_one: 'Ett team til er kontaktet.',
      saved_other: '{{count}} team til er kontaktet.',
    },
    cards: {
      'guidance-contacts': {
        title: 'Følg opp teamene',
        question: 'Hvem har du snakket med?',
        contacted: 'Kontaktet',
      },
    },
  },
  commands: {
    show: {
      title: 'Team å følge opp',
      does: 'De som kan trenge dere nå, og hvorfor',
      phrases: [
        'team å følge opp',
        'hvem bør vi følge opp',
        'hvem bør vi ringe',
        'hvem bør vi kontakte',
        'hvem trenger at vi tar kontakt',
        'hvem skal vi følge opp',
        'hvilke team bør vi følge opp',
        'hvem trenger oppfølging',
        'team som trenger oppfølging',
        'tilby veiledning',
        'hvem henger etter',
        'hvilke team henger etter',
        'hvem trenger hjelp',
        'hvilke team trenger hjelp',
        'hvem står fast',
        'hvilke team står fast',
        'hvem sliter',
        'hvilke team sliter',
        'team som sliter',
        'hvem trenger et dytt',
      ],
    },
    contacts: {
      title: 'Følg opp teamene',
      does: 'Hvem dere har snakket med i perioden',
      phrases: [
        'følg opp teamene',
        'følge opp teamene',
        'oppfølging',
        'oppfølging av teamene',
        'kontaktet team',
        'hvilke team har vi snakket med',
        'hvem har vi snakket med',
        'noter kontakt med et team',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];
type OwnRefusals = Own['refusals'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly followUp: Own['followUp'];
    readonly contacts: Own['contacts'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
