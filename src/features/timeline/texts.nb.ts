/** The sessions and the work between them, in bokmål. */
export const nb = {
  texts: {
    timeline: {
      title: 'Hvor er vi?',
      goals: 'Målene våre',
      subtitle: '{{name}} · {{network}}',
      phase: {
        preparation: 'Forberedelse',
        implementation: 'Gjennomføring',
        continuation: 'Videreføring',
      },
      /** How much of the way lies behind. */
      held: '{{done}} av {{of}} samlinger er holdt',
      now: {
        coming: '{{phase}}: Samling {{number}} er {{when}}.',
        ongoing: '{{phase}}: Samling {{number}} er i gang.',
        ended: '{{phase}}: Samlingene er over. Nå fortsetter arbeidet i hverdagen.',
        none: '{{phase}}: Ingen ny samling er satt opp ennå. Arbeidet går videre som før.',
        over: '{{phase}}: Alle fire samlingene er holdt. Nå fortsetter arbeidet i hverdagen.',
      },
      /** A sentence to whoever asks when the session is. */
      answer: {
        when: 'Samling {{number}} er {{dates}}, {{when}}.',
        whenAndWhere: 'Samling {{number}} er {{dates}}, {{when}}. Sted: {{place}}.',
        noDate: 'Den samlingen har ikke fått dato ennå.',
        none: 'Neste samling har ikke fått dato ennå.',
        ended: 'Samlingene er over.',
        over: 'Alle fire samlingene er holdt.',
      },
      session: 'Samling {{number}}: {{state}}',
      past: 'avsluttet',
      ongoing: 'i gang nå',
      cancelled: 'avlyst',
      noDate: 'dato kommer',
      /** Where and when a cancelled one should have been, and why it is not. */
      wasToBe: 'Skulle vært {{dates}}. {{why}}',
      at: '{{dates}} · {{place}}',
      aboutTitle: 'Dette handler samling {{number}} om',
      /** What a session is about and what the team does there (memo, figure 1 and «Samling 1–4»; decks of 2022). */
      about: {
        rop2014: {
          s1: 'Pasientforløp, recovery og likepersonsarbeid\nHoldninger, relasjoner og håp\nForbedringsarbeid, mål og målinger\nFørste dag forteller dere om arbeidet deres i plenum. En brukerrepresentant intervjuer dere.',
          s2: 'Mål og måleverktøy\nSamhandling og partnerskap\nÅ ta nye løsninger i bruk\nFørste dag forteller dere i plenum hva dere har gjort siden sist. En brukerrepresentant intervjuer dere.',
          s3: 'Likepersonsarbeid og pårørende\nBruker spør bruker\nNettverksmøter, dialog og støtte til å bestemme selv\nVil dere fortelle mer om arbeidet deres i plenum, så si fra til prosjektgruppen på forhånd.',
          s4: 'Felles avslutning for alle nettverkene\nFøringer fra staten og eksempler på bedre praksis\nForebygging og kompetansemiljøer\nHva er viktig for deg?',
        },
        national2022: {
          s1: 'Felles forståelse av arbeidet med gode pasientforløp\nHvordan dere kommer i gang',
          s2: 'Prioritere målene\nLage en plan for å nå dem\nVelge målepunkt',
          s3: 'Vurdere deres eget forbedringsarbeid\nJustere mål og plan for månedene som kommer',
          s4: 'Vise fram forbedringsarbeidet\nLage en plan for kontinuerlig forbedring',
        },
      },
      workBefore: 'Arbeidet fram mot samling {{number}}',
      workAfter: 'Arbeidet etter samling 4',
      work: {
        rop2014: {
          p1: 'Få forbedringsteamet på plass\nFinne ut hvilke tjenester dere har i dag\nHøre hva brukerne har opplevd',
          p2: 'Forankre arbeidet lokalt\nBli enige om mål\nSe på verktøy dere kan måle med\nPlanlegge hvordan brukerne er med',
          p3: 'Beskrive hvordan dere skal nå målene\nPlanlegge nye løsninger\nFinne ut hva dere trenger å vite mer om',
          p4: 'Sette tiltakene i verk\nMåle om det blir bedre\nJustere planene underveis',
          p5: 'Fortsette å forbedre\nSkrive ned de nye rutinene\nGjøre dem til en del av hverdagen',
        },
        national2022: {
          p1: 'Forankre arbeidet hos lederne\nFå forbedringsteamet på plass\nIntervjue brukere eller pasienter\nLage plakat til samlingen',
          p2: 'Finne ut hva som trenger å bli bedre\nBli enige om mål\nInformere og få med dem det gjelder\nLage plakat til samlingen',
          p3: 'Informere og sikre at ledelsen står bak\nGi brukerne en tydeligere rolle\nGjennomføre tiltakene, måle og justere\nLage plakat til samlingen',
          p4: 'Følge opp tiltakene og måle\nJustere planene, kanskje med nye tiltak\nPlanlegge hvordan det som virker, kan spres\nLage plakat til samlingen',
          p5: 'Forbedre videre, litt etter litt',
        },
      },
      nextTask: 'Neste oppgave',
      overview: 'Alle oppgavene',
      mine: 'Mine oppgaver',
      practice: 'Sjekk hvordan dere jobber',
      network: 'Nettverket',
      sessions: 'Endre samlingene',
    },
    reminders: {
      session: {
        heading: 'Samling {{number}} {{when}}',
        moved: 'Samling {{number}} har fått ny tid eller nytt sted',
        cancelled: 'Samling {{number}} er avlyst',
        cancelledWords:
          'Arbeidet går videre som før, og fristene følger neste samling. Dere får beskjed når det kommer en ny dato.',
        cancelledLine: 'Den skulle vært {{dates}}.',
        movedElsewhere: 'Prosjektgruppen i et nettverk dere har samlingen sammen med, har endret den.',
        movedWords: 'Prosjektgruppen har endret samlingen. Frister og påminnelser følger med.',
        where: '{{dates}} · {{place}}',
        agenda: 'Programmet er klart.',
        early: 'Sett gjerne av dagene nå, så flest mulig kan være med.',
        near: 'Ta gjerne ti minutter sammen og se på det dere har kommet fram til så langt.',
        practice:
          'Ta gjerne ti minutter sammen og sjekk hvordan dere jobber. Da ser dere hva som er på plass, og hva som er neste steg.',
        last: 'Ta med det dere har, også det som ikke er ferdig. God samling!',
      },
    },
    cards: {
      timeline: {},
    },
  },
  commands: {
    show: {
      title: 'Hvor er vi?',
      starter: 'Når er neste samling?',
      does: 'Samlinger, datoer og dager igjen',
      phrases: [
        'hvor er vi nå',
        'kalender',
        'kalenderen',
        'datoene',
        'alle datoene',
        'hvor langt er vi kommet',
        'hvor langt har vi kommet',
        'samlingene',
        'framdrift',
        'hvor langt er vi',
        'når er samlingene',
        'hvor langt ut i løpet er vi',
        'datoene for samlingene',
        'plan for samlingene',
        'hvor i prosessen er vi',
      ],
    },
    session: {
      title: 'Når er samlingen?',
      phrases: [
        'når er samlingen',
        'når er samling',
        'når er neste samling',
        'når møtes vi',
        'når møtes vi neste gang',
        'når er neste møte i nettverket',
        'når ses vi',
        'når samles vi',
        'hvilken dag er samlingen',
        'hvilken dato er samlingen',
        'hvor er samlingen',
        'hvor skal samlingen være',
        'hvor mange dager til samlingen',
        'hvor mange dager er det igjen',
        'hvor lenge er det igjen',
        'hvor lenge er det til samlingen',
        'hvor lenge til samlingen',
        'når er samling {n}',
        'samling {n}',
        'neste samling',
        'hvor lenge er det til vi møtes',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnReminders = Own['reminders'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly timeline: Own['timeline'];
  }
  interface CardTexts extends OwnCards {}
  interface ReminderTexts extends OwnReminders {}
}
