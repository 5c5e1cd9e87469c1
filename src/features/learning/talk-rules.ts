import { addDays, sameTimeLater } from '../../model/calendar.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Recipient } from '../../model/inbox.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import { notHandedInYet } from '../../model/scheduling.ts';
import type { Share } from '../../model/sharing.ts';
import { Talk, type TalkNews, TalkSide, type TalkTime, talkLimits } from '../../model/talk.ts';
import type { Team } from '../../model/team.ts';
import type { StuckOn } from '../../model/thread.ts';
import { tidy, tidyLine } from '../../model/written.ts';

/** What is written in a talk, as it is stored. @throws Refusal `textTooLong`, `emptyText` */
export const fittingTalk = {
  words: (text: string) => tidy(text, talkLimits.words),
  clock: (text: string) => tidyLine(text, talkLimits.clock),
  reason: (text: string) => tidy(text, talkLimits.reason),
  learnt: (text: string) => tidy(text, talkLimits.learnt),
} as const;

/** A talk is within half a year, or it is forgotten. */
const furthestDays = 180;
/** How long a talk that came to nothing is kept. */
const keptDays = 90;
const mostNews = 30;

export const otherSide = (side: TalkSide): TalkSide => (side === 'asker' ? 'sharer' : 'asker');

/** Which side a team is; `undefined` when it has no part in the talk. */
export const sideOf = ({ asker, sharer }: Pick<Talk, 'asker' | 'sharer'>, team: string): TalkSide | undefined => {
  if (asker.id === team) return 'asker';
  return sharer.id === team ? 'sharer' : undefined;
};

/** A side as it is kept of an undo. */
export const sideFrom = (of: string): TalkSide => TalkSide.catch('asker').parse(of);

/** Where a team hears of it: its chats, else those who lead it. */
export const heardIn = ({ rooms, members }: Pick<Team, 'rooms' | 'members'>): Recipient[] => {
  const chats = rooms.map((room) => `room:${room}` as const);
  const leads = members.filter(({ role }) => role === 'teamLead').map(({ person }) => `person:${person}` as const);
  return (chats.length > 0 ? chats : leads).slice(0, 10);
};

/** Whether a chat is the team's, or somebody leads it. */
export const mayHear = ({ rooms, members }: Pick<Team, 'rooms' | 'members'>, recipient: Recipient): boolean =>
  rooms.some((room) => recipient === `room:${room}`) ||
  members.some(({ role, person }) => role === 'teamLead' && recipient === `person:${person}`);

const inTalk = (team: Team) => ({ id: team.id, name: team.name, to: heardIn(team) });

/** Days that somebody proposes, each once and the earliest first. @throws Refusal `dateInPast`, `dateTooFar` */
export const timesOf = (days: readonly CalendarDate[], clock: string, today: CalendarDate): TalkTime[] => {
  for (const date of days) {
    if (date < today) throw new Refusal('dateInPast', { date });
    if (date > addDays(today, furthestDays)) throw new Refusal('dateTooFar', { date });
  }
  return [...new Set(days)].toSorted().map((on) => ({ on, clock }));
};

interface Asked {
  readonly id: string;
  readonly stuck?: StuckOn | undefined;
  readonly words: string;
  readonly times: readonly TalkTime[];
}

/** A team asks another for a talk about something it has shared. @throws Refusal `ownShare` */
export const askForTalk = (from: Team, to: Team, share: Share, asked: Asked, now: Instant): Talk => {
  if (from.id === to.id) throw new Refusal('ownShare');
  const { title = '', kind = '' } = share.shared ?? {};
  return Talk.parse({
    id: asked.id,
    network: from.network.id,
    about: { share: share.id, what: share.what, title, kind },
    asker: inTalk(from),
    sharer: inTalk(to),
    ...(asked.stuck && { stuck: asked.stuck }),
    words: asked.words,
    askedAt: now,
    proposed: { by: 'asker', times: asked.times },
    news: [{ to: 'sharer', what: 'asked', at: now }],
    remindedUntil: '1970-01-01T00:00:00Z',
  });
};

/** How a talk stands: whether it is asked for, being agreed on, agreed, held, or came to nothing. */
export type TalkState = 'asked' | 'proposed' | 'agreed' | 'held' | 'declined';

export const stateOf = (talk: Talk, today: CalendarDate): TalkState => {
  if (talk.learnt.asker || talk.learnt.sharer) return 'held';
  if (talk.closed) return 'declined';
  if (talk.agreed) return talk.agreed.on < today ? 'held' : 'agreed';
  return talk.accepted ? 'proposed' : 'asked';
};

/** Whose turn it is to answer; `undefined` when nobody waits. */
export const turnOf = (talk: Talk, today: CalendarDate): TalkSide | undefined => {
  const state = stateOf(talk, today);
  if (state === 'asked') return 'sharer';
  return state === 'proposed' ? otherSide(talk.proposed.by) : undefined;
};

/** Who changes something, of which side and when. */
export interface Acting {
  readonly team: Team;
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly seen?: number | undefined;
}

/** Changes a talk for one side, and tells the other of it. */
const changed = (talk: Talk, { team, now }: Acting, what: TalkNews, change: Partial<Talk>): Talk => {
  const side = sideOf(talk, team.id) ?? 'asker';
  const at = notHandedInYet(talk, now);
  const news = [...talk.news, { to: otherSide(side), what, at }].slice(-mostNews);
  return { ...talk, [side]: inTalk(team), ...change, news, version: talk.version + 1 };
};

/**
 * Says yes to one of the days that the other side has proposed.
 * @throws Refusal `outdatedCard` when it is not proposed any more
 */
export const agreeOn = (talk: Talk, on: CalendarDate, acting: Acting): Talk => {
  const side = sideOf(talk, acting.team.id);
  if (talk.agreed?.on === on && !talk.closed) return talk;
  const time = talk.proposed.times.find((one) => one.on === on);
  if (!time || talk.proposed.by === side) throw new Refusal('outdatedCard');
  const agreed = { ...time, at: notHandedInYet(talk, acting.now) };
  return changed(talk, acting, 'agreed', { accepted: true, agreed, closed: undefined });
};

/** Proposes other days; a day that was agreed on holds no more. @throws Refusal `outdatedCard`, `timeMissing` */
export const propose = (talk: Talk, times: readonly TalkTime[], acting: Acting): Talk => {
  refuseStale(acting.seen, talk.version);
  if (times.length === 0) throw new Refusal('timeMissing');
  const by = sideOf(talk, acting.team.id) ?? 'asker';
  const accepted = talk.accepted || by === 'sharer';
  return changed(talk, acting, 'proposed', {
    accepted,
    proposed: { by, times: [...times] },
    agreed: undefined,
    closed: undefined,
  });
};

/** «Ikke nå», also of what was agreed on. What is declined already stays as it is. */
export const decline = (talk: Talk, reason: string, acting: Acting): Talk => {
  if (talk.closed) return talk;
  refuseStale(acting.seen, talk.version);
  const by = sideOf(talk, acting.team.id) ?? 'asker';
  return changed(talk, acting, 'declined', { closed: { by, at: acting.now, reason }, agreed: undefined });
};

/** What a side has learnt of the talk, in its own words; both see it. @throws Refusal `emptyText`, `notHeldYet` */
export const learn = (talk: Talk, text: string, acting: Acting): Talk => {
  const side = sideOf(talk, acting.team.id) ?? 'asker';
  if (text === '') throw new Refusal('emptyText');
  if (talk.learnt[side]?.text === text) return talk;
  if (!talk.agreed && !talk.learnt[side]) throw new Refusal('notHeldYet');
  return changed(talk, acting, 'written', { learnt: { ...talk.learnt, [side]: { text, at: acting.now } } });
};

/** What waits for an answer comes first, then the newest. */
export const inOrder = (talks: readonly Talk[], today: CalendarDate): readonly Talk[] => {
  const rank = (talk: Talk): number => places.indexOf(stateOf(talk, today));
  return talks.toSorted((one, other) => rank(one) - rank(other) || (one.askedAt < other.askedAt ? 1 : -1));
};

const places: readonly TalkState[] = ['asked', 'proposed', 'agreed', 'held', 'declined'];

/** When a talk that came to nothing goes; one that was held stays as long as both teams do. */
export const removedAt = (talk: Talk): Instant | undefined => {
  if (talk.learnt.asker || talk.learnt.sharer || talk.agreed) return undefined;
  return sameTimeLater(talk.closed?.at ?? talk.news.at(-1)?.at ?? talk.askedAt, keptDays);
};
