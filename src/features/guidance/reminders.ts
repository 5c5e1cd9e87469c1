import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import {
  addDays,
  atHour,
  dateInNorway,
  hourInNorway,
  isAfter,
  sameTimeLater,
  workingDaysLater,
} from '../../model/calendar.ts';
import { closingToTell, waitingSince } from '../../model/guidance.ts';
import type { Instant } from '../../model/identity.ts';
import { chatsOf, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { sendingAtOnce } from '../../model/sending-times.ts';
import type { Thread, ThreadMessage } from '../../model/thread.ts';
import {
  type Account,
  type Addition,
  type Apart,
  addressed,
  type KindOf,
  leadsOnlyTo,
  news,
  type Owner,
  type Setting,
  type Shared,
  type ToTell,
} from '../../reminders/occasion.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { facilitatorsOf } from '../../upkeep/facilitators.ts';
import { countContact } from '../../upkeep/projections.ts';
import { noteGuidance } from '../../upkeep/summaries.ts';
import { onlyTaskIn } from '../tasks/index.ts';
import { threadCard } from './thread-card.ts';

interface OfThread {
  readonly of: 'thread';
  readonly says: object;
}

declare module '../../reminders/occasion.ts' {
  interface Owners {
    thread: { readonly document: Thread; readonly told: { readonly thread: Thread } };
  }
  interface Occasions {
    // What Los passes on between a team and its facilitators …
    asked: OfThread;
    written: OfThread;
    answer: OfThread;
    closed: OfThread;
    /** … and what it reminds the facilitators of. */
    waiting: OfThread;
    /** A facilitator offers guidance. */
    guidanceOffered: { readonly of: 'team'; readonly says: { readonly by: string } };
  }
}

// === Requests

/** Three working days without an answer (DOMAIN §10), then twice more, further apart each time counted from the start. */
const waitingDays = [3, 6, 9] as const;
/** How long a message that could not be delivered is worth delivering. */
const lastDayAfter = 30;
/** How long what is closed stays to be read. */
const keptAfterClosing = 30;

/** When a closed thread is removed. */
export const removedAt = ({ closed }: Thread): Instant | undefined =>
  closed && sameTimeLater(closed.at, keptAfterClosing);

/** A request tells its team and its facilitators what the other says, and has gone some time after it was closed. */
export const threadOwner: Owner<'thread'> = {
  type: 'thread',
  kind: kinds.thread,
  ref: z.object({ network: z.string(), thread: z.string() }),
  refOf: ({ network, id }) => ({ network, thread: id }),
  key: ({ network = '', thread = '' }) => keys.thread(network, thread),
  prefix: ({ network, id }) => `${network} thread:${id}`,
  load: async (_, thread) => ({ thread }),
  facilitators: (documents, { network }) => facilitatorsOf(documents, network),
  team: () => undefined,
  // What one is asked as a facilitator does not come at a time that can be foretold.
  here: async () => [],
  apartOf: (subject) => {
    const [type, , thread] = subject.split(' ');
    return type === 'thread' && thread !== undefined ? apartOf({ id: thread }) : undefined;
  },
  upkeepAt: removedAt,
  upkeep: async (documents, thread, now) => {
    const removed = removedAt(thread.body);
    if (removed !== undefined && !isAfter(removed, now)) {
      await documents.remove(thread);
      return undefined;
    }
    await countContact(documents, thread.body);
    await noteGuidance(documents, thread.body);
    return thread;
  },
};

const apartOf = ({ id }: Pick<Thread, 'id'>): string => `thread:${id}`;

type ThreadKind = KindOf<'thread'>;

/** As soon as the hours allow it: somebody is waiting. */
const atOnce = (id: string, said: Instant): Scheduled<object>[] =>
  scheduled(id, sendingAtOnce(said), addDays(dateInNorway(said), lastDayAfter), {});

const messageDates = ({ messages }: Thread, who: ThreadMessage['from']): Scheduled<object>[] =>
  messages.flatMap(({ from, at }, index) => (from === who ? atOnce(`message ${index}`, at) : []));

const waitingDates = (thread: Thread): Scheduled<object>[] => {
  const since = waitingSince(thread);
  if (since === undefined) return [];
  const told = sendingAtOnce(since);
  return waitingDays.flatMap((days) => {
    const day = workingDaysLater(told.day, days);
    const at = atHour(day, hourInNorway(told.at));
    return scheduled(`waiting@${since} +${days}`, { day, at }, addDays(day, lastDayAfter), {});
  });
};

/** A thank you. */
const closingDates = (thread: Thread): Scheduled<object>[] => {
  const at = closingToTell(thread);
  return at === undefined ? [] : atOnce(`closed@${at}`, at);
};

/** A thread as it stands, with what is new about it. */
const threadMessage = (setting: Setting, told: ToTell<ThreadKind>, later: readonly Button[]) => {
  const { kind, owner } = told;
  // That a team asks is what the card's title says.
  const news = kind === 'asked' ? '' : setting.t(`guidance.told.${kind}`, { team: owner.thread.team.name });
  const whom = kind === 'answer' ? 'team' : 'facilitators';
  return threadCard(setting, owner.thread, whom, { news, more: later });
};

const ofThread = {
  of: 'thread',
  apart: apartOf,
  atOnce: true,
  find: async () => undefined,
  teams: () => [],
  message: (setting: Setting, told: ToTell<ThreadKind>, { later }: { readonly later: readonly Button[] }) =>
    threadMessage(setting, told, later),
} as const;

/** News that somebody waits for. */
const newsOfThread = { ...ofThread, ...news } as const;

export const asked: Apart<'asked'> = {
  ...newsOfThread,
  kind: 'asked',
  rank: 10,
  schedule: ({ askedAt, closed }) => addressed(closed ? [] : atOnce('asked', askedAt), 'facilitators'),
};

export const written: Apart<'written'> = {
  ...newsOfThread,
  kind: 'written',
  rank: 20,
  schedule: (thread) => addressed(messageDates(thread, 'team'), 'facilitators'),
};

export const answer: Apart<'answer'> = {
  ...newsOfThread,
  kind: 'answer',
  rank: 15,
  schedule: (thread) => addressed(messageDates(thread, 'facilitator'), [thread.answerTo]),
};

export const waiting: Apart<'waiting'> = {
  ...ofThread,
  kind: 'waiting',
  mutable: { kind: 'guidance', among: ['facilitatorsChat', 'facilitates'] },
  rank: 30,
  schedule: (thread) => addressed(waitingDates(thread), 'facilitators'),
  subject: ({ owner }) => `thread ${owner.thread.network} ${owner.thread.id}`,
  name: (t, { owner }) => t('reminders.about.thread', { team: owner.thread.team.name }),
};

export const closed: Apart<'closed'> = {
  ...newsOfThread,
  kind: 'closed',
  rank: 40,
  schedule: (thread) => addressed(closingDates(thread), 'facilitators'),
};

// === Offers

export const guidanceOffered: Shared<'guidanceOffered'> = {
  kind: 'guidanceOffered',
  of: 'team',
  ...news,
  rank: 40,
  schedule: (team) =>
    team.offers.flatMap(({ by, at }) => {
      const sending = sendingAtOnce(at);
      return addressed(scheduled(`offer@${at}`, sending, addDays(sending.day, 14), { by }), chatsOf(team));
    }),
  section: {
    rank: 20,
    leadsTo: 'aside',
    thing: ({ kind }) => kind,
    parts: ({ t }, told) =>
      told.map(({ reminder }) => ({
        heading: t('leaders.offer.heading', { name: reminder.occasion.by }),
        meta: '',
        lines: [],
        words: t('leaders.offer.words'),
      })),
    buttons: () => [],
  },
};

// === On every reminder

/** Asking for guidance is one press away on every reminder (DOMAIN §10); of a case, without a word of which. */
export const guidanceAddition: Addition = {
  last: ({ t }, accounts) => {
    const [only] = accounts.length === 1 ? accounts : [];
    if (only) return [{ title: t('guidance.press.ask'), data: askAbout(only) }];
    return accounts
      .filter((account) => !leadsOnlyTo(account, 'cases'))
      .map(({ team }) => ({
        title: t('guidance.press.askIn', { team: team.name }),
        data: { do: 'guidance.ask', los: { team: team.id } },
      }));
  },
};

const askAbout = (account: Account): Button['data'] => {
  const task = onlyTaskIn(account);
  return { do: 'guidance.ask', ...(task && { task: task.definition.id }) };
};
