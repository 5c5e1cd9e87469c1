import type { Button, Choice, Frame, Row } from '../../dialog/elements.ts';
import { isStale, type Showing, tickedAgain, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { type Page, pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { isArchived } from '../../model/network-archive.ts';
import type { Presenter } from '../../model/session-plan.ts';
import type { Team } from '../../model/team.ts';
import { type AtSession, aboutSession } from './at-session.ts';
import { posterLine } from './posters.ts';
import { everyTeamPresents, presentingTime, usualMinutes } from './presenter-rules.ts';
import { rowsCard } from './rows-card.ts';
import { type ListedTeam, readTeams, teamsOf } from './teams.ts';
import { durationOf } from './words.ts';

/** Data of `cards/sessions/session-presenters.json`: which teams present in plenary. */
interface PresentersFormCard extends Frame {
  readonly teams: readonly Choice[];
  readonly chosen: string;
  readonly minutes: string;
}

/** Data of `cards/sessions/session-presenter.json`: one of them, its place and its minutes. */
interface PresenterCard extends Frame {
  readonly place: string;
  readonly minutes: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'sessions/session-presenters': PresentersFormCard;
    readonly 'sessions/session-presenter': PresenterCard;
  }
}

const atATime = 10;

type Reader = Pick<Turn, 't' | 'language' | 'today' | 'documents'>;

/** The teams that present, in their order, each with its poster's standing. */
export const presentersCard = async (
  turn: Reader,
  at: AtSession,
  { news = '', page: wanted }: { readonly news?: string; readonly page?: number | undefined } = {},
): Promise<Reply> => {
  const { t } = turn;
  const { plan } = at;
  const listed = await teamsOf(turn, plan);
  const page = pageAt(plan.presenters, wanted, atATime);
  const shown = listed.filter(({ id }) => page.shown.some(({ team }) => team === id));
  const teams = await readTeams(turn, shown);
  const rows = page.shown.map((one) => rowOf(turn, at, one, teams));
  const count = plan.presenters.length;
  const none = [
    t('session.presenters.nobody'),
    ...(everyTeamPresents(plan.number) ? [t('session.presenters.everyone')] : []),
  ];
  return rowsCard(
    {
      title: t('session.presenters.title', { number: plan.number }),
      subtitle: at.network.name,
      news,
      intro:
        count === 0
          ? none.join(' ')
          : t('session.presenters.intro', { count, time: durationOf(turn, presentingTime(plan)) }),
      ...(isArchived(at.network) ? { plain: rows } : { rows }),
      buttons: [...turningPresenters(turn, at, page), ...buttonsOf(turn, at)],
    },
    aboutSession(at),
  );
};

const turningPresenters = ({ t }: Reader, { plan }: AtSession, page: Page<Presenter>): Button[] =>
  turning(t, page, (number) => ({ do: 'session.presenters', session: plan.id, page: number }));

const rowOf = (turn: Reader, { plan }: AtSession, one: Presenter, teams: readonly Team[]): Row => {
  const team = teams.find(({ id }) => id === one.team);
  const place = plan.presenters.indexOf(one) + 1;
  return {
    title: turn.t('session.presenters.row', { place, team: team?.name ?? '–' }),
    meta: turn.t('session.presenters.meta', {
      minutes: one.minutes,
      poster: team ? posterLine(turn, team, plan.id) : '–',
    }),
    data: { do: 'session.presenter', session: plan.id, of: one.team },
  };
};

const buttonsOf = ({ t }: Reader, { plan, network }: AtSession): Button[] => [
  ...(isArchived(network)
    ? []
    : [
        {
          title: t('session.press.choose'),
          data: { do: 'session.choosePresenters', session: plan.id },
        } satisfies Button,
      ]),
  { title: t('session.press.questions'), data: { do: 'session.interviews', session: plan.id } },
  { title: t('session.press.session', { number: plan.number }), data: { do: 'session.open', session: plan.id } },
];

/** Which teams present; at the first two sessions all of them, unless somebody has said otherwise. */
export const presentersForm = (
  turn: Voice & Pick<Turn, 'seen'>,
  at: AtSession,
  listed: readonly ListedTeam[],
  shown: Showing,
): Reply => {
  const { plan } = at;
  const showing = { ...shown, stale: isStale(turn, plan.version) };
  const title = turn.t('session.form.presenters');
  const usual = plan.presenters.length === 0 && everyTeamPresents(plan.number) ? listed.map(({ id }) => id) : [];
  const stored = plan.presenters.length > 0 ? plan.presenters.map(({ team }) => team) : usual;
  const data: PresentersFormCard = {
    title,
    subtitle: turn.t('session.title', { number: plan.number }),
    teams: listed.map(({ id, name }) => ({ title: name, value: id })),
    chosen: showing.entered ? tickedAgain(showing, 'teams') : stored.join(','),
    minutes: valueIn(showing, 'minutes', String(usualMinutes)),
    buttons: [
      { title: turn.t('session.press.save'), data: { do: 'session.savePresenters', session: plan.id }, sends: true },
    ],
    cancel: { do: 'session.presenters', session: plan.id },
  };
  return show('sessions/session-presenters', data, title, aboutSession(at));
};

/** One team that presents: its place, its minutes, what it is asked. */
export const presenterCard = (
  turn: Voice & Pick<Turn, 'seen'>,
  at: AtSession,
  { team, name }: { readonly team: Presenter; readonly name: string },
  shown: Showing & { readonly news?: string },
): Reply => {
  const { t } = turn;
  const { plan } = at;
  const about = { session: plan.id, of: team.team };
  const place = plan.presenters.indexOf(team) + 1;
  const title = name;
  const data: PresenterCard = {
    title,
    subtitle: t('session.presenters.title', { number: plan.number }),
    news: shown.news ?? '',
    place: t('session.presenters.one', { place, of: plan.presenters.length }),
    minutes: valueIn({ ...shown, stale: isStale(turn, plan.version) }, 'minutes', String(team.minutes)),
    buttons: [
      { title: t('session.press.save'), data: { do: 'session.savePresenter', ...about }, sends: true },
      { title: t('session.press.up'), data: { do: 'session.movePresenter', ...about, to: 'up' } },
      { title: t('session.press.down'), data: { do: 'session.movePresenter', ...about, to: 'down' } },
      { title: t('session.press.questions'), data: { do: 'session.questions', ...about } },
      { title: t('session.press.remove'), data: { do: 'session.removePresenter', ...about } },
    ],
    cancel: { do: 'session.presenters', session: plan.id },
  };
  return show('sessions/session-presenter', data, title, aboutSession(at));
};
