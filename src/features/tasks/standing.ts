import type { Frame } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { formatDay } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { PackageNumber } from '../../model/network.ts';
import {
  dueDate,
  isOpen,
  type Progress,
  progressOf,
  responsibleOf,
  type TeamTask,
  tasksIn,
} from '../../model/packages.ts';
import type { TaskStatus, Team } from '../../model/team.ts';
import { packageName } from './catalogue.ts';

/** Beside the word, for whoever only glances; never instead of it. */
const signs: Readonly<Record<TaskStatus, string>> = {
  notStarted: '○',
  inProgress: '●',
  done: '✓',
  notRelevantNow: '–',
};

/** «● I gang» */
export const statusWords = (t: Translate, { work }: TeamTask): string =>
  `${signs[work.status]} ${t(`packages.status.${work.status}`)}`;

/** How a task stands, who sees to it, and by when while it is open: «● I gang · Ola Ås · innen 10. desember». */
export const standing = (voice: Voice, team: Team, task: TeamTask): string =>
  inLine(statusWords(voice.t, task), responsibleOf(team, task)?.name, byWhen(voice, team, task));

/** What there is of it, on one line. */
export const inLine = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

/** «innen 10. desember»; nothing of what is settled, or has no date. */
export const byWhen = ({ t, language, today }: Voice, team: Team, task: TeamTask): string | undefined => {
  const due = isOpen(task) ? dueDate(team, task) : undefined;
  return due && t(`packages.by.${cameOn(due, today)}`, { date: formatDay(language, due) });
};

const cameOn = (due: CalendarDate, today: CalendarDate): 'coming' | 'today' | 'past' => {
  if (due === today) return 'today';
  return due > today ? 'coming' : 'past';
};

/** How many of the tasks that are relevant now are done; those set aside are counted beside. */
export const progressWords = (t: Translate, { done, notRelevantNow, total }: Progress): string => {
  if (total === 0) return t('packages.overview.noTasks');
  const relevant = total - notRelevantNow;
  return [
    ...(relevant > 0 ? [t('packages.overview.progress', { done, count: relevant })] : []),
    ...(notRelevantNow > 0 ? [t('packages.overview.aside', { count: notRelevantNow })] : []),
  ].join(' · ');
};

/** How far a team has come in a package. Where nothing is done yet, a figure would help nobody (DOMAIN §4). */
export const packageProgress = (t: Translate, team: Team, number: PackageNumber): Pick<Frame, 'progress'> => {
  const progress = progressOf(tasksIn(team, number));
  if (progress.done === 0) return {};
  const words = t('packages.overview.summary', { name: packageName(t, number), progress: progressWords(t, progress) });
  return { progress: { value: progress.done, max: progress.total - progress.notRelevantNow, words } };
};

/**
 * As many signs as an answer takes on a card. Hardly any is cut, only one of nothing but signs that take several to send;
 * the form has all of it.
 */
export const longestAnswer = 4_500;

/** Whether there is something to read of a package. */
export const hasAnswers = (team: Team, number: PackageNumber): boolean => tasksIn(team, number).some(isAnswered);

/** Whether a team has written something down for it. */
export const isAnswered = ({ work }: TeamTask): boolean => work.answer !== '' || (work.interviews?.count ?? 0) > 0;
