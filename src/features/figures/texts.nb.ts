/** The team’s figures, in bokmål. */
export const nb = {
  texts: {
    figures: {
      title: 'Tall for {{team}}',
      cases: 'Saker med skår',
      fromCases: 'Tall fra sakene',
      first: 'Gjennomsnitt i første samtale',
      latest: 'Gjennomsnitt i siste samtale',
      later: 'Gjennomsnitt i senere samtaler',
      benefit: 'Opplevd nytte',
      fidelity: 'Programoppfyllelse i sakene',
      hph2: 'Sykepleier fulgte opp i tide (HPH2)',
      practice: 'Slik teamet jobber',
      value_one: '{{value}} ({{count}} sak)',
      value_other: '{{value}} ({{count}} saker)',
      newest: '{{figure}}, {{months}}',
      hidden: 'Kommer når minst fem saker er med',
      couldTellLater: 'Noen tall fra senere samtaler vises ikke: Sammen med nytten kunne de røpe en enkeltsak.',
      none: 'Ingen ennå',
      notYet: 'Ikke gått gjennom ennå',
      protected:
        'Ingen enkeltsak kan kjennes igjen: Hver måned vises en uke etter at den er over, og måneder med færre enn fem saker er slått sammen.',
      own: 'Du er kontaktperson i teamet og ser alle tallene her. Andre ser bare tall fra minst fem saker.',
      measures: {
        scores: 'Skår måned for måned',
        benefit: 'Opplevd nytte måned for måned',
        fidelity: 'Programoppfyllelse måned for måned',
        hph2: 'Sykepleier fulgte opp i tide (HPH2)',
      },
      meaning: {
        scores: '1 er svært vanskelig, 10 går fint.',
        benefit: 'Hvor mye lettere det er blitt siden første samtale. Under 0 er det blitt tyngre.',
        fidelity: 'Hvor mange av punktene på sjekklisten som er gjort eller ikke er aktuelle.',
        hph2: 'Hvor stor andel som fikk oppfølging fra sykepleier (HPH2) innen tre dager etter hjemkomst.',
      },
      lines: {
        first: 'Første samtale',
        later: 'Senere samtaler',
        benefit: 'Nytte',
        fidelity: 'Programoppfyllelse',
        hph2: 'Sykepleier fulgte opp i tide (HPH2)',
      },
      point: '{{months}}: {{figure}}',
      spreadPoint: '{{point}}, spredning fra {{low}} til {{high}}',
      spreadMeaning: 'Den lyse søylen viser forskjellen: fra de sakene som ligger lavest, til dem som ligger høyest.',
      alt: '{{measure}}. {{lines}}',
      line: '{{line}}: {{verdict}} {{points}}.',
      earlier: 'Her står de nyeste tallene. Bildet viser flere.',
      gone: 'Bildet er tatt bort. Skriv «{{mention}}tall» for å se det igjen.',
      nothing: 'Det er ingen tall å vise her ennå.',
      actions: {
        practice: 'Sjekk hvordan dere jobber',
        mine: 'Mine saker',
        scores: 'Skår måned for måned',
        benefit: 'Opplevd nytte måned for måned',
        fidelity: 'Programoppfyllelse',
        hph2: 'Sykepleier i tide (HPH2)',
        now: 'Tallene nå',
      },
    },
    cards: {
      'team-figures': {},
      'team-series': {},
    },
  },
  commands: {
    show: {
      title: 'Tall for teamet',
      does: 'Nytte og programoppfyllelse',
      phrases: [
        'teamets tall',
        'tallene våre',
        'tallene',
        'resultater',
        'hva viser tallene',
        'hvor stor nytte har brukerne',
        'gjennomsnittet vårt',
        'hva sier tallene',
      ],
    },
    scores: {
      title: 'Skår måned for måned',
      phrases: ['skår måned for måned', 'skår per måned', 'skår for teamet', 'skårene våre'],
    },
    benefit: {
      title: 'Nytte måned for måned',
      phrases: ['nytte måned for måned', 'nytte per måned', 'nytte for teamet', 'nytten vår', 'opplevd nytte'],
    },
    fidelity: {
      title: 'Programoppfyllelse',
      phrases: ['programoppfyllelse', 'programoppfyllelsen vår', 'programoppfyllelse måned for måned'],
    },
    hph2: {
      title: 'Sykepleier i tide (HPH2)',
      phrases: [
        'sykepleier i tide hph2',
        'sykepleier i tide',
        'hph2 i tide',
        'hph2 måned for måned',
        'hph2 per måned',
        'hph2 for teamet',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly figures: Own['figures'];
  }
  interface CardTexts extends OwnCards {}
}
