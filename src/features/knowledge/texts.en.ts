import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Answers to what people ask, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    knowledge: {
      title: 'What would you like to know?',
      intro:
        'Write your question in your own words, below or in the chat, and I will look for an answer. Or browse what I know. I give no medical advice.',
      ask: 'Ask',
      many_one: 'One answer',
      many_other: '{{count}} answers',
      page: 'Page {{number}} of {{of}}',
      all: 'All topics',
      topics: {
        person: 'What matters to you?',
        rights: 'Rights, plans and confidentiality',
        tools: 'The tools and the scores',
        improvement: 'Goals, measures and actions',
        network: 'The network, the team and Los',
        communities: 'Health communities and pathways',
        tasks2014: 'Tasks of the packages (mental health and substance use)',
        tasks2022: 'Tasks of the packages (national network)',
      },
      source: 'Source: {{named}}.',
      own: 'This is Los’s own advice.',
      aboutLos: 'This is how Los works.',
      alsoOwn: 'Some of it is Los’s own advice.',
      chapter: '“{{chapter}}”',
      documents: {
        memo: 'The memo on the learning network for good patient pathways in municipalities (Kunnskapssenteret and KS, 2014–2015)',
        national: 'KS’ slides for the national learning networks 2022–2023',
        plan: 'The National Health and Hospital Plan 2020–2023',
        regional: 'Slides on patient pathways in Innlandet',
      },
      misses: {
        title: 'What is asked about',
        intro:
          'This is what the teams have asked that I had no sure answer to. I count the topics, not what was written or who asked.',
        none: 'Nobody has asked anything I could not answer in the last six months.',
        count: '{{month}} this month · {{half}} in six months',
        other: 'Other',
      },
      area: {
        title: 'Who is in the health community?',
        chosen: 'The health community with {{trust}}',
        groups: 'The health trust, GPs and service users, and the municipalities in these groups:',
        noGroups: 'The health trust, GPs and service users, and the municipalities, which are in no smaller groups.',
        show: 'Show who is in it',
      },
    },
    refusals: {
      unknownAnswer: 'I no longer have this answer. Type “{{mention}}Ask Los” to see what I have.',
    },
    cards: {
      answer: {},
      ask: { question: 'Your question', placeholder: 'For example: How do we get our leader on board?' },
      topics: {},
      area: {
        area: 'Health trust',
        note: 'From the map in the National Health and Hospital Plan, dated 2019. Some of it may be different now.',
      },
    },
  },
  commands: {
    list: {
      title: 'Ask Los',
      does: 'Short answers about the method, tools and rights',
      phrases: ['ask los', 'ask', 'knowledge', 'what can i ask about', 'q and a'],
    },
    misses: {
      title: 'What is asked about',
      does: 'Topics the teams lack answers to',
      phrases: ['what is asked about', 'what do the teams ask about', 'unanswered questions'],
    },
    area: {
      title: 'The health communities',
      does: 'Who is in each of the 19',
      phrases: ['the health communities', 'who is in the health community', 'choose a health community'],
    },
    privacy: {
      title: 'Privacy in Los',
      phrases: ['privacy', 'what do you know about me', 'what do you store'],
    },
    deletion: {
      title: 'Have something deleted',
      phrases: ['delete me', 'delete my data', 'delete everything about me'],
    },
  },
};
