import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What matters to the user, area by area, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    activities: {
      areas: {
        housing: 'Housing',
        economy: 'Finances',
        education: 'Education',
        work: 'Work',
        family: 'Family',
        health: 'Health',
        everyday: 'Everyday life',
        leisure: 'Leisure',
        other: 'Another area',
      },
      saved: 'Saved. Now the person can choose the order and say how each area is going.',
      undone: 'The areas are as they were.',
      changed: 'Saved.',
      summary: 'What matters, case {{code}}',
      needed: 'First write at least one area that is important to the person. Then you give scores.',
    },
    activity: {
      summary: 'An area in case {{code}}',
      inConversation: '{{score}} ({{date}})',
      former: 'Was called “{{words}}” until {{date}}.',
      corrected: 'Corrected {{date}}: conversation {{number}} from {{from}} to {{to}}.',
      isRetired: 'Taken out {{date}}. The scores stay.',
      reworded: 'Saved. The scores come along.',
      retired: 'Taken out. The scores stay, and you can bring it back whenever you like.',
      removed: 'Removed.',
      takenBack: 'Brought back. The scores come along.',
      save: 'Save the text',
      retire: 'Take out',
      takeBack: 'Bring back',
    },
    refusals: {
      noActivities: 'Tick at least one area, or write it in the person’s own words.',
      tooManyActivities: 'There is room for {{max}} areas. Include the most important ones.',
    },
    cards: {
      activities: {
        title: 'What matters to you?',
        intro:
          'What is important to the person, and where does the person want help? Let the person choose and prioritise. Broad areas work well, as you can follow them over time.',
        existing: 'This is included now. Change the words, or empty the field to remove it.',
        areas: 'Press the areas the person mentions',
        retired: 'Taken out before. Should anything come back?',
        own: 'Or write in the person’s own words, one on each line',
        example: 'For example: Get in touch with my family again',
        resources: 'Resources: What does the person manage, and who is there for them?',
        resourcesExample: 'For example: Goes for a walk every day, has a sister nearby',
        neverNames:
          'Never write names, national identity numbers, phone numbers or addresses, either of the person or of others.',
        save: 'Save',
      },
      activity: {
        question: 'Would the person like to call it something else?',
        keeps: 'The scores come along. Never write names, either of the person or of others.',
        scale: '1 is very hard, 10 is going well.',
      },
    },
  },
  commands: {
    edit: {
      title: 'What matters in a case',
      does: 'Type the code, for example what matters B-07',
      phrases: [
        'what matters {case?}',
        'what matters in {case}',
        'what matters in a case',
        'what matters to you {case?}',
        'what matters to the person {case?}',
        'areas {case?}',
        'the areas {case?}',
        'change the areas {case?}',
      ],
    },
  },
};
