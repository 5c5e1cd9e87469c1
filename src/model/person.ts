import { z } from 'zod';
import { CalendarDate, Instant, Language, PersonId } from './identity.ts';
import { Rhythm } from './rhythm.ts';
import type { Stored } from './stored.ts';
import { TeamRole } from './team.ts';
import { noWishes, Wishes } from './wishes.ts';

/** What Los keeps on a person. Memberships are a copy of the teams' rosters, which are the authority. */
export const Person = z.object({
  id: PersonId,
  tenant: z.string(),
  /** Teams' own user id (`29:…`), the newest. */
  userId: z.string().optional(),
  name: z.string().default(''),
  language: Language.optional(),
  memberships: z
    .array(
      z.object({
        team: z.string(),
        name: z.string(),
        role: TeamRole,
        /** When a leader became one. */
        since: Instant.optional(),
      }),
    )
    .default([]),
  /** The team the person means when nothing else says which. */
  currentTeam: z.string().optional(),
  /** Networks the person facilitates: a copy of the networks' own lists. */
  networks: z.array(z.string()).default([]),
  /** When Los last introduced itself. */
  welcomedOn: CalendarDate.optional(),
  /** When a leader wants the digest (ledermelding); absent = as usual. */
  digest: Rhythm.extend({
    /** What earlier digests have told of; absent when there was none. */
    toldUntil: Instant.optional(),
  }).optional(),
  /** Digests up to this time have been handed to the person's inbox. */
  remindedUntil: Instant.default('1970-01-01T00:00:00Z'),
  /** Where to reach the person; absent until the personal chat with Los exists. */
  address: z.string().optional(),
  /** When Los was taken out there; absent while it is there. Nothing is posted then. */
  uninstalledAt: Instant.optional(),
  /** How the person wants to be reminded. */
  wishes: Wishes.default(noWishes),
  /** How the person goes through what is asked in a case; absent = one question at a time. */
  walks: z.literal('onOneCard').optional(),
  /** What Los answered last when the person had typed a question, so that «og neste?» can go on from there. */
  topic: z
    .object({
      /** The verb, and the answer's id where there is one: `knowledge.show:recovery`. */
      of: z.string().max(120),
      at: Instant,
      /** What was answered right before it. */
      before: z.array(z.string().max(120)).max(5).default([]),
    })
    .optional(),
});
export type Person = Stored<typeof Person>;

/** Of a standard channel everybody in its team in Teams is a member; the other kinds have members of their own. */
export const ChannelKind = z.enum(['standard', 'private', 'shared']);
export type ChannelKind = z.infer<typeof ChannelKind>;

/** A chat or channel and who talks in it. */
export const Room = z.object({
  /** Hash of tenant and conversation id. */
  key: z.string(),
  tenant: z.string(),
  scope: z.enum(['group', 'channel']),
  /** Of a channel: Teams' id of the team it lies in, and what kind it is. */
  channel: z.object({ team: z.string(), kind: ChannelKind.optional() }).optional(),
  /** Of a team's first channel, whose id is the team's: the team's other channels that Los knows, by their keys. */
  channels: z.array(z.string()).default([]),
  language: Language.optional(),
  team: z.string().optional(),
  network: z.string().optional(),
  /** When Los last introduced itself. */
  welcomedOn: CalendarDate.optional(),
  /** Where to post: the newest conversation reference, opaque to all but the Teams edge. */
  address: z.string(),
  /** When Los was taken out there; absent while it is there. Nothing is posted then. */
  uninstalledAt: Instant.optional(),
  /** How those who talk here want to be reminded together. */
  wishes: Wishes.default(noWishes),
});
export type Room = Stored<typeof Room>;

const minutesRemembered = 10;
const mostBefore = 5;

/** What the person is still talking about, if anything. */
export const topicNow = ({ topic }: Person, now: Instant): Person['topic'] =>
  topic && Date.parse(now) - Date.parse(topic.at) <= minutesRemembered * 60_000 ? topic : undefined;

/** Remembers what a question was answered with. */
export const onTopic = (person: Person, of: string, now: Instant): Person => {
  const known = topicNow(person, now);
  const before = known ? [known.of, ...known.before].slice(0, mostBefore) : [];
  return { ...person, topic: { of, at: now, before } };
};
