import { answerEvaluation, closeEvaluation, type Evaluation, openEvaluation } from '../../src/model/evaluation.ts';
import type { Session } from '../../src/model/network.ts';
import { sessionsFrom } from './team.ts';

/** A session that was held on 8 and 9 December 2026. */
export const heldSession: Session = sessionsFrom('2026-11-24', ['2026-12-08'])[0] as Session;

/** How often each step was chosen, the lowest first, and what was written. */
interface Given {
  readonly useful: readonly number[];
  readonly balance: readonly number[];
  readonly took?: readonly string[];
  readonly change?: readonly string[];
  readonly need?: readonly string[];
}

/** The evaluation of a session to which so many have answered so. */
export const answeredAs = ({ useful, balance, ...words }: Given, session = heldSession): Evaluation => {
  const steps = (counts: readonly number[]) => counts.flatMap((count, at) => Array<number>(count).fill(at + 1));
  const balances = steps(balance);
  return steps(useful).reduce(
    (evaluation, step, at) => {
      const { took = [], change = [], need = [] } = words;
      const said = { took: took[at] ?? '', change: change[at] ?? '', need: need[at] ?? '' };
      const answer = { useful: step, balance: balances[at] ?? 3, ...said };
      return answerEvaluation(evaluation, { mark: `mark${at}`, answer }, '2026-12-10');
    },
    openEvaluation(session, 'network1', '2026-12-10T07:00:00Z'),
  );
};

/** The same, closed. */
export const closedAs = (given: Given, session = heldSession): Evaluation =>
  closeEvaluation(answeredAs(given, session), '2026-12-15');

/** The web addresses on a card. */
export const addressesIn = (text: string): string[] => text.match(/https?:\/\/\S+\/skjema\/[\w-]+/g) ?? [];
