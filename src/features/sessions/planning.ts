import { z } from 'zod';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway, type Undoable } from '../../dialog/undoing.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import type { Loaded } from '../../store/documents.ts';
import { settlePlan } from '../../upkeep/session-plans.ts';
import type { AtSession } from './at-session.ts';
import type { TurnAtSession } from './target.ts';

export const sessionId = z.string().max(64);
/** What every button of a session says it is about. */
export const ofSession = z.object({ session: sessionId });
/** The id of a team of the session. */
export const teamId = z.string().max(64);
export const direction = z.enum(['up', 'down']);

/** What the handlers of a session have in common. */
export const planning = { on: 'session', may: 'session.plan' } as const;
export const looking = { on: 'session', may: 'session.review', seenBy: 'asAsked' } as const;

/** The session of a turn, as it was or as a change has left it. */
export const atSession = ({ target, network, session }: TurnAtSession, plan: SessionPlan = target.body): AtSession => ({
  plan,
  network,
  session,
});

/** Changes a part of what a session holds, tells the teams, and shows how it is then with the way back. */
export const changePlan = <W>(
  turn: TurnAtSession,
  what: Undoable<SessionPlan, W>,
  apply: (plan: SessionPlan) => SessionPlan,
  show: (at: AtSession) => Reply | Promise<Reply>,
): Promise<Reply> =>
  takeAway(turn, what, '', apply, async (_: SessionPlan, loaded: Loaded<SessionPlan>) => {
    const { body } = await settlePlan(turn.documents, loaded, turn.now);
    return show(atSession(turn, body));
  });
