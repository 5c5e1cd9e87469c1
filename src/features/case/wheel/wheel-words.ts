import type { Say } from '../../../language/texts.ts';
import { moved } from '../scores/moved.ts';
import type { Sector, Wheel } from './rules.ts';

/** The wheel's areas as it shows them, one line each: «1. Bolig: fra 2 til 5». */
export const areasInWords = (say: Say, wheel: Wheel): string[] =>
  wheel.sectors.map((sector) => {
    const area = scoresInWords(say, sector, wheel);
    return sector.place === undefined ? area : say('wheel.placed', { place: sector.place, area });
  });

const scoresInWords = (say: Say, sector: Sector, wheel: Wheel): string => {
  const { first: from, latest: to } = sector;
  const activity = sector.activity.text;
  if (!wheel.latest) return activity;
  if (from === undefined && to === undefined) return say('cases.notScored', { activity });
  if (!wheel.first) return say('cases.scoredOnce', { activity, score: to ?? '' });
  if (from !== undefined && to !== undefined) return moved(say, activity, from, to);
  const { number } = to === undefined ? wheel.first : wheel.latest;
  return say('wheel.scoredIn', { activity, score: to ?? from ?? '', number });
};

/** All that the picture of a wheel shows, for those who cannot see it. */
export const wheelInWords = (say: Say, wheel: Wheel): string => {
  const about = { count: wheel.sectors.length, areas: areasInWords(say, wheel).join('; ') };
  return say(wheel.latest ? 'wheel.altScored' : 'wheel.alt', about);
};
