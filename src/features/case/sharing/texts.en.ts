import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** A case that is shared or handed over, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    sharing: {
      title: 'Share case {{code}}',
      handOverTitle: 'Hand over case {{code}}',
      contacts_one: 'Contact person now: {{names}}',
      contacts_other: 'Contact persons now: {{names}}',
      already: '{{name}} (is a contact person)',
      shared: '{{name}} is a contact person now too, and is told in their own chat.',
      askHandOver: 'Do you want to hand over case {{code}} to {{name}}?',
      handOverMessage:
        '{{name}} follows up the case from here. You leave it: You can no longer open the case and get no reminders about it. If you want to stay involved, share it instead.',
      keep: 'No, keep the case',
      yes: 'Yes, hand over and leave',
      unreachable: {
        title: '{{name}} gets no message from me',
        message:
          'I cannot write to {{name}} alone, and then {{name}} cannot open the case either. This is often so for guests, until they have typed “hello” to Los in their own chat. Ask {{name}} to try that first, or choose somebody else.',
        other: 'Choose somebody else',
        share: 'Share the case anyway',
      },
      undone: { shared: 'The sharing has been undone.', handedOver: 'You have the case back.' },
      handedOver: 'Case {{code}} has been handed over to {{name}}',
      handedOverMessage:
        '{{name}} is told in their own chat. The cards you already have are still in our chat. You cannot open the case from them. If this was a mistake, you can undo it within 24 hours.',
    },
    refusals: {
      contactPersonMissing: 'Choose somebody in the team to follow up the case.',
      caseSeenByThen:
        'The one you shared with has been told or has opened the case, so the sharing cannot be undone. Ask to have it handed back if it was a mistake.',
      contactPersonLeft: '{{name}} no longer follows up cases in the team. You still have the case.',
    },
    cards: {
      'case-share': {
        who: 'Who in the team is to follow up?',
        choose: 'Choose a person',
        hint: 'If you share the case, you follow it up together. If you hand it over, you leave the case yourself.',
        nobody: 'Nobody else in the team can have cases. The team lead can add more people.',
        share: 'Share the case',
        handOver: 'Hand over and leave',
      },
    },
  },
  commands: {
    share: {
      title: 'Share a case',
      does: 'Type the code, for example share case B-07',
      phrases: [
        'share {case}',
        'share case {case?}',
        'share the case {case?}',
        'share a case',
        'share {case} with {person}',
      ],
    },
    handOver: {
      title: 'Hand over a case',
      does: 'Type the code, for example hand over B-07',
      phrases: [
        'hand over {case?}',
        'hand over case {case?}',
        'hand over the case {case?}',
        'hand over a case',
        'transfer {case}',
        'transfer case {case?}',
        'transfer the case {case?}',
        'hand over {case} to {person}',
      ],
    },
  },
};
