import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { type Showing, tickedAgain, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Network } from '../../model/network.ts';
import { aboutOf } from './announcement-card.ts';
import { teamsMeant } from './rules.ts';

/** Data of `cards/announcements/announcement-form.json`: title and text, in one written form or both. */
interface AnnouncementFormCard extends Frame {
  readonly heading: string;
  readonly words: string;
  readonly headingNn: string;
  readonly wordsNn: string;
}

/** Data of `cards/announcements/announcement-teams.json`: to all teams, or to some. */
interface AnnouncementTeamsCard extends Frame {
  readonly whom: string;
  readonly all: string;
  readonly teams: readonly Choice[];
  /** The ids of those that are ticked off, with commas between. */
  readonly ticked: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'announcements/announcement-form': AnnouncementFormCard;
    readonly 'announcements/announcement-teams': AnnouncementTeamsCard;
  }
}

type Reader = Pick<Turn, 't'>;

/** The form for the words of a draft. */
export const wordsForm = (reader: Reader, it: Announcement, showing: Showing): Reply =>
  formCard(reader, it, showing, {
    title: reader.t('announcement.form.edit'),
    save: { do: 'announcement.save', announcement: it.id },
    cancel: { do: 'announcement.open', announcement: it.id },
    about: aboutOf(it),
  });

/** The form for the words of a new message, to all teams or to the one whose card it was asked for on. */
export const newForm = (
  reader: Reader,
  { id, teams }: Pick<Network, 'id' | 'teams'>,
  team: string | undefined,
  showing: Showing,
): Reply => {
  const { t } = reader;
  const one = teams.find((known) => known.id === team);
  return formCard(reader, undefined, showing, {
    title: t(one ? 'announcement.press.toOne' : 'announcement.form.new'),
    ...(one && { subtitle: one.name }),
    save: { do: 'announcement.begin', ...(one && { to: one.id }) },
    cancel: one ? { do: 'overview.team', los: { team: one.id } } : { do: 'announcement.list' },
    about: { network: id },
  });
};

interface Around {
  readonly title: string;
  readonly subtitle?: string;
  readonly save: Button['data'];
  readonly cancel: Button['data'];
  readonly about: About;
}

const formCard = ({ t }: Reader, it: Announcement | undefined, showing: Showing, around: Around): Reply => {
  const { title, subtitle = '', save, cancel, about } = around;
  const data: AnnouncementFormCard = {
    title,
    subtitle,
    heading: valueIn(showing, 'title', it?.words.title),
    words: valueIn(showing, 'text', it?.words.text),
    headingNn: valueIn(showing, 'titleNn', it?.nynorsk?.title),
    wordsNn: valueIn(showing, 'textNn', it?.nynorsk?.text),
    buttons: [{ title: t('announcement.press.keep'), data: save, sends: true }],
    cancel,
  };
  return show('announcements/announcement-form', data, title, about);
};

interface Choosing {
  /** Ticks these off instead of what is stored. */
  readonly meant?: readonly string[] | undefined;
  readonly news?: string;
}

/** All teams, or those that are ticked off. */
export const teamsForm = (
  { t }: Reader,
  it: Announcement,
  network: Network,
  showing: Showing,
  { meant, news = '' }: Choosing = {},
): Reply => {
  const stored = meant ?? (it.to === 'all' ? [] : it.to);
  const all = teamsMeant({ to: 'all' }, network);
  const data: AnnouncementTeamsCard = {
    title: t('announcement.teams.title'),
    news,
    whom: valueIn(showing, 'whom', it.to === 'all' && meant === undefined ? 'all' : 'some'),
    all: t('announcement.teams.all', { count: all.length }),
    teams: all.map(({ id, name }) => ({ title: name, value: id })),
    ticked: showing.entered ? tickedAgain(showing, 'teams') : stored.join(','),
    buttons: [
      {
        title: t('announcement.press.choose'),
        data: { do: 'announcement.choose', announcement: it.id },
        sends: true,
      },
      {
        title: t('announcement.press.notBegun'),
        data: { do: 'announcement.teams', announcement: it.id, need: 'notBegun' },
      },
    ],
    cancel: { do: 'announcement.open', announcement: it.id },
  };
  return show('announcements/announcement-teams', data, data.title, aboutOf(it));
};
