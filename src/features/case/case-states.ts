import type { Voice } from '../../dialog/handler.ts';
import { formatDay } from '../../language/format.ts';
import type { PathwayCase } from '../../model/case.ts';
import { currentPathway, hphAnswer, hphDueDate, nextCheckpoint } from '../../model/hph.ts';
import { checkpointName } from './parts.ts';
import { planOf } from './plan/rules.ts';

/** «2 av 5 tiltak gjort», for the card of the case. */
export const planState = ({ t }: Voice, it: PathwayCase): string => {
  const { individualPlan, goals, actions } = planOf(it);
  if (individualPlan) return t('plan.state.individualPlan');
  if (actions.length === 0)
    return t(goals.length === 0 ? 'plan.state.none' : 'plan.state.goals', { count: goals.length });
  const done = actions.filter(({ doneOn }) => doneOn !== undefined).length;
  return t('plan.state.done', { done, count: actions.length });
};

/** «Sykepleier følger opp (HPH2) innen 26. november», for the card of the case. */
export const hphState = (voice: Voice, it: PathwayCase): string => {
  const { t, language, today } = voice;
  const pathway = currentPathway(it);
  if (!pathway) return t('hph.caseState.none');
  const next = nextCheckpoint(pathway);
  if (next === undefined) return t('hph.caseState.answered');
  const dated = (['hph2', 'hph5'] as const).find((one) => !hphAnswer(pathway, one) && hphDueDate(pathway, one));
  const due = dated && hphDueDate(pathway, dated);
  if (dated === undefined || due === undefined)
    return t('hph.caseState.next', { checkpoint: checkpointName(voice, next) });
  const about = { checkpoint: checkpointName(voice, dated), date: formatDay(language, due) };
  if (due === today) return t('hph.caseState.dueToday', about);
  return t(due < today ? 'hph.caseState.past' : 'hph.caseState.due', about);
};
