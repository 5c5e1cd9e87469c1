import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Help and the first greeting, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    help: {
      title: 'What I can help with here',
      noTeamHere: 'No team has been set up here yet. Mention me with @Los when you write, or press the button.',
      mention: 'Mention me with @Los when you write, or press a button.',
      alone: 'Write to me whenever you like. Everything you can type, you can also press.',
      more: 'You can also type {{titles}}.',
      notUnderstood: 'I did not understand that',
      didYouMean: 'Did you mean one of these?',
      unsure: 'I am not sure about that',
      noAnswer: 'I have no answer to that',
      tryAsking: 'Try other words, or ask the project group.',
      tryHelp: 'Try other words, or see what I can help with here.',
      meantThis: 'Did you mean this?',
      byModel: 'The suggestion comes from a language model. Nothing has been done yet.',
      thanks: 'You are welcome!',
      ok: 'Good. Type “{{mention}}help” when you want to go on.',
    },
    welcome: {
      title: 'Hello, I am Los',
      who: 'I follow improvement teams through a learning network, one step at a time, above all between the sessions.',
      turn: 'The way goes from asking “What is the matter with you?” to asking “What matters to you?”.',
      goals:
        'The aim is whole and coordinated pathways, tools that are used in everyday life, the right use of admissions, more mastery, service users who take part in improving, and leaders and staff who become more confident in improvement work.',
    },
    cards: {
      help: {},
    },
  },
  commands: {
    show: {
      title: 'Help',
      starter: 'What can you do?',
      does: 'What you can do here',
      phrases: ['help me', 'what can you do', 'what can i do', 'what can i do here', 'menu', 'commands'],
    },
  },
};
