import type { Digest } from '../conversation/leaders/digest-card.ts';
import { recordOf, reportsFor, teamsAtWork, threadsIn } from '../conversation/leaders/gather.ts';
import {
  type FollowUpReminder,
  followUpsDue,
  nextFollowUpAt,
  planFollowUps,
  type TeamToFollow,
  teamsToFollow,
} from '../domain/attention.ts';
import { addDays, atHour, isAfter } from '../domain/calendar.ts';
import { type DigestReminder, digestsDue, dueAtOfPerson, planDigests } from '../domain/digest.ts';
import type { CalendarDate, Instant } from '../domain/identity.ts';
import { type InboxItem, planIdOf } from '../domain/inbox.ts';
import { reportOn, type TeamReport } from '../domain/leaderReport.ts';
import type { Network } from '../domain/network.ts';
import type { Person } from '../domain/person.ts';
import type { Reminder } from '../domain/reminders.ts';
import { inRoleSince } from '../domain/roster.ts';
import { apartOf } from '../domain/subjects.ts';
import type { Team } from '../domain/team.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { handIn, type Means } from './handIn.ts';
import { facilitatorsOf } from './threads.ts';

/** A leader's digest, with what the teams have done. */
export interface DigestToTell {
  readonly digest: Digest;
  readonly reminder: DigestReminder;
}

/** What a new leader is told of a team. */
export interface StoryToTell {
  readonly story: TeamReport;
  readonly leader: Person | undefined;
  readonly reminder: Reminder;
}

/** The teams a network's facilitators may want to follow up. */
export interface FollowUpToTell {
  readonly followUp: { readonly network: Network; readonly teams: readonly TeamToFollow[] };
  readonly reminder: FollowUpReminder;
}

/** Hands in the digest of a leader when its time has come. */
export const handInPerson = async (means: Means, person: Loaded<Person>, now: Instant): Promise<void> => {
  if (dueAtOfPerson(person.body) === undefined) return;
  const owner = { type: 'person', person: person.body.id } as const;
  await handIn(means, { loaded: person, owner, dueOf: digestsDue }, now);
};

/** Hands in the facilitators' list of teams to follow up when its time has come. */
export const handInNetwork = async (means: Means, network: Loaded<Network>, now: Instant): Promise<void> => {
  if (isAfter(nextFollowUpAt(network.body), now)) return;
  const { usual } = await facilitatorsOf(means.documents, network.body.id);
  const owner = { type: 'network', network: network.body.id } as const;
  const dueOf = (body: Network, until: Instant) => followUpsDue(body, usual, until);
  await handIn(means, { loaded: network, owner, dueOf, apart: apartOf(`followUp ${network.body.id}`) }, now);
};

// === Before something is sent

/** The last moment of a day, as far as plans are concerned. */
const endOf = (today: CalendarDate): Instant => atHour(addDays(today, 1), 0);

/** The digests that items are about, made from the teams as they are now. A leader of no team any more gets none. */
export const plansOfPeople = async (
  documents: Documents,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<readonly DigestToTell[]> => {
  const plans: DigestToTell[] = [];
  for (const [id, wanted] of idsBy(items, ({ owner }) => (owner.type === 'person' ? owner.person : undefined))) {
    const person = (await documents.read(kinds.person, keys.person(id)))?.body;
    const reminders = person ? planDigests(person, endOf(today)).filter((one) => wanted.has(one.id)) : [];
    for (const reminder of person ? reminders : []) {
      const { since, date } = reminder.occasion;
      const reports = person ? await reportsFor(documents, person, since, today) : [];
      if (person && reports.length > 0) plans.push({ digest: { person, reports, since, date }, reminder });
    }
  }
  return plans;
};

/** The lists that items are about, as they are now; where no team needs anybody there is none. */
export const plansOfNetworks = async (
  documents: Documents,
  items: readonly InboxItem[],
  today: CalendarDate,
): Promise<readonly FollowUpToTell[]> => {
  const plans: FollowUpToTell[] = [];
  for (const [id, wanted] of idsBy(items, ({ owner }) => (owner.type === 'network' ? owner.network : undefined))) {
    const network = (await documents.read(kinds.network, keys.network(id)))?.body;
    if (!network) continue;
    const { possible } = await facilitatorsOf(documents, id);
    const reminders = planFollowUps(network, possible, endOf(today)).filter((one) => wanted.has(one.id));
    const teams = reminders.length === 0 ? [] : await teamsIn(documents, network, today);
    if (teams.length > 0) plans.push(...reminders.map((reminder) => ({ followUp: { network, teams }, reminder })));
  }
  return plans;
};

const teamsIn = async (documents: Documents, network: Network, today: CalendarDate): Promise<TeamToFollow[]> =>
  teamsToFollow(network, await teamsAtWork(documents, network), await threadsIn(documents, network.id), today);

/** The stories among a team's reminders that items are about. */
export const storiesIn = async (
  documents: Documents,
  team: Team,
  reminders: readonly Reminder[],
  today: CalendarDate,
): Promise<StoryToTell[]> => {
  const stories = reminders.filter(({ occasion }) => occasion.kind === 'storySoFar');
  if (stories.length === 0) return [];
  const record = await recordOf(documents, team);
  return Promise.all(
    stories.map(async (reminder) => {
      const leader = team.members.find(({ person }) => reminder.recipient === `person:${person}`);
      const since = leader ? inRoleSince(leader) : team.createdAt;
      const person = leader && (await documents.read(kinds.person, keys.person(leader.person)))?.body;
      return { story: reportOn(record, since, today), leader: person, reminder };
    }),
  );
};

/** Which reminders the items of each owner are. */
const idsBy = (
  items: readonly InboxItem[],
  ownerOf: (item: InboxItem) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const item of items) {
    const owner = ownerOf(item);
    if (owner === undefined) continue;
    found.set(owner, (found.get(owner) ?? new Set()).add(planIdOf(item)));
  }
  return found;
};
