import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { ActionBankPage } from '../model/action-bank.ts';
import { Announcement } from '../model/announcement.ts';
import { PathwayCase } from '../model/case.ts';
import { Evaluation } from '../model/evaluation.ts';
import { Grants } from '../model/grants.ts';
import { type PersonId, withoutTenants } from '../model/identity.ts';
import { Inbox } from '../model/inbox.ts';
import { Application, Round } from '../model/intake.ts';
import { JoinTicket } from '../model/joining.ts';
import { Misses } from '../model/misses.ts';
import { Network } from '../model/network.ts';
import { Person, Room } from '../model/person.ts';
import { SessionPlan } from '../model/session-plan.ts';
import { Share } from '../model/sharing.ts';
import { SweepStatus } from '../model/sweep-status.ts';
import { Talk } from '../model/talk.ts';
import { Team } from '../model/team.ts';
import { TeamSummary } from '../model/team-summary.ts';
import { Thread } from '../model/thread.ts';
import type { Key } from './port.ts';

/** What the store knows about one type of document. */
export interface Kind<T> {
  readonly type: string;
  readonly schema: number;
  readonly shape: z.ZodType<T>;
  /** `upgrades[n]` turns a body of schema n into one of n + 1. */
  readonly upgrades: Readonly<Record<number, (body: Record<string, unknown>) => Record<string, unknown>>>;
}

/** The same with people's ids as they are by now. */
export const withPresentIds = <T>(stored: T): T => JSON.parse(withoutTenants(JSON.stringify(stored)));

/** Says by name what its bodies are: what a shape alone tells of them could be altered in place. */
const kind = <T = never>(type: string, shape: z.ZodType<NoInfer<T>>): Kind<T> => ({
  type,
  schema: 2,
  shape,
  upgrades: { 1: withPresentIds },
});

export const kinds = {
  room: kind<Room>('room', Room),
  person: kind<Person>('person', Person),
  team: kind<Team>('team', Team),
  teamSummary: kind<TeamSummary>('teamSummary', TeamSummary),
  case: kind<PathwayCase>('case', PathwayCase),
  network: kind<Network>('network', Network),
  join: kind<JoinTicket>('join', JoinTicket),
  thread: kind<Thread>('thread', Thread),
  inbox: kind<Inbox>('inbox', Inbox),
  sweepStatus: kind<SweepStatus>('sweepStatus', SweepStatus),
  grants: kind<Grants>('grants', Grants),
  round: kind<Round>('round', Round),
  application: kind<Application>('application', Application),
  announcement: kind<Announcement>('announcement', Announcement),
  share: kind<Share>('share', Share),
  actionBank: kind<ActionBankPage>('actionBank', ActionBankPage),
  talk: kind<Talk>('talk', Talk),
  misses: kind<Misses>('misses', Misses),
  evaluation: kind<Evaluation>('evaluation', Evaluation),
  session: kind<SessionPlan>('session', SessionPlan),
} as const;

/** Ids of Teams contain characters that Cosmos DB forbids in keys, and are long: hash them. */
export const roomKey = (tenant: string, conversation: string): string =>
  createHash('sha256').update(`${tenant}\n${conversation}`).digest('base64url').slice(0, 32);

export const keys = {
  room: (room: string): Key => ({ pk: `room:${room}`, id: 'room' }),
  person: (person: PersonId): Key => ({ pk: `person:${person}`, id: 'person' }),
  team: (team: string): Key => ({ pk: `team:${team}`, id: 'team' }),
  teamSummary: (network: string, team: string): Key => ({ pk: `network:${network}`, id: `summary:${team}` }),
  case: (team: string, code: string): Key => ({ pk: `team:${team}`, id: `case:${code}` }),
  network: (network: string): Key => ({ pk: `network:${network}`, id: 'network' }),
  join: (code: string): Key => ({ pk: `join:${code}`, id: 'join' }),
  thread: (network: string, thread: string): Key => ({ pk: `network:${network}`, id: `thread:${thread}` }),
  inbox: (recipient: string, date: string, apart?: string): Key => ({
    pk: `inbox:${recipient}`,
    id: apart === undefined ? date : `${date} ${apart}`,
  }),
  sweepStatus: (): Key => ({ pk: 'los', id: 'sweep' }),
  grants: (): Key => ({ pk: 'los', id: 'grants' }),
  round: (network: string, round: string): Key => ({ pk: `network:${network}`, id: `round:${round}` }),
  application: (round: string, application: string): Key => ({
    pk: `round:${round}`,
    id: `application:${application}`,
  }),
  announcement: (network: string, announcement: string): Key => ({
    pk: `network:${network}`,
    id: `announcement:${announcement}`,
  }),
  actionBank: (kind: string): Key => ({ pk: 'actionBank', id: `kind:${kind}` }),
  share: (network: string, share: string): Key => ({ pk: `network:${network}`, id: `share:${share}` }),
  talk: (network: string, talk: string): Key => ({ pk: `network:${network}`, id: `talk:${talk}` }),
  misses: (network: string): Key => ({ pk: `network:${network}`, id: 'misses' }),
  evaluation: (session: string): Key => ({ pk: `session:${session}`, id: 'evaluation' }),
  session: (session: string): Key => ({ pk: `session:${session}`, id: `session:${session}` }),
} as const;
