import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Run charts: what a measure says over time, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    runChart: {
      around: {
        show: 'Show the other teams',
        showMeta: 'Only the middle of the network, no names',
        hide: 'Hide the other teams',
        hideMeta: 'Only our own line',
        legend: 'The other teams: the middle half, and their median',
        line: 'The other teams, {{period}}: median {{median}}, the middle half from {{low}} to {{high}}.',
        means: 'In the picture it is the band behind the line, with a dashed median.',
        none: 'Fewer than five other teams in the network have numbers to show.',
      },
      title: 'Run chart',
      median: 'Median',
      medianMeans: 'The median is the middle: of the measurements it is from, as many lie above it as below.',
      target: 'Target',
      cases: 'Cases',
      hollow: 'Does not count in the median',
      spread: 'Spread between the cases',
      targetBy: '{{target}}, by {{date}}',
      medianUpTo: '{{median}}, of the measurements up to and including {{period}}',
      medianFrom: '{{median}}, of the measurements from {{period}}',
      ofCases_one: '{{value}} ({{count}} case)',
      ofCases_other: '{{value}} ({{count}} cases)',
      point: '{{period}}: {{amount}}',
      leftOut: '{{point}}. Does not count: {{reason}}',
      inPercent: '{{measure}}, in per cent',
      alt: '{{measure}}. {{verdict}} {{told}}.',
      own: 'You are a contact person in the team and see all numbers here. Others only see those from at least five cases.',
      protected:
        'No single case can be recognised: each month is shown a week after it is over, and only with at least five cases.',
      gone: 'The picture has been removed. Type “{{mention}}chart” to see it again.',
      none: 'You do not measure anything yet. When you have a measure, the chart shows whether anything changes over time.',
      ask: 'The chart asks',
      question: 'What happened around {{since}}?',
      suggest: 'Would you like to start a new median from {{since}}? Then you see whether what is new lasts.',
      news: {
        answered: 'Thank you! Now it is on the chart.',
        notKnown: 'That is all right. Write it when you know.',
        annotated: 'Saved. Now it is on the chart.',
        removed: 'Removed from the chart.',
        split: 'The chart has a new median from {{period}}.',
        freeze: 'The median is locked to the measurements up to and including {{period}}.',
        joined: 'The parts are joined again from {{period}}.',
        unfrozen: 'The median is no longer locked.',
      },
      undone: {
        settings: 'The chart is set as before.',
        annotation: 'What was on the chart is back.',
      },
      choose: {
        title: 'Which chart?',
        intro: 'Choose a measure, and I will show the chart.',
      },
      annotate: {
        routine: 'New routine {{title}}',
        title: 'What happened?',
        intro: 'What you write is marked on the chart. That makes it easier to see what worked.',
        there: 'This is on the chart on {{date}}.',
      },
      settings: {
        title: 'Set up the chart',
        all: 'The median is from all the measurements in each part.',
        frozen: 'The median is locked to the measurements up to and including {{period}}.',
        part: 'New median from {{period}}',
        join: 'Press to join it with the part before',
      },
      press: {
        answer: 'Save the answer',
        notKnown: 'Not known yet',
        points: 'Enter measurements',
        annotate: 'Say what happened',
        settings: 'Set up the chart',
        goal: 'See the goal',
        goals: 'See the goals',
        list: 'Our measures',
        new: 'Make a measure',
        show: 'To the chart',
        save: 'Save',
        remove: 'Remove from the chart',
        split: 'New median from this period',
        freeze: 'Lock median to this period',
        unfreeze: 'Unlock the median',
        splitFrom: 'New median from {{since}}',
      },
      changed: {
        name: 'Charts that change',
        title: 'A chart has changed',
        line: '{{measure}}: {{changed}}',
        many: 'Do you know what happened?',
        answer: 'See the chart and answer',
      },
      builtIn: {
        asked: 'Asked what matters',
        benefit: 'Experienced benefit',
        fidelity: 'Programme fidelity',
        hph2: 'Nurse in time (HPH2)',
      },
      verdict: {
        empty: 'No measurements yet.',
        tooFew_one: 'Too early to say: the chart has {{count}} measurement above or below the median and needs ten.',
        tooFew_other: 'Too early to say: the chart has {{count}} measurements above or below the median and needs ten.',
        early: 'Too early to say. The chart needs ten measurements above or below the median.',
        steady: 'No sign of lasting change yet.',
        above_one: 'Something has changed since {{since}}: {{count}} measurement in a row above the median.',
        above_other: 'Something has changed since {{since}}: {{count}} measurements in a row above the median.',
        below_one: 'Something has changed since {{since}}: {{count}} measurement in a row below the median.',
        below_other: 'Something has changed since {{since}}: {{count}} measurements in a row below the median.',
        wasAbove_one:
          'Something was different from {{since}} to {{until}}: {{count}} measurement in a row above the median.',
        wasAbove_other:
          'Something was different from {{since}} to {{until}}: {{count}} measurements in a row above the median.',
        wasBelow_one:
          'Something was different from {{since}} to {{until}}: {{count}} measurement in a row below the median.',
        wasBelow_other:
          'Something was different from {{since}} to {{until}}: {{count}} measurements in a row below the median.',
        fromBelow_one:
          'Something has changed since {{since}}: the {{count}} measurement before it was below the median.',
        fromBelow_other:
          'Something has changed since {{since}}: the {{count}} measurements before it were below the median.',
        fromAbove_one:
          'Something has changed since {{since}}: the {{count}} measurement before it was above the median.',
        fromAbove_other:
          'Something has changed since {{since}}: the {{count}} measurements before it were above the median.',
        seldom: 'Something has changed since {{since}}: the chart crosses the median less often than by chance.',
        better: 'That is the way you want.',
        worse: 'That is not the way you want.',
      },
    },
    cards: {
      chart: {
        points: 'Newest measurements',
        annotations: 'What happened',
        example: 'For example: new routine on arrival',
      },
      charts: {},
      annotation: {
        measure: 'On which chart?',
        on: 'When did it happen?',
        happened: 'What happened?',
        example: 'For example: new routine on arrival',
        privacy: 'Do not write names or anything that identifies a service user.',
      },
      'chart-settings': {
        on: 'Which period?',
        split:
          'New median: when something has changed for good, what is new gets its own median. What was before stays as it was.',
        freeze:
          'Locked median: the measurements up to and including the period are the starting point. What comes after is compared with them.',
      },
    },
    refusals: {
      tooManyAnnotations: 'There is room for {{max}} marks on a chart. Remove an old one first.',
      tooManySplits: 'A chart can be split {{max}} times. Join two parts first.',
    },
  },
  commands: {
    show: {
      title: 'Run chart',
      does: 'Do you see a change over time?',
      phrases: [
        'chart',
        'charts',
        'the chart',
        'our charts',
        'show the chart',
        'run charts',
        'the median',
        'set up the chart',
        'new median',
        'lock the median',
        'split the chart',
      ],
    },
    annotate: {
      title: 'Say what happened',
      phrases: [
        'say what happened',
        'say what happened {afterColon}',
        'this happened {afterColon}',
        'mark on the chart',
        'mark on the chart {afterColon}',
        'write on the chart',
        'write on the chart {afterColon}',
      ],
    },
    routine: { title: 'New routine', phrases: ['new routine', 'new routine {since}'] },
  },
};
