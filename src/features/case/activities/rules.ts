import type { CaseActivity, FormerText, PathwayCase } from '../../../model/case.ts';
import { type Act, changePart } from '../../../model/cases.ts';
import { Refusal } from '../../../model/refusal.ts';
import { fitting } from '../../../model/written.ts';

/** As many as fit into the wheel and on one scoring card (memo: broad areas are wanted). */
export const maximumActivities = 12;
/** A few words that fit on a phone. */
const maximumLength = 100;
/** A line or a few about what the user masters and has around. */
const maximumResources = 500;
/** How many earlier wordings of an activity are kept. */
const formerKept = 10;

/** A new activity as it was entered. */
export interface EnteredActivity {
  readonly area: string;
  readonly text: string;
}

/** What the form holds: the words of existing activities by id (emptied = taken out), and new ones. */
export interface EnteredActivities {
  readonly existing: Readonly<Record<string, string>>;
  readonly added: readonly EnteredActivity[];
  /** Retired activities that matter again. */
  readonly takenBack?: readonly string[] | undefined;
  /** What the user masters and has around; left out, it stays as it is. */
  readonly resources?: string | undefined;
}

/** The activities a conversation is about now. */
export const activeActivities = (it: PathwayCase): CaseActivity[] => it.activities.filter((one) => !one.retiredAt);

/** What is asked about no more, and can be taken back. */
export const retiredActivities = (it: PathwayCase): CaseActivity[] => it.activities.filter((one) => one.retiredAt);

/**
 * Takes over what the user says matters. An activity that has scores and is taken out is retired, so that its history
 * stays; one without scores just goes. Given new words, an activity keeps its scores and the words they were given under.
 * What was retired comes back with its scores, also when it is named anew in the same words.
 * @throws Refusal `noActivities`, `tooManyActivities`, `textTooLong`, and as `changePart`
 */
export const reviseActivities = (it: PathwayCase, entered: EnteredActivities, act: Act): PathwayCase => {
  for (const text of [...Object.values(entered.existing), ...entered.added.map((one) => one.text)])
    fittingActivity(text);
  const resources = fittingResources(entered.resources?.trim() ?? it.resources);
  return changePart(it, act, it.activitiesVersion, (version) => {
    const back = new Set([...(entered.takenBack ?? []), ...namedAnew(it, entered.added)]);
    const kept = it.activities.flatMap((activity) =>
      activity.retiredAt && back.has(activity.id)
        ? [inUseAgain(activity)]
        : revised(it, activity, entered.existing[activity.id], act),
    );
    const activities = [...kept, ...numbered(it, fresh(kept, entered.added))];
    requireSome(activities.filter((one) => !one.retiredAt).length);
    return { activities, resources, activitiesVersion: version };
  });
};

/** Puts what matters back as it was, in its order. @throws Refusal as `changePart` */
export const putActivitiesBack = (
  it: PathwayCase,
  activities: readonly CaseActivity[],
  resources: string,
  act: Act,
): PathwayCase =>
  changePart(it, act, 0, (version) => ({ activities: [...activities], resources, activitiesVersion: version }));

/** @throws Refusal `textTooLong` */
export const fittingActivity = (text: string): string => fitting(text, maximumLength);

/** @throws Refusal `textTooLong` */
export const fittingResources = (text: string): string => fitting(text, maximumResources);

const requireSome = (count: number): void => {
  if (count === 0) throw new Refusal('noActivities');
  if (count > maximumActivities) throw new Refusal('tooManyActivities', { max: maximumActivities });
};

const namedAnew = (it: PathwayCase, added: readonly EnteredActivity[]): string[] => {
  const named = new Set(added.map(({ text }) => sameness(text)).filter((text) => text !== ''));
  return retiredActivities(it)
    .filter(({ text }) => named.has(sameness(text)))
    .map(({ id }) => id);
};

const inUseAgain = ({ retiredAt: _, ...activity }: CaseActivity): CaseActivity => activity;

const revised = (
  it: PathwayCase,
  activity: CaseActivity,
  words: string | undefined,
  act: Act,
): readonly CaseActivity[] => {
  if (words === undefined || activity.retiredAt) return [activity];
  const text = words.trim();
  if (text !== '') return [{ ...activity, text, ...formerly(it, activity, text, act) }];
  return hasScores(it, activity.id) ? [{ ...activity, retiredAt: act.now }] : [];
};

/** Words nothing was scored under need not be remembered. */
const formerly = (it: PathwayCase, before: CaseActivity, text: string, { now, by }: Act): { former?: FormerText[] } => {
  if (text === before.text || before.text === '' || !hasScores(it, before.id)) return {};
  return { former: [...(before.former ?? []), { text: before.text, until: now, by }].slice(-formerKept) };
};

const hasScores = (it: PathwayCase, activity: string): boolean =>
  it.rounds.some((round) => round.scores[activity] !== undefined);

/** What was added and is not there already. */
const fresh = (kept: readonly CaseActivity[], added: readonly EnteredActivity[]): EnteredActivity[] => {
  const known = new Set(kept.filter((one) => !one.retiredAt).map((one) => sameness(one.text)));
  return added
    .map(({ area, text }) => ({ area, text: text.trim() }))
    .filter(({ text }) => text !== '' && !known.has(sameness(text)) && known.add(sameness(text)));
};

const sameness = (text: string): string => text.trim().toLocaleLowerCase('nb');

/** Ids are never used twice in a case, so that scores cannot end up with another activity. */
const numbered = (it: PathwayCase, added: readonly EnteredActivity[]): CaseActivity[] => {
  const highest = Math.max(0, ...it.activities.map((one) => Number(one.id.slice(1))));
  return added.map(({ area, text }, index) => ({ id: `a${highest + index + 1}`, area, text }));
};
