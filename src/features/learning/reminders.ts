import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { addDays, dateInNorway, isAfter } from '../../model/calendar.ts';
import type { Recipient } from '../../model/inbox.ts';
import { scheduled } from '../../model/scheduling.ts';
import { sendingAtOnce, sendingTime } from '../../model/sending-times.ts';
import type { Share } from '../../model/sharing.ts';
import type { Talk, TalkNews, TalkSide } from '../../model/talk.ts';
import { type Apart, addressed, news, type Owner, type Setting, type ToTell } from '../../reminders/occasion.ts';
import { changeLoaded, type Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { shareUpkeepAt, tended } from './rules.ts';
import { wantedCard } from './share-card.ts';
import { talkCard } from './talk-card.ts';
import { mayHear, otherSide, removedAt } from './talk-rules.ts';

declare module '../../reminders/occasion.ts' {
  interface Owners {
    share: { readonly document: Share; readonly told: { readonly share: Share } };
    talk: { readonly document: Talk; readonly told: { readonly talk: Talk } };
  }
  interface Occasions {
    /** The facilitators ask whether the team would share something. */
    shareWanted: { readonly of: 'share'; readonly says: object };
    /** What the other team has said of a talk. */
    talkNews: { readonly of: 'talk'; readonly says: { readonly side: TalkSide; readonly what: TalkNews } };
    /** Once, when a talk is over: what was learnt. */
    talkHeld: { readonly of: 'talk'; readonly says: { readonly side: TalkSide } };
  }
}

const ownedIn = (type: 'share' | 'talk') =>
  ({
    ref: z.object({ network: z.string(), id: z.string() }),
    refOf: ({ network, id }: { readonly network: string; readonly id: string }) => ({ network, id }),
    prefix: ({ network, id }: { readonly network: string; readonly id: string }) => `${network} ${type}:${id}`,
    team: () => undefined,
    here: async () => [],
  }) as const;

/** What a team shares, or is asked to share. What has not been shared after all goes by itself. */
export const shareOwner: Owner<'share'> = {
  ...ownedIn('share'),
  type: 'share',
  kind: kinds.share,
  key: ({ network = '', id = '' }) => keys.share(network, id),
  load: async (_, share) => ({ share }),
  upkeepAt: shareUpkeepAt,
  upkeep: async (documents, loaded, now) => {
    const left = tended(loaded.body, now);
    if (left === loaded.body) return loaded;
    if (left) return changeLoaded(documents, loaded, (newest) => tended(newest, now) ?? newest);
    await documents.remove(loaded);
    return undefined;
  },
};

/** A talk tells each side what the other says, and asks both what they learnt. */
export const talkOwner: Owner<'talk'> = {
  ...ownedIn('talk'),
  type: 'talk',
  kind: kinds.talk,
  key: ({ network = '', id = '' }) => keys.talk(network, id),
  load: async (_, talk) => ({ talk }),
  upkeepAt: removedAt,
  upkeep: async (documents, talk, now) => {
    const removed = removedAt(talk.body);
    if (removed === undefined || isAfter(removed, now)) return talk;
    await documents.remove(talk);
    return undefined;
  },
};

/** A chat may have gone over to another team since, and whoever led a team may have left it. */
const onlyWhere = async (documents: Reading, id: string, recipient: Recipient): Promise<undefined | 'nothing'> => {
  const team = (await documents.read(kinds.team, keys.team(id)))?.body;
  return team && mayHear(team, recipient) ? undefined : 'nothing';
};

/** How long it is worth asking whether a team would share something. */
const wantedWithin = 14;

export const shareWanted: Apart<'shareWanted'> = {
  kind: 'shareWanted',
  of: 'share',
  ...news,
  rank: 50,
  atOnce: false,
  schedule: ({ asked, shared }) => {
    if (!asked) return [];
    const sending = sendingAtOnce(asked.at);
    const planned = scheduled(`wanted@${asked.at}`, sending, addDays(sending.day, wantedWithin), {});
    return addressed(planned, asked.to, !shared && !asked.declined);
  },
  apart: ({ id }) => `share:${id}`,
  find: (documents, { share }, { recipient }) => onlyWhere(documents, share.team.id, recipient),
  teams: () => [],
  message: (setting, { owner }) => wantedCard(setting, owner.share),
};

/** How long a word from the other team is worth delivering. */
const lastDayAfter = 30;
/** How long after a talk it is worth asking what was learnt. */
const askedWithin = 14;

const sides: readonly TalkSide[] = ['asker', 'sharer'];

const ofTalk = {
  of: 'talk',
  ...news,
  apart: ({ id }: Talk) => `talk:${id}`,
  find: (
    documents: Reading,
    { talk }: { readonly talk: Talk },
    { recipient, occasion }: { readonly recipient: Recipient; readonly occasion: { readonly side: TalkSide } },
  ) => onlyWhere(documents, talk[occasion.side].id, recipient),
  teams: () => [],
} as const;

/** A talk as the side that is told sees it. */
const told = (
  setting: Setting,
  { owner, reminder }: ToTell<'talkNews'> | ToTell<'talkHeld'>,
  what: TalkNews | 'held',
  more: readonly Button[],
) => {
  const { talk } = owner;
  const { side } = reminder.occasion;
  const news = setting.t(`learning.told.${what}`, { team: talk[otherSide(side)].name });
  return talkCard(setting, talk[side], talk, { news, more });
};

export const talkNews: Apart<'talkNews'> = {
  ...ofTalk,
  kind: 'talkNews',
  rank: 25,
  atOnce: true,
  schedule: (talk) =>
    talk.news.flatMap(({ to, what, at }) => {
      const sending = sendingAtOnce(at);
      const id = `news@${at} ${to}`;
      return addressed(
        scheduled(id, sending, addDays(dateInNorway(at), lastDayAfter), { side: to, what }),
        talk[to].to,
      );
    }),
  message: (setting, due, { later }) => told(setting, due, due.reminder.occasion.what, later),
};

export const talkHeld: Apart<'talkHeld'> = {
  ...ofTalk,
  kind: 'talkHeld',
  rank: 45,
  atOnce: false,
  schedule: (talk) => {
    const { agreed, learnt } = talk;
    if (!agreed) return [];
    const sending = sendingTime(addDays(agreed.on, 1), 'after', agreed.at);
    return sides.flatMap((side) =>
      addressed(
        scheduled(`held@${agreed.on} ${side}`, sending, addDays(agreed.on, askedWithin), { side }),
        talk[side].to,
        learnt[side] === undefined,
      ),
    );
  },
  message: (setting, due, { later }) => told(setting, due, 'held', later),
};
