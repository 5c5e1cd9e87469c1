import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The team’s figures, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    figures: {
      title: 'Figures for {{team}}',
      cases: 'Cases with scores',
      fromCases: 'Figures from the cases',
      first: 'Average in the first conversation',
      latest: 'Average in the latest conversation',
      later: 'Average in later conversations',
      benefit: 'Experienced benefit',
      fidelity: 'Programme fidelity in the cases',
      hph2: 'Nurse followed up in time (HPH2)',
      practice: 'How the team works',
      value_one: '{{value}} ({{count}} case)',
      value_other: '{{value}} ({{count}} cases)',
      newest: '{{figure}}, {{months}}',
      hidden: 'Comes when there are at least five cases',
      couldTellLater:
        'Some figures from later conversations are not shown: with the benefit they could reveal a single case.',
      none: 'None yet',
      notYet: 'Not gone through yet',
      protected:
        'No single case can be recognised: each month is shown a week after it is over, and months with fewer than five cases are put together.',
      own: 'You are a contact person in the team and see all figures here. Others only see those from at least five cases.',
      measures: {
        scores: 'Scores month by month',
        benefit: 'Experienced benefit month by month',
        fidelity: 'Programme fidelity month by month',
        hph2: 'Nurse followed up in time (HPH2)',
      },
      meaning: {
        scores: '1 is very difficult, 10 is going well.',
        benefit: 'How much easier it is than in the first conversation. Below 0 it has become harder.',
        fidelity: 'How many of the points on the checklist are done or not relevant.',
        hph2: 'The share who were followed up by a nurse (HPH2) within three days of coming home.',
      },
      lines: {
        first: 'First conversation',
        later: 'Later conversations',
        benefit: 'Benefit',
        fidelity: 'Programme fidelity',
        hph2: 'Nurse followed up in time (HPH2)',
      },
      point: '{{months}}: {{figure}}',
      spreadPoint: '{{point}}, spread from {{low}} to {{high}}',
      spreadMeaning: 'The light bar shows the difference: from the cases that are lowest to those that are highest.',
      alt: '{{measure}}. {{lines}}',
      line: '{{line}}: {{verdict}} {{points}}.',
      earlier: 'These are the newest figures. The picture shows more.',
      gone: 'The picture has been removed. Type “{{mention}}figures” to see it again.',
      nothing: 'There are no figures to show here yet.',
      actions: {
        practice: 'Check how you work',
        mine: 'My cases',
        scores: 'Scores month by month',
        benefit: 'Benefit month by month',
        fidelity: 'Programme fidelity',
        hph2: 'Nurse in time (HPH2)',
        now: 'The figures now',
      },
    },
    cards: {
      'team-figures': {},
      'team-series': {},
    },
  },
  commands: {
    show: {
      title: 'Figures for the team',
      does: 'Benefit and programme fidelity',
      phrases: ['figures', 'our figures', 'the figures', 'figures for the team', 'team figures', 'results'],
    },
    scores: {
      title: 'Scores month by month',
      phrases: ['scores month by month', 'scores per month', 'scores for the team', 'our scores'],
    },
    benefit: {
      title: 'Benefit month by month',
      phrases: [
        'benefit month by month',
        'benefit per month',
        'benefit for the team',
        'our benefit',
        'experienced benefit',
        'experienced benefit month by month',
      ],
    },
    fidelity: {
      title: 'Programme fidelity',
      phrases: [
        'programme fidelity',
        'program fidelity',
        'our programme fidelity',
        'programme fidelity month by month',
        'fidelity',
      ],
    },
    hph2: {
      title: 'Nurse in time (HPH2)',
      phrases: ['nurse in time hph2', 'nurse in time', 'hph2 in time', 'hph2 month by month', 'hph2 per month'],
    },
  },
};
