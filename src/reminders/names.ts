import { tasksOf } from '../domain/packages.ts';
import { type AnyOccasion, kindOf } from '../domain/subjects.ts';
import type { Team } from '../domain/team.ts';
import { packageName, taskText } from '../features/tasks/catalogue.ts';
import type { Say } from '../language/texts.ts';
import type { ToTell } from './recheck.ts';

/** What a reminder is about, beside what its occasion says. */
export interface About {
  readonly team?: Team;
  readonly code?: string;
  /** The team that waits for an answer. */
  readonly asking?: string;
}

/** What a reminder that still holds is about, in a few words. */
export const nameOf = (say: Say, told: ToTell): string => occasionName(say, told.reminder.occasion, aboutOf(told));

const aboutOf = (told: ToTell): About => {
  if ('thread' in told) return { asking: told.thread.team.name };
  if ('it' in told) return { code: told.it.code };
  return 'team' in told ? { team: told.team } : {};
};

/**
 * What Los reminds of, in a few words; never a word of what is in a case.
 * @returns '' for news, which needs no name
 */
export const occasionName = (say: Say, occasion: AnyOccasion, { team, code, asking }: About): string => {
  if ('task' in occasion && team) return taskName(say, team, occasion.task);
  switch (occasion.kind) {
    case 'sessionComing':
      return say('reminders.about.session', { number: occasion.session.number });
    case 'openTasks':
      return say('reminders.about.openTasks');
    case 'packageOpens':
      return packageName(say, occasion.package);
    case 'waiting':
      return say('reminders.about.thread', { team: asking ?? '' });
    default:
      return code === undefined ? kindName(say, occasion) : say('reminders.about.case', { code });
  }
};

const kindName = (say: Say, occasion: AnyOccasion): string => {
  const kind = kindOf(occasion);
  return kind === undefined ? '' : say(`reminders.kinds.${kind}`);
};

const taskName = (say: Say, team: Team, id: string): string => {
  const task = tasksOf(team).find(({ definition }) => definition.id === id);
  return task ? taskText(say, task.definition).title : '';
};
