import type { Session } from '../../src/model/network.ts';
import { networkOf, sessionsFrom, teamOf } from '../support/team.ts';

export { answeredAs, closedAs } from '../support/evaluation.ts';
export { dataIn, voiceFor } from './cases.ts';

/** A network whose first two sessions have been held. */
export const evaluatedNetwork = {
  ...networkOf(teamOf({ members: [] })),
  sessions: sessionsFrom('2026-01-05', ['2026-03-03', '2026-11-17', '2027-05-04', '2027-11-09']),
};

export const [first, second] = evaluatedNetwork.sessions as [Session, Session];

/** As much as can be written. */
export const longComment = 'Mer tid til å snakke med de andre kommunene om det vi faktisk står i. '
  .repeat(8)
  .slice(0, 500);
