import { otherArea, suggestedAreas } from '../domain/areas.ts';
import type { Say } from './texts.ts';

const areas = [...suggestedAreas, otherArea] as const;

/** What an area is called: «Bolig»; «Annet område» for what is none of the suggested ones. */
export const areaName = (say: Say, area: string): string =>
  say(`activities.areas.${areas.find((known) => known === area) ?? otherArea}`);
