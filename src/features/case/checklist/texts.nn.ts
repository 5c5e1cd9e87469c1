import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The coordination checklist of a case, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    checklist: {
      items: {
        firstConversation: 'Vi har hatt den første samtalen om kva som er viktig',
        contactPerson: 'Brukaren har ein fast kontaktperson eller koordinator',
        individualPlan: 'Brukaren har fått tilbod om individuell plan og har sagt ja eller nei',
        planTogether: 'Planen er laga saman med brukaren, som har fått kopi',
        whoDoesWhat: 'Det er klart mellom tenestene kven som gjer kva, og når',
        crisisPlan: 'Det finst ein kriseplan for dårlegare periodar',
        generalPractitioner: 'Fastlegen er informert eller med i arbeidet',
        nextOfKin: 'Pårørande og nettverk er med slik brukaren ønskjer',
        secondConversation: 'Vi har hatt den andre samtalen om kva som er viktig',
        followUp: 'Brukaren kan ta kontakt igjen utan ny tilvising, og veit kven ein kan nå utanom kontortid',
      },
      answers: {
        done: 'Gjort',
        notRelevant: 'Ikkje aktuelt',
        notDone: 'Ikkje gjort',
      },
      question: '{{number}}. {{item}}',
      held: 'Gjort. Gjennomsnitt {{mean}}',
      byConversations: 'Blir fylt ut av samtalane',
      points: '{{points}} av {{items}} poeng',
      answered_one: 'Svar på {{answered}} av {{count}} punkt',
      answered_other: 'Svar på {{answered}} av {{count}} punkt',
      fidelity: '{{share}} er på plass (programoppfylling).',
      notRelevant_one: 'Ikkje aktuelt: {{count}} punkt.',
      notRelevant_other: 'Ikkje aktuelt: {{count}} punkt.',
      incomplete: 'Programoppfyllinga blir vist når alle punkta har fått svar.',
      unanswered: 'Manglar svar',
      noAnswer: 'Utan svar',
      takeAway: 'Ta bort svaret',
      summary: 'Sjekkliste for sak {{code}}: {{points}}. {{fidelity}}',
      formSummary: 'Sjekkliste for sak {{code}}',
      continue: 'Fyll ut meir',
      change: 'Endre svar',
      savedAtOnce: 'Svaret blir lagra når du trykkjer. Fyll gjerne ut saman med brukaren.',
      fillsItself: 'Blir gjort av seg sjølv når samtalen har fått tal.',
      toResult: 'Til resultatet',
      proposal: 'Punkta er eit forslag frå Los.',
      own: 'Punkta er teamet sine eigne, slik dei var då saka vart laga.',
    },
    refusals: {
      nothingAnswered: 'Du har ikkje svart på noko enno. Vel svar på minst eitt punkt, så lagrar eg det.',
    },
    cards: {
      checklist: {
        title: 'Sjekkliste for samhandling',
        intro: 'Fyll gjerne ut saman med brukaren. Du kan lagre undervegs.',
        choose: 'Vel svar',
        save: 'Lagre',
      },
      'checklist-result': {
        title: 'Sjekkliste for samhandling',
        items: 'Trykk på eit punkt for å endre svaret',
        history: 'Slik har det utvikla seg',
      },
    },
  },
  commands: {
    show: {
      title: 'Sjekklista i ei sak',
      does: 'Skriv koden, til dømes sjekkliste B-07',
      phrases: ['sjekklista {case?}', 'sjekklista i ei sak'],
    },
    onOneCard: {
      title: 'Sjekkliste på eitt kort',
      phrases: [
        'sjekkliste på eitt kort {case?}',
        'sjekklista på eitt kort {case?}',
        'alle punkta på eitt kort {case?}',
      ],
    },
    oneByOne: {
      title: 'Sjekkliste, eitt om gongen',
      phrases: [
        'eitt punkt om gongen {case?}',
        'sjekkliste eitt om gongen {case?}',
        'sjekklista eitt punkt om gongen {case?}',
      ],
    },
  },
};
