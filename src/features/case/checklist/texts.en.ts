import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The coordination checklist of a case, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    checklist: {
      items: {
        firstConversation: 'We have had the first conversation about what matters',
        contactPerson: 'The person has a regular contact person or coordinator',
        individualPlan: 'An individual care plan has been offered, and the person has said yes or no',
        planTogether: 'The plan was made together with the person, who has been given a copy',
        whoDoesWhat: 'It is clear between the services who does what, and when',
        crisisPlan: 'There is a crisis plan for worse periods',
        generalPractitioner: 'The GP has been informed or takes part in the work',
        nextOfKin: 'Next of kin and network are involved the way the person wishes',
        secondConversation: 'We have had the second conversation about what matters',
        followUp: 'The person can get in touch again without a new referral, and knows who can be reached out of hours',
      },
      answers: {
        done: 'Done',
        notRelevant: 'Not relevant',
        notDone: 'Not done',
      },
      question: '{{number}}. {{item}}',
      held: 'Done. Average {{mean}}',
      byConversations: 'Filled in by the conversations',
      points: '{{points}} of {{items}} points',
      answered_one: '{{answered}} of {{count}} item answered',
      answered_other: '{{answered}} of {{count}} items answered',
      fidelity: '{{share}} is in place (programme fidelity).',
      notRelevant_one: 'Not relevant: {{count}} item.',
      notRelevant_other: 'Not relevant: {{count}} items.',
      incomplete: 'Programme fidelity is shown when all the items have been answered.',
      unanswered: 'Not answered yet',
      noAnswer: 'No answer',
      takeAway: 'Remove the answer',
      summary: 'Checklist for case {{code}}: {{points}}. {{fidelity}}',
      formSummary: 'Checklist for case {{code}}',
      continue: 'Fill in more',
      change: 'Change answers',
      savedAtOnce: 'The answer is saved when you press. Preferably fill it in together with the person.',
      fillsItself: 'Is done by itself when the conversation has scores.',
      toResult: 'To the result',
      proposal: 'The items are a suggestion from Los.',
      own: 'The items are the team’s own, as they were when the case was created.',
    },
    refusals: {
      nothingAnswered: 'You have not answered anything yet. Choose an answer to at least one item, and I will save it.',
    },
    cards: {
      checklist: {
        title: 'Coordination checklist',
        intro: 'Preferably fill it in together with the person. You can save along the way.',
        choose: 'Choose an answer',
        save: 'Save',
      },
      'checklist-result': {
        title: 'Coordination checklist',
        items: 'Press an item to change the answer',
        history: 'How it has developed',
      },
    },
  },
  commands: {
    show: {
      title: 'The checklist in a case',
      does: 'Type the code, for example checklist B-07',
      phrases: [
        'checklist {case?}',
        'the checklist {case?}',
        'checklist for {case}',
        'checklist for case {case}',
        'the checklist in a case',
      ],
    },
    onOneCard: {
      title: 'Checklist on one card',
      phrases: ['the whole checklist {case?}', 'checklist on one card {case?}', 'all the items on one card {case?}'],
    },
    oneByOne: {
      title: 'Checklist, one at a time',
      phrases: [
        'one item at a time {case?}',
        'checklist one at a time {case?}',
        'the checklist one item at a time {case?}',
      ],
    },
  },
};
