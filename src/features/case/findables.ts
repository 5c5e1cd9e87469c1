import type { Findable } from '../../dialog/finding.ts';
import type { Translate } from '../../language/texts.ts';
import type { PathwayCase } from '../../model/case.ts';
import { casesOf } from '../../model/cases.ts';
import type { Instant } from '../../model/identity.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { areaName } from './activities/areas.ts';
import { stateOf } from './case-list-card.ts';
import { purgeWhenDue } from './closing/rules.ts';

/** One's own, open or closed. The user's words find a case and are not shown: a search is no opening, which is logged. */
export const ownCases: Findable = {
  kind: 'case',
  heading: 'cases.found',
  may: { team: 'case.list' },
  entries: async (turn, { teams }) => {
    const cases = await Promise.all(teams.map(({ id }) => casesIn(turn.documents, id)));
    return casesOf(cases.flat(), turn.me.person).map((it) => ({
      title: it.code,
      texts: [],
      unseen: wordsOf(turn.t, it, turn.now),
      meta: stateOf(turn, it),
      data: { do: 'case.open', code: it.code, team: it.team, los: { team: it.team } },
    }));
  },
};

/** The broad areas, and the words the case may still have. */
const wordsOf = (t: Translate, it: PathwayCase, now: Instant): string[] => {
  const { activities, resources, plan } = purgeWhenDue(it, now);
  return [
    ...activities.flatMap(({ area, text }) => [areaName(t, area), text]),
    resources,
    ...(plan?.goals ?? []).map(({ text }) => text),
    ...(plan?.actions ?? []).map(({ what }) => what),
  ];
};
