import { addDays, dateInNorway } from '../../model/calendar.ts';
import { scheduled } from '../../model/scheduling.ts';
import { sendingTime } from '../../model/sending-times.ts';
import { addressed, news, type Shared } from '../../reminders/occasion.ts';
import { listButton } from './telling.ts';

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** The team lead has taken over cases of somebody who left. */
    casesTakenOver: { readonly of: 'team'; readonly says: { readonly cases: number } };
  }
}

/** Told on the next working day, for a month at most; not to somebody who has left by then. */
export const casesTakenOver: Shared<'casesTakenOver'> = {
  kind: 'casesTakenOver',
  of: 'team',
  ...news,
  rank: 50,
  schedule: (team) =>
    team.handovers
      .filter(({ to }) => team.members.some(({ person }) => person === to))
      .flatMap(({ to, cases, at }) => {
        const day = dateInNorway(at);
        const sending = sendingTime(addDays(day, 1), 'after', at);
        return addressed(scheduled(`handover@${at}`, sending, addDays(day, 30), { cases }), [`person:${to}`]);
      }),
  section: {
    rank: 20,
    leadsTo: 'cases',
    thing: ({ kind }) => kind,
    parts: ({ t }, told, { team }) =>
      told.map(({ reminder }) => {
        const count = reminder.occasion.cases;
        return {
          heading: t('reminders.takenOver.heading', { count }),
          meta: '',
          lines: [],
          words: t('reminders.takenOver.words', { count, team: team.name }),
        };
      }),
    buttons: (setting) => [{ rank: 30, button: listButton(setting) }],
  },
};
