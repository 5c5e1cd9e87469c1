import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What a team measures, and its measurements, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    measures: {
      title: 'Målingar',
      forms: {
        share: { title: 'Ein del av alle', meta: 'Kor mange av alle, til dømes 12 av 30' },
        count: { title: 'Eit tal på noko', meta: 'Kor mange gonger noko skjer' },
        score: { title: 'Eit tal med desimalar', meta: 'Gjennomsnitt, dagar, poeng' },
      },
      common: {
        individualPlan: {
          name: 'Tilbod om individuell plan',
          numerator: 'Har fått tilbod om individuell plan',
          denominator: 'Brukarar med langvarige og samansette behov',
        },
        gpInformed: {
          name: 'Fastlegen er informert',
          numerator: 'Fastlegen fekk beskjed innan sju dagar',
          denominator: 'Brukarar som kom heim frå sjukehus',
        },
        contactPerson: {
          name: 'Brukarar med fast kontaktperson',
          numerator: 'Har ein fast kontaktperson',
          denominator: 'Brukarar teamet følgjer opp',
        },
        waiting: { name: 'Ventetid til første samtale', unit: 'dagar' },
        readmissions: { name: 'Nye innleggingar innan 30 dagar', unit: 'innleggingar' },
        takesPart: {
          name: 'Brukarar med i møte om seg sjølve',
          numerator: 'Møte der brukaren var med',
          denominator: 'Møte om ein brukar',
        },
      },
      builtIn: {
        asked: { name: 'Spurd «Kva er viktig for deg?»', meta: 'Delen av sakene, månad for månad' },
        benefit: { name: 'Opplevd nytte', meta: 'Gjennomsnittet av samtalane, månad for månad' },
        fidelity: { name: 'Programoppfylling', meta: 'Frå sjekklistene i sakene, månad for månad' },
        hph2: { name: 'HPH2 innan tre dagar', meta: 'Delen av heimkomstane, månad for månad' },
      },
    },
    refusals: {
      unknownMeasure: 'Dette målepunktet finst ikkje lenger.',
      measureNameMissing: 'Kva skal målepunktet heite?',
      tooManyMeasures: 'Det er plass til {{max}} målepunkt. Slett eit de ikkje treng, så blir det plass.',
      measureThere: 'Dette målepunktet har de frå før. Det fyller seg sjølv.',
      fillsItself: 'Dette målepunktet fyller seg sjølv frå sakene. Her treng de ikkje å skrive noko.',
      measureEnded: 'De har slutta å måle dette. Begynn igjen først.',
      unknownPoint: 'Denne målinga er sletta.',
      periodInFuture: 'Den perioden har ikkje begynt enno. Vel ein som er i gang eller over.',
      periodTooOld: 'Det er for langt tilbake i tid. Sjekk at året er rett.',
      tooManyPoints: 'Det er plass til {{max}} målingar på eitt målepunkt. Slett nokre gamle, så blir det plass.',
      amountMissing: 'Her manglar eit tal. Skriv det de målte.',
      shareUnclear: 'Skriv heile tal, til dømes 12/30.',
      percentAlone: 'Skriv talet på dei og av kor mange, til dømes 12/30. Då kan kurva rekne ut prosenten.',
      numberUnclear: 'Det forstår eg ikkje som eit tal. Skriv til dømes 12 eller 6,5.',
      countUnclear: 'Skriv eit heilt tal, til dømes 12.',
      tooManyDecimals: 'Det er fleire desimalar enn eg kan ta vare på. Bruk høgst {{max}}.',
      numberTooLarge: 'Talet er for stort. Sjekk at det er rett.',
      aboveWhole: '{{numerator}} er fleire enn {{denominator}}. Sjekk at tala står rett veg.',
      ofNothing: 'Av 0 blir det ingen del. viss det ikkje var nokon å måle, kan perioden stå tom.',
      percentAbove: 'Ein del av alle er frå 0 til 100 %.',
    },
  },
  commands: {
    show: {
      title: 'Målingar',
      phrases: ['målingar', 'målingane våre'],
    },
  },
};
