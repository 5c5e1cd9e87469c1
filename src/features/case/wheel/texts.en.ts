import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The conversation wheel, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    wheel: {
      conversation: 'Conversation {{number}}',
      scale: 'Innermost: very hard · Outermost: going well',
      alt_one: 'Conversation wheel with {{count}} area: {{areas}}.',
      alt_other: 'Conversation wheel with {{count}} areas: {{areas}}.',
      altScored_one: 'Conversation wheel with {{count}} area, scores from 1 (very hard) to 10 (going well): {{areas}}.',
      altScored_other:
        'Conversation wheel with {{count}} areas, scores from 1 (very hard) to 10 (going well): {{areas}}.',
      placed: '{{place}}. {{area}}',
      scoredIn: '{{activity}}: {{score}} in conversation {{number}}',
      summary: 'The conversation wheel in case {{code}}',
      gone: 'The picture has been removed. Type “{{mention}}wheel” to see it again.',
      needed: 'I draw the wheel once the person has named at least one area.',
      ordered: 'Saved. This is the order now.',
      choosePlace: 'Order in case {{code}}',
      noPlace: 'No number',
      actions: {
        show: 'Conversation wheel',
        order: 'Choose the order',
        reorder: 'Change the order',
      },
    },
    refusals: {
      placeMissing: 'Put 1 on what is most important, then 2.',
      samePlace: 'Two areas have been given number {{place}}. Give each of them its own number.',
    },
    cards: {
      wheel: {
        title: 'Conversation wheel',
        resources: 'Resources: what the person manages, and who is there for them',
      },
      'wheel-order': {
        title: 'What matters most to you?',
        intro: 'The person decides. Put 1 on what is most important, then 2. The rest need no number.',
        choose: 'Choose a number',
        save: 'Save the order',
      },
    },
  },
  commands: {
    show: {
      title: 'Wheel in a case',
      does: 'Type the code, for example wheel B-07',
      phrases: [
        'wheel in a case',
        'wheel {case?}',
        'the wheel {case?}',
        'conversation wheel {case?}',
        'the conversation wheel {case?}',
        'conversation wheel in a case',
        'show the wheel in {case}',
      ],
    },
    order: {
      title: 'The order in the wheel',
      does: 'Type the code, for example change the order B-07',
      phrases: [
        'change the order {case?}',
        'change the order in {case}',
        'choose the order {case?}',
        'order {case?}',
        'the order in the wheel {case?}',
      ],
    },
  },
};
