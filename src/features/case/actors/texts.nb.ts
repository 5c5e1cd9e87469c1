/** The actor map of a case, in bokmål; what it shares with the team's is said there. */
export const nb = {
  texts: {
    caseActors: {
      gone: 'Bildet er tatt bort. Skriv «{{mention}}aktørkart» og koden for å se det igjen.',
    },
  },
  commands: {
    show: {
      title: 'Aktørkartet i en sak',
      does: 'Skriv koden, for eksempel aktørkart B-07',
      phrases: [
        'aktørkart {case}',
        'aktørkartet {case}',
        'aktørkart i {case}',
        'aktørkartet i {case}',
        'aktørkartet i en sak',
        'hvem er rundt {case}',
        'hvem samarbeider vi med om {case}',
        'aktørene {case}',
        'hvilke aktører er med i {case}',
        'aktørkart for {case}',
        'aktørkart for en sak',
        'aktørkartlegging {case}',
      ],
    },
    new: {
      title: 'Nye aktører i en sak',
      phrases: [
        'legg til aktører i {case}',
        'legg til i aktørkartet {case}',
        'ny aktør i aktørkartet {case}',
        'ny samarbeidspartner {case}',
        'ny aktør i {case}',
      ],
    },
    renew: {
      title: 'Aktørkartet på nytt i sak',
      phrases: ['gå gjennom aktørkartet {case}', 'gå gjennom aktørkartet i {case}', 'gå gjennom aktørene {case}'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly caseActors: Own['caseActors'];
  }
}
