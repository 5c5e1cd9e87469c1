/** What participants think of a session, anonymously, in bokmål. */
export const nb = {
  texts: {
    evaluation: {
      press: {
        list: 'Evaluering',
        all: 'Alle evalueringene',
        answer: 'Svar på evalueringen',
        begin: 'Send evalueringen nå',
        beginYes: 'Ja, send den',
        close: 'Avslutt nå',
        closeYes: 'Ja, avslutt',
        share: 'Vis tallene for teamene',
        shareYes: 'Ja, vis tallene',
        keep: 'Nei, la det være',
        result: 'Tilbake til resultatet',
        addresses: 'Nettadresser',
        back: 'Tilbake til evalueringen',
      },
      session: 'Samling {{number}}, {{dates}}',
      form: {
        title: 'Hva synes du om samling {{number}}?',
        useful: {
          step1: '1 Ikke nyttig',
          step2: '2 Litt nyttig',
          step3: '3 Ganske nyttig',
          step4: '4 Nyttig',
          step5: '5 Svært nyttig',
        },
        balance: {
          step1: 'Altfor lite gruppearbeid',
          step2: 'Litt for lite gruppearbeid',
          step3: 'Passe',
          step4: 'Litt for mye gruppearbeid',
          step5: 'Altfor mye gruppearbeid',
        },
      },
      thanks: {
        title: 'Takk for svaret!',
        message: 'Det er levert anonymt. Prosjektgruppen ser alle svarene samlet når evalueringen er avsluttet.',
      },
      answered: {
        title: 'Svaret ditt er levert',
        message: 'Hver deltaker kan svare én gang. Det første svaret gjelder.',
      },
      over: {
        title: 'Evalueringen er avsluttet',
        message: 'Det går ikke an å svare lenger.',
      },
      used: {
        title: 'Takk for svaret!',
        message: 'Svaret er levert anonymt. Adressen virker én gang, så du kan lukke siden.',
      },
      page: {
        mend: 'Dette må rettes først',
        intro: 'To trykk er nok. Svaret er anonymt. Skriv gjerne litt også.',
      },
      addresses: {
        title: 'Nettadresser til samling {{number}}',
        add: 'Lag adresser',
      },
      told: {
        title: 'Evaluer samling {{number}}',
        room: 'Noen av dere har ingen egen chat med Los. Trykk her, så får du evalueringen for deg selv. Den er anonym, og de andre ser ikke svaret.',
        remind: 'Har du et par minutter? Det er siste gang Los spør.',
        name: 'Evaluering av samling {{number}}',
      },
      list: {
        title: 'Evaluering av samlingene',
        intro:
          'Deltakerne får evalueringen av seg selv dagen etter en samling. Dere ser resultatet når den er avsluttet og minst fem har svart.',
      },
      state: {
        coming: 'Sendes dagen etter samlingen',
        cancelled: 'Samlingen er avlyst',
        ready: 'Er ikke sendt ennå',
        open: 'Åpen til og med {{date}}. {{count}}',
        result: '{{count}}. Nyttig: {{mean}} av 5',
        tooFew: 'Avsluttet. Færre enn fem svarte',
      },
      count_one: '{{count}} har svart',
      count_other: '{{count}} har svart',
      few: 'Færre enn fem har svart',
      gone: 'Bildet er tatt bort. Åpne evalueringen på nytt for å se det igjen.',
      card: {
        title: 'Evaluering av samling {{number}}',
        coming:
          'Dagen etter samlingen får alle deltakerne evalueringen i sin egen chat med Los. Den som ikke har det, får den gjennom teamets chat.',
        ready:
          'Send evalueringen mens folk ennå sitter i rommet, eller vent: Dagen etter samlingen går den ut av seg selv.',
        open: '{{count}}. Alle kan svare til og med {{date}}. De som ikke har svart, får én påminnelse.',
        anonymous: 'Ingen ser hva den enkelte har svart. Resultatet kommer når evalueringen er avsluttet.',
        tooFew: 'Færre enn fem svarte. Da blir ingenting vist, og svarene er slettet.',
        answered: '{{count}}. Avsluttet {{date}}.',
        shared: 'Teamene har fått tallene, uten kommentarene.',
        useful: 'Hvor nyttig var samlingen?',
        balance: 'Hvor mye gruppearbeid var det?',
        mean: 'Gjennomsnitt {{mean}} av 5. Svarene ligger som oftest {{spread}} poeng fra det.',
        balanceMean: 'Gjennomsnitt {{mean}}. Da er 0 passe, og minus er for lite gruppearbeid.',
        divided: 'Meningene er delte: {{less}} ville ha mer gruppearbeid, {{more}} ville ha mindre.',
        balanceSteps: {
          step1: 'Altfor lite',
          step2: 'Litt for lite',
          step3: 'Passe',
          step4: 'Litt for mye',
          step5: 'Altfor mye',
        },
        comments: 'Med egne ord',
        earlier: 'Tidligere samlinger',
        earlierOne: 'Samling {{number}}',
        earlierMean: '{{mean}} av 5 ({{count}} svar)',
      },
      words: {
        took: 'Hva tok du med deg?',
        change: 'Hva bør det bli mer eller mindre av?',
        need: 'Hva trenger dere nå?',
      },
      comments_one: '{{count}} svar',
      comments_other: '{{count}} svar',
      fewComments: 'Færre enn fem skrev noe. Da blir det ikke vist.',
      quoted: '«{{comment}}»',
      ask: {
        begin: {
          title: 'Vil du sende evalueringen nå?',
          message:
            'Alle deltakerne på samling {{number}} får den med en gang, eller så snart klokken er mellom 8 og 16 på en arbeidsdag. De kan svare i ti dager.',
        },
        close: {
          title: 'Vil du avslutte evalueringen?',
          message: '{{count}}. Etterpå kan ingen svare, og den kan ikke åpnes igjen.',
          tooFew: 'Færre enn fem har svart. Avslutter du nå, blir ingenting vist, og svarene blir slettet.',
        },
        share: {
          title: 'Vil du vise tallene for teamene?',
          message: 'Alle team på samlingen får tallene i chatten sin. Kommentarene blir hos dere.',
        },
      },
      news: {
        begun: 'Evalueringen er på vei til deltakerne.',
        closed: 'Evalueringen er avsluttet.',
        shared: 'Teamene får tallene.',
      },
      shared: {
        title: 'Slik vurderte dere samling {{number}}',
      },
    },
    refusals: {
      evaluationClosed: 'Evalueringen er avsluttet. Det går ikke an å svare lenger.',
      evaluationAnswered: 'Svaret er levert fra før. Hver deltaker kan svare én gang.',
      evaluationNotShown: 'Resultatet vises først når evalueringen er avsluttet og minst fem har svart.',
      evaluationTooEarly: 'Samlingen har ikke begynt ennå. Evalueringen kan sendes fra den første dagen.',
      addressCount: 'Hvor mange adresser trenger dere? Skriv et tall fra 1 til {{most}}.',
      tooManyAddresses: 'Det er plass til {{most}} adresser i alt. Velg færre.',
      noEvaluation: 'Ingen samling skal evalueres nå. Evalueringen kommer dagen etter samlingen.',
      usefulMissing: 'Hvor nyttig var samlingen? Velg ett av svarene.',
      balanceMissing: 'Hvordan var blandingen? Velg ett av svarene.',
    },
    cards: {
      'evaluation-form': {
        intro: 'To trykk er nok. Svaret er anonymt.',
        useful: 'Hvor nyttig var samlingen for deg?',
        balance: 'Hvordan var blandingen av foredrag og gruppearbeid?',
        took: 'Hva tok du med deg? (valgfritt)',
        change: 'Hva bør det bli mer eller mindre av? (valgfritt)',
        need: 'Hva trenger dere nå? (valgfritt)',
        privacy:
          'Anonymt vil si at svaret ditt blir talt sammen med de andres, uten navn og klokkeslett. Prosjektgruppen ser ingenting før minst fem har svart og evalueringen er avsluttet. Skriv ikke hvem du eller andre er.',
        send: 'Send svaret',
      },
      'evaluation-addresses': {
        intro:
          'Til deltakere som ikke har Los. Gi hver av dem én adresse. Den virker én gang, og ingen ser hvem som har brukt sin.',
        count: 'Hvor mange nye adresser?',
        example: 'For eksempel 12',
      },
      evaluation: {},
      'evaluation-list': {},
      'evaluation-comments': {},
    },
  },
  commands: {
    answer: {
      title: 'Svar på evalueringen',
      does: 'Hva du synes om samlingen, anonymt',
      phrases: [
        'evaluer samlingen',
        'evalueringsskjema',
        'evalueringsskjemaet',
        'hva vi syntes om samlingen',
        'si hva vi syntes om samlingen',
        'evaluering',
        'gi tilbakemelding på samlingen',
      ],
    },
    list: {
      title: 'Evaluering av samlingene',
      does: 'Send den, og se hva deltakerne syntes',
      phrases: [
        'evaluering av samlingene',
        'send evalueringen',
        'hva syntes de om samlingen',
        'hva mente deltakerne om samlingen',
        'svarene på evalueringen',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly evaluation: Own['evaluation'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
