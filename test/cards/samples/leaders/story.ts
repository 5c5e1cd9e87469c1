import { storyCard } from '../../../../src/features/leaders/story-card.ts';
import { dataIn } from '../../cases.ts';
import { busy, leaderOf, longNamed, quiet, usualTeam, wordsOn } from '../../leaders.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'leaders/story'> = (language) => {
  const words = wordsOn(language);
  const told = { person: leaderOf(usualTeam), leads: true };
  return {
    usual: dataIn('leaders/story', storyCard(words, busy(usualTeam), told)),
    begun: dataIn('leaders/story', storyCard({ ...words, today: '2026-03-03' }, quiet(usualTeam, '2026-03-03'), told)),
    long: dataIn('leaders/story', storyCard(words, busy(longNamed), { person: undefined, leads: false })),
  };
};
