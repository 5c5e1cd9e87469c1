import type { Button, Frame } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Verb } from '../../dialog/verb.ts';
import { formatDay, formatWeekday } from '../../language/format.ts';
import type { Announcement } from '../../model/announcement.ts';
import { dateInNorway, hourInNorway } from '../../model/calendar.ts';
import type { Network } from '../../model/network.ts';
import { isArchived } from '../../model/network-archive.ts';
import { hindranceOf } from '../../model/undelivered.ts';
import { aboutOf } from './announcement-card.ts';
import { type Delivery, deliveredTo, deliveries, inOrder, isDraft, isWaiting } from './rules.ts';

/** Data of `cards/announcements/announcements.json`: messages to the teams, or what became of one. */
interface AnnouncementsCard extends Frame {
  readonly intro: string;
  readonly rows: readonly {
    readonly title: string;
    readonly meta: string;
    /** What pressing it does; none for a row that only tells. */
    readonly data: (Button['data'] & { readonly do: Verb }) | null;
  }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'announcements/announcements': AnnouncementsCard;
  }
}

type Reader = Pick<Turn, 't' | 'language' | 'today' | 'now'>;

const listedAtATime = 8;

interface Listing {
  readonly page?: number | undefined;
  readonly news?: string;
  /** The draft that has just been thrown away, so that it can be put back from here. */
  readonly thrown?: string;
}

/** All that has been written to the teams, drafts first. */
export const listCard = (
  reader: Reader,
  network: Network,
  all: readonly Announcement[],
  { page: wanted, news = '', thrown }: Listing = {},
): Reply => {
  const { t } = reader;
  const page = pageAt(inOrder(all), wanted, listedAtATime);
  const title = t('announcement.list.title');
  const intro = page.shown.length === 0 ? t('announcement.list.none') : '';
  const rows = page.shown.map((it) => ({
    title: it.words.title,
    meta: standing(reader, it),
    data: { do: 'announcement.open', announcement: it.id } as const,
  }));
  const data: AnnouncementsCard = {
    title,
    subtitle: network.name,
    news,
    intro,
    rows,
    gist: [intro],
    buttons: [
      ...(isArchived(network)
        ? []
        : [{ title: t('announcement.press.new'), data: { do: 'announcement.new' } } satisfies Button]),
      ...turning(t, page, (number) => ({ do: 'announcement.list', page: number })),
      { title: t('guidance.press.network'), data: { do: 'network.show' } },
    ],
  };
  const said = rows.map(({ title: what, meta }) => `${what}: ${meta}`);
  return show('announcements/announcements', data, [news, title, intro, ...said].filter(Boolean).join('\n'), {
    network: network.id,
    ...(thrown !== undefined && { announcement: thrown }),
  });
};

/** «Sendt 23. november. Kom fram til 11 av 12.» */
const standing = (reader: Reader, it: Announcement): string => {
  const { t, language, now } = reader;
  const { sent } = it;
  if (!sent || isDraft(it))
    return t('announcement.list.draft', { date: formatDay(language, dateInNorway(it.changedAt)) });
  if (isWaiting(it, now)) return t('announcement.list.waits', timeOf(reader, sent.goesOut));
  return t('announcement.list.sent', {
    date: formatDay(language, dateInNorway(sent.goesOut)),
    done: deliveredTo(it),
    all: sent.to.length,
  });
};

/** A day and an hour, as texts fill them in. */
export const timeOf = ({ language }: Pick<Reader, 'language'>, at: string) => ({
  date: formatWeekday(language, dateInNorway(at)),
  hour: hourInNorway(at),
});

const rowsAtATime = 12;

/** What became of a message, team by team; what needs something done comes first. */
export const reportCard = (
  reader: Reader,
  it: Announcement,
  { page: wanted, news = '' }: { readonly page?: number | undefined; readonly news?: string } = {},
): Reply => {
  const { t, now } = reader;
  const page = pageAt(deliveries(it), wanted, rowsAtATime);
  const waits = isWaiting(it, now);
  const intro = standing(reader, it);
  const rows = page.shown.map(({ to, delivery }) => ({
    title: to.name,
    meta: became(reader, delivery),
    data: null,
  }));
  const about = { announcement: it.id };
  const data: AnnouncementsCard = {
    kicker: t('announcement.report.kicker'),
    title: it.words.title,
    news,
    intro,
    rows,
    gist: [intro],
    buttons: [
      ...(waits ? [{ title: t('announcement.press.stop'), data: { do: 'announcement.stop', ...about } } as const] : []),
      { title: t('announcement.press.words'), data: { do: 'announcement.words', ...about } },
      ...turning(t, page, (number) => ({ do: 'announcement.open', ...about, page: number })),
      { title: t('announcement.press.all'), data: { do: 'announcement.list' } },
    ],
    equal: true,
  };
  const said = rows.map(({ title, meta }) => `${title}: ${meta}`);
  return show(
    'announcements/announcements',
    data,
    [news, it.words.title, intro, ...said].filter(Boolean).join('\n'),
    aboutOf(it),
  );
};

const became = ({ t, language }: Reader, delivery: Delivery): string => {
  switch (delivery.kind) {
    case 'delivered':
      return t('announcement.report.delivered', {
        date: formatDay(language, dateInNorway(delivery.at)),
        hour: hourInNorway(delivery.at),
      });
    case 'failed': {
      const { reason } = delivery;
      const hindrance = hindranceOf(reason);
      const [why, what] = [t(`undelivered.room.${hindrance}.why`, { reason }), t(`undelivered.room.${hindrance}.what`)];
      return t('announcement.report.failed', { why, what });
    }
    default:
      return t(`announcement.report.${delivery.kind}`);
  }
};
