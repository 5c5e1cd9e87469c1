import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Finding again what is written, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    find: {
      title: 'What are you looking for?',
      intro: {
        personal:
          'I look in what you have access to: your cases, and tasks, answers, notes, goals, actions and guidance in your teams.',
        team: 'I look in the team’s tasks, answers, notes, goals, actions and guidance.',
        facilitators: 'I look in the questions from the teams, and in the answers to them.',
      },
      question: 'Word or code',
      again: 'Find something else',
      search: 'Find',
      found_one: 'One match for “{{query}}”',
      found_other: '{{count}} matches for “{{query}}”',
      nothing: 'I did not find “{{query}}”',
      tryOther: 'Try another word, or just the beginning of it.',
      page: 'Page {{number}} of {{of}}',
      help: 'Help',
    },
    refusals: {
      nothingToFind: 'Type a word I can look for, for example housing.',
    },
    cards: {
      find: {},
    },
  },
  commands: {
    ask: {
      title: 'Find',
      does: 'Type a word, for example find housing',
      phrases: ['find', 'find something', 'search', 'search for something', 'i am looking for something'],
    },
    find: {
      title: 'Find a word',
      phrases: [
        'find {query}',
        'search for {query}',
        'look for {query}',
        'i am looking for {query}',
        'we are looking for {query}',
        'where did we write about {query}',
        'where did i write about {query}',
        'what did we write about {query}',
      ],
    },
  },
};
