import type { nb } from './common.nb.ts';
import type { Complete } from './wording.ts';

/** What is said whatever it is about: dates, refusals and what goes wrong anywhere, every reminder, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    common: {
      typed: '“{{mention}}{{phrase}}”',
      mend: 'Please put this right first:',
      open: 'Open {{host}}',
      enlarge: 'Enlarge the picture',
      cancel: 'Cancel',
      undo: 'Undo',
      nextStep: 'Next: {{title}}',
      choices: 'Choices: {{titles}}',
      /** Before what is said in the personal chat to whoever asked among others. */
      askedAmongOthers: 'The answer to what you asked in a chat with others:',
      /** Said to all where the one it is for cannot be told alone. */
      alone: 'I would rather take this with you alone. Open your personal chat with me, and ask me there.',
      moment: 'One moment …',
      quoted: '“{{words}}”',
      upgrading: 'I am being upgraded. Try again in a few minutes. Everything that has been saved is still there.',
      unexpected:
        'Something went wrong on my side, so I do not know whether everything was saved. Try once more, and you will see what applies.',
    },
    webPages: {
      skip: 'Skip to content',
      language: 'Language',
      copy: 'Copy',
      copied: 'Copied.',
      print: 'Print',
      saving: 'Saving …',
      unsaved:
        'Not saved yet: we cannot get through. What you have written is still here, and we are trying again. Do not close the page.',
      offline: 'You are offline. What you have written is still here. Try again when you are back online.',
      count: '{n} of {most} characters',
      unknown: {
        title: 'We cannot find the page',
        words:
          'The address may have been cut off on the way. Copy the whole address you were given, and try again. If you cannot find it, ask those who sent it to you.',
      },
      tooMany: {
        title: 'Wait a moment',
        words:
          'A great many requests came from the network you are on. Wait a minute, and try again. What has been saved is still there.',
      },
      tooLarge: {
        title: 'That was too much at once',
        words: 'What you sent is longer than there is room for. Go back, shorten the text and try again.',
      },
      notForm: {
        title: 'It did not get through',
        words: 'What you sent did not come from the form on the page. Go back, and try again from there.',
      },
      failed: {
        title: 'Something went wrong on our side',
        words: 'We do not know whether everything was saved. Go back and try once more, and you will see what applies.',
      },
    },
    people: {
      nameless: { guest: 'Guest without a name', other: 'No name' },
      guest: '{{name}} (guest)',
    },
    dates: {
      today: 'today',
      tomorrow: 'tomorrow',
      yesterday: 'yesterday',
      free: {
        is: '{{date}} is {{what}}',
        another: '{{days}}. Would another day suit you better?',
        saturday: 'a Saturday',
        sunday: 'a Sunday',
        holiday: 'a public holiday',
        newYear: 'New Year’s Day',
        maundyThursday: 'Maundy Thursday',
        goodFriday: 'Good Friday',
        easterSunday: 'Easter Sunday',
        easterMonday: 'Easter Monday',
        constitutionDay: 'Constitution Day',
        ascensionDay: 'Ascension Day',
        whitSunday: 'Whit Sunday',
        whitMonday: 'Whit Monday',
        christmasDay: 'Christmas Day',
        boxingDay: 'Boxing Day',
      },
      inDays_one: 'in {{count}} day',
      inDays_other: 'in {{count}} days',
      daysAgo_one: '{{count}} day ago',
      daysAgo_other: '{{count}} days ago',
    },
    forms: {
      entered: 'You had filled in: {{text}}',
      notHere: 'This cannot stand here.',
    },
    amounts: { share: '{{value}} ({{numerator}} of {{denominator}})' },
    periods: {
      week: 'week {{week}}',
      fortnight: 'weeks {{week}}–{{next}}',
      ofYear: '{{period}}, {{year}}',
    },
    pages: { more: 'Show more', previous: 'Show the previous ones' },
    /** Going through questions one at a time. */
    walk: {
      row: '{{number}}. {{words}}',
      place: 'Item {{number}} of {{items}}',
      back: 'Previous',
      skip: 'Skip',
      next: 'Next',
      onOneCard: 'All on one card',
      onOneCardNow: 'From now on I show everything on one card. “One at a time” switches back.',
      oneByOne: 'One at a time',
      answered: 'The answer now',
    },
    whichTeam: {
      title: 'Which team is this about?',
      message: 'You can do this in several of your teams.',
    },
    refusals: {
      noRoomLeft:
        'So much has been saved here that there is no room for more. Remove something you no longer need, and try again.',
      whichTeam: 'You are in several teams. Say which one it is about.',
      notAllowed: 'Only others in the team can do this. Ask the team lead if you should be able to as well.',
      otherTeam: 'This card belongs to another team, so nothing has been changed.',
      noTeamHere: 'No team has been set up here yet. Type “{{mention}}Set up the team” when you are ready.',
      noTeamYet:
        'You are not in a team yet. A team is set up in the team’s own chat: Add Los there and type “@Los Set up the team”.',
      noNetworkHere: 'I cannot find a network here. If you are in a project group, type “{{mention}}My networks”.',
      personalChatOnly: 'I show your cases only to you. Open the chat with me, and type “my cases” there.',
      writtenAmongOthers:
        'I show your cases only to you. Open the chat with me, and type “my cases” there. Delete your message, since everyone here can read it.',
      teamChatOnly: 'You do this together in the team’s chat.',
      facilitatorsOnly: 'Only the project group can do this.',
      outdatedCard: 'This has changed since the card was shown. Here is what applies now. Nothing has been lost.',
      timeUnclear: 'I do not understand the time. Write it like this, for example: 09.30.',
      nationalIdentityNumber:
        'This looks like a national identity number, so I have saved nothing. Delete your message now, because it is still in Teams. Use a case code instead, for example B-07.',
      phoneNumber:
        'This looks like a phone number, so I have saved nothing. Delete your message now, because it is still in Teams.',
      emailAddress:
        'This looks like an email address, so I have saved nothing. Delete your message now, because it is still in Teams.',
      nationalIdentityNumberInField:
        'This looks like a national identity number, so I have saved nothing and taken it out of the field. Write it again without the number.',
      phoneNumberInField:
        'This looks like a phone number, so I have saved nothing and taken it out of the field. Write it again without the number.',
      emailAddressInField:
        'This looks like an email address, so I have saved nothing and taken it out of the field. Write it again without the address.',
      emptyText: 'The field is empty. Write a few words.',
      textTooLong: 'The text is too long ({{length}} characters, room for {{max}}).',
      tooMuchText:
        'That was more text than I can take in at once, so I have saved nothing. What you wrote is still in Teams: Shorten it, and try again.',
      dateMissing: 'Which day? Choose a date.',
      nothingChosen: 'Nothing has been chosen here. Choose what fits.',
      invalidDate: 'I do not understand the date. Write it like this, for example: 17/09/2026.',
      dateInPast: '{{date}} has passed. Choose a day to come.',
      dateTooFar: '{{date}} is a long way off. Check that the year is right.',
      unknownVerb: 'I do not know this button any more. Type “{{mention}}help” to see what I can do here.',
      invalidInput: 'I did not understand what the card said. Try once more.',
    },
    reminders: {
      several: 'Reminders',
      step: 'A small next step',
      stepIn: 'A small next step: {{title}}',
      press: {
        story: 'The story so far',
        team: 'The team',
        show: 'Show the task',
        done: 'Done',
        plan: 'Change the deadline',
        next: 'Next task',
        nextIn: 'Next task in {{team}}',
        overview: 'All the tasks',
        timeline: 'Where are we?',
        practice: 'Check how you work',
        cases: 'My cases',
        carry: 'Choose tasks',
        later: 'Not now',
        putAside: 'The task is not relevant now',
        keep_one: 'Yes, it is important',
        keep_other: 'Yes, they are important',
      },
      /** What a reminder is about, in a list or after a colon. */
      about: {
        session: 'Session {{number}}',
        on: '{{names}}, {{date}}',
        openTasks: 'Open tasks',
        case: 'Case {{code}}',
        thread: 'Guidance for {{team}}',
        inTeam: '{{name}} ({{team}})',
      },
      kinds: {
        task: 'Deadlines for tasks',
        session: 'Sessions',
        package: 'Packages and open tasks',
        case: 'Your cases',
        guidance: 'Teams waiting for an answer',
        improvement: 'Measurements, goals and actions',
        digest: 'Leaders’ message',
        followUp: 'The week’s list of teams',
      },
    },
    cards: {
      notice: {},
      question: {},
      reminder: {},
    },
  },
};
