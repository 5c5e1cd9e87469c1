import { writeForm } from '../../../../src/features/learning/talk-forms.ts';
import { dataIn, looking, other, talkIn } from '../../learning.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'learning/talk-write'> = (language) => {
  const turn = { ...looking(language), team: other, target: { body: talkIn(language) } };
  return {
    usual: dataIn('learning/talk-write', writeForm(turn, 'learnt', {})),
    notNow: dataIn('learning/talk-write', writeForm(turn, 'notNow', {})),
  };
};
