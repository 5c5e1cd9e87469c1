import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** When the user and the contact person talk again, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    nextConversation: {
      title: 'Next conversation',
      when: '{{date}}, {{distance}}',
      agreed: 'Arranged now: {{when}}.',
      saved: 'Saved. I will remind you of the conversation a week before and on the day.',
      removed: 'Then no new conversation is arranged.',
      undone: 'The arrangement for the next conversation is as it was.',
      formSummary: 'Next conversation in case {{code}}',
    },
    cards: {
      'conversation-date': {
        title: 'Next conversation',
        on: 'When have you arranged to talk about this again?',
        hint: 'Choose the day together with the person, far enough ahead for something to have changed.',
        save: 'Save the date',
        none: 'Remove the arrangement',
      },
    },
  },
  commands: {
    plan: {
      title: 'Next conversation',
      does: 'Type the code, for example next conversation B-07',
      phrases: [
        'next conversation {case?}',
        'next conversation in {case}',
        'arrange the next conversation {case?}',
        'arrange the next conversation in {case}',
        'arrange a conversation {case?}',
        'new conversation {case?}',
        'change the next conversation {case?}',
      ],
    },
  },
};
