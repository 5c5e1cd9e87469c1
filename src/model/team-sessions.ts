import { isAfter } from './calendar.ts';
import type { Instant } from './identity.ts';
import type { Session } from './network.ts';
import { Refusal } from './refusal.ts';
import { nextSendingHour } from './sending-times.ts';
import type { SessionPlan } from './session-plan.ts';
import type { Team, TeamSession } from './team.ts';

/** What a team knows of a session beside its dates. */
export const teamSession = ({ atSessions = [] }: Pick<Team, 'atSessions'>, session: string): TeamSession =>
  atSessions.find((one) => one.session === session) ?? { session };

const withTeamSession = (team: Team, known: TeamSession): Team => ({
  ...team,
  atSessions: [...(team.atSessions ?? []).filter(({ session }) => session !== known.session), known],
});

/** The team with what the session's own document says of it by now; the same one when it knows. */
export const withPlan = (team: Team, plan: SessionPlan, now: Instant): Team => {
  const { posterAt, ...before } = teamSession(team, plan.id);
  const presents = presenting(team, plan, now);
  const after: TeamSession = {
    session: plan.id,
    ...(plan.shownAt !== undefined && { agendaAt: plan.shownAt }),
    ...(presents && { presents }),
  };
  if (isSame(before, after)) return team;
  return withTeamSession(team, { ...after, ...(posterAt !== undefined && { posterAt }) });
};

const isSame = (one: TeamSession, other: TeamSession): boolean =>
  one.agendaAt === other.agendaAt &&
  one.presents?.place === other.presents?.place &&
  one.presents?.minutes === other.presents?.minutes &&
  one.presents?.at === other.presents?.at;

/** What it is told again is its minutes; a place that others have moved it to is none of that. */
const presenting = (team: Team, plan: SessionPlan, now: Instant): TeamSession['presents'] => {
  const before = teamSession(team, plan.id).presents;
  const at = plan.presenters.findIndex((one) => one.team === team.id);
  const presenter = plan.presenters[at];
  if (presenter) return { place: at + 1, minutes: presenter.minutes, at: presenter.at };
  if (before === undefined || before.minutes === 0) return before;
  // What the team has not heard of yet need not be taken back.
  return isAfter(nextSendingHour(before.at), now) ? undefined : { place: 0, minutes: 0, at: now };
};

/** What a team presents at a session; `undefined` for nothing. */
export const presentationOf = (team: Pick<Team, 'atSessions'>, session: string): TeamSession['presents'] => {
  const { presents } = teamSession(team, session);
  return presents && presents.minutes > 0 ? presents : undefined;
};

/** The session that a team's poster can go to: the one that is on, or the next that is held. */
export const sessionForPoster = ({ network }: Pick<Team, 'network'>, today: string): Session | undefined =>
  network.sessions.find(({ last, cancelled }) => cancelled === undefined && today <= last);

/** Says that the team's poster goes to a session, or that it does not. @throws Refusal `outdatedCard` */
export const sendPoster = (team: Team, session: string, posterAt: Instant | undefined): Team => {
  if (!team.network.sessions.some(({ id }) => id === session)) throw new Refusal('outdatedCard');
  const { posterAt: before, ...others } = teamSession(team, session);
  if ((before === undefined) === (posterAt === undefined)) return team;
  return withTeamSession(team, { ...others, ...(posterAt !== undefined && { posterAt }) });
};
