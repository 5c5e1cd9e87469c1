import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What those who apply to a network read on the web, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    applying: {
      start: {
        title: 'Apply to join {{network}}',
        intro:
          'In a learning network, municipalities and hospitals come together to ask “What matters to you?” instead of “What is the matter with you?”. Each municipality has a team that tries out changes together with service users, and learns from the other teams.',
        costs:
          'There are four sessions of two days. Between the sessions the team works at home. It costs nothing to take part.',
        deadline: 'Last day to apply',
        replyBy: 'You get an answer by',
        criteria: 'What we are looking for',
        how: 'How to apply',
        names: 'What happens to the names?',
        press: 'Begin the application',
        steps: {
          parts:
            'The form has four parts. Only municipality and contact person must be filled in. What you write is saved as you go.',
          address:
            'The application gets its own address. With it you can come back, and several people can write in the same application.',
          change: 'You can change the application until the deadline, also after it is sent.',
        },
        usual: {
          mandate: 'a team that has been asked to do the work',
          users: 'that service users and next of kin truly take part',
          turn: 'how you want to move from “What is the matter with you?” to “What matters to you?”',
        },
        kept: {
          who: 'The network’s project group reads the application. No other applicants see it.',
          ask: 'Ask those you list in the team first. If you do not know the names yet, their positions are enough.',
          never: 'Never write national identity numbers, or anything about individuals who get help from the services.',
          sent_one: 'Names, emails and phone numbers are deleted {{count}} day after you get an answer.',
          sent_other: 'Names, emails and phone numbers are deleted {{count}} days after you get an answer.',
          draft: 'An application that is not sent is deleted {{days}} days after the deadline.',
        },
      },
      closed: {
        title: 'It is not possible to apply now',
        over: 'The deadline was {{date}}.',
        closed: 'The application round is closed.',
        begun: 'If you already have an application, open it with the address you got when you began.',
      },
      full: {
        title: 'Right now nobody else can begin',
        words:
          'A great many applications have been begun. Try again in an hour, or get in touch with those who sent you the address.',
      },
      gone: {
        round: {
          title: 'The application round no longer exists',
          words: 'Get in touch with those who sent you the address if you want to apply.',
        },
        application: {
          title: 'The application no longer exists',
          words:
            'It is deleted, and nothing of it is left. Get in touch with the network’s project group if you have any questions.',
        },
      },
      parts: {
        who: 'Who is applying',
        why: 'Why you want to join',
        together: 'Who you do it together with',
        team: 'The team',
        whole: 'Look over and send',
      },
      progress: 'Parts of the application',
      partOf: 'Part {{number}} of {{of}}',
      address: {
        title: 'Keep the address of the application',
        words:
          'With it you come back to the application, and there you read the answer. It is private: Everyone who has it can read and change the application. Save it as a bookmark, or send it to yourself.',
        label: 'The address of the application',
        show: 'The address of the application',
      },
      fields: {
        municipality: { label: 'Municipality', hint: 'If several municipalities apply together, write them all.' },
        healthTrust: { label: 'Health trust', hint: 'The municipality’s own. The list is from 2019.' },
        otherTrust: { label: 'Another health trust', hint: 'Only if it is not on the list.' },
        choose: 'Choose',
        another: 'Another one, which I write below',
        contact: { label: 'Contact person', hint: 'Who the project group gets in touch with.' },
        name: 'Name',
        email: 'Email',
        phone: 'Phone',
        phoneHint: 'Eight digits, or with the country code first.',
        unit: 'Unit or position',
        other: 'Other',
        member: 'Person {{number}}',
      },
      questions: {
        why: {
          label: 'Why do you want to join?',
          hint: 'What is not good enough for service users today, and what do you want to achieve?',
        },
        turn: {
          label: 'How do you want to move from “What is the matter with you?” to “What matters to you?”',
          hint: 'Do tell us where you want to begin.',
        },
        anchoring: {
          label: 'How is the work anchored in the administrative management?',
          hint: 'Who has asked the team to do this, and how do they follow the work?',
        },
        userRepresentation: {
          label: 'How will service users and next of kin take part?',
          hint: 'Do you have a user representative in the team, or how will you find one?',
        },
        interdisciplinary: {
          label: 'Which professions and services take part?',
          hint: 'For example mental health and substance use, NAV (the labour and welfare administration) and GPs.',
        },
        clinics: {
          label: 'How do the DPS (district psychiatric centre) and substance use clinic take part?',
          hint: 'Who have you talked with, and what have you agreed on?',
        },
        individualPlans: {
          label: 'How do you use individual care plans today?',
          hint: 'About how many people have one, and is it in use?',
        },
        agreements: {
          label: 'How are your cooperation agreements working?',
          hint: 'Between municipality and hospital, and between services.',
        },
        relatedProjects: {
          label: 'Do you have other projects connected with this?',
          hint: 'Then we can see them together.',
        },
        resources: {
          label: 'What resources do you set aside?',
          hint: 'Time, people and money.',
        },
        grants: {
          label: 'Have you received any grants?',
          hint: 'From whom, for what and for how long.',
        },
      },
      team: {
        intro:
          'Four to six people is usual, preferably from several services and with a user representative. Ask them before you list them.',
        add: 'Add a person',
        remove: 'Remove person {{number}}',
        most: 'There is no room for more than {{most}} people.',
      },
      faults: {
        title: 'This must be corrected',
        rest: 'Everything else is saved.',
        identityNumber: 'Something here looks like a national identity number. Remove it, and the field is saved.',
        tooLong: 'The text has {{length}} characters, and there is room for {{most}}. Shorten it, and it is saved.',
        email: 'This does not look like an email address. It should look like name@municipality.no.',
        phone: 'This is not a phone number. Write eight digits, or the country code first.',
        municipality: 'Write which municipality is applying.',
        name: 'Write who the contact person is.',
        contact: 'Write an email address or phone number, so you can get an answer.',
        inField: '{{field}}: {{fault}}',
      },
      press: {
        next: 'Save and continue',
        toWhole: 'Save and look over',
        save: 'Save',
        change: 'Change: {{part}}',
        go: 'Continue writing',
        send: 'Send the application',
        withdraw: 'Withdraw the application',
        delete: 'Delete the application',
        again: 'Apply after all',
        back: 'No, go back',
        answer: 'Send the answer',
      },
      saved: 'Saved.',
      savedButFaults: 'Saved, but something must be corrected.',
      whole: {
        title: { named: 'The application from {{municipality}}', unnamed: 'Your application' },
        empty: 'Not filled in',
        nobody: 'Nobody is listed yet',
        open_one: 'You have one question left. The application can be sent all the same.',
        open_other: 'You have {{count}} questions left. The application can be sent all the same.',
        fewMembers: 'The team has fewer than four people. The application can be sent all the same.',
        ready: 'Everything is filled in.',
        toNetwork: 'To {{network}}',
      },
      standing: {
        draft: {
          title: 'The application is not sent yet',
          words: 'The last day to send it is {{deadline}}.',
        },
        missed: {
          title: 'The application was not sent',
          words: 'It can no longer be sent. It will be deleted by itself, or you can delete it now.',
        },
        sent: {
          title: 'The application was sent {{date}}',
          words:
            'You get an answer by {{replyBy}}. You can change the application up to and including {{deadline}}. Changes apply at once.',
        },
        waiting: {
          title: 'The application was sent {{date}}',
          words: 'It can no longer be changed. You get an answer by {{replyBy}}.',
        },
        withdrawn: {
          title: 'The application is withdrawn',
          words: 'The project group does not consider it.',
          again: 'If you change your minds before the deadline, {{deadline}}, you can apply after all.',
        },
        accepted: { title: 'You are in!', words: 'The answer came {{date}}.' },
        declined: { title: 'You do not get a place this time', words: 'The answer came {{date}}.' },
      },
      receipt: 'Thank you for your application! The project group has received it.',
      forgotten: 'Names, emails and phone numbers were deleted from the application {{date}}.',
      accepted: {
        code: 'The code for the team',
        begin: 'How to get started',
        steps: {
          chat: 'Make a group chat or a channel in Teams with those who will be in the team.',
          add: 'Add the app Los to the chat. If you cannot find it, ask your municipality’s IT department.',
          code: 'Type “@Los Set up the team” in the chat, and enter the code.',
        },
        tasks: 'The first things you do',
        tasksIntro: 'These are the tasks in preparation package 1. You can begin already now.',
      },
      declined:
        'Thank you for the work you put into the application. What you have thought and written, you can use further.',
      asked: {
        title: 'The project group would like to know more',
        on: 'Asked {{date}}',
        label: 'Your answer',
        empty: 'Write the answer before you send it.',
        sent: 'The answer is sent.',
        heading: 'Questions and answers',
        none: 'Not answered',
      },
      withdraw: {
        title: 'Withdraw the application?',
        words: 'Then the project group does not consider it. You can apply after all until the deadline.',
        go: 'Yes, withdraw the application',
      },
      delete: {
        title: 'Delete the application?',
        words: 'Everything you have written disappears. It cannot be undone.',
        go: 'Yes, delete the application',
      },
      conflict: {
        title: 'Someone else changed this part while you were writing',
        words:
          'Nothing of yours is saved yet. Under each field that has changed, you see what is saved now. Correct what you need to, and save again.',
        now: 'Saved now: {{text}}',
        empty: 'Saved now: nothing',
        auto: 'Someone else changed this part while you were writing. Press “Save and continue” to see what has changed.',
      },
      notOpen: 'The application can no longer be changed, so this was not saved.',
      news: {
        title_one: 'New application',
        title_other: 'New applications',
        words: 'Application from {{names}} to {{network}}.',
        waiting_one: '{{count}} application awaits an answer.',
        waiting_other: '{{count}} applications await an answer.',
        nameless: 'an unnamed municipality',
        press: 'See the applications',
      },
      repliesDue: {
        title: 'Applicants are to have an answer by {{date}}',
        words_one: '{{count}} application to {{network}} awaits an answer.',
        words_other: '{{count}} applications to {{network}} await an answer.',
      },
    },
  },
};
