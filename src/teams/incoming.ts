import { z } from 'zod';
import {
  type Arrival,
  type ChannelPlace,
  type ChatMember,
  type Event,
  type FilePlace,
  isTold,
  type Scope,
} from '../dialog/arrival.ts';
import { compiled } from '../model/compiled.ts';
import { type PersonId, personId } from '../model/identity.ts';
import { ChannelKind } from '../model/person.ts';
import { type Address, withoutThread, writeAddress } from './address.ts';
import { isTooDeep, isTooMuch } from './bounds.ts';
import { plainText } from './text.ts';

/** Ids, names and codes that Teams gives; what people write is bounded in `bounds.ts`. */
const short = z.string().max(1_000);

/** What stands in addresses of Teams, where half a sign cannot be written. */
const named = short.refine((id) => id.isWellFormed(), 'half a sign');

const Account = z.object({
  id: named.min(1),
  name: short.nullish(),
  aadObjectId: short.nullish(),
});
type Account = z.infer<typeof Account>;

/** What Los reads of an activity; whatever else Teams sends along does not matter here. */
const Incoming = z.object({
  type: short,
  id: named.nullish(),
  name: short.nullish(),
  channelId: short.min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_000),
  from: Account,
  recipient: Account.extend({ isTargeted: z.boolean().nullish().catch(undefined) }),
  conversation: z.object({
    id: named.min(1),
    conversationType: short.nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: short.nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: short }).nullish().catch(undefined),
      team: z
        .object({ id: short.min(1) })
        .nullish()
        .catch(undefined),
      channel: z
        .object({ id: short.min(1), type: ChannelKind.nullish().catch(undefined) })
        .nullish()
        .catch(undefined),
      eventType: short.nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  locale: short.nullish(),
  replyToId: named.nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish().catch(undefined),
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
const address = z.string().max(8_000);

/** `value` of a `fileConsent/invoke`. */
const Consent = z.object({
  context: z.record(z.string(), z.unknown()).catch({}),
  uploadInfo: z
    .object({ uploadUrl: address, contentUrl: address, uniqueId: short, fileType: short, name: short })
    .optional()
    .catch(undefined),
});

/** A file that somebody has put into the personal chat. */
const FileInfo = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(260).catch(''),
  content: z.object({ downloadUrl: z.string().max(4_000) }),
});

const Submitted = z.record(z.string(), z.unknown());
type Submitted = Readonly<z.infer<typeof Submitted>>;

export interface Reading {
  /** Without an Entra object id the user id stands in; only the local client needs that. */
  readonly local: boolean;
  readonly newId: () => string;
}

/** @throws ZodError when it is no activity of a conversation */
export const parseActivity = (activity: unknown): Incoming => {
  if (isTooDeep(activity)) throw new z.ZodError([{ code: 'custom', path: [], message: 'nested too deep' }]);
  return compiled(Incoming).parse(activity);
};

export const tenantOf = ({ conversation, channelData }: Incoming): string =>
  (conversation.tenantId ?? channelData?.tenant?.id ?? '').toLowerCase();

/** What the activity asks of Los; `undefined` when it asks nothing or comes from nobody Los can know. */
export const arrivalOf = (activity: Incoming, reading: Reading): Arrival | undefined => {
  const event = eventOf(activity, reading);
  const scope = scopeOf(activity);
  const sender = memberOf(activity.from, tenantOf(activity), reading) ?? somebody(activity, event, scope);
  if (!event || !sender) return undefined;
  const channel = channelOf(activity);
  return {
    id: activity.id ?? reading.newId(),
    tenant: tenantOf(activity) || 'local',
    sender,
    scope,
    conversation: conversationOf(activity),
    ...(channel && { channel }),
    address: writeAddress(addressOf(activity)),
    ...(activity.locale ? { locale: activity.locale } : {}),
    ...(scope !== 'personal' && isPrivate(activity, event) && { inPrivate: true }),
    event,
  };
};

const OfTargeted = z.object({ los: z.object({ targeted: z.literal(true) }) });

/** Teams says of a message that only Los gets it; of a press the button does, which was drawn for one person. */
const isPrivate = ({ recipient }: Incoming, event: Event): boolean =>
  recipient.isTargeted === true || (event.kind === 'press' && compiled(OfTargeted).safeParse(event.data).success);

const eventOf = (activity: Incoming, reading: Reading): Event | undefined => {
  switch (activity.type) {
    case 'message':
      return messageEvent(activity);
    case 'invoke':
      return invokeEvent(activity);
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
  const submitted = compiled(Submitted).safeParse(activity.value);
  if (submitted.success && (asks(submitted.data) || !activity.text?.trim())) return pressEvent(submitted.data);
  if (isTooMuch(activity.text)) return { kind: 'tooMuch' };
  const file = fileIn(activity);
  if (file) return { kind: 'file', file };
  const mentions = (activity.entities ?? []).flatMap((entity) => compiled(MentionEntity).safeParse(entity).data ?? []);
  const bot = { id: activity.recipient.id, name: activity.recipient.name ?? '' };
  return { kind: 'text', text: plainText(activity.text ?? '', mentions, bot) };
};

/** The first file of a message; only in the personal chat does Teams say where one lies. */
const fileIn = (activity: Incoming): FilePlace | undefined => {
  if (scopeOf(activity) !== 'personal') return undefined;
  const [found] = (activity.attachments ?? []).flatMap((one) => FileInfo.safeParse(one).data ?? []);
  return found && { url: found.content.downloadUrl, name: found.name };
};

/** What was typed goes before a value that comes along and asks for nothing. */
const asks = (data: Submitted): boolean => typeof data['do'] === 'string';

const Asked = z.object({ asked: z.array(z.string()) });

/** Clients send nothing for a field that was emptied, and iOS sends null; whoever empties one means it. */
const withEmptied = (data: Submitted): Submitted => {
  const { asked } = compiled(Asked).safeParse(data['los']).data ?? { asked: [] };
  const filled = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries([...asked.map((id) => [id, '']), ...filled]);
};

const invokeEvent = (activity: Incoming): Event | undefined => {
  if (activity.name === 'adaptiveCard/action') return executeEvent(activity);
  return isConsent(activity) ? consentEvent(activity) : undefined;
};

/** Whether somebody has answered the offer of a file. */
export const isConsent = ({ name }: Pick<Incoming, 'name'>): boolean => name === 'fileConsent/invoke';

/** What is pressed on a card with `Action.Execute`, or on the offer of a file. */
export const isCardAction = (activity: Pick<Incoming, 'type' | 'name'>): boolean =>
  activity.type === 'invoke' && (activity.name === 'adaptiveCard/action' || isConsent(activity));

/** An answer to it says by its context what it is; where the file is wanted stands beside it. */
const consentEvent = ({ value }: Incoming): Event => {
  const { context, uploadInfo } = Consent.safeParse(value).data ?? { context: {} };
  const event = pressEvent(context);
  if (event.kind !== 'press' || !uploadInfo) return event;
  const { uploadUrl: url, contentUrl, uniqueId: id, fileType: type, name } = uploadInfo;
  return { ...event, upload: { url, contentUrl, id, type, name } };
};

const executeEvent = (activity: Incoming): Event =>
  pressEvent(compiled(Execute).safeParse(activity.value).data?.action.data ?? {});

const pressEvent = (data: Submitted): Event =>
  isTooMuch(data) ? { kind: 'tooMuch' } : { kind: 'press', data: withEmptied(data) };

const deletions: readonly unknown[] = ['channelDeleted', 'teamDeleted', 'teamHardDeleted'];

const membershipEvent = (activity: Incoming, reading: Reading): Event | undefined => {
  const { recipient, membersAdded, membersRemoved, channelData } = activity;
  const everywhere = isEverywhere(activity);
  if (membersAdded?.some(({ id }) => id === recipient.id)) return { kind: 'welcome' };
  const removed = (membersRemoved ?? []).filter(({ id }) => id !== recipient.id);
  if (removed.length > 0) {
    const people = removed.flatMap((account) => personOf(account, tenantOf(activity), reading) ?? []);
    return { kind: 'left', everywhere, userIds: removed.map(({ id }) => id), people };
  }
  const people = (membersAdded ?? []).flatMap((account) => memberOf(account, tenantOf(activity), reading) ?? []);
  if (people.length > 0) return { kind: 'joined', everywhere, people };
  if (deletions.includes(channelData?.eventType)) return { kind: 'closed', everywhere };
  if (channelData?.eventType === 'channelUnshared') return { kind: 'unshared' };
  return membersRemoved?.length ? { kind: 'uninstalled' } : undefined;
};

/** Whoever comes to a team in Teams, or goes, does so in all its standard channels; only its other kinds have members of their own. */
const isEverywhere = ({ channelData }: Incoming): boolean => {
  const { team, channel, eventType } = channelData ?? {};
  if (!team) return false;
  if (eventType) return eventType.startsWith('team');
  return channel?.type !== 'private' && channel?.type !== 'shared';
};

/** Nobody in particular, for what happens to a room without anyone saying anything. */
const somebody = ({ from }: Incoming, event: Event | undefined, scope: Scope): ChatMember | undefined =>
  scope !== 'personal' && event && isTold(event) ? { person: 'nobody:nobody', userId: from.id, name: '' } : undefined;

export const memberOf = (account: Account, tenant: string, reading: Reading): ChatMember | undefined => {
  const person = personOf(account, tenant, reading);
  return person === undefined ? undefined : { person, userId: account.id, name: account.name ?? '' };
};

/** What stands where Teams does not know who it is. */
const nobodysId = '00000000-0000-0000-0000-000000000000';

const personOf = ({ id, aadObjectId }: Account, tenant: string, { local }: Reading): PersonId | undefined => {
  const inTenant = asOneWord(tenant) || 'local';
  const isKnown = aadObjectId && aadObjectId !== nobodysId && aadObjectId === asOneWord(aadObjectId);
  if (isKnown) return personId(inTenant, aadObjectId.toLowerCase());
  return local ? personId(inTenant, asOneWord(id)) : undefined;
};

/** As it can be a part of a person's id (`PersonId`). */
const asOneWord = (text: string): string => text.replace(/[:\s]/g, '-');

/** Only what Teams calls personal is: anything else may have more than one to read along. */
const scopeOf = ({ conversation, channelData }: Incoming): Scope => {
  switch (conversation.conversationType) {
    case 'personal':
      return 'personal';
    case 'groupChat':
      return 'group';
    case 'channel':
      return 'channel';
    default:
      return channelData?.team || channelThread.test(conversation.id) ? 'channel' : 'group';
  }
};

const channelThread = /@thread\.(?:tacv2|skype)\b/;

const channelOf = (activity: Incoming): ChannelPlace | undefined => {
  const { team, channel } = activity.channelData ?? {};
  if (!team || scopeOf(activity) !== 'channel') return undefined;
  return { team: team.id, ...(channel?.type && { kind: channel.type }) };
};

const conversationTypes = { personal: 'personal', group: 'groupChat', channel: 'channel' } as const;

/** The conversation an activity came in. */
export const originOf = ({ conversation }: Incoming): string => withoutThread(conversation.id);

/** What happens to one channel may be told in another one of its team. */
const conversationOf = (activity: Incoming): string => {
  const { channel, eventType } = activity.channelData ?? {};
  const isOfChannel = activity.type === 'conversationUpdate' && eventType?.startsWith('channel');
  return isOfChannel && channel ? withoutThread(channel.id) : originOf(activity);
};

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
