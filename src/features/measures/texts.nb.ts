/** What a team measures, and its measurements, in bokmål. */
export const nb = {
  texts: {
    measures: {
      title: 'Målinger',
      /** What kind of number something is measured by. */
      forms: {
        share: { title: 'En andel', meta: 'Hvor mange av alle, for eksempel 12 av 30' },
        count: { title: 'Et antall', meta: 'Hvor mange ganger noe skjer' },
        score: { title: 'Et tall med desimaler', meta: 'Gjennomsnitt, dager, poeng' },
      },
      /** Measures that many teams in this work need. */
      common: {
        individualPlan: {
          name: 'Tilbud om individuell plan',
          numerator: 'Har fått tilbud om individuell plan',
          denominator: 'Brukere med langvarige og sammensatte behov',
        },
        gpInformed: {
          name: 'Fastlegen er informert',
          numerator: 'Fastlegen fikk beskjed innen sju dager',
          denominator: 'Brukere som kom hjem fra sykehus',
        },
        contactPerson: {
          name: 'Brukere med fast kontaktperson',
          numerator: 'Har en fast kontaktperson',
          denominator: 'Brukere teamet følger opp',
        },
        waiting: { name: 'Ventetid til første samtale', unit: 'dager' },
        readmissions: { name: 'Nye innleggelser innen 30 dager', unit: 'innleggelser' },
        takesPart: {
          name: 'Brukere med i møter om seg selv',
          numerator: 'Møter der brukeren var med',
          denominator: 'Møter om en bruker',
        },
      },
      /** Measures that fill themselves from the cases. */
      builtIn: {
        asked: { name: 'Spurt «Hva er viktig for deg?»', meta: 'Andelen av sakene, måned for måned' },
        benefit: { name: 'Opplevd nytte', meta: 'Gjennomsnittet av samtalene, måned for måned' },
        fidelity: { name: 'Programoppfyllelse', meta: 'Fra sjekklistene i sakene, måned for måned' },
        hph2: { name: 'HPH2 innen tre dager', meta: 'Andelen av hjemkomstene, måned for måned' },
      },
    },
    refusals: {
      unknownMeasure: 'Dette målepunktet finnes ikke lenger.',
      measureNameMissing: 'Hva skal målepunktet hete?',
      tooManyMeasures: 'Det er plass til {{max}} målepunkter. Slett et dere ikke trenger, så blir det plass.',
      measureThere: 'Dette målepunktet har dere fra før. Det fyller seg selv.',
      fillsItself: 'Dette målepunktet fyller seg selv fra sakene. Her trenger dere ikke å skrive noe.',
      measureEnded: 'Dere har sluttet å måle dette. Begynn igjen først.',
      unknownPoint: 'Denne målingen er slettet.',
      periodInFuture: 'Den perioden har ikke begynt ennå. Velg en som er i gang eller over.',
      periodTooOld: 'Det er for langt tilbake i tid. Sjekk at året er riktig.',
      tooManyPoints: 'Det er plass til {{max}} målinger på ett målepunkt. Slett noen gamle, så blir det plass.',
      amountMissing: 'Her mangler et tall. Skriv det dere målte.',
      shareUnclear: 'Skriv hele tall, for eksempel 12/30.',
      percentAlone: 'Skriv antallet og av hvor mange, for eksempel 12/30. Da kan kurven regne ut prosenten.',
      numberUnclear: 'Det forstår jeg ikke som et tall. Skriv for eksempel 12 eller 6,5.',
      countUnclear: 'Skriv et helt tall, for eksempel 12.',
      tooManyDecimals: 'Det er flere desimaler enn jeg kan ta vare på. Bruk høyst {{max}}.',
      numberTooLarge: 'Tallet er for stort. Sjekk at det er riktig.',
      aboveWhole: '{{numerator}} er flere enn {{denominator}}. Sjekk at tallene står riktig vei.',
      ofNothing: 'Av 0 blir det ingen andel. Hvis det ikke var noen å måle, lar dere perioden stå tom.',
      percentAbove: 'En andel er fra 0 til 100 %.',
    },
  },
  commands: {
    show: {
      title: 'Målinger',
      phrases: ['målinger', 'målingene våre'],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly measures: Own['measures'];
  }
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
