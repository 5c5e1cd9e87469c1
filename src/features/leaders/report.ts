import { dateInNorway, isAfter } from '../../model/calendar.ts';
import type { PathwayCase } from '../../model/case.ts';
import { waitingSince } from '../../model/guidance.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import { dueDate, isOpen, type TeamTask, tasksOf } from '../../model/packages.ts';
import { practiceHistory } from '../../model/practice.ts';
import type { Team } from '../../model/team.ts';
import type { Thread } from '../../model/thread.ts';
import { type Timeline, timelineOf } from '../../model/timeline.ts';
import { protectedSeries, type TeamSeries } from '../figures/index.ts';
import { type ImprovementReport, improvementOf } from './improvement.ts';

/** What a team's leader is told of it; aggregates only (DOMAIN §12). */
export interface TeamReport {
  readonly team: Team;
  readonly timeline: Timeline;
  /** Tasks called done since the last report. */
  readonly done: readonly TeamTask[];
  /** Open tasks somebody has worked on since. */
  readonly workedOn: readonly TeamTask[];
  /** Whether the team has walked through its practice since. */
  readonly practised: boolean;
  /** Open tasks whose date has passed. */
  readonly overdue: readonly TeamTask[];
  /** Since when the team has waited for the facilitators; `undefined` when it does not. */
  readonly waitingSince: CalendarDate | undefined;
  readonly series: TeamSeries;
  readonly improvement: ImprovementReport;
}

/** What is stored of a team. */
export interface TeamRecord {
  readonly team: Team;
  readonly cases: readonly PathwayCase[];
  /** Its requests for guidance. */
  readonly threads: readonly Thread[];
}

/**
 * @param since what came after this is news
 */
export const reportOn = ({ team, cases, threads }: TeamRecord, since: Instant, today: CalendarDate): TeamReport => {
  const tasks = tasksOf(team);
  const isNew = (at: Instant | undefined): boolean => at !== undefined && isAfter(at, since);
  const waiting = threads.flatMap((thread) => waitingSince(thread) ?? []).map(dateInNorway);
  return {
    team,
    timeline: timelineOf(team.network.sessions, today),
    done: tasks.filter(({ work }) => work.status === 'done' && isNew(work.doneAt ?? work.changedAt)),
    workedOn: tasks.filter((task) => isOpen(task) && isNew(task.work.changedAt)),
    practised: (['coordination', 'hph'] as const).some((list) =>
      practiceHistory(team, list).some(({ completedAt }) => isNew(completedAt)),
    ),
    overdue: tasks.filter((task) => isOpen(task) && isPast(dueDate(team, task), today)),
    waitingSince: waiting.sort()[0],
    series: protectedSeries(cases, today),
    improvement: improvementOf(team, cases, today),
  };
};

const isPast = (due: CalendarDate | undefined, today: CalendarDate): boolean => due !== undefined && due < today;
