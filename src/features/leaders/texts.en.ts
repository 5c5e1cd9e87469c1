import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What leaders are told, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    leaders: {
      digest: {
        title: 'Leaders’ message',
        titleOf: 'Leaders’ message: {{team}}',
        since: 'Since {{date}}',
        next: 'Session {{number}} {{when}}, {{dates}}',
        nextAt: 'Session {{number}} {{when}}, {{dates}}, {{place}}',
        ongoing: 'Session {{number}} is in progress now',
        none: 'No new session is set up yet.',
        ended: 'The sessions are over. Now the work goes on in everyday life.',
        over: 'All the sessions have been held. Now the work goes on in everyday life.',
        done: 'Done since last time',
        nothingDone: 'No tasks are reported done. Do ask what the team needs to move on.',
        workedOn: '{{title}} (in progress)',
        practised: 'Checked how the team works',
        more_one: 'one more',
        more_other: '{{count}} more',
        stuck: 'This is standing still',
        overdue_one: 'One task is overdue: {{titles}}',
        overdue_other: '{{count}} tasks are overdue: {{titles}}',
        waiting: 'The team awaits an answer from the project group, since {{date}}',
        trend: 'Development',
        point: '{{name}}: {{figure}}',
        followed: {
          benefit: 'Experienced benefit',
          fidelity: 'In place in the cases (programme fidelity)',
        },
        pointBefore: '{{name}}: {{figure}}, earlier {{before}}',
        scores: 'How service users are doing (1–10): {{first}} at the first conversation, {{later}} later',
        firstScores: 'How service users are doing (1–10): {{first}} at the first conversation',
        noFigures: 'Figures are shown when they build on at least five cases.',
        others_one:
          'You are also a leader of {{names}}. Type “{{mention}}switch team” and then “{{mention}}the story so far” to see it.',
        others_other:
          'You are also a leader of {{names}}. Type “{{mention}}switch team” and then “{{mention}}the story so far” to see them.',
        alsoToday: 'Also today',
        spokenNext: '{{team}}: {{next}}',
      },
      improvement: {
        goals: 'The goals',
        work: 'The improvement work',
        measured: '{{measure}}: {{verdict}}',
        noMeasure: 'The goal has no measure yet.',
        trying: 'Trying now: {{titles}}',
        besides: 'The team is also trying: {{titles}}',
        more_one: 'The team has one more goal. See “The story so far”.',
        more_other: 'The team has {{count}} more goals. See “The story so far”.',
        reached: 'Goals reached',
        kept: 'Put to use',
        learnt: '{{what}}. Learnt: {{learnt}}',
      },
      rhythm: {
        weekly: 'Comes every {{weekday}} at {{hour}}.',
        fortnightly: 'Comes every other {{weekday}} at {{hour}}.',
        monthly: 'Comes on the first {{weekday}} of the month at {{hour}}.',
        off: 'The leaders’ message is off.',
      },
      every: {
        weekly: 'Every week',
        fortnightly: 'Every other week',
        monthly: 'Once a month',
      },
      hour: 'At {{hour}}',
      settings: {
        saved: 'Saved. The next leaders’ message comes {{date}} at {{hour}}.',
        turnedOff:
          'The leaders’ message is off. Type “{{mention}}leaders’ message” when you want to see it, and “{{mention}}change the leaders’ message” when you want it back.',
      },
      story: {
        title: 'The story so far: {{team}}',
        intro: 'You are a leader of {{team}}. Here is what you need to follow along from day one.',
        about: '{{municipalities}} · {{network}}',
        goals: 'What the network wants',
        goalLines: {
          rop2014:
            'From “What is the matter with you?” to “What matters to you?”\nWhole, coordinated pathways across the services\nTools and methods put to use in everyday life\nThe right use of hospital admissions\nService users who experience more mastery\nService users with a strong role in improvement work\nLeaders and staff who can do improvement work',
          national2022:
            'From “What is the matter with you?” to “What matters to you?”\nThe service user is an equal in shaping the pathway\nThe health services hang together in whole, coordinated and safe pathways\nThe transitions keep getting better\nHealth-promoting mastery is at the centre\nMunicipality and hospital are partners',
        },
        sessions: 'Sessions',
        session: 'Session {{number}}, {{dates}}: {{state}}',
        packages: 'The work so far',
        package: '{{name}}: {{done}} of {{count}} done',
        doneTasks: 'Done: {{titles}}',
        openTasks: 'Remaining: {{titles}}',
        people: 'Who is in it',
        person: '{{role}}: {{names}}',
        stuck: 'This is standing still',
        trend: 'Development',
      },
      press: {
        story: 'The story so far',
        settings: 'Change the leaders’ message',
        show: 'Show the leaders’ message',
        overview: 'All the tasks',
        timeline: 'Where are we?',
        goals: 'Our goals',
      },
      session: {
        words_one: 'Give the team time to prepare, and make sure they can travel. Done: {{done}} of {{count}} task.',
        words_other: 'Give the team time to prepare, and make sure they can travel. Done: {{done}} of {{count}} tasks.',
        noTasks: 'Give the team time to prepare, and make sure they can travel.',
      },
      unreached: {
        heading: '{{name}} does not have Los yet',
        words:
          'I cannot send the leaders’ message to {{name}}, who is a leader in {{team}}. Here is how to invite them:',
        steps:
          '1. Open a chat with {{name}} in Teams.\n2. Send this, for example: Would you like to follow the work in {{team}}? Press “Apps” on the left in Teams, search for Los, press “Add”, and type “hello” to Los.\n3. If the search does not find Los, those who run Teams for {{name}} must allow the app.',
        after: 'Once that is done, {{name}} gets the story so far at once. I will not remind you of this again.',
      },
      offer: {
        heading: '{{name}} in the project group offers guidance',
        words:
          'What would help you most right now? It may be a short talk, an example or an answer. If all is well, that is good to hear too.',
      },
    },
    anchoring: {
      levels: {
        professional: 'Professional anchoring',
        administrative: 'Administrative anchoring',
        political: 'Political anchoring',
      },
      actions: {
        meetTeam: {
          title: 'Drop in on a team meeting',
          how: 'Ten minutes is enough. Ask what the team has learnt from service users, and what stops them right now.',
        },
        freeTime: {
          title: 'Give the team fixed time',
          how: 'Put an hour every other week in the calendar or the rota, and agree on who covers meanwhile.',
        },
        briefing: {
          title: 'Get the work on the agenda',
          how: 'Ask for five minutes in the committee: what service users say matters, what the team is trying, and what you have seen so far.',
        },
        userVoice: {
          title: 'Talk with the user representative',
          how: 'Ask if it is easy to be an equal in the team, and if meeting times and payment are in order.',
        },
        mandate: {
          title: 'Write down what the team may decide',
          how: 'Three sentences are enough: what the team decides itself, what it takes up with you, and who else it can go to.',
        },
        planText: {
          title: 'Give the work a place in a plan',
          how: 'Find one plan or budget soon to be renewed, and suggest a sentence about “What matters to you?”.',
        },
        doctors: {
          title: 'Take it up with the GPs',
          how: 'Ask the chief municipal doctor or the liaison committee for ten minutes on how GPs can take part.',
        },
        otherSide: {
          title: 'Call the leader on the other side',
          how: 'Municipality and hospital need each other. Agree with the leader there that you both back what the team is trying.',
        },
        example: {
          title: 'Share an example from the team',
          how: 'Ask the team for something they are proud of, in which no service user can be recognised, and tell it at the next meeting with the politicians.',
        },
        figures: {
          title: 'Look at the figures with the team',
          how: 'Ask what they think lies behind the development, and what they want to try now. This is learning, not control.',
        },
        standIn: {
          title: 'Make the work less vulnerable',
          how: 'Choose someone who can step in for you, and show them the story so far here in Los.',
        },
        agreement: {
          title: 'Tie it to the cooperation agreement',
          how: 'Ask the health community to take up the team’s pathway when municipality and hospital discuss their agreement.',
        },
      },
    },
    refusals: {
      ownChatOnly: 'This concerns only you. Write the same to me in your personal chat.',
      notLeader:
        'The leaders’ message is for leaders in a team, and you are not listed as a leader in any team now. The team lead can change your role.',
    },
    cards: {
      digest: {
        now: 'What you can do now',
      },
      'digest-settings': {
        title: 'When do you want the leaders’ message?',
        weekday: 'Which weekday?',
        every: 'How often?',
        hour: 'What time?',
        hint: 'The time applies to all your reminders. If the day is a day off, the message comes on the next working day.',
        save: 'Save',
        off: 'Turn off the leaders’ message',
      },
      story: {
        now: 'What you can do now',
      },
    },
  },
  commands: {
    story: {
      title: 'The story so far',
      does: 'All a new leader needs, on one card',
      phrases: [
        'the story so far',
        'story so far',
        'the story',
        'show the story',
        'what has happened',
        'what has happened so far',
        'i am a new leader',
        'i am new in the team',
      ],
    },
    digest: {
      title: 'Leaders’ message',
      does: 'How your teams are doing, in half a minute',
      phrases: [
        'leaders message',
        'leader message',
        'the leaders message',
        'show the leaders message',
        'summary',
        'the summary',
        'status for leaders',
      ],
    },
    settings: {
      title: 'Change leaders’ message',
      does: 'Weekday, time and how often',
      phrases: [
        'change the leaders message',
        'change leaders message',
        'when does the leaders message come',
        'settings for the leaders message',
        'turn off the leaders message',
        'turn on the leaders message',
        'change the summary',
      ],
    },
  },
};
