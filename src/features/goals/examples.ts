import type { Voice } from '../../dialog/handler.ts';
import { uncapitalised } from '../../language/format.ts';
import { mainMeasure } from '../../model/goals.ts';
import type { Goal } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { bankWords, nearestInBank } from './bank.ts';
import type { Question } from './rules.ts';

/** What helps to answer a question: an example from the goal of the bank that is most like the team’s. */
export const exampleFor = ({ t }: Voice, team: Team, goal: Goal, question: Question): string => {
  const { goal: loose, whom, why } = bankWords(t, nearestInBank(t, goal).number);
  switch (question) {
    case 'what':
      return t('goals.hints.what', { goal: uncapitalised(loose), whom });
    case 'why':
      return t('goals.hints.why', { why });
    case 'amounts':
      return t(`goals.hints.amounts.${mainMeasure(team, goal)?.form ?? 'share'}`);
    default:
      return t(`goals.hints.${question}`);
  }
};
