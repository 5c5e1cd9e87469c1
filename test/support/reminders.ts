import { reminders } from '../../src/los.ts';
import type { PathwayCase } from '../../src/model/case.ts';
import type { Instant } from '../../src/model/identity.ts';
import type { Recipient } from '../../src/model/inbox.ts';
import type { Network } from '../../src/model/network.ts';
import type { Person } from '../../src/model/person.ts';
import type { Reminder } from '../../src/model/scheduling.ts';
import type { Team } from '../../src/model/team.ts';
import type { Thread } from '../../src/model/thread.ts';
import type { KindOf, OwnerType, Said, ToTell } from '../../src/reminders/occasion.ts';
import { kinds } from '../../src/store/kinds.ts';

/** A reminder of a document of one type. */
export type ReminderOf<O extends OwnerType> = Reminder<Said<KindOf<O>>>;

type To = readonly Recipient[];

/** Of what does not come again and again it makes no difference until when one asks. */
const anyTime: Instant = '2026-01-01T00:00:00Z';

export const planTeam = (team: Team) => reminders.schedule('team', team, anyTime);
export const remindersDue = (team: Team, now: Instant) => reminders.due('team', team, now);
export const dueAtOfTeam = (team: Team) => reminders.dueAt(kinds.team, team);

export const planCase = (it: PathwayCase) => reminders.schedule('case', it, anyTime);
export const caseRemindersDue = (it: PathwayCase, now: Instant) => reminders.due('case', it, now);
export const dueAtOfCase = (it: PathwayCase) => reminders.dueAt(kinds.case, it);

export const planThread = (thread: Thread, to: To) => reminders.schedule('thread', thread, anyTime, to);
export const guidanceDue = (thread: Thread, to: To, now: Instant) => reminders.due('thread', thread, now, to);
export const dueAtOfThread = (thread: Thread) => reminders.dueAt(kinds.thread, thread);

export const planDigests = (person: Person, until: Instant) => reminders.schedule('person', person, until);
export const digestsDue = (person: Person, now: Instant) => reminders.due('person', person, now);
export const dueAtOfPerson = (person: Person) => reminders.dueAt(kinds.person, person);

export const planFollowUps = (network: Network, to: To, until: Instant) =>
  reminders.schedule('network', network, until, to);
export const followUpsDue = (network: Network, to: To, now: Instant) => reminders.due('network', network, now, to);
export const dueAtOfNetwork = (network: Network) => reminders.dueAt(kinds.network, network);

/** A team's reminder as it is told. */
export const toldOfTeam = (team: Team, reminder: ReminderOf<'team'>): ToTell =>
  ({ kind: reminder.occasion.kind, of: 'team', owner: { team }, reminder, found: undefined }) as ToTell;

/** A case's reminder as it is told. */
export const toldOfCase = (team: Team, it: PathwayCase, reminder: ReminderOf<'case'>): ToTell =>
  ({ kind: reminder.occasion.kind, of: 'case', owner: { team, it }, reminder, found: undefined }) as ToTell;
