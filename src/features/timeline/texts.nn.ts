import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The sessions and the work between them, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    timeline: {
      title: 'Kvar er vi?',
      goals: 'Måla våre',
      subtitle: '{{name}} · {{network}}',
      phase: {
        preparation: 'Førebuing',
        implementation: 'Gjennomføring',
        continuation: 'Vidareføring',
      },
      held: '{{done}} av {{of}} samlingar er haldne',
      now: {
        coming: '{{phase}}: Samling {{number}} er {{when}}.',
        ongoing: '{{phase}}: Samling {{number}} er i gang.',
        ended: '{{phase}}: Samlingane er over. No held arbeidet fram i kvardagen.',
        none: '{{phase}}: Inga ny samling er sett opp enno. Arbeidet går vidare som før.',
        over: '{{phase}}: Alle dei fire samlingane er haldne. No held arbeidet fram i kvardagen.',
      },
      answer: {
        when: 'Samling {{number}} er {{dates}}, {{when}}.',
        whenAndWhere: 'Samling {{number}} er {{dates}}, {{when}}. Stad: {{place}}.',
        noDate: 'Den samlinga har ikkje fått dato enno.',
        none: 'Neste samling har ikkje fått dato enno.',
        ended: 'Samlingane er over.',
        over: 'Alle dei fire samlingane er haldne.',
      },
      session: 'Samling {{number}}: {{state}}',
      past: 'avslutta',
      ongoing: 'i gang no',
      cancelled: 'avlyst',
      noDate: 'dato kjem',
      wasToBe: 'Skulle vore {{dates}}. {{why}}',
      at: '{{dates}} · {{place}}',
      aboutTitle: 'Dette handlar samling {{number}} om',
      about: {
        rop2014: {
          s1: 'Pasientforløp, recovery og likepersonsarbeid\nHaldningar, relasjonar og håp\nForbetringsarbeid, mål og målingar\nFørste dagen fortel de om arbeidet dykkar i plenum. Ein brukarrepresentant intervjuar dykk.',
          s2: 'Mål og måleverktøy\nSamhandling og partnarskap\nÅ ta nye løysingar i bruk\nFørste dagen fortel de i plenum kva de har gjort sidan sist. Ein brukarrepresentant intervjuar dykk.',
          s3: 'Likepersonsarbeid og pårørande\nBrukar spør brukar\nNettverksmøte, dialog og støtte til å bestemme sjølv\nVil de fortelje meir om arbeidet dykkar i plenum, så sei frå til prosjektgruppa på førehand.',
          s4: 'Felles avslutning for alle nettverka\nFøringar frå staten og døme på betre praksis\nFørebygging og kompetansemiljø\nKva er viktig for deg?',
        },
        national2022: {
          s1: 'Felles forståing av arbeidet med gode pasientforløp\nKorleis de kjem i gang',
          s2: 'Prioritere måla\nLage ein plan for å nå dei\nVelje målepunkt',
          s3: 'Vurdere dykkar eige forbetringsarbeid\nJustere mål og plan for månadene som kjem',
          s4: 'Vise fram forbetringsarbeidet\nLage ein plan for kontinuerleg forbetring',
        },
      },
      workBefore: 'Arbeidet fram mot samling {{number}}',
      workAfter: 'Arbeidet etter samling 4',
      work: {
        rop2014: {
          p1: 'Få forbetringsteamet på plass\nFinne ut kva tenester de har i dag\nHøyre kva brukarane har opplevd',
          p2: 'Forankre arbeidet lokalt\nBli einige om mål\nSjå på verktøy de kan måle med\nPlanleggje korleis brukarane er med',
          p3: 'Beskrive korleis de skal nå måla\nPlanleggje nye løysingar\nFinne ut kva de treng å vite meir om',
          p4: 'Setje tiltaka i verk\nMåle om det blir betre\nJustere planane undervegs',
          p5: 'Halde fram med å forbetre\nSkrive ned dei nye rutinane\nGjere dei til ein del av kvardagen',
        },
        national2022: {
          p1: 'Forankre arbeidet hos leiarane\nFå forbetringsteamet på plass\nIntervjue brukarar eller pasientar\nLage plakat til samlinga',
          p2: 'Finne ut kva som treng å bli betre\nBli einige om mål\nInformere og få med dei det gjeld\nLage plakat til samlinga',
          p3: 'Informere og sikre at leiinga står bak\nGi brukarane ei tydelegare rolle\nGjennomføre tiltaka, måle og justere\nLage plakat til samlinga',
          p4: 'Følgje opp tiltaka og måle\nJustere planane, kanskje med nye tiltak\nPlanleggje korleis det som verkar, kan spreiast\nLage plakat til samlinga',
          p5: 'Forbetre vidare, litt etter litt',
        },
      },
      nextTask: 'Neste oppgåve',
      overview: 'Alle oppgåvene',
      mine: 'Mine oppgåver',
      practice: 'Sjekk korleis de arbeider',
      network: 'Nettverket',
      sessions: 'Endre samlingane',
    },
    reminders: {
      session: {
        heading: 'Samling {{number}} {{when}}',
        moved: 'Samling {{number}} har fått ny tid eller ny stad',
        cancelled: 'Samling {{number}} er avlyst',
        cancelledWords:
          'Arbeidet går vidare som før, og fristane følgjer neste samling. De får beskjed når det kjem ein ny dato.',
        cancelledLine: 'Ho skulle vore {{dates}}.',
        movedElsewhere: 'Prosjektgruppa i eit nettverk de har samlinga saman med, har endra henne.',
        movedWords: 'Prosjektgruppa har endra samlinga. Fristar og påminningar følgjer med.',
        where: '{{dates}} · {{place}}',
        agenda: 'Programmet er klart.',
        early: 'Set gjerne av dagane no, så flest mogleg kan vere med.',
        near: 'Ta gjerne ti minutt saman og sjå på det de har kome fram til så langt.',
        practice:
          'Ta gjerne ti minutt saman og sjekk korleis de arbeider. Då ser de kva som er på plass, og kva som er neste steg.',
        last: 'Ta med det de har, òg det som ikkje er ferdig. God samling!',
      },
    },
    cards: {
      timeline: {},
    },
  },
  commands: {
    show: {
      title: 'Kvar er vi?',
      starter: 'Når er neste samling?',
      does: 'Samlingar, datoar og dagar igjen',
      phrases: ['kvar er vi', 'kvar er vi no', 'kor er vi', 'kor langt er vi komne', 'tidslinja', 'samlingane'],
    },
    session: { title: 'Når er samlinga?', phrases: ['når møtest vi', 'når møtest vi neste gong', 'når sest vi'] },
  },
};
