import { checklistCard } from '../../../../src/features/case/checklist/views.ts';
import { answering, begunCase, comparedCase, dataIn, ownChecklist, team, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/checklist'> = (language) => {
  const words = voiceFor(language);
  const problem = words.t('refusals.outdatedCard');
  const begun = begunCase(language);
  const items = ownChecklist(team(), language).checklist?.items ?? [];
  return {
    usual: dataIn('case/checklist', checklistCard(words, answering(begun, 4))),
    refused: dataIn('case/checklist', checklistCard(words, answering(comparedCase(language), 6), { stale: true }), {
      problem,
    }),
    own: dataIn('case/checklist', checklistCard(words, { ...begun, checklist: { ...begun.checklist, items } })),
  };
};
