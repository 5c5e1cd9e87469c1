import { z } from 'zod';
import { type ActionKind, actionKinds } from './action-kinds.ts';
import { fewestCasesShown } from './case-series.ts';
import type { Stored } from './stored.ts';
import type { SummaryAction, TeamSummary } from './team-summary.ts';

/** What one team has come to with one kind of action: whether, and never how often or when. */
export const Contribution = z.object({
  team: z.string(),
  kept: z.boolean(),
  adapted: z.boolean(),
  /** Whether a measure of its goal changed for the better within six months. */
  signal: z.boolean(),
});
export type Contribution = Stored<typeof Contribution>;

/** As many teams as one kind is counted over; far more than there are. */
const mostTeams = 3000;

/** One kind of action over all networks: a contribution of each team that has tried it. */
export const ActionBankPage = z.object({
  kind: z.enum(actionKinds),
  teams: z.array(Contribution).max(mostTeams).default([]),
});
export type ActionBankPage = Stored<typeof ActionBankPage>;

/** What a team adds to each kind of action: nothing to those it has never tried. */
export const contributionsOf = ({
  team,
  actions,
}: Pick<TeamSummary, 'team' | 'actions'>): ReadonlyMap<ActionKind, Contribution> => {
  const tried = Map.groupBy(
    actions.filter(({ triedOn }) => triedOn !== undefined),
    ({ kind }) => kind,
  );
  return new Map([...tried].map(([kind, found]) => [kind, contributionOf(team, found)]));
};

const contributionOf = (team: string, actions: readonly SummaryAction[]): Contribution => ({
  team,
  kept: actions.some(({ state }) => state === 'kept'),
  adapted: actions.some(({ state, decision }) => state === 'adapted' || decision === 'adapt'),
  signal: actions.some(({ signal }) => signal === true),
});

/** A page with what a team adds to it; without, where it adds nothing any more. The very same where that is known. */
export const withContribution = (page: ActionBankPage, team: string, own: Contribution | undefined): ActionBankPage => {
  const there = page.teams.find((one) => one.team === team);
  if (JSON.stringify(there) === JSON.stringify(own)) return page;
  const others = page.teams.filter((one) => one !== there);
  return { ...page, teams: (own ? [...others, own] : others).slice(-mostTeams) };
};

/** A part of the teams: how many, or that they are few, or nearly all. */
export type Part = number | 'few' | 'most';

/** What is shown of a kind of action. */
export interface BankRow {
  readonly kind: ActionKind;
  readonly tried: number;
  readonly kept: Part;
  readonly adapted: Part;
  readonly signal: Part;
}

/** Fewer teams than this are never told of, neither as a number nor as what is left of one (docs/decisions/0068-learning.md). */
const fewestTeamsShown = fewestCasesShown;

/** What the bank says of the kinds that enough teams have tried; those most have tried first. */
export const bankRows = (pages: readonly ActionBankPage[]): readonly BankRow[] =>
  pages
    .filter(({ teams }) => teams.length >= fewestTeamsShown)
    .map(({ kind, teams }) => ({
      kind,
      tried: teams.length,
      kept: partOf(teams, ({ kept }) => kept),
      adapted: partOf(teams, ({ adapted }) => adapted),
      signal: partOf(teams, ({ signal }) => signal),
    }))
    .toSorted((one, other) => other.tried - one.tried || (one.kind < other.kind ? -1 : 1));

const partOf = (teams: readonly Contribution[], isSo: (one: Contribution) => boolean): Part => {
  const count = teams.filter(isSo).length;
  if (count < fewestTeamsShown) return 'few';
  return teams.length - count < fewestTeamsShown ? 'most' : count;
};
