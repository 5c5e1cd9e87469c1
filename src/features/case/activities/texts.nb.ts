/** What matters to the user, area by area, in bokmål. */
export const nb = {
  texts: {
    activities: {
      areas: {
        housing: 'Bolig',
        economy: 'Økonomi',
        education: 'Utdanning',
        work: 'Arbeid',
        family: 'Familie',
        health: 'Helse',
        everyday: 'Hverdag',
        leisure: 'Fritid',
        other: 'Annet område',
      },
      saved: 'Lagret. Nå kan brukeren velge rekkefølge og si hvordan det går med hvert område.',
      undone: 'Områdene er som før.',
      changed: 'Lagret.',
      summary: 'Hva er viktig, sak {{code}}',
      needed: 'Skriv først minst ett område som er viktig for brukeren. Så gir dere tall.',
    },
    activity: {
      summary: 'Et område i sak {{code}}',
      inConversation: '{{score}} ({{date}})',
      former: 'Het «{{words}}» til {{date}}.',
      corrected: 'Rettet {{date}}: samtale {{number}} fra {{from}} til {{to}}.',
      isRetired: 'Tatt ut {{date}}. Skårene blir stående.',
      reworded: 'Lagret. Skårene følger med.',
      retired: 'Tatt ut. Skårene blir stående, og du kan ta det med igjen når du vil.',
      removed: 'Tatt bort.',
      takenBack: 'Tatt med igjen. Skårene følger med.',
      save: 'Lagre teksten',
      retire: 'Ta ut',
      takeBack: 'Ta med igjen',
    },
    refusals: {
      noActivities: 'Kryss av for minst ett område, eller skriv det med brukerens egne ord.',
      tooManyActivities: 'Det er plass til {{max}} områder. Ta med de viktigste.',
    },
    cards: {
      activities: {
        title: 'Hva er viktig for deg?',
        intro:
          'Hva er viktig for brukeren, og hvor ønsker brukeren hjelp? La brukeren velge og prioritere selv. Velg gjerne brede områder, så kan dere følge dem over tid.',
        existing: 'Dette er med nå. Endre ordene, eller tøm feltet for å ta det bort.',
        areas: 'Trykk på områdene brukeren nevner',
        retired: 'Tatt ut før. Skal noe med igjen?',
        own: 'Eller skriv med brukerens egne ord, ett på hver linje',
        example: 'For eksempel: Få kontakt med familien igjen',
        resources: 'Ressurser: Hva får brukeren til, og hvem stiller opp?',
        resourcesExample: 'For eksempel: Går tur hver dag, har en søster i nærheten',
        neverNames: 'Skriv aldri navn, fødselsnummer, telefon eller adresse, verken på brukeren eller andre.',
        save: 'Lagre',
      },
      activity: {
        question: 'Vil brukeren kalle det noe annet?',
        keeps: 'Skårene følger med. Skriv aldri navn, verken på brukeren eller andre.',
        scale: '1 er svært vanskelig, 10 går fint.',
      },
    },
  },
  commands: {
    edit: {
      title: 'Hva er viktig i en sak',
      does: 'Skriv koden, for eksempel hva er viktig B-07',
      phrases: [
        'hva er viktig {case?}',
        'hva er viktig i {case}',
        'hva er viktig i en sak',
        'hva er viktigst {case}',
        'legg til område {case}',
        'nytt område {case}',
        'endre det som er viktig {case}',
        'hva er viktig for deg {case?}',
        'hva er viktig for brukeren {case?}',
        'områdene {case?}',
        'endre områdene {case?}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../../language/texts.ts' {
  interface Texts {
    readonly activities: Own['activities'];
    readonly activity: Own['activity'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
