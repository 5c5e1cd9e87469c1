import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What matters to the user, area by area, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    activities: {
      areas: {
        housing: 'Bustad',
        economy: 'Økonomi',
        education: 'Utdanning',
        work: 'Arbeid',
        family: 'Familie',
        health: 'Helse',
        everyday: 'Kvardag',
        leisure: 'Fritid',
        other: 'Anna område',
      },
      saved: 'Lagra. No kan brukaren velje rekkjefølgje og seie korleis det går med kvart område.',
      undone: 'Områda er som før.',
      changed: 'Lagra.',
      summary: 'Kva er viktig, sak {{code}}',
      needed: 'Skriv først minst eitt område som er viktig for brukaren. Så gir de tal.',
    },
    activity: {
      summary: 'Eit område i sak {{code}}',
      inConversation: '{{score}} ({{date}})',
      former: 'Heitte «{{words}}» til {{date}}.',
      corrected: 'Retta {{date}}: samtale {{number}} frå {{from}} til {{to}}.',
      isRetired: 'Teke ut {{date}}. Skårane blir ståande.',
      reworded: 'Lagra. Skårane følgjer med.',
      retired: 'Teke ut. Skårane blir ståande, og du kan ta det med igjen når du vil.',
      removed: 'Teke bort.',
      takenBack: 'Teke med igjen. Skårane følgjer med.',
      save: 'Lagre teksten',
      retire: 'Ta ut',
      takeBack: 'Ta med igjen',
    },
    refusals: {
      noActivities: 'Kryss av for minst eitt område, eller skriv det med brukaren sine eigne ord.',
      tooManyActivities: 'Det er plass til {{max}} område. Ta med dei viktigaste.',
    },
    cards: {
      activities: {
        title: 'Kva er viktig for deg?',
        intro:
          'Kva er viktig for brukaren, og kvar ønskjer brukaren hjelp? La brukaren velje og prioritere sjølv. Vel gjerne breie område, så kan de følgje dei over tid.',
        existing: 'Dette er med no. Endre orda, eller tøm feltet for å ta det bort.',
        areas: 'Trykk på områda brukaren nemner',
        retired: 'Teke ut før. Skal noko med igjen?',
        own: 'Eller skriv med brukaren sine eigne ord, eitt på kvar linje',
        example: 'Til dømes: Få kontakt med familien igjen',
        resources: 'Ressursar: Kva får brukaren til, og kven stiller opp?',
        resourcesExample: 'Til dømes: Går tur kvar dag, har ei søster i nærleiken',
        neverNames: 'Skriv aldri namn, fødselsnummer, telefon eller adresse, verken på brukaren eller andre.',
        save: 'Lagre',
      },
      activity: {
        question: 'Vil brukaren kalle det noko anna?',
        keeps: 'Skårane følgjer med. Skriv aldri namn, verken på brukaren eller andre.',
        scale: '1 er svært vanskeleg, 10 går fint.',
      },
    },
  },
  commands: {
    edit: {
      title: 'Kva er viktig i ei sak',
      does: 'Skriv koden, til dømes kva er viktig B-07',
      phrases: [
        'kva er viktig {case?}',
        'kva er viktig i {case}',
        'kva er viktig i ei sak',
        'kva er viktig for deg {case?}',
      ],
    },
  },
};
