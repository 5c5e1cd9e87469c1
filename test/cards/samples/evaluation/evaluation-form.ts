import { formCard } from '../../../../src/features/evaluation/form-card.ts';
import { answeredAs, dataIn, voiceFor } from '../../evaluation.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'evaluation/evaluation-form'> = (language) => {
  const voice = voiceFor(language);
  const evaluation = answeredAs({ useful: [0, 0, 0, 0, 0], balance: [0, 0, 0, 0, 0] });
  const again = formCard(voice, evaluation, { entered: { balance: '4' } }, voice.t('evaluation.told.remind'));
  return {
    usual: dataIn('evaluation/evaluation-form', formCard(voice, evaluation)),
    again: dataIn('evaluation/evaluation-form', again, {
      problems: { useful: wordsIn(language).t('refusals.usefulMissing') },
    }),
  };
};
