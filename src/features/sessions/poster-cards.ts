import type { Button, CardPicture, Frame, Row } from '../../dialog/elements.ts';
import type { Link } from '../../dialog/links.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Team } from '../../model/team.ts';
import type { Page } from '../../reports/files/page.ts';
import { type AtSession, aboutSession } from './at-session.ts';
import { markOf } from './files.ts';
import { isPosterSent, posterLine } from './posters.ts';
import { rowsCard } from './rows-card.ts';
import type { TurnAtSession } from './target.ts';

/** Data of `cards/sessions/session-poster.json`: a poster that a team has sent, as a picture and as a file. */
interface SentPosterCard extends Frame {
  readonly link: Link;
  readonly linkHint: string;
  readonly picture: CardPicture;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'sessions/session-poster': SentPosterCard;
  }
}

const atATime = 10;

type Reader = Pick<TurnAtSession, 't' | 'language' | 'today' | 'me' | 'files' | 'picture'>;

/** All teams of a session with how their posters stand. @param teams those of the session, by name */
export const postersCard = (
  turn: Reader,
  at: AtSession,
  teams: readonly Team[],
  { page: wanted, problem = '' }: { readonly page?: number | undefined; readonly problem?: string } = {},
): Reply => {
  const { t } = turn;
  const { plan } = at;
  const sent = teams.filter((team) => isPosterSent(team, plan.id)).length;
  const page = pageAt(teams, wanted, atATime);
  return rowsCard(
    {
      title: t('session.posters.title', { number: plan.number }),
      subtitle: at.network.name,
      problem,
      intro: t('session.posters.intro', { sent, of: teams.length }),
      ...(sent > 0 && {
        link: { ...linkTo(turn, at), title: t('session.posters.all'), hint: t('session.posters.allHint') },
      }),
      rows: page.shown.map((team) => rowOf(turn, at, team)),
      buttons: [
        ...turning(t, page, (number) => ({ do: 'session.posters', session: plan.id, page: number })),
        toSession(turn, at),
      ],
    },
    aboutSession(at),
  );
};

const toSession = ({ t }: Pick<Reader, 't'>, { plan }: AtSession): Button => ({
  title: t('session.press.session', { number: plan.number }),
  data: { do: 'session.open', session: plan.id },
});

const linkTo = ({ files, me, language }: Reader, { plan, network }: AtSession, team?: string): Link => {
  const of = {
    network: network.id,
    session: plan.id,
    language,
    viewer: me.person,
    ...(team !== undefined && { team }),
  };
  return { title: '', url: files.address({ kind: 'sentPosters', ...of }) };
};

const rowOf = (turn: Reader, { plan }: AtSession, team: Team): Row => ({
  title: team.name,
  meta: posterLine(turn, team, plan.id),
  data: { do: 'session.poster', session: plan.id, of: team.id },
});

/** One poster that its team has sent. */
export const sentPosterCard = (turn: Reader, at: AtSession, team: Team, page: Page): Reply => {
  const { t, language, me, picture } = turn;
  const { plan, network } = at;
  const title = t('session.posters.alt', { team: team.name });
  const seen = { network: network.id, session: plan.id, language, viewer: me.person, team: team.id };
  const data: SentPosterCard = {
    title,
    subtitle: t('session.title', { number: plan.number }),
    link: { ...linkTo(turn, at, team.id), title: t('session.posters.open') },
    linkHint: t('session.posters.allHint'),
    picture: { ...picture({ kind: 'sentPoster', ...seen, mark: markOf(page) }), alt: title },
    buttons: [{ title: t('session.press.posters'), data: { do: 'session.posters', session: plan.id } }],
    equal: true,
  };
  return show('sessions/session-poster', data, title, aboutSession(at));
};
