import type { Translate } from '../../language/texts.ts';
import type { PathwayCase } from '../../model/case.ts';
import type { Instant } from '../../model/identity.ts';
import { areaName } from './activities/areas.ts';
import { purgeWhenDue } from './closing/rules.ts';

/** What a case can be found by beside its code: its broad areas, and the words it may still have, which a search does not show. */
export const wordsOfCase = (t: Translate, it: PathwayCase, now: Instant): string[] => {
  const { activities, resources, plan } = purgeWhenDue(it, now);
  return [
    ...activities.flatMap(({ area, text }) => [areaName(t, area), text]),
    resources,
    ...(plan?.goals ?? []).map(({ text }) => text),
    ...(plan?.actions ?? []).map(({ what }) => what),
  ];
};
