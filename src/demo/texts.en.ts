import type { Complete } from '../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What the demo says, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    demo: {
      today: 'It is now {{date}}.',
      reminders_one: 'One reminder came on the way.',
      reminders_other: '{{count}} reminders came on the way.',
      noReminders: 'No reminders came on the way.',
      leads:
        'You are now a leader of {{team}}, a team that has been at it for a while. Type “{{mention}}leaders’ message” in the personal chat, or “{{mention}}fast-forward 14 days”, and it comes by itself.',
      filled:
        '{{team}} now has goals, measurements from six months, actions and actors to look at. Type “{{mention}}our goals”, “{{mention}}run chart” or “{{mention}}make poster”.',
      hasGoals: '{{team}} already has goals, so I left everything alone. Type “{{mention}}our goals” to see them.',
    },
  },
  commands: {
    lead: { title: 'Try as a leader', phrases: ['try as a leader', 'try as leader', 'try being a leader'] },
    fill: { title: 'Try with content', phrases: ['try with content', 'try it with content', 'fill with content'] },
    days: {
      title: 'Fast-forward',
      phrases: [
        'fast-forward {n} days',
        'fast-forward {n} day',
        'fast forward {n} days',
        'fast forward {n} day',
        'forward {n} days',
      ],
    },
    weeks: {
      title: 'Fast-forward',
      phrases: [
        'fast-forward {n} weeks',
        'fast-forward {n} week',
        'fast forward {n} weeks',
        'fast forward {n} week',
        'forward {n} weeks',
      ],
    },
    day: {
      title: 'Fast-forward',
      phrases: [
        'fast-forward',
        'fast forward',
        'fast-forward one day',
        'fast forward one day',
        'fast-forward until tomorrow',
        'fast forward until tomorrow',
      ],
    },
  },
};
