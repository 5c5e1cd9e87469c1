import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What participants think of a session, anonymously, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    evaluation: {
      press: {
        list: 'Evaluation',
        all: 'All the evaluations',
        answer: 'Answer the evaluation',
        begin: 'Send the evaluation now',
        beginYes: 'Yes, send it',
        close: 'End it now',
        closeYes: 'Yes, end it',
        share: 'Show the figures to the teams',
        shareYes: 'Yes, show the figures',
        keep: 'No, leave it',
        result: 'Back to the result',
        addresses: 'Web addresses',
        back: 'Back to the evaluation',
      },
      session: 'Session {{number}}, {{dates}}',
      form: {
        title: 'What do you think of session {{number}}?',
        useful: {
          step1: '1 Not useful',
          step2: '2 A little useful',
          step3: '3 Fairly useful',
          step4: '4 Useful',
          step5: '5 Very useful',
        },
        balance: {
          step1: 'Far too little group work',
          step2: 'Slightly too little group work',
          step3: 'About right',
          step4: 'Slightly too much group work',
          step5: 'Far too much group work',
        },
      },
      thanks: {
        title: 'Thank you for your answer!',
        message:
          'It is handed in anonymously. The project group sees all the answers together once the evaluation ends.',
      },
      answered: {
        title: 'Your answer is handed in',
        message: 'Each participant can answer once. The first answer counts.',
      },
      over: {
        title: 'The evaluation has ended',
        message: 'It is no longer possible to answer.',
      },
      used: {
        title: 'Thank you for your answer!',
        message: 'The answer is handed in anonymously. The address works once, so you can close the page.',
      },
      page: {
        mend: 'This must be corrected first',
        intro: 'Two presses will do. Your answer is anonymous. You can also write a little.',
      },
      addresses: {
        title: 'Web addresses for session {{number}}',
        add: 'Make addresses',
      },
      told: {
        title: 'Evaluate session {{number}}',
        room: 'Some of you have no chat of your own with Los. Press here to get the evaluation to yourself. It is anonymous, and the others do not see your answer.',
        remind: 'Do you have a couple of minutes? This is the last time Los asks.',
        name: 'Evaluation of session {{number}}',
      },
      list: {
        title: 'Evaluation of the sessions',
        intro:
          'Participants get the evaluation automatically the day after a session. You see the result once it has ended and at least five have answered.',
      },
      state: {
        coming: 'Sent the day after the session',
        cancelled: 'The session is cancelled',
        ready: 'Not sent yet',
        open: 'Open up to and including {{date}}. {{count}}',
        result: '{{count}}. Useful: {{mean}} of 5',
        tooFew: 'Ended. Fewer than five answered',
      },
      count_one: '{{count}} has answered',
      count_other: '{{count}} have answered',
      few: 'Fewer than five have answered',
      gone: 'The picture is removed. Open the evaluation again to see it.',
      card: {
        title: 'Evaluation of session {{number}}',
        coming:
          'The day after the session all participants get the evaluation in their own chat with Los. Those who have none get it through the team’s chat.',
        ready:
          'Send the evaluation while people are still in the room, or wait: The day after the session it goes out by itself.',
        open: '{{count}}. Everyone can answer up to and including {{date}}. Those who have not answered get one reminder.',
        anonymous: 'Nobody sees what each person has answered. The result comes once the evaluation has ended.',
        tooFew: 'Fewer than five answered. Then nothing is shown, and the answers are deleted.',
        answered: '{{count}}. Ended {{date}}.',
        shared: 'The teams have got the figures, without the comments.',
        useful: 'How useful was the session?',
        balance: 'How much group work was there?',
        mean: 'Average {{mean}} of 5. Answers are mostly {{spread}} points from it.',
        balanceMean: 'Average {{mean}}. Here 0 is about right, and minus is too little group work.',
        divided: 'Opinions are divided: {{less}} wanted more group work, {{more}} wanted less.',
        balanceSteps: {
          step1: 'Far too little',
          step2: 'Slightly too little',
          step3: 'About right',
          step4: 'Slightly too much',
          step5: 'Far too much',
        },
        comments: 'In their own words',
        earlier: 'Earlier sessions',
        earlierOne: 'Session {{number}}',
        earlierMean: '{{mean}} of 5 ({{count}} answers)',
      },
      words: {
        took: 'What did you take with you?',
        change: 'What should there be more or less of?',
        need: 'What do you need now?',
      },
      comments_one: '{{count}} answer',
      comments_other: '{{count}} answers',
      fewComments: 'Fewer than five wrote something. Then it is not shown.',
      quoted: '“{{comment}}”',
      ask: {
        begin: {
          title: 'Send the evaluation now?',
          message:
            'All participants at session {{number}} get it at once, or as soon as it is between 8 and 16 on a working day. They can answer for ten days.',
        },
        close: {
          title: 'End the evaluation?',
          message: '{{count}}. After this nobody can answer, and it cannot be opened again.',
          tooFew: 'Fewer than five have answered. If you end it now, nothing is shown, and the answers are deleted.',
        },
        share: {
          title: 'Show the figures to the teams?',
          message: 'All the teams at the session get the figures in their chat. The comments stay with you.',
        },
      },
      news: {
        begun: 'The evaluation is on its way to the participants.',
        closed: 'The evaluation has ended.',
        shared: 'The teams get the figures.',
      },
      shared: {
        title: 'How you rated session {{number}}',
      },
    },
    refusals: {
      evaluationClosed: 'The evaluation has ended. It is no longer possible to answer.',
      evaluationAnswered: 'The answer is already handed in. Each participant can answer once.',
      evaluationNotShown: 'The result is shown only once the evaluation has ended and at least five have answered.',
      evaluationTooEarly: 'The session has not begun yet. The evaluation can be sent from the first day.',
      addressCount: 'How many addresses do you need? Write a number from 1 to {{most}}.',
      tooManyAddresses: 'There is room for {{most}} addresses in all. Choose fewer.',
      noEvaluation: 'No session is to be evaluated now. The evaluation comes the day after the session.',
      usefulMissing: 'How useful was the session? Choose one of the answers.',
      balanceMissing: 'How was the balance? Choose one of the answers.',
    },
    cards: {
      'evaluation-form': {
        intro: 'Two presses will do. Your answer is anonymous.',
        useful: 'How useful was the session to you?',
        balance: 'How was the balance of talks and group work?',
        took: 'What did you take with you? (optional)',
        change: 'What should there be more or less of? (optional)',
        need: 'What do you need now? (optional)',
        privacy:
          'Anonymous means that your answer is counted together with the others’, without name or time. The project group sees nothing before at least five have answered and the evaluation has ended. Do not write who you or others are.',
        send: 'Send the answer',
      },
      'evaluation-addresses': {
        intro:
          'For participants who do not have Los. Give each of them one address. It works once, and nobody sees who has used theirs.',
        count: 'How many new addresses?',
        example: 'For example 12',
      },
      evaluation: {},
      'evaluation-list': {},
      'evaluation-comments': {},
    },
  },
  commands: {
    answer: {
      title: 'Answer the evaluation',
      does: 'What you think of the session, anonymously',
      phrases: [
        'evaluate the session',
        'evaluate session',
        'answer the evaluation',
        'evaluation',
        'give feedback on the session',
        'session feedback',
      ],
    },
    list: {
      title: 'Evaluation of the sessions',
      does: 'Send it, and see what participants thought',
      phrases: [
        'evaluation of the sessions',
        'evaluations',
        'the evaluations',
        'send the evaluation',
        'result of the evaluation',
        'what did they think of the session',
      ],
    },
  },
};
