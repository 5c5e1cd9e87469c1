import { z } from 'zod';
import type { Turn, TurnOn } from '../../dialog/handler.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Network, Session } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import type { SessionEvaluated } from './evaluation-card.ts';

/** Which session a button means. */
export const aSession = z.object({ session: z.string().max(64) });

/** The session that a button means, of the turn's network. @throws Refusal `outdatedCard` */
export const sessionIn = ({ target }: TurnOn<Network>, id: string): Session => {
  const session = target.body.sessions.find((one) => one.id === id);
  if (!session) throw new Refusal('outdatedCard');
  return session;
};

const readOne = ({ documents }: Turn, { id }: Session): Promise<Loaded<Evaluation> | undefined> =>
  documents.read(kinds.evaluation, keys.evaluation(id));

/** Its evaluation, which has been opened. @throws Refusal `noEvaluation` */
export const openOne = async (turn: Turn, session: Session): Promise<Loaded<Evaluation>> => {
  const found = await readOne(turn, session);
  if (!found) throw new Refusal('noEvaluation');
  return found;
};

/** All sessions of the turn's network, with their evaluations. */
export const allIn = async (turn: TurnOn<Network>): Promise<readonly SessionEvaluated[]> =>
  Promise.all(
    turn.target.body.sessions.map(async (session) => ({
      session,
      evaluation: (await readOne(turn, session))?.body,
    })),
  );
