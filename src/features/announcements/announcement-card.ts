import type { Button, Frame } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { type Link, linksIn } from '../../dialog/links.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { formatList } from '../../language/format.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Language } from '../../model/identity.ts';
import type { Network } from '../../model/network.ts';
import { isArchived } from '../../model/network-archive.ts';
import { isDraft, teamsMeant, wordsFor } from './rules.ts';

/** Data of `cards/announcements/announcement.json`: a message to teams, as they see it. Empty text = not shown. */
interface AnnouncementCard extends Frame {
  readonly words: string;
  /** The addresses in it. */
  readonly links: readonly Link[];
  /** To whom it goes; for those who write it. */
  readonly to: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'announcements/announcement': AnnouncementCard;
  }
}

interface Around {
  readonly kicker?: string;
  readonly news?: string;
  readonly to?: string;
  readonly buttons: readonly Button[];
  readonly about: About;
  /** The written form to show it in, when that is not the reader's. */
  readonly inForm?: Language;
}

/** The one card of it: whatever stands around, title, sender and words are as the teams see them. */
const card = (voice: Voice, it: Announcement, around: Around): Reply => {
  const { kicker = '', news = '', to = '', buttons, about, inForm = voice.language } = around;
  const { title, text } = wordsFor(it, inForm);
  const from = it.writer.name === '' ? 'announcement.fromFacilitators' : 'announcement.from';
  const subtitle = voice.t(from, { name: it.writer.name, network: it.network.name });
  const data: AnnouncementCard = {
    kicker,
    title,
    subtitle,
    news,
    words: text,
    links: linksIn(voice, text),
    to,
    gist: [text, to],
    buttons,
    equal: true,
  };
  const summary = [news, kicker, title, subtitle, text].filter((part) => part !== '').join('\n');
  return show('announcements/announcement', data, summary, about);
};

/** What a team gets in its chat. */
export const teamCard = (voice: Voice, it: Announcement, team: string): Reply =>
  card(voice, it, {
    kicker: voice.t('announcement.kicker.team'),
    buttons: [{ title: voice.t('guidance.press.ask'), data: { do: 'guidance.ask' } }],
    about: { team },
  });

/** The same for whoever wants to see it in their own chat first. */
export const trialCard = (voice: Voice, it: Announcement): Reply =>
  card(voice, it, { kicker: voice.t('announcement.kicker.trial'), buttons: [], about: aboutOf(it) });

export const aboutOf = ({ id, network, version }: Announcement): About => ({
  network: network.id,
  announcement: id,
  version,
});

interface Previewing {
  readonly news?: string;
  readonly inForm?: Language;
}

/** As the teams will see it, or have seen it, with what can be done with it. */
export const previewCard = (
  turn: Pick<Turn, 't' | 'language' | 'today'>,
  it: Announcement,
  network: Network,
  { news = '', inForm = turn.language }: Previewing = {},
): Reply => {
  const { t } = turn;
  const draft = isDraft(it);
  const buttons = [
    ...(draft ? draftButtons(turn, it, network) : sentButtons(turn, it)),
    ...otherForm(turn, it, inForm),
  ];
  const kicker = t(draft ? 'announcement.kicker.draft' : 'announcement.kicker.sent');
  const to = draft ? toWords(turn, it, network) : '';
  return card(turn, it, { kicker, news, to, buttons, about: aboutOf(it), inForm });
};

const teamsNamed = 6;

/** «Til alle teamene (12)», «Til 3 team: Elvegrend, Fjordvik og Nes» */
const toWords = ({ t, language }: Voice, it: Announcement, network: Network): string => {
  const teams = teamsMeant(it, network);
  if (teams.length === 0) return t('announcement.to.none');
  if (it.to === 'all') return t('announcement.to.all', { count: teams.length });
  const named = teams.slice(0, teamsNamed).map(({ name }) => name);
  const more = teams.length - named.length;
  const names = [...named, ...(more > 0 ? [t('announcement.to.more', { count: more })] : [])];
  return t('announcement.to.some', { count: teams.length, names: formatList(language, names) });
};

const draftButtons = (voice: Voice, it: Announcement, network: Network): Button[] => {
  if (isArchived(network)) return [toAll(voice)];
  const { t } = voice;
  const about = { announcement: it.id };
  const count = teamsMeant(it, network).length;
  return [
    ...(count > 0
      ? [{ title: t('announcement.press.send', { count }), data: { do: 'announcement.ask', ...about } } as const]
      : []),
    { title: t('announcement.press.try'), data: { do: 'announcement.try', ...about } },
    { title: t('announcement.press.edit'), data: { do: 'announcement.edit', ...about } },
    { title: t('announcement.press.teams'), data: { do: 'announcement.teams', ...about } },
    { title: t('announcement.press.remove'), data: { do: 'announcement.remove', ...about } },
  ];
};

const sentButtons = (voice: Voice, it: Announcement): Button[] => [
  { title: voice.t('announcement.press.report'), data: { do: 'announcement.open', announcement: it.id } },
  toAll(voice),
];

const toAll = ({ t }: Voice): Button => ({
  title: t('announcement.press.all'),
  data: { do: 'announcement.list' },
});

const otherForm = ({ t }: Voice, it: Announcement, inForm: Language): Button[] => {
  const other = inForm === 'nn' ? 'nb' : 'nn';
  return it.nynorsk
    ? [
        {
          title: t(`announcement.press.${other}`),
          data: { do: 'announcement.words', announcement: it.id, form: other },
        },
      ]
    : [];
};
