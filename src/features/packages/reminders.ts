import { addDays, dateInNorway, isAfter } from '../../model/calendar.ts';
import { tasksIn } from '../../model/packages.ts';
import { chatsOf, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { nextSendingHour } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { addressed, news, type Shared } from '../../reminders/occasion.ts';
import { packageName, taskText } from '../tasks/index.ts';

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** The facilitators have published something new in the package a team works on. */
    packagesChanged: { readonly of: 'team'; readonly says: { readonly tasks: readonly string[] } };
  }
}

/** After this many days it is no news. */
const newsKeepsDays = 7;

/** What was published, once, to the teams that work on the package it stands in; the others meet it when that opens. */
export const packagesChanged: Shared<'packagesChanged'> = {
  kind: 'packagesChanged',
  of: 'team',
  ...news,
  rank: 20,
  schedule: (team) => addressed(newsOf(team), chatsOf(team)),
  section: {
    rank: 15,
    leadsTo: 'work',
    thing: ({ kind }) => kind,
    parts: ({ t, today }, told, { team }) =>
      told.map(({ reminder }) => ({
        heading: t('reminders.packages.heading', {
          name: packageName(t, currentPackage(team.network.sessions, today)),
        }),
        meta: '',
        lines: givenIn(team, reminder.occasion.tasks, today).map(({ definition }) => ({
          line: `• ${taskText(t, definition).title}`,
        })),
        words: t('reminders.packages.words'),
      })),
    buttons: () => [],
  },
};

/** The tasks among some that stand in the package a team works on, on a day. */
const givenIn = (team: Team, tasks: readonly string[], today: string) =>
  tasksIn(team, currentPackage(team.network.sessions, today)).filter(
    ({ definition, from }) => from === 'network' && tasks.includes(definition.id),
  );

/** There is time to put right what was wrong before anybody is told. */
const newsOf = (team: Team): Scheduled<{ readonly tasks: readonly string[] }>[] => {
  const { published } = team.network;
  if (!published || !isAfter(published.at, team.createdAt)) return [];
  const at = nextSendingHour(published.at);
  const day = dateInNorway(at);
  const tasks = givenIn(team, published.tasks, day).map(({ definition }) => definition.id);
  if (tasks.length === 0) return [];
  return scheduled(`published@${published.at}`, { day, at }, addDays(day, newsKeepsDays), { tasks });
};
