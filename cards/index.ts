import type { CarryOverCard } from './carry-over.ts';
import type { HelpCard } from './help.ts';
import type { NoticeCard } from './notice.ts';
import type { PackageOverviewCard } from './package-overview.ts';
import type { RosterCard } from './roster.ts';
import type { TaskCard } from './task.ts';
import type { TaskAnswerCard } from './task-answer.ts';
import type { TaskInterviewsCard } from './task-interviews.ts';
import type { TaskPlanCard } from './task-plan.ts';
import type { TaskTextCard } from './task-text.ts';
import type { TeamCard } from './team.ts';
import type { TeamDetailsCard } from './team-details.ts';
import type { TeamSetUpCard } from './team-set-up.ts';
import type { TimelineCard } from './timeline.ts';

/** The data each template in this folder is filled with, by the template's name. */
export interface CardData {
  readonly help: HelpCard;
  readonly notice: NoticeCard;
  readonly 'carry-over': CarryOverCard;
  readonly 'package-overview': PackageOverviewCard;
  readonly task: TaskCard;
  readonly 'task-answer': TaskAnswerCard;
  readonly 'task-interviews': TaskInterviewsCard;
  readonly 'task-plan': TaskPlanCard;
  readonly 'task-text': TaskTextCard;
  readonly roster: RosterCard;
  readonly team: TeamCard;
  readonly 'team-details': TeamDetailsCard;
  readonly 'team-set-up': TeamSetUpCard;
  readonly timeline: TimelineCard;
}

export type CardName = keyof CardData;
