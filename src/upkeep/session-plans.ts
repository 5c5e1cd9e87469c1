import type { Instant } from '../model/identity.ts';
import type { Network } from '../model/network.ts';
import type { SessionPlan } from '../model/session-plan.ts';
import type { Team } from '../model/team.ts';
import { withPlan } from '../model/team-sessions.ts';
import { changeLoaded, type Documents, type Loaded, type Reading } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

/** The networks that hold a session, as far as their own documents list it. */
export const networksHolding = async (
  documents: Reading,
  { id, networks }: Pick<SessionPlan, 'id' | 'networks'>,
): Promise<Network[]> => {
  const found = await Promise.all(networks.map((network) => documents.read(kinds.network, keys.network(network))));
  return found.flatMap((loaded) => (loaded?.body.sessions.some((session) => session.id === id) ? [loaded.body] : []));
};

/** How many teams one call writes, so that a turn ends in time; the sweep takes the rest. */
const teamsAtATime = 40;

/**
 * Tells the teams of a session what its document says of them: whether the agenda is shown, and that they present.
 * Cut off anywhere it can be done again.
 * @returns the document as it then is
 */
export const settlePlan = async (
  documents: Documents,
  loaded: Loaded<SessionPlan>,
  now: Instant,
): Promise<Loaded<SessionPlan>> => {
  const plan = loaded.body;
  if (plan.settled >= plan.version) return loaded;
  const behind = (await teamsAt(documents, plan)).filter(({ body }) => withPlan(body, plan, now) !== body);
  const teams = behind.slice(0, teamsAtATime);
  await Promise.all(teams.map((team) => changeLoaded(documents, team, (body) => withPlan(body, plan, now))));
  if (teams.length < behind.length) return loaded;
  return changeLoaded(documents, loaded, (newest) =>
    newest.settled < plan.version ? { ...newest, settled: plan.version } : newest,
  );
};

const teamsAt = async (documents: Reading, plan: SessionPlan): Promise<Loaded<Team>[]> => {
  const ids = (await networksHolding(documents, plan)).flatMap(({ teams }) => teams.map(({ id }) => id));
  const found = await Promise.all([...new Set(ids)].map((id) => documents.read(kinds.team, keys.team(id))));
  return found.flatMap((team) => team ?? []);
};
