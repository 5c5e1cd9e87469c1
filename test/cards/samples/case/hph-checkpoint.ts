import type { Why } from '../../../../src/dialog/refusing.ts';
import { checkpointCard } from '../../../../src/features/case/way-home/hph-parts-card.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import type { HphCheckpoint } from '../../../../src/model/case-hph.ts';
import { currentPathway } from '../../../../src/model/hph.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import { homeCase, hph2Done } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/hph-checkpoint'> = (language) => {
  const words = voiceFor(language);
  const asking = (it: PathwayCase, checkpoint: HphCheckpoint, why: Why = {}) => {
    const pathway = currentPathway(it);
    if (!pathway) throw new Error('There is no pathway');
    return dataIn('case/hph-checkpoint', checkpointCard(words, it, pathway, checkpoint), why);
  };
  return {
    usual: asking(homeCase(language), 'hph2'),
    done: asking(hph2Done(homeCase(language), '2026-12-05'), 'hph2', {
      problems: { on: words.t('refusals.dayNotCome') },
    }),
    notRelevant: asking(homeCase(language), 'hph1'),
  };
};
