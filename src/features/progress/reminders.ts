import { chatsOf } from '../../model/scheduling.ts';
import { addressed, type Shared } from '../../reminders/occasion.ts';
import { askingDates, nextAskingAt, scoreIn } from './rules.ts';

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** Where does the team stand this month? */
    progress: { readonly of: 'team'; readonly says: { readonly month: string } };
  }
}

/** Once a month, to teams that have begun; not when the month's score is set already. */
export const monthlyScore: Shared<'progress'> = {
  kind: 'progress',
  of: 'team',
  mutable: { kind: 'improvement', among: ['teamChat'] },
  rank: 5,
  schedule: (team, until) =>
    askingDates(team, until).flatMap((date) =>
      addressed([date], chatsOf(team), scoreIn(team, date.occasion.month, 'team') === undefined),
    ),
  next: nextAskingAt,
  subject: ({ owner, reminder }) => `progress ${owner.team.id} ${reminder.occasion.month}`,
  name: (t) => t('reminders.progress.heading'),
  section: {
    rank: 60,
    leadsTo: 'improvement',
    thing: ({ kind }) => kind,
    parts: ({ t }) => [
      { heading: t('reminders.progress.heading'), meta: '', lines: [], words: t('reminders.progress.words') },
    ],
    buttons: ({ t }) => [{ rank: 45, button: { title: t('progress.press.set'), data: { do: 'progress.score' } } }],
  },
};
