import type { About } from '../../dialog/reply.ts';
import type { Network, Session } from '../../model/network.ts';
import type { SessionPlan } from '../../model/session-plan.ts';

/** A session as facilitators see it: what it holds, and its dates as one of its networks has them. */
export interface AtSession {
  readonly plan: SessionPlan;
  readonly network: Pick<Network, 'archive' | 'id' | 'name'>;
  readonly session: Session;
}

export const aboutSession = ({ plan, network }: Pick<AtSession, 'plan' | 'network'>): About => ({
  network: network.id,
  version: plan.version,
});
