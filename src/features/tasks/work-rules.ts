import { requireAhead } from '../../model/agreed-dates.ts';
import { parseDate } from '../../model/calendar.ts';
import type { CalendarDate, Instant, PersonId } from '../../model/identity.ts';
import {
  defaultDueDate,
  dueDate,
  findTask,
  type TeamTask,
  untouched,
  versionOf,
  workerOrNobody,
} from '../../model/packages.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import type { TaskStatus, TaskWork, Team } from '../../model/team.ts';
import { tidy } from '../../model/written.ts';

/** DOMAIN §4, package 1: at least two users are interviewed. Fewer is met with encouragement, never with a stop. */
export const recommendedInterviews = 2;

/** How much text a team can enter; what is stored keeps the same bounds (`TaskWork`). */
export const limits = { answer: 4000, note: 1000, themes: 20, theme: 120 } as const;

/** What a team has found out, as it is stored. @throws Refusal `textTooLong` */
export const fittingWork = {
  answer: (text: string) => tidy(text, limits.answer),
  note: (text: string) => tidy(text, limits.note),
} as const;

/** When a task is changed, and which version of it the pressed card showed. */
export interface Moment {
  readonly now: Instant;
  readonly today: CalendarDate;
  /** Absent when the change was asked for without a card. */
  readonly seen?: number | undefined;
}

type Changes = Partial<Pick<TaskWork, 'status' | 'responsible' | 'due' | 'answer' | 'note' | 'interviews'>>;

/**
 * @throws Refusal `unknownTask`; `outdatedCard` when somebody has given it another status since the card was shown
 */
export const setStatus = (team: Team, id: string, status: TaskStatus, moment: Moment): Team =>
  changeTask(team, findTask(team, id), { status }, moment);

/** What comes with what is saved on a task. */
export interface Finishing {
  /** The task is done with it. */
  readonly finish?: 'yes' | undefined;
}

/**
 * Saves what a team has found out. Writing something means that the task has begun. Emptying a stored text removes it.
 * @throws Refusal `unknownTask`, `textTooLong`, `outdatedCard`; `emptyText` when there is neither text to save nor to
 * remove, nor anything to finish
 */
export const saveAnswer = (
  team: Team,
  id: string,
  entered: { readonly answer: string; readonly note: string } & Finishing,
  moment: Moment,
): Team => {
  const task = findTask(team, id);
  const answer = fittingWork.answer(entered.answer);
  const note = fittingWork.note(entered.note);
  const status = statusAfter(task, answer !== '', entered);
  const isEmpty = [answer, note, task.work.answer, task.work.note].every((text) => text === '');
  if (isEmpty && !entered.finish) throw new Refusal('emptyText');
  return changeTask(team, task, { answer, note, ...status }, moment);
};

/**
 * Says who is responsible and by when; without them nobody, and the date that follows from the session.
 * @throws Refusal `unknownTask`, `unknownMember`, `invalidDate`, `dateInPast`, `dateTooFar`, `outdatedCard`
 */
export const saveAssignment = (
  team: Team,
  id: string,
  entered: { readonly responsible: PersonId | undefined; readonly due: string },
  moment: Moment,
): Team => {
  const task = findTask(team, id);
  const responsible = workerOrNobody(team, entered.responsible);
  const due = dueOrDefault(team, task, entered.due, moment.today);
  const planned = changeTask(team, task, { responsible, due }, moment);
  return planned === team || due === task.work.due ? planned : dueSetAt(planned, id, moment.now);
};

/**
 * Gives a task to one person. @throws Refusal `unknownTask`, `unknownMember`; `outdatedCard` when somebody else has
 * got it since the card was shown
 */
export const assign = (team: Team, id: string, person: PersonId, moment: Moment): Team =>
  changeTask(team, findTask(team, id), { responsible: workerOrNobody(team, person) }, moment);

/**
 * Saves how many users the team has talked with, and the themes: never who (DOMAIN §4).
 * @throws Refusal `unknownTask`, `invalidCount`, `textTooLong`, `tooManyThemes`, `outdatedCard`
 */
export const saveInterviews = (
  team: Team,
  id: string,
  entered: { readonly count: string; readonly themes: string } & Finishing,
  moment: Moment,
): Team => {
  const task = findTask(team, id);
  if (task.definition.kind !== 'interview') throw new Refusal('unknownTask');
  const interviews = { count: wholeNumber(entered.count), themes: themesIn(entered.themes) };
  return changeTask(team, task, { interviews, ...statusAfter(task, interviews.count > 0, entered) }, moment);
};

/** What stood there before a team wrote over it, and how a task stood that was done with it. */
export interface Replaced {
  readonly answer?: string | undefined;
  readonly note?: string | undefined;
  readonly interviews?: TaskWork['interviews'];
  readonly status?: TaskStatus | undefined;
}

/** What has been written over of these fields; `undefined` when all that there was stands. */
export const replaced = (
  before: TaskWork,
  after: TaskWork,
  fields: readonly ('answer' | 'note' | 'interviews')[],
): Replaced | undefined => {
  if (fields.every((field) => !before[field] || same(before[field], after[field]))) return undefined;
  const was = Object.fromEntries(fields.map((field) => [field, before[field]]));
  return before.status !== 'done' && after.status === 'done' ? { ...was, status: before.status } : was;
};

/** Puts back what was written over. Whether the task is done is left alone once it has been opened again. */
export const putWorkBack = (team: Team, id: string, { status, ...was }: Replaced, moment: Moment): Team => {
  const task = findTask(team, id);
  const opened = task.work.status === 'done' && status !== undefined ? { status } : {};
  return changeTask(team, task, { ...was, ...opened }, moment);
};

const statusAfter = ({ work }: TeamTask, somethingEntered: boolean, { finish }: Finishing): Changes => {
  if (finish) return work.status === 'done' ? {} : { status: 'done' };
  return somethingEntered && work.status === 'notStarted' ? { status: 'inProgress' } : {};
};

const changeTask = (team: Team, task: TeamTask, changes: Changes, { now, seen }: Moment): Team => {
  const { work, definition } = task;
  const fields = Object.entries(changes).filter(([field, value]) => !same(value, work[field as keyof Changes]));
  if (fields.length === 0) return team;
  refuseOutdated(
    work,
    fields.map(([field]) => field),
    seen,
  );
  const version = work.version + 1;
  const fieldVersions = { ...work.fieldVersions, ...Object.fromEntries(fields.map(([field]) => [field, version])) };
  return withWork(team, definition.id, {
    ...work,
    ...changes,
    ...doneAt(changes, now),
    version,
    fieldVersions,
    changedAt: now,
  });
};

const doneAt = ({ status }: Changes, now: Instant): Pick<TaskWork, 'doneAt'> =>
  status === undefined ? {} : { doneAt: status === 'done' ? now : undefined };

/** Only what a card would overwrite counts: somebody else's change to another field does no harm. */
const refuseOutdated = (work: TaskWork, fields: readonly string[], seen: number | undefined): void => {
  for (const field of fields) refuseStale(seen, versionOf(work, field));
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const withWork = (team: Team, id: string, work: TaskWork): Team => ({ ...team, work: { ...team.work, [id]: work } });

const dueSetAt = (team: Team, id: string, now: Instant): Team =>
  withWork(team, id, { ...(team.work[id] ?? untouched), dueSetAt: now });

/** An unchanged date is kept even when it has passed; the date that follows from the session is not stored. */
const dueOrDefault = (team: Team, task: TeamTask, entered: string, today: CalendarDate): CalendarDate | undefined => {
  if (entered.trim() === '') return undefined;
  const date = parseDate(entered);
  if (date === dueDate(team, task)) return task.work.due;
  if (date === defaultDueDate(team, task)) return undefined;
  requireAhead(date, today);
  return date;
};

/** @throws Refusal `invalidCount` */
export const wholeNumber = (text: string): number => {
  if (!/^\d{1,3}$/.test(text.trim())) throw new Refusal('invalidCount');
  return Number(text);
};

/** One theme a line, or with commas between. @throws Refusal `textTooLong`, `tooManyThemes` */
export const themesIn = (text: string): string[] => {
  const themes = text
    .split(/[\n\r,;]+/)
    .map((theme) => tidy(theme, limits.theme))
    .filter((theme) => theme !== '');
  if (themes.length > limits.themes) throw new Refusal('tooManyThemes', { max: limits.themes });
  return [...new Set(themes)];
};
