import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Whom messages do not reach, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    undelivered: {
      none: 'Everyone gets their messages.',
      message: 'My last message did not reach these. They leave the list when the next one gets through.',
      facilitators: 'The project group',
      teamRoom: 'The team’s chat',
      facilitatorsRoom: 'The project group’s chat',
      tried: 'Last tried {{date}}',
      more_one: 'And one more.',
      more_other: 'And {{count}} more.',
      hint_one: 'One of you does not get messages from me. Type “{{mention}}who does not get messages” to see why.',
      hint_other:
        '{{count}} of you do not get messages from me. Type “{{mention}}who does not get messages” to see why.',
      press: {
        list: 'Who does not get messages?',
        team: 'To the team',
        network: 'To the network',
      },
      person: {
        blocked: {
          why: 'Has turned off Los or removed the app.',
          what: 'To get messages again: Open “Apps” in Teams, find Los and press “Add”.',
        },
        uninstalled: {
          why: 'Has removed Los from Teams.',
          what: 'To get messages again: Open “Apps” in Teams, find Los and press “Add”.',
        },
        notInstalled: {
          why: 'Has not added Los in Teams.',
          what: 'To get messages: Open “Apps” in Teams, find Los and press “Add”.',
        },
        neverTalked: {
          why: 'Has not written to me yet, so I do not know where to answer.',
          what: 'To get messages: Open Los in Teams and type “hello”.',
        },
        closed: {
          why: 'The IT department has not let Los in.',
          what: 'Ask the IT department to let Los into Teams.',
        },
        away: {
          why: 'The chat with me no longer exists.',
          what: 'To get messages: Open Los in Teams and type “hello”.',
        },
        down: {
          why: 'Teams did not work when I tried to write.',
          what: 'You do not need to do anything. I will write again with the next reminder.',
        },
        noAnswer: {
          why: 'Teams did not answer. The message may have got through all the same.',
          what: 'You do not need to do anything. I will write again with the next reminder.',
        },
        other: {
          why: 'Teams did not accept the message (the answer was {{reason}}).',
          what: 'Tell those who run Los.',
        },
      },
      room: {
        blocked: {
          why: 'Los has been taken out of the chat.',
          what: 'Add Los to the chat again, and the messages will come.',
        },
        uninstalled: {
          why: 'Los has been taken out of the chat.',
          what: 'Add Los to the chat again, and the messages will come.',
        },
        notInstalled: {
          why: 'Los is no longer in the chat.',
          what: 'Add Los to the chat again, and the messages will come.',
        },
        neverTalked: {
          why: 'I do not know where the chat is.',
          what: 'Type “@Los hello” there, and I will find it.',
        },
        closed: {
          why: 'The IT department has not let Los in here.',
          what: 'Ask the IT department to let Los into Teams.',
        },
        away: {
          why: 'The chat no longer exists.',
          what: 'Add Los to the chat that is in use now.',
        },
        down: {
          why: 'Teams did not work when I tried to write.',
          what: 'You do not need to do anything. I will write again with the next reminder.',
        },
        noAnswer: {
          why: 'Teams did not answer. The message may have got through all the same.',
          what: 'You do not need to do anything. I will write again with the next reminder.',
        },
        other: {
          why: 'Teams did not accept the message (the answer was {{reason}}).',
          what: 'Tell those who run Los.',
        },
      },
    },
    cards: {
      undelivered: {
        title: 'Who does not get messages?',
      },
    },
  },
  commands: {
    team: {
      title: 'Who does not get messages?',
      does: 'Those my messages do not reach, and why',
      phrases: [
        'who does not get messages',
        'who is not getting messages',
        'who does not get reminders',
        'who do you not reach',
        'messages that did not get through',
        'not delivered',
        'undelivered',
      ],
    },
  },
};
