import type { PathwayCase } from '../../model/case.ts';
import { fidelityOfCase, withoutUnderWay } from '../../model/checklist.ts';
import { hph2Outcomes } from '../../model/hph.ts';
import type { CalendarDate } from '../../model/identity.ts';
import { asNumber, benefitOf, type Mean, meanOf, meanOfMeans } from '../../model/scores.ts';

/** A figure over several cases. */
export interface Figure {
  readonly value: number;
  /** How many cases it is made of. */
  readonly cases: number;
}

/** What a team's cases come to together, for its contact persons; each figure counts every case alike. */
export interface TeamFigures {
  readonly cases: number;
  /** Mean of conversation 1. */
  readonly first: Figure | undefined;
  /** Mean of the latest conversation, of cases with more than one. */
  readonly latest: Figure | undefined;
  readonly benefit: Figure | undefined;
  /** Programme fidelity (0–1) of cases whose checklist is answered. */
  readonly fidelity: Figure | undefined;
  /** The share of homecomings with HPH2 in time (0–1). */
  readonly hph2: Figure | undefined;
}

export const teamFigures = (all: readonly PathwayCase[], today: CalendarDate): TeamFigures => {
  const cases = all.map((it) => withoutUnderWay(it, today));
  return {
    cases: cases.filter((it) => it.rounds.length > 0).length,
    first: figure(cases.map((it) => meanOf(it.rounds[0]))),
    latest: figure(cases.map((it) => (it.rounds.length > 1 ? meanOf(it.rounds.at(-1)) : undefined))),
    benefit: figure(cases.map((it) => benefitOf(it, it.rounds.length)?.gain)),
    fidelity: figure(cases.map(fidelityMean)),
    hph2: figure(cases.map((it) => hph2Mean(it, today))),
  };
};

const fidelityMean = (it: PathwayCase): Mean | undefined => {
  const { points, items, share } = fidelityOfCase(it);
  return share === undefined ? undefined : { sum: points, count: items };
};

const hph2Mean = (it: PathwayCase, today: CalendarDate): Mean | undefined => {
  const outcomes = hph2Outcomes(it, today);
  const inTime = outcomes.filter((outcome) => outcome.inTime).length;
  return outcomes.length === 0 ? undefined : { sum: inTime, count: outcomes.length };
};

const figure = (means: readonly (Mean | undefined)[]): Figure | undefined => {
  const known = means.filter((mean) => mean !== undefined);
  const mean = meanOfMeans(known);
  return mean && { value: asNumber(mean), cases: known.length };
};
