import { wordsForm } from '../../../../src/features/learning/forms.ts';
import { contentIn, dataIn, looking, other, shareOf } from '../../learning.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'learning/share-words'> = (language) => ({
  usual: dataIn(
    'learning/share-words',
    wordsForm({ ...looking(language), seen: undefined }, shareOf(other, contentIn(language)), {}),
  ),
});
