import type { PathwayCase } from './case.ts';
import { fidelityOfCase } from './checklist.ts';
import { asNumber, benefitOf, type Mean, meanOf, meanOfMeans } from './whatMatters.ts';

/** A figure over several cases. */
export interface Figure {
  readonly value: number;
  /** How many cases it is made of. */
  readonly cases: number;
}

/** What a team's cases come to together; each figure counts every case alike. */
export interface TeamFigures {
  readonly cases: number;
  /** Mean of conversation 1. */
  readonly first: Figure | undefined;
  /** Mean of the latest conversation, of cases with more than one. */
  readonly latest: Figure | undefined;
  readonly benefit: Figure | undefined;
  /** Programme fidelity (0–1) of cases whose checklist is answered. */
  readonly fidelity: Figure | undefined;
}

/** DOMAIN §12: a figure over fewer cases than this says too much about the single one. */
export const fewestCasesShown = 5;

export const teamFigures = (cases: readonly PathwayCase[]): TeamFigures => ({
  cases: cases.filter((it) => it.rounds.length > 0).length,
  first: figure(cases.map((it) => meanOf(it.rounds[0]))),
  latest: figure(cases.map((it) => (it.rounds.length > 1 ? meanOf(it.rounds.at(-1)) : undefined))),
  benefit: figure(cases.map((it) => benefitOf(it, it.rounds.length)?.gain)),
  fidelity: figure(cases.map(fidelityMean)),
});

const fidelityMean = (it: PathwayCase): Mean | undefined => {
  const { points, items, share } = fidelityOfCase(it);
  return share === undefined ? undefined : { sum: points, count: items };
};

const figure = (means: readonly (Mean | undefined)[]): Figure | undefined => {
  const known = means.filter((mean) => mean !== undefined);
  const mean = meanOfMeans(known);
  return mean && { value: asNumber(mean), cases: known.length };
};

/** What may be shown where not everybody is a contact person: nothing made of fewer than five cases. */
export const withoutSmallNumbers = (figures: TeamFigures): TeamFigures => ({
  cases: figures.cases < fewestCasesShown ? 0 : figures.cases,
  first: bigEnough(figures.first),
  latest: bigEnough(figures.latest),
  benefit: bigEnough(figures.benefit),
  fidelity: bigEnough(figures.fidelity),
});

const bigEnough = (figure: Figure | undefined): Figure | undefined =>
  figure && figure.cases >= fewestCasesShown ? figure : undefined;
