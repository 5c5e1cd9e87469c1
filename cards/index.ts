import type { ActivitiesCard } from './activities.ts';
import type { CarryOverCard } from './carry-over.ts';
import type { CaseCard } from './case.ts';
import type { CaseListCard } from './case-list.ts';
import type { CaseNewCard } from './case-new.ts';
import type { ChecklistCard } from './checklist.ts';
import type { ChecklistResultCard } from './checklist-result.ts';
import type { HelpCard } from './help.ts';
import type { NoticeCard } from './notice.ts';
import type { PackageOverviewCard } from './package-overview.ts';
import type { PracticeItemCard } from './practice-item.ts';
import type { PracticeResultCard } from './practice-result.ts';
import type { ReminderCard } from './reminder.ts';
import type { RosterCard } from './roster.ts';
import type { ScoresCard } from './scores.ts';
import type { ScoresResultCard } from './scores-result.ts';
import type { TaskCard } from './task.ts';
import type { TaskAnswerCard } from './task-answer.ts';
import type { TaskInterviewsCard } from './task-interviews.ts';
import type { TaskPlanCard } from './task-plan.ts';
import type { TaskTextCard } from './task-text.ts';
import type { TeamCard } from './team.ts';
import type { TeamDetailsCard } from './team-details.ts';
import type { TeamFiguresCard } from './team-figures.ts';
import type { TeamSetUpCard } from './team-set-up.ts';
import type { TimelineCard } from './timeline.ts';

/** The data each template in this folder is filled with, by the template's name. */
export interface CardData {
  readonly activities: ActivitiesCard;
  readonly case: CaseCard;
  readonly 'case-list': CaseListCard;
  readonly 'case-new': CaseNewCard;
  readonly checklist: ChecklistCard;
  readonly 'checklist-result': ChecklistResultCard;
  readonly 'practice-item': PracticeItemCard;
  readonly 'practice-result': PracticeResultCard;
  readonly scores: ScoresCard;
  readonly 'scores-result': ScoresResultCard;
  readonly 'team-figures': TeamFiguresCard;
  readonly help: HelpCard;
  readonly notice: NoticeCard;
  readonly 'carry-over': CarryOverCard;
  readonly 'package-overview': PackageOverviewCard;
  readonly task: TaskCard;
  readonly 'task-answer': TaskAnswerCard;
  readonly 'task-interviews': TaskInterviewsCard;
  readonly 'task-plan': TaskPlanCard;
  readonly 'task-text': TaskTextCard;
  readonly reminder: ReminderCard;
  readonly roster: RosterCard;
  readonly team: TeamCard;
  readonly 'team-details': TeamDetailsCard;
  readonly 'team-set-up': TeamSetUpCard;
  readonly timeline: TimelineCard;
}

export type CardName = keyof CardData;
