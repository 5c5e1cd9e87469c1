import type { Instant, PersonId } from '../../src/model/identity.ts';
import { actionsOf, buttonsOf, submission, textOf, titleOf } from '../support/cards.ts';
import { post } from '../support/post.ts';
import { type Card, type Happening, type PostedActivity, personalChatId, startTeams } from '../support/teams.ts';
import type { Stopwatch, Taken } from './stopwatch.ts';

/** Somebody in Teams. */
export interface Account {
  readonly person: PersonId;
  readonly userId: string;
  readonly objectId: string;
  readonly name: string;
  readonly tenant: string;
}

/** A chat or channel, with the newest cards in it. */
export interface Place {
  readonly conversation: string;
  readonly scope: 'personal' | 'group' | 'channel';
  readonly tenant: string;
  readonly shown: { readonly activity: string; readonly card: Card; readonly for: string | undefined }[];
}

/** What Los did in one turn. */
export interface Answer {
  /** Of the HTTP response. */
  readonly status: number;
  /** All one can read. */
  readonly text: string;
  readonly cards: readonly Card[];
  readonly buttons: readonly string[];
  /** The values of a choice that a card offers. */
  choicesOf(input: string): readonly string[];
}

/** A message that nobody asked for, as it arrived at the connector. */
export interface Unasked {
  readonly at: Instant;
  readonly place: Place;
  readonly title: string;
  readonly text: string;
  readonly card: Card | undefined;
}

/** Which button is meant: by what it says, or how that begins. */
export type Button = string | RegExp;

/** What is late by the machine's own clock is not late here, in milliseconds. */
const timeout = 3_600_000;

/** More cards than this nobody scrolls back in a chat. */
const keptPerPlace = 12;
const bot = { id: '28:los', name: 'Los' };
const types = { personal: 'personal', group: 'groupChat', channel: 'channel' } as const;

/** Teams' side: what is posted is kept until somebody looks at it, and people talk and press. */
export const createWire = async (now: () => Instant, stopwatch: Stopwatch) => {
  const teams = await startTeams();
  const places = new Map<string, Place>();
  const answers = new Map<string, PostedActivity[]>();
  const times: Taken[] = [];
  let isTimed = true;
  let unasked: Unasked[] = [];
  let activities = 0;

  const placeOf = (conversation: string, scope: Place['scope'], people: readonly Account[]): Place => {
    const known = places.get(conversation);
    if (known) return known;
    const place: Place = { conversation, scope, tenant: people[0]?.tenant ?? '', shown: [] };
    places.set(conversation, place);
    teams.conversation(conversation).roster.push(...people.map(accountOf));
    return place;
  };

  const show = (place: Place, { kind, activity }: Happening): void => {
    const { activities: kept } = teams.conversation(place.conversation);
    const old = place.shown.filter((one) => one.activity === activity.id);
    if (kind !== 'posted')
      place.shown.splice(0, place.shown.length, ...place.shown.filter((one) => !old.includes(one)));
    if (kind !== 'deleted')
      for (const card of cardsOf(activity))
        place.shown.push({ activity: activity.id, card, for: activity.targeted && activity.recipient?.id });
    while (kept.size > keptPerPlace) kept.delete(kept.keys().next().value ?? '');
    if (place.shown.length > keptPerPlace) place.shown.splice(0, place.shown.length - keptPerPlace);
  };

  /** Sorts what has arrived: answers to those who wait for them, and what nobody has asked for. */
  const settle = (): void => {
    for (const happening of teams.happenings.splice(0)) {
      const { activity, conversation, kind } = happening;
      const place = places.get(conversation);
      if (!place) throw new Error(`Los posts where nobody is: ${conversation}`);
      show(place, happening);
      if (activity.replyToId !== undefined) {
        const others = answers.get(activity.replyToId);
        if (others) others.push(activity);
        else answers.set(activity.replyToId, [activity]);
      } else if (kind === 'posted') unasked.push(unaskedOf(place, activity, now()));
    }
    teams.requests.length = 0;
    teams.authorizations.length = 0;
  };

  const send = async (url: string, place: Place, from: Account, activity: object): Promise<Answer> => {
    const id = `in${++activities}`;
    const common = {
      id,
      channelId: 'msteams',
      serviceUrl: teams.url,
      from: accountOf(from),
      recipient: bot,
      conversation: {
        id: place.conversation,
        conversationType: types[place.scope],
        tenantId: place.tenant,
        isGroup: place.scope !== 'personal',
      },
      channelData: { tenant: { id: place.tenant } },
      locale: 'nb-NO',
    };
    const taken = stopwatch();
    const { status } = await post(`${url}/api/messages`, JSON.stringify({ ...common, ...activity }), { timeout });
    if (isTimed) times.push(taken());
    settle();
    const done = answers.get(id) ?? [];
    answers.delete(id);
    return answerOf(status, done);
  };

  const say = (url: string, place: Place, from: Account, text: string): Promise<Answer> => {
    const isAlone = place.scope === 'personal';
    return send(url, place, from, {
      type: 'message',
      text: isAlone ? text : `<at>${bot.name}</at> ${text}`,
      entities: isAlone ? [] : [{ type: 'mention', mentioned: bot, text: `<at>${bot.name}</at>` }],
    });
  };

  /** @returns `undefined` when there is no such button among the newest cards that the person sees */
  const press = async (
    url: string,
    place: Place,
    from: Account,
    button: Button,
    entered: Readonly<Record<string, string>> = {},
  ): Promise<Answer | undefined> => {
    for (const { activity, card, for: only } of place.shown.toReversed()) {
      if (only !== undefined && only !== from.userId) continue;
      const found = actionsOf(card).find(({ action }) => isCalled(titleOf(action), button));
      if (!found) continue;
      return send(url, place, from, { type: 'message', value: submission(found, entered), replyToId: activity });
    }
    return undefined;
  };

  const update = (url: string, place: Place, from: Account, change: object): Promise<Answer> =>
    send(url, place, from, { type: 'conversationUpdate', ...change });

  return {
    teams,
    places,
    say,
    press,
    /** How long each turn took. */
    times,
    /** Does something whose turns are not looked at. */
    untimed: async (work: () => Promise<unknown>): Promise<void> => {
      isTimed = false;
      await work();
      isTimed = true;
    },
    groupOf: (conversation: string, people: readonly Account[]) => placeOf(conversation, 'group', people),
    personalOf: (who: Account) => placeOf(personalChatId(who.userId), 'personal', [who]),
    /** Los is added to a chat. */
    install: (url: string, place: Place, by: Account) => update(url, place, by, { membersAdded: [bot] }),
    joins: (url: string, place: Place, who: Account) => {
      teams.conversation(place.conversation).roster.push(accountOf(who));
      return update(url, place, who, { membersAdded: [accountOf(who)] });
    },
    leaves: (url: string, place: Place, who: Account) => {
      const { roster } = teams.conversation(place.conversation);
      const at = roster.findIndex(({ id }) => id === who.userId);
      if (at >= 0) roster.splice(at, 1);
      return update(url, place, who, { membersRemoved: [{ id: who.userId }] });
    },
    /** What came unasked since the last call, chat by chat: in whatever order a sweep posts, in the same order here. */
    collect: (): Unasked[] => {
      settle();
      const came = unasked;
      unasked = [];
      return came.sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
    },
    stop: () => teams.stop(),
  };
};

export type Wire = Awaited<ReturnType<typeof createWire>>;

const keyOf = ({ place, text }: Unasked): string => `${place.conversation} ${text}`;

const isCalled = (title: string, button: Button): boolean =>
  typeof button === 'string' ? title === button : button.test(title);

const accountOf = ({ userId, name, objectId }: Account) => ({ id: userId, name, aadObjectId: objectId });

const cardsOf = ({ attachments = [] }: PostedActivity): Card[] =>
  attachments.flatMap(({ contentType, content }) =>
    contentType === 'application/vnd.microsoft.card.adaptive' ? [content] : [],
  );

/** A space that keeps words together is read like any other. */
const readingOf = (card: Card): string => textOf(card).replaceAll('\u00a0', ' ');

const answerOf = (status: number, done: readonly PostedActivity[]): Answer => {
  const cards = done.flatMap(cardsOf);
  return {
    status,
    text: done.flatMap((one) => [one.text ?? '', ...cardsOf(one).map(readingOf)]).join('\n'),
    cards,
    buttons: cards.flatMap(buttonsOf),
    choicesOf: (input) => cards.flatMap((card) => actionsOf(card)).flatMap(({ inputs }) => valuesOf(inputs, input)),
  };
};

const valuesOf = (inputs: readonly Readonly<{ [field: string]: unknown }>[], input: string): string[] => {
  const found = inputs.find(({ id }) => id === input);
  return ((found?.['choices'] ?? []) as readonly { readonly value: string }[]).map(({ value }) => value);
};

const unaskedOf = (place: Place, activity: PostedActivity, at: Instant): Unasked => {
  const [card] = cardsOf(activity);
  const text = card ? textOf(card) : (activity.text ?? '');
  return { at, place, title: text.split('\n')[0] ?? '', text, card };
};
