import type { Instant } from '../../model/identity.ts';
import type { Action, Goal, Measure, PosterWords } from '../../model/improvement.ts';
import { currentMeasures } from '../../model/measures.ts';
import { tasksOf } from '../../model/packages.ts';
import { refuseStale } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';

/** What a team writes itself for its poster, since it stands nowhere else. */
export const posterParts = ['title', 'users', 'nextStep'] as const;
export type PosterPart = (typeof posterParts)[number];

/** How long each of them may be, as `PosterWords` says. */
export const longest: Readonly<Record<PosterPart, number>> = { title: 120, users: 600, nextStep: 300 };

const noWords = { title: '', users: '', nextStep: '', version: 0 } as const;

/** The team's own words; all empty while it has written none. */
export const wordsOf = ({ poster }: Pick<Team, 'poster'>): Pick<PosterWords, PosterPart | 'version'> =>
  poster ?? noWords;

interface Writing {
  readonly words: Partial<Record<PosterPart, string>>;
  /** The version that the pressed card showed. */
  readonly seen: number | undefined;
}

/** Writes some of the poster's words; what stands as it was is no change. @throws Refusal `outdatedCard` */
export const writePoster = (team: Team, { words, seen }: Writing, now: Instant): Team => {
  const before = wordsOf(team);
  const after = { ...before, ...words };
  if (posterParts.every((part) => after[part] === before[part])) return team;
  refuseStale(seen, before.version);
  return { ...team, poster: { ...after, changedAt: now, version: before.version + 1 } };
};

/** How many people the team has interviewed, and the themes, each once (DOMAIN §4: never who). */
export const interviewsOf = (team: Team): { readonly count: number; readonly themes: readonly string[] } => {
  const found = tasksOf(team)
    .filter(({ definition }) => definition.kind === 'interview')
    .flatMap(({ work }) => work.interviews ?? []);
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    themes: [...new Set(found.flatMap(({ themes }) => themes))],
  };
};

/** The goals that stand on a poster: not those that were given up. */
export const goalsOf = ({ goals }: Team): readonly Goal[] => goals.filter(({ closed }) => closed?.how !== 'dropped');

/** What has been tried, what has come furthest first. */
export const triedOf = ({ actions }: Team): readonly Action[] =>
  actions
    .filter(({ state }) => state !== 'idea')
    .toSorted((one, other) => tried.indexOf(one.state) - tried.indexOf(other.state));

const tried: readonly Action['state'][] = ['kept', 'adapted', 'trying', 'dropped'];

/** What the team tries now, else what it has thought of: its next step where it has written none. */
export const nextActionOf = ({ actions }: Team): Action | undefined =>
  actions.findLast(({ state }) => state === 'trying') ?? actions.findLast(({ state }) => state === 'idea');

/** What a title can be made of: the first goal that says what is to be otherwise. */
export const titleGoalOf = (team: Team): Goal | undefined =>
  goalsOf(team).find(({ what }) => what !== '' && what.length <= longestTitle);

const longestTitle = 70;

/** What is neither written for the poster nor to be taken from elsewhere; Los asks for nothing else. */
export const missingIn = (team: Team): readonly PosterPart[] => {
  const isThere: Readonly<Record<PosterPart, boolean>> = {
    title: titleGoalOf(team) !== undefined,
    users: interviewsOf(team).themes.length > 0,
    nextStep: nextActionOf(team) !== undefined,
  };
  return posterParts.filter((part) => wordsOf(team)[part] === '' && !isThere[part]);
};

/** What is still missing after one of the questions. */
export const nextMissing = (team: Team, after: PosterPart): PosterPart | undefined =>
  missingIn(team).find((part) => posterParts.indexOf(part) > posterParts.indexOf(after));

/** The measures that stand on a poster, while they are in use: those of its goals, then those of the work as a whole. */
export const measuresOf = (team: Team): readonly Measure[] => {
  const inUse = currentMeasures(team);
  const own = goalsOf(team).flatMap(({ id }) => inUse.filter(({ goal }) => goal === id));
  return [...own, ...inUse.filter(({ goal }) => goal === undefined)];
};
