import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The sessions and the work between them, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    timeline: {
      title: 'Where are we?',
      goals: 'Our goals',
      subtitle: '{{name}} · {{network}}',
      phase: {
        preparation: 'Preparation',
        implementation: 'Implementation',
        continuation: 'Continuation',
      },
      held: '{{done}} of {{of}} sessions have been held',
      now: {
        coming: '{{phase}}: Session {{number}} is {{when}}.',
        ongoing: '{{phase}}: Session {{number}} is under way.',
        ended: '{{phase}}: The sessions are over. Now the work goes on in everyday life.',
        none: '{{phase}}: No new session has been set up yet. The work goes on as before.',
        over: '{{phase}}: All four sessions have been held. Now the work goes on in everyday life.',
      },
      answer: {
        when: 'Session {{number}} is {{dates}}, {{when}}.',
        whenAndWhere: 'Session {{number}} is {{dates}}, {{when}}. Place: {{place}}.',
        noDate: 'That session has no date yet.',
        none: 'The next session has no date yet.',
        ended: 'The sessions are over.',
        over: 'All four sessions have been held.',
      },
      session: 'Session {{number}}: {{state}}',
      past: 'over',
      ongoing: 'under way now',
      cancelled: 'cancelled',
      noDate: 'date to come',
      wasToBe: 'Was to be {{dates}}. {{why}}',
      at: '{{dates}} · {{place}}',
      aboutTitle: 'What session {{number}} is about',
      about: {
        rop2014: {
          s1: 'Patient pathways, recovery and peer support\nAttitudes, relationships and hope\nImprovement work, goals and measurements\nOn the first day you tell everyone about your work in plenary. A user representative interviews you.',
          s2: 'Goals and tools for measuring\nCoordination and partnership\nTaking new solutions into use\nOn the first day you tell everyone in plenary what you have done since last time. A user representative interviews you.',
          s3: 'Peer support and next of kin\nService users ask service users\nNetwork meetings, dialogue and support in deciding for oneself\nIf you would like to tell more about your work in plenary, let the project group know in advance.',
          s4: 'A joint ending for all the networks\nNational guidelines and examples of better practice\nPrevention and centres of expertise\nWhat matters to you?',
        },
        national2022: {
          s1: 'A shared understanding of the work on good patient pathways\nHow you get started',
          s2: 'Prioritising the goals\nMaking a plan to reach them\nChoosing measures',
          s3: 'Assessing your own improvement work\nAdjusting goals and plan for the months to come',
          s4: 'Showing your improvement work\nMaking a plan for continuous improvement',
        },
      },
      workBefore: 'The work towards session {{number}}',
      workAfter: 'The work after session 4',
      work: {
        rop2014: {
          p1: 'Get the improvement team in place\nFind out which services you have today\nHear what the service users have experienced',
          p2: 'Anchor the work locally\nAgree on goals\nLook at tools you can measure with\nPlan how the service users take part',
          p3: 'Describe how you will reach the goals\nPlan new solutions\nFind out what you need to know more about',
          p4: 'Put the actions into practice\nMeasure whether things get better\nAdjust the plans along the way',
          p5: 'Keep improving\nWrite down the new routines\nMake them part of everyday life',
        },
        national2022: {
          p1: 'Anchor the work with the leaders\nGet the improvement team in place\nInterview service users or patients\nMake a poster for the session',
          p2: 'Find out what needs to get better\nAgree on goals\nInform and involve those it concerns\nMake a poster for the session',
          p3: 'Inform, and make sure the leaders stand behind it\nGive the service users a clearer role\nCarry out the actions, measure and adjust\nMake a poster for the session',
          p4: 'Follow up the actions and measure\nAdjust the plans, perhaps with new actions\nPlan how what works can be spread\nMake a poster for the session',
          p5: 'Keep improving, little by little',
        },
      },
      nextTask: 'Next task',
      overview: 'All the tasks',
      mine: 'My tasks',
      practice: 'Check how you work',
      network: 'The network',
      sessions: 'Change the sessions',
    },
    reminders: {
      session: {
        heading: 'Session {{number}} {{when}}',
        moved: 'Session {{number}} has a new time or place',
        cancelled: 'Session {{number}} has been cancelled',
        cancelledWords:
          'The work goes on as before, and the deadlines follow the next session. You will be told when there is a new date.',
        cancelledLine: 'It was to be {{dates}}.',
        movedElsewhere: 'The project group in a network you have the session together with has changed it.',
        movedWords: 'The project group has changed the session. Deadlines and reminders follow.',
        where: '{{dates}} · {{place}}',
        agenda: 'The programme is ready.',
        early: 'Keep the days free now, so that as many of you as possible can come.',
        near: 'Take ten minutes together and look at what you have come to so far.',
        practice:
          'Take ten minutes together and check how you work. You will see what is in place, and what the next step is.',
        last: 'Bring what you have, also what is not finished. Enjoy the session!',
      },
    },
    cards: {
      timeline: {},
    },
  },
  commands: {
    show: {
      title: 'Where are we?',
      starter: 'When is the next session?',
      does: 'Sessions, dates and days left',
      phrases: [
        'where are we',
        'where are we now',
        'how far have we come',
        'timeline',
        'progress',
        'next session',
        'session',
        'sessions',
        'the sessions',
        'dates',
        'the dates',
      ],
    },
    session: {
      title: 'When is the session?',
      phrases: [
        'when is the session',
        'when is the next session',
        'when do we meet',
        'when do we meet next',
        'when is session {n}',
        'where is the session',
      ],
    },
  },
};
