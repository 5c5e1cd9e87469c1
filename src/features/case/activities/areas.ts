import type { Translate } from '../../../language/texts.ts';
import { otherArea, suggestedAreas } from '../../../model/areas.ts';
import type { PathwayCase } from '../../../model/case.ts';

const areas = [...suggestedAreas, otherArea] as const;

/** What an area is called: «Bolig»; «Annet område» for what is none of the suggested ones. */
export const areaName = (t: Translate, area: string): string =>
  t(`activities.areas.${areas.find((known) => known === area) ?? otherArea}`);

/** A case as it is shown: an activity whose words have gone is known by its area, «Område 1: bolig» (DOMAIN §12). */
export const knownByAreas = (t: Translate, it: PathwayCase): PathwayCase => {
  if (it.purgedAt === undefined) return it;
  const activities = it.activities.map((one, index) => {
    const area = areaName(t, one.area).toLocaleLowerCase('nb');
    return one.text === '' ? { ...one, text: t('cases.area', { number: index + 1, area }) } : one;
  });
  return { ...it, activities };
};
