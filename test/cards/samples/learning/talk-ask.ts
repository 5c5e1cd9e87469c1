import { askTalkForm } from '../../../../src/features/learning/talk-forms.ts';
import { contentIn, dataIn, looking, other, own, shareOf } from '../../learning.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'learning/talk-ask'> = (language) => ({
  usual: dataIn('learning/talk-ask', askTalkForm(looking(language), own, shareOf(other, contentIn(language)), {})),
});
