/** What a team measures, and its measurements, in bokmål. */
export const nb = {
  texts: {
    measures: {
      title: 'Målingene våre',
      none: 'Dere har ingen målepunkter ennå. Et målepunkt er det dere teller eller måler for å se om det blir bedre.',
      ended: 'Måles ikke lenger',
      fillsItself: 'Fyller seg selv fra sakene',
      fillsItselfLong: 'Dette målepunktet fyller seg selv fra sakene. Tallene ser dere på kurven.',
      hasEnded: 'Dere måler ikke dette lenger. Tallene og kurven er her fortsatt.',
      noPoints: 'Ingen målinger ennå. Har dere tall fra før, kan dere lime inn flere på én gang.',
      nobody: 'Ingen ennå',
      noResponsible: 'ingen måleansvarlig ennå',
      noGoal: 'Ikke til noe mål',
      /** A measurement: its period, and what it came to. */
      point: '{{period}}: {{amount}}',
      newest: '{{amount}} i {{period}}',
      newestDay: '{{amount}} {{period}}',
      excluded: 'Teller ikke med: {{reason}}',
      kind: '{{form}}, {{every}}',
      targetBy: '{{target}} innen {{date}}',
      next: 'Måles neste gang {{date}}',
      due: 'Skal måles nå: {{period}}',
      dueDay: 'Skal måles nå',
      whenAndWho: '{{when}} · {{who}}',
      every: { day: 'når det skjer', week: 'hver uke', fortnight: 'hver 14. dag', month: 'hver måned' },
      rhythms: { day: 'Når det skjer, dag for dag', week: 'Hver uke', fortnight: 'Hver 14. dag', month: 'Hver måned' },
      ways: { higher: 'Høyere tall er bedre', lower: 'Lavere tall er bedre', none: 'Ingen av delene' },
      facts: {
        goal: 'Hører til målet',
        baseline: 'Før dere begynte',
        target: 'Dit vil dere',
        responsible: 'Måleansvarlig',
        when: 'Når',
      },
      new: {
        title: 'Nytt målepunkt',
        intro: 'Hva slags tall er det?',
        common: {
          title: 'Velg blant forslag',
          meta: 'Seks målepunkter mange har nytte av',
          intro: 'Ta ett som ligner. Ordene kan dere gjøre til deres egne.',
        },
        builtIn: {
          title: 'La det fylle seg selv',
          meta: 'Los regner det ut fra sakene',
          intro: 'Los regner ut tallene fra sakene, uten at noen kan kjennes igjen.',
        },
      },
      form: {
        new: 'Nytt målepunkt',
        edit: 'Endre målepunktet',
        ofGoal: 'Til målet: {{goal}}',
      },
      aimHint: { share: 'For eksempel 80 %', count: 'For eksempel 12', score: 'For eksempel 6,5' },
      deadlineHint: 'Uten egen dato gjelder fristen for målet: {{date}}.',
      enter: 'Registrer måling',
      asked: {
        numerator: 'Hvor mange?',
        denominator: 'Av hvor mange?',
        number: 'Hvor mye ble det? ({{unit}})',
        plain: 'Hvor mye ble det?',
      },
      amountHint: {
        share: 'For eksempel 12',
        of: 'For eksempel 30',
        count: 'For eksempel 12',
        score: 'For eksempel 6,5',
      },
      choose: {
        title: 'Hva har dere målt?',
        intro: 'Trykk på det tallet gjelder.',
        none: 'Dere har ingen målepunkter å skrive tall på ennå.',
      },
      replace: {
        title: 'Hvilket tall er riktig?',
        message: '{{period}} har tallet {{stored}} fra før. Du skrev {{amount}}.',
        keep: 'Behold det som sto',
        other: 'Velg en annen periode',
        go: 'Bruk det nye tallet',
      },
      exclude: {
        title: 'Skal {{period}} ikke telle?',
        intro: 'Målingen blir stående på kurven, men teller ikke når Los ser etter endring.',
      },
      remove: {
        title: 'Slett målepunktet?',
        message_one: '«{{name}}» blir borte med {{count}} måling og kurven.',
        message_other: '«{{name}}» blir borte med {{count}} målinger og kurven.',
        keep: 'Behold det',
        go: 'Ja, slett det',
      },
      paste: {
        title: 'Flere målinger på én gang',
        intro: 'Lim inn fra et regneark, eller skriv én måling på hver linje.',
        asked: 'Målingene',
        /** The two newest periods of the measure, which can be pasted as they stand. */
        example: {
          share: '{{one}}: 12/30, {{two}}: 15/28',
          count: '{{one}}: 12, {{two}}: 9',
          score: '{{one}}: 6,5, {{two}}: 7',
        },
        hint: 'Ingenting lagres før du har sett hva jeg fant.',
      },
      preview: {
        none: 'Ingen nye målinger kan lagres',
        title_one: '{{count}} måling kan lagres',
        title_other: '{{count}} målinger kan lagres',
        good: 'I orden',
        otherwise: 'Har et annet tall fra før',
        bad: 'Må rettes',
        known_one: '{{count}} måling er lagret fra før, og er lik.',
        known_other: '{{count}} målinger er lagret fra før, og er like.',
        line: 'Linje {{line}}: {{words}}',
        more: 'Også linje {{lines}} må rettes.',
        stored: 'Lagret er {{stored}}, her står {{amount}}.',
        twice: '{{period}} står også på linje {{line}} med {{amount}}. Den gjelder.',
        asked: 'Rett her',
        nothingSaved: 'Ingenting er lagret ennå.',
      },
      news: {
        made: 'Målepunktet er laget. Nå kan dere skrive inn det første tallet.',
        changed: 'Målepunktet er lagret.',
        ended: 'Dere måler ikke dette lenger.',
        takenUp: 'Nå måler dere dette igjen.',
        removed: 'Målepunktet er slettet.',
        saved: 'Målingen er lagret.',
        replaced: 'Det nye tallet er lagret.',
        corrected: 'Målingen er rettet.',
        excluded: 'Målingen teller ikke med lenger.',
        included: 'Målingen teller med igjen.',
        pointRemoved: 'Målingen er slettet.',
        pasted_one: '{{count}} måling er lagret.',
        pasted_other: '{{count}} målinger er lagret.',
        changedSince: 'Dette er endret siden du så det. Slik er det nå, og ingenting er lagret.',
      },
      undone: {
        points: 'Målingene er som før.',
        text: 'Målepunktet er som før.',
        end: 'Målepunktet er som før.',
        measure: 'Målepunktet er tilbake.',
      },
      press: {
        enter: 'Registrer måling',
        new: 'Nytt målepunkt',
        goals: 'Målene våre',
        list: 'Målingene våre',
        others: 'Andre valg',
        chart: 'Vis kurven',
        paste: 'Lim inn flere',
        edit: 'Endre målepunktet',
        save: 'Lagre',
        end: 'Slutt å måle dette',
        takeUp: 'Begynn å måle igjen',
        remove: 'Slett målepunktet',
        exclude: 'La den ikke telle med',
        include: 'La den telle med igjen',
        removePoint: 'Slett målingen',
        saveExclusion: 'Lagre',
        check: 'Se hva jeg fant',
        again: 'Rett og prøv igjen',
        saveAll_one: 'Lagre målingen',
        saveAll_other: 'Lagre alle {{count}}',
        saveGood_one: 'Lagre den som er i orden',
        saveGood_other: 'Lagre de {{count}} som er i orden',
        saveAndReplace_one: 'Lagre, og bytt ut {{count}}',
        saveAndReplace_other: 'Lagre, og bytt ut {{count}}',
        replace_one: 'Bytt ut {{count}}',
        replace_other: 'Bytt ut {{count}}',
      },
      /** What kind of number something is measured by. */
      forms: {
        share: { short: 'Andel', title: 'En andel', meta: 'Hvor mange av alle, for eksempel 12 av 30' },
        count: { short: 'Antall', title: 'Et antall', meta: 'Hvor mange ganger noe skjer' },
        score: { short: 'Tall', title: 'Et tall med desimaler', meta: 'Gjennomsnitt, dager, poeng' },
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
    reminders: {
      measure: {
        heading: 'Tid for å måle',
        line: '{{name}}: {{period}}',
        words: 'Det tar ti sekunder å skrive inn tallet.',
        last: 'Har dere tallet, så skriv det inn. Fikk dere ikke målt, kan perioden stå tom.',
        press: 'Registrer måling',
      },
    },
    refusals: {
      unknownMeasure: 'Dette målepunktet finnes ikke lenger.',
      measureNameMissing: 'Hva skal det hete? Skriv et kort navn.',
      tooManyMeasures: 'Det er plass til {{max}} målepunkter. Slett et dere ikke trenger, så blir det plass.',
      measureThere: 'Dette målepunktet har dere fra før. Det fyller seg selv.',
      fillsItself: 'Dette målepunktet fyller seg selv fra sakene. Her trenger dere ikke å skrive noe.',
      measureEnded: 'Dere har sluttet å måle dette. Begynn igjen først.',
      unknownPoint: 'Denne målingen er slettet.',
      periodInFuture: 'Den perioden har ikke begynt ennå. Velg en som er i gang eller over.',
      periodTooOld: 'Det er for langt tilbake i tid. Sjekk at året er riktig.',
      tooManyPoints: 'Det er plass til {{max}} målinger på ett målepunkt. Slett noen gamle, så blir det plass.',
      nothingPasted: 'Her er det tomt. Lim inn målingene, én på hver linje.',
      tooManyRows: 'Det er {{rows}} rader, og jeg tar {{max}} om gangen. Lim inn en del først.',
      periodUnclear: 'Jeg finner ingen periode. Skriv for eksempel uke 40, oktober eller 3.10.2026.',
      yearMissing: 'Den perioden har ikke begynt ennå. Gjelder det {{year}}, så skriv årstallet med.',
      periodOfOtherLength:
        'Perioden passer ikke med hvor ofte dere måler. Skriv uke 40 der dere måler hver uke, oktober der dere måler hver måned.',
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
    cards: {
      measures: {},
      'measure-form': {
        name: 'Hva skal det hete?',
        nameHint: 'Kort, så alle kjenner det igjen',
        numerator: 'Hva teller dere?',
        numeratorHint: 'For eksempel: fikk tilbud om individuell plan',
        denominator: 'Av hvem eller hva?',
        denominatorHint: 'For eksempel: alle teamet følger opp',
        unit: 'Hva måler dere i?',
        unitHint: 'For eksempel dager eller poeng',
        every: 'Hvor ofte måler dere?',
        better: 'Hvilken vei vil dere?',
        baseline: 'Hvordan var det før dere begynte?',
        target: 'Hvor vil dere?',
        deadline: 'Innen når?',
        responsible: 'Hvem er måleansvarlig?',
        goal: 'Hvilket mål hører det til?',
        privacy: 'Skriv aldri navn på brukere, pårørende eller andre.',
      },
      'point-form': { period: 'Hvilken periode?', day: 'Hvilken dag?' },
      'point-exclude': {
        reason: 'Hvorfor ikke?',
        reasonHint: 'For eksempel: streik, tall manglet fra ett kontor',
        privacy: 'Skriv aldri navn på brukere, pårørende eller andre.',
      },
      paste: {},
    },
  },
  commands: {
    show: {
      title: 'Målingene våre',
      phrases: [
        'måling',
        'målinger',
        'målingene',
        'målingene våre',
        'målepunkter',
        'målepunktene',
        'målepunktene våre',
        'hva måler vi',
      ],
    },
    new: {
      title: 'Nytt målepunkt',
      phrases: ['lag et målepunkt'],
    },
    enter: {
      title: 'Registrer måling',
      phrases: ['registrere tall', 'legge inn tall'],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];
type OwnReminders = Own['reminders'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly measures: Own['measures'];
  }
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
