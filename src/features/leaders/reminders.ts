import { z } from 'zod';
import type { Verb } from '../../dialog/verb.ts';
import { formatDates, formatDistance } from '../../language/format.ts';
import { addDays, isAfter, justAfter } from '../../model/calendar.ts';
import type { Instant, PersonId } from '../../model/identity.ts';
import type { Session } from '../../model/network.ts';
import { progressOf, tasksIn } from '../../model/packages.ts';
import type { Person } from '../../model/person.ts';
import { inRoleSince, leadOf } from '../../model/roster.ts';
import { knownTo, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { sendingAtOnce, sendingTime } from '../../model/sending-times.ts';
import type { Member, Team } from '../../model/team.ts';
import { isHeld } from '../../model/timeline.ts';
import {
  type Apart,
  addressed,
  type Dated,
  news,
  type Owner,
  type Part,
  type Ranked,
  type Setting,
  type Shared,
} from '../../reminders/occasion.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { digestCard } from './digest-card.ts';
import { recordOf, reportsFor } from './gather.ts';
import { reportOn, type TeamReport } from './report.ts';
import { type DigestDue, digestDates, nextDigestAt } from './rules.ts';
import { storyCard } from './story-card.ts';

declare module '../../reminders/occasion.ts' {
  interface Owners {
    person: { readonly document: Person; readonly told: { readonly person: Person } };
  }
  interface Occasions {
    digest: { readonly of: 'person'; readonly says: DigestDue; readonly found: readonly TeamReport[] };
    /** A new leader gets to know where the team is. */
    storySoFar: { readonly of: 'team'; readonly says: object; readonly found: Story };
    /** What a leader can do for a session. */
    leaderSession: { readonly of: 'team'; readonly says: { readonly session: Session } };
    /** A leader cannot be reached; the team lead can do something about it. */
    leaderUnreached: { readonly of: 'team'; readonly says: { readonly leader: PersonId } };
  }
}

// === The digest

/** Who leads a team gets the digest. */
export const personOwner: Owner<'person'> = {
  type: 'person',
  kind: kinds.person,
  ref: z.object({ person: z.string() }),
  refOf: ({ id }) => ({ person: id }),
  key: ({ person = '' }) => keys.person(person),
  // The recipient, which says whose it is, ends the id.
  prefix: () => '',
  load: async (_, person) => ({ person }),
  team: () => undefined,
  here: async (_, here) => ('scope' in here ? [] : [here]),
  upkeepAt: () => undefined,
  upkeep: async (_, person) => person,
};

export const digest: Apart<'digest'> = {
  kind: 'digest',
  of: 'person',
  mutable: { kind: 'digest', among: ['leads'] },
  rank: 10,
  schedule: (person, until) => addressed(digestDates(person, until), [`person:${person.id}`]),
  next: nextDigestAt,
  subject: ({ owner }) => `digest ${owner.person.id}`,
  name: (t) => t('reminders.kinds.digest'),
  // What else is due the same day comes in it.
  apart: () => undefined,
  atOnce: false,
  // Made from the teams as they are now. A leader of no team any more gets none.
  find: async (documents, { person }, { occasion }, today) => {
    const reports = await reportsFor(documents, person, occasion.since, today);
    return reports.length > 0 ? reports : 'nothing';
  },
  teams: ({ found }) => found.map(({ team }) => team),
  message: (setting, { owner, reminder, found }, also) =>
    digestCard(setting, { person: owner.person, reports: found, ...reminder.occasion }, also),
};

// === The story so far

/** What a new leader is told of a team. */
interface Story {
  readonly report: TeamReport;
  readonly leader: Person | undefined;
}

/** A story that could not be told within two weeks is asked for, or read in the next digest. */
const storyKeeps = 14;

const leadersOf = ({ members }: Team): Member[] => members.filter(({ role }) => role === 'leader');

const storyDates = (since: Instant): Scheduled<object>[] => {
  const sending = sendingAtOnce(justAfter(since));
  return scheduled(`story@${since}`, sending, addDays(sending.day, storyKeeps), {});
};

export const storySoFar: Apart<'storySoFar'> = {
  kind: 'storySoFar',
  of: 'team',
  ...news,
  rank: 60,
  // At once.
  schedule: (team) => toLeaders(team, (leader) => storyDates(inRoleSince(leader))),
  apart: ({ id }) => `story:${id}`,
  atOnce: true,
  find: async (documents, { team }, { recipient }, today) => {
    const leader = team.members.find(({ person }) => recipient === `person:${person}`);
    const since = leader ? inRoleSince(leader) : team.createdAt;
    const person = leader && (await documents.read(kinds.person, keys.person(leader.person)))?.body;
    return { report: reportOn(await recordOf(documents, team), since, today), leader: person };
  },
  teams: ({ owner }) => [owner.team],
  message: (setting, { found }) => storyCard(setting, found.report, { person: found.leader, leads: true }),
};

const toLeaders = <S>(team: Team, datesOf: (leader: Member) => readonly Scheduled<S>[]): Dated<S>[] =>
  leadersOf(team).flatMap((leader) => addressed(datesOf(leader), [`person:${leader.person}`]));

// === Sessions

const beforeSession = 14;

/** While there is time to act. */
const sessionDates = (team: Team, session: Session, since: Instant): Scheduled<{ readonly session: Session }>[] => {
  const set = knownTo(team, session.setAt);
  return scheduled(
    `leader session:${session.id}@${session.first} -${beforeSession}`,
    sendingTime(addDays(session.first, -beforeSession), 'before', isAfter(since, set) ? since : set),
    addDays(session.first, -1),
    { session },
  );
};

export const leaderSession: Shared<'leaderSession'> = {
  kind: 'leaderSession',
  of: 'team',
  mutable: { kind: 'session', among: ['leads'] },
  rank: 70,
  schedule: (team) =>
    toLeaders(team, (leader) =>
      team.network.sessions.filter(isHeld).flatMap((session) => sessionDates(team, session, inRoleSince(leader))),
    ),
  subject: ({ owner, reminder }) => `session ${owner.team.id} ${reminder.occasion.session.id}`,
  name: (t) => t('reminders.kinds.session'),
  section: {
    rank: 20,
    leadsTo: 'aside',
    thing: ({ kind }) => kind,
    parts: (setting, told, { team }) =>
      told.map(({ reminder }) => sessionPart(setting, team, reminder.occasion.session)),
    buttons: ({ t }) => [
      ranked(10, t('reminders.press.story'), 'story.show'),
      ranked(20, t('reminders.press.timeline'), 'timeline.show'),
    ],
  },
};

/** What a leader can do for a session: time and travel are the leader's to give. */
const sessionPart = ({ t, language, today }: Setting, team: Team, session: Session): Part => {
  const { number, first, last, place } = session;
  const { done, total } = progressOf(tasksIn(team, number));
  const dates = formatDates(language, first, last);
  return {
    heading: t('reminders.session.heading', { number, when: formatDistance(t, today, first) }),
    meta: team.name,
    lines: [{ line: place === '' ? dates : t('reminders.session.where', { dates, place }) }],
    words: total === 0 ? t('leaders.session.noTasks') : t('leaders.session.words', { done, count: total }),
  };
};

// === Leaders who are not reached

export const leaderUnreached: Shared<'leaderUnreached'> = {
  kind: 'leaderUnreached',
  of: 'team',
  ...news,
  rank: 80,
  // Told once for each leader: the id names no date.
  schedule: (team) => {
    const lead = leadOf(team);
    if (!lead) return [];
    return team.unreachedLeaders
      .filter(({ person }) => leadersOf(team).some((leader) => leader.person === person))
      .flatMap(({ person: leader, at }) => {
        const sending = sendingAtOnce(at);
        const told = scheduled(`unreached:${leader}`, sending, addDays(sending.day, 30), { leader });
        return addressed(told, [`person:${lead.person}`]);
      });
  },
  section: {
    rank: 20,
    leadsTo: 'aside',
    thing: ({ reminder }) => `leader ${reminder.occasion.leader}`,
    parts: (setting, told, { team }) =>
      told.map(({ reminder }) => unreachedPart(setting, team, reminder.occasion.leader)),
    buttons: ({ t }) => [ranked(30, t('reminders.press.team'), 'team.show')],
  },
};

/** How the team lead gets a leader to use Los, step by step. */
const unreachedPart = ({ t }: Setting, team: Team, leader: PersonId): Part => {
  const name = team.members.find(({ person }) => person === leader)?.name ?? '';
  const who = { name, team: team.name };
  const steps = t('leaders.unreached.steps', who).split('\n');
  return {
    heading: t('leaders.unreached.heading', who),
    meta: '',
    lines: [t('leaders.unreached.words', who), ...steps].map((line) => ({ line })),
    words: t('leaders.unreached.after', who),
  };
};

const ranked = (rank: number, title: string, verb: Verb): Ranked => ({ rank, button: { title, data: { do: verb } } });
