import type { Why } from '../../../../src/dialog/refusing.ts';
import { planActionCard } from '../../../../src/features/case/plan/plan-action-card.ts';
import { actionOf } from '../../../../src/features/case/plan/rules.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import { crammedCase, plannedCase } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/plan-action'> = (language) => {
  const words = voiceFor(language);
  const showing = (it: PathwayCase, id: string, why: Why = {}) => {
    const action = actionOf(it, id);
    if (!action) throw new Error(`There is no ${id}`);
    return dataIn('case/plan-action', planActionCard(words, it, action), why);
  };
  return {
    usual: showing(plannedCase(language), 'p1'),
    done: showing(plannedCase(language), 'p2'),
    full: showing(crammedCase(language), 'p1', { problem: words.t('refusals.outdatedCard') }),
  };
};
