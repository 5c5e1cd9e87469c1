import { timeForm } from '../../../../src/features/learning/talk-forms.ts';
import { dataIn, looking, other, talkIn } from '../../learning.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'learning/talk-time'> = (language) => ({
  usual: dataIn(
    'learning/talk-time',
    timeForm({ ...looking(language), team: other, target: { body: talkIn(language) } }, {}),
  ),
});
