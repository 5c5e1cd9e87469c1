import { knownArea } from '../../../model/areas.ts';
import { isAfter, sameTimeLater } from '../../../model/calendar.ts';
import { type CaseActivity, type PathwayCase, wordsKeptDays } from '../../../model/case.ts';
import { type Act, logAccess } from '../../../model/cases.ts';
import type { Instant } from '../../../model/identity.ts';
import { refuseStale } from '../../../model/refusal.ts';
import { planWithoutWords } from '../plan/rules.ts';
import { hphWithoutWords } from '../way-home/rules.ts';

/**
 * Closes a case: nobody is reminded of it any more, and its words go after some time. Closed twice is closed once.
 * @throws Refusal `outdatedCard` when the case has been reopened, or changed, since the question was shown
 */
export const closeCase = (it: PathwayCase, act: Act, keptDays = wordsKeptDays): PathwayCase => {
  if (it.closedAt) return it;
  refuseStale(act.seen, it.version);
  const closed = { ...it, closedAt: act.now, purgeAt: sameTimeLater(act.now, keptDays), version: it.version + 1 };
  return logAccess(closed, act, 'closed');
};

/** Goes on with a closed case; words that have gone by then stay away. */
export const reopenCase = (it: PathwayCase, act: Act): PathwayCase => {
  if (!it.closedAt) return it;
  const { closedAt: _, purgeAt: __, ...open } = purgeWhenDue(it, act.now);
  return logAccess({ ...open, remindedUntil: act.now, version: it.version + 1 }, act, 'reopened');
};

/** Whether the time has come for a closed case's words to go. */
export const isPurgeDue = ({ closedAt, purgeAt, purgedAt }: PathwayCase, now: Instant): boolean =>
  closedAt !== undefined && purgedAt === undefined && purgeAt !== undefined && !isAfter(purgeAt, now);

/** A case as it may be seen now: the sweep may come late, the words go in time. */
export const purgeWhenDue = (it: PathwayCase, now: Instant): PathwayCase => (isPurgeDue(it, now) ? purge(it, now) : it);

/**
 * Takes all words out of a case. What was taken away goes too. What stays is codes, dates, numbers, and for each activity its area. A test fills
 * every text there can be in a case and looks for it here: a new kind of text must be taken out as well.
 */
export const purge = (it: PathwayCase, now: Instant): PathwayCase => ({
  ...it,
  activities: it.activities.map(withoutText),
  resources: '',
  ...(it.plan && { plan: planWithoutWords(it.plan) }),
  ...(it.hph && { hph: hphWithoutWords(it.hph) }),
  actorMap: undefined,
  undos: undefined,
  purgedAt: now,
  version: it.version + 1,
});

const withoutText = ({ former: _, ...activity }: CaseActivity): CaseActivity => ({
  ...activity,
  area: knownArea(activity.area),
  text: '',
});
