import { applicantsKeptDays } from '../model/intake.ts';
import { actionsFeature } from './actions/index.ts';
import { actorsFeature } from './actors/index.ts';
import { announcementsFeature } from './announcements/index.ts';
import { caseFeatures } from './case/index.ts';
import { coachingFeature } from './coaching/index.ts';
import { evaluationFeature } from './evaluation/index.ts';
import { exportsFeature } from './exports/index.ts';
import type { Feature } from './feature.ts';
import { figuresFeature } from './figures/index.ts';
import { findFeature } from './find/index.ts';
import { followUpFeature } from './follow-up/index.ts';
import { goalsFeature } from './goals/index.ts';
import { guidanceFeature } from './guidance/index.ts';
import { helpFeature } from './help/index.ts';
import { type ApplyingSettings, applyingFeature } from './intake/applying/index.ts';
import { intakeFeature } from './intake/index.ts';
import { knowledgeFeature } from './knowledge/index.ts';
import { languageChoiceFeature } from './language-choice/index.ts';
import { leadersFeature } from './leaders/index.ts';
import { learningFeature } from './learning/index.ts';
import { measuresFeature } from './measures/index.ts';
import { networkFeature } from './network/index.ts';
import { overviewFeature } from './overview/index.ts';
import { packagesFeature } from './packages/index.ts';
import { posterFeature } from './poster/index.ts';
import { practiceFeature } from './practice/index.ts';
import { progressFeature } from './progress/index.ts';
import { runChartFeature } from './run-chart/index.ts';
import { sessionsFeature } from './sessions/index.ts';
import { tasksFeature } from './tasks/index.ts';
import { teamFeature } from './team/index.ts';
import { timelineFeature } from './timeline/index.ts';
import { undeliveredFeature } from './undelivered/index.ts';
import { undoFeature } from './undo/index.ts';
import { wishesFeature } from './wishes/index.ts';

/** Everything Los can do. */
export const featuresFor = (settings: ApplyingSettings) =>
  [
    tasksFeature,
    packagesFeature,
    timelineFeature,
    ...caseFeatures,
    practiceFeature,
    goalsFeature,
    measuresFeature,
    runChartFeature,
    actionsFeature,
    progressFeature,
    actorsFeature,
    posterFeature,
    figuresFeature,
    guidanceFeature,
    overviewFeature,
    followUpFeature,
    coachingFeature,
    sessionsFeature,
    evaluationFeature,
    announcementsFeature,
    learningFeature,
    intakeFeature,
    applyingFeature(settings),
    exportsFeature,
    leadersFeature,
    wishesFeature,
    undoFeature,
    undeliveredFeature,
    teamFeature,
    networkFeature,
    languageChoiceFeature,
    findFeature,
    knowledgeFeature,
    helpFeature,
  ] as const satisfies readonly Feature[];

/** The same, as it usually is. */
export const features = featuresFor({ applicantsKeptDays });
