import { z } from 'zod';
import type { Announcement } from '../../model/announcement.ts';
import { addDays, dateInNorway, isAfter } from '../../model/calendar.ts';
import { scheduled } from '../../model/scheduling.ts';
import type { Team } from '../../model/team.ts';
import { type Apart, addressed, news, type OnOutcome, type Owner } from '../../reminders/occasion.ts';
import { changeIfThere } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { teamCard } from './announcement-card.ts';
import { removedAt, withOutcome, worthDays } from './rules.ts';

declare module '../../reminders/occasion.ts' {
  interface Owners {
    announcement: { readonly document: Announcement; readonly told: { readonly announcement: Announcement } };
  }
  interface Occasions {
    /** Facilitators write to teams of their network. */
    announced: { readonly of: 'announcement'; readonly says: { readonly team: string }; readonly found: Team };
  }
}

/** A message to teams: told once in each of their chats, and gone after its time. */
export const announcementOwner: Owner<'announcement'> = {
  type: 'announcement',
  kind: kinds.announcement,
  // By a name of its own: a chat that it does not reach is the team's, and none of the facilitators'.
  ref: z.object({ writtenIn: z.string(), announcement: z.string() }),
  refOf: ({ network, id }) => ({ writtenIn: network.id, announcement: id }),
  key: ({ writtenIn = '', announcement = '' }) => keys.announcement(writtenIn, announcement),
  prefix: ({ network, id }) => `${network.id} announcement:${id}`,
  load: async (_, announcement) => ({ announcement }),
  team: () => undefined,
  // What facilitators will write cannot be foretold.
  here: async () => [],
  upkeepAt: removedAt,
  upkeep: async (documents, announcement, now) => {
    if (isAfter(removedAt(announcement.body), now)) return announcement;
    await documents.remove(announcement);
    return undefined;
  },
};

export const announced: Apart<'announced'> = {
  kind: 'announced',
  of: 'announcement',
  // What one's facilitators write is no reminder; there is one a day from each network at most.
  ...news,
  rank: 25,
  apart: ({ id }) => `announcement:${id}`,
  atOnce: true,
  schedule: ({ sent }) =>
    (sent?.to ?? []).flatMap(({ team, rooms }) => {
      const sending = { day: dateInNorway(sent?.goesOut ?? ''), at: sent?.goesOut ?? '' };
      const dates = scheduled(`announced@${sending.at}`, sending, addDays(sending.day, worthDays), { team });
      return addressed(
        dates,
        rooms.map((room) => `room:${room}` as const),
      );
    }),
  // A chat may have gone over to another team since, and a team to nobody.
  find: async (documents, _, { occasion, recipient }) => {
    const team = (await documents.read(kinds.team, keys.team(occasion.team)))?.body;
    return team?.rooms.some((room) => recipient === `room:${room}`) ? team : 'nothing';
  },
  teams: ({ found }) => [found],
  message: (setting, { owner, found }) => teamCard(setting, owner.announcement, found.id),
};

/** Notes on each message what became of it in the chat that it was for. */
export const noteDelivery: OnOutcome = async ({ documents, now }, { recipient, items, result, reason }) => {
  for (const { owner } of items) {
    if (owner.type !== announcementOwner.type) continue;
    const outcome = { recipient, result, at: now(), ...(reason !== undefined && { reason }) };
    const key = announcementOwner.key(owner as Readonly<Record<string, string>>);
    await changeIfThere(documents, kinds.announcement, key, (it) => withOutcome(it, outcome));
  }
};
