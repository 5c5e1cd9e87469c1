import type { PersonId } from './identity.ts';
import type { Goal, Measure } from './improvement.ts';
import { currentMeasures } from './measures.ts';
import { Refusal } from './refusal.ts';
import type { Member, Team } from './team.ts';

/** As many goals as a team may have, those it is done with among them. */
export const maximumGoals = 30;

/** The goals a team works on: those it is not done with, in the order they were written. */
export const openGoals = ({ goals }: Pick<Team, 'goals'>): readonly Goal[] => goals.filter(({ closed }) => !closed);

/** The goals a team is done with, the newest first. */
export const closedGoals = ({ goals }: Pick<Team, 'goals'>): readonly Goal[] =>
  goals.filter(({ closed }) => closed).toReversed();

/** @throws Refusal `unknownGoal` */
export const findGoal = ({ goals }: Pick<Team, 'goals'>, id: string): Goal => {
  const goal = goals.find((one) => one.id === id);
  if (!goal) throw new Refusal('unknownGoal');
  return goal;
};

/** What a goal is measured by now. */
export const measuredBy = (team: Pick<Team, 'measures'>, { id }: Pick<Goal, 'id'>): readonly Measure[] =>
  currentMeasures(team).filter(({ goal }) => goal === id);

/** The measure whose amounts the goal's sentence has: the first that has a target, else the first. */
export const mainMeasure = (team: Pick<Team, 'measures'>, goal: Pick<Goal, 'id'>): Measure | undefined => {
  const measures = measuredBy(team, goal);
  return measures.find(({ target }) => target) ?? measures[0];
};

// === Agreement

/** The amounts of a goal, in a few signs: whoever agrees agrees to these as well. */
export const amountsOf = (team: Pick<Team, 'measures'>, goal: Pick<Goal, 'id'>): string => {
  const measure = mainMeasure(team, goal);
  const amounts = [measure?.baseline, measure?.target].map((one) =>
    one ? `${one.numerator}/${one.denominator}` : '-',
  );
  return measure ? [measure.id, ...amounts].join(' ') : '';
};

type Agreeing = Pick<Team, 'measures' | 'members'>;

/** Whether the amounts are still those that were agreed to. */
const holds = (team: Agreeing, goal: Goal): boolean =>
  (goal.agreedTo ?? amountsOf(team, goal)) === amountsOf(team, goal);

/** The members who have agreed to the goal as it says now, its amounts included. */
export const agreedTo = (team: Agreeing, goal: Goal): readonly Member[] =>
  holds(team, goal) ? team.members.filter(({ person }) => goal.agreed.includes(person)) : [];

export const hasAgreed = (team: Agreeing, goal: Goal, person: PersonId): boolean =>
  agreedTo(team, goal).some((member) => member.person === person);

/** Whose agreement counts: everybody who does the work, and those leaders who have agreed. */
export const asked = (team: Agreeing, goal: Goal): readonly Member[] => {
  const agreed = agreedTo(team, goal);
  return team.members.filter((member) => member.role !== 'leader' || agreed.includes(member));
};

// === SMARTE

/** Specific, measurable, inspiring, realistic, timed, agreed: SMARTE (DOMAIN §7). */
export const letters = ['specific', 'measurable', 'inspiring', 'realistic', 'timed', 'agreed'] as const;
export type Letter = (typeof letters)[number];

/** Why a letter is not there. */
export type Missing =
  | 'what'
  | 'whom'
  | 'measure'
  | 'target'
  | 'why'
  | 'notAsked'
  | 'outOfReach'
  | 'deadline'
  | 'nobody'
  | 'some';

export interface LetterReading {
  readonly letter: Letter;
  /** Absent when the letter is there. */
  readonly missing?: Missing;
}

const judges: Readonly<Record<Letter, (team: Agreeing, goal: Goal) => Missing | undefined>> = {
  specific: (_, { what, whom }) => (what === '' ? 'what' : whom === '' ? 'whom' : undefined),
  measurable: (team, goal) => {
    const measure = mainMeasure(team, goal);
    if (!measure) return 'measure';
    return measure.target ? undefined : 'target';
  },
  inspiring: (_, { why }) => (why === '' ? 'why' : undefined),
  realistic: (_, { realistic }) => (realistic ? undefined : realistic === false ? 'outOfReach' : 'notAsked'),
  timed: (_, { deadline }) => (deadline === undefined ? 'deadline' : undefined),
  agreed: (team, goal) => {
    const many = agreedTo(team, goal).length;
    if (many === 0) return 'nobody';
    return many < asked(team, goal).length ? 'some' : undefined;
  },
};

/** Which letters of SMARTE a goal has, and why one is not there: by what the team has said, never by a guess. */
export const lettersOf = (team: Agreeing, goal: Goal): readonly LetterReading[] =>
  letters.map((letter) => {
    const missing = judges[letter](team, goal);
    return missing === undefined ? { letter } : { letter, missing };
  });

/** How many of the six letters a goal has. */
export const lettersIn = (team: Agreeing, goal: Goal): number =>
  lettersOf(team, goal).filter(({ missing }) => missing === undefined).length;
