import { z } from 'zod';
import { Instant } from './identity.ts';
import type { Stored } from './stored.ts';

/** A message that did not reach its recipient, or may not have: the newest of each recipient. */
export const Undelivered = z.object({
  /** As in an inbox: `room:{key}` or `person:{id}`. */
  recipient: z.string(),
  /** The status and the code Teams gave, or what else went wrong. */
  reason: z.string(),
  at: Instant,
});
export type Undelivered = Stored<typeof Undelivered>;

interface Noting {
  readonly undelivered: readonly Undelivered[];
}

/** Keeps what kept a message from its recipient, instead of what kept the one before. */
export const withUndelivered = <T extends Noting>(body: T, note: Undelivered): T => ({
  ...body,
  undelivered: [...body.undelivered.filter(({ recipient }) => recipient !== note.recipient), note],
});

/** The recipient has been reached; the same object when nothing had been noted. */
export const withoutUndelivered = <T extends Noting>(body: T, recipient: string): T =>
  isNoted(body, recipient)
    ? { ...body, undelivered: body.undelivered.filter((note) => note.recipient !== recipient) }
    : body;

/** Whether the newest message to a recipient is known not to have arrived. */
export const isNoted = ({ undelivered }: Noting, recipient: string): boolean =>
  undelivered.some((note) => note.recipient === recipient);

/** What a network keeps of it, so that its card need not read every team. */
interface Overview {
  readonly unreachedTeams: readonly string[];
}

/** Whether somebody in a team is not reached, as the network has it; the same object when it has it right. */
export const withUnreached = <T extends Overview>(network: T, team: Noting & { readonly id: string }): T => {
  const has = team.undelivered.length > 0;
  if (network.unreachedTeams.includes(team.id) === has) return network;
  const others = network.unreachedTeams.filter((one) => one !== team.id);
  return { ...network, unreachedTeams: has ? [...others, team.id] : others };
};

/** What stands between Los and somebody, as far as something can be done about it. */
export const hindrances = [
  'blocked',
  'uninstalled',
  'notInstalled',
  'neverTalked',
  'closed',
  'away',
  'down',
  'noAnswer',
  'other',
] as const;
export type Hindrance = (typeof hindrances)[number];

/** How a recorded reason begins when the message never left: there was no token, say, or no way to Teams. */
export const notSent = 'NotSent';

const byCode: Readonly<Record<string, Hindrance>> = {
  noAddress: 'neverTalked',
  uninstalled: 'uninstalled',
  MessageWritesBlocked: 'blocked',
  ConversationBlockedByUser: 'blocked',
  BotNotInConversationRoster: 'notInstalled',
  BotNotRegistered: 'closed',
  BotDisabledByAdmin: 'closed',
  ConversationNotFound: 'away',
  UnreadableId: 'away',
  noAnswer: 'noAnswer',
  [notSent]: 'down',
};

/** What Teams says when it takes no message from anybody, or none of Los now. */
const downStatuses: readonly number[] = [401, 412, 429, 500, 503];

/** Whether the recipient, or whoever looks after Teams there, stands in the way, and not a passing trouble. */
export const isUnreachable = (reason: string): boolean => !['down', 'noAnswer', 'other'].includes(hindranceOf(reason));

/**
 * What a recorded reason means (PLATFORM: Proactive): Teams' own code where it gives one, else the status. A 403 without a
 * code is what a person makes who has blocked or removed the app; with another code it is something else. `RestError` is
 * what Los once wrote where there was none.
 */
export const hindranceOf = (reason: string): Hindrance => {
  const words = reason.split(' ');
  const known = words.map((word) => byCode[word]).find((found) => found !== undefined);
  if (known) return known;
  if (reason === '403' || reason === '403 RestError') return 'blocked';
  const status = Number(words[0]);
  if (status === 404) return 'away';
  if (downStatuses.includes(status)) return 'down';
  return Number.isNaN(status) || status === 408 || status >= 500 ? 'noAnswer' : 'other';
};
