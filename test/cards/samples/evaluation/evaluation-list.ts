import { listCard } from '../../../../src/features/evaluation/evaluation-card.ts';
import { answeredAs, closedAs, dataIn, evaluatedNetwork, first, second, voiceFor } from '../../evaluation.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'evaluation/evaluation-list'> = (language) => {
  const [, , ...coming] = evaluatedNetwork.sessions;
  const all = [
    { session: first, evaluation: closedAs({ useful: [0, 1, 2, 5, 4], balance: [1, 3, 4, 3, 1] }, first) },
    { session: second, evaluation: answeredAs({ useful: [0, 0, 0, 3, 4], balance: [0, 0, 7, 0, 0] }, second) },
    ...coming.map((session) => ({ session, evaluation: undefined })),
  ];
  return { usual: dataIn('evaluation/evaluation-list', listCard(voiceFor(language), evaluatedNetwork, all)) };
};
