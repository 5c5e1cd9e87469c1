import type { AtSession } from '../../src/features/sessions/at-session.ts';
import { choosePresenters } from '../../src/features/sessions/presenter-rules.ts';
import { newPlan } from '../../src/features/sessions/template-rules.ts';
import type { SessionNumber } from '../../src/model/network.ts';
import type { SessionPlan } from '../../src/model/session-plan.ts';
import type { Team } from '../../src/model/team.ts';
import { teamOf } from '../support/team.ts';
import { lookingAt } from './posters.ts';
import { longTeam, network, people } from './support.ts';

export { dataIn } from './cases.ts';

/** Who looks, on a day before session 1. */
export const reader = (language: Parameters<typeof lookingAt>[0], scope: 'group' | 'personal' = 'personal') => ({
  ...lookingAt(language, scope),
  today: '2026-11-23',
  seen: undefined,
});

const [kari, ola] = people.map((one) => ({ ...one, userId: '29:1' })) as [
  { name: string; person: string; userId: string },
  { name: string; person: string; userId: string },
];

export const teams: readonly Team[] = ['Fjordvik', longTeam, 'Nes', 'Solvik'].map((name, at) =>
  teamOf({
    id: `team${at}`,
    name,
    members: [kari, ola],
    more: at === 0 ? { atSessions: [{ session: 's1', posterAt: '2026-11-20T09:00:00Z' }] } : {},
  }),
);

/** A session with what the template gives it, or with what is said otherwise. */
export const sessionAt = (number: SessionNumber, more: Partial<SessionPlan> = {}): AtSession => {
  const id = `s${number}`;
  const plan = { ...newPlan({ id, number }, 'rop2014', ['n1', 'n2']), ...more };
  const session = { id, number, first: '2026-12-07', last: '2026-12-08', place: 'Værnes', setAt: '', joint: [] };
  return { plan, session, network: { id: 'n1', name: network } };
};

/** The same, full of what can stand there. */
export const fullSession = (): AtSession => {
  const at = sessionAt(1, { shownAt: '2026-11-20T09:00:00Z', goal: 60 });
  const agenda = at.plan.agenda.map((item, index) => ({
    ...item,
    who: index % 3 === 0 ? 'Spesialist ved distriktspsykiatrisk senter' : '',
    ...(index === 1 && { changedAt: '2026-11-21T09:00:00Z', at: '09:45', note: 'Ta med plakaten deres.' }),
  }));
  const named = teams.map(({ id }) => id);
  return { ...at, plan: choosePresenters({ ...at.plan, agenda }, named, 5, { now: '2026-11-20T09:00:00Z' }) };
};
