import { createHash } from 'node:crypto';
import { type Config, Secret } from '../../src/config.ts';
import type { ChannelPlace } from '../../src/dialog/arrival.ts';
import { createLog } from '../../src/log.ts';
import { createLos, type Overrides } from '../../src/los.ts';
import { wordsKeptDays } from '../../src/model/case.ts';
import { type PersonId, personId } from '../../src/model/identity.ts';
import { applicantsKeptDays } from '../../src/model/intake.ts';
import { contentOf } from '../../src/store/copy.ts';
import { countingStore } from '../../src/store/counting.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { faultsOf } from '../cards/judge.ts';
import { breakableStore } from './breakable.ts';
import { actionsOf, buttonsOf, choicesOf, inputsOf, submission, textOf, titleOf } from './cards.ts';
import { post } from './post.ts';
import { type Card, type Happening, type PostedActivity, personalChatId, startTeams } from './teams.ts';
import { createUnsaid } from './unsaid.ts';

export const testTenant = 'f0e1d2c3-0000-4000-8000-000000000001';
const bot = { id: '28:los', name: 'Los' };

export interface StartOptions {
  readonly now?: string;
  readonly store?: 'sqlite' | 'cosmos';
  readonly facilitators?: readonly PersonId[];
  readonly cardActions?: 'Submit' | 'Execute';
  /** Beside or instead of the settings of local mode. */
  readonly config?: Partial<Config>;
  /** What else to put in the place of the real thing. */
  readonly overrides?: Partial<Overrides>;
}

export interface TestPerson {
  readonly person: PersonId;
  readonly userId: string;
  readonly objectId: string;
  readonly name: string;
}

/** What the bot did in one turn, or unasked. */
export interface TestAnswer {
  /** Of the HTTP response. */
  readonly status: number;
  /** Of the HTTP response; an invoke's answer. */
  readonly body: unknown;
  /** All one can read: plain messages and the cards' texts. */
  readonly text: string;
  readonly texts: readonly string[];
  /** Newest last. */
  readonly cards: readonly Card[];
  readonly buttons: readonly string[];
  /** The inputs of the newest card and what stands in them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly activities: readonly PostedActivity[];
}

export interface SayOptions {
  /** The same id again = delivered again. */
  readonly id?: string;
  readonly locale?: string;
  /** Whether the bot is mentioned; in groups and channels it is unless said otherwise. */
  readonly mention?: boolean;
  /** Put into the activity as it is. */
  readonly activity?: Readonly<Record<string, unknown>>;
}

export interface PressOptions extends SayOptions {
  /** The card to press on, such as an old one; otherwise the newest in the chat that has the button. */
  readonly card?: Card | undefined;
}

/** Starts Los on a free port, with its own store and clock, and a Teams of our own for it to talk to. */
export const startLos = async (options: StartOptions = {}) => {
  const teams = await startTeams();
  const opened = await openTestStore(options.store ?? process.env['LOS_TEST_STORE']);
  const breakable = breakableStore(opened.store);
  const store = countingStore(breakable.store);
  const logs: Record<string, unknown>[] = [];
  const unsaid = createUnsaid();
  let halted = false;
  let now = options.now ?? '2026-11-23T08:00:00Z';
  const running = await createLos(configOf(options), {
    store,
    now: () => now,
    // A slow machine would have Los say that it is at it; tests of that have a time of their own.
    later: () => () => undefined,
    log: createLog('info', { write: (line) => void logs.push(JSON.parse(line)) }),
    ...options.overrides,
  });
  const url = `http://127.0.0.1:${running.port}`;
  const chats = new Map<string, TestChat>();
  const chatOf = (
    conversation: string,
    scope: Scope,
    members: readonly TestPerson[],
    place?: ChannelPlace,
  ): TestChat => {
    const known = chats.get(conversation);
    if (known) return known;
    const chat = createChat({ teams, url, conversation, scope, members, place, note: unsaid.note });
    chats.set(conversation, chat);
    return chat;
  };
  const next = () => String(chats.size + 1);
  return {
    url,
    metrics: `http://127.0.0.1:${running.metricsPort}/metrics`,
    teams,
    logs,
    store,
    counts: store.counts,
    /** Fails every write after so many, as if the process had ended there; `mend` starts it again. */
    breakAfter: breakable.breakAfter,
    mend: breakable.mend,
    beforeNextWrite: breakable.beforeNextWrite,
    documents: running.documents,
    sender: running.sender,
    person: testPerson,
    groupChat: (members: readonly TestPerson[]) => chatOf(`19:group${next()}@thread.v2`, 'group', members),
    /** Teams says where it lies only if it is told here. */
    channel: (members: readonly TestPerson[], place?: ChannelPlace) =>
      chatOf(`19:channel${next()}@thread.tacv2`, 'channel', members, place),
    personalChat: (person: TestPerson) => chatOf(personalChatId(person.userId), 'personal', [person]),
    clock: {
      now: () => now,
      set: (instant: string) => {
        now = instant;
      },
    },
    sweep: () => running.sweep(),
    /** Sweeps by itself from now on, or only watches, as set up. */
    remind: () => running.remind(),
    /** Posts anything to the bot's endpoint, as somebody else than Teams might. */
    post: (body: unknown, headers: Readonly<Record<string, string>> = {}) => postTo(url, body, headers),
    /** Stops the program alone, however that ends. */
    halt: () => {
      halted = true;
      return running.stop();
    },
    /** Also looks for what nobody may read there in the log, and in what documents remember of commands. */
    stop: async () => {
      const remembered = halted ? [] : await commandsIn(opened.store);
      await running.stop();
      await Promise.all([teams.stop(), opened.remove()]);
      unsaid.assertAbsentFrom('the log', logs);
      unsaid.assertAbsentFrom('the commands of a document', remembered);
    },
  };
};

export type TestLos = Awaited<ReturnType<typeof startLos>>;

/** The suite also runs with `LOS_TEST_CARD_ACTIONS=Execute`. */
const usualActions = process.env['LOS_TEST_CARD_ACTIONS'] === 'Execute' ? 'Execute' : 'Submit';

const configOf = ({ facilitators = [], cardActions = usualActions, config }: StartOptions): Config => ({
  version: '0.0.0-test',
  local: true,
  port: 0,
  playgroundPort: 0,
  store: { kind: 'sqlite', path: ':memory:' },
  tenants: new Set(),
  facilitators: new Set(facilitators),
  cardActions,
  targeted: true,
  pictures: { key: new Secret('the key of the tests, of no use elsewhere') },
  wordsKeptDays,
  applicantsKeptDays,
  reminders: { by: 'in-process', everyMs: 30_000 },
  limits: {
    turnsPerPerson: 120,
    turnsPerTenant: 3000,
    refusedPerAddress: 60,
    pages: { looks: 600, posts: 300 },
    proxies: 0,
  },
  logLevel: 'silent',
  ...config,
});

const openTestStore = async (kind: string | undefined) => {
  if (kind === 'cosmos') {
    // Its SDK is loaded only where it is wanted, as in Los itself.
    const { startCosmos } = await import('./cosmos.ts');
    const cosmos = await startCosmos();
    return { store: cosmos.store, remove: () => cosmos.stop() };
  }
  return { store: openSqlite(':memory:'), remove: async () => undefined };
};

/** What every document remembers of the commands applied to it. */
const commandsIn = async (store: Store): Promise<readonly unknown[]> => {
  const found: unknown[] = [];
  for await (const { commands } of contentOf(store)) found.push(commands);
  return found;
};

/** Somebody made up: the same name is the same person. */
export const testPerson = (name: string): TestPerson => {
  const hash = createHash('sha256').update(name).digest('hex');
  const objectId = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { person: personId(testTenant, objectId), userId: `29:${hash.slice(32, 56)}`, objectId, name };
};

type Scope = 'personal' | 'group' | 'channel';
const conversationTypes = { personal: 'personal', group: 'groupChat', channel: 'channel' } as const;

interface ChatSetting {
  readonly teams: Awaited<ReturnType<typeof startTeams>>;
  readonly url: string;
  readonly conversation: string;
  readonly scope: Scope;
  readonly members: readonly TestPerson[];
  readonly place: ChannelPlace | undefined;
  /** Told of everything that must not be in the log. */
  readonly note: (said: unknown) => void;
}

const accountOf = ({ userId, name, objectId }: TestPerson) => ({ id: userId, name, aadObjectId: objectId });

let activities = 0;

const createChat = ({ teams, url, conversation, scope, members, place, note }: ChatSetting) => {
  note(members.map(({ name }) => name));
  const { activities: posted } = teams.conversation(conversation);
  // Everybody in the team is in its standard channels.
  const { roster } = teams.conversation(place?.kind === 'standard' ? place.team : conversation);
  roster.push(...members.map(accountOf));
  const pressable = new WeakMap<Card, string>();
  let unaskedSeen = 0;

  /** Remembers which message a card belongs to, also after it has been replaced there. No faulty card gets past. */
  const cardsOf = (activity: PostedActivity): Card[] =>
    (activity.attachments ?? []).filter(isCard).map(({ content }) => {
      if (!pressable.has(content)) expect(faultsOf(content)).toEqual([]);
      pressable.set(content, activity.id);
      return content;
    });

  const answerOf = (happened: readonly Happening[], response: { status: number; body: unknown }): TestAnswer => {
    // The same card comes twice then: to the presser in the response, to the others as an update.
    const updated = happened.some(({ kind }) => kind === 'updated');
    const executed: Executed = updated ? { read: [] } : executedOf(response.body);
    const done = happened.map(({ activity }) => activity);
    const cards = [...done.flatMap(cardsOf), ...(executed.card ? [executed.card] : [])];
    const texts = [...done.map(asRead), executed.words ?? ''].filter((text) => text !== '');
    const newest = cards.at(-1) ?? {};
    return {
      ...response,
      text: [...done.flatMap((one) => [asRead(one), ...cardsOf(one).map(textOf)]), ...executed.read]
        .filter((part) => part !== '')
        .join('\n'),
      texts,
      cards,
      buttons: cards.flatMap(buttonsOf),
      inputs: inputsOf(newest),
      choices: choicesOf(newest),
      activities: done,
    };
  };

  const send = async (from: TestPerson, activity: Readonly<Record<string, unknown>>): Promise<TestAnswer> => {
    const id = String(activity['id'] ?? `in${++activities}`);
    const before = teams.happenings.length;
    note([from.name, activity['text'], activity['value']]);
    const response = await postTo(url, {
      ...activity,
      id,
      channelId: 'msteams',
      serviceUrl: teams.url,
      from: { ...accountOf(from), ...(activity['from'] as object | undefined) },
      recipient: { ...bot, ...(activity['recipient'] as object | undefined) },
      conversation: { id: conversation, ...settingOf(scope), ...(activity['conversation'] as object | undefined) },
      channelData: {
        tenant: { id: testTenant },
        ...(place && { team: { id: place.team }, channel: { id: conversation, type: place.kind } }),
        ...(activity['channelData'] as object | undefined),
      },
    });
    const happened = teams.happenings
      .slice(before)
      .filter((one) => one.conversation.startsWith(conversation) && one.activity.replyToId === id);
    return answerOf(happened, response);
  };

  const say = (from: TestPerson, text: string, options: SayOptions = {}): Promise<TestAnswer> => {
    const mention = options.mention ?? scope !== 'personal';
    note(text);
    return send(from, {
      type: 'message',
      text: mention ? `<at>${bot.name}</at> ${text}` : text,
      entities: mention ? [{ type: 'mention', mentioned: bot, text: `<at>${bot.name}</at>` }] : [],
      ...common(options),
    });
  };

  /** Sends any data as a pressed button would, without looking at what the card allows. */
  const submit = (from: TestPerson, value: object, options: PressOptions = {}): Promise<TestAnswer> =>
    send(from, {
      type: 'message',
      value,
      ...(options.card ? { replyToId: pressable.get(options.card) } : {}),
      ...common(options),
    });

  const execute = async (from: TestPerson, data: object, card: Card, options: SayOptions): Promise<TestAnswer> => {
    const replyToId = pressable.get(card);
    const value = { action: { type: 'Action.Execute', verb: (data as { do?: string }).do, data }, trigger: 'manual' };
    const answered = await send(from, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      replyToId,
      ...common(options),
    });
    const { card: replaced } = executedOf(answered.body);
    if (replaced && replyToId) pressable.set(replaced, replyToId);
    return answered;
  };

  /** All cards as they now stand, oldest first. */
  const cards = (): Card[] => [...posted.values()].flatMap(cardsOf);

  const seenBy = (person: TestPerson): PostedActivity[] =>
    [...posted.values()].filter(({ targeted, recipient }) => !targeted || recipient?.id === person.userId);

  const press = (
    from: TestPerson,
    title: string,
    entered: Readonly<Record<string, string>> = {},
    options: PressOptions = {},
  ): Promise<TestAnswer> => {
    const candidates = options.card ? [options.card] : seenBy(from).flatMap(cardsOf).reverse();
    for (const card of candidates) {
      const found = actionsOf(card).find(({ action }) => titleOf(action) === title);
      if (!found) continue;
      const data = submission(found, entered);
      const how = { ...options, card };
      return found.action['type'] === 'Action.Execute' ? execute(from, data, card, how) : submit(from, data, how);
    }
    const seen = candidates.flatMap(buttonsOf).map((button) => `«${button}»`);
    throw new Error(`No button «${title}» in the chat, only: ${seen.join(', ') || '(none)'}`);
  };

  const update = (from: TestPerson, change: object): Promise<TestAnswer> =>
    send(from, { type: 'conversationUpdate', ...change });

  return {
    tenant: testTenant,
    conversation,
    scope,
    send,
    say,
    submit,
    press,
    cards,
    /** All that somebody can read in the chat. */
    readBy: (person: TestPerson): string =>
      seenBy(person)
        .flatMap((one) => [asRead(one), ...cardsOf(one).map(textOf)])
        .join('\n'),
    buttons: (): string[] => cards().flatMap(buttonsOf),
    /** What came unasked since the last call. */
    received: (): TestAnswer => {
      const unasked = teams.happenings.filter(
        (one) => one.conversation === conversation && one.activity.replyToId === undefined,
      );
      const fresh = unasked.slice(unaskedSeen);
      unaskedSeen = unasked.length;
      return answerOf(fresh, { status: 0, body: undefined });
    },
    joins: (...people: readonly TestPerson[]): Promise<TestAnswer> => {
      roster.push(...people.map(accountOf));
      return update(people[0] ?? testPerson('Ingen'), { membersAdded: people.map(accountOf) });
    },
    leaves: (person: TestPerson): Promise<TestAnswer> => {
      const place = roster.findIndex(({ id }) => id === person.userId);
      if (place >= 0) roster.splice(place, 1);
      // Without the object id, as Teams documents it.
      return update(person, { membersRemoved: [{ id: person.userId }] });
    },
    roster,
    update,
    /** Los is added to the chat. */
    install: (by: TestPerson = members[0] ?? testPerson('Ingen')): Promise<TestAnswer> =>
      update(by, { membersAdded: [bot] }),
  };
};

export type TestChat = ReturnType<typeof createChat>;

const isCard = ({ contentType }: { readonly contentType: string }): boolean =>
  contentType === 'application/vnd.microsoft.card.adaptive';

const settingOf = (scope: Scope) => ({
  conversationType: conversationTypes[scope],
  tenantId: testTenant,
  isGroup: scope !== 'personal',
});

const common = ({ id, locale, activity }: SayOptions) => ({
  ...(id === undefined ? {} : { id }),
  locale: locale ?? 'nb-NO',
  ...activity,
});

const postTo = async (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
  const written = typeof body === 'string' ? body : JSON.stringify(body);
  // Whatever waits for something by the clock is not hung up on.
  const answered = await post(`${url}/api/messages`, written, { headers, timeout: 100_000 });
  return { status: answered.status, body: answered.body === '' ? undefined : JSON.parse(answered.body) };
};

/** A message's text as it is read: text of several lines comes as markup. */
const asRead = ({ text = '', textFormat }: PostedActivity): string =>
  textFormat === 'xml'
    ? text.replaceAll('<br/>', '\n').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    : text;

interface Executed {
  readonly card?: Card;
  readonly words?: string;
  readonly read: readonly string[];
}

/** What the answer to an `adaptiveCard/action` invoke shows. */
const executedOf = (body: unknown): Executed => {
  const { type, value } = (body ?? {}) as { type?: string; value?: unknown };
  if (type === 'application/vnd.microsoft.card.adaptive') return { card: value as Card, read: [textOf(value as Card)] };
  if (type !== 'application/vnd.microsoft.activity.message' || typeof value !== 'string') return { read: [] };
  return { words: value, read: [value] };
};
