import type { CalendarDate } from '../domain/identity.ts';
import { responsibleOf, type TeamTask } from '../domain/packages.ts';
import { lastTime } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import { taskText } from '../features/tasks/catalogue.ts';
import { formatDistance, formatWeekday } from '../language/format.ts';
import type { Account, Part, Setting } from './account.ts';

/** One line of a list. */
export const bullet = (text: string): { readonly line: string } => ({ line: `• ${text}` });

/** The tasks that are due the same day stand together. */
export const taskParts = (setting: Setting, { team, occasions, tasks }: Account): Part[] => {
  const dated = occasions.filter((occasion) => 'task' in occasion);
  const byDate = Map.groupBy(dated, ({ due }) => due);
  return [...byDate.keys()].sort().map((due) => {
    const ofDate = byDate.get(due) ?? [];
    const ids = new Set(ofDate.map(({ task }) => task));
    const titles = tasks.filter(({ definition }) => ids.has(definition.id)).map((task) => titleOf(setting, team, task));
    const time = Math.max(0, ...ofDate.map((occasion) => ('time' in occasion ? occasion.time : 0)));
    return {
      heading: dueHeading(setting, due),
      meta: setting.kind === 'person' ? setting.say('reminders.task.yours', { team: team.name }) : '',
      lines: titles.map(bullet),
      words: overdueWords(setting, time, titles.length),
    };
  });
};

const titleOf = ({ say, kind }: Setting, team: Team, task: TeamTask): string => {
  const { title } = taskText(say, task.definition);
  const responsible = kind === 'room' ? responsibleOf(team, task) : undefined;
  return responsible ? say('reminders.task.shared', { title, name: responsible.name }) : title;
};

const dueHeading = ({ say, language, today }: Setting, due: CalendarDate): string => {
  const date = formatWeekday(language, due);
  if (due === today) return say('reminders.task.today');
  if (due < today) return say('reminders.task.past', { date });
  return say('reminders.task.coming', { when: formatDistance(say, today, due), date });
};

/** Gentler each time; the last time Los asks whether it still matters, and whether guidance would help. */
const overdueWords = ({ say, kind }: Setting, time: number, count: number): string => {
  const whom = kind === 'room' ? 'team' : 'person';
  if (time === 0) return '';
  if (time === lastTime) return say('reminders.task.overdue.last', { count });
  return say(`reminders.task.overdue.${whom}.${time === 1 ? 't1' : 't2'}`);
};
