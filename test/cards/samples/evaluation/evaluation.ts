import { drawBars } from '../../../../src/features/evaluation/drawing.ts';
import { evaluationCard } from '../../../../src/features/evaluation/evaluation-card.ts';
import { barsOf } from '../../../../src/features/evaluation/picture.ts';
import { type Evaluation, resultOf } from '../../../../src/model/evaluation.ts';
import { answeredAs, closedAs, dataIn, evaluatedNetwork, first, second, voiceFor } from '../../evaluation.ts';
import { addressesOf } from '../../pictures.ts';
import type { Samples } from '../../samples.ts';

const words = ['Ro', 'Håp', 'Mot', 'Tid', 'Nye venner'];

export const samples: Samples<'evaluation/evaluation'> = (language) => {
  const voice = voiceFor(language);
  const earlier = {
    session: first,
    evaluation: closedAs({ useful: [1, 1, 6, 5, 5], balance: [0, 0, 18, 0, 0] }, first),
  };
  const drawnOf = (evaluation: Evaluation | undefined) => {
    const result = evaluation && resultOf(evaluation, voice.today);
    return addressesOf(drawBars(result && typeof result !== 'string' ? barsOf(voice.t, result) : []));
  };
  const shown = (evaluation: ReturnType<typeof closedAs> | undefined) =>
    dataIn(
      'evaluation/evaluation',
      evaluationCard(
        { ...voice, picture: () => drawnOf(evaluation) },
        evaluatedNetwork,
        { session: second, evaluation },
        { others: [earlier] },
      ),
    );
  return {
    usual: shown(closedAs({ useful: [0, 1, 2, 5, 4], balance: [1, 3, 4, 3, 1], took: words, change: words }, second)),
    open: shown(answeredAs({ useful: [0, 0, 0, 3, 4], balance: [0, 0, 7, 0, 0] }, second)),
    ready: shown(undefined),
  };
};
