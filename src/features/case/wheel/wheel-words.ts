import type { Translate } from '../../../language/texts.ts';
import { moved } from '../scores/moved.ts';
import type { Sector, Wheel } from './rules.ts';

/** The wheel's areas as it shows them, one line each: «1. Bolig: fra 2 til 5». */
export const areasInWords = (t: Translate, wheel: Wheel): string[] =>
  wheel.sectors.map((sector) => {
    const area = scoresInWords(t, sector, wheel);
    return sector.place === undefined ? area : t('wheel.placed', { place: sector.place, area });
  });

const scoresInWords = (t: Translate, sector: Sector, wheel: Wheel): string => {
  const { first: from, latest: to } = sector;
  const activity = sector.activity.text;
  if (!wheel.latest) return activity;
  if (from === undefined && to === undefined) return t('cases.notScored', { activity });
  if (!wheel.first) return t('cases.scoredOnce', { activity, score: to ?? '' });
  if (from !== undefined && to !== undefined) return moved(t, activity, from, to);
  const { number } = to === undefined ? wheel.first : wheel.latest;
  return t('wheel.scoredIn', { activity, score: to ?? from ?? '', number });
};

/** All that the picture of a wheel shows, for those who cannot see it. */
export const wheelInWords = (t: Translate, wheel: Wheel): string => {
  const about = { count: wheel.sectors.length, areas: areasInWords(t, wheel).join('; ') };
  return t(wheel.latest ? 'wheel.altScored' : 'wheel.alt', about);
};
