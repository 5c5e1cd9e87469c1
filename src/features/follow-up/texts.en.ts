import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The teams that facilitators talk with, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    followUp: {
      found: 'Teams',
      title: 'Teams to follow up',
      message: 'A small question from you makes it easier to move on.',
      nothing: 'No teams seem to need you right now.',
      guidance: 'Has asked for guidance and has waited since {{date}}',
      notBegun: 'Has not begun {{name}}. Session {{number}} is {{when}}.',
      neverBegun: 'Has not begun {{name}}, and session {{number}} is over',
      quiet: 'Quiet since {{date}}',
      worse: '“{{measure}}” has got worse since {{date}}',
      noGoal: 'Does not have a goal that can be measured yet',
      differ: '{{month}}: The team says {{team}}, you say {{facilitator}}',
      noCoaching: 'Has not had its quarter of an hour this month',
      contacted: 'Contacted {{date}}',
      open: 'Open the question',
      offer: 'Offer guidance',
      offered: '{{team}} gets the offer in its chat and counts as contacted.',
      talkedNow: '{{team}}: {{minutes}} minutes today are noted, and the team counts as contacted.',
      more_one: 'And one more team. See them all under “Who may need us?”.',
      more_other: 'And {{count}} more teams. See them all under “Who may need us?”.',
      contacts: 'Follow up the teams',
    },
    refusals: {
      nothingTicked: 'No teams are ticked. Tick those you have talked with.',
    },
    contacts: {
      tally_one: 'Contacted in this period: {{done}} of {{count}} team',
      tally_other: 'Contacted in this period: {{done}} of {{count}} teams',
      message: 'Many do not ask by themselves. A short call or message to each team in the period makes it easier.',
      allDone: 'All the teams have been contacted in this period. Well done!',
      line: '{{team}}: {{date}}',
      saved_one: 'One more team has been contacted.',
      saved_other: '{{count}} more teams have been contacted.',
    },
    cards: {
      'guidance-contacts': {
        title: 'Follow up the teams',
        question: 'Who have you talked with?',
        contacted: 'Contacted',
      },
    },
  },
  commands: {
    show: {
      title: 'Teams to follow up',
      does: 'Those who may need you now, and why',
      phrases: [
        'teams to follow up',
        'who should we follow up',
        'which teams should we follow up',
        'teams that need follow-up',
        'who needs follow-up',
        'offer guidance',
      ],
    },
    contacts: {
      title: 'Follow up the teams',
      does: 'Who you have talked with in the period',
      phrases: ['follow up the teams', 'follow up teams', 'follow up', 'follow-up', 'contacted teams'],
    },
  },
};
