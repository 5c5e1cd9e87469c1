import { z } from 'zod';
import type { Arrival, ChatMember, Event, Scope } from '../dialog/arrival.ts';
import { type PersonId, personId } from '../model/identity.ts';
import { type Address, withoutThread, writeAddress } from './address.ts';
import { isTooDeep, isTooMuch } from './bounds.ts';
import { plainText } from './text.ts';

/** Ids, names and codes that Teams gives; what people write is bounded in `bounds.ts`. */
const short = z.string().max(1_000);

const Account = z.object({
  id: short.min(1),
  name: short.nullish(),
  aadObjectId: short.nullish(),
});
type Account = z.infer<typeof Account>;

/** What Los reads of an activity; whatever else Teams sends along does not matter here. */
const Incoming = z.object({
  type: short,
  id: short.nullish(),
  name: short.nullish(),
  channelId: short.min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_000),
  from: Account,
  recipient: Account,
  conversation: z.object({
    id: short.min(1),
    conversationType: short.nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: short.nullish(),
  }),
  channelData: z
    .object({ tenant: z.object({ id: short }).nullish() })
    .nullish()
    .catch(undefined),
  locale: short.nullish(),
  replyToId: short.nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  entities: z.array(z.unknown()).nullish().catch(undefined),
  action: short.nullish(),
  membersAdded: z.array(Account).nullish(),
  membersRemoved: z.array(Account).nullish(),
});
export type Incoming = z.infer<typeof Incoming>;

const MentionEntity = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: short, name: short.nullish() }),
  text: short.nullish(),
});

/** `value` of an `adaptiveCard/action` invoke. */
const Execute = z.object({ action: z.object({ data: z.record(z.string(), z.unknown()).nullish() }) });
const Submitted = z.record(z.string(), z.unknown());

export interface Reading {
  /** Without an Entra object id the user id stands in; only the local client needs that. */
  readonly local: boolean;
  readonly newId: () => string;
}

const Shallow = z.unknown().refine((activity) => !isTooDeep(activity), 'nested too deep');

/** @throws ZodError when it is no activity of a conversation */
export const parseActivity = (activity: unknown): Incoming => Shallow.pipe(Incoming).parse(activity);

export const tenantOf = ({ conversation, channelData }: Incoming): string =>
  (conversation.tenantId ?? channelData?.tenant?.id ?? '').toLowerCase();

/** What the activity asks of Los; `undefined` when it asks nothing or comes from nobody Los can know. */
export const arrivalOf = (activity: Incoming, reading: Reading): Arrival | undefined => {
  const event = eventOf(activity, reading);
  const scope = scopeOf(activity);
  const sender = memberOf(activity.from, tenantOf(activity), reading) ?? somebody(activity, event, scope);
  if (!event || !sender) return undefined;
  return {
    id: activity.id ?? reading.newId(),
    tenant: tenantOf(activity) || 'local',
    sender,
    scope,
    conversation: conversationOf(activity),
    address: writeAddress(addressOf(activity)),
    ...(activity.locale ? { locale: activity.locale } : {}),
    event,
  };
};

const eventOf = (activity: Incoming, reading: Reading): Event | undefined => {
  switch (activity.type) {
    case 'message':
      return messageEvent(activity);
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? executeEvent(activity) : undefined;
    case 'installationUpdate':
      return installationEvent(activity);
    case 'conversationUpdate':
      return membershipEvent(activity, reading);
    default:
      return undefined;
  }
};

/** An upgrade takes the app out and puts it in again. */
const installationEvent = ({ action }: Incoming): Event | undefined => {
  if (action === 'remove-upgrade') return undefined;
  return { kind: action === 'remove' ? 'uninstalled' : 'welcome' };
};

const messageEvent = (activity: Incoming): Event => {
  const submitted = Submitted.safeParse(activity.value);
  if (submitted.success && (asks(submitted.data) || !activity.text?.trim())) return pressEvent(submitted.data);
  if (isTooMuch(activity.text)) return { kind: 'tooMuch' };
  const mentions = (activity.entities ?? []).flatMap((entity) => MentionEntity.safeParse(entity).data ?? []);
  const bot = { id: activity.recipient.id, name: activity.recipient.name ?? '' };
  return { kind: 'text', text: plainText(activity.text ?? '', mentions, bot) };
};

/** What was typed goes before a value that comes along and asks for nothing. */
const asks = (data: Readonly<Record<string, unknown>>): boolean => typeof data['do'] === 'string';

const Asked = z.object({ asked: z.array(z.string()) });

/** Clients send nothing for a field that was emptied, and iOS sends null; whoever empties one means it. */
const withEmptied = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { asked } = Asked.safeParse(data['los']).data ?? { asked: [] };
  const filled = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries([...asked.map((id) => [id, '']), ...filled]);
};

const executeEvent = (activity: Incoming): Event =>
  pressEvent(Execute.safeParse(activity.value).data?.action.data ?? {});

const pressEvent = (data: Readonly<Record<string, unknown>>): Event =>
  isTooMuch(data) ? { kind: 'tooMuch' } : { kind: 'press', data: withEmptied(data) };

/** People who are added need no answer: the roster is asked for when a team is set up or changed. */
const membershipEvent = (activity: Incoming, reading: Reading): Event | undefined => {
  const bot = activity.recipient.id;
  if (activity.membersAdded?.some(({ id }) => id === bot)) return { kind: 'welcome' };
  const removed = (activity.membersRemoved ?? []).filter(({ id }) => id !== bot);
  const people = removed.flatMap((account) => personOf(account, tenantOf(activity), reading) ?? []);
  if (removed.length > 0) return { kind: 'left', userIds: removed.map(({ id }) => id), people };
  return activity.membersRemoved?.length ? { kind: 'uninstalled' } : undefined;
};

const saidByTeams: ReadonlySet<Event['kind']> = new Set(['welcome', 'left', 'uninstalled']);

/** Nobody in particular, for what happens to a room without anyone saying anything. */
const somebody = ({ from }: Incoming, event: Event | undefined, scope: Scope): ChatMember | undefined =>
  scope !== 'personal' && event && saidByTeams.has(event.kind)
    ? { person: 'nobody:nobody', userId: from.id, name: '' }
    : undefined;

export const memberOf = (account: Account, tenant: string, reading: Reading): ChatMember | undefined => {
  const person = personOf(account, tenant, reading);
  return person === undefined ? undefined : { person, userId: account.id, name: account.name ?? '' };
};

const personOf = ({ id, aadObjectId }: Account, tenant: string, { local }: Reading): PersonId | undefined => {
  if (aadObjectId) return personId(tenant || 'local', aadObjectId.toLowerCase());
  return local ? personId(tenant || 'local', id.replace(/[:\s]/g, '-')) : undefined;
};

const scopeOf = ({ conversation }: Incoming): Scope => {
  switch (conversation.conversationType) {
    case 'channel':
      return 'channel';
    case 'groupChat':
      return 'group';
    case 'personal':
      return 'personal';
    default:
      return conversation.isGroup ? 'group' : 'personal';
  }
};

const conversationTypes = { personal: 'personal', group: 'groupChat', channel: 'channel' } as const;

const conversationOf = ({ conversation }: Incoming): string => withoutThread(conversation.id);

const addressOf = (activity: Incoming): Address => ({
  channelId: activity.channelId,
  serviceUrl: activity.serviceUrl,
  bot: { id: activity.recipient.id },
  conversation: {
    id: conversationOf(activity),
    conversationType: conversationTypes[scopeOf(activity)],
    tenantId: tenantOf(activity) || undefined,
  },
});
