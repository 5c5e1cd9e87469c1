import { checklistCard, fitsWhole } from '../../../../src/features/case/checklist/views.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { answering, begunCase, comparedCase, dataIn, ownChecklist, team, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/checklist'> = (language) => {
  const words = voiceFor(language);
  const problem = words.t('refusals.outdatedCard');
  const begun = begunCase(language);
  const items = ownChecklist(team(), language).checklist?.items ?? [];
  const withItems = (items: PathwayCase['checklist']['items']) => ({
    ...begun,
    checklist: { ...begun.checklist, items },
  });
  // The longest list that still stands on one card.
  const item = (at: number) => ({ id: `own-${at}`, text: 'åååå '.repeat(40).trim() });
  const lists = Array.from({ length: 20 }, (_, count) =>
    withItems(Array.from({ length: count + 1 }, (_, at) => item(at))),
  );
  const longest = lists.findLast((it) => fitsWhole(words, it)) ?? begun;
  return {
    usual: dataIn('case/checklist', checklistCard(words, answering(begun, 4))),
    refused: dataIn('case/checklist', checklistCard(words, answering(comparedCase(language), 6), { stale: true }), {
      problem,
    }),
    own: dataIn('case/checklist', checklistCard(words, withItems(items))),
    longest: dataIn('case/checklist', checklistCard(words, longest)),
  };
};
