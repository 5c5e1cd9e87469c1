import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The conversations and their scores, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    scores: {
      title: 'Conversation {{number}}',
      correctTitle: 'Correct conversation {{number}}',
      hardest: '{{score}} – very hard',
      easiest: '{{score}} – going well',
      undone: 'The scores are as before you corrected them.',
      noScore: 'No score',
      areaOf: 'Area {{place}} of {{count}}',
      /** Of a score to press, for those who have it read. */
      cell: {
        hardest: '{{score}}, very hard',
        easiest: '{{score}}, going well',
        present: '{{score}}, which is the score now',
      },
      present: 'The score is {{score}}. Press another to change it.',
      underWay_one: 'under way, {{scored}} of {{count}} area has a score',
      underWay_other: 'under way, {{scored}} of {{count}} areas have scores',
      isUnderWay: 'The conversation is under way. The scores are provisional until you have finished.',
      news: {
        saved: 'Saved: {{score}} for “{{activity}}”.',
        taken: 'The score has been removed.',
        finished: 'Saved. Conversation {{number}} is finished.',
        nothing: 'Nothing has been saved. Conversation {{number}} waits until you want to give scores.',
        corrected: 'Corrected: “{{activity}}” from {{from}} to {{to}}.',
        undone: 'Undone: “{{activity}}” is {{score}} again.',
      },
      held: 'Case {{code}}, {{date}}',
      /** The number stays on the line of its word. */
      conversation: 'Conversation\u00a0{{number}}',
      mean: 'average {{mean}}',
      benefit: 'Experienced benefit',
      moved: '{{activity}}: from {{from}} to {{to}}',
      unchanged: '{{activity}}: still {{score}}',
      start: 'This is the starting point. After the next conversation you will see what has changed.',
      lighter: 'All in all, things have become easier since the first conversation.',
      heavier:
        'All in all, things have become harder since the first conversation. That is useful to know as you plan ahead.',
      same: 'All in all, things are the same as in the first conversation.',
      pressArea: 'Press an area to correct the score.',
      pressAreaOrForm:
        'Press an area to correct the score. You will find the last areas under “Correct date or score”.',
      notComparable:
        'No areas have scores in both conversation 1 and conversation {{number}}, so the benefit cannot be calculated.',
      leftOut:
        'The benefit is calculated without {{activities}}, as there is a score in only one of the conversations. With all the areas, the average is {{first}} in conversation 1 and {{latest}} in conversation {{number}}.',
      corrected: 'Corrected {{date}}: {{activity}} from {{from}} to {{to}}.',
      correctedDate: 'Corrected {{date}}: the date from {{from}} to {{to}}.',
      olderCorrections_one: 'The oldest correction is not shown here.',
      olderCorrections_other: 'The {{count}} oldest corrections are not shown here.',
      without: 'no score',
      summary: 'Conversation {{number}} in case {{code}}: average {{mean}}.',
      summaryBenefit: 'Conversation {{number}} in case {{code}}: average {{mean}}, experienced benefit {{benefit}}.',
      formSummary: 'Scores for conversation {{number}} in case {{code}}',
      actions: {
        goOn: 'Continue conversation {{number}}',
        take: 'Remove the score',
        finish: 'End the conversation',
        skipLast: 'Skip and end',
        rest: 'Score the rest',
        toResult: 'To the result',
        correct: 'Correct date or score',
        saveAndOn: 'Save and show more',
        saveAndBack: 'Save and show the previous',
        history: 'All conversations',
        copy: 'Copy for the person',
      },
      copy: {
        title: 'What matters to you? {{date}}',
        intro: 'This is what you have told us about how things are going. 1 is very hard, 10 is going well.',
        unscored: 'This is what you have said matters to you.',
        conversation: 'Conversation {{number}}, {{date}}: {{mean}} on average',
        score: 'Conversation {{number}}: {{score}}',
        retired: 'We have talked about this before:',
        moves: 'How it has changed since the first conversation',
        heavier:
          'All in all, things have become harder since the first conversation. That is useful to know as we plan ahead.',
        resources: 'This is what you manage, and what you have around you',
      },
    },
    scoresHistory: {
      summary: 'The conversations in case {{code}}',
      round: 'Conversation {{number}}, {{date}}',
      corrected: 'corrected {{date}}',
      notScored: 'no score',
      before: 'formerly “{{words}}”',
      retired: 'taken out {{date}}',
      earlier: 'Earlier conversations',
      later: 'Later conversations',
      firstAreas: 'The first areas',
      moreAreas: 'More areas',
    },
    refusals: {
      dateInFuture: 'That date has not come yet. Choose the day the conversation was held.',
      conversationTooEarly:
        'Conversation {{number}} was held on {{date}}, and the conversations must follow one another in time. Choose that day or a later one.',
      conversationTooLate:
        'Conversation {{number}} was held on {{date}}, and the conversations must follow one another in time. Choose that day or an earlier one.',
      invalidScore: 'A score must be a whole number from 1 to 10. I do not understand “{{value}}”.',
      noScores: 'No areas have a score yet. Score at least one.',
    },
    cards: {
      scores: {
        how: 'How is this going now? 1\u00a0=\u00a0very hard, 10\u00a0=\u00a0going well. You are welcome to skip some.',
        choose: 'Choose a score',
        held: 'When was the conversation?',
        save: 'Save the scores',
      },
      'scores-history': {
        title: 'All conversations',
        activities: 'Area by area',
        scale: '1 is very hard, 10 is going well.',
      },
      'scores-area': {
        how: 'How is this going now?',
        hardest: '1 = very hard',
        easiest: '10 = going well',
      },
      'scores-result': {
        areas: 'Area by area',
      },
    },
  },
  commands: {
    new: {
      title: 'Give scores in a case',
      does: 'Type the code, for example scores B-07',
      phrases: [
        'scores {case?}',
        'give scores {case?}',
        'give a score {case?}',
        'give scores in {case}',
        'give scores in a case',
        'conversation {case?}',
      ],
    },
    show: {
      title: 'The result in a case',
      does: 'Type the code, for example result B-07',
      phrases: [
        'result {case}',
        'the result {case?}',
        'the result in {case}',
        'the result in a case',
        'result for {case}',
        'benefit {case}',
      ],
    },
    history: {
      title: 'Conversations in a case',
      does: 'Type the code, for example history B-07',
      phrases: [
        'conversations in a case',
        'history {case?}',
        'history in {case}',
        'all conversations {case?}',
        'all conversations in a case',
        'conversations',
        'the conversations {case?}',
        'conversations in {case}',
      ],
    },
    copy: {
      title: 'Copy for the person',
      does: 'Type the code, for example copy B-07',
      phrases: [
        'copy {case?}',
        'copy of {case}',
        'copy for the person {case?}',
        'copy for the service user {case?}',
        'printout {case?}',
      ],
    },
    onOneCard: {
      title: 'Scores on one card',
      does: 'Type the code, for example scores on one card B-07',
      phrases: ['scores on one card {case?}', 'all areas on one card {case?}', 'all the areas on one card {case?}'],
    },
    oneByOne: {
      title: 'Scores area by area',
      does: 'Type the code, for example one area at a time B-07',
      phrases: ['one area at a time {case?}', 'scores area by area {case?}', 'area by area {case?}'],
    },
    correct: {
      title: 'Correct last conversation',
      does: 'Type the code, for example correct scores B-07',
      phrases: [
        'correct scores {case?}',
        'correct scores in {case}',
        'correct the scores {case?}',
        'change scores {case?}',
        'change the scores {case?}',
        'correct the conversation {case?}',
        'correct the last conversation {case?}',
      ],
    },
  },
};
