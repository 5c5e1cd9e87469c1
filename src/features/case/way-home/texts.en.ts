import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The way home from the hospital (HPH), in English. */
export const en: Complete<typeof nb> = {
  texts: {
    hph: {
      summary: 'Home from hospital, case {{code}}',
      subtitle: 'Case {{code}} · pathway {{number}} of {{count}}',
      checkpoints: {
        hph0: {
          name: 'Discharge from hospital',
          what: 'The hospital and the municipality agree on what is needed when the person goes home.',
        },
        hph1: {
          name: 'Prepare the homecoming',
          what: 'The home, the help and the medicines are ready before the person comes home.',
        },
        hph2: {
          name: 'A nurse follows up',
          what: 'Structured follow-up within three days of the homecoming. Every day counts, weekends too.',
        },
        hph3: {
          name: 'Prepare the GP appointment',
          what: 'What the GP needs to know is gathered before the appointment.',
        },
        hph5: {
          name: 'Conversation and new assessment after four weeks',
          what: 'Four weeks at home: What matters now? Assess again whether the help fits.',
        },
        hph4: {
          name: 'Declining health, falls, out-of-hours',
          what: 'When health or functioning gets worse, after a fall, or on contact with the out-of-hours service or AMK. May happen several times.',
        },
        hph6: {
          name: 'Information on admission',
          what: 'We pass on what the hospital needs to know when the person is admitted. May happen several times.',
        },
      },
      title: '{{name}} ({{checkpoint}})',
      facts: {
        discharge: 'Discharged',
        homecoming: 'Homecoming',
        unknown: 'Not filled in',
      },
      state: {
        open: 'Not done yet',
        notDone: 'Not done',
        by: 'By {{date}}',
        byToday: 'Today is the last day',
        wasBy: 'The last day was {{date}}. Can still be done.',
        done: 'Done {{date}}',
        doneSameDay: 'Done {{date}}, the day of the homecoming',
        doneOnDay: 'Done {{date}}, day {{day}} after the homecoming',
        notRelevant: 'Not relevant',
        noEvents: 'At any time, as often as needed',
        events_one: '{{date}}',
        events_other: '{{count}} times, last on {{date}}',
      },
      causes: {
        decline: 'Declining health or functioning',
        fall: 'Fall',
        outOfHours: 'Contact with out-of-hours or AMK',
      },
      event: '{{date}}: {{cause}}',
      dates: {
        new: 'Home from hospital',
        newIntro:
          'Fill in what you know. The homecoming can also be set later. Then I will remind you in time that a nurse follows up (HPH2), and of the conversation after four weeks (HPH5).',
        again: 'New admission, new pathway',
        againIntro: 'The pathway so far is kept as history. Fill in what you know; the rest can be set later.',
        change: 'Change the dates',
        changeIntro: 'If you move the homecoming, the deadlines move with it.',
      },
      eventForm: {
        new: 'New event',
        change: 'Change the event',
      },
      news: {
        dates: 'The dates have been saved.',
        noDates: 'The dates have been removed.',
        pathwayRemoved: 'The pathway home from hospital has been removed.',
        reminding:
          'A nurse follows up (HPH2) by {{hph2}}. The conversation after four weeks (HPH5) is held by {{hph5}}. I will remind you of both.',
        done: '{{checkpoint}}: done.',
        notRelevant: '{{checkpoint}}: not relevant.',
        reopened: '{{checkpoint}}: open again.',
        event: 'Saved.',
        removed: 'The event has been removed.',
      },
      undone: {
        pathway: 'The pathway home from hospital is back.',
        dates: 'The dates are as they were.',
        event: 'The event is as it was.',
      },
      press: {
        remove: 'Remove the pathway',
        next: 'Now: {{name}}',
        dates: 'Change the dates',
        again: 'New admission',
        earlier: 'See pathway {{number}}',
        present: 'To the latest pathway',
        toPathway: 'To the pathway',
        notRelevant: 'Not relevant',
        reopen: 'Not done after all',
        newEvent: 'Add an event',
        removeEvent: 'Remove',
        older: 'Show older ones',
        newer: 'Show newer ones',
      },
      fact: 'Home from hospital (HPH)',
      caseState: {
        none: 'Not in use',
        due: '{{checkpoint}} by {{date}}',
        dueToday: '{{checkpoint}}: the last day is today',
        past: '{{checkpoint}}: the last day was {{date}}',
        next: 'Next: {{checkpoint}}',
        answered: 'All checkpoints answered',
      },
    },
    refusals: {
      hphDatesMissing: 'Enter at least one date: when the person is discharged, or when the person comes home.',
      pathwayInUse: 'Something has already been done in this pathway, so it cannot be removed.',
      homecomingFirst: 'The homecoming cannot be before the discharge. Check both dates.',
      beforeHomecoming:
        'Something is marked as done before the homecoming, which is {{date}}. Check the dates, and correct the one that is wrong.',
      dayNotCome: 'That day has not come yet. Choose the day it happened.',
      tooManyEvents: 'There is room for {{max}} events of each kind in one pathway.',
      unknownEvent: 'The event is no longer here.',
    },
    cards: {
      hph: {
        title: 'Home from hospital (HPH)',
      },
      'hph-checkpoint': {
        when: 'On which day was it done?',
        done: 'Done',
      },
      'hph-dates': {
        discharge: 'When is the person discharged from hospital?',
        homecoming: 'When does the person come home?',
        save: 'Save',
      },
      'hph-event': {
        when: 'Which day?',
        cause: 'What was it about? (optional)',
        choose: 'Choose',
        note: 'Short note (optional)',
        neverNames:
          'Never write names, either of the person or of others. The note is deleted some time after the case has been closed.',
        save: 'Save',
      },
    },
  },
  commands: {
    show: {
      title: 'Home from hospital (HPH)',
      does: 'Type the code, for example HPH B-07',
      phrases: [
        'home from hospital {case?}',
        'home from the hospital {case?}',
        'homecoming {case?}',
        'the homecoming {case?}',
        'the way home {case?}',
      ],
    },
    dates: {
      title: 'Dates of the homecoming',
      does: 'Type the code, for example homecoming date B-07',
      phrases: [
        'homecoming date {case?}',
        'change the homecoming {case?}',
        'dates of the homecoming {case?}',
        'hph dates {case?}',
        'change the hph dates {case?}',
      ],
    },
    new: {
      title: 'New admission',
      does: 'Type the code, for example new admission B-07',
      phrases: ['new admission {case?}', 'admitted again {case?}', 'readmitted {case?}', 'readmission {case?}'],
    },
    worse: {
      title: 'Falls and out-of-hours',
      does: 'Type the code, for example falls B-07',
      phrases: [
        'falls {case?}',
        'falls and out-of-hours {case?}',
        'out of hours {case?}',
        'out-of-hours {case?}',
        'out-of-hours service {case?}',
        'declining health {case?}',
      ],
    },
    admitted: {
      title: 'Informed on admission',
      does: 'Type the code, for example hph6 B-07',
      phrases: ['informed on admission {case?}', 'information on admission {case?}', 'informed the hospital {case?}'],
    },
  },
};
