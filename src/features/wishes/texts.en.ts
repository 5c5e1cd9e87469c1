import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** When reminders come, and which, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    refusals: {
      invalidHour: 'I do not understand the time. Choose a whole hour from 8 to 15, for example 9.',
      hourOutside: 'I send reminders on working days between 8:00 and 16:00. Choose a whole hour from 8 to 15.',
    },
    reminders: {
      later: {
        title: 'Not now',
        question: 'When should I come back to this?',
        noLater: 'This is about now, so there is nothing to postpone.',
        over: 'This is no longer relevant.',
        tomorrow: 'Tomorrow',
        afterSession: 'After the session',
        mute: 'Turn off reminders like this',
        hour: 'Choose the time',
        back: 'Back',
        undo: 'Undo',
        settings: 'Reminders',
        putOff: 'I will come back to this on {{date}}.',
        concerns: 'It is about: {{what}}.',
        muteTitle: 'What do you want to turn off?',
        muteQuestion: 'Type “{{mention}}reminders” when you want to turn it on again.',
        muted: 'I will no longer remind you of this: {{kind}}',
        mutedWords: 'Type “{{mention}}reminders” when you want to turn it on again.',
        kept_one: 'Good. The task stays, but I will not remind you of it before the session.',
        kept_other: 'Good. The tasks stay, but I will not remind you of them before the session.',
        keptUntil: 'Session {{number}} is on {{dates}}. What is not done then, you can carry forward there.',
        keptOpen_one: 'Good. The task stays, but I will not remind you of it again.',
        keptOpen_other: 'Good. The tasks stay, but I will not remind you of them again.',
        openWords: 'You will find it here when you are ready.',
      },
      settings: {
        own: 'Reminders to you',
        team: 'Reminders to {{team}}',
        facilitators: 'Reminders to the project group',
        teams: 'Reminders to the team',
        saved: 'Saved.',
        comesNow: 'The reminder comes again in a little while.',
        comes: 'The reminder comes again on {{date}} at {{hour}}:00.',
        at: '{{date}} at {{hour}}:00',
        hour: 'At {{hour}}:00',
        none: 'Nothing is planned.',
        until: 'Comes again on {{date}}',
        wake: 'Bring it back now',
        digest: 'Leaders’ message',
        more: 'And {{count}} more.',
      },
    },
    cards: {
      reminders: {
        coming: 'What is coming',
        putOff: 'Postponed',
        hour: 'What time of day suits best?',
        days: 'Reminders come only on working days.',
        kinds: 'What should I remind you of?',
        save: 'Save',
      },
    },
  },
  commands: {
    show: {
      title: 'Reminders',
      does: 'The time, what they are about, and what is coming',
      phrases: [
        'reminders',
        'my reminders',
        'our reminders',
        'change reminders',
        'reminder settings',
        'turn off reminders',
        'turn on reminders',
        'postpone the reminder',
        'notifications',
        'turn off notifications',
        'not now',
      ],
    },
    hour: {
      title: 'Choose the time',
      phrases: ['reminders at {hour}', 'remind me at {hour}', 'remind us at {hour}'],
    },
  },
};
