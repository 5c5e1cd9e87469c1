import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The team’s figures, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    figures: {
      title: 'Tal for {{team}}',
      cases: 'Saker med skår',
      fromCases: 'Tal frå sakene',
      first: 'Gjennomsnitt i første samtale',
      latest: 'Gjennomsnitt i siste samtale',
      later: 'Gjennomsnitt i seinare samtalar',
      benefit: 'Opplevd nytte',
      fidelity: 'Programoppfylling i sakene',
      hph2: 'Sjukepleiar følgde opp i tide (HPH2)',
      practice: 'Slik teamet arbeider',
      value_one: '{{value}} ({{count}} sak)',
      value_other: '{{value}} ({{count}} saker)',
      newest: '{{figure}}, {{months}}',
      hidden: 'Kjem når minst fem saker er med',
      couldTellLater: 'Nokre tal frå seinare samtalar blir ikkje viste: Saman med nytta kunne dei røpe ei enkeltsak.',
      none: 'Ingen enno',
      notYet: 'Ikkje gått gjennom enno',
      protected:
        'Inga enkeltsak kan kjennast igjen: Kvar månad blir vist ei veke etter at han er over, og månader med færre enn fem saker er slåtte saman.',
      own: 'Du er kontaktperson i teamet og ser alle tala her. Andre ser berre tal frå minst fem saker.',
      measures: {
        scores: 'Skår månad for månad',
        benefit: 'Opplevd nytte månad for månad',
        fidelity: 'Programoppfylling månad for månad',
        hph2: 'Sjukepleiar følgde opp i tide (HPH2)',
      },
      meaning: {
        scores: '1 er svært vanskeleg, 10 går fint.',
        benefit: 'Kor mykje lettare det har vorte sidan første samtale. Under 0 har det vorte tyngre.',
        fidelity: 'Kor mange av punkta på sjekklista som er gjorde eller ikkje er aktuelle.',
        hph2: 'Kor stor del som fekk oppfølging frå sjukepleiar (HPH2) innan tre dagar etter heimkomst.',
      },
      lines: {
        first: 'Første samtale',
        later: 'Seinare samtalar',
        benefit: 'Nytte',
        fidelity: 'Programoppfylling',
        hph2: 'Sjukepleiar følgde opp i tide (HPH2)',
      },
      point: '{{months}}: {{figure}}',
      spreadPoint: '{{point}}, spreiing frå {{low}} til {{high}}',
      spreadMeaning: 'Den lyse søyla viser forskjellen: frå dei sakene som ligg lågast, til dei som ligg høgast.',
      alt: '{{measure}}. {{lines}}',
      line: '{{line}}: {{verdict}} {{points}}.',
      earlier: 'Her står dei nyaste tala. Biletet viser fleire.',
      gone: 'Biletet er teke bort. Skriv «{{mention}}tal» for å sjå det igjen.',
      nothing: 'Det er ingen tal å vise her enno.',
      actions: {
        practice: 'Sjekk korleis de arbeider',
        mine: 'Sakene mine',
        scores: 'Skår månad for månad',
        benefit: 'Opplevd nytte månad for månad',
        fidelity: 'Programoppfylling',
        hph2: 'Sjukepleiar i tide (HPH2)',
        now: 'Tala no',
      },
    },
    cards: {
      'team-figures': {},
      'team-series': {},
    },
  },
  commands: {
    show: {
      title: 'Tal for teamet',
      does: 'Nytte og programoppfylling',
      phrases: ['tal for teamet', 'tala våre', 'tal', 'tala', 'resultat'],
    },
    scores: {
      title: 'Skår månad for månad',
      phrases: ['skår månad for månad', 'skår per månad', 'skåra våre'],
    },
    benefit: {
      title: 'Nytte månad for månad',
      phrases: ['nytte månad for månad', 'nytte per månad', 'nytta vår', 'opplevd nytte månad for månad'],
    },
    fidelity: {
      title: 'Programoppfylling',
      phrases: ['programoppfylling', 'programoppfyllinga vår', 'programoppfylling månad for månad'],
    },
    hph2: {
      title: 'Sjukepleiar i tide (HPH2)',
      phrases: ['sjukepleiar i tide hph2', 'hph2 per månad'],
    },
  },
};
