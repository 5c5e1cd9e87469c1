import {
  addDays,
  atHour,
  dateInNorway,
  isAfter,
  monthLater,
  sameTimeLater,
  workingDayAtOrAfter,
} from '../../model/calendar.ts';
import type { Instant, PersonId } from '../../model/identity.ts';
import { type IhiHalves, ImprovementProgress, type Phase } from '../../model/improvement.ts';
import { type PhaseOfWork, type Step, steps } from '../../model/improvement-phases.ts';
import { monthOf } from '../../model/observations.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import { type Scheduled, scheduled } from '../../model/scheduling.ts';
import { defaultHour } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';

// === What there is

const none = ImprovementProgress.parse({});

export const progressIn = ({ progress = none }: Pick<Team, 'progress'>): ImprovementProgress => progress;

/** How many steps of a phase are ticked off. */
export const doneIn = (team: Team, phase: PhaseOfWork): number => {
  const done: readonly string[] = progressIn(team).steps;
  return phase.steps.filter((step) => done.includes(step)).length;
};

const withProgress = (team: Team, progress: ImprovementProgress): Team => ({ ...team, progress });

// === Phases

interface Choosing {
  readonly phase: Phase;
  readonly seen: number | undefined;
}

/**
 * The team says which phase it is in, forwards or back as it likes (DOMAIN §7).
 * @throws Refusal `outdatedCard` when another has been chosen since
 */
export const choosePhase = (team: Team, { phase, seen }: Choosing, now: Instant): Team => {
  const before = progressIn(team);
  if (before.phase === phase) return team;
  refuseStale(seen, before.phaseVersion);
  return withPhase(team, phase, now);
};

/** In the phase, or in none. */
export const withPhase = (team: Team, phase: Phase | undefined, now: Instant): Team => {
  const before = progressIn(team);
  const version = before.version + 1;
  return withProgress(team, { ...before, phase, phaseVersion: version, version, changedAt: now });
};

/** Ticks a step off, or takes the tick away: said outright, so that pressing twice is pressing once. */
export const tickStep = (team: Team, { step, done }: { step: Step; done: boolean }, now: Instant): Team => {
  const before = progressIn(team);
  if (before.steps.includes(step) === done) return team;
  const ticked = steps.filter((one) => (one === step ? done : before.steps.includes(one)));
  return withProgress(team, { ...before, steps: ticked, changedAt: now });
};

// === Scores

/** Who sets a score: the team, or its facilitators. */
export type Side = 'team' | 'facilitator';

export type Score = ImprovementProgress['scores'][number];

export const otherSide = (side: Side): Side => (side === 'team' ? 'facilitator' : 'team');

/** What a side has set in a month. */
export const scoreIn = (team: Team, month: string, from: Side): Score | undefined =>
  progressIn(team).scores.find((score) => score.month === month && score.from === from);

interface Setting {
  readonly month: string;
  readonly from: Side;
  readonly halves: IhiHalves;
  readonly by: PersonId;
  readonly seen: number | undefined;
}

/**
 * Sets a side's score of this month, in the place of the one it had.
 * @throws Refusal `otherMonth` on a card of a month that is over, `outdatedCard` when the score has been set since
 */
export const setScore = (team: Team, { month, from, halves, by, seen }: Setting, now: Instant): Team => {
  if (month !== monthOf(dateInNorway(now))) throw new Refusal('otherMonth');
  const before = scoreIn(team, month, from);
  if (before?.halves === halves) return team;
  refuseStale(seen, before?.version ?? 0);
  return withScore(team, { month, from }, { halves, by, at: now }, now);
};

/** More months than any network lasts, of both sides. */
const mostScores = 160;

/** With the score in the place of the one its side had in its month, or with none there. */
export const withScore = (
  team: Team,
  { month, from }: Pick<Score, 'month' | 'from'>,
  score: Pick<Score, 'halves' | 'by' | 'at'> | undefined,
  now: Instant,
): Team => {
  const before = progressIn(team);
  const version = before.version + 1;
  const others = before.scores.filter((one) => one.month !== month || one.from !== from);
  const scores = score ? [...others, { month, from, ...score, version }].slice(-mostScores) : others;
  return withProgress(team, { ...before, scores, version, ...(from === 'team' && { changedAt: now }) });
};

/** What both have set in a month, in halves: 5 is 2,5. */
export type Scores = { readonly [S in Side]?: IhiHalves };

/**
 * The scores of a month as one side may see them: the other's only beside its own, so that neither leads the other. The team's
 * leaders see what the team sees.
 */
export const scoresOf = (team: Team, month: string, seenBy: Side = 'team'): Scores => {
  const own = scoreIn(team, month, seenBy);
  const other = own && scoreIn(team, month, otherSide(seenBy));
  return Object.fromEntries([own, other].flatMap((score) => (score ? [[score.from, score.halves]] : [])));
};

/**
 * The months in which a side has set its score, the newest first.
 * @param before the month that ends the list, without being in it
 */
export const monthsScored = (team: Team, side: Side, before = '9999-12'): string[] =>
  progressIn(team)
    .scores.filter(({ from, month }) => from === side && month < before)
    .map(({ month }) => month)
    .sort()
    .reverse();

// === Each month

/** A question of this month is not worth a word much later. */
const asksForDays = 14;

/** Who has said nothing of phase or score for so long is not asked any more, in days. */
const silentDays = 100;

/** Only teams that have begun: nobody is asked for a score who has never thought of one. */
const isUnderWay = (team: Team, now: Instant): boolean => {
  const { changedAt } = progressIn(team);
  return changedAt !== undefined && isAfter(sameTimeLater(changedAt, silentDays), now);
};

/** On the first working day of a month. */
const askingOn = (month: string): Scheduled<{ readonly month: string }>[] => {
  const day = workingDayAtOrAfter(`${month}-01`);
  const sending = { day, at: atHour(day, defaultHour) };
  return scheduled(`progress@${month}`, sending, addDays(day, asksForDays), { month });
};

/** The questions of where a team stands, around a point in time. */
export const askingDates = (team: Team, now: Instant): Scheduled<{ readonly month: string }>[] => {
  const month = monthOf(dateInNorway(now));
  const next = monthOf(monthLater(`${month}-01`));
  return isUnderWay(team, now) ? [month, next].flatMap(askingOn) : [];
};

/** When a team is next asked where it stands. */
export const nextAskingAt = (team: Team, after: Instant): Instant | undefined =>
  askingDates(team, after).find(({ at }) => isAfter(at, after))?.at;
