import { wordsCard } from '../../../../src/features/poster/poster-card.ts';
import { atWork, full, team } from '../../../features/poster/teams.ts';
import { dataIn } from '../../cases.ts';
import { lookingAt } from '../../posters.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'poster/poster-words'> = (language) => {
  const turn = lookingAt(language, 'group');
  return {
    usual: dataIn('poster/poster-words', wordsCard(turn, atWork())),
    new: dataIn('poster/poster-words', wordsCard(turn, team())),
    full: dataIn('poster/poster-words', wordsCard(turn, full())),
  };
};
