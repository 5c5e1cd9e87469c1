import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler, type Turn, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { askFirst } from '../../dialog/notice.ts';
import { page, reading, required, requireKnown, severalOf } from '../../dialog/reading.ts';
import { beside, postedIn, type Reply, text } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { formatList } from '../../language/format.ts';
import { languageFor } from '../../language/languages.ts';
import { translate } from '../../language/texts.ts';
import type { AnnouncedTo, Announcement } from '../../model/announcement.ts';
import type { Network } from '../../model/network.ts';
import { tasksIn } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { announcementsIn, teamsIn } from '../../upkeep/lists.ts';
import { aboutOf, previewCard, trialCard } from './announcement-card.ts';
import { newForm, teamsForm, wordsForm } from './forms.ts';
import { listCard, reportCard, timeOf } from './list-cards.ts';
import { networkOf, previewOf, shownNow } from './preview.ts';
import {
  address,
  beginAnnouncement,
  goesOutAt,
  readText,
  readTitle,
  rewrite,
  send,
  stop,
  teamsMeant,
  throwAway,
} from './rules.ts';
import { announcementRewritten, announcementThrown } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'announcement.list': 'announcements';
    'announcement.new': 'announcements';
    'announcement.begin': 'announcements';
    'announcement.open': 'announcements';
    'announcement.words': 'announcements';
    'announcement.edit': 'announcements';
    'announcement.save': 'announcements';
    'announcement.teams': 'announcements';
    'announcement.choose': 'announcements';
    'announcement.try': 'announcements';
    'announcement.ask': 'announcements';
    'announcement.send': 'announcements';
    'announcement.stop': 'announcements';
    'announcement.remove': 'announcements';
  }
}

const one = z.object({ announcement: z.string().max(64) });

/** The team it is to, where it is asked for on that team's card; without, it is to all. */
const toWhom = z.object({ to: z.string().max(64).optional() });

const words = z.object({
  title: required('announcementUntitled', readTitle),
  text: required('announcementEmpty', readText),
  titleNn: reading(readTitle),
  textNn: reading(readText),
});

const may = 'announcement.write';
/** Also where nothing is sent any more. */
const maySee = 'announcement.see';

type OnOne = TurnOn<Announcement>;

const showNow = async (turn: OnOne): Promise<readonly Reply[]> => [await shownNow(turn, turn.target.body)];

/** What facilitators write to their teams. */
export const announcementsHandlers = {
  'announcement.list': handler({
    on: 'network',
    may: maySee,
    seenBy: 'asAsked',
    input: z.object({ page }),
    run: async (turn, { page: wanted }) => {
      const network = turn.target.body;
      return [listCard(turn, network, await announcementsIn(turn.documents, network.id), { page: wanted })];
    },
  }),
  ...form(
    { ask: 'announcement.new', save: 'announcement.begin' },
    {
      on: 'network',
      may,
      about: toWhom,
      fields: words,
      blame: { halfNynorsk: ({ field }) => String(field) },
      show: (turn, { to }, showing) => newForm(turn, turn.target.body, to, showing),
      save: async (turn, { to, ...written }) => {
        const network = turn.target.body;
        const ids = network.teams.map(({ id }) => id);
        requireKnown(to === undefined ? [] : [to], ids);
        const others = await announcementsIn(turn.documents, network.id);
        const id = idOfMade(turn, 'announcement');
        const begun = beginAnnouncement(
          network,
          { ...written, id, writer: turn.me, ...(to !== undefined && { to: [to] }) },
          others,
          turn.now,
        );
        const key = keys.announcement(network.id, id);
        const { body } = await turn.documents.open(kinds.announcement, key, () => begun);
        return [previewCard(turn, body, network, { news: turn.t('announcement.news.kept') })];
      },
    },
  ),
  'announcement.open': handler({
    on: 'announcement',
    may: maySee,
    seenBy: 'asAsked',
    input: z.object({ page }),
    run: async (turn, { page: wanted }) => [await shownNow(turn, turn.target.body, wanted)],
  }),
  'announcement.words': handler({
    on: 'announcement',
    may: maySee,
    seenBy: 'asAsked',
    input: z.object({ form: z.enum(['nb', 'nn']).optional().catch(undefined) }),
    run: async (turn, { form: inForm }) => [await previewOf(turn, turn.target.body, inForm ? { inForm } : {})],
  }),
  ...form(
    { ask: 'announcement.edit', save: 'announcement.save' },
    {
      on: 'announcement',
      may,
      about: one,
      fields: words,
      blame: { halfNynorsk: ({ field }) => String(field) },
      version: (turn) => turn.target.body.version,
      show: (turn, _, showing) => wordsForm(turn, turn.target.body, showing),
      save: async (turn, written) => {
        const change = (it: Announcement) => rewrite(it, written, turn.now, turn.seen);
        const news = turn.t('announcement.news.kept');
        return [await takeAway(turn, announcementRewritten, '', change, (it) => previewOf(turn, it, { news }))];
      },
    },
  ),
  ...form(
    { ask: 'announcement.teams', save: 'announcement.choose' },
    {
      on: 'announcement',
      may,
      about: one,
      asking: one.extend({ need: z.literal('notBegun').optional().catch(undefined) }),
      fields: z.object({ whom: z.enum(['all', 'some']).catch('some'), teams: severalOf(z.string()) }),
      blame: { announcementNoTeams: 'teams' },
      show: async (turn, { need }, showing) => {
        const network = await networkOf(turn, turn.target.body);
        const chosen = need && (await notBegun(turn, network));
        return teamsForm(turn, turn.target.body, network, showing, chosen);
      },
      save: async (turn, { whom, teams }) => {
        const network = await networkOf(turn, turn.target.body);
        requireKnown(
          teams,
          network.teams.map(({ id }) => id),
        );
        const to = whom === 'all' ? 'all' : teams;
        const { body } = await turn.change((it) => ({ body: address(it, to, turn.now), answer: null }));
        return [previewCard(turn, body, network, { news: turn.t('announcement.news.chosen') })];
      },
    },
  ),
  'announcement.try': handler({
    on: 'announcement',
    may,
    seenBy: 'sender',
    anew: true,
    input: one,
    run: (turn) => tryOut(turn),
  }),
  'announcement.ask': handler({ on: 'announcement', may, input: one, run: async (turn) => [await askToSend(turn)] }),
  'announcement.send': handler({
    on: 'announcement',
    may,
    once: true,
    input: one,
    run: (turn) => sendOff(turn),
    again: showNow,
  }),
  'announcement.stop': handler({
    on: 'announcement',
    may,
    input: one,
    run: async (turn) => {
      const { body } = await turn.change((it) => ({ body: stop(it, turn.now), answer: null }));
      return [await previewOf(turn, body, { news: turn.t('announcement.news.stopped') })];
    },
    again: showNow,
  }),
  'announcement.remove': handler({
    on: 'announcement',
    may,
    input: one,
    run: async (turn) => {
      const throwIt = (it: Announcement) => throwAway(it, turn.now);
      const news = turn.t('announcement.news.thrown');
      const show = async (it: Announcement) => {
        const all = await announcementsIn(turn.documents, it.network.id);
        return listCard(turn, await networkOf(turn, it), all, { news, thrown: it.id });
      };
      return [await takeAway(turn, announcementThrown, '', throwIt, show)];
    },
    again: showNow,
  }),
} satisfies Handlers;

// === Whom it is for

const teamsOf = ({ documents }: Turn, teams: Network['teams']): Promise<Team[]> =>
  teamsIn(
    documents,
    teams.map(({ id }) => id),
  );

/** Those who have done nothing in the package of this work period. */
const notBegun = async (turn: Turn, network: Network) => {
  const number = currentPackage(network.sessions, turn.today);
  const meant = (await teamsOf(turn, network.teams)).filter((team) => {
    const tasks = tasksIn(team, number);
    return tasks.length > 0 && tasks.every(({ work }) => work.status === 'notStarted');
  });
  return {
    meant: meant.map(({ id }) => id),
    news: turn.t('announcement.teams.notBegun', { count: meant.length, number }),
  };
};

const recipientsOf = async (turn: Turn, it: Announcement, network: Network): Promise<AnnouncedTo[]> => {
  const meant = teamsMeant(it, network);
  const rooms = new Map((await teamsOf(turn, meant)).map((team) => [team.id, team.rooms]));
  return meant.map(({ id, name }) => ({ team: id, name, rooms: (rooms.get(id) ?? []).slice(0, 20) }));
};

// === Sending

/** As a team gets it, in one's own chat with Los. */
const tryOut = async (turn: OnOne): Promise<readonly Reply[]> => {
  const it = turn.target.body;
  if (turn.scope === 'personal') return [beside(trialCard(turn, it))];
  const person = (await turn.documents.read(kinds.person, keys.person(turn.me.person)))?.body;
  if (!person?.address || person.uninstalledAt !== undefined) return [text(turn.t('announcement.noPersonalChat'))];
  const language = person.language ?? languageFor(undefined);
  const own = { t: translate(language, 'person'), language, today: turn.today };
  return [
    postedIn({ address: person.address, language }, trialCard(own, it)),
    await previewOf(turn, it, { news: turn.t('announcement.news.tried') }),
  ];
};

const goesOut = async (turn: OnOne): Promise<string> =>
  goesOutAt(
    (await announcementsIn(turn.documents, turn.target.body.network.id)).filter(({ id }) => id !== turn.target.body.id),
    turn.now,
  );

/** Says to how many, when, and who will not get it. */
const askToSend = async (turn: OnOne): Promise<Reply> => {
  const { t, language, now } = turn;
  const it = turn.target.body;
  const to = await recipientsOf(turn, it, await networkOf(turn, it));
  const at = await goesOut(turn);
  // What cannot be done is said before it is asked.
  send(it, { to, goesOut: at, writer: it.writer }, now, turn.seen);
  const without = to.filter(({ rooms }) => rooms.length === 0).map(({ name }) => name);
  const reached = to.length - without.length;
  const when = at === now ? t('announcement.send.now') : t('announcement.send.later', timeOf(turn, at));
  const missing =
    without.length > 0
      ? [t('announcement.send.noChat', { count: without.length, names: formatList(language, without) })]
      : [];
  return askFirst(
    {
      title: t('announcement.send.title', { count: reached }),
      message: [when, ...missing].join('\n\n'),
      keep: { title: t('announcement.press.wait'), data: { do: 'announcement.open', announcement: it.id } },
      go: {
        title: t('announcement.press.go', { count: reached }),
        data: { do: 'announcement.send', announcement: it.id },
      },
    },
    aboutOf(it),
  );
};

const sendOff = async (turn: OnOne): Promise<readonly Reply[]> => {
  const { me, now, seen } = turn;
  const it = turn.target.body;
  const to = await recipientsOf(turn, it, await networkOf(turn, it));
  const at = await goesOut(turn);
  const writer = { person: me.person, name: me.name };
  const { body } = await turn.change((before) => ({
    body: send(before, { to, goesOut: at, writer }, now, seen),
    answer: null,
  }));
  const sentAt = body.sent?.goesOut ?? at;
  const news =
    at === now ? turn.t('announcement.news.onItsWay') : turn.t('announcement.news.later', timeOf(turn, sentAt));
  return [reportCard(turn, body, { news })];
};
