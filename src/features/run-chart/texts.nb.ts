/** Run charts: what a measure says over time, in bokmål. */
export const nb = {
  texts: {
    runChart: {
      around: {
        show: 'Vis de andre teamene',
        showMeta: 'Bare midten av nettverket, uten navn',
        hide: 'Skjul de andre teamene',
        hideMeta: 'Bare vår egen linje',
        legend: 'De andre teamene: den midterste halvdelen, og medianen deres',
        line: 'De andre teamene, {{period}}: median {{median}}, den midterste halvdelen fra {{low}} til {{high}}.',
        means: 'På bildet er det feltet bak linja, og medianen er stiplet.',
        none: 'Færre enn fem andre team i nettverket har tall som kan vises.',
      },
      title: 'Kurve',
      median: 'Median',
      /** Below the median of a chart, for those who do not know the word. */
      medianMeans: 'Medianen er midten: Av målingene den regnes av, ligger like mange over som under.',
      target: 'Mål',
      cases: 'Saker',
      hollow: 'Teller ikke med i medianen',
      spread: 'Spredning mellom sakene',
      targetBy: '{{target}}, innen {{date}}',
      medianUpTo: '{{median}}, av målingene til og med {{period}}',
      medianFrom: '{{median}}, av målingene fra {{period}}',
      ofCases_one: '{{value}} ({{count}} sak)',
      ofCases_other: '{{value}} ({{count}} saker)',
      point: '{{period}}: {{amount}}',
      leftOut: '{{point}}. Teller ikke med: {{reason}}',
      inPercent: '{{measure}}, i prosent',
      alt: '{{measure}}. {{verdict}} {{told}}.',
      own: 'Du er kontaktperson i teamet og ser alle tallene her. Andre ser bare tall fra minst fem saker.',
      protected:
        'Ingen enkeltsak kan kjennes igjen: Hver måned vises en uke etter at den er over, og bare med minst fem saker.',
      gone: 'Bildet er tatt bort. Skriv «{{mention}}kurve» for å se det igjen.',
      none: 'Dere måler ikke noe ennå. Når dere har et målepunkt, viser kurven om noe endrer seg over tid.',
      ask: 'Kurven spør',
      question: 'Hva skjedde rundt {{since}}?',
      suggest: 'Vil dere starte en ny median fra {{since}}? Da ser dere om det som er nytt, holder seg.',
      news: {
        answered: 'Takk! Nå står det på kurven.',
        notKnown: 'Det er greit. Skriv det når dere vet det.',
        annotated: 'Lagret. Nå står det på kurven.',
        removed: 'Tatt bort fra kurven.',
        split: 'Kurven har fått en ny median fra {{period}}.',
        freeze: 'Medianen er låst: Den regnes av målingene til og med {{period}}.',
        joined: 'Delene henger sammen igjen fra {{period}}.',
        unfrozen: 'Medianen er ikke låst lenger.',
      },
      undone: {
        settings: 'Kurven er stilt inn som før.',
        annotation: 'Det som sto på kurven, er tilbake.',
      },
      choose: {
        title: 'Hvilken kurve?',
        intro: 'Velg et målepunkt, så viser jeg kurven.',
      },
      annotate: {
        routine: 'Ny rutine {{title}}',
        title: 'Hva skjedde?',
        intro: 'Det dere skriver, blir merket på kurven. Da er det lettere å se hva som virket.',
        there: 'Dette står på kurven {{date}}.',
      },
      settings: {
        title: 'Still inn kurven',
        all: 'Medianen regnes av alle målingene i hver del.',
        frozen: 'Medianen er låst: Den regnes av målingene til og med {{period}}.',
        part: 'Ny median fra {{period}}',
        join: 'Trykk for å slå sammen med delen før',
      },
      press: {
        answer: 'Lagre svaret',
        notKnown: 'Vet ikke ennå',
        points: 'Registrer målinger',
        annotate: 'Si hva som skjedde',
        settings: 'Still inn kurven',
        goal: 'Se målet',
        goals: 'Se målene',
        list: 'Målingene våre',
        new: 'Lag et målepunkt',
        show: 'Til kurven',
        save: 'Lagre',
        remove: 'Ta bort fra kurven',
        split: 'Ny median fra valgt periode',
        freeze: 'Lås medianen til valgt periode',
        unfreeze: 'Lås opp medianen',
        splitFrom: 'Ny median fra {{since}}',
      },
      changed: {
        name: 'Kurver som endrer seg',
        title: 'En kurve har endret seg',
        line: '{{measure}}: {{changed}}',
        many: 'Vet dere hva som skjedde?',
        answer: 'Se kurven og svar',
      },
      builtIn: {
        asked: 'Spurt hva som er viktig',
        benefit: 'Opplevd nytte',
        fidelity: 'Programoppfyllelse',
        hph2: 'Sykepleier i tide (HPH2)',
      },
      verdict: {
        empty: 'Ingen målinger ennå.',
        tooFew_one: 'For tidlig å si: Kurven har {{count}} måling over eller under medianen og trenger ti.',
        tooFew_other: 'For tidlig å si: Kurven har {{count}} målinger over eller under medianen og trenger ti.',
        early: 'For tidlig å si. Kurven trenger ti målinger over eller under medianen.',
        steady: 'Ingen tegn til varig endring ennå.',
        above_one: 'Noe har endret seg siden {{since}}: {{count}} måling på rad over medianen.',
        above_other: 'Noe har endret seg siden {{since}}: {{count}} målinger på rad over medianen.',
        below_one: 'Noe har endret seg siden {{since}}: {{count}} måling på rad under medianen.',
        below_other: 'Noe har endret seg siden {{since}}: {{count}} målinger på rad under medianen.',
        wasAbove_one: 'Noe var annerledes fra {{since}} til {{until}}: {{count}} måling på rad over medianen.',
        wasAbove_other: 'Noe var annerledes fra {{since}} til {{until}}: {{count}} målinger på rad over medianen.',
        wasBelow_one: 'Noe var annerledes fra {{since}} til {{until}}: {{count}} måling på rad under medianen.',
        wasBelow_other: 'Noe var annerledes fra {{since}} til {{until}}: {{count}} målinger på rad under medianen.',
        fromBelow_one: 'Noe har endret seg siden {{since}}: Før det lå {{count}} måling på rad under medianen.',
        fromBelow_other: 'Noe har endret seg siden {{since}}: Før det lå {{count}} målinger på rad under medianen.',
        fromAbove_one: 'Noe har endret seg siden {{since}}: Før det lå {{count}} måling på rad over medianen.',
        fromAbove_other: 'Noe har endret seg siden {{since}}: Før det lå {{count}} målinger på rad over medianen.',
        seldom: 'Noe har endret seg siden {{since}}: Kurven krysser medianen sjeldnere enn den ville gjort tilfeldig.',
        better: 'Det er den veien dere vil.',
        worse: 'Det er ikke den veien dere vil.',
      },
    },
    cards: {
      chart: {
        points: 'Nyeste målinger',
        annotations: 'Hva som skjedde',
        example: 'For eksempel: ny rutine ved innkomst',
      },
      charts: {},
      annotation: {
        measure: 'På hvilken kurve?',
        on: 'Når skjedde det?',
        happened: 'Hva skjedde?',
        example: 'For eksempel: ny rutine ved innkomst',
        privacy: 'Skriv ikke navn eller annet som kan kjenne igjen en bruker.',
      },
      'chart-settings': {
        on: 'Hvilken periode?',
        split:
          'Ny median: Når noe har endret seg for godt, får det nye sin egen median. Det som var før, står som det var.',
        freeze:
          'Låst median: Målingene til og med perioden er utgangspunktet. Det som kommer etter, blir sammenlignet med dem.',
      },
    },
    refusals: {
      tooManyAnnotations: 'Det er plass til {{max}} merker på en kurve. Ta bort et gammelt først.',
      tooManySplits: 'En kurve kan deles {{max}} ganger. Slå sammen to deler først.',
    },
  },
  commands: {
    show: {
      title: 'Kurve',
      does: 'Ser dere en endring over tid?',
      phrases: [
        'run chart',
        'grafen',
        'diagrammet',
        'utviklingen i målingene',
        'graf over målingene',
        'kurven over målingene',
        'median',
        'medianen',
        'lås medianen',
        'frys medianen',
        'del kurven',
      ],
    },
    annotate: {
      title: 'Si hva som skjedde',
      phrases: [
        'si hva som skjedde',
        'det skjedde {afterColon}',
        'merk på kurven',
        'merk i grafen',
        'skriv på grafen',
        'forklar hva som skjedde på kurven',
        'merk på kurven {afterColon}',
        'skriv på kurven',
        'skriv på kurven {afterColon}',
      ],
    },
    routine: { title: 'Ny rutine', phrases: ['ny rutine', 'ny rutine {since}'] },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];
type OwnRefusals = Own['refusals'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly runChart: Own['runChart'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
